package io.employmentpolicy.examples.workbench;

import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.model.problem.PolicyLoadException;
import io.employmentpolicy.model.problem.Problem;
import io.employmentpolicy.rules.PolicyEngine;
import io.employmentpolicy.rules.batch.BatchCase;
import io.employmentpolicy.rules.casebook.CaseReport;
import io.employmentpolicy.rules.effect.Acceptance;
import io.employmentpolicy.rules.effect.CaseBook;
import io.employmentpolicy.rules.effect.EditionEffect;
import io.employmentpolicy.rules.effect.EffectReport;
import io.employmentpolicy.rules.effect.EffectText;
import io.employmentpolicy.rules.effect.NamedEffect;
import io.employmentpolicy.rules.effect.SmallCells;
import io.employmentpolicy.rules.publish.EditionStore;
import io.employmentpolicy.rules.publish.FolderFiles;
import io.employmentpolicy.rules.publish.Published;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** 发布一版。 / Publishes an overlay, if check, cases and what its change note names agree; else says what does not. */
@Command(
        name = "publish",
        description =
                "发布叠加目录：检查、案例、变更说明（change.yaml）写明的影响三者一致才发布，否则说明缺什么；--history 看经过 / publish an overlay when check,"
                        + " cases and the effect its change note (change.yaml) names agree, else tell what is missing;"
                        + " --history tells what was done")
final class PublishCommand extends BaseCommand {
    @Parameters(
            arity = "0..1",
            paramLabel = "OVERLAY",
            description = "叠加的政策目录，顶层有 change.yaml / the policy directory to lay over, with change.yaml at its top")
    private @Nullable Path overlay;

    @Option(
            names = "--to",
            paramLabel = "DIR",
            required = true,
            description = "发布目录：各版一个目录，editions.csv 登记何版现行；服务以它为叠加目录 / where editions are kept, one folder each;"
                    + " editions.csv tells which is in force; a service lays this directory over")
    private Path to = Path.of("");

    @Option(
            names = "--on",
            paramLabel = "DAY",
            converter = BaseCommand.DayReader.class,
            description = "发布日，写入登记 / day of publishing, as the register tells it")
    private @Nullable LocalDate on;

    @Option(
            names = "--facts",
            paramLabel = "FILE.jsonl | DIR",
            description = "除案例簿外也对这些事实试，可重复 / try these facts besides the case book, repeatable")
    private List<Path> facts = new ArrayList<>();

    @Option(names = "--dry-run", description = "只说能否发布，不发布 / tell whether it would be published, do not publish")
    private boolean dryRun;

    @Option(names = "--history", description = "列出发布和撤回的经过 / list what was published and undone")
    private boolean history;

    @Override
    public Integer call() {
        if (history) {
            return new EditionHistory(console(), language()).print(EditionStore.open(to));
        }
        if (overlay == null || on == null) {
            console().error(overlay == null ? "缺少 OVERLAY / missing OVERLAY" : "缺少 --on=DAY / missing --on=DAY");
            return Exit.USAGE;
        }
        return publish(Inputs.directory(overlay), on);
    }

    private int publish(Path folder, LocalDate day) {
        EditionStore store = EditionStore.open(to);
        List<Problem> problems = new ArrayList<>(store.problems());
        if (!problems.isEmpty()) {
            throw new PolicyLoadException(problems);
        }
        FolderFiles files = FolderFiles.of(folder);
        Checked checked = Checked.of(Checked.name(folder), files.files(), false);
        PolicyEngine after = checked.engine();
        List<Problem> remarks = new ArrayList<>(after.register().remarks());
        remarks.addAll(checked.cases().remarks());
        if (!remarks.isEmpty()) {
            console().line(Workbench.print(remarks, language()));
        }
        problems.addAll(cases(after, folder));
        Optional<Published> current = store.current();
        problems.addAll(Acceptance.ofNote(checked.note(), current.flatMap(EditionHistory::note), day));
        problems.addAll(effect(current.map(EditionHistory::engine).orElseGet(EngineOptions::shipped), checked));
        if (!problems.isEmpty()) {
            console().line(say("没有发布：", "not published:"));
            throw new PolicyLoadException(problems);
        }
        if (dryRun) {
            console().line(say("可以发布（没有发布）", "would be published (it was not)"));
            return Exit.OK;
        }
        EditionStore now = EditionStore.publish(
                to, files, day, checked.note().orElseThrow().number());
        Published edition = now.current().orElseThrow();
        console()
                .line(say("已发布 ", "published ")
                        + Published.folder(edition.number())
                        + say("，" + day + " 起现行，摘要 ", ", in force from " + day + ", digest ")
                        + edition.digest());
        return Exit.OK;
    }

    /** The cases about what the overlay touches, as check runs them. */
    private List<Problem> cases(PolicyEngine after, Path folder) {
        CaseReport cases = new OverlayReport(EngineOptions.shipped(), after, language()).cases();
        if (!cases.results().isEmpty()) {
            console().line(cases.print(language()));
        }
        return Acceptance.ofCases(cases, Place.of(Checked.name(folder)));
    }

    /** What the edition does to people, against what the note names. */
    private List<Problem> effect(PolicyEngine before, Checked checked) {
        NamedEffect named = new NamedEffect();
        PolicyEngine after = checked.engine();
        Stream<BatchCase> cases = Stream.concat(
                CaseBook.around(before, after),
                Population.of(facts, after.dictionary(), null, console().in()));
        EffectReport report = new EditionEffect(before, after).over(cases, named);
        console().line(EffectText.print(report, language(), SmallCells.DEFAULT));
        if (checked.note().isEmpty()) {
            console().line(say("变更说明应写明：", "the change note has to name:"));
            NamedEffect.asNamed(report, language()).forEach(console()::line);
            return List.of();
        }
        return named.problems(checked.note().get(), report);
    }
}
