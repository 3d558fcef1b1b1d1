package io.employmentpolicy.examples.workbench;

import io.employmentpolicy.model.decision.FactPath;
import io.employmentpolicy.model.problem.InvalidFactsException;
import io.employmentpolicy.model.value.DatePeriod;
import io.employmentpolicy.rules.DecisionText;
import io.employmentpolicy.rules.PolicyEngine;
import io.employmentpolicy.rules.exchange.ChangesWriter;
import io.employmentpolicy.rules.exchange.Question;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** 最早的日子、最少的数。 / Tells the first day on which the answers of one policy are grants, or the least number that makes them so. */
@Command(
        name = "earliest",
        description =
                "一项政策最早何日符合，或某个数最少要多少 / the first day on which a policy grants, or the least number that makes it grant")
final class EarliestCommand extends BaseCommand {
    private static final int YEARS = 10;

    @Mixin
    private EngineOptions engineOptions = new EngineOptions();

    @Option(names = "--policy", paramLabel = "ID", required = true, description = "政策编号 / id of the policy")
    private String policy = "";

    @Option(
            names = "--from",
            paramLabel = "DATE",
            converter = DayReader.class,
            description = "首日，默认为文件中的 as_of / first day, by default as_of of the file")
    private @Nullable LocalDate from;

    @Option(
            names = "--to",
            paramLabel = "DATE",
            converter = DayReader.class,
            description = "末日，默认十年后 / last day, by default ten years later")
    private @Nullable LocalDate to;

    @Option(
            names = "--least",
            paramLabel = "KIND.FIELD",
            converter = FactPathReader.class,
            description =
                    "不查日子，查这个数最少要多少，如 unemployment_insurance.contribution_months / look for the least of this number instead of a day")
    private @Nullable FactPath least;

    @Option(names = "--json", description = "输出 JSON / print JSON")
    private boolean json;

    @Parameters(paramLabel = "FILE", description = "JSON 或 YAML 事实文件 / facts file")
    private String input = "";

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        Question question = Inputs.question(engineOptions.facts(), input);
        LocalDate first = from != null ? from : question.asOf();
        if (first == null) {
            throw Inputs.noDay(input);
        }
        LocalDate last = to != null ? to : first.plusYears(YEARS);
        if (last.isBefore(first)) {
            throw new ParameterException(
                    Objects.requireNonNull(spec).commandLine(),
                    "--to " + last + " 早于首日 " + first + " / --to " + last + " is before the first day " + first);
        }
        console().line(answer(engineOptions.build(), question, new DatePeriod(first, last)));
        return Exit.OK;
    }

    private String answer(PolicyEngine engine, Question question, DatePeriod range) {
        try {
            if (least != null) {
                var found = engine.least(policy, question.facts(), range.from(), least);
                return json
                        ? named(question, ChangesWriter.json(found, language(), true))
                        : DecisionText.print(found, language());
            }
            var found = engine.earliest(policy, question.facts(), range);
            return json
                    ? named(question, ChangesWriter.json(found, language(), true))
                    : DecisionText.print(found, language());
        } catch (InvalidFactsException e) {
            throw Inputs.at(input, e);
        }
    }

    private String named(Question question, String object) {
        return JsonText.inFrontPretty("file", input, question.id(), object);
    }
}
