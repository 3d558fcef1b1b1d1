package io.employmentpolicy.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.employmentpolicy.model.facts.Dictionary;
import io.employmentpolicy.model.facts.FactKind;
import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.model.person.Gender;
import io.employmentpolicy.model.person.Person;
import io.employmentpolicy.rules.checking.RulebookReader;
import io.employmentpolicy.rules.edition.Policy;
import io.employmentpolicy.rules.edition.PolicyOrder;
import io.employmentpolicy.rules.edition.Rulebook;
import io.employmentpolicy.rules.edition.ValueUnits;
import io.employmentpolicy.rules.evaluation.CaseFacts;
import io.employmentpolicy.rules.evaluation.CaseQuestion;
import io.employmentpolicy.rules.evaluation.PolicyVersions;
import io.employmentpolicy.rules.evaluator.Evaluator;
import io.employmentpolicy.rules.evaluator.EvaluatorAnswer;
import io.employmentpolicy.rules.reading.Layer;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** An evaluator that overlooks facts would say of any case what it says of nothing; that must not keep Drools from being asked. */
@DisplayName("一无所知由事实本身看出，不由被核验的引擎说了算")
class UnverifiedTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);
    private static final FactKind PERSON = Dictionary.standard().of(Person.class);

    private final Rulebook rulebook =
            RulebookReader.read(Dictionary.standard(), List.of(Layer.directory("", folder())), Map.of());
    private final Evaluator evaluator =
            new Evaluator(rulebook.policies(), rulebook.rules(), new CalledInBook(rulebook.book()));
    private final Map<String, PolicyPlan> plans = new LinkedHashMap<>();

    private final CaseQuestion nothing;
    private final EvaluatorAnswer ofNothing;

    UnverifiedTest() {
        PolicyOrder order = new PolicyOrder(rulebook.policies().values(), rulebook.rules());
        rulebook.policies().keySet().stream()
                .sorted((a, b) -> Integer.compare(order.level(a), order.level(b)))
                .forEach(id -> plans.put(
                        id,
                        new PolicyPlan(
                                Objects.requireNonNull(rulebook.policies().get(id)),
                                rulebook.rulesOf(id),
                                order.closure(List.of(id)),
                                rulebook.book(),
                                new ValueUnits(rulebook.rules()))));
        this.nothing = question(Facts.nothing());
        this.ofNothing = evaluator.run(nothing);
    }

    private static Path folder() {
        try {
            return Path.of(Objects.requireNonNull(UnverifiedTest.class.getResource("/planted"))
                    .toURI());
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    private CaseQuestion question(Facts facts) {
        Set<FactKind> kinds = new HashSet<>();
        plans.values().forEach(plan -> kinds.addAll(plan.kinds()));
        CaseFacts laid = new CaseFacts(facts, kinds);
        VersionsOf versions = new VersionsOf(rulebook.book(), laid, DAY);
        return new CaseQuestion(
                laid, DAY, plans.values().stream().map(versions::of).toList());
    }

    private Set<String> open(CaseQuestion question) {
        return Unverified.of(question, ofNothing, List.copyOf(plans.values())).stream()
                .map(PolicyVersions::policy)
                .map(Policy::id)
                .collect(Collectors.toSet());
    }

    private Set<String> lookingAt(FactKind kind) {
        return plans.keySet().stream()
                .filter(id -> plans.get(id).closure().stream()
                        .anyMatch(one -> plans.get(one).kinds().contains(kind)))
                .collect(Collectors.toSet());
    }

    @BeforeEach
    void both_engines_found_the_same_of_nothing() {
        assertThat(open(nothing)).isEqualTo(plans.keySet());
        for (int i = 0; i < nothing.policies().size(); i++) {
            Unverified.agreed(i, nothing.policies().get(i), ofNothing);
        }
    }

    @Test
    @DisplayName("核过之后，一无所知的不再核")
    void nothing_is_compared_once() {
        Set<String> again = open(nothing);

        assertThat(again).hasSizeLessThan(plans.size());
    }

    @Test
    @DisplayName("告知了一条事实，看它的政策都要核")
    void whatever_looks_at_a_fact_is_compared() {
        Facts told = Facts.builder()
                .add(Person.builder().gender(Gender.FEMALE).build())
                .build();

        assertThat(open(question(told))).containsAll(lookingAt(PERSON));
        assertThat(lookingAt(PERSON)).isNotEmpty();
    }

    @Test
    @DisplayName("告知了没有，也要核")
    void that_there_is_none_is_known_too() {
        assertThat(open(question(Facts.builder().none(Person.class).build()))).containsAll(lookingAt(PERSON));
    }
}
