package io.employmentpolicy.examples.workbench;

import io.employmentpolicy.model.decision.Changes;
import io.employmentpolicy.model.problem.InvalidFactsException;
import io.employmentpolicy.rules.DecisionText;
import io.employmentpolicy.rules.PolicyEngine;
import io.employmentpolicy.rules.exchange.ChangesWriter;
import io.employmentpolicy.rules.exchange.Question;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** 怎样才会改变。 / Tells what would turn the answers of one policy, and what would make a grant lapse. */
@Command(
        name = "changes",
        description = "一项政策的结果怎样才会改变（能办理、能证明的，以及时间） / what would turn the answers of one policy: deeds, proofs, time")
final class ChangesCommand extends BaseCommand {
    @Mixin
    private EngineOptions engineOptions = new EngineOptions();

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = DayReader.class,
            description = "评定日，优先于文件中的 as_of / day of the answers, overrides as_of of the file")
    private @Nullable LocalDate asOf;

    @Option(names = "--policy", paramLabel = "ID", required = true, description = "政策编号 / id of the policy")
    private String policy = "";

    @Option(names = "--json", description = "输出 JSON / print JSON")
    private boolean json;

    @Parameters(paramLabel = "FILE", description = "JSON 或 YAML 事实文件 / facts file")
    private String input = "";

    @Override
    public Integer call() {
        Question question = Inputs.question(engineOptions.facts(), input);
        LocalDate day = asOf != null ? asOf : question.asOf();
        if (day == null) {
            throw Inputs.noDay(input);
        }
        Changes changes = changes(engineOptions.build(), question, day);
        console()
                .line(
                        json
                                ? JsonText.inFrontPretty(
                                        "file", input, question.id(), ChangesWriter.json(changes, language(), true))
                                : DecisionText.print(changes, language()));
        return Exit.OK;
    }

    private Changes changes(PolicyEngine engine, Question question, LocalDate day) {
        try {
            return engine.changes(question.facts(), day, policy);
        } catch (InvalidFactsException e) {
            throw Inputs.at(input, e);
        }
    }
}
