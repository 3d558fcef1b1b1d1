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
     * further record of the kind, is one of that person; beside one that is a person's and names nobody, a benefit is one of the person in
     * question. None where he looks at whose it is himself.
     *
     * @param subject what the rule is about
     * @param subjectSlot where an earlier condition bound it; -1 when none did
     */
    public static Optional<Rule.Test> implied(
            FactKind kind, int slot, List<Rule.Test> tests, FactKind subject, int subjectSlot, Place place) {
        FactField own = kind.field(PERSON).orElse(null);
        if (own == null || !kind.isOf(Person.class)) {
            return Optional.empty();
        }
        Expression named = field(slot, kind, own);
        if (tests.stream()
                .anyMatch(test -> ExpressionWalk.parts(test.expression()).anyMatch(named::equals))) {
            return Optional.empty();
        }
        FactField asked = subject.field(PERSON).orElse(null);
        boolean benefit = kind.type() == ReceivedBenefit.class;
        if (asked != null) {
            boolean beside = subjectSlot >= 0 && subjectSlot != slot && (benefit || kind.equals(subject));
            return beside
                    ? test(Vocabulary.SAME_PERSON, List.of(named, field(subjectSlot, subject, asked)), place)
                    : Optional.empty();
        }
        return benefit && subject.isAbout(Person.class)
                ? test(Vocabulary.OF_PERSON, List.of(named), place)
                : Optional.empty();
    }

    /** 是否所问之人的条件。 / Whether a test asks whether a record is about the person in question. */
    public static boolean asksOfPerson(Rule.Test test) {
        return test.expression() instanceof Expression.Call call
                && call.function().equals(Vocabulary.OF_PERSON);
    }

    private static Optional<Rule.Test> test(Vocabulary.Entry function, List<Expression> arguments, Place place) {
        return Optional.of(new Rule.Test(new Expression.Call(function, arguments, function.result()), "", place));
    }

    private static Expression field(int slot, FactKind kind, FactField field) {
        return new Expression.FieldOf(slot, kind, field, ValueType.of(field.type(), field.unit()));
    }
}
