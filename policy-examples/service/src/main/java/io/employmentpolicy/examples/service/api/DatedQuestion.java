package io.employmentpolicy.examples.service.api;

import io.employmentpolicy.examples.service.fault.Faults;
import io.employmentpolicy.model.problem.InvalidFactsException;
import io.employmentpolicy.rules.exchange.Question;
import java.time.LocalDate;
import java.util.List;

/** 写明评定日的提问。 / A question that says its day: the service never puts today in its place, an answer would be another tomorrow. */
public record DatedQuestion(Question question, LocalDate day) {
    /**
     * The question with its day.
     *
     * @throws InvalidFactsException if it says none
     */
    public static DatedQuestion of(Question question) {
        LocalDate day = question.asOf();
        if (day == null) {
            throw new InvalidFactsException(List.of(Faults.noDay()));
        }
        return new DatedQuestion(question, day);
    }

    /** What a caller knows it by, in front of an answer. */
    String inFront(String answer) {
        String id = question.id();
        return id == null ? answer : "{\"id\":" + Json.quoted(id) + "," + answer.substring(1);
    }
}
