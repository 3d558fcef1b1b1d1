package io.employmentpolicy.rules.engine;

import io.employmentpolicy.model.decision.Amount;
import io.employmentpolicy.model.decision.Determination;
import io.employmentpolicy.model.decision.Outcome;
import io.employmentpolicy.model.decision.Payee;
import io.employmentpolicy.model.decision.Reason;
import io.employmentpolicy.model.decision.Subject;
import io.employmentpolicy.model.decision.Truth;
import io.employmentpolicy.model.employer.WorkInjuryCase;
import io.employmentpolicy.model.facts.Dictionary;
import io.employmentpolicy.model.facts.FactKind;
import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.model.person.Person;
import io.employmentpolicy.model.schema.Fact;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.model.value.Occurrence;
import io.employmentpolicy.rules.edition.Policy;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * 死亡之后。 / What is paid month by month to or for a person ends with the person's death, whatever months are left; what is paid to the relatives
 * does not. Nobody lends to the dead. Nor is there anything left to be given that is no money, nobody to whom a duty could be done, nobody an office
 * could certify anything of, and nobody who is still what a status says, unless the policy says why that goes on.
 */
public final class AfterDeath {
    /** The code of a refusal: the person died before. */
    private static final String DIED = "died_on";

    private static final FactKind PERSON = Dictionary.standard().of(Person.class);
    private static final String INJURY =
            Dictionary.standard().of(WorkInjuryCase.class).name();

    /** Fields that say whose record it is. */
    private static final List<String> HOLDERS = List.of("personId", "holderId");

    private static final Text TITLE = new Text("本人已经死亡", "the person has died");
    private static final Text SENTENCE = new Text("死亡日期不晚于评定日", "died by the day of the decision");
    private static final Text LABEL = PERSON.field("diedOn")
            .map(field -> new Text(field.zh(), field.en()))
            .orElseThrow();

    private final Map<String, Policy> policies;

    /** @param policies of the edition, by id */
    public AfterDeath(Map<String, Policy> policies) {
        this.policies = Map.copyOf(policies);
    }

    /**
     * 到死亡为止。 / The same determinations; of somebody who has died, monthly payments end on that day, and what cannot be given to the dead is
     * not due.
     *
     * @param facts as of the day of the decision
     */
    public List<Determination> ended(List<Determination> determinations, Facts facts) {
        Person person = facts.first(Person.class)
                .filter(one -> day(one.diedOn()).isPresent())
                .orElse(null);
        boolean injured = facts.of(WorkInjuryCase.class).stream()
                .anyMatch(one -> day(one.diedOn()).isPresent());
        return person == null && !injured
                ? determinations
                : determinations.stream().map(one -> ended(one, facts, person)).toList();
    }

    private static Optional<LocalDate> day(@Nullable Occurrence<LocalDate> event) {
        return event == null ? Optional.empty() : event.at();
    }

    private Determination ended(Determination one, Facts facts, @Nullable Person person) {
        LocalDate own = person == null ? null : day(person.diedOn()).orElse(null);
        if (own != null && isGiven(one.outcome()) && isLent(one.outcome().amounts())) {
            return refused(one, own);
        }
        LocalDate died = died(one.subject(), facts, person);
        if (died == null) {
            return one;
        }
        if (one.outcome() instanceof Outcome.Duty duty) {
            return isLeft(duty, died) && endsWith(one, facts) ? because(one.with(none(duty)), died) : one;
        }
        return isGiven(one.outcome())
                ? given(one, died, facts)
                : one.outcome() instanceof Outcome.Undetermined ? until(one, died, facts) : one;
    }

    /** What is granted, or would be if an office decides so. */
    private static boolean isGiven(Outcome outcome) {
        return outcome instanceof Outcome.Eligible || outcome instanceof Outcome.Delegated;
    }

    private Determination given(Determination one, LocalDate died, Facts facts) {
        List<Amount> told = one.outcome().amounts();
        boolean open = one.outcome() instanceof Outcome.Delegated;
        if (open && told.isEmpty() && one.kind() == Determination.Kind.BENEFIT) {
            return one;
        }
        if (told.stream().allMatch(amount -> amount.quantity() instanceof Amount.None)) {
            return endsWith(one, facts) ? refused(one, died) : one;
        }
        boolean foreign = !isOwned(one.subject(), facts);
        if (told.stream().allMatch(amount -> isOwn(amount, foreign) && begins(amount, died))) {
            return refused(one, died);
        }
        return until(one, died, facts);
    }

    /** The same outcome, open or not, of which no sum is told for months after the death. */
    private static Determination until(Determination one, LocalDate died, Facts facts) {
        boolean foreign = !isOwned(one.subject(), facts);
        List<Amount> told = one.outcome().amounts();
        List<Amount> amounts =
                told.stream().map(amount -> until(amount, died, foreign)).toList();
        return amounts.equals(told) ? one : one.with(with(one.outcome(), amounts));
    }

    private static Outcome with(Outcome outcome, List<Amount> amounts) {
        return outcome instanceof Outcome.Delegated left
                ? new Outcome.Delegated(left.offices(), amounts)
                : outcome instanceof Outcome.Undetermined open
                        ? new Outcome.Undetermined(
                                open.missingFacts(),
                                open.missingParameters(),
                                open.waitingFor(),
                                amounts,
                                open.contradictions(),
                                open.choices())
                        : new Outcome.Eligible(amounts);
    }

