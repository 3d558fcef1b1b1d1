package io.employmentpolicy.rules.checking;

import io.employmentpolicy.model.facts.FactKind;
import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.rules.edition.Beginning;
import io.employmentpolicy.rules.edition.ExpressionWalk;
import io.employmentpolicy.rules.edition.Policy;
import io.employmentpolicy.rules.edition.PolicyOrder;
import io.employmentpolicy.rules.edition.Rule;
import io.employmentpolicy.rules.edition.Status;
import io.employmentpolicy.rules.edition.Value;
import io.employmentpolicy.rules.edition.Whose;
import io.employmentpolicy.rules.language.Expression;
import io.employmentpolicy.rules.syntax.Syntax;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** 一项条件的检查。 / Checks one pattern of a rule: its kind, what it belongs to, what it binds and tests. */
final class PatternChecker {
    private static final int MOST_PARTS = 200;
    private static final int MOST_PARTS_OF_RULE = 4_000;
    private static final int DEEPEST = 10;

    private final SymbolTable names;
    private final Policy policy;
    private final Scope scope;
    private final ExpressionChecker expressions;
    private final Map<FactKind, List<Integer>> slotsOfKind = new HashMap<>();
    private final Map<Integer, Integer> sizes = new HashMap<>();
    private final Map<Integer, Integer> depths = new HashMap<>();
    private int subjectSlot = -1;
    private int total;

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
            return CheckFailed.unknown(CheckingProblems.RULE_205, syntax.place(), syntax.type(), names.kindSpellings());
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
        Beginning.implied(kind, slot, tests, syntax.place()).ifPresent(tests::add);
        Whose.implied(kind, slot, tests, policy.subject(), subjectSlot, syntax.place())
                .ifPresent(tests::add);
        if (binds) {
            slotsOfKind.computeIfAbsent(kind, any -> new ArrayList<>()).add(slot);
            if (kind.equals(policy.subject()) && subjectSlot < 0) {
                subjectSlot = slot;
            }
        }
        attempts.finish();
        return new Rule.Pattern(
                kind,
                variable,
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
        int size = size(expression);
        if (size > MOST_PARTS || depth(expression) > DEEPEST) {
            throw CheckFailed.of(CheckingProblems.RULE_208, place, MOST_PARTS, DEEPEST);
        }
        total += size;
        if (total > MOST_PARTS_OF_RULE && total - size <= MOST_PARTS_OF_RULE) {
            throw CheckFailed.of(CheckingProblems.RULE_208_RULE, place, MOST_PARTS_OF_RULE);
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
        return 1 + expression.inner().stream().mapToInt(this::depth).max().orElse(0);
    }

    boolean bind(String variable, Scope.Bound bound, Place place) {
        if (variable.equals("$asOf") || !scope.bind(variable, bound)) {
            throw CheckFailed.of(CheckingProblems.RULE_206, place, variable);
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
        throw CheckFailed.of(CheckingProblems.RULE_262, syntax.place(), kind.typeName(), parent.typeName());
    }

    /** A status or value of a policy decided for each of several subjects must be asked for by a rule about the same subject. */
    private boolean aboutSubject(FactKind kind, List<Rule.Test> tests, Syntax.Pattern syntax) {
        if (kind != Status.KIND && kind != Value.KIND) {
            return false;
        }
        Rule.Pattern derived = new Rule.Pattern(kind, null, 0, -1, false, List.of(), tests, syntax.place());
        String name = PolicyOrder.derivedName(derived)
                .orElseThrow(() -> CheckFailed.of(CheckingProblems.RULE_263, syntax.place(), kind.typeName()));
        Policy source = names.derivedBy(kind, name)
                .orElseThrow(() -> names.rulesMayLack()
                        ? CheckFailed.silently()
                        : CheckFailed.unknown(
                                CheckingProblems.RULE_264, syntax.place(), name, names.derivedNames(kind)));
        if (source.subject().single()) {
            return false;
        }
        if (!source.subject().equals(policy.subject())) {
            throw CheckFailed.of(
                    CheckingProblems.RULE_265,
                    syntax.place(),
                    name + " (" + source.subject().typeName() + ")",
                    label(source.subject()),
                    label(policy.subject()));
        }
        return true;
    }

    private static Text label(FactKind kind) {
        return new Text(kind.zh(), kind.en());
    }
}
