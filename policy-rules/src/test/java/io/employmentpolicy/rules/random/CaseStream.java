package io.employmentpolicy.rules.random;

import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.rules.edition.Policy;
import io.employmentpolicy.rules.edition.PolicyOrder;
import io.employmentpolicy.rules.edition.Rulebook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** 随机案例流。 / A seeded stream of cases about one policy: made up anew, or small changes of cases for which rules held. */
public final class CaseStream {
    /** How many of a hundred cases are neighbours of one for which rules held. */
    private static final int VARIED = 60;

    /** Days of decision, taken in turn. */
    static final List<LocalDate> DAYS = List.of(
            LocalDate.of(2026, 2, 28),
            LocalDate.of(2023, 6, 30),
            LocalDate.of(2025, 12, 31),
            LocalDate.of(2024, 12, 31));

    private final List<RandomCases> generators;
    private final List<Corpus> corpora;
    private final long seed;
    private int next;

    /** Looks at the policy and all it builds on. */
    public CaseStream(Rulebook rulebook, PolicyOrder order, Policy policy, long seed) {
        this.generators = DAYS.stream()
                .map(day -> new RandomCases(rulebook, order, policy, day))
                .toList();
        this.corpora = DAYS.stream().map(day -> new Corpus()).toList();
        this.seed = seed;
    }

    /**
     * A case of the stream.
     *
     * @param random goes on where making up the case ended
     */
    record Case(int number, Facts facts, LocalDate asOf, RandomCases generator, RandomGenerator random) {}

    /** The next case; what held for it must be told before the one after it. */
    Case next() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed + next);
        int day = next % DAYS.size();
        RandomCases generator = generators.get(day);
        Facts facts = random.nextInt(100) < VARIED
                ? corpora.get(day)
                        .pick(random)
                        .map(known -> generator.vary(known, random))
                        .orElseGet(() -> generator.next(random))
                : generator.next(random);
        return new Case(next++, facts, DAYS.get(day), generator, random);
    }

    /** Takes note of the rules that held for a case. */
    void held(Case one, Set<String> rules) {
        corpora.get(one.number() % DAYS.size()).keep(one.facts(), rules, one.random());
    }

    /**
     * So many cases, each made into something at once, and after them every neighbour of a case for each rule that held: there each single
     * condition decides.
     *
     * @param made what is made of facts and day
     * @param held the rules that hold for what was made
     */
    public <T> List<T> take(int cases, BiFunction<Facts, LocalDate, T> made, Function<T, Set<String>> held) {
        List<T> all = new ArrayList<>(cases);
        for (int i = 0; i < cases; i++) {
            Case one = next();
            T done = made.apply(one.facts(), one.asOf());
            held(one, held.apply(done));
            all.add(done);
        }
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        for (int day = 0; day < DAYS.size(); day++) {
            LocalDate asOf = DAYS.get(day);
            for (Facts best : corpora.get(day).best()) {
                generators.get(day).around(best, random).forEach(facts -> all.add(made.apply(facts, asOf)));
            }
        }
        return all;
    }
}
