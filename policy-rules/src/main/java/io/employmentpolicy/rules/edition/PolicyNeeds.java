package io.employmentpolicy.rules.edition;

import io.employmentpolicy.model.facts.FactField;
import io.employmentpolicy.model.facts.FactKind;
import io.employmentpolicy.rules.language.Expression;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** 政策所看的事实。 / Which fields the rules of policies look at. */
public final class PolicyNeeds {
    private PolicyNeeds() {}

    /**
     * 一个字段。 / A field of a kind of fact.
     *
     * @param kind the kind
     * @param field one of its fields
     */
    public record Need(FactKind kind, FactField field) {
        /** 写法，如 {@code person.gender}。 / As facts files write it. */
        public String name() {
            return kind.name() + "." + field.name();
        }
    }

    /** 所看的字段。 / The fields that the rules of these policies look at, in the order of first use. */
    public static List<Need> of(Collection<String> policies, Rulebook rulebook) {
        Set<Need> needs = new LinkedHashSet<>();
        for (String policy : policies) {
            rulebook.rulesOf(policy).forEach(rule -> fields(rule).forEach(needs::add));
        }
        return new ArrayList<>(needs);
    }

    private static Stream<Need> fields(Rule rule) {
        return Stream.concat(
                        rule.conditions().stream().flatMap(ExpressionWalk::of), ExpressionWalk.of(rule.conclusion()))
                .filter(Expression.FieldOf.class::isInstance)
                .map(Expression.FieldOf.class::cast)
                .filter(field -> !Status.isDerived(field.kind()))
                .map(field -> new Need(field.kind(), field.field()));
    }
}
