package io.employmentpolicy.rules.casebook;

import io.employmentpolicy.model.decision.Truth;
import io.employmentpolicy.model.source.PolicyDocument;
import io.employmentpolicy.model.source.Trust;
import io.employmentpolicy.model.text.Language;
import io.employmentpolicy.rules.PolicyEngine;
import io.employmentpolicy.rules.PolicyRegister;
import io.employmentpolicy.rules.PolicyRegister.ClauseEntry;
import io.employmentpolicy.rules.PolicyRegister.Figure;
import io.employmentpolicy.rules.PolicyRegister.RuleEntry;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * 覆盖页。 / The coverage page: block → clauses → rules → cases and figures with their trust, document by document; the other way round, rule →
 * blocks; and what is missing. Immutable.
 */
public final class CoveragePage {
    private final PolicyRegister register;
    private final Filter filter;
    private final Map<String, Tried> tried = new TreeMap<>();

    /** How many cases have a rule hold, and how many have it not hold. */
    private record Tried(int holds, int fails) {
        Tried plus(Set<Truth> seen) {
            return new Tried(
                    holds + (seen.contains(Truth.TRUE) ? 1 : 0),
                    fails + (seen.contains(Truth.FALSE) || seen.contains(Truth.UNKNOWN) ? 1 : 0));
        }
    }

    private CoveragePage(PolicyRegister register, Filter filter, CaseReport report) {
        this.register = register;
        this.filter = filter;
        for (CaseResult result : report.results()) {
            result.rules()
                    .forEach((rule, seen) -> tried.merge(
                            rule,
                            new Tried(0, 0).plus(seen),
                            (one, other) -> new Tried(one.holds() + other.holds(), one.fails() + other.fails())));
        }
    }

    /** 由登记与案例得出。 / What is wanted of the page of an engine's edition; only cases that may be counted on it are run. */
    public static CoveragePage of(PolicyEngine engine, Filter filter) {
        PolicyRegister register = engine.register();
        CaseRunner runner = new CaseRunner(engine);
        Set<String> policies = register.rules().stream()
                .filter(rule -> filter.wants(rule, register))
                .map(RuleEntry::policy)
                .collect(Collectors.toSet());
        return new CoveragePage(
                register, filter, filter.equals(Filter.ALL) ? runner.runAll() : runner.runAbout(policies));
    }

    /**
     * 所要的部分。 / What of it is wanted.
     *
     * @param document only clauses of this document or its blocks; null = all
     * @param subject only rules about this kind of fact; null = all
     * @param trust only figures of this trust, and what uses them; null = all
     */
    public record Filter(
            @Nullable String document,
            @Nullable String subject,
            @Nullable Trust trust) {
        /** Everything. */
        public static final Filter ALL = new Filter(null, null, null);

        boolean narrows() {
            return subject != null || trust != null;
        }

        boolean wants(RuleEntry rule, PolicyRegister register) {
            return (subject == null || subject.equals(rule.subject()))
                    && (trust == null
                            || rule.figures().stream()
                                    .flatMap(key -> register.figure(key).stream())
                                    .anyMatch(figure -> figure.trusts().contains(trust)))
                    && (document == null || isOf(document, rule, register));
        }

        private static boolean isOf(String document, RuleEntry rule, PolicyRegister register) {
            Set<String> blocks = register.documents().stream()
                    .filter(one -> one.id().equals(document))
                    .flatMap(one -> one.blocks().stream())
                    .map(PolicyDocument.Block::id)
                    .collect(Collectors.toSet());
            return register.clauses().stream()
                    .filter(clause -> clause.rules().contains(rule.id()))
                    .anyMatch(clause -> clause.clause().document().equals(document)
                            || clause.blocks().stream().anyMatch(blocks::contains));
        }
    }

    /** 按内容块打印。 / Block by block. */
    public String byBlock(Language language) {
        Words words = new Words(language);
        List<String> lines = new ArrayList<>();
        for (PolicyDocument document : register.documents()) {
            if (filter.document() == null || filter.document().equals(document.id())) {
                document(document, words, lines);
            }
        }
        return String.join("\n", lines);
    }

    /** 按规则打印：规则 → 条款 → 内容块。 / The other way: rule by rule, with its clauses and blocks. */
    public String byRule(Language language) {
        Words words = new Words(language);
        List<String> lines = new ArrayList<>();
        for (RuleEntry rule : register.rules()) {
            if (!filter.wants(rule, register)) {
                continue;
            }
            lines.add(rule.id() + " " + rule.title());
            lines.add("  " + words.say("政策 ", "policy ") + rule.policy() + " "
                    + rule.policyTitle().in(language));
            register.clauses().stream()
                    .filter(clause -> clause.rules().contains(rule.id()))
                    .forEach(clause -> lines.add("  " + words.clause(clause)
                            + (clause.blocks().isEmpty()
                                    ? ""
                                    : words.say("，内容块 ", ", blocks ") + words.list(clause.blocks()))));
            lines.add("  " + cases(rule.id(), words));
            rule.figures()
                    .forEach(key ->
                            lines.add("  " + words.figure(register.figure(key).orElseThrow())));
        }
        return String.join("\n", lines);
    }

