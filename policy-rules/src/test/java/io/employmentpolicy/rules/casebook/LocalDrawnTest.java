package io.employmentpolicy.rules.casebook;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
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
import io.employmentpolicy.model.insurance.InsuranceRecord;
import io.employmentpolicy.model.schema.Fact;
import io.employmentpolicy.model.training.SpecialOperationCertificate;
import io.employmentpolicy.model.training.TrainingEnrolment;
import io.employmentpolicy.model.training.TrainingEnrolmentSummary;
import io.employmentpolicy.model.value.MonthPeriod;
import io.employmentpolicy.rules.PolicyEngine;
import io.employmentpolicy.rules.Shipped;
import io.employmentpolicy.rules.edition.Combination;
import io.employmentpolicy.rules.exchange.FactsReader;
import io.employmentpolicy.rules.testing.CaseTests;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What a shipped case of the city or the district grants is told as received, the way somebody who has it would tell it, and the same
 * question is asked again: the same day, when its months have run, a year later.
 */
@DisplayName("市、区待遇领取以后再问一次")
@Tag("thorough")
class LocalDrawnTest {
    /** Local money that may be granted again, and why. */
    private static final Map<String, String> AGAIN = Map.of(
            "TJ-LOAN", "loans are counted by their own records, not by what was received",
            "TJ-OP-08-REWARD", "once for every contest, and nothing told says for which");

    private static final String NOBODY_NAMED = "the case names nobody who was hired or holds the post: asked";

    /** Money that may be granted although it was drawn under another name, and why. */
    private static final Map<String, String> AGAIN_BY_NAME = Map.of(
            "CN-ESF-INS-GRADUATE as TJ-OP-03-INSURANCE CN-ESF-INS-GRADUATE-X01-eleven", NOBODY_NAMED,
            "CN-ESF-INS-HIRE as TJ-OP-03-INSURANCE CN-ESF-INS-HIRE-X02-one-left", NOBODY_NAMED,
            "CN-ESF-POST as TJ-OP-12-POST CN-ESF-POST-X02-last-month", NOBODY_NAMED,
            "CN-ESF-POST as TJ-OP-12-POST CN-ESF-POST-X03-last-month", NOBODY_NAMED);

    private final PolicyEngine engine = Shipped.engine();
    private final FactsReader reader = new FactsReader(engine.dictionary());

    @Test
    void what_was_drawn_is_not_granted_for_the_same_item_again() {
        SortedSet<String> again =
                cases(policy -> policy.startsWith("TJ-") || policy.startsWith("XQ-") ? Set.of(policy) : Set.of());
        assertThat(again).isEqualTo(new TreeSet<>(AGAIN.keySet()));
    }

    @Test
    void what_was_drawn_under_another_name_of_the_same_right_is_not_granted_again() {
        assertThat(cases(this::otherNames)).isEqualTo(new TreeSet<>(AGAIN_BY_NAME.keySet()));
    }

    @TestFactory
    Stream<DynamicTest> told_in_other_ways() throws URISyntaxException {
        Path folder = Path.of(Objects.requireNonNull(getClass().getResource("/drawn"), "drawn")
                .toURI());
        return CaseTests.of(engine, folder);
    }

    /** The policies that describe the right of this one too, as far as what was drawn under them counts. */
    private Set<String> otherNames(String policy) {
        return engine.catalogue().combinations().stream()
                .filter(rule -> rule.kind() == Combination.Kind.ONE_RIGHT
                        && rule.history() == Combination.History.TOLD
                        && rule.side(policy) >= 0)
                .flatMap(rule -> rule.policies().stream().filter(other -> rule.side(other) != rule.side(policy)))
                .collect(toSet());
    }

    /** The policies whose money was granted again although it was told as drawn under one of these names. */
    private SortedSet<String> cases(Function<String, Set<String>> names) {
        return CaseReader.read(engine.cases(), engine.dictionary()).cases().parallelStream()
                .filter(one -> one.policies().isEmpty() && !one.byMeasure() && one.policy() != null)
                .flatMap(one -> names.apply(Objects.requireNonNull(one.policy())).stream()
                        .filter(name -> isGrantedAgain(one, Objects.requireNonNull(one.policy()), name))
                        .map(name -> one.policy() + (name.equals(one.policy()) ? "" : " as " + name + " " + one.id())))
                .collect(toCollection(TreeSet::new));
    }

