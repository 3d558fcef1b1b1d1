package io.employmentpolicy.examples.service.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.employmentpolicy.examples.service.web.Spoken;
import io.employmentpolicy.model.decision.Edition;
import io.employmentpolicy.model.decision.FactPath;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.rules.exchange.FactsWriter;
import io.employmentpolicy.rules.interview.Allowed;
import io.employmentpolicy.rules.interview.AllowedText;
import io.employmentpolicy.rules.interview.Interview;
import io.employmentpolicy.rules.interview.NextQuestion;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How an interview is written: the facts as the library writes them, the question beside them. */
final class InterviewForm {
    private InterviewForm() {}

    /** What a request may say; the facts are those of a question. */
    record Request(String as_of, List<String> policies, Object facts, Object goal, List<String> aside, Object answer) {}

    /** Where an interview stands, the facts beside it. */
    record Step(
            String asOf,
            String edition,
            List<String> aside,
            List<String> open,
            List<String> settled,
            @Nullable Asked question) {}

    /** The next question. */
    record Asked(
            List<String> paths,
            Object label,
            Object why,
            Form allowed,
            List<String> decides,
            List<String> mayDecide,
            String sensitivity) {}

    /** What may be answered. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Form(
            String kind,
            Object text,
            @Nullable List<Choice> options,
            @Nullable Boolean others,
            @Nullable Boolean notYet,
            @Nullable String unit,
            @Nullable BigDecimal least,
            @Nullable BigDecimal most,
            @Nullable Integer decimals,
            @Nullable List<Part> parts) {
        /** One without numbers and parts. */
        static Form of(
                String kind,
                Object text,
                @Nullable List<Choice> options,
                @Nullable Boolean others,
                @Nullable Boolean notYet) {
            return new Form(kind, text, options, others, notYet, null, null, null, null, null);
        }
    }

    /** One of several facts of a record that are asked for together: a question by itself, which may be left out of the answer. */
    record Part(List<String> paths, Object label, Form allowed) {}

    /** One value, or one line to tick. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Choice(String code, Object label, @Nullable Boolean several) {}

    static String json(Interview interview, Edition edition, Spoken spoken) {
        Step step = new Step(
                interview.asOf().toString(),
                edition.digest(),
                interview.aside().stream().map(FactPath::toString).sorted().toList(),
                interview.open(),
                interview.settled(),
                interview.next().map(one -> asked(one, spoken)).orElse(null));
        return Json.joined(FactsWriter.json(interview.facts()), Json.text(step));
    }

    private static Asked asked(NextQuestion question, Spoken spoken) {
        return new Asked(
                paths(question.paths()),
                said(question.label(), spoken),
                said(question.why(), spoken),
                form(question.allowed(), spoken),
                question.decides(),
                question.mayDecide(),
                question.sensitivity().name().toLowerCase(Locale.ROOT));
    }

    private static List<String> paths(List<FactPath> paths) {
        return paths.stream().map(FactPath::toString).toList();
    }

    private static Form form(Allowed allowed, Spoken spoken) {
        String kind = allowed.getClass()
                .getSimpleName()
                .replaceAll("([a-z])([A-Z])", "$1_$2")
                .toLowerCase(Locale.ROOT);
        Object text = said(AllowedText.of(allowed), spoken);
        if (allowed instanceof Allowed.OneOf one) {
            return Form.of(kind, text, options(one.options(), spoken), one.others(), null);
        }
        if (allowed instanceof Allowed.SomeOf some) {
            return Form.of(kind, text, options(some.options(), spoken), null, null);
        }
        if (allowed instanceof Allowed.Ticks ticks) {
            List<Choice> lines = ticks.lines().stream()
                    .map(one -> new Choice(one.path().toString(), said(one.label(), spoken), one.several()))
                    .toList();
            return Form.of(kind, text, lines, null, null);
        }
        if (allowed instanceof Allowed.Number number) {
            return new Form(
                    kind,
                    text,
                    null,
                    null,
                    null,
                    number.unit(),
                    number.least(),
                    number.most(),
                    number.decimals(),
                    null);
        }
        if (allowed instanceof Allowed.Count count) {
            BigDecimal most = BigDecimal.valueOf(count.most());
            return new Form(kind, text, null, null, null, null, BigDecimal.ZERO, most, 0, null);
        }
        if (allowed instanceof Allowed.Form form) {
            List<Part> parts = form.parts().stream()
                    .map(one -> new Part(paths(one.paths()), said(one.label(), spoken), form(one.allowed(), spoken)))
                    .toList();
            return new Form(kind, text, null, null, null, null, null, null, null, parts);
        }
        return Form.of(kind, text, null, null, notYet(allowed));
    }

    private static @Nullable Boolean notYet(Allowed allowed) {
        if (allowed instanceof Allowed.Day day) {
            return day.notYet();
        }
        if (allowed instanceof Allowed.Moment moment) {
            return moment.notYet();
        }
        return allowed instanceof Allowed.Words words ? words.notYet() : null;
    }

    private static List<Choice> options(List<Allowed.Option> options, Spoken spoken) {
        return options.stream()
                .map(one -> new Choice(one.code(), said(one.label(), spoken), null))
                .toList();
    }

    /** A text in the language asked for, or in both. */
    static Object said(Text text, Spoken spoken) {
        return spoken.both() ? text : text.in(spoken.language());
    }
}
