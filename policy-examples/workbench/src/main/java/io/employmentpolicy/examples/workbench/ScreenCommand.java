package io.employmentpolicy.examples.workbench;

import io.employmentpolicy.model.decision.Screening;
import io.employmentpolicy.model.decision.Verification;
import io.employmentpolicy.model.facts.Dictionary;
import io.employmentpolicy.model.problem.InvalidFactsException;
import io.employmentpolicy.model.problem.Problem;
import io.employmentpolicy.rules.PolicyEngine;
import io.employmentpolicy.rules.exchange.FactsReader;
import io.employmentpolicy.rules.exchange.Question;
import io.employmentpolicy.rules.exchange.ScreeningWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** 筛查。 / Screens every policy, for machines: one JSON object a file, one line each. */
@Command(
        name = "screen",
        description =
                "筛查全部政策：结果、金额、所缺，不含理由（JSON，每文件一行） / screen every policy: result, sums, what is missing, no reasons (JSON, a line a file)")
final class ScreenCommand extends BaseCommand {
    @Mixin
    private EngineOptions engineOptions = new EngineOptions();

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = DayReader.class,
            description = "评定日，优先于文件中的 as_of / day of the screening, overrides as_of of the file")
    private @Nullable LocalDate asOf;

    @Option(names = "--policy", paramLabel = "ID", description = "只筛查此政策，可重复 / screen this policy only, repeatable")
    private List<String> policies = new ArrayList<>();

    @Option(
            names = "--verify",
            description = "逐案由两个引擎核验；默认百案抽一 / verify every case by both engines; one in a hundred by default")
    private boolean verify;

    @Option(names = "--pretty", description = "分行缩进 / break lines and indent")
    private boolean pretty;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "JSON 或 YAML 事实文件 / facts files")
    private List<Path> inputs = new ArrayList<>();

    @Override
    public Integer call() {
        FactsReader reader = new FactsReader(Dictionary.standard());
        PolicyEngine engine = engineOptions.build();
        List<Problem> problems = new ArrayList<>();
        for (Path input : inputs) {
            try {
                print(engine, reader.read(input.toString(), Inputs.file(input)), input.toString());
            } catch (InvalidFactsException e) {
                problems.addAll(e.problems());
            }
        }
        if (!problems.isEmpty()) {
            console().error(Workbench.print(problems, language()));
            return Exit.BAD_INPUT;
        }
        return Exit.OK;
    }

    private void print(PolicyEngine engine, Question question, String input) {
        String json = ScreeningWriter.json(screened(engine, question, input), language(), pretty);
        console()
                .line(
                        pretty
                                ? JsonText.inFrontPretty("file", input, question.id(), json)
                                : JsonText.inFront("file", input, question.id(), json));
    }

    private Screening screened(PolicyEngine engine, Question question, String name) {
        LocalDate day = asOf != null ? asOf : question.asOf();
        if (day == null) {
            throw Inputs.noDay(name);
        }
        try {
            return engine.screen(
                    question.facts(),
                    day,
                    policies.isEmpty() ? question.policies() : policies,
                    verify ? Verification.EVERY : Verification.SAMPLED);
        } catch (InvalidFactsException e) {
            throw Inputs.at(name, e);
        }
    }
}