    private boolean isGrantedAgain(PolicyCase one, String policy, String name) {
        PolicyEngine trial = one.switches().isEmpty() && one.numbers().isEmpty()
                ? engine
                : engine.trial(one.switches(), one.numbers(), List.of(policy));
        Facts facts = reader.facts(one.given(), one.asOf());
        return facts.problems(one.asOf()).isEmpty()
                && granted(trial.decide(facts, one.asOf(), List.of(policy)), policy)
                        .anyMatch(each -> {
                            Amount sum = money((Outcome.Eligible) each.outcome())
                                    .findFirst()
                                    .orElseThrow();
                            Facts.Builder drawn = facts.toBuilder();
                            received(each, sum, facts, one.asOf())
                                    .map(benefit -> ReceivedBenefitBuilder.builder(benefit)
                                            .policy(name)
                                            .build())
                                    .forEach(drawn::add);
                            Facts told = drawn.build();
                            return days(sum, one.asOf())
                                    .flatMap(day -> granted(trial.decide(told, day, List.of(policy)), policy))
                                    .anyMatch(other -> other.subject()
                                            .path()
                                            .equals(each.subject().path()));
                        });
    }

    private static Stream<Determination> granted(Decision decision, String policy) {
        return decision.of(policy).stream()
                .filter(each -> each.outcome() instanceof Outcome.Eligible eligible
                        && money(eligible).findAny().isPresent())
                .filter(each -> decision.standing(each)
                        .map(standing -> standing != Choice.Standing.FALLS_OUT)
                        .orElse(true));
    }

    private static Stream<Amount> money(Outcome.Eligible eligible) {
        return eligible.amounts().stream().filter(sum -> !(sum.quantity() instanceof Amount.None));
    }

    private static Stream<LocalDate> days(Amount sum, LocalDate asOf) {
        return switch (sum.unit()) {
            case ONCE -> Stream.of(asOf, asOf.plusYears(1));
            case YEAR -> Stream.of(asOf);
            case MONTH ->
                endless(sum)
                        ? Stream.of()
                        : Stream.of(later(asOf, months(sum, asOf).to().atEndOfMonth()));
        };
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static boolean endless(Amount sum) {
        return sum.months() == null && sum.lastDay() == null;
    }

    /** The months a sum is for: all of them where it has an end, else the month asked about. */
    private static MonthPeriod months(Amount sum, LocalDate asOf) {
        YearMonth from = sum.from() == null ? YearMonth.from(asOf) : sum.from();
        YearMonth to = sum.lastDay() != null
                ? YearMonth.from(sum.lastDay())
                : sum.months() == null ? from : from.plusMonths(sum.months() - 1L);
        return new MonthPeriod(from, to);
    }

    private static Stream<ReceivedBenefit> received(Determination granted, Amount sum, Facts facts, LocalDate day) {
        if (granted.subject().kind().equals("programme")) {
            return facts.of(TrainingEnrolment.class).stream()
                    .map(each -> drawn(granted, sum, day)
                            .year(each.year())
                            .personId(each.personId())
                            .build());
        }
        ReceivedBenefitBuilder drawn = drawn(granted, sum, day);
        about(granted.subject(), facts).ifPresent(fact -> tell(drawn, fact));
        return Stream.of(drawn.build());
    }

    private static ReceivedBenefitBuilder drawn(Determination granted, Amount sum, LocalDate day) {
        ReceivedBenefitBuilder drawn = ReceivedBenefit.builder()
                .policy(granted.policy())
                .year(day.getYear())
                .grantedOn(day);
        if (sum.quantity() instanceof Amount.Exact exact) {
            drawn.amount(exact.yuan().amount());
        }
        return sum.unit() == Amount.Unit.MONTH || sum.lastDay() != null ? drawn.period(months(sum, day)) : drawn;
    }

    private static void tell(ReceivedBenefitBuilder drawn, Fact about) {
        if (about instanceof TrainingEnrolment training) {
            drawn.enrolmentId(training.id())
                    .occupation(training.occupation())
                    .grade(training.grade())
                    .personId(training.personId());
        } else if (about instanceof Hire hire) {
            drawn.personId(hire.personId());
        } else if (about instanceof InsuranceRecord premium) {
            drawn.period(premium.period());
        } else if (about instanceof SpecialOperationCertificate certificate && certificate.gainedOn() != null) {
            drawn.year(certificate.gainedOn().getYear());
        } else if (about instanceof TrainingEnrolmentSummary summary) {
            drawn.year(summary.year());
        }
    }

    private static Optional<Fact> about(Subject subject, Facts facts) {
        return facts.kinds().stream()
                .filter(kind -> kind.name().equals(subject.kind()))
                .findFirst()
                .flatMap(kind -> facts.at(kind, subject.index()));
    }
}
