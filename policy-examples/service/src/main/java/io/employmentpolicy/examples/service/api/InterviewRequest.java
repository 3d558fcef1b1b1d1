package io.employmentpolicy.examples.service.api;

import io.employmentpolicy.examples.service.fault.Fault;
import io.employmentpolicy.examples.service.fault.FaultException;
import io.employmentpolicy.examples.service.fault.Faults;
import io.employmentpolicy.model.decision.FactPath;
import io.employmentpolicy.model.problem.InvalidFactsException;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.rules.PolicyEngine;
import io.employmentpolicy.rules.document.Node;
import io.employmentpolicy.rules.interview.Allowed;
import io.employmentpolicy.rules.interview.Goal;
import io.employmentpolicy.rules.interview.Interview;
import io.employmentpolicy.rules.interview.NextQuestion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What a request says about an interview.
 *
 * @param goal block of the catalogue to ask about; null for the policies named, or all a person may have
 * @param aside what was asked for before
 * @param answer to which facts, and what; null to begin or to see where it stands
 */
record InterviewRequest(
        DatedQuestion asked,
        @Nullable Goal goal,
        List<FactPath> aside,
        @Nullable Answer answer) {
    private static final String GOAL = "{\"measure\": \"TJ-OP-16\"} | \"personal\" | \"duties\"";
    private static final String ASIDE = "[\"person.gender\"]";
    private static final String NOT_KNOWN = "?";
    private static final String ANSWER =
            "{\"paths\": [\"employment[0].status\"], \"value\": \"flexible\"} | {\"paths\": […], \"not_known\": true}";

    /** An answer: to which facts, and what; without a value it is not known, or declined. */
    record Answer(List<String> paths, @Nullable Node value) {}

    static InterviewRequest of(QuestionBody.With with) {
        return new InterviewRequest(
                with.asked(),
                with.get("goal").map(InterviewRequest::goal).orElse(null),
                with.get("aside").map(InterviewRequest::aside).orElse(List.of()),
                with.get("answer").map(InterviewRequest::answer).orElse(null));
    }

    /** The interview where it stood before the answer. */
    Interview begin(PolicyEngine engine) {
        List<String> policies = asked.question().policies();
        Goal wanted = goal != null ? goal : policies.isEmpty() ? Goal.personalBenefits() : Goal.policies(policies);
        Interview begun = engine.interview(asked.question().facts(), asked.day(), wanted);
        return aside.isEmpty() ? begun : begun.leaving(aside);
    }

    /** The interview with the answer. */
    Interview answered(Interview interview) {
        if (answer == null) {
            return interview;
        }
        NextQuestion next = interview.next().orElseThrow(() -> new FaultException(another(List.of())));
        List<String> paths = next.paths().stream().map(FactPath::toString).toList();
        if (!paths.equals(answer.paths())) {
            throw new FaultException(another(paths));
        }
        Node value = answer.value();
        return value == null ? interview.notKnown() : interview.answer(typed(value, next.allowed()));
    }

    /** What is asked for now is not what was answered: facts, day or edition are others. */
    private static Fault another(List<String> paths) {
        String now = paths.isEmpty() ? "" : String.join(", ", paths);
        return new Fault(
                409,
                "another-question",
                new Text("回答的不是现在的问题", "An answer to another question"),
                List.of(
                        Faults.problem(
                                "SVC-107",
                                "answer.paths",
                                new Text("对另一个问题的回答", "an answer to another question"),
                                now.isEmpty()
                                        ? new Text("没有问题要答", "no answer: nothing is asked for any more")
                                        : Text.same(now),
                                new Text(
                                        "不带 answer 再问一次；事实、日期或版次变了，问题也会变",
                                        "ask again without answer; with other facts, another day or edition the question is another"))));
    }

    /** An answer as people type it, which is what an interview reads. */
    private static Object typed(Node value, Allowed allowed) {
        if (value instanceof Node.Scalar scalar) {
            return String.valueOf(scalar.text());
        }
        if (value instanceof Node.Sequence sequence) {
            return allowed instanceof Allowed.Ticks ticks ? ticked(sequence, ticks) : listed(sequence);
        }
        Map<String, Node> parts = ((Node.Mapping) value).entries();
        if (allowed instanceof Allowed.Form form) {
            return filled((Node.Mapping) value, form);
        }
        if (allowed instanceof Allowed.Ticks) {
            return counted((Node.Mapping) value, (Allowed.Ticks) allowed);
        }
        Node from = parts.get("from");
        Node to = parts.get("to");
        return scalar(from) + ".." + (to == null ? "" : scalar(to));
    }

    /** The parts of a form, by one of their paths or by their number; null says that one is not known. */
    private static Object filled(Node.Mapping answers, Allowed.Form form) {
        Map<String, Object> filled = new LinkedHashMap<>();
        answers.entries()
                .forEach((key, value) -> filled.put(
                        key,
                        value instanceof Node.Scalar scalar && scalar.text() == null
                                ? NOT_KNOWN
                                : part(form, key)
                                        .map(part -> typed(value, part.allowed()))
                                        .orElse(NOT_KNOWN)));
        return filled;
    }

    private static Optional<Allowed.Part> part(Allowed.Form form, String key) {
        return IntStream.range(0, form.parts().size())
                .filter(at -> key.equals(String.valueOf(at + 1))
                        || form.parts().get(at).paths().stream()
                                .anyMatch(path -> path.toString().equals(key)))
                .mapToObj(form.parts()::get)
                .findFirst();
    }

    private static Object listed(Node.Sequence sequence) {
        String all = sequence.items().stream().map(InterviewRequest::scalar).collect(Collectors.joining(","));
        return all.isEmpty() ? "0" : all;
    }

    /** Lines of a list to tick, by the paths of their facts or by their numbers. */
    private static Object ticked(Node.Sequence sequence, Allowed.Ticks ticks) {
        List<String> paths =
                ticks.lines().stream().map(line -> line.path().toString()).toList();
        List<String> numbers = new ArrayList<>();
        for (Node item : sequence.items()) {
            String text = scalar(item);
            int index = paths.indexOf(text);
            numbers.add(index < 0 ? text : String.valueOf(index + 1));
        }
        return numbers;
    }

    private static Object counted(Node.Mapping counts, Allowed.Ticks ticks) {
        List<String> paths =
                ticks.lines().stream().map(line -> line.path().toString()).toList();
        return counts.entries().entrySet().stream()
                .collect(Collectors.toMap(
                        one -> {
                            int index = paths.indexOf(one.getKey());
                            return index < 0 ? one.getKey() : String.valueOf(index + 1);
                        },
                        one -> scalar(one.getValue())));
    }

    private static String scalar(@Nullable Node node) {
        return node instanceof Node.Scalar scalar ? String.valueOf(scalar.text()) : "";
    }

    private static Goal goal(Node node) {
        if (node instanceof Node.Scalar scalar && scalar.text() != null) {
            switch (scalar.text()) {
                case "personal" -> {
                    return Goal.personalBenefits();
                }
                case "duties" -> {
                    return Goal.duties();
                }
                default -> throw wrong(node, "goal", GOAL);
            }
        }
        if (node instanceof Node.Mapping mapping
                && mapping.entries().keySet().equals(java.util.Set.of("measure"))
                && mapping.entries().get("measure") instanceof Node.Scalar measure
                && measure.text() != null) {
            return Goal.measure(measure.text());
        }
        throw wrong(node, "goal", GOAL);
    }

    private static List<FactPath> aside(Node node) {
        if (!(node instanceof Node.Sequence sequence)) {
            throw wrong(node, "aside", ASIDE);
        }
        List<FactPath> paths = new ArrayList<>();
        for (Node item : sequence.items()) {
            try {
                paths.add(FactPath.of(scalar(item)));
            } catch (IllegalArgumentException e) {
                throw wrong(item, "aside[" + paths.size() + "]", ASIDE);
            }
        }
        return paths;
    }

    private static Answer answer(Node node) {
        if (!(node instanceof Node.Mapping mapping)
                || !(mapping.entries().get("paths") instanceof Node.Sequence paths)
                || mapping.entries().size() != 2) {
            throw wrong(node, "answer", ANSWER);
        }
        List<String> named =
                paths.items().stream().map(InterviewRequest::scalar).toList();
        Node value = mapping.entries().get("value");
        if (value != null) {
            return new Answer(named, value);
        }
        boolean none = says(mapping, "not_known") || says(mapping, "declined");
        if (!none) {
            throw wrong(node, "answer", ANSWER);
        }
        return new Answer(named, null);
    }

    private static boolean says(Node.Mapping mapping, String name) {
        return mapping.entries().get(name) instanceof Node.Scalar scalar && Objects.equals(scalar.text(), "true");
    }

    private static InvalidFactsException wrong(Node node, String name, String expected) {
        return new InvalidFactsException(List.of(Requests.wrongPart(node.place(), name, expected)));
    }
}
