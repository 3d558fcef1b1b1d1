package io.employmentpolicy.examples.workbench;

import io.employmentpolicy.examples.workbench.workbook.WorkbookFile;
import io.employmentpolicy.examples.workbench.workbook.WorkbookFile.Outcome;
import io.employmentpolicy.model.facts.Dictionary;
import io.employmentpolicy.model.problem.InvalidFactsException;
import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.model.text.Language;
import io.employmentpolicy.rules.PolicyEngine;
import io.employmentpolicy.rules.PolicyEngineBuilder;
import io.employmentpolicy.rules.reading.Layer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** 收回工作簿。 / Takes a workbook back into an overlay: only what was changed is written, and nothing when something is wrong. */
@Command(
        name = "import-xlsx",
        description =
                "把改过的工作簿收进叠加目录，只写改动之处；有错时什么也不写，另写一份在错处加了批注的副本 / take a changed workbook into an overlay; with problems nothing is written but a copy with notes")
final class ImportXlsxCommand extends BaseCommand {
    @Parameters(paramLabel = "FILE", description = "export-xlsx 写出、改过的 .xlsx / a workbook of export-xlsx")
    private Path file = Path.of("");

    @Option(
            names = "--to",
            paramLabel = "DIR",
            required = true,
            description = "叠加目录，没有就新建 / the overlay, made when it is not there")
    private Path directory = Path.of("");

    @Option(
            names = "--alone",
            description = "DIR 是整个政策目录：直接改该措施的文件 / the directory is a whole policy folder, its own files are changed")
    private boolean alone;

    @Option(
            names = "--marked",
            paramLabel = "FILE",
            description = "有错时副本写到哪里，默认在原文件旁，名称加“-有误” / where the copy with notes goes")
    private @Nullable Path marked;

    @Override
    public Integer call() {
        WorkbookFile book = WorkbookFile.open(name(file), bytes());
        Layer own = Files.isDirectory(directory) && !isEmpty() ? ExportXlsxCommand.layer(directory) : fresh();
        PolicyEngineBuilder builder = PolicyEngine.builder();
        Dictionary dictionary = (alone ? builder.withoutShippedPolicies() : builder)
                .overlay(own.name(), own.files())
                .dictionary();
        Outcome outcome = book.taken(alone ? new TreeMap<>() : Layer.shipped().files(), own, dictionary, language());
        if (!outcome.problems().isEmpty()) {
            return refused(outcome);
        }
        LayerWriter.write(directory, outcome.written(), outcome.gone());
        outcome.changes().forEach(change -> console().line(language() == Language.ZH ? change.zh() : change.en()));
        if (outcome.stale() && !outcome.changes().isEmpty()) {
            console()
                    .line(say(
                            "请核对：此表导出以后，目录已经改过；上列各项按此表改了，其中可能有别人在此期间改的",
                            "please check: the policies were changed after this workbook was made; what is listed above follows the"
                                    + " workbook, and may undo what somebody else changed meanwhile"));
        }
        outcome.written().keySet().forEach(path -> console().line(say("写入 ", "written ") + path));
        outcome.gone().forEach(path -> console().line(say("删去 ", "removed ") + path));
        console()
                .line(
                        outcome.written().isEmpty() && outcome.gone().isEmpty()
                                ? say("没有改动", "nothing changed")
                                : say("接着：workbench check ", "next: workbench check ")
                                        + directory
                                        + (alone ? " --alone" : ""));
        return Exit.OK;
    }

    private Layer fresh() {
        if (Files.exists(directory) && !Files.isDirectory(directory)) {
            Inputs.directory(directory);
        }
        Path named = directory.toAbsolutePath().normalize().getFileName();
        return new Layer(Objects.requireNonNull(named, "directory").toString(), new TreeMap<>());
    }

    private boolean isEmpty() {
        try (var files = Files.list(directory)) {
            return files.findAny().isEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }

    /** No more of the file than a workbook may have, whatever its size is said to be. */
    private byte[] bytes() {
        Inputs.present(file);
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes((int) WorkbookFile.mostBytes() + 1);
        } catch (IOException e) {
            throw new InvalidFactsException(List.of(InputProblems.UNREADABLE_FILE.at(Place.of(file.toString()), "")));
        }
    }

    private int refused(Outcome outcome) {
        console().error(Workbench.print(outcome.problems(), language()));
        outcome.copy().ifPresent(bytes -> {
            Path copy = marked != null ? marked : beside();
            Inputs.writable(copy);
            try {
                Files.write(copy, bytes);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            console().error(say("什么也没有写入；错处的批注见 ", "nothing was written; notes stand in ") + copy);
        });
        return Exit.BAD_INPUT;
    }

    private Path beside() {
        String stem = name(file).replaceAll("(?i)\\.xlsx$", "");
        return file.resolveSibling(stem.endsWith("-有误") ? stem + ".xlsx" : stem + "-有误.xlsx");
    }
}
