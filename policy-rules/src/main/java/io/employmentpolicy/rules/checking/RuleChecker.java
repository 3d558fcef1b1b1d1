package io.employmentpolicy.rules.checking;

import io.employmentpolicy.model.facts.FactKind;
import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.rules.edition.Conclusion;
import io.employmentpolicy.rules.edition.Policy;
import io.employmentpolicy.rules.edition.Rule;
import io.employmentpolicy.rules.edition.Status;
import io.employmentpolicy.rules.edition.Value;
import io.employmentpolicy.rules.edition.Verb;
import io.employmentpolicy.rules.language.Expression;
import io.employmentpolicy.rules.language.ValueType;
import io.employmentpolicy.rules.problem.Phrases;
import io.employmentpolicy.rules.problem.Problems;
import io.employmentpolicy.rules.reading.Days;
import io.employmentpolicy.rules.reading.Named;
import io.employmentpolicy.rules.sentences.DrlWriter;
import io.employmentpolicy.rules.syntax.Syntax;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** 规则检查。 / Checks one parsed rule against the names of the edition. Reports every mistaken line, not only the first. */
final class RuleChecker {
    private static final Pattern NAME = Pattern.compile("([A-Z0-9]{1,40}(?:-[A-Z0-9]{1,40}){0,11}) +(\\S.*)");
    private static final int MOST_CONDITIONS = 50;
    static final List<String> AGGREGATES =
            Arrays.stream(Rule.Aggregate.values()).map(Rule.Aggregate::word).toList();
    private static final String FROM = "from";
    private static final String TO = "to";
    static final Set<String> ANNOTATIONS = Set.of("policy", "clause", "route", "reason", "accepts", FROM, TO);

    private final Policy policy;
    private final Problems problems;
    private final Syntax.Rule syntax;
    private final Scope scope = new Scope();
    private final ExpressionChecker expressions;
    private final PatternChecker patterns;
    private boolean failed;

    RuleChecker(SymbolTable names, Policy policy, Syntax.Rule syntax, Problems problems) {
        this.policy = policy;
        this.syntax = syntax;
        this.problems = problems;
        this.expressions = new ExpressionChecker(names, policy.id(), scope);
        this.patterns = new PatternChecker(names, policy, scope, expressions);
    }

