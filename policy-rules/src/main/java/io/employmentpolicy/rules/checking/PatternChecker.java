package io.employmentpolicy.rules.checking;

import io.employmentpolicy.model.facts.FactKind;
import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.rules.edition.ExpressionWalk;
import io.employmentpolicy.rules.edition.Policy;
import io.employmentpolicy.rules.edition.PolicyOrder;
import io.employmentpolicy.rules.edition.Rule;
import io.employmentpolicy.rules.edition.Status;
import io.employmentpolicy.rules.edition.Value;
import io.employmentpolicy.rules.language.Expression;
import io.employmentpolicy.rules.problem.CheckFailed;
import io.employmentpolicy.rules.syntax.Syntax;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** 一项条件的检查。 / Checks one pattern of a rule: its kind, what it belongs to, what it binds and tests. */
final class PatternChecker {
    private static final int MOST_PARTS = 200;
    private static final int DEEPEST = 10;

    private final SymbolTable names;
    private final Policy policy;
    private final Scope scope;
    private final ExpressionChecker expressions;
    private final Map<FactKind, List<Integer>> slotsOfKind = new HashMap<>();
    private final Map<Integer, Integer> sizes = new HashMap<>();
    private final Map<Integer, Integer> depths = new HashMap<>();
    private int subjectSlot = -1;

    PatternChecker(SymbolTable names, Policy policy, Scope scope, ExpressionChecker expressions) {
        this.names = names;
        this.policy = policy;
        this.scope = scope;
        this.expressions = expressions;
    }

    /** The slot of the pattern that is the subject; -1 when no condition looks at it. */
    int subjectSlot() {
        return subjectSlot;
    }

    /** @param binds whether later conditions may look at what it finds */
    Rule.Pattern pattern(Syntax.Pattern syntax, boolean binds) {
        FactKind kind = names.kind(syntax.type()).orElseThrow(() -> {
            spoil(syntax);
            return CheckFailed.unknown(
                    "RULE-205",
                    syntax.place(),
                    syntax.type(),
                    new Text("事实种类", "a kind of fact"),
                    names.kindSpellings());
        });
        int slot = scope.slot();
        Collecting attempts = new Collecting();
        String variable = syntax.variable();
        if (variable != null) {
            attempts.of(() -> bind(variable, new Scope.Bound(slot, kind, null, null), syntax.place()));
        }
        Integer parentSlot = attempts.of(() -> parentSlot(kind, syntax));
        scope.enter(kind, slot);
        List<Rule.Bind> bound = new ArrayList<>();
        List<Rule.Test> tests = new ArrayList<>();
        for (Syntax.Part part : syntax.parts()) {
            if (part instanceof Syntax.Bind bind && attempts.of(() -> bound.add(bind(bind))) == null) {
                scope.spoil(bind.variable());
            } else if (part instanceof Syntax.Test test) {
                attempts.of(() -> tests.add(test(test)));
            }
        }
        scope.leave();
        if (binds) {
            slotsOfKind.computeIfAbsent(kind, any -> new ArrayList<>()).add(slot);
            if (kind.equals(policy.subject()) && subjectSlot < 0) {
                subjectSlot = slot;
            }
        }
        attempts.finish();
        return new Rule.Pattern(
                kind,
                slot,
                Objects.requireNonNull(parentSlot),
                aboutSubject(kind, tests, syntax),
                bound,
                tests,
                syntax.place());
    }

    Rule.Test test(Syntax.Test test) {
        return new Rule.Test(sized(expressions.test(test.expression()), test.place()), test.source(), test.place());
    }

    private void spoil(Syntax.Pattern pattern) {
        if (pattern.variable() != null) {
            scope.spoil(pattern.variable());
        }
        pattern.parts().forEach(part -> {
            if (part instanceof Syntax.Bind bind) {
                scope.spoil(bind.variable());
            }
        });
    }

    private Rule.Bind bind(Syntax.Bind bind) {
        Expression value = sized(expressions.check(bind.value()), bind.place());
        int slot = scope.slot();
        sizes.put(slot, size(value));
        depths.put(slot, depth(value));
        bind(bind.variable(), new Scope.Bound(slot, null, value.type(), value), bind.place());
        return new Rule.Bind(bind.variable(), slot, value);
    }

