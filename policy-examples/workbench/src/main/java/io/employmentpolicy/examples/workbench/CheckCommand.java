package io.employmentpolicy.examples.workbench;

import io.employmentpolicy.model.problem.PolicyException;
import io.employmentpolicy.model.problem.PolicyLoadException;
import io.employmentpolicy.model.problem.Problem;
import io.employmentpolicy.rules.PolicyCatalogue;
import io.employmentpolicy.rules.PolicyEngine;
import io.employmentpolicy.rules.PolicyEngineBuilder;
import io.employmentpolicy.rules.casebook.CaseNames;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** 检查政策目录。 / Reads a policy directory and prints everything wrong with it, or what it had better look at again. */
@Command(name = "check", description = "检查政策目录，打印全部问题 / read a policy directory and print all its problems")
final class CheckCommand extends BaseCommand {
    @Option(names = "--alone", description = "不带随库政策 / without the shipped policies")
    private boolean alone;

    @Option(
            names = "--on",
            paramLabel = "DAY",
            converter = BaseCommand.DayReader.class,
            description =
                    "从这一日看，也列出已到期和三十日内到期的数字 / seen from this day, also figures that have ended or end within thirty days")
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
        PolicyEngineBuilder builder = PolicyEngine.builder().overlay(folder).compileOnDemand();
        PolicyEngine engine = (alone ? builder.withoutShippedPolicies() : builder).build();
        List<Problem> cases = CaseNames.problems(engine);
        if (!cases.isEmpty()) {
            throw new PolicyLoadException(cases);
        }
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
        List<Problem> remarks =
                on == null ? engine.register().remarks() : engine.register().remarks(on);
        remarks.forEach(remark -> console().line(remark.print(language())));
        CaseNames.remarks(engine).forEach(remark -> console().line(remark.print(language())));
        return Exit.OK;
    }
}
