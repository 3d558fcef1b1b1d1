package io.employmentpolicy.rules.casebook;

import io.employmentpolicy.model.decision.Outcome;
import io.employmentpolicy.model.decision.Truth;
import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.model.text.Language;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.rules.PolicyEngine;
import io.employmentpolicy.rules.edition.ExpressionWalk;
import io.employmentpolicy.rules.edition.LookupTable;
import io.employmentpolicy.rules.edition.Parameter;
import io.employmentpolicy.rules.edition.Policy;
import io.employmentpolicy.rules.edition.Rule;
import io.employmentpolicy.rules.edition.Rulebook;
import io.employmentpolicy.rules.language.Expression;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * 界限的覆盖。 / What the cases try beside rules: each condition both ways, those with a limit apart; each row of a table; each dated figure; the
 * days on which policies begin and end.
 */
public record LimitCoverage(List<Part> parts) {
    /** More of one kind nobody reads at once. */
    private static final int MOST_TOLD = 100;

    /** Copies the list. */
    public LimitCoverage {
        parts = List.copyOf(parts);
    }

    /**
     * 一类。 / One kind of thing to try.
     *
     * @param all how many there are
     * @param gaps those no case tries, or tries one way only
     */
    public record Part(Text title, int all, List<String> gaps) {
        /** Copies the gaps. */
        public Part {
            Objects.requireNonNull(title, "title");
            gaps = List.copyOf(gaps);
        }
    }

    /** 由运行报告得出。 / What the cases of a report try of an edition. */
    public static LimitCoverage of(PolicyEngine engine, CaseReport report) {
        Rulebook book = engine.rulebook();
        Tried tried =
                Tried.joined(report.results().stream().map(CaseResult::tried).toList());
        return new LimitCoverage(List.of(
                conditions(new Text("条件", "conditions"), book, tried, false),
                conditions(new Text("界限", "limits"), book, tried, true),
                rows(book, tried),
                dated(book, tried),
                days(book, tried)));
    }

    private static Part conditions(Text title, Rulebook book, Tried tried, boolean limits) {
        List<String> gaps = new ArrayList<>();
        int all = 0;
        for (Rule rule : book.rules()) {
            for (Rule.Condition condition : rule.conditions()) {
                Stream<Rule.Test> counted =
                        condition instanceof Rule.Counted count ? count.tests().stream() : Stream.empty();
                for (Rule.Test test : Stream.concat(condition.pattern().tests().stream(), counted)
                        .filter(test -> !test.implied() && isLimit(test) == limits)
                        .toList()) {
                    all++;
                    gap(rule, test, tried.conditions()).ifPresent(gaps::add);
                }
            }
        }
        return new Part(title, all, gaps);
    }

    /** Whether a test compares with a figure or an order. */
    private static boolean isLimit(Rule.Test test) {
        return ExpressionWalk.parts(test.expression())
                .anyMatch(part -> part.figure().isPresent()
                        || part instanceof Expression.Comparison comparison
                                && comparison.operator() != Expression.Operator.EQ
                                && comparison.operator() != Expression.Operator.NE);
    }

    private static Optional<String> gap(Rule rule, Rule.Test test, Map<Place, Set<Truth>> seen) {
        Set<Truth> truths = seen.getOrDefault(test.place(), Set.of());
        boolean whole = truths.contains(Truth.TRUE) && truths.contains(Truth.FALSE);
        String way = truths.contains(Truth.TRUE) ? "✓" : truths.contains(Truth.FALSE) ? "✗" : "–";
        return whole
                ? Optional.empty()
                : Optional.of(way + " " + rule.id() + "  " + test.source() + "  " + test.place());
    }

    private static Part rows(Rulebook book, Tried tried) {
        Set<String> read = read(book);
        List<String> gaps = new ArrayList<>();
        int all = 0;
        for (LookupTable table : book.book().tables()) {
            for (LookupTable.Row row : table.rows()) {
                BigDecimal value = row.value();
                if (value != null && read.contains(table.key())) {
                    all++;
                    String shown = value.stripTrailingZeros().toPlainString();
                    String from = String.valueOf(row.validity().from());
                    boolean used = tried.figures().stream()
                            .anyMatch(use -> use.key().startsWith(table.key() + "[")
                                    && use.value().equals(shown)
                                    && use.from().equals(from));
                    if (!used) {
                        gaps.add(table.key() + row.keys() + "  " + row.place());
                    }
                }
            }
        }
        return new Part(new Text("表的各行", "rows of tables"), all, gaps);
    }

    private static Set<String> read(Rulebook book) {
        Set<String> read = new HashSet<>();
        book.rules().stream()
                .flatMap(ExpressionWalk::of)
                .flatMap(part -> part.figure().stream())
                .forEach(read::add);
        return read;
    }

    private static Part dated(Rulebook book, Tried tried) {
        Set<String> read = read(book);
        Set<String> used = new HashSet<>();
        tried.figures().forEach(use -> used.add(use.key() + " " + use.from()));
        List<String> gaps = new ArrayList<>();
        int all = 0;
        for (Parameter parameter : book.book().parameters()) {
            for (Parameter.Dated dated : parameter.values()) {
                if (dated.value() != null && read.contains(parameter.key())) {
                    all++;
                    String from = String.valueOf(dated.validity().from());
                    if (!used.contains(parameter.key() + " " + from)) {
                        gaps.add(parameter.key() + " " + dated.value().toPlainString() + "  " + dated.place());
                    }
                }
            }
        }
        return new Part(new Text("各期数值", "dated figures"), all, gaps);
    }

    private static Part days(Rulebook book, Tried tried) {
        List<String> gaps = new ArrayList<>();
        int all = 0;
        for (Policy policy : book.policies().values()) {
            all += side(policy, policy.from(), Outcome.Phase.NOT_YET, tried, gaps);
            all += side(policy, policy.to(), policy.ending(), tried, gaps);
        }
        return new Part(new Text("起止日", "first and last days"), all, gaps);
    }

    private static int side(Policy policy, @Nullable Object day, Outcome.Phase phase, Tried tried, List<String> gaps) {
        if (day != null && !tried.phases().contains(policy.id() + " " + phase)) {
            gaps.add(policy.id() + " " + day + "  " + policy.place());
        }
        return day == null ? 0 : 1;
    }

    /** 打印。 / How much of each kind is tried, and what is not; in front of a condition the way in which it was seen. */
    public String print(Language language) {
        boolean zh = language == Language.ZH;
        List<String> lines = new ArrayList<>();
        for (Part part : parts) {
            part.gaps().stream().limit(MOST_TOLD).forEach(gap -> lines.add("  " + gap));
            if (part.gaps().size() > MOST_TOLD) {
                int left = part.gaps().size() - MOST_TOLD;
                lines.add(zh ? "  另有 " + left + " 处未列出" : "  " + left + " more are not listed");
            }
            lines.add(part.title().in(language) + (zh ? "：" : ": ")
                    + (part.all() - part.gaps().size()) + "/" + part.all());
        }
        return String.join("\n", lines);
    }
}
