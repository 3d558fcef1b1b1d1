package io.employmentpolicy.rules.random;

import static org.assertj.core.api.Assertions.assertThat;

import io.employmentpolicy.model.decision.Amount;
import io.employmentpolicy.model.decision.Decision;
import io.employmentpolicy.model.decision.Determination;
import io.employmentpolicy.model.decision.MissingFact;
import io.employmentpolicy.model.decision.Outcome;
import io.employmentpolicy.model.facts.Dictionary;
import io.employmentpolicy.model.facts.FactKind;
import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.model.schema.Fact;
import io.employmentpolicy.model.text.Language;
import io.employmentpolicy.rules.DecisionText;
import io.employmentpolicy.rules.PolicyEngine;
import io.employmentpolicy.rules.Shipped;
import io.employmentpolicy.rules.checking.RulebookReader;
import io.employmentpolicy.rules.edition.Policy;
import io.employmentpolicy.rules.edition.PolicyOrder;
import io.employmentpolicy.rules.edition.Rulebook;
import io.employmentpolicy.rules.reading.Layer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 同样的问题，同样的答复。 / The same question has the same answer: whatever the order of the facts, the thread, the locale, the time zone, the day of building. */
@Isolated("it moves the whole machine to other countries")
@Tag("thorough")
class SameAnswerTest {
    private static final LocalDate AS_OF = LocalDate.of(2026, 2, 28);
    private static final long SEED = 20261122L;
    private static final int THREADS = 8;
    private static final String LISTED_TWICE = "FACT-205";

    private static Rulebook rulebook;
    private static PolicyOrder strata;
    private static PolicyEngine engine;

    /** Deciding every policy takes its time: every so manieth question is put to all of them. */
    private static final int EVERY = 10;

    private record Question(String policy, Facts facts) {}

    /** A fact bag in another order, with the old position of every fact. */
    private record Shuffled(Facts facts, Map<String, List<Integer>> positions) {}

    @BeforeAll
    static void build() {
        rulebook = RulebookReader.read(Dictionary.standard(), List.of(Layer.shipped()), Map.of());
        strata = new PolicyOrder(rulebook.policies().values(), rulebook.rules());
        engine = Shipped.engine();
    }

    @Test
    void whatever_the_order_of_the_facts() {
        for (Question question : questions(12)) {
            Decision straight = engine.decide(question.facts(), AS_OF, List.of(question.policy()));
            if (straight.contradictions().stream().anyMatch(one -> one.check().equals(LISTED_TWICE))) {
                continue; // of one thing listed twice it is told by the first position, whichever that is
            }
            for (int i = 0; i < 2; i++) {
                Shuffled shuffled = shuffle(question.facts(), new Random(SEED + i));
                Decision other = engine.decide(shuffled.facts(), AS_OF, List.of(question.policy()));

                assertThat(essence(other, shuffled.positions()))
                        .as(question.policy())
                        .isEqualTo(essence(straight, Map.of()));
            }
        }
    }

    @Test
    void whatever_the_order_of_the_policies() {
        List<String> ids = new ArrayList<>(rulebook.policies().keySet());
        List<Question> questions = questions(1);
        for (int i = 0; i < questions.size(); i += EVERY) {
            Question question = questions.get(i);
            Decision straight = engine.decide(question.facts(), AS_OF, ids);
            List<String> shuffled = new ArrayList<>(ids);
            Collections.shuffle(shuffled, new Random(SEED));

            assertThat(engine.decide(question.facts(), AS_OF, shuffled))
                    .isEqualTo(straight)
                    .isEqualTo(engine.decide(question.facts(), AS_OF));
        }
    }

