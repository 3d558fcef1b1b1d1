package io.employmentpolicy.rules.casebook;

import static org.assertj.core.api.Assertions.assertThat;

import io.employmentpolicy.model.decision.Amount;
import io.employmentpolicy.model.decision.Depth;
import io.employmentpolicy.model.decision.Determination;
import io.employmentpolicy.model.decision.MissingParameter;
import io.employmentpolicy.model.decision.Outcome;
import io.employmentpolicy.model.decision.ParameterUse;
import io.employmentpolicy.model.decision.Verification;
import io.employmentpolicy.model.facts.Dictionary;
import io.employmentpolicy.rules.PolicyCatalogue;
import io.employmentpolicy.rules.PolicyEngine;
import io.employmentpolicy.rules.PolicyRegister.Figure;
import io.employmentpolicy.rules.Shipped;
import io.employmentpolicy.rules.exchange.FactsReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every figure nobody has published shows up as missing in some case, and one file supplies it. */
@DisplayName("缺失的数值：有案例显出，一个文件补上")
@Tag("thorough")
class MissingFiguresTest {
    /** Figures no case names yet. Strike out what has one; the list ends empty and then goes. */
    private static final Set<String> WITHOUT_CASE = Set.of();

    private static final PolicyEngine SHIPPED = Shipped.engine();

    @Test
    @DisplayName("每项缺失的数值都在某个案例的答案里，补上后不再缺失而被采用")
    void each_shows_up_and_can_be_supplied_by_one_file() {
        Map<String, Set<String>> rows = new TreeMap<>();
        missingInCases(SHIPPED)
                .values()
                .forEach(keys -> keys.forEach(key -> rows.computeIfAbsent(figure(key), any -> new TreeSet<>())
                        .add(key)));
        List<Figure> missing =
                SHIPPED.register().figures().stream().filter(Figure::missing).toList();
        assertThat(missing)
                .extracting(Figure::key)
                .filteredOn(key -> !rows.containsKey(key))
                .as("missing figures no case names")
                .containsExactlyInAnyOrderElementsOf(WITHOUT_CASE);

        Map<String, byte[]> files = new HashMap<>();
        for (Figure figure : missing) {
            String file = figure.columns().isEmpty()
                    ? parameter(figure)
                    : table(figure, rows.getOrDefault(figure.key(), Set.of()));
            files.put(figure.key() + "/parameters.yaml", file.getBytes(StandardCharsets.UTF_8));
        }
        PolicyEngine supplied = PolicyEngine.builder()
                .overlay("bureau", files)
                .compileOnDemand()
                .build();

        Set<String> wanted = missing.stream().map(Figure::key).collect(Collectors.toSet());
        Set<String> used = new TreeSet<>();
        Map<String, Set<String>> still = missingInCases(supplied, used);
        assertThat(still.values().stream().flatMap(Set::stream))
                .filteredOn(key -> wanted.contains(figure(key)))
                .isEmpty();
        assertThat(wanted)
                .filteredOn(key -> rows.containsKey(key))
                .allSatisfy(key -> assertThat(used).contains(key));
    }

    private static String figure(String key) {
        return key.contains("[") ? key.substring(0, key.indexOf('[')) : key;
    }

    private static String parameter(Figure figure) {
        return CoveragePage.overlay(figure)
                .replace("value: \"…\"", "value: \"" + (figure.unit().equals("ratio") ? "0.5" : "12") + "\"")
                .replace("from: …", "from: 2000-01-01")
                .replace("source: …", "source: 示例通知");
    }

    private static String table(Figure figure, Set<String> keys) {
        List<String> lines = new ArrayList<>();
        for (String key : keys) {
            lines.add(key.substring(key.indexOf('[') + 1, key.length() - 1).replace(", ", ",") + ",12");
        }
        return CoveragePage.overlay(figure)
                .replace("from: …", "from: 2000-01-01")
                .replace("source: …", "source: 示例通知")
                .replace(
                        "      …\n",
                        lines.stream().map(line -> "      " + line + "\n").collect(Collectors.joining()));
    }

    private static Map<String, Set<String>> missingInCases(PolicyEngine engine) {
        return missingInCases(engine, new TreeSet<>());
    }

    /**
     * The keys missing in the answer of every case, by case; the keys used are noted. One engine tells: that both agree on every case is for the
     * test of all cases.
     */
    private static Map<String, Set<String>> missingInCases(PolicyEngine engine, Set<String> used) {
        PolicyCatalogue catalogue = engine.catalogue();
        FactsReader reader = new FactsReader(Dictionary.standard());
        Map<String, Set<String>> missing = new TreeMap<>();
        Map<Map<String, String>, PolicyEngine> readings = new HashMap<>();
        for (PolicyCase one : CaseReader.read(engine.cases()).cases()) {
            PolicyCatalogue.Entry policy = PolicyOfCase.find(one, catalogue).policy();
            if (policy == null || !one.numbers().isEmpty()) {
                continue;
            }
            PolicyEngine asked = readings.computeIfAbsent(
                    one.switches(), chosen -> chosen.isEmpty() ? engine : engine.trial(chosen, Map.of()));
            for (Determination answer : asked.decide(
                            reader.facts(one.given(), one.asOf()),
                            one.asOf(),
                            List.of(policy.id()),
                            Depth.DECIDING,
                            Verification.OFF)
                    .determinations()) {
                answer.parameters().stream()
                        .map(ParameterUse::key)
                        .map(MissingFiguresTest::figure)
                        .forEach(used::add);
                missing.computeIfAbsent(one.id(), any -> new TreeSet<>())
                        .addAll(missing(answer.outcome())
                                .map(MissingParameter::key)
                                .toList());
            }
        }
        return missing;
    }

    private static Stream<MissingParameter> missing(Outcome outcome) {
        if (outcome instanceof Outcome.Undetermined undetermined) {
            return Stream.concat(
                    undetermined.missingParameters().stream(),
                    undetermined.indicated().stream().flatMap(MissingFiguresTest::missing));
        }
        return outcome instanceof Outcome.Eligible eligible
                ? eligible.amounts().stream().flatMap(MissingFiguresTest::missing)
                : Stream.empty();
    }

    private static Stream<MissingParameter> missing(Amount amount) {
        return amount.quantity().parameters().stream();
    }
}
