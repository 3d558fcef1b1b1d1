package io.employmentpolicy.rules.drools;

import io.employmentpolicy.rules.drools.Action.Firing;
import io.employmentpolicy.rules.drools.Term.Written;
import io.employmentpolicy.rules.evaluation.CaseFact;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * 身份或数值的确立。 / How a rule hands a status or value to the rules that look at it.
 *
 * @param subject whom it is about, as people read it
 * @param about the same as it runs
 */
record Establishment(NetworkPlan plan, String policy, String name, String subject, Function<Firing, CaseFact> about) {
    /** Not known, but possible. */
    static final int POSSIBLY = -2;

    /** @param value what a value comes to; null for a status */
    List<Action> known(@Nullable Written value) {
        List<Action> then = new ArrayList<>();
        if (plan.handsOnPossible(policy)) {
            then.add(possible(value));
        }
        then.add(Action.of("insert( " + text(value) + " );", firing -> firing.insert(derived(value, firing))));
        return then;
    }

    /** It may hold, or be another one than is known so far. */
    Action possible(@Nullable Written value) {
        return Action.of(
                "drools.getEntryPoint( \"possible\" ).insert( " + text(value) + " );",
                firing -> firing.insertPossible(derived(value, firing)));
    }

    private String text(@Nullable Written value) {
        return value == null
                ? "out.status( \"" + name + "\", " + subject + " )"
                : "out.value( \"" + name + "\", " + subject + ", " + value.text() + " )";
    }

    private Object derived(@Nullable Written value, Firing firing) {
        return value == null
                ? firing.out().status(name, about.apply(firing))
                : firing.out().value(name, about.apply(firing), value.term().of(null, firing.row()));
    }
}