    /** 缺失的数值。 / Figures nobody has published: key, who reads it, and the one file that supplies it. */
    public static String missing(PolicyRegister register, Language language) {
        Words words = new Words(language);
        List<String> parts = new ArrayList<>();
        for (Figure figure : missing(register)) {
            parts.add(words.figure(figure) + "\n  " + words.say("用于 ", "read by ")
                    + (figure.rules().isEmpty() ? words.say("（无规则）", "(no rule)") : words.list(figure.rules()))
                    + "\n  "
                    + words.say(
                            "补法：新建目录，放入 parameters.yaml，用 --overlay 叠加：",
                            "to supply it: a directory with this parameters.yaml, laid over with --overlay:")
                    + "\n" + overlay(figure).indent(4).stripTrailing());
        }
        parts.add(words.say(
                "缺失数值 " + missing(register).size() + " 项", missing(register).size() + " figures are missing"));
        return String.join("\n\n", parts);
    }

    /** 缺失的数值。 / Figures of which no value is known. */
    public static List<Figure> missing(PolicyRegister register) {
        return register.figures().stream().filter(Figure::missing).toList();
    }

    /** 补数值的文件。 / A {@code parameters.yaml} that supplies a figure once its dots are filled in. */
    public static String overlay(Figure figure) {
        String head = figure.key() + ":\n  title: " + figure.title().zh() + "\n  unit: " + figure.unit() + "\n";
        return figure.columns().isEmpty()
                ? head + "  values:\n    - { value: \"…\", from: …, trust: printed, source: … }\n"
                : head + "  table:\n    keys: [" + String.join(", ", figure.columns())
                        + "]\n    complete: false\n    from: …\n    trust: printed\n    source: …\n    rows: |\n      "
                        + String.join(",", figure.columns()) + ",value\n      …\n";
    }

    /** 缺口。 / What keeps the page from being complete, one line each; empty when it is. */
    public List<String> gaps(Language language) {
        Words words = new Words(language);
        Set<String> answered = register.clauses().stream()
                .flatMap(clause -> clause.blocks().stream())
                .collect(Collectors.toSet());
        Set<String> cited = register.clauses().stream()
                .flatMap(clause -> clause.figures().stream())
                .collect(Collectors.toSet());
        List<String> gaps = new ArrayList<>();
        register.documents().stream()
                .flatMap(document -> document.blocks().stream())
                .filter(block -> !answered.contains(block.id()))
                .forEach(block -> gaps.add(block.id() + words.say("：没有条款", ": no clause")));
        for (RuleEntry rule : register.rules()) {
            Tried count = tried.getOrDefault(rule.id(), new Tried(0, 0));
            if (rule.clauses().isEmpty()) {
                gaps.add(rule.id() + words.say("：没有条款", ": no clause"));
            }
            if (count.holds() == 0) {
                gaps.add(rule.id() + words.say("：没有案例使其成立", ": holds in no case"));
            }
        }
        for (Figure figure : register.figures()) {
            if (!cited.contains(figure.key())) {
                gaps.add(figure.key() + words.say("：没有条款引用", ": no clause cites it"));
            }
        }
        return gaps;
    }

    /** 合计。 / How much there is, in one line. */
    public String counts(Language language) {
        Words words = new Words(language);
        long blocks = register.documents().stream()
                .mapToLong(document -> document.blocks().size())
                .sum();
        return words.say(
                "文件 " + register.documents().size() + "，内容块 " + blocks + "，条款 "
                        + register.clauses().size() + "，规则 " + register.rules().size() + "，数值 "
                        + register.figures().size() + "（缺失 " + missing(register).size() + "，仅供对照、没有规则使用 " + unread()
                        + "）",
                register.documents().size() + " documents, " + blocks + " blocks, "
                        + register.clauses().size() + " clauses, "
                        + register.rules().size() + " rules, "
                        + register.figures().size() + " figures ("
                        + missing(register).size() + " missing, " + unread() + " for reference only, read by no rule)");
    }

    private long unread() {
        return register.figures().stream()
                .filter(figure -> figure.rules().isEmpty())
                .count();
    }

