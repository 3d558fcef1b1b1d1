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

/** 逐行答复。 / One line out for every line in, errors included. */
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
        long emptySince = 0;
        Optional<Lines.Line> next = lines.next();
        while (next.isPresent()) {
            Lines.Line line = next.get();
            if (!isEmpty(line)) {
                emptyUpTo(name, emptySince, line.number() - 1);
                emptySince = 0;
                fine &= answered(name, line);
            } else if (emptySince == 0) {
                emptySince = line.number();
                fine = wrong(line.number(), List.of(Inputs.emptyLine(name, line.number())));
            }
            next = lines.next();
            if (next.isEmpty()) {
                emptyUpTo(name, emptySince, line.number());
            }
        }
        return fine;
    }

    private static boolean isEmpty(Lines.Line line) {
        byte[] bytes = line.bytes();
        return bytes != null && new String(bytes, StandardCharsets.UTF_8).isBlank();
    }

    /**
     * Empty lines behind the first are told together, at their last, or a file of nothing would be answered at length. The first is told at once: who
     * asks line by line waits for it.
     */
    private void emptyUpTo(String name, long first, long last) {
        if (first > 0 && last > first) {
            wrong(last, List.of(Inputs.emptyLines(name, first, last)));
        }
    }

    private boolean answered(String name, Lines.Line line) {
        byte[] bytes = line.bytes();
        return bytes == null
                ? wrong(line.number(), List.of(Inputs.longLine(name, line.number())))
                : one(name, line.number(), bytes);
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
