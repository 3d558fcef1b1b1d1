package io.employmentpolicy.examples.workbench;

import io.employmentpolicy.model.problem.InvalidFactsException;
import io.employmentpolicy.rules.PolicyEngine;
import io.employmentpolicy.rules.exchange.FactsReader;
import io.employmentpolicy.rules.exchange.Question;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** 提问选项。 / What commands that put questions have in common: which engine, as of which day, about which policies. */
final class QuestionOptions {
    @Mixin
    private EngineOptions engineOptions = new EngineOptions();

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = BaseCommand.DayReader.class,
            description = "评定日，优先于文件中的 as_of / the day asked about, overrides as_of of the file")
    private @Nullable LocalDate asOf;

    @Option(names = "--policy", paramLabel = "ID", description = "只问此政策，可重复 / ask about this policy only, repeatable")
    private List<String> policies = new ArrayList<>();

    /** One question put to an engine. */
    interface Put<T> {
        T ask(Question question, LocalDate day, List<String> policies);
    }

    PolicyEngine engine() {
        return engineOptions.build();
    }

    /** What facts files are read by. */
    FactsReader facts() {
        return engineOptions.facts();
    }

    /** Whether policies are named here. */
    boolean namesPolicies() {
        return !policies.isEmpty();
    }

    /** The question with the day and the policies asked about. */
    Asked asked(String name, Question question) {
        return new Asked(name, question, day(question, name), policies(question));
    }

    private List<String> policies(Question question) {
        return policies.isEmpty() ? question.policies() : policies;
    }

    /** The day asked about; a problem where nobody tells it. */
    LocalDate day(Question question, String name) {
        LocalDate day = asOf != null ? asOf : question.asOf();
        if (day == null) {
            throw Inputs.noDay(name);
        }
        return day;
    }

    /** The answer; what is wrong with the question is told with the name of its file. */
    <T> T put(Question question, String name, Put<T> put) {
        LocalDate day = day(question, name);
        try {
            return put.ask(question, day, policies(question));
        } catch (InvalidFactsException e) {
            throw Inputs.at(name, e);
        }
    }
}
