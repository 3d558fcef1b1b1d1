package io.employmentpolicy.examples.workbench;

import io.employmentpolicy.model.decision.Determination;
import io.employmentpolicy.rules.DecisionText;
import io.employmentpolicy.rules.exchange.Question;
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
    private PolicyOptions asked = new PolicyOptions();

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
            console().line(asked.engine().generated(asked.policy()).stripTrailing());
            return Exit.OK;
        }
        if (input.isEmpty()) {
            throw new ParameterException(
                    Objects.requireNonNull(spec).commandLine(), "缺少事实文件 FILE / facts file FILE is missing");
        }
        Question question = asked.question(input);
        LocalDate day = asked.day(question, input);
        List<Determination> determinations = asked.answer(
                input,
                engine -> engine.decide(question.facts(), day, List.of(asked.policy()))
                        .determinations());
        for (int i = 0; i < determinations.size(); i++) {
            console().line((i > 0 ? "\n" : "") + DecisionText.explain(determinations.get(i), language()));
        }
        return Exit.OK;
    }
}
