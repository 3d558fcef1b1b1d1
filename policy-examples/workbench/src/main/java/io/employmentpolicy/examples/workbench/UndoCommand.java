package io.employmentpolicy.examples.workbench;

import io.employmentpolicy.rules.PolicyEngine;
import io.employmentpolicy.rules.publish.EditionStore;
import io.employmentpolicy.rules.publish.Published;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** 撤回现行的一版。 / Puts the edition before the one in force back, and says what that undoes. */
@Command(
        name = "undo",
        description =
                "撤回现行的一版，退回前一版，并说明撤回了什么 / undo the edition in force: the one before is in force again; tells what that undoes")
final class UndoCommand extends BaseCommand {
    @Parameters(paramLabel = "DIR", description = "发布目录 / the directory of published editions")
    private Path directory = Path.of("");

    @Option(
            names = "--on",
            paramLabel = "DAY",
            required = true,
            converter = BaseCommand.DayReader.class,
            description = "撤回日，写入登记 / day of undoing, as the register tells it")
    private LocalDate on = LocalDate.EPOCH;

    @Option(names = "--why", paramLabel = "TEXT", description = "为何撤回，写入登记 / why, as the register tells it")
    private String why = "";

    @Override
    public Integer call() {
        EditionStore store = EditionStore.open(Inputs.directory(directory));
        Optional<Published> before = store.before();
        Optional<Published> undone = store.current();
        PolicyEngine back = before.map(EditionHistory::engine).orElseGet(EngineOptions::shipped);
        EditionStore.undo(directory, on, why);
        EditionHistory history = new EditionHistory(console(), language());
        console().line(say("已撤回 ", "undone: ") + history.title(undone));
        undone.map(EditionHistory::engine)
                .ifPresent(engine ->
                        new OverlayReport(engine, back, language()).changes().forEach(console()::line));
        console().line(say("现行 ", "in force: ") + history.title(before) + say("，自 " + on, ", from " + on));
        return Exit.OK;
    }
}
