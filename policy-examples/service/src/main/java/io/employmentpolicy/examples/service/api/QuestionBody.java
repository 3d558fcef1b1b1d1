package io.employmentpolicy.examples.service.api;

import io.employmentpolicy.examples.service.ServiceProperties;
import io.employmentpolicy.examples.service.mapping.NameMapping;
import io.employmentpolicy.examples.service.web.Body;
import io.employmentpolicy.model.problem.InvalidFactsException;
import io.employmentpolicy.rules.PolicyEngine;
import io.employmentpolicy.rules.document.DocumentReader;
import io.employmentpolicy.rules.document.Node;
import io.employmentpolicy.rules.document.Reading;
import io.employmentpolicy.rules.exchange.FactsReader;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** 请求中的提问。 / Reads the questions of requests, as the library reads them, under its names or those of other systems. */
@Component
class QuestionBody {
    /** What problems call a body as a whole. */
    static final String NAME = "request";

    private final ServiceProperties.Limits limits;
    private final NameMapping mapping;

    QuestionBody(ServiceProperties properties, NameMapping mapping) {
        this.limits = properties.limits();
        this.mapping = mapping;
    }

    /** The question of a request, in the terms of the edition that will answer it. */
    DatedQuestion of(PolicyEngine engine, HttpServletRequest request, Names names) {
        return of(engine, NAME, bytes(request), names);
    }

    /** A question of some bytes, such as one line of a batch. */
    DatedQuestion of(PolicyEngine engine, String name, byte[] bytes, Names names) {
        FactsReader reader = new FactsReader(engine.dictionary());
        if (names == Names.COLUMNS) {
            return DatedQuestion.of(reader.question(mapping.facts(mapping(name, bytes))));
        }
        refuseYaml(name, bytes);
        return DatedQuestion.of(reader.read(name, bytes));
    }

    /** The whole body of a request. */
    byte[] bytes(HttpServletRequest request) {
        return Body.of(request, limits.body().toBytes(), limits.reading());
    }

    /** A question with more beside it: what is not the question's. */
    With with(PolicyEngine engine, HttpServletRequest request, Set<String> others) {
        Node.Mapping all = mapping(NAME, bytes(request));
        Map<String, Node> own = new LinkedHashMap<>(all.entries());
        Map<String, Node> beside = new LinkedHashMap<>(own);
        own.keySet().removeAll(others);
        beside.keySet().retainAll(others);
        own.putIfAbsent("facts", new Node.Mapping(Map.of(), Map.of(), all.place()));
        Map<String, io.employmentpolicy.model.problem.Place> keys = new LinkedHashMap<>();
        own.keySet().forEach(key -> keys.put(key, all.keys().getOrDefault(key, all.place())));
        return new With(
                DatedQuestion.of(
                        new FactsReader(engine.dictionary()).question(new Node.Mapping(own, keys, all.place()))),
                beside);
    }

    /** A question and what stands beside it. */
    record With(DatedQuestion asked, Map<String, Node> beside) {
        Optional<Node> get(String name) {
            return Optional.ofNullable(beside.get(name));
        }
    }

    /** The tree of a body that has to be an object. */
    static Node.Mapping mapping(String name, byte[] bytes) {
        Reading reading = DocumentReader.json(name, bytes);
        if (!reading.problems().isEmpty()) {
            throw new InvalidFactsException(reading.problems());
        }
        if (reading.root() instanceof Node.Mapping mapping) {
            return mapping;
        }
        throw new InvalidFactsException(
                List.of(Requests.notAnObject(Objects.requireNonNull(reading.root(), "a tree without problems")
                        .place())));
    }

    /** The library reads YAML too; a body that says it is JSON and is not, is told so as JSON. */
    private static void refuseYaml(String name, byte[] bytes) {
        for (byte one : bytes) {
            if (one != ' ' && one != '\n' && one != '\r' && one != '\t') {
                if (one != '{') {
                    mapping(name, bytes);
                }
                return;
            }
        }
        mapping(name, bytes);
    }

    /** Under whose names facts come. */
    enum Names {
        /** Those of the dictionary. */
        FACTS,
        /** Those of the mapping file. */
        COLUMNS
    }
}
