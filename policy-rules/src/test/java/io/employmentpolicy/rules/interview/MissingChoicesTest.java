package io.employmentpolicy.rules.interview;

import static org.assertj.core.api.Assertions.assertThat;

import io.employmentpolicy.model.decision.Depth;
import io.employmentpolicy.model.decision.Determination;
import io.employmentpolicy.model.decision.FactPath;
import io.employmentpolicy.model.decision.MissingChoice;
import io.employmentpolicy.model.decision.MissingFact;
import io.employmentpolicy.model.decision.Outcome;
import io.employmentpolicy.model.decision.Screening;
import io.employmentpolicy.model.employment.UnemploymentInsurance;
import io.employmentpolicy.model.employment.UnemploymentRegistration;
import io.employmentpolicy.model.facts.Dictionary;
import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.model.person.Gender;
import io.employmentpolicy.model.person.Person;
import io.employmentpolicy.model.person.RetirementCategory;
import io.employmentpolicy.model.text.Language;
import io.employmentpolicy.rules.DecisionText;
import io.employmentpolicy.rules.PolicyEngine;
import io.employmentpolicy.rules.Shipped;
import io.employmentpolicy.rules.checking.RulebookReader;
import io.employmentpolicy.rules.edition.Rulebook;
import io.employmentpolicy.rules.engine.Decider;
import io.employmentpolicy.rules.exchange.DecisionWriter;
import io.employmentpolicy.rules.reading.Layer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Where an answer says that one of several facts will do, an answer to that fact alone lets it wait for none of the others. */
@DisplayName("任一项即可")
class MissingChoicesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);
    private static final int RESIDENTS = 60;
    private static final int LARGEST = 2;

    private final Rulebook rulebook = RulebookReader.read(Dictionary.standard(), List.of(Layer.shipped()), Map.of());
    private final Decider decider = Decider.compilingOnDemand(rulebook);
    private final Trial trial =
            new Trial(new FieldValues(new Compared(rulebook, rulebook.policies().keySet(), DAY), DAY));
    private final Set<String> told = new TreeSet<>();
    private final Set<String> seen = new TreeSet<>();

    @Test
    void each_way_does_by_itself() {
        PolicyEngine engine = Shipped.engine();
        Interview start = engine.interview(Facts.nothing(), DAY, Goal.personalBenefits());
        for (int i = 0; i < RESIDENTS; i++) {
            Resident resident = new Resident(i, DAY);
            int unsure = i;
            for (Interview state :
                    Interviews.held(start, question -> isUnsure(question, unsure) ? null : resident.answer(question))) {
                for (Determination one : decided(state.facts(), state.policies())) {
                    one.outcome().choices().forEach(choice -> does(state.facts(), one, choice));
                }
            }
        }
        System.out.println("policies that leave a choice " + seen + ", and nothing but a choice " + told);
        assertThat(told).hasSizeGreaterThan(2);
        assertThat(seen).hasSizeGreaterThan(20);
    }

    /** One in three does not know one in four things. */
    private static boolean isUnsure(NextQuestion question, int resident) {
        return resident % 3 == 0 && (question.path().hashCode() + resident) % 4 == 0;
    }

    private List<Determination> decided(Facts facts, List<String> policies) {
        return policies.isEmpty() ? List.of() : decider.decide(facts, DAY, policies, Depth.NONE, false);
    }

    private void does(Facts facts, Determination one, MissingChoice choice) {
        assertThat(one.outcome().missingFacts()).containsAll(choice.facts());
        seen.add(one.policy());
        if (!new HashSet<>(choice.facts()).containsAll(one.outcome().missingFacts())) {
            return; // what is needed beside it keeps every way open
        }
        for (List<MissingFact> way : choice.ways()) {
            List<FactPath> paths = way.stream().map(MissingFact::at).toList();
            if (paths.size() <= LARGEST && paths.stream().allMatch(MissingChoicesTest::isField)) {
                List<MissingFact> others = new ArrayList<>(choice.facts());
                others.removeAll(way);
                assertThat(told(List.of(facts), paths).stream().anyMatch(after -> waitsForNone(after, one, others)))
                        .as("%s: %s of %s, told %s", one.policy(), way, choice, facts)
                        .isTrue();
                told.add(one.policy());
            }
        }
    }

    @Test
    void how_a_job_ended_or_that_it_was_against_ones_will_are_one_or_the_other() {
        Facts facts = Facts.of(
                Person.builder()
                        .birthDate(LocalDate.of(1975, 8, 10))
                        .gender(Gender.FEMALE)
                        .retirementCategory(RetirementCategory.FEMALE55)
                        .drawsPension(false)
                        .build(),
                UnemploymentInsurance.builder()
                        .stopEvents(Set.of())
                        .contributionMonths(168)
                        .unspentMonths(0)
                        .drawing(false)
                        .employerContributed(true)
                        .monthsDrawn(0)
                        .build(),
                UnemploymentRegistration.builder()
                        .registered(true)
                        .registeredOn(LocalDate.of(2026, 3, 5))
                        .jobSeeking(true)
                        .build());
        Outcome open = Shipped.engine()
                .decide(facts, DAY, List.of("CN-UI"))
                .only("CN-UI")
                .orElseThrow()
                .outcome();

        assertThat(open.choices()).singleElement().satisfies(choice -> {
            assertThat(choice.single()).isTrue();
            assertThat(choice.facts())
                    .extracting(MissingFact::path)
                    .containsExactlyInAnyOrder(
                            "unemployment_insurance[0].separation_cause",
                            "unemployment_insurance[0].left_involuntarily");
        });
        assertThat(DecisionText.missing(open, Language.ZH)).containsExactly("失业保险·劳动关系终结原因 或 失业保险·非因本人意愿中断就业（任一项即可）");
        assertThat(DecisionText.missing(open, Language.EN))
                .singleElement()
                .asString()
                .contains(" or ")
                .endsWith(" (any one of these will do)");
        Screening.Finding finding =
                Shipped.engine().screen(facts, DAY).of("CN-UI").get(0);
        assertThat(DecisionText.missing(finding, Language.ZH))
                .containsExactly("失业保险·劳动关系是怎样结束的 或 失业保险·不是自己要离职的（任一项即可）");
        String json = DecisionWriter.json(Shipped.engine().decide(facts, DAY, List.of("CN-UI")), false);
        assertThat(json).contains("\"choices\":[{\"ways\":[[{\"path\":\"unemployment_insurance[0].separation_cause\"");
    }

    private static boolean isField(FactPath path) {
        return path.field() != null && path.index() != null;
    }

    /** The facts with these told, in every way that stands for all there are. */
    private List<Facts> told(List<Facts> from, List<FactPath> paths) {
        List<Facts> now = from;
        for (FactPath path : paths) {
            List<Facts> next = new ArrayList<>();
            for (Facts facts : now) {
                for (Object answer : trial.answers(path)) {
                    trial.after(facts, path, answer).ifPresent(next::add);
                }
            }
            now = next;
        }
        return now;
    }

    private boolean waitsForNone(Facts facts, Determination one, List<MissingFact> others) {
        Optional<Determination> after = decided(facts, List.of(one.policy())).stream()
                .filter(now -> now.conclusion().equals(one.conclusion())
                        && now.subject().kind().equals(one.subject().kind())
                        && now.subject().index() == one.subject().index())
                .findFirst();
        return after.isPresent()
                && after.get().outcome().missingFacts().stream().noneMatch(others::contains);
    }
}
