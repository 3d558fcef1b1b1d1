package io.employmentpolicy.rules.evaluator;

import io.employmentpolicy.model.decision.MissingFact;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.rules.edition.ExpressionWalk;
import io.employmentpolicy.rules.edition.Policy;
import io.employmentpolicy.rules.edition.PolicyOrder;
import io.employmentpolicy.rules.edition.Rule;
import io.employmentpolicy.rules.edition.Status;
import io.employmentpolicy.rules.evaluation.Bindings;
import io.employmentpolicy.rules.evaluation.CaseFact;
import io.employmentpolicy.rules.evaluation.Computation;
import io.employmentpolicy.rules.evaluation.OpenEnd;
import io.employmentpolicy.rules.language.Expression;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** 一项条件的求值准备。 / A condition of a rule with what can be said of it before any case. */
final class PlannedCondition {
    private final Rule.Condition condition;
    private final Rule.Pattern pattern;
    private final Describer describer;
    private final Policy policy;
    private final String rule;
    private final boolean alone;
    private final Text kind;
    private final @Nullable String derivedName;
    private final boolean asksSubject;
    private final List<PlannedTest> tests;
    private final List<PlannedTest> totals;
    private final boolean mayUse;
    private final List<String> fields;
    private final int[] boundSlots;
    private final Computation[] boundValues;
    private final @Nullable Computation counted;
    private final CaseFact nobody;
    private final MissingFact missingKind;
    private final @Nullable JoinKey key;

    PlannedCondition(Rule rule, int index, Policy policy, Describer describer) {
        this.condition = rule.conditions().get(index);
        this.pattern = condition.pattern();
        this.describer = describer;
        this.policy = policy;
        this.rule = rule.id();
        this.alone = standsAlone(rule, index);
        this.kind = new Text(pattern.kind().zh(), pattern.kind().en());
        this.derivedName = PolicyOrder.derivedName(pattern).orElse(null);
        this.asksSubject = pattern.slot() == rule.subjectSlot();
        this.tests = pattern.tests().stream().map(this::planned).toList();
        this.totals = condition instanceof Rule.Counted counted
                ? counted.tests().stream().map(this::planned).toList()
                : List.of();
        this.mayUse = derivedName != null
                || Stream.concat(tests.stream(), totals.stream()).anyMatch(PlannedTest::figures);
        this.fields = testedFields();
        this.boundSlots = pattern.binds().stream().mapToInt(Rule.Bind::slot).toArray();
        this.boundValues = pattern.binds().stream()
                .map(bind -> Computation.of(bind.value()))
                .toArray(Computation[]::new);
        this.counted = condition instanceof Rule.Counted count && count.counted() != null
                ? OpenEnd.noting(count.counted(), Computation.of(count.counted()))
                : null;
        this.key = JoinKey.of(pattern);
        this.missingKind = new MissingFact(pattern.kind().name(), kind);
        this.nobody = new CaseFact(pattern.kind(), pattern.kind().blank(), 0, false, null);
    }

    /** Binds the slots of a fact; without one, those of a fact nobody knows. */
    void bind(@Nullable CaseFact item, Bindings frame) {
        bindFact(item, frame);
        for (int i = 0; i < boundSlots.length; i++) {
            frame.bind(boundSlots[i], boundValues[i].value(frame));
        }
    }

    /** Binds the fact alone, for whoever looks at nothing else that it binds. */
    void bindFact(@Nullable CaseFact item, Bindings frame) {
        frame.bind(pattern.slot(), item != null ? item : nobody);
    }

    /** The value by which its facts are joined to what the rule bound before; null when none tells them apart. */
    @Nullable
    JoinKey key() {
        return key;
    }

    /** That the kind of fact is unknown as a whole. */
    MissingFact missingKind() {
        return missingKind;
    }

    /** What a fact adds to a count or sum; null when the facts themselves are counted. */
    @Nullable
    Computation counted() {
        return counted;
    }

    Rule.Condition condition() {
        return condition;
    }

    Rule.Pattern pattern() {
        return pattern;
    }

    /** Whether nothing later refers to its fact, so that one candidate is as good as another. */
    boolean alone() {
        return alone;
    }

    /** What the value it asks for counts; empty where it asks for none. */
    String unit() {
        return describer.unit(pattern.slot());
    }