    private void document(PolicyDocument document, Words words, List<String> lines) {
        List<String> own = new ArrayList<>();
        Set<ClauseEntry> shown = new LinkedHashSet<>();
        for (PolicyDocument.Block block : document.blocks()) {
            List<ClauseEntry> clauses = register.clauses().stream()
                    .filter(clause -> clause.blocks().contains(block.id()))
                    .toList();
            shown.addAll(clauses);
            List<String> inside = clauses(clauses, words);
            if (!filter.narrows() || !inside.isEmpty()) {
                own.add("  " + block.id() + " " + block.title().in(words.language()));
                own.addAll(clauses.isEmpty() ? List.of("    " + words.say("尚无条款", "no clause yet")) : inside);
            }
        }
        List<ClauseEntry> rest = register.clauses().stream()
                .filter(clause -> clause.clause().document().equals(document.id()) && !shown.contains(clause))
                .toList();
        List<String> others = clauses(rest, words);
        if (!others.isEmpty() && !document.blocks().isEmpty()) {
            own.add("  " + words.say("其他条款", "further clauses"));
        }
        own.addAll(others);
        if (!own.isEmpty()) {
            lines.add(
                    document.title().in(words.language()) + words.say("（", " (") + document.id() + words.say("）", ")"));
            lines.addAll(own);
        }
    }

    private List<String> clauses(List<ClauseEntry> clauses, Words words) {
        List<String> lines = new ArrayList<>();
        for (ClauseEntry clause : clauses) {
            List<String> inside = carriers(clause, words);
            if (!filter.narrows() || !inside.isEmpty()) {
                lines.add("    " + words.clause(clause));
                lines.addAll(inside);
            }
        }
        return lines;
    }

    private List<String> carriers(ClauseEntry clause, Words words) {
        List<String> lines = new ArrayList<>();
        if (!clause.declarative().isEmpty() && !filter.narrows()) {
            lines.add("      " + words.say("无可判断：", "nothing to decide: ") + clause.declarative());
        }
        Set<String> figures = new LinkedHashSet<>(clause.figures());
        // A clause that stands on the page is shown with all its rules, of whatever document.
        Filter shown = new Filter(null, filter.subject(), filter.trust());
        for (String id : clause.rules()) {
            RuleEntry rule = register.rule(id).orElseThrow();
            if (shown.wants(rule, register)) {
                lines.add("      " + words.say("规则 ", "rule ") + id + " " + rule.title());
                lines.add("        " + cases(id, words));
                figures.addAll(rule.figures());
            }
        }
        figures.stream()
                .flatMap(key -> register.figure(key).stream())
                .filter(figure -> wanted(figure))
                .forEach(figure -> lines.add("      " + words.figure(figure)));
        if (!filter.narrows()) {
            clause.others()
                    .forEach(other -> lines.add("      " + words.say("另由 ", "also carried by ") + other.id() + " "
                            + other.title().in(words.language())));
        }
        return lines;
    }

    private boolean wanted(Figure figure) {
        return (filter.trust() == null || figure.trusts().contains(filter.trust()))
                && (filter.subject() == null
                        || figure.rules().stream()
                                .flatMap(rule -> register.rule(rule).stream())
                                .anyMatch(rule -> rule.subject().equals(filter.subject())));
    }

    private String cases(String rule, Words words) {
        Tried count = tried.getOrDefault(rule, new Tried(0, 0));
        return words.say(
                "案例：成立 " + count.holds() + "，不成立或未定 " + count.fails(),
                "cases: holds in " + count.holds() + ", fails or stays open in " + count.fails());
    }

    /** Says things in one language. */
    private record Words(Language language) {
        String say(String zh, String en) {
            return language == Language.ZH ? zh : en;
        }

        String list(List<String> several) {
            return String.join(say("、", ", "), several);
        }

        String trust(Trust trust) {
            return say(trust.zh(), trust.en());
        }

        String figure(Figure figure) {
            String trusts = list(figure.trusts().stream().map(this::trust).toList());
            String keys = figure.columns().isEmpty() ? "" : say("按", " by ") + list(figure.columns()) + say("的表", "");
            return say("数值 ", "figure ") + figure.key() + " "
                    + say(figure.title().zh(), figure.title().en()) + say("（", " (") + figure.unit()
                    + (keys.isEmpty() ? "" : say("，", ",")) + keys + say("）：", "): ") + trusts;
        }

        String clause(ClauseEntry clause) {
            return Stream.of(
                            say("条款 ", "clause ") + clause.clause().id(),
                            clause.clause().document(),
                            clause.clause().place(),
                            clause.clause().title() == null
                                    ? ""
                                    : clause.clause().title().in(language))
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.joining(" "));
        }
    }
}
