package io.employmentpolicy.rules.engine;

import io.employmentpolicy.model.decision.Amount;
import io.employmentpolicy.model.decision.Determination;
import io.employmentpolicy.model.decision.Outcome;
import io.employmentpolicy.model.decision.Payee;
import io.employmentpolicy.model.decision.Subject;
import io.employmentpolicy.model.employer.WorkInjuryCase;
import io.employmentpolicy.model.facts.Dictionary;
import io.employmentpolicy.model.facts.FactKind;
import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.model.person.Person;
import io.employmentpolicy.model.value.Occurrence;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * 死亡之后。 / What is paid month by month to a person ends with the person's death, whatever months are left; what is paid to the relatives or
 * to an employer does not.
 */
public final class AfterDeath {
    /** The code of a refusal: the person died before the first month. */
    private static final String DIED = "died_on";

    private static final FactKind PERSON = Dictionary.standard().of(Person.class);
    private static final String INJURY =
            Dictionary.standard().of(WorkInjuryCase.class).name();

    private AfterDeath() {}

    /**
     * 到死亡为止。 / The same determinations; monthly payments to somebody who has died end on the day of death.
     *
     * @param facts as of the day of the decision
     */
    public static List<Determination> ended(List<Determination> determinations, Facts facts) {
        LocalDate person = facts.first(Person.class)
                .map(Person::diedOn)
                .flatMap(AfterDeath::day)
                .orElse(null);
        boolean injured = facts.of(WorkInjuryCase.class).stream()
                .anyMatch(one -> one.diedOn() != null && one.diedOn().happened());
        return person == null && !injured
                ? determinations
                : determinations.stream().map(one -> ended(one, facts, person)).toList();
    }

    private static Optional<LocalDate> day(Occurrence<LocalDate> event) {
        return event.at();
    }

    private static Determination ended(Determination one, Facts facts, @Nullable LocalDate person) {
        LocalDate died = died(one.subject(), facts, person);
        if (died == null || !(one.outcome() instanceof Outcome.Eligible eligible)) {
            return one;
        }
        List<Amount> amounts =
                eligible.amounts().stream().map(amount -> until(amount, died)).toList();
        boolean over = !amounts.isEmpty() && amounts.stream().allMatch(amount -> isOwn(amount) && begins(amount, died));
        return amounts.equals(eligible.amounts())
                ? one
                : one.with(over ? new Outcome.NotEligible(List.of(DIED)) : new Outcome.Eligible(amounts));
    }

    private static boolean begins(Amount amount, LocalDate died) {
        return amount.from() != null && amount.from().isAfter(YearMonth.from(died));
    }

    /** The day of death of whom a determination is about; null when nobody is known to have died. */
    private static @Nullable LocalDate died(Subject subject, Facts facts, @Nullable LocalDate person) {
        if (subject.kind().equals(INJURY)) {
            return facts.at(WorkInjuryCase.class, subject.index())
                    .map(WorkInjuryCase::diedOn)
                    .flatMap(AfterDeath::day)
                    .orElse(person);
        }
        boolean own = subject.kind().equals(PERSON.name())
                || facts.dictionary()
                        .byName(subject.kind())
                        .flatMap(FactKind::owner)
                        .filter(PERSON::equals)
                        .isPresent();
        return own ? person : null;
    }

    private static boolean isOwn(Amount amount) {
        return amount.unit() == Amount.Unit.MONTH && (amount.payee() == null || amount.payee() == Payee.PERSON);
    }

    private static Amount until(Amount amount, LocalDate died) {
        if (!isOwn(amount) || amount.lastDay() != null && !amount.lastDay().isAfter(died)) {
            return amount;
        }
        return new Amount(
                amount.quantity(),
                amount.unit(),
                amount.from(),
                amount.months(),
                died,
                amount.claimBy(),
                amount.payee(),
                amount.lines(),
                amount.rule(),
                amount.waitsFor(),
                amount.kind());
    }
}