    /** Bound values are written out where they are used, so that a chain of them may grow without end, and the compiler's time with it. */
    private Expression sized(Expression expression, Place place) {
        if (size(expression) > MOST_PARTS || depth(expression) > DEEPEST) {
            throw new CheckFailed(
                    "RULE-208",
                    place,
                    new Text("过大或嵌套过深的表达式", "an expression that is too large or too deep"),
                    new Text(
                            "连同所用变量至多 " + MOST_PARTS + " 项、" + DEEPEST + " 层",
                            "at most " + MOST_PARTS + " parts and " + DEEPEST
                                    + " levels, those behind variables included"),
                    new Text("拆成数项条件，或先用 value 规则得出中间值", "write several conditions, or derive a value first"));
        }
        return expression;
    }

    private int size(Expression expression) {
        return ExpressionWalk.parts(expression)
                .mapToInt(part ->
                        part instanceof Expression.Variable variable ? sizes.getOrDefault(variable.slot(), 1) : 1)
                .sum();
    }

    private int depth(Expression expression) {
        if (expression instanceof Expression.Variable variable) {
            return depths.getOrDefault(variable.slot(), 1);
        }
        return 1
                + ExpressionWalk.inner(expression).stream()
                        .mapToInt(this::depth)
                        .max()
                        .orElse(0);
    }

    boolean bind(String variable, Scope.Bound bound, Place place) {
        if (variable.equals("$asOf") || !scope.bind(variable, bound)) {
            throw new CheckFailed(
                    "RULE-206",
                    place,
                    CheckFailed.shown("变量 ", "variable ", variable),
                    new Text("尚未使用的变量名", "a variable name not yet taken"),
                    new Text("换一个名称", "choose another name"));
        }
        return true;
    }

    /** A nested fact belongs to the parent the rule already looks at; when several parents are possible it must look at one. */
    private int parentSlot(FactKind kind, Syntax.Pattern syntax) {
        FactKind parent = kind.parent().orElse(null);
        if (parent == null) {
            return -1;
        }
        List<Integer> slots = slotsOfKind.getOrDefault(parent, List.of());
        if (slots.size() == 1) {
            return slots.get(0);
        }
        if (parent.single()) {
            return slots.isEmpty() ? -1 : slots.get(0);
        }
        throw new CheckFailed(
                "RULE-262",
                syntax.place(),
                CheckFailed.shown("不知属于哪一条 ", "no saying to which fact it belongs: ", kind.typeName()),
                CheckFailed.shown("前面恰有一行 ", "exactly one earlier line with ", parent.typeName() + "( … )"),
                new Text(
                        "先写所属的 " + parent.typeName() + "( … )，再写其中的明细",
                        "name the " + parent.typeName() + "( … ) first, then what lies in it"));
    }

    /** A status or value of a policy decided for each of several subjects must be asked for by a rule about the same subject. */
    private boolean aboutSubject(FactKind kind, List<Rule.Test> tests, Syntax.Pattern syntax) {
        if (kind != Status.KIND && kind != Value.KIND) {
            return false;
        }
        Rule.Pattern derived = new Rule.Pattern(kind, 0, -1, false, List.of(), tests, syntax.place());
        String name = PolicyOrder.derivedName(derived)
                .orElseThrow(() -> new CheckFailed(
                        "RULE-263",
                        syntax.place(),
                        CheckFailed.shown("没有写明名称的 ", "no name in ", kind.typeName()),
                        new Text("首先写 name == \"名称\"", "name == \"name\" first"),
                        new Text("补上名称", "add the name")));
        Policy source = names.derivedBy(kind, name)
                .orElseThrow(() -> names.rulesMayLack()
                        ? new CheckFailed(List.of())
                        : CheckFailed.unknown(
                                "RULE-264",
                                syntax.place(),
                                name,
                                new Text(
                                        "某政策用 qualify 或 value 得出的名称",
                                        "a name some policy concludes with qualify or value"),
                                names.derivedNames(kind)));
        if (source.subject().single()) {
            return false;
        }
        if (!source.subject().equals(policy.subject())) {
            throw new CheckFailed(
                    "RULE-265",
                    syntax.place(),
                    CheckFailed.shown("", "", name + " (" + source.subject().typeName() + ")"),
                    new Text("与本政策同一对象的身份或数值", "a status or value about this policy's own subject"),
                    new Text(
                            "该结论对每个 " + source.subject().zh() + " 分别作出，本政策以 "
                                    + policy.subject().zh() + " 为对象",
                            "it is concluded for each " + source.subject().en() + ", this policy is about "
                                    + policy.subject().en()));
        }
        return true;
    }
}
