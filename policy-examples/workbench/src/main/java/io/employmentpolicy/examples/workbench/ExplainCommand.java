package io.employmentpolicy.examples.workbench;

import io.employmentpolicy.model.decision.Determination;
import io.employmentpolicy.model.problem.InvalidFactsException;
import io.employmentpolicy.rules.DecisionText;
import io.employmentpolicy.rules.exchange.Question;
import java.nio.file.Path;
import java.time.LocalDate;
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

/** 打印理由树。 / Prints the whole tree of reasons of one policy. */
@Command(name = "explain", description = "打印一项政策的理由树 / print the tree of reasons of one policy")
final class ExplainCommand extends BaseCommand {
    @Mixin
    private EngineOptions engineOptions = new EngineOptions();

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = DayReader.class,
            description = "评定日，优先于文件中的 as_of / day of the decision, overrides as_of of the file")
    private @Nullable LocalDate asOf;

    @Option(names = "--policy", paramLabel = "ID", required = true, description = "政策编号 / id of the policy")
    private String policy = "";

    @Option(
            names = "--drl",
            description =
                    "打印 Drools 据以评定的规则文本（由规则文件生成），不需要事实文件 / print the rules as Drools decides by them; needs no facts file")
    private boolean drl;

    @Parameters(arity = "0..1", paramLabel = "FILE", description = "JSON 或 YAML 事实文件 / facts file")
    private String input = "";

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        if (drl) {
            console().line(engineOptions.build().generated(policy).stripTrailing());
            return Exit.OK;
        }
        if (input.isEmpty()) {
            throw new ParameterException(
                    Objects.requireNonNull(spec).commandLine(), "缺少事实文件 FILE / facts file FILE is missing");
        }
        Question question = engineOptions.facts().read(input, Inputs.file(Path.of(input)));
        LocalDate day = asOf != null ? asOf : question.asOf();
        if (day == null) {
            throw Inputs.noDay(input);
        }
        List<Determination> determinations = decide(question, day);
        for (int i = 0; i < determinations.size(); i++) {
            console().line((i > 0 ? "\n" : "") + DecisionText.explain(determinations.get(i), language()));
        }
        return Exit.OK;
    }

    private List<Determination> decide(Question question, LocalDate day) {
        try {
            return engineOptions
                    .build()
                    .decide(question.facts(), day, List.of(policy))
                    .determinations();
        } catch (InvalidFactsException e) {
            throw Inputs.at(input, e);
        }
    }
}
