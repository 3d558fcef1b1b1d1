package io.employmentpolicy.rules.drools;

import static org.assertj.core.api.Assertions.assertThat;

import io.employmentpolicy.model.facts.Dictionary;
import io.employmentpolicy.rules.checking.RulebookReader;
import io.employmentpolicy.rules.edition.Policy;
import io.employmentpolicy.rules.edition.Rule;
import io.employmentpolicy.rules.edition.Rulebook;
import io.employmentpolicy.rules.random.EngineComparison;
import io.employmentpolicy.rules.reading.Layer;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * 埋入的错误会被发现。 / A comparison that cannot fail proves nothing: of every kind of fault one is planted in the generated text of a shipped
 * policy, and the comparison must find it.
 */
class PlantedFaultsTest {
    private static final int CASES = Integer.getInteger("faults.cases", 800);
    private static final int SITES = 4;
    private static final long SEED = 20261120L;

    /** Small policies first: a fault is looked for where looking is cheap. */
    private static final List<String> POLICIES = List.of(
            "XQ-03", "CN-UI", "XQ-10", "XQ-08-LEDGER", "TJ-FLEX-APPROVAL", "XQ-07-HEADS", "TJ-FLEX", "TJ-SKILL-RIGHT");

    private static final Map<String, String> READINGS = Map.of(
            "TJ-FLEX.earlier-scheme",
            "counts",
            "TJ-FLEX.resumption",
            "refused",
            "XQ-07-HEADS.counts-when",
            "certified");

    private final Rulebook rulebook = RulebookReader.read(Dictionary.standard(), List.of(Layer.shipped()), READINGS);
    private final DroolsEngine sound = sound(EngineComparison.plain(rulebook));

    private static DroolsEngine sound(Rulebook plain) {
        return new DroolsEngine(plain.policies().values(), plain.rules());
    }

    @TestFactory
    Stream<DynamicTest> a_fault_of_every_kind_is_found() {
        return Stream.of(Fault.Kind.values())
                .map(kind -> DynamicTest.dynamicTest(
                        kind.toString(),
                        () -> assertThat(POLICIES.stream().anyMatch(policy -> found(kind, policy)))
                                .as("a fault of kind %s planted in one of %s is found", kind, POLICIES)
                                .isTrue()));
    }

    private boolean found(Fault.Kind kind, String id) {
        Policy policy = Objects.requireNonNull(rulebook.policies().get(id), id);
        Set<String> own = rulebook.rulesOf(id).stream().map(Rule::id).collect(Collectors.toSet());
        return Fault.all(kind, sound.text(id)).stream()
                .filter(fault -> own.contains(fault.rule().replace(" possible", ""))
                        || fault.rule().startsWith(id + " "))
                .limit(SITES)
                .anyMatch(fault -> new EngineComparison(rulebook, sound.with(id, fault.drl()))
                        .firstDifference(policy, CASES, SEED, new EngineComparison.Tally[1])
                        .isPresent());
    }
}