    /** Whether it is money that the person would have to pay back. */
    private static boolean isLent(List<Amount> amounts) {
        return !amounts.isEmpty()
                && amounts.stream()
                        .allMatch(amount -> amount.kind() == Amount.Kind.LOAN && amount.payee() == Payee.PERSON);
    }

    private static Determination refused(Determination one, LocalDate died) {
        return because(one.with(new Outcome.NotEligible(List.of(DIED))), died);
    }

    /** The same reasons, and that the person died. */
    private static Determination because(Determination one, LocalDate died) {
        String day = died.toString();
        Reason.Value value = new Reason.Value(PERSON.name() + "[0]." + DIED, LABEL, Text.same(day));
        Reason test = new Reason(Reason.Role.TEST, Truth.TRUE, SENTENCE, "", null, List.of(value), List.of());
        return outweighed(one, TITLE, "", List.of(test));
    }

    /**
     * The same reasons, and one more, which outweighs them.
     *
     * @param rule the rule that says so; empty when none does
     */
    static Determination outweighed(Determination one, Text title, String rule, List<Reason> tests) {
        Reason whole = one.reason();
        if (whole == null) {
            return one;
        }
        Reason exception = new Reason(Reason.Role.EXCEPTION, Truth.TRUE, title, rule, null, List.of(), tests);
        return one.because(new Reason(
                whole.role(),
                Truth.FALSE,
                whole.text(),
                whole.rule(),
                whole.place(),
                whole.values(),
                Stream.concat(Stream.of(exception), whole.parts().stream()).toList()));
    }

    /** Whether what a determination tells is not given, owed or the case any more. */
    private boolean endsWith(Determination one, Facts facts) {
        Policy policy = policies.get(one.policy());
        boolean goesOn = policy == null || !policy.afterDeath().isEmpty();
        return !goesOn
                && switch (one.kind()) {
                    case BENEFIT -> true;
                    case STATUS, OBLIGATION, CERTIFICATION, POWER ->
                        isStanding(one.subject(), facts) || one.subject().kind().equals(INJURY);
                    default -> false;
                };
    }

    private static boolean isStanding(Subject subject, Facts facts) {
        return facts.dictionary()
                .byName(subject.kind())
                .filter(FactKind::isStanding)
                .isPresent();
    }

    /** A duty that is still to be done, or was not yet late when the person died. */
    private static boolean isLeft(Outcome.Duty duty, LocalDate died) {
        boolean undone = Set.of(Outcome.State.OPEN, Outcome.State.BREACH, Outcome.State.NOT_YET_DUE)
                .contains(duty.state());
        return undone
                && (duty.deadline() == null || !duty.deadline().toLocalDate().isBefore(died));
    }

    private static Outcome none(Outcome.Duty duty) {
        return new Outcome.Duty(Outcome.State.NOT_DUE, null, null, null, duty.owedBy(), List.of(DIED));
    }

    private static boolean begins(Amount amount, LocalDate died) {
        return amount.from() != null && amount.from().isAfter(YearMonth.from(died));
    }

    /** The day of death of whom a determination is about; null when nobody is known to have died. */
    private static @Nullable LocalDate died(Subject subject, Facts facts, @Nullable Person person) {
        LocalDate own = person == null ? null : day(person.diedOn()).orElse(null);
        if (subject.kind().equals(INJURY)) {
            return facts.at(WorkInjuryCase.class, subject.index())
                    .flatMap(one -> day(one.diedOn()))
                    .orElse(own);
        }
        if (person == null) {
            return null;
        }
        String holder = holder(subject, facts);
        boolean his = holder == null || person.id() == null ? isOwned(subject, facts) : holder.equals(person.id());
        return his ? own : null;
    }

    private static boolean isOwned(Subject subject, Facts facts) {
        return subject.kind().equals(PERSON.name())
                || facts.dictionary()
                        .byName(subject.kind())
                        .flatMap(FactKind::owner)
                        .filter(PERSON::equals)
                        .isPresent();
    }

    /** The id of whom a record is about; null when it names nobody. */
    private static @Nullable String holder(Subject subject, Facts facts) {
        FactKind kind = facts.dictionary().byName(subject.kind()).orElse(null);
        Fact record = kind == null ? null : facts.at(kind, subject.index()).orElse(null);
        return kind == null || record == null
                ? null
                : HOLDERS.stream()
                        .flatMap(holder -> kind.field(holder).stream())
                        .map(field -> field.read(record))
                        .filter(Objects::nonNull)
                        .map(Object::toString)
                        .findFirst()
                        .orElse(null);
    }

    /** @param foreign whether it is about a record of somebody else that names the person, such as a hire of an employer */
    private static boolean isOwn(Amount amount, boolean foreign) {
        return amount.unit() == Amount.Unit.MONTH && (foreign || amount.payee() != Payee.RELATIVES);
    }

    private static Amount until(Amount amount, LocalDate died, boolean foreign) {
        if (!isOwn(amount, foreign)
                || amount.lastDay() != null && !amount.lastDay().isAfter(died)) {
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
                amount.kind(),
                amount.monthsBetween());
    }
}
