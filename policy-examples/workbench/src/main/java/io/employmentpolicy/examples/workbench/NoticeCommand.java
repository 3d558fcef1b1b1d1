package io.employmentpolicy.examples.workbench;

import io.employmentpolicy.model.decision.Notice;
import io.employmentpolicy.rules.DecisionText;
import io.employmentpolicy.rules.exchange.Question;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** 告知书。 / Prints a notice to hand over: the answer of one policy, what it rests on, how to apply, where to object. */
@Command(name = "notice", description = "打印可以交给当事人的告知书 / print a notice to hand over")
final class NoticeCommand extends BaseCommand {
    @Mixin
    private PolicyOptions asked = new PolicyOptions();

    @Option(
            names = "--to",
            paramLabel = "NAME",
            description = "写明收件人；不写则不出现姓名和编号 / names the addressee; no name or id without it")
    private @Nullable String addressee;

    @Option(
            names = "--row",
            paramLabel = "N",
            description = "只要第 N 条记录的告知书，从 1 起 / the notice about the N-th row only, from 1")
    private int row;

    @Option(names = "--html", description = "输出网页 / a page of HTML")
    private boolean html;

    @Parameters(paramLabel = "FILE", description = "JSON 或 YAML 事实文件 / facts file")
    private String input = "";

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        Question question = asked.question(input);
        LocalDate day = asked.day(question, input);
        List<Notice> notices =
                asked.answer(input, engine -> engine.notices(question.facts(), day, asked.policy())).stream()
                        .filter(one -> row == 0 || one.determination().subject().index() == row - 1)
                        .map(one -> addressee == null ? one : one.to(addressee))
                        .toList();
        if (notices.isEmpty() || html && notices.size() > 1) {
            throw new ParameterException(
                    Objects.requireNonNull(spec).commandLine(),
                    notices.isEmpty()
                            ? "没有第 " + row + " 条记录 / there is no row " + row
                            : "有 " + notices.size() + " 份告知书，用 --row 选定一条 / there are " + notices.size()
                                    + " notices: choose a row with --row");
        }
        console()
                .line(notices.stream()
                        .map(one -> html ? DecisionText.html(one, language()) : DecisionText.print(one, language()))
                        .collect(Collectors.joining("\n\n")));
        return Exit.OK;
    }
}
