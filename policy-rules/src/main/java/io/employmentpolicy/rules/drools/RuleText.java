package io.employmentpolicy.rules.drools;

import io.employmentpolicy.model.facts.DeclaredFact;
import io.employmentpolicy.model.facts.FactKind;
import io.employmentpolicy.rules.drools.Element.Match;
import io.employmentpolicy.rules.drools.Element.Quantity;
import io.employmentpolicy.rules.drools.Element.Source;
import io.employmentpolicy.rules.drools.Term.Written;
import io.employmentpolicy.rules.edition.ExpressionWalk;
import io.employmentpolicy.rules.edition.Policy;
import io.employmentpolicy.rules.edition.PolicyOrder;
import io.employmentpolicy.rules.edition.Rule;
import io.employmentpolicy.rules.language.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * 一条规则的条件。 / The conditions of one rule as they are generated. Known facts stand in working memory as such; the entry point {@code possible}
 * holds them and, for every kind of which there may be more, one of which nothing is known; {@code subjects} holds whom or what the policy
 * decides.
 */
final class RuleText {
    private final Rule rule;
    private final Policy policy;
    private final NetworkPlan plan;
    private final TestText tests;
    private final boolean subjectFirst;

    RuleText(Rule rule, NetworkPlan plan, Set<String> imports) {
        this.rule = rule;
        this.policy = plan.policy(rule);
        this.plan = plan;
        this.tests = new TestText(rule, imports);
        imports.add(policy.subject().carrier().getName());
        rule.conditions()
                .forEach(one -> imports.add(one.pattern().kind().carrier().getName()));
        this.subjectFirst = rule.subjectSlot() >= 0
                && rule.conditions().get(0) instanceof Rule.Some first
                && first.pattern().slot() == rule.subjectSlot();
    }

    /** The variable that holds the subject. */
    String subject() {
        return subjectFirst ? TestText.fact(rule.subjectSlot()) : "$subject";
    }

    /** Its number. */
    int subjectVariable() {
        return subjectFirst ? Row.fact(rule.subjectSlot()) : Row.SECOND;
    }

    /** What the conclusion takes from the facts and values that the rule bound. */
    List<Written> values() {
        return ExpressionWalk.inputs(rule.conclusion()).stream()
                .map(this::value)
                .toList();
    }

    /** What a derived value is computed from. */
    Written value(Expression expression) {
        return tests.value(expression, TestText.NO_FACT);
    }

    List<Element> elements(boolean sure) {
        List<Element> elements = new ArrayList<>();
        elements.add(Match.of(Quantity.SOME, "$v", VersionInForce.class, versionTests()));
        if (!subjectFirst) {
            elements.add(new Match(
                    Quantity.SOME,
                    "$subject",
                    Row.SECOND,
                    policy.subject().carrier(),
                    policy.subject().carrier().getSimpleName(),
                    Source.SUBJECTS,
                    subjectTests()));
        }
        rule.conditions().forEach(condition -> elements.addAll(elements(condition, sure)));
        return elements;
    }

    private FactTest[] versionTests() {
        List<FactTest> tests = new ArrayList<>(List.of(own()));
        if (rule.from() != null) {
            String day = rule.from().toString();
            tests.add(FactTest.alone(
                    VersionInForce.class, "isBefore( \"" + day + "\" ) == false", version -> !version.isBefore(day)));
        }
        if (rule.retiredOn() != null) {
            String day = rule.retiredOn().toString();
            tests.add(FactTest.alone(
                    VersionInForce.class, "isBefore( \"" + day + "\" ) == true", version -> version.isBefore(day)));
        }
        return tests.toArray(FactTest[]::new);
    }

    private FactTest own() {
        return FactTest.equal(VersionInForce.class, "policy", VersionInForce::getPolicy, policy.id());
    }

    private List<Element> elements(Rule.Condition condition, boolean sure) {
        Rule.Pattern pattern = condition.pattern();
        if (condition instanceof Rule.Some) {
            return List.of(
                    standsAlone(condition)
                            ? pattern(Quantity.EXISTS, "", pattern, sure)
                            : pattern(Quantity.SOME, TestText.fact(pattern.slot()), pattern, sure));
        }
        if (condition instanceof Rule.Exists) {
            return List.of(pattern(Quantity.EXISTS, "", pattern, sure));
        }
        if (condition instanceof Rule.None) {
            return List.of(pattern(Quantity.NONE, "", pattern, !sure));
        }
        Rule.Counted count = (Rule.Counted) condition;
        List<Element> elements = new ArrayList<>();
        elements.add(accumulate(count, true));
        elements.add(accumulate(count, false));
        count.tests().forEach(test -> elements.add(check(test(test.expression(), TestText.NO_FACT, sure))));
        return elements;
    }

