package io.employmentpolicy.rules.drools;

import static org.assertj.core.api.Assertions.assertThat;

import io.employmentpolicy.rules.drools.Element.Match;
import io.employmentpolicy.rules.drools.Element.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * 网络中埋入的错误。 / Faults planted where nothing goes through text: in the rules as they run. A test is not made, nothing is found to be
 * something, something nothing, or what a rule has to do is not done. What does no harm is not sorted out here, as {@link Harmless} does by
 * the text of the same rules: a third asks again what is asked elsewhere, such as which version or conclusion it is about.
 */
@Execution(ExecutionMode.CONCURRENT)
@Tag("thorough")
class PlantedInNetworkTest {
    private static final Hamlet HAMLET = new Hamlet(Integer.getInteger("faults.cases", 2_500));

    /** Every so manieth fault; with {@code -Pfull} all of them. */
    private static final int STEP = Integer.getInteger("faults.step", 3);

    /** Of a hundred faults so many are found at least. */
    private static final int LEAST = 60;

    /** One fault: a rule, and what stands in its place. */
    private record Planted(String what, NetworkRule before, NetworkRule after) {}

    @Test
    void most_are_found() {
        planted("HAM-BONUS");
    }

    @Tag("full")
    @Test
    void most_are_found_in_a_larger_network() {
        planted("HAM-AID");
    }

    private static void planted(String policy) {
        List<Planted> all = new ArrayList<>();
        HAMLET.sound().with(policy, rules -> {
            rules.forEach(rule -> all.addAll(of(rule)));
            return rules;
        });
        List<Planted> faults = IntStream.iterate(0, i -> i < all.size(), i -> i + STEP)
                .mapToObj(all::get)
                .toList();
        List<String> overlooked = new ArrayList<>();
        for (Planted fault : faults) {
            if (!found(policy, fault)) {
                overlooked.add(fault.what());
            }
        }

        assertThat(faults).hasSizeGreaterThan(5);
        assertThat((faults.size() - overlooked.size()) * 100)
                .as("of %d faults %d are overlooked: %s", faults.size(), overlooked.size(), overlooked)
                .isGreaterThanOrEqualTo(faults.size() * LEAST);
    }

    private static boolean found(String policy, Planted fault) {
        DroolsEngine planted = HAMLET.sound()
                .with(
                        policy,
                        rules -> rules.stream()
                                .map(rule -> rule.name().equals(fault.before().name()) ? fault.after() : rule)
                                .toList());
        return HAMLET.cases(policy).stream().anyMatch(one -> one.differs(planted));
    }

    private static List<Planted> of(NetworkRule rule) {
        List<Planted> faults = new ArrayList<>();
        for (int i = 0; i < rule.when().size(); i++) {
            if (rule.when().get(i) instanceof Match match) {
                int place = i;
                turned(match)
                        .forEach(other -> faults.add(new Planted(
                                rule.name() + ": " + other.text() + " for " + match.text(),
                                rule,
                                with(rule, changed(rule.when(), place, other), rule.then()))));
            }
        }
        for (int i = 0; i < rule.then().size(); i++) {
            List<Action> fewer = new ArrayList<>(rule.then());
            Action forgotten = fewer.remove(i);
            faults.add(
                    new Planted(rule.name() + ": without " + forgotten.lines(), rule, with(rule, rule.when(), fewer)));
        }
        return faults;
    }

    private static NetworkRule with(NetworkRule rule, List<Element> when, List<Action> then) {
        return new NetworkRule(rule.name(), rule.salience(), rule.size(), when, then);
    }

    private static <T> List<T> changed(List<T> all, int place, T other) {
        List<T> changed = new ArrayList<>(all);
        changed.set(place, other);
        return changed;
    }

    private static List<Match> turned(Match match) {
        List<Match> turned = new ArrayList<>();
        for (int i = 0; i < match.tests().size(); i++) {
            if (match.tests().get(i).check() != null) {
                FactTest nothing = new FactTest("true", (fact, row) -> true, new TreeSet<>(), null);
                turned.add(of(match, match.quantity(), changed(match.tests(), i, nothing)));
            }
        }
        if (match.quantity() != Quantity.SOME) {
            Quantity other = match.quantity() == Quantity.NONE ? Quantity.EXISTS : Quantity.NONE;
            turned.add(of(match, other, match.tests()));
        }
        return turned;
    }

    private static Match of(Match match, Quantity quantity, List<FactTest> tests) {
        return new Match(
                quantity, match.name(), match.variable(), match.type(), match.typeName(), match.source(), tests);
    }
}
