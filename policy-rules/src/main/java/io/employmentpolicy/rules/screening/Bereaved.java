package io.employmentpolicy.rules.screening;

import io.employmentpolicy.model.decision.Outcome;
import io.employmentpolicy.model.decision.Screening.Finding;
import io.employmentpolicy.model.decision.Screening.Group;
import io.employmentpolicy.model.employer.WorkInjuryCase;
import io.employmentpolicy.model.facts.Dictionary;
import io.employmentpolicy.model.facts.FactKind;
import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.model.person.Person;
import io.employmentpolicy.rules.edition.ExpressionWalk;
import io.employmentpolicy.rules.edition.Policy;
import io.employmentpolicy.rules.edition.PolicyOrder;
import io.employmentpolicy.rules.edition.Rulebook;
import io.employmentpolicy.rules.language.Expression;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * 死者的家人。 / What is offered to the living is not offered to the family of somebody who has died: whatever is about the person, what he is or does,
 * unless its rules ask for the death or the policy says that it goes on. What was granted before stays.
 */
final class Bereaved {
    private static final FactKind PERSON = Dictionary.standard().of(Person.class);
    private static final FactKind INJURY = Dictionary.standard().of(WorkInjuryCase.class);
    private static final Set<String> DEATH = Set.of("diedOn", "declaredDeadOn");
    private static final Set<Group> OFFERS =
            EnumSet.of(Group.PERHAPS, Group.DELEGATED, Group.LATER, Group.REFUSED, Group.ASK, Group.DERIVED);

    private final Set<String> forTheLiving;

    Bereaved(Rulebook rulebook) {
        PolicyOrder order = new PolicyOrder(rulebook.policies().values(), rulebook.rules());
        Set<String> asking = rulebook.rules().stream()
                .filter(rule ->
                        rule.conditions().stream().flatMap(ExpressionWalk::of).anyMatch(Bereaved::isDeath))
                .map(rule -> rule.policy())
                .collect(Collectors.toSet());
        this.forTheLiving = rulebook.policies().values().stream()
                .filter(policy -> policy.afterDeath().isEmpty() && isHis(policy.subject()))
                .map(Policy::id)
                .filter(id -> order.closure(List.of(id)).stream().noneMatch(asking::contains))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The policies that are for the living, when the person in question has died; else none. */
    Set<String> excluded(Facts facts, LocalDate asOf) {
        boolean dead = facts.first(Person.class)
                .map(Person::diedOn)
                .flatMap(died -> died.at())
                .filter(day -> !day.isAfter(asOf))
                .isPresent();
        return dead ? forTheLiving : Set.of();
    }

    /** Whether it is something the living may hope for, have to do, or want to know of themselves. */
    static boolean isOffer(Finding one) {
        return OFFERS.contains(one.group())
                || one.group() == Group.DUTY && one.outcome() instanceof Outcome.Undetermined;
    }

    private static boolean isHis(FactKind subject) {
        return subject.equals(PERSON) || subject.owner().filter(PERSON::equals).isPresent() && !subject.equals(INJURY);
    }

    private static boolean isDeath(Expression part) {
        return part instanceof Expression.FieldOf field
                && (field.kind().equals(PERSON) || field.kind().equals(INJURY))
                && DEATH.contains(field.field().property());
    }
}