    @Test
    void from_every_thread() throws Exception {
        List<Question> questions = questions(2);
        List<Decision> alone = answers(engine, questions);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            Callable<List<Decision>> asking = () -> answers(engine, questions);
            List<Future<List<Decision>>> together = threads.invokeAll(Collections.nCopies(THREADS, asking));
            for (Future<List<Decision>> one : together) {
                assertThat(one.get()).isEqualTo(alone);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** Reasons are put into words when somebody reads them, and answers of one decision share what they are made from. */
    @Test
    void whoever_reads_the_reasons_first() throws Exception {
        List<Question> questions = questions(1);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            for (int i = 0; i < questions.size(); i += EVERY) {
                Facts facts = questions.get(i).facts();
                Decision straight = engine.decide(facts, AS_OF);
                int held = held(straight, 0);
                Decision shared = engine.decide(facts, AS_OF);
                List<Callable<Integer>> reading = IntStream.range(0, THREADS)
                        .mapToObj(thread -> (Callable<Integer>) () -> held(shared, thread))
                        .toList();
                for (Future<Integer> one : threads.invokeAll(reading)) {
                    assertThat(one.get()).isEqualTo(held);
                }

                assertThat(shared).isEqualTo(straight);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** How many conditions hold, the answers read from some position on. */
    private static int held(Decision decision, int thread) {
        List<Determination> rotated = new ArrayList<>(decision.determinations());
        Collections.rotate(rotated, thread * rotated.size() / THREADS);
        return rotated.stream()
                .mapToInt(one -> one.reason() == null ? 0 : one.reason().held())
                .sum();
    }

    @ParameterizedTest
    @CsvSource({
        "tr-TR, Pacific/Apia",
        "zh-CN, Asia/Shanghai",
        "ar-EG-u-nu-arab, America/Los_Angeles",
        "th-TH-u-ca-buddhist-nu-thai, Pacific/Niue"
    })
    void in_every_locale_and_time_zone(String locale, String zone) {
        List<Question> questions = questions(1);
        List<Decision> here = answers(engine, questions);
        List<String> printed = print(here);
        Locale locales = Locale.getDefault();
        TimeZone zones = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(locale));
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            PolicyEngine built = PolicyEngine.builder().compileOnDemand().build();

            assertThat(answers(built, questions)).isEqualTo(here);
            assertThat(print(answers(built, questions))).isEqualTo(printed);
        } finally {
            Locale.setDefault(locales);
            TimeZone.setDefault(zones);
        }
    }

    @Test
    void from_an_engine_built_again() {
        List<Question> questions = questions(3);
        PolicyEngine again = PolicyEngine.ofDefaults();

        assertThat(again.edition()).isEqualTo(engine.edition());
        assertThat(answers(again, questions))
                .isEqualTo(answers(engine, questions))
                .isEqualTo(answers(again, questions));
    }

    /** What is the same in every case is made once, by whichever case comes first. */
    @Test
    void whoever_asked_before() {
        List<Facts> asked = questions(1).stream().map(Question::facts).toList();
        PolicyEngine again = PolicyEngine.ofDefaults();
        for (int i = asked.size() - 1; i >= 0; i -= EVERY) {
            assertThat(again.decide(asked.get(i), AS_OF)).isEqualTo(engine.decide(asked.get(i), AS_OF));
        }
    }

    @Test
    void without_changing_the_facts() {
        for (Question question : questions(3)) {
            Facts copy = copy(question.facts());

            engine.decide(question.facts(), AS_OF, List.of(question.policy()));

            assertThat(question.facts()).isEqualTo(copy);
        }
    }

    private static List<Question> questions(int ofEach) {
        List<Question> questions = new ArrayList<>();
        for (Policy policy : rulebook.policies().values()) {
            RandomCases cases = new RandomCases(rulebook, strata, policy, AS_OF);
            for (int i = 0; i < ofEach; i++) {
                questions.add(new Question(
                        policy.id(),
                        cases.admitted(
                                RandomGeneratorFactory.of("L64X128MixRandom").create(SEED + i))));
            }
        }
        return questions;
    }

    private static List<Decision> answers(PolicyEngine engine, List<Question> questions) {
        return questions.stream()
                .map(question -> engine.decide(question.facts(), AS_OF, List.of(question.policy())))
                .toList();
    }

    private static List<String> print(List<Decision> decisions) {
        return decisions.stream()
                .flatMap(decision -> decision.determinations().stream())
                .flatMap(one -> List.of(
                        DecisionText.print(one, Language.ZH),
                        DecisionText.explain(one, Language.ZH),
                        DecisionText.explain(one, Language.EN))
                        .stream())
                .toList();
    }

    private static Facts copy(Facts facts) {
        Facts.Builder builder = Facts.builder();
        for (FactKind type : facts.kinds()) {

            builder.add(facts.of(type).stream().map(type::copy).toList());
            close(builder, facts, type);
        }
        return builder.build();
    }

    private static Shuffled shuffle(Facts facts, Random random) {
        Map<String, List<Integer>> positions = new HashMap<>();
        Facts.Builder builder = Facts.builder();
        List<FactKind> types = new ArrayList<>(facts.kinds());
        Collections.shuffle(types, random);
        for (FactKind type : types) {
            List<? extends Fact> given = facts.of(type);
            List<Integer> order =
                    new ArrayList<>(IntStream.range(0, given.size()).boxed().toList());
            if (type.given()) {
                Collections.shuffle(order, random);
            }
            positions.put(type.name(), order);
            builder.add(order.stream().map(given::get).toList());
            close(builder, facts, type);
        }
        return new Shuffled(builder.build(), positions);
    }

    private static void close(Facts.Builder builder, Facts facts, FactKind type) {
        if (!facts.complete(type)) {
            builder.partial(type);
        } else if (facts.of(type).isEmpty()) {
            builder.none(type);
        }
    }

    /** What must not depend on the order: everything but which of several facts a reason shows first. */
    private static Set<List<Object>> essence(Decision decision, Map<String, List<Integer>> positions) {
        return decision.determinations().stream()
                .map(one -> essence(one, positions))
                .collect(Collectors.toSet());
    }

    private static List<Object> essence(Determination one, Map<String, List<Integer>> positions) {
        List<Integer> order = positions.getOrDefault(one.subject().kind(), List.of());
        int subject = one.subject().index() < order.size()
                ? order.get(one.subject().index())
                : one.subject().index();
        return List.of(
                one.policy(),
                one.conclusion(),
                subject,
                essence(one.outcome()),
                one.rules(),
                one.routes(),
                one.clauses(),
                new HashSet<>(one.parameters()),
                String.valueOf(one.weakestTrust()),
                new HashSet<>(one.warnings()));
    }

    private static Object essence(Outcome outcome) {
        if (outcome instanceof Outcome.Undetermined open) {
            return List.of(
                    fields(open.missingFacts()),
                    new HashSet<>(open.missingParameters()),
                    open.waitingFor(),
                    essence(open.indicated()));
        }
        if (outcome instanceof Outcome.Delegated left) {
            return List.of(new HashSet<>(left.offices()), essence(left.indicated()));
        }
        return outcome instanceof Outcome.Eligible eligible ? essence(eligible.amounts()) : outcome;
    }

    private static Set<List<Object>> essence(List<Amount> amounts) {
        return amounts.stream()
                .map(amount -> List.<Object>of(
                        amount.quantity() instanceof Amount.DependsOnFacts depends
                                ? fields(depends.facts())
                                : amount.quantity(),
                        amount.unit(),
                        String.valueOf(amount.from()),
                        String.valueOf(amount.months()),
                        String.valueOf(amount.lastDay()),
                        String.valueOf(amount.claimBy()),
                        String.valueOf(amount.payee()),
                        amount.rule()))
                .collect(Collectors.toSet());
    }

    private static Set<String> fields(List<MissingFact> facts) {
        return facts.stream()
                .map(fact -> fact.path().replaceAll("\\[\\d+]", ""))
                .collect(Collectors.toSet());
    }
}
