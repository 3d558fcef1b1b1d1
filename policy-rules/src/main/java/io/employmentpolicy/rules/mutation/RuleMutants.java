package io.employmentpolicy.rules.mutation;

import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.rules.edition.Beginning;
import io.employmentpolicy.rules.edition.PolicyOrder;
import io.employmentpolicy.rules.edition.Rule;
import io.employmentpolicy.rules.edition.Rulebook;
import io.employmentpolicy.rules.edition.Whose;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** 规则的改法。 / Every way to change the conditions of a rule in one place. */
final class RuleMutants {
    private final Rule rule;
    private final List<Mutant> all = new ArrayList<>();

    private RuleMutants(Rule rule) {
        this.rule = rule;
    }

    static List<Mutant> of(Rule rule) {
        RuleMutants mutants = new RuleMutants(rule);
        for (int line = 0; line < rule.conditions().size(); line++) {
            mutants.line(line);
        }
        return mutants.all;
    }

    private void line(int line) {
        Rule.Condition condition = rule.conditions().get(line);
        Rule.Pattern pattern = condition.pattern();
        tests(pattern.tests(), tests -> with(line, rebuilt(condition, withTests(pattern, asRead(pattern, tests)))));
        if (condition instanceof Rule.Counted counted) {
            tests(
                    counted.tests(),
                    tests -> with(
                            line,
                            new Rule.Counted(
                                    counted.pattern(),
                                    counted.aggregate(),
                                    counted.counted(),
                                    counted.slot(),
                                    counted.variable(),
                                    tests)));
        }
        if ((condition instanceof Rule.None || condition instanceof Rule.Exists)
                && rule.conditions().size() > 1) {
            List<Rule.Condition> fewer = new ArrayList<>(rule.conditions());
            fewer.remove(line);
            add(Mutant.Kind.CONDITION, pattern.place(), "− " + pattern.kind().typeName() + "( … )", with(fewer));
        }
    }

    /** What an author did not write is not changed; nor is the name of the status or value that is meant. */
    private void tests(List<Rule.Test> tests, Function<List<Rule.Test>, Rule> around) {
        for (int at = 0; at < tests.size(); at++) {
            Rule.Test test = tests.get(at);
            if (!test.implied() && !PolicyOrder.isName(test.expression())) {
                List<Rule.Test> fewer = new ArrayList<>(tests);
                fewer.remove(at);
                add(Mutant.Kind.CONDITION, test.place(), "− " + test.source(), around.apply(fewer));
                for (Variants.Variant variant : Variants.of(test.expression())) {
                    List<Rule.Test> changed = new ArrayList<>(tests);
                    changed.set(at, new Rule.Test(variant.changed(), test.source(), test.place()));
                    add(
                            variant.drops() ? Mutant.Kind.CONDITION : Mutant.Kind.OPERATOR,
                            test.place(),
                            test.source() + "：" + variant.told(),
                            around.apply(changed));
                }
            }
        }
    }

    /** What the reader of the changed rule would add where the author's own test is gone: that a fact has begun, and whose it is. */
    private List<Rule.Test> asRead(Rule.Pattern pattern, List<Rule.Test> tests) {
        List<Rule.Test> read = new ArrayList<>(tests);
        read.removeIf(Rule.Test::implied);
        List<Rule.Test> own = List.copyOf(read);
        Beginning.implied(pattern.kind(), pattern.slot(), own, pattern.place()).ifPresent(read::add);
        rule.conditions().stream()
                .map(Rule.Condition::pattern)
                .filter(subject -> subject.slot() == rule.subjectSlot() && subject.slot() < pattern.slot())
                .findFirst()
                .flatMap(subject -> Whose.implied(
                        pattern.kind(), pattern.slot(), own, subject.kind(), subject.slot(), pattern.place()))
                .ifPresent(read::add);
        pattern.tests().stream()
                .filter(test -> Whose.asksOfPerson(test) && !read.contains(test))
                .forEach(read::add);
        return read;
    }

    private static Rule.Pattern withTests(Rule.Pattern pattern, List<Rule.Test> tests) {
        return new Rule.Pattern(
                pattern.kind(),
                pattern.variable(),
                pattern.slot(),
                pattern.parentSlot(),
                pattern.aboutSubject(),
                pattern.binds(),
                tests,
                pattern.place());
    }

    private static Rule.Condition rebuilt(Rule.Condition condition, Rule.Pattern pattern) {
        if (condition instanceof Rule.Counted counted) {
            return new Rule.Counted(
                    pattern,
                    counted.aggregate(),
                    counted.counted(),
                    counted.slot(),
                    counted.variable(),
                    counted.tests());
        }
        return condition instanceof Rule.Some
                ? new Rule.Some(pattern)
                : condition instanceof Rule.Exists ? new Rule.Exists(pattern) : new Rule.None(pattern);
    }

    private Rule with(int line, Rule.Condition changed) {
        List<Rule.Condition> conditions = new ArrayList<>(rule.conditions());
        conditions.set(line, changed);
        return with(conditions);
    }

    private Rule with(List<Rule.Condition> conditions) {
        return new Rule(
                rule.id(),
                rule.title(),
                rule.policy(),
                rule.clauses(),
                rule.notes(),
                conditions,
                rule.conclusion(),
                rule.slots(),
                rule.subjectSlot(),
                rule.canonical(),
                rule.from(),
                rule.retiredOn(),
                rule.place());
    }

    private void add(Mutant.Kind kind, Place place, String told, Rule changed) {
        all.add(new Mutant(
                kind, place, rule.id(), told, Set.of(rule.policy()), rule, changed, book -> replaced(book, changed)));
    }

    private static Rulebook replaced(Rulebook book, Rule changed) {
        return Editions.withRules(
                book,
                book.rules().stream()
                        .map(one -> one.id().equals(changed.id()) ? changed : one)
                        .toList());
    }
}
