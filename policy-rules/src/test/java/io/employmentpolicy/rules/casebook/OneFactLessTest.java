package io.employmentpolicy.rules.casebook;

import static org.assertj.core.api.Assertions.assertThat;

import io.employmentpolicy.model.decision.Depth;
import io.employmentpolicy.model.decision.Determination;
import io.employmentpolicy.model.decision.Outcome;
import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.model.problem.InvalidFactsException;
import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.rules.PolicyEngine;
import io.employmentpolicy.rules.Shipped;
import io.employmentpolicy.rules.document.Node;
import io.employmentpolicy.rules.exchange.FactsReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Of every shipped case each told field is left out once: what is open then says what it waits for. */
@DisplayName("案例少填一项：不能确定的，说得出还缺什么")
@Tag("thorough")
class OneFactLessTest {
    private static final int MANY = 10_000;

    private final PolicyEngine engine = Shipped.engine();
    private final FactsReader reader = new FactsReader(engine.dictionary());

    @Test
    void whatever_is_left_out_an_open_answer_names_what_it_waits_for() {
        List<String> silent = new ArrayList<>();
        int tried = 0;
        for (PolicyCase one :
                CaseReader.read(engine.cases(), engine.dictionary()).cases()) {
            if (one.policy() == null || one.supposes()) {
                continue;
            }
            for (Node.Mapping less : less(one.given()).toList()) {
                tried++;
                if (decided(less, one.asOf(), one.policy()).anyMatch(OneFactLessTest::isSilent)) {
                    silent.add(one.id() + ": " + less);
                }
            }
        }
        assertThat(silent).isEmpty();
        assertThat(tried).isGreaterThan(MANY);
    }

    /** What it comes to; nothing where there are no such facts. */
    private Stream<Determination> decided(Node.Mapping given, LocalDate asOf, String policy) {
        Facts facts;
        try {
            facts = reader.facts(given, asOf);
        } catch (InvalidFactsException notFacts) {
            return Stream.empty();
        }
        return engine.decide(facts, asOf, List.of(policy), Depth.NONE).determinations().stream();
    }

    private static boolean isSilent(Determination one) {
        return one.outcome() instanceof Outcome.Undetermined open
                && Stream.of(open.missingFacts(), open.missingParameters(), open.waitingFor(), open.contradictions())
                        .allMatch(List::isEmpty);
    }

    /** The facts without one of their fields, each in turn, and as they are. */
    private static Stream<Node.Mapping> less(Node.Mapping facts) {
        return Stream.concat(
                Stream.of(facts),
                facts.entries().entrySet().stream()
                        .flatMap(kind ->
                                without(kind.getValue()).map(node -> with(facts, kind.getKey(), Optional.of(node)))));
    }

    private static Stream<Node> without(Node node) {
        if (node instanceof Node.Sequence rows) {
            return Stream.iterate(0, i -> i < rows.items().size(), i -> i + 1)
                    .flatMap(i -> without(rows.items().get(i)).map(row -> {
                        List<Node> items = new ArrayList<>(rows.items());
                        items.set(i, row);
                        return new Node.Sequence(items, rows.place());
                    }));
        }
        if (!(node instanceof Node.Mapping fields)) {
            return Stream.empty();
        }
        return fields.entries().entrySet().stream()
                .flatMap(field -> Stream.concat(
                        Stream.of(with(fields, field.getKey(), Optional.empty())),
                        without(field.getValue()).map(part -> with(fields, field.getKey(), Optional.of(part)))));
    }

    private static Node.Mapping with(Node.Mapping fields, String name, Optional<Node> value) {
        Map<String, Node> entries = new LinkedHashMap<>(fields.entries());
        value.ifPresentOrElse(node -> entries.put(name, node), () -> entries.remove(name));
        Map<String, Place> keys = new LinkedHashMap<>(fields.keys());
        keys.keySet().retainAll(entries.keySet());
        return new Node.Mapping(entries, keys, fields.place());
    }
}
