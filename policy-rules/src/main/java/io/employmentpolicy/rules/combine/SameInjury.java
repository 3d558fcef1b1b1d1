package io.employmentpolicy.rules.combine;

import io.employmentpolicy.model.decision.MissingFact;
import io.employmentpolicy.model.decision.Subject;
import io.employmentpolicy.model.employer.WorkInjuryCase;
import io.employmentpolicy.model.facts.Dictionary;
import io.employmentpolicy.model.facts.FactField;
import io.employmentpolicy.model.facts.FactKind;
import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.model.text.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/**
 * 是否同一次伤害的。 / Whether a benefit drawn before was for a certain injury. No benefit names its injury: one drawn before the accident was not for
 * it, one drawn since was, unless another injury may have brought it.
 */
final class SameInjury {
    private static final FactKind INJURIES = Dictionary.standard().of(WorkInjuryCase.class);
    static final String KIND = INJURIES.name();

    private final List<WorkInjuryCase> injuries;

    SameInjury(Facts facts) {
        this.injuries = facts.of(WorkInjuryCase.class);
    }

    OpenTruth of(Subject subject, Received before) {
        LocalDate paid = before.fact() == null ? null : before.fact().grantedOn();
        if (paid == null) {
            return OpenTruth.unknown(before.missing("grantedOn"));
        }
        LocalDate accident = injuries.get(subject.index()).accidentOn();
        if (accident == null) {
            return OpenTruth.unknown(missing(subject.index()));
        }
        if (paid.isBefore(accident)) {
            return OpenTruth.NO;
        }
        return IntStream.range(0, injuries.size())
                        .anyMatch(i -> i != subject.index() && mayHaveBrought(injuries.get(i), paid))
                ? OpenTruth.unknown()
                : OpenTruth.YES;
    }

    /** An injury that was found to be neither of work nor of a new form of work brings nothing. */
    private static boolean mayHaveBrought(WorkInjuryCase other, LocalDate paid) {
        boolean none =
                Boolean.FALSE.equals(other.recognised()) && Boolean.FALSE.equals(other.occupationalInjuryConfirmed());
        return !none && (other.accidentOn() == null || !paid.isBefore(other.accidentOn()));
    }

    private static MissingFact missing(int index) {
        FactField day = INJURIES.field("accidentOn").orElseThrow();
        return new MissingFact(
                KIND + "[" + index + "]." + day.name(),
                new Text(INJURIES.zh() + "·" + day.zh(), INJURIES.en() + ": " + day.en()));
    }
}
