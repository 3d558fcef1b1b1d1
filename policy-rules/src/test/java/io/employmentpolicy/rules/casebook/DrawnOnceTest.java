package io.employmentpolicy.rules.casebook;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import io.employmentpolicy.model.application.ReceivedBenefit;
import io.employmentpolicy.model.application.ReceivedBenefitBuilder;
import io.employmentpolicy.model.decision.Amount;
import io.employmentpolicy.model.decision.Choice;
import io.employmentpolicy.model.decision.Decision;
import io.employmentpolicy.model.decision.Determination;
import io.employmentpolicy.model.decision.Outcome;
import io.employmentpolicy.model.decision.Subject;
import io.employmentpolicy.model.employer.Hire;
import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.model.schema.Fact;
import io.employmentpolicy.model.training.SkillCertificate;
import io.employmentpolicy.model.training.TrainingEnrolment;
import io.employmentpolicy.rules.PolicyEngine;
import io.employmentpolicy.rules.Shipped;
import io.employmentpolicy.rules.exchange.FactsReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a shipped case grants once is told as received, and the same question asked again, the same day and a year later. */
@DisplayName("一次性待遇领取以后再问一次")
@Tag("thorough")
class DrawnOnceTest {
    /** National one-off money that may be granted again, and why. */
    private static final Map<String, String> AGAIN = Map.of(
            "CN-DF-REFUND", "the sum paid is told as it stands after what was given back",
            "CN-LOAN", "loans are counted by their own records, not by what was received",
            "CN-OIC-BENEFIT", "several benefits under one name, their standards were not read",
            "CN-RETENTION-EARLIER", "once for every year");

    /** National benefits by the month of which what was drawn leaves as much as before, and why. */
    private static final Map<String, String> UNLIMITED = Map.of(
            "CN-DIBAO", "as long as the income stays below the standard",
            "CN-DIBAO-SINGLE", "as long as the household stays near the allowance",
            "CN-INJURY-ALLOWANCE-MAJOR", "until retirement",
            "CN-INJURY-ALLOWANCE-MIDDLE", "as long as no work can be assigned",
            "CN-INJURY-CARE", "as long as care is needed",
            "CN-INJURY-DEPENDANTS", "as long as there are dependants",
            "CN-INJURY-PENSION-GAP", "as long as the pension is lower",
            "CN-UI-MEDICAL", "as long as the benefit is drawn",
            "CN-UI-PAY", "the months kept for after the month of retirement, by whoever draws no pension then");

    private final PolicyEngine engine = Shipped.engine();
    private final FactsReader reader = new FactsReader(engine.dictionary());

    @Test
    void what_was_drawn_is_not_granted_for_the_same_item_the_same_day_or_a_year_later() {
        SortedSet<String> again = CaseReader.read(engine.cases(), engine.dictionary()).cases().parallelStream()
                .filter(one -> one.policies().isEmpty() && !one.byMeasure())
                .flatMap(this::grantedAgain)
                .collect(toCollection(TreeSet::new));
        assertThat(again).isEqualTo(new TreeSet<>(AGAIN.keySet()));
    }

    @Test
    void months_drawn_are_not_due_again_the_same_day_a_year_later_or_after_the_last_of_them() {
        SortedSet<String> again = CaseReader.read(engine.cases(), engine.dictionary()).cases().parallelStream()
                .filter(one -> one.policies().isEmpty() && !one.byMeasure())
                .flatMap(this::monthsDueAgain)
                .collect(toCollection(TreeSet::new));
        assertThat(again).isEqualTo(new TreeSet<>(UNLIMITED.keySet()));
    }

    private Stream<String> monthsDueAgain(PolicyCase one) {
        String policy = one.policy();
        if (policy == null || !policy.startsWith("CN-")) {
            return Stream.of();
        }
        PolicyEngine trial = trial(one, policy);
        Facts facts = MonthsDue.named(reader.facts(one.given(), one.asOf()));
        if (!facts.problems(one.asOf()).isEmpty()) {
            return Stream.of();
        }
        Decision first = trial.decide(facts, one.asOf(), List.of(policy));
        return MonthsDue.granted(first, policy).stream()
                .filter(due -> due.asked(one.asOf()).stream()
                        .anyMatch(day ->
                                MonthsDue.granted(trial.decide(due.told(facts, day), day, List.of(policy)), policy)
                                        .stream()
                                        .anyMatch(again -> again.isAsMuchAs(due, day))))
                .map(MonthsDue::policy);
    }

    private PolicyEngine trial(PolicyCase one, String policy) {
        return one.switches().isEmpty() && one.numbers().isEmpty()
                ? engine
                : engine.trial(one.switches(), one.numbers(), List.of(policy));
    }

    private Stream<String> grantedAgain(PolicyCase one) {
        String policy = one.policy();
        if (policy == null || !policy.startsWith("CN-")) {
            return Stream.of();
        }
        PolicyEngine trial = trial(one, policy);
        Facts facts = reader.facts(one.given(), one.asOf());
        if (!facts.problems(one.asOf()).isEmpty()) {
            return Stream.of();
        }
        return granted(trial.decide(facts, one.asOf(), List.of(policy)), policy)
                .filter(each -> {
                    Facts drawn = facts.toBuilder()
                            .add(received(each, facts, one.asOf()))
                            .build();
                    return Stream.of(one.asOf(), one.asOf().plusYears(1))
                            .flatMap(day -> granted(trial.decide(drawn, day, List.of(policy)), policy))
                            .anyMatch(other ->
                                    other.subject().path().equals(each.subject().path()));
                })
                .map(Determination::policy);
    }

    /** What is granted once, by itself and beside what was drawn. */
    private static Stream<Determination> granted(Decision decision, String policy) {
        return decision.of(policy).stream()
                .filter(each -> each.outcome() instanceof Outcome.Eligible eligible
                        && eligible.amounts().stream().anyMatch(DrawnOnceTest::moneyOnce))
                .filter(each -> decision.standing(each)
                        .map(standing -> standing != Choice.Standing.FALLS_OUT)
                        .orElse(true));
    }

    private static boolean moneyOnce(Amount sum) {
        return sum.unit() == Amount.Unit.ONCE && !(sum.quantity() instanceof Amount.None);
    }

    private static ReceivedBenefit received(Determination granted, Facts facts, LocalDate day) {
        ReceivedBenefitBuilder drawn = ReceivedBenefit.builder()
                .policy(granted.policy())
                .year(day.getYear())
                .grantedOn(day);
        Optional<Fact> about = about(granted.subject(), facts);
        if (about.isPresent() && about.get() instanceof TrainingEnrolment training) {
            return drawn.enrolmentId(training.id())
                    .occupation(training.occupation())
                    .grade(training.grade())
                    .build();
        }
        if (about.isPresent() && about.get() instanceof SkillCertificate certificate) {
            return drawn.occupation(certificate.occupation())
                    .grade(certificate.grade())
                    .build();
        }
        if (about.isPresent() && about.get() instanceof Hire hire) {
            return drawn.personId(hire.personId()).build();
        }
        return drawn.build();
    }

    static Optional<Fact> about(Subject subject, Facts facts) {
        return facts.kinds().stream()
                .filter(kind -> kind.name().equals(subject.kind()))
                .findFirst()
                .flatMap(kind -> facts.at(kind, subject.index()));
    }
}
