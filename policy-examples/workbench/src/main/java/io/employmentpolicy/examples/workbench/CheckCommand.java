package io.employmentpolicy.examples.workbench;

import io.employmentpolicy.model.problem.PolicyException;
import io.employmentpolicy.model.problem.Problem;
import io.employmentpolicy.rules.PolicyCatalogue;
import io.employmentpolicy.rules.PolicyEngine;
import io.employmentpolicy.rules.casebook.CaseReport;
import io.employmentpolicy.rules.reading.Layer;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** 检查政策目录。 / Reads a policy directory and prints everything wrong with it, or what it had better look at again. */
@Command(
        name = "check",
        description =
                "检查政策目录：全部问题、它替代了什么、有关案例是否仍成立 / check a policy directory: all its problems, what it replaces, whether"
                        + " the cases still hold")
final class CheckCommand extends BaseCommand {
    @Option(names = "--alone", description = "不带随库政策 / without the shipped policies")
    private boolean alone;

    @Option(
            names = "--on",
            paramLabel = "DAY",
            converter = BaseCommand.DayReader.class,
            description =
                    "从这一日看，也列出已到期和三十日内到期的数字 / seen from this day, also figures that have ended or end within thirty"
                            + " days")
    private @Nullable LocalDate on;

    @Option(
            names = "--watch",
            description = "目录一有变化就再检查，至多一次一秒；q 结束 / check again whenever the directory changes; q ends it")
    private boolean watch;

    @Parameters(paramLabel = "DIR", description = "政策目录 / policy directory")
    private Path directory = Path.of("");

    @Override
    public Integer call() {
        Path folder = Inputs.directory(directory);
        return watch ? new Watching(folder, console(), language()).each(() -> checked(folder)) : check(folder);
    }

    /** While watching, what is wrong is printed and looked at again once it was changed. */
    private void checked(Path folder) {
        try {
            check(folder);
        } catch (PolicyException refused) {
            console().line(refused.print(language()));
        }
    }

    private int check(Path folder) {
        Layer layer = Layer.directory(Checked.name(folder), folder);
        Checked checked = Checked.of(layer.name(), layer.files(), alone);
        PolicyEngine engine = checked.engine();
        int policies = engine.catalogue().policies().size();
        int rules = engine.catalogue().policies().stream()
                .map(PolicyCatalogue.Entry::rules)
                .mapToInt(list -> list.size())
                .sum();
        console()
                .line(say(
                                "没有问题：政策 " + policies + " 项，规则 " + rules + " 条，版次摘要 ",
                                "no problems: " + policies + " policies, " + rules + " rules, edition digest ")
                        + engine.edition().digest());
        List<Supplier<List<Problem>>> remarking = List.of(
                () -> on == null
                        ? engine.register().remarks()
                        : engine.register().remarks(on),
                checked.cases()::remarks);
        List<Problem> remarks = remarking.parallelStream()
                .map(Supplier::get)
                .flatMap(List::stream)
                .toList();
        if (!remarks.isEmpty()) {
            console().line(Workbench.print(remarks, language()));
        }
        return alone ? Exit.OK : overlay(engine);
    }

    /** What the directory takes the place of, and what becomes of the cases. */
    private int overlay(PolicyEngine engine) {
        OverlayReport report = new OverlayReport(EngineOptions.shipped(), engine, language());
        report.changes().forEach(console()::line);
        CaseReport cases = report.cases();
        if (!cases.results().isEmpty()) {
            console().line(cases.print(language()));
        }
        return cases.faulty() || cases.differs() ? Exit.DIFFERS : Exit.OK;
    }
}
