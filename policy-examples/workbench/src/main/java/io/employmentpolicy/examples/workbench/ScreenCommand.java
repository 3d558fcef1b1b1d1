package io.employmentpolicy.examples.workbench;

import io.employmentpolicy.model.decision.Screening;
import io.employmentpolicy.model.decision.Verification;
import io.employmentpolicy.model.problem.InvalidFactsException;
import io.employmentpolicy.model.problem.Problem;
import io.employmentpolicy.rules.PolicyEngine;
import io.employmentpolicy.rules.exchange.FactsReader;
import io.employmentpolicy.rules.exchange.Question;
import io.employmentpolicy.rules.exchange.ScreeningWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
    private QuestionOptions asking = new QuestionOptions();

    @Mixin
    private AnswerOptions answering = new AnswerOptions();

    @Option(names = "--verify", description = "即 --verification every / the same as --verification every")
    private boolean verify;

    @Option(names = "--pretty", description = "分行缩进 / break lines and indent")
    private boolean pretty;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "JSON 或 YAML 事实文件 / facts files")
    private List<Path> inputs = new ArrayList<>();

    @Override
    public Integer call() {
        FactsReader reader = asking.facts();
        PolicyEngine engine = asking.engine();
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
        Verification verification = answering.verification(verify ? Verification.EVERY : Verification.SAMPLED);
        Screening screening = asking.put(
                question, input, (asked, day, policies) -> engine.screen(asked.facts(), day, policies, verification));
        String json = answering.json(screening, language(), pretty, ScreeningWriter::json, ScreeningWriter::json);
        console()
                .line(
                        pretty
                                ? JsonText.inFrontPretty("file", input, question.id(), json)
                                : JsonText.inFront("file", input, question.id(), json));
    }
}