    /** The checked rule; empty when something is wrong with it. What can be read of a broken rule is checked all the same. */
    Optional<Rule> check() {
        int before = problems.count();
        Matcher name = NAME.matcher(syntax.name());
        String id = name.matches() ? name.group(1) : syntax.name();
        String title = name.matches() ? name.group(2) : "";
        if (title.isEmpty()
                || title.codePoints().noneMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN)
                || title.chars().anyMatch(c -> c >= '0' && c <= '9')) {
            problems.add(CheckingProblems.RULE_200.at(syntax.place(), id, syntax.name(), policy.id()));
        }
        Map<String, List<String>> notes = annotations(id);
        LocalDate from = day(id, FROM);
        LocalDate to = day(id, TO);
        if (from != null && to != null && to.isBefore(from)) {
            problems.add(CheckingProblems.RULE_280_ORDER.at(syntax.place(), id, from, to));
        }
        List<Rule.Condition> conditions = new ArrayList<>();
        syntax.spoilt().forEach(scope::spoil);
        for (Syntax.Line line : syntax.when()) {
            collect(id, () -> conditions.add(line(line)));
            scope.leave();
        }
        if (syntax.when().size() > MOST_CONDITIONS) {
            problems.add(CheckingProblems.RULE_209.at(
                    syntax.place(), id, syntax.when().size(), MOST_CONDITIONS));
        }
        if (syntax.when().isEmpty() && !syntax.broken()) {
            problems.add(CheckingProblems.RULE_207.at(syntax.place(), id));
        }
        List<Conclusion> conclusion = new ArrayList<>();
        Syntax.Call then = syntax.then();
        if (then != null) {
            collect(id, () -> {
                conclusion.add(new ConclusionChecker(policy, id, expressions).check(then));
                fitting(notes, then, id);
            });
        }
        if (syntax.broken() || failed || problems.count() > before) {
            return Optional.empty();
        }
        Map<String, String> single = new HashMap<>();
        notes.forEach((key, values) -> IntStream.range(0, values.size())
                .forEach(index -> single.put(Rule.noteKey(key, index), values.get(index))));
        return Optional.of(canonical(new Rule(
                id,
                title,
                policy.id(),
                notes.getOrDefault("clause", List.of()),
                single,
                conditions,
                conclusion.get(0),
                scope.slots(),
                patterns.subjectSlot(),
                "",
                from,
                to == null ? null : to.plusDays(1),
                syntax.place())));
    }

    private static Rule canonical(Rule rule) {
        return rule.written(DrlWriter.canonical(rule));
    }

    /** The day an annotation names; null when it is not there. */
    private @Nullable LocalDate day(String id, String annotation) {
        for (Syntax.Annotation one : syntax.annotations()) {
            if (one.name().equals(annotation)) {
                Optional<LocalDate> day =
                        one.values().size() == 1 ? Days.day(one.values().get(0)) : Optional.empty();
                if (day.isEmpty()) {
                    problems.add(CheckingProblems.RULE_280_DAY.ofDay(
                            one.place(), id, String.join("", one.values()), annotation, one.values()));
                }
                return day.orElse(null);
            }
        }
        return null;
    }

    private void collect(String id, Runnable step) {
        try {
            step.run();
        } catch (CheckFailed refused) {
            failed = true;
            problems.addAll(refused.in(id));
        }
    }

    private Map<String, List<String>> annotations(String id) {
        Map<String, List<String>> notes = new HashMap<>();
        for (Syntax.Annotation annotation : syntax.annotations()) {
            boolean twice = notes.put(annotation.name(), annotation.values()) != null;
            if (!ANNOTATIONS.contains(annotation.name()) || twice) {
                problems.add(CheckingProblems.RULE_201_UNKNOWN.at(annotation.place(), id, annotation.name()));
            }
        }
        if (notes.getOrDefault("policy", List.of()).size() != 1) {
            problems.add(CheckingProblems.RULE_202.at(
                    syntax.place(), id, notes.getOrDefault("policy", List.of()).toString(), policy.id()));
        }
        if (!notes.containsKey("clause")) {
            problems.add(CheckingProblems.RULE_203.at(syntax.place(), id));
        }
        return notes;
    }

    /** A route belongs to what is granted or established, a reason to what is excluded. */
    private void fitting(Map<String, List<String>> notes, Syntax.Call then, String id) {
        Verb verb = Verb.of(then.function()).orElseThrow();
        for (Syntax.Annotation annotation : syntax.annotations()) {
            boolean misplaced = annotation.name().equals("route") && verb != Verb.GRANT && verb != Verb.QUALIFY
                    || annotation.name().equals("reason") && verb != Verb.EXCLUDE;
            boolean manifold = List.of("route", "reason").contains(annotation.name())
                    && notes.getOrDefault(annotation.name(), List.of()).size() != 1;
            if (List.of("route", "reason").contains(annotation.name())) {
                annotation.values().stream()
                        .filter(value -> !Named.isName(value))
                        .forEach(value -> problems.add(
                                CheckingProblems.RULE_201_NAME.at(annotation.place(), id, annotation.name(), value)));
            }
            if (misplaced || manifold) {
                problems.add(CheckingProblems.RULE_201_MISPLACED.at(annotation.place(), id, annotation.name()));
            }
        }
    }

    private Rule.Condition line(Syntax.Line line) {
        List<String> before = scope.variables();
        if (line instanceof Syntax.Count count) {
            return counted(count, before);
        }
        Syntax.Pattern pattern = (Syntax.Pattern) line;
        if (pattern.quantifier() == Syntax.Quantifier.SOME) {
            return new Rule.Some(patterns.pattern(pattern, true));
        }
        try {
            Rule.Pattern checked = patterns.pattern(pattern, false);
            if (pattern.quantifier() == Syntax.Quantifier.EXISTS) {
                return new Rule.Exists(checked);
            }
            requireFact(checked.kind(), pattern.place(), "not");
            return new Rule.None(checked);
        } finally {
            forgetSince(before);
        }
    }

    private void forgetSince(List<String> before) {
        scope.forget(scope.variables().stream()
                .filter(variable -> !before.contains(variable))
                .toList());
    }

    private static void requireFact(FactKind kind, Place place, String word) {
        if (kind == Status.KIND || kind == Value.KIND) {
            throw CheckFailed.of(CheckingProblems.RULE_271, place, word);
        }
    }

    private Rule.Condition counted(Syntax.Count count, List<String> before) {
        Rule.Pattern pattern;
        Rule.Aggregate aggregate;
        Expression counted;
        try {
            pattern = patterns.pattern(count.pattern(), false);
            requireFact(pattern.kind(), count.pattern().place(), "accumulate");
            aggregate = Rule.Aggregate.of(count.function().function())
                    .orElseThrow(() -> CheckFailed.unknown(
                            CheckingProblems.RULE_260,
                            count.function().place(),
                            count.function().function(),
                            AGGREGATES,
                            Phrases.list(AGGREGATES)));
            counted = countedValue(count, aggregate);
        } catch (CheckFailed refused) {
            scope.spoil(count.variable());
            throw refused;
        } finally {
            scope.leave();
            forgetSince(before);
        }
        int slot = scope.slot();
        String unit = aggregate.ofDays()
                ? "days"
                : aggregate == Rule.Aggregate.SUM && counted != null
                        ? counted.type().unit()
                        : "count";
        patterns.bind(count.variable(), new Scope.Bound(slot, null, ValueType.number(unit), null), count.place());
        Collecting attempts = new Collecting();
        List<Rule.Test> tests = new ArrayList<>();
        count.tests().forEach(test -> attempts.of(() -> tests.add(patterns.test(test))));
        attempts.finish();
        return new Rule.Counted(pattern, aggregate, counted, slot, count.variable(), tests);
    }

    private @Nullable Expression countedValue(Syntax.Count count, Rule.Aggregate aggregate) {
        if (count.function().arguments().isEmpty() && aggregate == Rule.Aggregate.COUNT) {
            return null;
        }
        if (count.function().arguments().size() != 1) {
            throw CheckFailed.of(
                    CheckingProblems.RULE_261,
                    count.function().place(),
                    count.function().arguments().size(),
                    Phrases.list(AGGREGATES));
        }
        Expression counted = expressions.check(count.function().arguments().get(0));
        if (aggregate == Rule.Aggregate.SUM) {
            expressions.require(counted, ValueType.number(""), count.function().place());
        } else if (aggregate.ofDays()) {
            expressions.require(counted, ValueType.dayRun(), count.function().place());
        }
        return counted;
    }
}
