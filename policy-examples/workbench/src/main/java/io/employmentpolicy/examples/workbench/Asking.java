package io.employmentpolicy.examples.workbench;

import io.employmentpolicy.model.problem.InvalidFactsException;
import io.employmentpolicy.model.text.Language;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.rules.interview.Allowed;
import io.employmentpolicy.rules.interview.AllowedText;
import io.employmentpolicy.rules.interview.Interview;
import io.employmentpolicy.rules.interview.NextQuestion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** One interview on a terminal or a pipe: question, why, what may be answered; a wrong answer is told and asked for again. */
final class Asking {
    private final Console console;
    private final Language language;
    private final Lines lines;

    Asking(Console console, Language language) {
        this.console = console;
        this.language = language;
        this.lines = new Lines(console.in());
    }

    private String say(String chinese, String english) {
        return language == Language.ZH ? chinese : english;
    }

    /** Asks until nothing is left, the input ends or somebody stops. */
    Interview run(Interview from) throws IOException {
        Interview now = from;
        console.line(say(
                "每题可答：? 不知道，- 不愿回答，q 到此为止。不知道和不愿答都不会当作“没有”。",
                "To each: ? not known, - declined, q stop here. Neither of the first two is ever taken for no."));
        while (now.next().isPresent()) {
            NextQuestion question = now.next().get();
            question(now.asked().size() + 1, question);
            Optional<Interview> answered = answered(now);
            if (answered.isEmpty()) {
                left(now);
                return now;
            }
            now = answered.get();
        }
        console.line("");
        console.line(say("共问 ", "Asked: ")
                + now.asked().size()
                + end(now.unanswered().size()));
        return now;
    }

    /** Only where everything was answered does nothing change the result any more. */
    private String end(int unanswered) {
        return unanswered == 0
                ? say(" 题；再答什么也不会改变结果。", "; no further answer would change the result.")
                : say(
                        " 题，其中 " + unanswered + " 项事实没有答；弄清这些以后再问，结果可能改变。",
                        "; " + unanswered + " facts were left open: once they are known, the result may change.");
    }

    private void left(Interview now) {
        console.line("");
        console.line(say(
                "到此为止，共答 " + now.asked().size() + " 题；" + now.open().size() + " 项政策还可以再问。",
                "Stopped after " + now.asked().size() + " questions; "
                        + now.open().size() + " policies could still be asked about."));
    }

    private void question(int number, NextQuestion question) {
        console.line("");
        console.heading(number + ". " + text(question.label()));
        console.line("   " + say("为什么问：", "Why: ") + text(question.why()));
        if (!(question.allowed() instanceof Allowed.Form)) {
            answers(question.allowed());
        }
    }

    private void answers(Allowed allowed) {
        List<String> options = options(allowed);
        for (int i = 0; i < options.size(); i++) {
            console.line("   " + (i + 1) + ") " + options.get(i));
        }
        console.line("   " + say("回答：", "Answer: ") + text(AllowedText.of(allowed)));
    }

    private List<String> options(Allowed allowed) {
        if (allowed instanceof Allowed.OneOf one) {
            List<String> named =
                    one.options().stream().map(option -> text(option.label())).toList();
            return one.others()
                    ? Stream.concat(named.stream(), Stream.of(say("其他", "another")))
                            .toList()
                    : named;
        }
        if (allowed instanceof Allowed.SomeOf some) {
            return some.options().stream().map(option -> text(option.label())).toList();
        }
        return allowed instanceof Allowed.Ticks ticks
                ? ticks.lines().stream().map(line -> text(line.label())).toList()
                : List.of();
    }

    private String text(Text text) {
        return text.in(language);
    }

    /** Empty when the input ended or somebody stopped. */
    private Optional<Interview> answered(Interview now) throws IOException {
        NextQuestion question = now.next().orElseThrow();
        return question.allowed() instanceof Allowed.Form form
                ? filled(now, form)
                : typed(now::answer).map(typed -> typed.isEmpty() ? now.notKnown() : now.answer(typed.get()));
    }

    /** The parts of a form one after the other, each asked for again while it is none of the answers. */
    private Optional<Interview> filled(Interview now, Allowed.Form form) throws IOException {
        Map<Integer, Object> answers = new LinkedHashMap<>();
        for (int i = 0; i < form.parts().size(); i++) {
            int number = i + 1;
            Allowed.Part part = form.parts().get(i);
            console.line("   " + number + "/" + form.parts().size() + " " + text(part.label()));
            answers(part.allowed());
            Optional<Optional<String>> typed = typed(text -> {
                Map<Integer, Object> sofar = new LinkedHashMap<>(answers);
                sofar.put(number, text);
                now.answer(sofar);
            });
            if (typed.isEmpty()) {
                return Optional.empty();
            }
            typed.get().ifPresent(text -> answers.put(number, text));
        }
        return Optional.of(answers.isEmpty() ? now.notKnown() : now.answer(answers));
    }

    /**
     * What was typed, once it is an answer: empty when the input ended or somebody stopped, holding nothing when it is not known.
     *
     * @param taken refuses what is no answer
     */
    private Optional<Optional<String>> typed(Consumer<String> taken) throws IOException {
        while (true) {
            console.prompt("> ");
            Optional<Lines.Line> line = lines.next();
            byte[] bytes = line.map(Lines.Line::bytes).orElse(null);
            if (line.isPresent() && bytes == null) {
                console.error(Inputs.longLine("ask", line.get().number()).print(language));
                continue;
            }
            String typed = bytes == null ? "q" : new String(bytes, StandardCharsets.UTF_8).strip();
            switch (typed.toLowerCase(Locale.ROOT)) {
                case "q", "ｑ" -> {
                    return Optional.empty();
                }
                case "?", "？", "-", "－", "—" -> {
                    return Optional.of(Optional.empty());
                }
                default -> {
                    try {
                        taken.accept(typed);
                        return Optional.of(Optional.of(typed));
                    } catch (InvalidFactsException e) {
                        e.problems().forEach(problem -> console.error(problem.print(language)));
                    }
                }
            }
        }
    }
}
