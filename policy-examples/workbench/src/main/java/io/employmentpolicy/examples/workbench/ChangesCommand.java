package io.employmentpolicy.examples.workbench;

import io.employmentpolicy.model.decision.Changes;
import io.employmentpolicy.rules.DecisionText;
import io.employmentpolicy.rules.exchange.ChangesWriter;
import io.employmentpolicy.rules.exchange.Question;
import java.time.LocalDate;
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
    private PolicyOptions asked = new PolicyOptions();

    @Option(names = "--json", description = "输出 JSON / print JSON")
    private boolean json;

    @Parameters(paramLabel = "FILE", description = "JSON 或 YAML 事实文件 / facts file")
    private String input = "";

    @Override
    public Integer call() {
        Question question = asked.question(input);
        LocalDate day = asked.day(question, input);
        Changes changes = asked.answer(input, engine -> engine.changes(question.facts(), day, asked.policy()));
        console()
                .line(
                        json
                                ? JsonText.inFrontPretty(
                                        "file", input, question.id(), ChangesWriter.json(changes, language(), true))
                                : DecisionText.print(changes, language()));
        return Exit.OK;
    }
}