    /** Whether nothing refers to the fact it finds: one is then as good as another, and ways of choosing it are not to be multiplied. */
    private boolean standsAlone(Rule.Condition condition) {
        Rule.Pattern pattern = condition.pattern();
        Set<Integer> bound = new TreeSet<>(Set.of(pattern.slot()));
        pattern.binds().forEach(bind -> bound.add(bind.slot()));
        Stream<Expression> elsewhere = Stream.concat(
                rule.conditions().stream().filter(one -> one != condition).flatMap(ExpressionWalk::of),
                ExpressionWalk.of(rule.conclusion()));
        return pattern.slot() != rule.subjectSlot()
                && rule.conditions().stream().noneMatch(one -> one.pattern().parentSlot() == pattern.slot())
                && elsewhere.noneMatch(part -> bound.stream().anyMatch(slot -> ExpressionWalk.reads(part, slot)));
    }

    /** Asks something of what was counted. The version is named by its policy once more, or the versions of all others came to be held against it. */
    private Element check(FactTest test) {
        FactTest same = FactTest.beside("this == $v", (fact, row) -> fact == row.get(Row.FIRST))
                .by(new FactTest.Joined(fact -> fact, row -> row.get(Row.FIRST)));
        return new Match(
                Quantity.SOME,
                "",
                Row.FIRST,
                VersionInForce.class,
                VersionInForce.class.getSimpleName(),
                Source.KNOWN,
                List.of(own(), same, test));
    }

    private Element accumulate(Rule.Counted count, boolean sure) {
        String each = (sure ? "$s" : "$p") + count.slot();
        TestText.Reading<Written> value = tests.reading(() -> counted(count, each));
        return new Element.Collected(
                (sure ? "$sure" : "$possible") + count.slot(),
                sure ? Row.sure(count.slot()) : Row.possible(count.slot()),
                pattern(Quantity.SOME, each, count.pattern(), sure),
                value.written(),
                value.reads());
    }

    private Written counted(Rule.Counted count, String each) {
        tests.read(Row.FIRST);
        Expression value = count.counted();
        if (value == null) {
            return new Written(
                    "$v.links.each(" + each + ")",
                    (fact, row) -> row.version().getLinks().each(Objects.requireNonNull(fact)));
        }
        Written written = tests.value(value, count.pattern().slot());
        Term term = written.term();
        return new Written(
                "$v.links.value(" + each + ", " + written.text().replace(Term.CURRENT, each + ".") + ")",
                (fact, row) -> row.version().getLinks().value(Objects.requireNonNull(fact), term.of(fact, row)));
    }

    private Match pattern(Quantity quantity, String name, Rule.Pattern pattern, boolean sure) {
        boolean subject = pattern.slot() == rule.subjectSlot();
        List<FactTest> parts = new ArrayList<>(ofKind(pattern.kind()));
        if (subject) {
            parts.addAll(subjectFirst ? selected() : List.of(same()));
        }
        if (pattern.parentSlot() >= 0) {
            parts.add(joins(TestText.fact(pattern.parentSlot()), Row.fact(pattern.parentSlot())));
        }
        pattern.tests()
                .forEach(one -> parts.add(
                        test(one.expression(), pattern.slot(), sure || PolicyOrder.isName(one.expression()))));
        if (pattern.aboutSubject() && !plan.aboutEverybody(pattern)) {
            parts.add(joins(subject(), subjectVariable()));
        }
        return new Match(
                quantity,
                name,
                Row.fact(pattern.slot()),
                pattern.kind().carrier(),
                pattern.kind().carrier().getSimpleName(),
                subject ? Source.SUBJECTS : sure ? Source.KNOWN : Source.POSSIBLE,
                parts);
    }

    private List<FactTest> subjectTests() {
        List<FactTest> tests = new ArrayList<>(ofKind(policy.subject()));
        tests.addAll(selected());
        return tests;
    }

    /** Facts with declared fields are of one class, whatever their kind. */
    private static List<FactTest> ofKind(FactKind kind) {
        String name = kind.typeName();
        return kind.isDeclared()
                ? List.of(FactTest.alone(
                        DeclaredFact.class,
                        "kindName == \"" + name + "\"",
                        fact -> fact.kindName().equals(name)))
                : List.of();
    }

    private static FactTest same() {
        return new FactTest(
                "$v.links.same( this, $subject )",
                (fact, row) -> fact == row.get(Row.SECOND),
                new TreeSet<>(Set.of(Row.SECOND)),
                null,
                new FactTest.Joined(CaseAtHand::of, row -> CaseAtHand.of(row.get(Row.SECOND))));
    }

    private static FactTest joins(String owner, int variable) {
        return new FactTest(
                "$v.links.joins( this, " + owner + " )",
                (fact, row) -> row.version().getLinks().joins(Objects.requireNonNull(fact), row.get(variable)),
                new TreeSet<>(Set.of(Row.FIRST, variable)),
                null,
                new FactTest.Joined(CaseAtHand::owner, row -> CaseAtHand.of(row.get(variable))));
    }

    private FactTest test(Expression test, int current, boolean sure) {
        return sure ? tests.sure(test, current) : tests.possible(test, current);
    }

    /** Where a fact selects the version, one version is not in force for every subject. */
    private List<FactTest> selected() {
        return policy.selectedBy() == null
                ? List.of()
                : List.of(FactTest.beside(
                        "$v.isFor( this )", (fact, row) -> row.version().isFor(Objects.requireNonNull(fact))));
    }
}
