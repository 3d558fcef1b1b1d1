package io.employmentpolicy.rules.exchange;

import io.employmentpolicy.model.decision.Amount;
import io.employmentpolicy.model.decision.MissingFact;
import io.employmentpolicy.model.decision.MissingParameter;
import io.employmentpolicy.model.decision.Outcome;
import io.employmentpolicy.model.decision.Payee;
import io.employmentpolicy.model.decision.Screening;
import io.employmentpolicy.model.decision.Subject;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.model.value.Yuan;
import io.employmentpolicy.rules.shape.Brief;
import io.employmentpolicy.rules.shape.QuantityParts;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What JSON tells of one finding of a screening; paths are those of decisions.
 *
 * @param subject which one it is about; null where there is but one, without an id
 */
record BriefFinding(
        String policy,
        @Nullable String conclusion,
        @Nullable String subject,
        @Nullable String subjectId,
        Text title,
        Told outcome)
        implements Brief {
    /**
     * What came out.
     *
     * @param missingFacts paths of facts
     * @param choices of these those of which not all are needed: several ways, of each its paths
     * @param missingFigures keys of figures
     * @param state of a duty, by its code; null for everything else
     * @param owedBy who has the duty
     * @param deadline when a duty is to be done by at the latest
     * @param day of what is not in force on the day, the first on which it is or the last on which it was
     */
    record Told(
            String result,
            Text word,
            @Nullable String state,
            @Nullable String owedBy,
            @Nullable LocalDateTime deadline,
            @Nullable LocalDate day,
            List<Sum> amounts,
            List<String> missingFacts,
            List<Ways> choices,
            List<String> missingFigures,
            List<String> failed,
            List<String> waitingFor)
            implements Brief {}

    /** Several ways, one of which does. */
    record Ways(List<List<String>> ways) implements Brief {}

    /**
     * A sum.
     *
     * @param kind null for money to keep
     */
    record Sum(
            Bounds quantity,
            Amount.Unit unit,
            @Nullable YearMonth from,
            @Nullable Integer months,
            @Nullable LocalDate lastDay,
            @Nullable LocalDate claimBy,
            @Nullable Payee payee,
            Amount.@Nullable Kind kind)
            implements Brief {
        /** Whether the policy sets no sum and no term, so that there is nothing to tell of it. */
        boolean isNothing() {
            return quantity.isNothing() && from == null && months == null && lastDay == null && claimBy == null;
        }
    }

    /** What is known of a sum. */
    record Bounds(@Nullable Yuan least, @Nullable Yuan most, List<String> missingFigures, List<String> missingFacts)
            implements Brief {
        boolean isNothing() {
            return least == null && most == null && missingFigures.isEmpty() && missingFacts.isEmpty();
        }
    }

    static BriefFinding of(Screening.Finding one) {
        Outcome outcome = one.outcome();
        return new BriefFinding(
                one.policy(),
                told(one.conclusion()),
                subject(one.subject()),
                one.subject().id(),
                one.title(),
                told(outcome, one.word()));
    }

    static Told told(Outcome outcome, Text word) {
        Outcome.Duty duty = outcome instanceof Outcome.Duty one ? one : null;
        return new Told(
                outcome.code(),
                word,
                duty == null ? null : duty.state().code(),
                duty == null ? null : duty.owedBy(),
                duty == null ? null : duty.deadline(),
                outcome instanceof Outcome.NotInForce not ? not.day() : null,
                outcome.amounts().stream()
                        .map(BriefFinding::sum)
                        .filter(sum -> !sum.isNothing())
                        .toList(),
                paths(outcome.missingFacts()),
                outcome.choices().stream()
                        .map(choice -> new Ways(
                                choice.ways().stream().map(BriefFinding::paths).toList()))
                        .toList(),
                keys(outcome.missingParameters()),
                outcome.failed(),
                outcome.waitingFor());
    }

    private static Sum sum(Amount amount) {
        QuantityParts known = QuantityParts.of(amount.quantity());
        return new Sum(
                new Bounds(known.least(), known.most(), keys(known.parameters()), paths(known.facts())),
                amount.unit(),
                amount.from(),
                amount.months(),
                amount.lastDay(),
                amount.claimBy(),
                amount.payee(),
                amount.kind() == Amount.Kind.BENEFIT ? null : amount.kind());
    }

    private static List<String> paths(List<MissingFact> facts) {
        return facts.stream().map(MissingFact::path).toList();
    }

    private static List<String> keys(List<MissingParameter> figures) {
        return figures.stream().map(MissingParameter::key).toList();
    }

    static @Nullable String told(String text) {
        return text.isEmpty() ? null : text;
    }

    /** Where there are several, or one that has an id. */
    static @Nullable String subject(Subject subject) {
        return subject.index() > 0 || subject.id() != null ? subject.path() : null;
    }
}
