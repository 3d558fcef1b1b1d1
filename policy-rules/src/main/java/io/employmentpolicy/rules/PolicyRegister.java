package io.employmentpolicy.rules;

import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.model.problem.Problem;
import io.employmentpolicy.model.source.Clause;
import io.employmentpolicy.model.source.PolicyDocument;
import io.employmentpolicy.model.source.Trust;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.rules.checking.Remarks;
import io.employmentpolicy.rules.edition.ExpressionWalk;
import io.employmentpolicy.rules.edition.FactRegister;
import io.employmentpolicy.rules.edition.LookupTable;
import io.employmentpolicy.rules.edition.Parameter;
import io.employmentpolicy.rules.edition.Policy;
import io.employmentpolicy.rules.edition.Rule;
import io.employmentpolicy.rules.edition.Rulebook;
import io.employmentpolicy.rules.edition.TargetIndicators;
import io.employmentpolicy.rules.lint.Lints;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * 文件登记。 / Which document says what, and what carries it: documents, clauses, rules and figures of an edition, each naming the others.
 * Immutable.
 */
public final class PolicyRegister {
    private final List<PolicyDocument> documents;
    private final List<ClauseEntry> clauses;
    private final List<RuleEntry> rules;
    private final List<Figure> figures;
    private final FactRegister facts;
    private final Rulebook rulebook;
    private final Once<List<Problem>> remarks;
    private final TargetIndicators indicators;

    PolicyRegister(Rulebook rulebook) {
        this.facts = new FactRegister(rulebook);
        this.rulebook = rulebook;
        this.remarks = new Once<>(() -> all(Remarks.of(rulebook), Lints.of(rulebook)));
        this.indicators = new TargetIndicators(rulebook);
        this.documents = List.copyOf(rulebook.documents().values());
        this.rules = rulebook.rules().stream().map(rule -> rule(rule, rulebook)).toList();
        Map<String, List<String>> readers = new TreeMap<>();
        rules.forEach(rule -> rule.figures()
                .forEach(key ->
                        readers.computeIfAbsent(key, any -> new ArrayList<>()).add(rule.id())));
        List<Figure> all = new ArrayList<>();
        rulebook.book().parameters().forEach(one -> all.add(figure(one, readers)));
        rulebook.book().tables().forEach(one -> all.add(figure(one, readers)));
        this.figures = List.copyOf(all);
        List<String> keys = figures.stream().map(Figure::key).toList();
        List<String> ids = rules.stream().map(RuleEntry::id).toList();
        Map<String, Text> titles = new TreeMap<>();
        rulebook.targets()
                .forEach((id, row) -> titles.put(
                        id, Text.same(Objects.requireNonNullElse(row.target().title(), ""))));
        rulebook.combinations().forEach(rule -> titles.put(rule.id(), rule.title()));
        this.clauses = rulebook.clauses().values().stream()
                .map(one -> clause(one, ids, keys, titles))
                .toList();
    }

    /**
     * 条款。 / A clause and what carries it.
     *
     * @param rules ids of rules that carry it
     * @param figures keys of figures that carry it
     * @param others whatever else carries it: targets, rules of combination
     * @param blocks ids of the blocks it answers
     * @param declarative why there is nothing to decide; empty when something carries it
     */
    public record ClauseEntry(
            Clause clause,
            List<String> rules,
            List<String> figures,
            List<Carrier> others,
            List<String> blocks,
            String declarative) {
        /** Copies the lists. */
        public ClauseEntry {
            Objects.requireNonNull(clause, "clause");
            Objects.requireNonNull(declarative, "declarative");
            rules = List.copyOf(rules);
            figures = List.copyOf(figures);
            others = List.copyOf(others);
            blocks = List.copyOf(blocks);
        }
    }

    /** 其他承载者。 / A target or a rule of combination that carries a clause. */
    public record Carrier(String id, Text title) {}

    /**
     * 规则。 / A rule.
     *
     * @param policy id of its policy
     * @param policyTitle title of its policy
     * @param subject kind of fact its policy is about
     * @param clauses ids of the clauses it cites
     * @param figures keys of the parameters and tables it reads
     */
    public record RuleEntry(
            String id,
            String title,
            String policy,
            Text policyTitle,
            String subject,
            List<String> clauses,
            List<String> figures) {
        /** Copies the lists. */
        public RuleEntry {
            Objects.requireNonNull(id, "id");
            clauses = List.copyOf(clauses);
            figures = List.copyOf(figures);
        }
    }

    /**
     * 数值。 / A figure: a parameter or a table.
     *
     * @param columns key columns of a table; empty for a parameter
     * @param trusts how far its values are to be trusted, strongest first; only {@link Trust#MISSING} when nobody has published it
     * @param values how many dated values or rows it has
     * @param rules ids of the rules that read it
     */
    public record Figure(
            String key,
            Text title,
            String unit,
            List<String> columns,
            List<Trust> trusts,
            int values,
            List<String> rules) {
        /** Copies the lists. */
        public Figure {
            Objects.requireNonNull(key, "key");
            columns = List.copyOf(columns);
            trusts = List.copyOf(trusts);
            rules = List.copyOf(rules);
        }

        /** 是否尚无取值。 / Whether no value of it is known at all. */
        public boolean missing() {
            return trusts.equals(List.of(Trust.MISSING));
        }
    }

