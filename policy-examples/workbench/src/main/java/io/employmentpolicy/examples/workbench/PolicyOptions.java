package io.employmentpolicy.examples.workbench;

import io.employmentpolicy.model.problem.InvalidFactsException;
import io.employmentpolicy.rules.PolicyEngine;
import io.employmentpolicy.rules.exchange.Question;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** 问一项政策的选项。 / What is asked of one policy about the case of a file: which policy, by which rules, on which day. */
final class PolicyOptions {
    @Mixin
    private EngineOptions rules = new EngineOptions();

    @Option(
            names = {"--as-of", "--on"},
            paramLabel = "DATE",
            converter = BaseCommand.DayReader.class,
            description = "评定日，优先于文件中的 as_of / day of the decision, overrides as_of of the file")
    private @Nullable LocalDate asOf;

    @Option(names = "--policy", paramLabel = "ID", required = true, description = "政策编号 / id of the policy")
    private String policy = "";

    String policy() {
        return policy;
    }

    PolicyEngine engine() {
        return rules.build();
    }

    Question question(String file) {
        return Inputs.question(rules.facts(), file);
    }

    /** The day that was asked for, or else that of the file. */
    LocalDate day(Question question, String file) {
        LocalDate day = asOf != null ? asOf : question.asOf();
        if (day == null) {
            throw Inputs.noDay(file);
        }
        return day;
    }

    /** An answer of the engine; what it finds wrong with the facts is told at the file. */
    <T> T answer(String file, Function<PolicyEngine, T> ask) {
        PolicyEngine engine = engine();
        try {
            return ask.apply(engine);
        } catch (InvalidFactsException e) {
            throw Inputs.at(file, e);
        }
    }
}
