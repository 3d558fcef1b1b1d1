package io.employmentpolicy.rules.checking;

import io.employmentpolicy.model.facts.FactField;
import io.employmentpolicy.model.facts.FactKind;
import io.employmentpolicy.model.problem.Problem;
import io.employmentpolicy.rules.edition.ExpressionWalk;
import io.employmentpolicy.rules.edition.Policy;
import io.employmentpolicy.rules.edition.Rule;
import io.employmentpolicy.rules.edition.Rulebook;
import io.employmentpolicy.rules.edition.Status;
import io.employmentpolicy.rules.language.Expression;
import io.employmentpolicy.rules.language.Expression.Operator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * 值得再看一眼之处。 / What a sound edition had better look at again: it is said by {@code workbench check} and refuses nothing. A rule that means it
 * says so, {@code @accepts("REMARK-301", "why")}; a policy says {@code day-of-decision}.
 */
public final class Remarks {
    private static final String UNDATED = "REMARK-301";
    private static final String NOTHING = "REMARK-303";
    private static final String TWICE = "REMARK-304";
    private static final String REACHES = "reaches";
    private static final Set<Operator> POSITIVE = Set.of(Operator.GT, Operator.GE, Operator.EQ);

    private final Rulebook rulebook;
    private final List<Problem> found = new ArrayList<>();

    private Remarks(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    /** 全部。 / All of them, policy by policy and rule by rule. */
    public static List<Problem> of(Rulebook rulebook) {
        Remarks remarks = new Remarks(rulebook);
        rulebook.policies().values().forEach(remarks::policy);
        remarks.found.addAll(new RunningCasesChecker(
                        rulebook.policies().values(), rulebook.rules(), rulebook.book(), rulebook.layers())
                .remarks());
        remarks.found.addAll(TargetChecker.elsewhere(rulebook));
        return List.copyOf(remarks.found);
    }

    private void policy(Policy policy) {
        List<Rule> rules = rulebook.rulesOf(policy.id());
        versionByDay(policy, rules);
        Map<String, Rule> seen = new HashMap<>();
        for (Rule rule : rules) {
            undated(policy, rule, rules);
            shareOfNothing(rule);
            Rule before = seen.putIfAbsent(body(rule), rule);
            if (before != null && !accepts(rule, TWICE)) {
                found.add(CheckingProblems.REMARK_304.at(rule.place(), rule.id(), before.id()));
            }
        }
    }

    /** What a rule says: its conditions, its conclusion, and the route or reason by which it says so. */
    private static String body(Rule rule) {
        int when = rule.canonical().indexOf(" when ");
        return rule.turns().toList()
                + rule.note("route").orElse("")
                + rule.note("reason").orElse("")
                + rule.canonical().substring(Math.max(when, 0));
    }

    private static boolean accepts(Rule rule, String code) {
        return rule.note("accepts").filter(code::equals).isPresent();
    }

    /** A policy about a dated record that reads figures says which day selects its version, or why the day of the decision does. */
    private void versionByDay(Policy policy, List<Rule> rules) {
        boolean figures = rules.stream()
                .flatMap(rule -> ExpressionWalk.of(rule))
                .anyMatch(part -> part.figure().isPresent());
        if (figures
                && policy.selectedBy() == null
                && policy.dayOfDecision().isEmpty()
                && policy.subject().given()
                && isRecord(policy.subject())) {
            String days = days(policy.subject());
            found.add(CheckingProblems.REMARK_302.at(
                    policy.place(), policy.id(), policy.subject().name(), days));
        }
    }

    /** A dated record that a rule only looks for counts for ever, unless some day of it is read in the policy. */
    private void undated(Policy policy, Rule rule, List<Rule> rules) {
        if (accepts(rule, UNDATED) || !rule.conclusion().alternative()) {
            return;
        }
        rule.conditions().stream()
                .map(Rule.Condition::pattern)
                .filter(pattern -> isRecord(pattern.kind())
                        && pattern.kind().given()
                        && pattern.kind().lasts().isEmpty()
                        && pattern.kind() != policy.subject()
                        && (policy.selectedBy() == null || policy.selectedBy().kind() != pattern.kind())
                        && rules.stream().noneMatch(one -> readsDay(one, pattern.kind())))
                .findFirst()
                .ifPresent(pattern -> found.add(CheckingProblems.REMARK_301.at(
                        pattern.place(), rule.id(), pattern.kind().name(), days(pattern.kind()))));
    }

    private static boolean readsDay(Rule rule, FactKind kind) {
        return ExpressionWalk.of(rule)
                .anyMatch(
                        part -> part instanceof Expression.FieldOf read && read.kind() == kind && isDay(read.field()));
    }

    /** Whether a case may hold several of a kind that stand on their own, each with its day. */
    private static boolean isRecord(FactKind kind) {
        return !Status.isDerived(kind)
                && !kind.single()
                && kind.parent().isEmpty()
                && kind.fields().stream().anyMatch(Remarks::isDay);
    }

    private static boolean isDay(FactField field) {
        return switch (field.type().base()) {
            case DATE, DATE_EVENT, DATE_TIME, DATE_TIME_EVENT, MONTH, MONTH_PERIOD -> true;
            case INTEGER -> field.property().equals("year");
            default -> false;
        };
    }

    private static String days(FactKind kind) {
        return String.join(
                ", ",
                kind.fields().stream()
                        .filter(Remarks::isDay)
                        .map(FactField::name)
                        .toList());
    }

    /** Nothing of nothing reaches every share: the rule asks that there is something, of the whole or of the part. */
    private void shareOfNothing(Rule rule) {
        if (accepts(rule, NOTHING)) {
            return;
        }
        conditions(rule)
                .filter(Expression.Call.class::isInstance)
                .map(Expression.Call.class::cast)
                .filter(call -> call.function().name().equals(REACHES) && !asksForSome(rule, call))
                .findFirst()
                .ifPresent(call -> found.add(CheckingProblems.REMARK_303.at(
                        rule.place(),
                        rule.id(),
                        fields(call.arguments().get(1)).stream()
                                .map(FactField::name)
                                .collect(Collectors.joining(", ")))));
    }

    private static Stream<Expression> conditions(Rule rule) {
        return rule.conditions().stream().flatMap(ExpressionWalk::of);
    }

    /** The fields behind an expression, whether or not they were bound before. */
    private static List<FactField> fields(Expression expression) {
        return ExpressionWalk.sources(expression).map(Expression.FieldOf::field).toList();
    }

    private static boolean asksForSome(Rule rule, Expression.Call call) {
        List<FactField> part = fields(call.arguments().get(0));
        List<FactField> whole = fields(call.arguments().get(1));
        return conditions(rule)
                .anyMatch(one -> one instanceof Expression.Comparison test
                        && POSITIVE.contains(test.operator())
                        && !fields(test.left()).isEmpty()
                        && (fields(test.left()).equals(part)
                                || fields(test.left()).equals(whole))
                        && isSome(test));
    }

    /** Above nothing, or at least what no reading lets be nothing: a figure counts as one. */
    private static boolean isSome(Expression.Comparison test) {
        boolean zero = test.right() instanceof Expression.Constant constant
                && Objects.toString(constant.value()).equals("0");
        return test.operator() == Operator.GT || !zero;
    }
}