    /** What the kind of fact is called. */
    Text kind() {
        return kind;
    }

    /** The status or value it asks for; null when it looks at facts. */
    @Nullable
    String derivedName() {
        return derivedName;
    }

    /** Whether it can use figures: its own, or those of the status or value it asks for. */
    boolean mayUse() {
        return mayUse;
    }

    /** Whether it speaks of the fact the rule is about. */
    boolean asksSubject() {
        return asksSubject;
    }

    /** What is asked of each fact. */
    List<PlannedTest> tests() {
        return tests;
    }

    /** What is asked of the count or sum. */
    List<PlannedTest> totals() {
        return totals;
    }

    /** The code of a fact that is not there: the status or value asked for, or the kind. */
    String code() {
        return derivedName != null ? derivedName : pattern.kind().name();
    }

    /** The codes of a fact that should not be there. */
    List<String> fields() {
        return fields;
    }

    private static boolean standsAlone(Rule rule, int index) {
        Rule.Pattern pattern = rule.conditions().get(index).pattern();
        Stream<Expression> later = Stream.concat(
                rule.conditions().subList(index + 1, rule.conditions().size()).stream()
                        .flatMap(ExpressionWalk::of),
                ExpressionWalk.of(rule.conclusion()));
        List<Integer> slots = Stream.concat(
                        Stream.of(pattern.slot()), pattern.binds().stream().map(Rule.Bind::slot))
                .toList();
        boolean parent = rule.conditions().stream()
                .anyMatch(condition -> condition.pattern().parentSlot() == pattern.slot());
        return !parent && later.noneMatch(part -> slots.stream().anyMatch(slot -> ExpressionWalk.reads(part, slot)));
    }

    private PlannedTest planned(Rule.Test test) {
        Expression expression = test.expression();
        return new PlannedTest(
                Computation.of(expression),
                ExpressionWalk.readsFigures(expression),
                ExpressionWalk.looksUp(expression),
                describer.describe(expression),
                test.place(),
                operands(expression),
                expression,
                fieldsOf(expression)
                        .filter(field -> !Status.isDerived(field.kind()))
                        .map(field -> new PlannedTest.Coded(field, policy.codeOf(field.kind(), field.field())))
                        .toList(),
                codes(expression),
                PolicyOrder.isName(expression),
                test.implied(),
                expression instanceof Expression.AnyOf any
                        ? any.parts().stream().map(this::way).toList()
                        : List.of());
    }

    private List<Operand> operands(Expression test) {
        Operand.Naming naming = new Operand.Naming(describer);
        return Stream.concat(
                        WorkedOut.of(test, describer),
                        ExpressionWalk.parts(test).distinct().flatMap(part -> part.accept(naming)))
                .toList();
    }

    private PlannedTest.Way way(Expression one) {
        List<Expression> tests = one instanceof Expression.AllOf all ? all.parts() : List.of(one);
        return new PlannedTest.Way(
                Computation.of(one),
                describer.describe(one),
                tests.stream()
                        .map(test ->
                                new PlannedTest.Said(Computation.of(test), describer.describe(test), operands(test)))
                        .toList());
    }

    /** Codes of the fields a failed test looks at; for a derived value, of what it is called. */
    private List<String> codes(Expression test) {
        List<Expression.FieldOf> own = fieldsOf(test).toList();
        List<String> codes = (own.isEmpty() ? ExpressionWalk.sources(test) : own.stream())
                .map(field -> Status.isDerived(field.kind()) ? code() : policy.codeOf(field.kind(), field.field()))
                .distinct()
                .toList();
        return codes.isEmpty() ? List.of(rule) : codes;
    }

    private List<String> testedFields() {
        List<String> codes = pattern.tests().stream()
                .filter(test -> !test.implied())
                .flatMap(test -> fieldsOf(test.expression()))
                .filter(field -> field.slot() == pattern.slot())
                .map(field -> policy.codeOf(field.kind(), field.field()))
                .distinct()
                .toList();
        return codes.isEmpty() ? List.of(code()) : codes;
    }

    private static Stream<Expression.FieldOf> fieldsOf(Expression test) {
        return ExpressionWalk.parts(test)
                .filter(Expression.FieldOf.class::isInstance)
                .map(Expression.FieldOf.class::cast);
    }
}
