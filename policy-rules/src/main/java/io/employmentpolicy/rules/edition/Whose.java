package io.employmentpolicy.rules.edition;

import io.employmentpolicy.model.application.ReceivedBenefit;
import io.employmentpolicy.model.facts.FactField;
import io.employmentpolicy.model.facts.FactKind;
import io.employmentpolicy.model.person.Person;
import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.rules.language.Expression;
import io.employmentpolicy.rules.language.ValueType;
import io.employmentpolicy.rules.language.Vocabulary;
import java.util.List;
import java.util.Optional;

/** 何人的事实。 / That what one person drew or attended says nothing about another, asked wherever the author does not say otherwise. */
public final class Whose {
    private static final String PERSON = "personId";

    private Whose() {}

    /**
     * 作者没有写明时补上的条件。 / The test that is added to those of an author: beside a subject that names its person a benefit drawn before, and a
     * further record of the kind, is one of that person. None where he looks at whose it is himself.
     *
     * @param subject what the rule is about
     * @param subjectSlot where an earlier condition bound it; -1 when none did
     */
    public static Optional<Rule.Test> implied(
            FactKind kind, int slot, List<Rule.Test> tests, FactKind subject, int subjectSlot, Place place) {
        FactField own = kind.field(PERSON).orElse(null);
        FactField asked = subject.field(PERSON).orElse(null);
        boolean personal =
                kind.owner().filter(owner -> owner.type() == Person.class).isPresent()
                        && (kind.type() == ReceivedBenefit.class || kind.equals(subject));
        if (own == null || asked == null || !personal || subjectSlot < 0 || subjectSlot == slot) {
            return Optional.empty();
        }
        Expression named = field(slot, kind, own);
        boolean told = tests.stream()
                .anyMatch(test -> ExpressionWalk.parts(test.expression()).anyMatch(named::equals));
        return told
                ? Optional.empty()
                : Optional.of(new Rule.Test(
                        new Expression.Call(
                                Vocabulary.SAME_PERSON,
                                List.of(named, field(subjectSlot, subject, asked)),
                                Vocabulary.SAME_PERSON.result()),
                        "",
                        place));
    }

    private static Expression field(int slot, FactKind kind, FactField field) {
        return new Expression.FieldOf(slot, kind, field, ValueType.of(field.type(), field.unit()));
    }
}
