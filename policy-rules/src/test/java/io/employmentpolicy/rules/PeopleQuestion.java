package io.employmentpolicy.rules;

import io.employmentpolicy.model.facts.Dictionary;
import io.employmentpolicy.rules.exchange.FactsReader;
import io.employmentpolicy.rules.exchange.Question;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * A question that people really put, of {@code questions/people.yaml}: facts with notes above them.
 *
 * @param facts what is told, and of which day
 */
public record PeopleQuestion(String text, Question facts) {
    /** All of them, in their order. */
    public static List<PeopleQuestion> all() {
        try (InputStream in =
                Objects.requireNonNull(PeopleQuestion.class.getResourceAsStream("/questions/people.yaml"))) {
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(all.split("(?m)^---\\n"))
                    .map(PeopleQuestion::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PeopleQuestion of(String text) {
        return new PeopleQuestion(
                text,
                new FactsReader(Dictionary.standard()).read("people.yaml", text.getBytes(StandardCharsets.UTF_8)));
    }

    /** What is asked. */
    public String question() {
        return String.join("", noted("问"));
    }

    /** What is noted under a word, line by line. */
    public List<String> noted(String word) {
        String mark = "# " + word + "：";
        return text.lines()
                .filter(line -> line.startsWith(mark))
                .map(line -> line.substring(mark.length()))
                .toList();
    }
}
