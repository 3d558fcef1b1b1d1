package io.employmentpolicy.examples.service.page;

import io.employmentpolicy.examples.service.web.Spoken;
import io.employmentpolicy.model.decision.FactPath;
import io.employmentpolicy.model.facts.Dictionary;
import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.model.problem.InvalidFactsException;
import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.model.problem.Problem;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.rules.document.DocumentReader;
import io.employmentpolicy.rules.document.Node;
import io.employmentpolicy.rules.document.Reading;
import io.employmentpolicy.rules.exchange.FactsReader;
import io.employmentpolicy.rules.exchange.FactsWriter;
import io.employmentpolicy.rules.interview.Interview;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * 问答的来路。 / How far an interview has come, step by step, as text that travels in a hidden field of the form: so one can go back, and nothing is kept
 * here. What comes back is read as strictly as any facts: it may have been changed on the way.
 *
 * @param who for whom is asked
 * @param steps the first of what needs no question, then one for each question asked
 */
record Trail(Inquirer who, LocalDate asOf, List<Step> steps) {
    /** So many questions at most. */
    static final int MOST = 10;

    private static final int LONGEST = 2000;

    Trail {
        steps = List.copyOf(steps);
    }

    /**
     * What was known and asked by then.
     *
     * @param told what was asked last and answered; nothing in the first step
     */
    record Step(Facts facts, List<FactPath> aside, Told told) {}

    /**
     * A question and its answer, in words for whoever wants to look at it again, in whatever language by then.
     *
     * @param typed the answer as people would type it, to fill the form with again
     */
    record Told(Text question, Text answer, String typed) {
        static final Told NOTHING = new Told(Text.same(""), Text.same(""), "");
    }

    static Trail begin(Inquirer who, LocalDate asOf) {
        return new Trail(who, asOf, List.of(new Step(who.known(), List.of(), Told.NOTHING)));
    }

    Step now() {
        return steps.get(steps.size() - 1);
    }

    int asked() {
        return steps.size() - 1;
    }

    /** A question with its answer as a page shows it. */
    public record Said(String question, String answer) {}

    /** Every question so far with its answer. */
    List<Said> told(Spoken spoken) {
        return steps.stream()
                .skip(1)
                .map(Step::told)
                .map(one -> new Said(spoken.say(one.question()), spoken.say(one.answer())))
                .toList();
    }

    Trail then(Interview interview, Told told) {
        List<Step> more = new ArrayList<>(steps);
        more.add(new Step(who.sure(interview.facts()), List.copyOf(interview.aside()), told));
        return new Trail(who, asOf, more);
    }

    Trail back() {
        return steps.size() == 1 ? this : new Trail(who, asOf, steps.subList(0, steps.size() - 1));
    }

    String text() {
        return steps.stream()
                .map(Trail::text)
                .collect(Collectors.joining(
                        ",", "{\"as_of\":\"" + asOf + "\",\"who\":\"" + who.code() + "\",\"steps\":[", "]}"));
    }

    private static String text(Step step) {
        String aside =
                step.aside().stream().map(path -> "\"" + path + "\"").sorted().collect(Collectors.joining(","));
        return "{" + inside(FactsWriter.json(step.facts())) + ",\"aside\":[" + aside + "]"
                + both("question", step.told().question())
                + both("answer", step.told().answer()) + ",\"typed\":"
                + quoted(step.told().typed()) + "}";
    }

    private static String both(String name, Text text) {
        return ",\"" + name + "\":" + quoted(text.zh()) + ",\"" + name + "_en\":" + quoted(text.en());
    }

    private static String quoted(String text) {
        return JsonMapper.shared().writeValueAsString(text);
    }

    private static String inside(String object) {
        return object.substring(1, object.length() - 1);
    }

    /**
     * Reads what a form brought back.
     *
     * @param dictionary what the facts of the edition are
     * @throws InvalidFactsException if it is none of ours
     */
    static Trail of(@Nullable String text, Dictionary dictionary) {
        Reading reading = DocumentReader.json("form", (text == null ? "" : text).getBytes(StandardCharsets.UTF_8));
        if (!reading.problems().isEmpty()) {
            throw new InvalidFactsException(reading.problems());
        }
        if (reading.root() instanceof Node.Mapping all
                && all.entries().get("as_of") instanceof Node.Scalar day
                && all.entries().get("steps") instanceof Node.Sequence steps
                && !steps.items().isEmpty()
                && steps.items().size() <= MOST + 1) {
            LocalDate asOf = day(String.valueOf(day.text()));
            FactsReader reader = new FactsReader(dictionary);
            return new Trail(
                    Inquirer.of(words(all, "who", Inquirer.PERSON.code())).orElseThrow(Trail::wrong),
                    asOf,
                    steps.items().stream().map(one -> step(one, asOf, reader)).toList());
        }
        throw wrong();
    }

    static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw wrong();
        }
    }

    private static Step step(Node node, LocalDate asOf, FactsReader reader) {
        if (node instanceof Node.Mapping step
                && step.entries().get("facts") instanceof Node.Mapping facts
                && step.entries().get("aside") instanceof Node.Sequence aside) {
            return new Step(
                    reader.facts(facts, asOf),
                    aside.items().stream().map(Trail::path).toList(),
                    new Told(both(step, "question"), both(step, "answer"), words(step, "typed", "")));
        }
        throw wrong();
    }

    private static Text both(Node.Mapping from, String name) {
        String zh = words(from, name, "");
        return new Text(zh, words(from, name + "_en", zh));
    }

    /** Words of ours that came back; they are shown to whoever sent them, and nothing is decided by them. */
    private static String words(Node.Mapping from, String name, String otherwise) {
        Node node = from.entries().get(name);
        if (node == null) {
            return otherwise;
        }
        String text = node instanceof Node.Scalar scalar ? String.valueOf(scalar.text()) : "";
        if (text.length() > LONGEST) {
            throw wrong();
        }
        return text;
    }

    private static FactPath path(Node node) {
        try {
            return FactPath.of(node instanceof Node.Scalar path ? String.valueOf(path.text()) : "");
        } catch (IllegalArgumentException e) {
            throw wrong();
        }
    }

    static InvalidFactsException wrong() {
        return new InvalidFactsException(List.of(new Problem(
                "SVC-109",
                Place.of("form"),
                "trail",
                new Text("表单内容不完整", "a form that is not whole"),
                new Text("本页送出的表单", "a form as this page sent it"),
                new Text("从头再来", "begin again"))));
    }

    /** Not a word of what it holds: that is personal data. */
    @Override
    public String toString() {
        return "Trail[" + asked() + "]";
    }
}
