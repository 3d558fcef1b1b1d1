package io.employmentpolicy.examples.workbench;

import io.employmentpolicy.model.problem.InvalidFactsException;
import io.employmentpolicy.model.problem.Problem;
import io.employmentpolicy.model.text.Language;
import io.employmentpolicy.rules.exchange.FactsReader;
import io.employmentpolicy.rules.exchange.Question;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/** 逐行答复。 / One line out for every line in, errors included; empty lines behind an empty one are told once, with their number. */
final class AnswerLines {
    private final Console console;
    private final Language language;
    private final BiFunction<String, Question, String> answer;
    private final FactsReader reader;

    /** @param answer the JSON of the answer to a question with a name */
    AnswerLines(FactsReader reader, Console console, Language language, BiFunction<String, Question, String> answer) {
        this.reader = reader;
        this.console = console;
        this.language = language;
        this.answer = answer;
    }

    /** False if one of the lines was wrong. */
    boolean stream(String name, InputStream in) throws IOException {
        Lines lines = new Lines(in);
        boolean fine = true;
        long empty = 0;
        Optional<Lines.Line> next = lines.next();
        while (next.isPresent()) {
            Lines.Line line = next.get();
            byte[] bytes = line.bytes();
            if (bytes != null && new String(bytes, StandardCharsets.UTF_8).isBlank()) {
                fine = false;
                empty++;
                next = lines.next();
                if (next.isEmpty()) {
                    wrong(line.number() - empty + 1, List.of(Inputs.emptyLines(name, line.number(), empty)));
                }
                continue;
            }
            if (empty > 0) {
                wrong(line.number() - empty, List.of(Inputs.emptyLines(name, line.number() - 1, empty)));
                empty = 0;
            }
            if (bytes == null) {
                fine = wrong(line.number(), List.of(Inputs.longLine(name, line.number())));
            } else {
                fine &= one(name, line.number(), bytes);
            }
            next = lines.next();
        }
        return fine;
    }

    /** A file beside lines; false if something was wrong with it. */
    boolean file(String name, Supplier<Asked> read, Function<Asked, String> json) {
        try {
            Asked asked = read.get();
            console.line(JsonText.inFront("file", name, asked.question().id(), json.apply(asked)));
            return true;
        } catch (InvalidFactsException e) {
            console.error(Workbench.print(e.problems(), language));
            return false;
        }
    }

    private boolean one(String name, long number, byte[] bytes) {
        try {
            String at = name + ":" + number;
            Question question = reader.read(at, bytes);
            console.line(JsonText.inFront("line", number, question.id(), answer.apply(at, question)));
            return true;
        } catch (InvalidFactsException e) {
            return wrong(number, e.problems());
        } catch (RuntimeException e) {
            return wrong(number, List.of(Inputs.failure(name, number)));
        }
    }

    private boolean wrong(long number, List<Problem> problems) {
        console.line(JsonText.problems(number, problems, language));
        return false;
    }
}
