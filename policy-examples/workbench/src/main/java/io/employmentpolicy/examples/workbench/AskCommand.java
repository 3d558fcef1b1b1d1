package io.employmentpolicy.examples.workbench;

import io.employmentpolicy.model.decision.Audience;
import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.model.problem.InvalidFactsException;
import io.employmentpolicy.rules.PolicyEngine;
import io.employmentpolicy.rules.exchange.FactsWriter;
import io.employmentpolicy.rules.exchange.Question;
import io.employmentpolicy.rules.interview.Goal;
import io.employmentpolicy.rules.interview.Interview;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** 询问。 / Asks one question after the other, tells what follows and keeps the answers as a facts file. */
@Command(
        name = "ask",
        description =
                "逐题询问，只问能改变结果的；最后给出结果，可存为事实文件 / ask what can change the answer, question by question; then tell it and keep the facts")
final class AskCommand extends BaseCommand {
    @Mixin
    private EngineOptions engineOptions = new EngineOptions();

    @Option(
            names = {"--on", "--as-of"},
            paramLabel = "DATE",
            converter = DayReader.class,
            description = "评定日，优先于文件中的 as_of / day of the decision, overrides as_of of the file")
    private @Nullable LocalDate asOf;

    @Option(names = "--policy", paramLabel = "ID", description = "只问此政策，可重复 / ask for this policy only, repeatable")
    private List<String> policies = new ArrayList<>();

    @Option(
            names = "--goal",
            paramLabel = "personal|duties|MEASURE",
            description =
                    "personal 为全部个人待遇（默认），duties 为本人和单位的义务，或一项措施的编号 / personal: all a person may have"
                            + " (default); duties: what a person or an employer must do, or what must be done for them; or the id of a measure")
    private @Nullable String goal;

    @Option(names = "--out", paramLabel = "FACTS.yaml", description = "把所答存为事实文件 / keep the answers as a facts file")
    private @Nullable Path out;

    @Parameters(arity = "0..1", paramLabel = "FILE", description = "已有的事实文件 / a facts file to start from")
    private @Nullable Path input;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Question given = input == null
                ? new Question(null, null, List.of(), Facts.nothing())
                : engineOptions.facts().read(input.toString(), Inputs.file(input));
        LocalDate day = asOf != null ? asOf : given.asOf();
        if (day == null) {
            throw Inputs.noDay(input == null ? "--on" : input.toString());
        }
        Goal asked = goal(given);
        if (out != null) {
            Inputs.writable(out);
        }
        PolicyEngine engine = engineOptions.build();
        Interview done = new Asking(console(), language()).run(engine.interview(given.facts(), day, asked));
        List<String> named = asked instanceof Goal.PersonalBenefits ? List.of() : done.policies();
        print(engine, done, named);
        if (out != null) {
            String text = FactsWriter.yaml(given.id(), day, named, done.facts());
            Files.writeString(out, text, StandardCharsets.UTF_8);
            console().line("");
            console()
                    .line(say("所答已存入 ", "The answers are kept in ")
                            + out
                            + say("；decide ", "; decide ")
                            + out
                            + say(" 给出同样的结果", " gives the same result"));
        }
        return Exit.OK;
    }

    private Goal goal(Question given) {
        if (goal != null && !policies.isEmpty()) {
            throw new ParameterException(
                    Objects.requireNonNull(spec).commandLine(),
                    "--goal 与 --policy 只能用一个 / use either --goal or --policy");
        }
        if (goal != null) {
            return switch (goal) {
                case "personal" -> Goal.personalBenefits();
                case "duties" -> Goal.duties();
                default -> Goal.measure(goal);
            };
        }
        List<String> named = policies.isEmpty() ? given.policies() : policies;
        return named.isEmpty() ? Goal.personalBenefits() : Goal.policies(named);
    }

    private void print(PolicyEngine engine, Interview done, List<String> named) {
        DecisionPrinter printer = new DecisionPrinter(console(), language(), false, Audience.CLERK, engine.catalogue());
        console().line("");
        try {
            printer.print("", engine.overview(done.facts(), done.asOf(), named));
        } catch (InvalidFactsException e) {
            throw Inputs.at(input == null ? "ask" : input.toString(), e);
        }
    }
}
