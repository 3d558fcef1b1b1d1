package io.employmentpolicy.rules.changes;

import io.employmentpolicy.model.decision.Reason;
import io.employmentpolicy.model.decision.Reason.Role;
import io.employmentpolicy.model.decision.Truth;
import io.employmentpolicy.rules.edition.ExpressionWalk;
import io.employmentpolicy.rules.edition.Policy;
import io.employmentpolicy.rules.edition.PolicyOrder;
import io.employmentpolicy.rules.edition.Rule;
import io.employmentpolicy.rules.edition.Status;
import io.employmentpolicy.rules.language.Expression;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What keeps an answer as it is. Whatever turns it has to move at least one of the handles told here: of a conclusion that does not hold, the
 * first condition not met of one of its rules, or an exception that is not out of the question; of one that holds, any condition of a rule it
 * holds by, or what an exception still lacks.
 */
final class Hold {
    private final Scope scope;
    private final Set<Handle> handles = new LinkedHashSet<>();
    private final Set<String> visited = new HashSet<>();

    private Hold(Scope scope) {
        this.scope = scope;
    }

    /** The handles that make it hold. */
    static Set<Handle> againstGain(Scope scope, @Nullable Reason reason) {
        Hold hold = new Hold(scope);
        if (reason == null) {
            hold.subject();
        } else {
            hold.lacking(reason.parts());
        }
        if (hold.handles.isEmpty()) {
            hold.handles.addAll(everything(scope));
            hold.subject();
        }
        hold.selection();
        return hold.handles;
    }

    /** The handles that make it lapse. */
    static Set<Handle> againstLoss(Scope scope, @Nullable Reason reason) {
        Hold hold = new Hold(scope);
        if (reason != null) {
            hold.standing(reason.parts());
        }
        hold.selection();
        return hold.handles;
    }

    /** Every handle there is. */
    static Set<Handle> everything(Scope scope) {
        Hold hold = new Hold(scope);
        scope.rules().forEach(hold::anything);
        hold.selection();
        return hold.handles;
    }

    /** What the policy is about, where there is none of it or nothing was looked at. */
    private void subject() {
        handles.add(new Handle.OfMore(scope.policy().subject()));
    }

    /** The day, which every answer turns on, and what selects the version. */
    private void selection() {
        handles.add(new Handle.OfDay());
        for (Policy policy : scope.policies()) {
            Policy.Selection selection = policy.selectedBy();
            if (selection != null) {
                selection.fields().forEach(field -> handles.add(new Handle.OfField(selection.kind(), field)));
            }
        }
    }

    private void lacking(List<Reason> rules) {
        List<Reason> exceptions = rules.stream()
                .filter(rule -> isRule(rule) && rule.role() != Role.ALTERNATIVE && rule.truth() != Truth.FALSE)
                .toList();
        boolean holds = rules.stream().anyMatch(rule -> rule.role() == Role.ALTERNATIVE && rule.truth() == Truth.TRUE);
        if (!exceptions.isEmpty() && (holds || exceptions.get(0).truth() == Truth.TRUE)) {
            String rule = exceptions.get(0).rule();
            if (!rule.isEmpty()) {
                anything(scope.rule(rule));
            }
            return;
        }
        rules.stream()
                .filter(rule -> rule.role() == Role.ALTERNATIVE && rule.truth() != Truth.TRUE)
                .forEach(this::firstUnmet);
    }

    private void standing(List<Reason> rules) {
        rules.stream()
                .filter(rule -> rule.role() == Role.ALTERNATIVE && rule.truth() == Truth.TRUE)
                .findFirst()
                .ifPresent(rule -> anything(scope.rule(rule.rule())));
        rules.stream()
                .filter(rule -> rule.role() == Role.EXCEPTION && rule.truth() != Truth.TRUE)
                .forEach(this::firstUnmet);
    }

    private static boolean isRule(Reason part) {
        return part.role() == Role.ALTERNATIVE
                || part.role() == Role.EXCEPTION
                || part.role() == Role.WAIT
                || part.role() == Role.DELEGATION;
    }

    private void firstUnmet(Reason node) {
        Rule rule = scope.rule(node.rule());
        for (int i = 0; i < rule.conditions().size(); i++) {
            Reason part = i < node.parts().size() ? node.parts().get(i) : node;
            if (part.truth() != Truth.TRUE) {
                unmet(rule, rule.conditions().get(i), part);
                return;
            }
        }
    }

    private void unmet(Rule rule, Rule.Condition condition, Reason part) {
        Optional<String> name = PolicyOrder.derivedName(condition.pattern());
        if (name.isEmpty()) {
            touching(rule, condition);
            return;
        }
        List<Reason> rules = part.parts().stream().filter(Hold::isRule).toList();
        boolean derived = rules.stream().anyMatch(one -> one.role() == Role.ALTERNATIVE && one.truth() == Truth.TRUE);
        if (!rules.isEmpty() && !derived) {
            lacking(rules);
        } else {
            derivation(name.get());
            sources(rule, condition);
        }
    }

    /** Everything a condition can be moved by. */
    private void touching(Rule rule, Rule.Condition condition) {
        sources(rule, condition);
        Optional<String> name = PolicyOrder.derivedName(condition.pattern());
        if (name.isPresent()) {
            derivation(name.get());
        } else if (condition.pattern().kind().given()) {
            handles.add(new Handle.OfMore(condition.pattern().kind()));
            handles.add(new Handle.OfFewer(condition.pattern().kind()));
        }
    }

    private void sources(Rule rule, Rule.Condition condition) {
        ExpressionWalk.of(condition).flatMap(ExpressionWalk::sources).distinct().forEach(field -> field(rule, field));
    }

    private void field(Rule rule, Expression.FieldOf field) {
        if (!Status.isDerived(field.kind())) {
            handles.add(new Handle.OfField(field.kind(), field.field()));
            return;
        }
        rule.conditions().stream()
                .map(Rule.Condition::pattern)
                .filter(pattern -> pattern.slot() == field.slot())
                .flatMap(pattern -> PolicyOrder.derivedName(pattern).stream())
                .forEach(this::derivation);
    }

    private void derivation(String name) {
        if (visited.add(name)) {
            scope.deriving(name).forEach(this::anything);
        }
    }

    private void anything(Rule rule) {
        rule.conditions().forEach(condition -> touching(rule, condition));
        ExpressionWalk.of(rule.conclusion()).flatMap(ExpressionWalk::sources).forEach(field -> field(rule, field));
    }
}