    /** 文件，按编号排序。 / The documents, sorted by id. */
    public List<PolicyDocument> documents() {
        return documents;
    }

    /** 条款，按编号排序。 / The clauses, sorted by id. */
    public List<ClauseEntry> clauses() {
        return clauses;
    }

    /** 规则，按编号排序。 / The rules, sorted by id. */
    public List<RuleEntry> rules() {
        return rules;
    }

    /** 数值：先参数后表，各按键排序。 / The figures: parameters, then tables, each sorted by key. */
    public List<Figure> figures() {
        return figures;
    }

    /** 字段登记。 / What every input field rests on, and what reads it. */
    public FactRegister facts() {
        return facts;
    }

    /** 目标所用的指标。 / What targets measure. */
    public TargetIndicators indicators() {
        return indicators;
    }

    /** 值得再看一眼之处。 / What the edition had better look at again; it refuses nothing. */
    public List<Problem> remarks() {
        return remarks.get();
    }

    /** 某日看来值得再看一眼之处。 / The same, and what has ended or ends within thirty days, seen from a day. */
    public List<Problem> remarks(LocalDate on) {
        Objects.requireNonNull(on, "on: the day to look from");
        return all(remarks(), Lints.on(rulebook, on));
    }

    /** 叠加目录的规则。 / The ids of the rules that came from an overlay, sorted. */
    public List<String> overlaid() {
        return rulebook.rules().stream()
                .filter(rule -> rule.place().file().contains(":"))
                .map(Rule::id)
                .toList();
    }

    /**
     * 规则所在之处。 / Where a rule is written.
     *
     * @throws IllegalArgumentException if there is no such rule
     */
    public Place place(String rule) {
        Objects.requireNonNull(rule, "rule: the id of one");
        return rulebook.rules().stream()
                .filter(one -> one.id().equals(rule))
                .map(Rule::place)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no rule " + rule));
    }

    private static List<Problem> all(List<Problem> some, List<Problem> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    /** 规则。 / A rule by id. */
    public Optional<RuleEntry> rule(String id) {
        Objects.requireNonNull(id, "id: of a rule");
        return rules.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** 数值。 / A figure by key. */
    public Optional<Figure> figure(String key) {
        Objects.requireNonNull(key, "key: of a figure");
        return figures.stream().filter(one -> one.key().equals(key)).findFirst();
    }

    /** 规则所属的内容块。 / The blocks a rule carries, through its clauses. */
    public List<String> blocksOf(String rule) {
        Objects.requireNonNull(rule, "rule: the id of one");
        return clauses.stream()
                .filter(one -> one.rules().contains(rule))
                .flatMap(one -> one.blocks().stream())
                .distinct()
                .sorted()
                .toList();
    }

    private static ClauseEntry clause(
            Rulebook.ClauseEntry entry,
            Collection<String> rules,
            Collection<String> figures,
            Map<String, Text> titles) {
        return new ClauseEntry(
                entry.clause(),
                entry.carriedBy().stream().filter(rules::contains).toList(),
                entry.carriedBy().stream().filter(figures::contains).toList(),
                entry.carriedBy().stream()
                        .filter(one -> !rules.contains(one) && !figures.contains(one))
                        .map(one -> new Carrier(one, titles.getOrDefault(one, Text.same(""))))
                        .toList(),
                entry.blocks(),
                entry.declarative());
    }

    private static RuleEntry rule(Rule rule, Rulebook rulebook) {
        Policy policy = Objects.requireNonNull(rulebook.policies().get(rule.policy()));
        return new RuleEntry(
                rule.id(),
                rule.title(),
                rule.policy(),
                policy.title(),
                policy.subject().name(),
                rule.clauses(),
                ExpressionWalk.of(rule)
                        .flatMap(part -> part.figure().stream())
                        .distinct()
                        .sorted()
                        .toList());
    }

    private static Figure figure(Parameter parameter, Map<String, List<String>> readers) {
        return new Figure(
                parameter.key(),
                parameter.title(),
                parameter.unit(),
                List.of(),
                sorted(parameter.values().stream().map(one -> one.validity().trust())),
                parameter.values().size(),
                readers.getOrDefault(parameter.key(), List.of()));
    }

    private static Figure figure(LookupTable table, Map<String, List<String>> readers) {
        List<Trust> trusts =
                sorted(table.rows().stream().map(one -> one.validity().trust()));
        return new Figure(
                table.key(),
                table.title(),
                table.unit(),
                table.columns().stream().map(LookupTable.Column::name).toList(),
                trusts.isEmpty() ? List.of(Trust.MISSING) : trusts,
                table.rows().size(),
                readers.getOrDefault(table.key(), List.of()));
    }

    private static List<Trust> sorted(Stream<Trust> trusts) {
        return trusts.distinct().sorted().collect(Collectors.toList());
    }
}
