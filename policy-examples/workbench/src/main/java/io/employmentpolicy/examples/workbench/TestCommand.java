package io.employmentpolicy.examples.workbench;

import io.employmentpolicy.rules.PolicyEngine;
import io.employmentpolicy.rules.casebook.CaseReport;
import io.employmentpolicy.rules.casebook.CaseResult;
import io.employmentpolicy.rules.casebook.CaseRunner;
import io.employmentpolicy.rules.casebook.Coverage;
import io.employmentpolicy.rules.casebook.JUnitReport;
import io.employmentpolicy.rules.casebook.LimitCoverage;
import io.employmentpolicy.rules.mutation.MutationRun;
import io.employmentpolicy.rules.mutation.Progress;
import io.employmentpolicy.rules.mutation.Suggestions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** 运行案例。 / Runs case files and prints condition by condition what differs. */
@Command(
        name = "test",
        description =
                "运行案例文件，逐条打印不符之处；不给文件时运行随库案例 / run case files and print what differs; without files the shipped cases")
final class TestCommand extends BaseCommand {
    private static final Path PRINTED = Path.of("-");

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private EngineOptions engineOptions = new EngineOptions();

    @Option(names = "--all", description = "也列出通过的案例 / list cases that passed as well")
    private boolean all;

    @Option(
            names = "--coverage",
            description = "列出没有案例的规则，和没有案例试过的条件、界限、表行、数值、起止日 / list rules no case tries, and conditions, limits, rows,"
                    + " figures and days")
    private boolean coverage;

    @Option(
            names = "--junit-xml",
            paramLabel = "FILE",
            description = "另写一份 JUnit 形式的报告 / also write the report as JUnit writes it")
    private @Nullable Path junit;

    @Option(
            names = "--mutants",
            description = "只做变异检验：逐处改动规则、数字和日期，列出没有案例察觉的改动；另给的文件也算案例 / instead change rules, figures and days one by"
                    + " one and list what no case notices; files that are given count too")
    private boolean mutants;

    @Option(
            names = "--suggest",
            arity = "0..1",
            fallbackValue = "-",
            paramLabel = "FILE | DIR",
            description =
                    "写出能察觉这些改动的边界案例，预期待填；DIR 写成叠加目录，每项政策一个文件，check 指出还没有填的；都不给时打印 / write the cases at limits that"
                            + " would notice those changes, what to expect still to be filled in; a DIR becomes an overlay"
                            + " with a file for each policy, of which check tells what is not filled in; printed without"
                            + " either")
    private @Nullable Path suggest;

    @Option(
            names = "--policy",
            paramLabel = "ID",
            description =
                    "只看这些政策：运行问到它们的案例，变异检验和补写案例也只看它们 / these policies only: cases that ask about them, changes of them")
    private List<String> policies = new ArrayList<>();

    @Parameters(arity = "0..*", paramLabel = "FILE | DIR", description = "案例文件或目录 / case files or directories")
    private List<Path> paths = new ArrayList<>();

    @Override
    public Integer call() {
        if (junit != null) {
            Inputs.rewritable(junit, "<?xml");
        }
        alone();
        Map<String, byte[]> files = Inputs.cases(paths);
        PolicyEngine engine = engineOptions.build();
        engine.checkPolicies(policies);
        if (mutants) {
            console().line(MutationRun.of(engine, policies, files, progress()).print(language()));
            return Exit.OK;
        }
        if (suggest != null) {
            return suggested(suggest, MutationRun.suggest(engine, policies, files, progress()));
        }
        CaseRunner runner = new CaseRunner(engine);
        CaseReport report = report(runner, files);
        if (all) {
            report.results().stream()
                    .filter(result -> result.verdict() == CaseResult.Verdict.PASSED
                            && result.notCompared().isEmpty())
                    .forEach(result -> console().line(result.print(language())));
        }
        console().line(report.print(language()));
        if (junit != null) {
            write(junit, JUnitReport.xml(report, language()));
        }
        if (coverage) {
            console().line(Coverage.of(engine.catalogue(), report).print(language()));
            console().line(LimitCoverage.of(engine, report).print(language()));
        }
        if (report.faulty() || report.results().isEmpty()) {
            return Exit.BAD_INPUT;
        }
        return report.differs() ? Exit.DIFFERS : Exit.OK;
    }

    private Progress progress() {
        return new ProgressLines(console(), language());
    }

    /** Changes and suggestions are printed instead of a report of cases, and each takes its time. */
    private void alone() {
        boolean report = all || coverage || junit != null;
        if (mutants && (suggest != null || report) || suggest != null && report) {
            throw new ParameterException(
                    Objects.requireNonNull(spec).commandLine(),
                    "--mutants、--suggest 各用各的，不与另一项或 --all、--coverage、--junit-xml 同用"
                            + " / --mutants and --suggest stand alone, without each other and without --all, --coverage,"
                            + " --junit-xml");
        }
    }

    private CaseReport report(CaseRunner runner, Map<String, byte[]> files) {
        Set<String> about = Set.copyOf(policies);
        if (paths.isEmpty()) {
            return about.isEmpty() ? runner.runAll() : runner.runAsking(about);
        }
        return about.isEmpty() ? runner.run(files) : runner.run(files, about);
    }

    private int suggested(Path to, Suggestions suggestions) {
        if (to.equals(PRINTED)) {
            console().line(suggestions.file(language()));
        } else if (isFile(to)) {
            write(to, suggestions.file(language()));
        } else {
            overlay(to, suggestions.files(language()));
        }
        console().error(suggestions.print(language()));
        return Exit.OK;
    }

    private static boolean isFile(Path to) {
        return !Files.isDirectory(to) && String.valueOf(to.getFileName()).matches(".*[.]ya?ml");
    }

    /** What somebody may have filled in already is not written over. */
    private void overlay(Path directory, Map<String, String> files) {
        Map<String, byte[]> bytes = new TreeMap<>();
        files.forEach((path, text) -> {
            Inputs.absent(directory.resolve(path));
            bytes.put(path, text.getBytes(StandardCharsets.UTF_8));
        });
        LayerWriter.write(directory, bytes, Set.of());
        files.keySet().forEach(path -> console().error(say("写入 ", "written ") + directory.resolve(path)));
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
