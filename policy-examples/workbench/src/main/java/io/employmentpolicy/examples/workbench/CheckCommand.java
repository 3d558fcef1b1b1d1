package io.employmentpolicy.examples.workbench;

import io.employmentpolicy.model.problem.PolicyLoadException;
import io.employmentpolicy.model.problem.Problem;
import io.employmentpolicy.rules.PolicyCatalogue;
import io.employmentpolicy.rules.PolicyEngine;
import io.employmentpolicy.rules.PolicyEngineBuilder;
import io.employmentpolicy.rules.casebook.CaseReader;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** 检查政策目录。 / Reads a policy directory and prints everything wrong with it, or what it had better look at again. */
@Command(name = "check", description = "检查政策目录，打印全部问题 / read a policy directory and print all its problems")
final class CheckCommand extends BaseCommand {
    @Option(names = "--alone", description = "不带随库政策 / without the shipped policies")
    private boolean alone;

    @Parameters(paramLabel = "DIR", description = "政策目录 / policy directory")
    private Path directory = Path.of("");

    @Override
    public Integer call() {
        PolicyEngineBuilder builder = PolicyEngine.builder().overlay(Inputs.directory(directory));
        PolicyEngine engine = (alone ? builder.withoutShippedPolicies() : builder).build();
        List<Problem> cases =
                CaseReader.read(engine.cases(), engine.dictionary()).problems();
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
        engine.register().remarks().forEach(remark -> console().line(remark.print(language())));
        return Exit.OK;
    }
}
