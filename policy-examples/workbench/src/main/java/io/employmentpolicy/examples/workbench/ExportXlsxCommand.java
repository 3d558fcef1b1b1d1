package io.employmentpolicy.examples.workbench;

import io.employmentpolicy.examples.workbench.workbook.MeasureWorkbook;
import io.employmentpolicy.model.problem.InvalidFactsException;
import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.model.problem.Problem;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.rules.PolicyCatalogue;
import io.employmentpolicy.rules.PolicyEngine;
import io.employmentpolicy.rules.PolicyEngineBuilder;
import io.employmentpolicy.rules.problem.Phrases;
import io.employmentpolicy.rules.reading.Layer;
import io.employmentpolicy.rules.suggest.DidYouMean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** 导出工作簿。 / Writes a measure as a workbook for Excel or WPS. */
@Command(
        name = "export-xlsx",
        description =
                "把一项措施的数值、分档表、目标、读法、义务、案例写成一个 Excel 工作簿，改完用 import-xlsx 收回 / write the figures, tables, targets, readings, duties and cases of a measure as a workbook")
final class ExportXlsxCommand extends BaseCommand {
    @Parameters(
            paramLabel = "MEASURE|POLICY",
            description =
                    "政策编号、标题，措施编号（如 TJ-OP-16）或其目录 / id or title of a policy, a measure such as TJ-OP-16, or a folder")
    private String name = "";

    @Option(names = "--to", paramLabel = "FILE", required = true, description = "写到哪个 .xlsx 文件 / the file to write")
    private Path file = Path.of("");

    @Option(names = "--overlay", paramLabel = "DIR", description = "连同这个叠加目录所改的 / with what this overlay changes")
    private @Nullable Path overlay;

    @Option(names = "--alone", description = "--overlay 是整个政策目录，不带随库政策 / the directory is a whole policy folder")
    private boolean alone;

    @Override
    public Integer call() {
        Inputs.writable(file);
        Inputs.absent(file);
        Layer own = overlay == null ? new Layer("", new TreeMap<>()) : layer(overlay);
        PolicyEngineBuilder builder = PolicyEngine.builder().compileOnDemand();
        PolicyEngine engine = overlay == null
                ? EngineOptions.shipped()
                : (alone ? builder.withoutShippedPolicies() : builder)
                        .overlay(own.name(), own.files())
                        .build();
        SortedMap<String, byte[]> below =
                alone ? new TreeMap<>() : Layer.shipped().files();
        String folder = folder(engine, below, own);
        byte[] bytes = new MeasureWorkbook(folder, below, own, engine.dictionary())
                .export(title(engine, folder), engine.edition().digest());
        try {
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        console().line(folder + " → " + file);
        return Exit.OK;
    }

    static Layer layer(Path directory) {
        Path folder = Inputs.directory(directory);
        Path named = folder.toAbsolutePath().normalize().getFileName();
        return Layer.directory(Objects.requireNonNull(named, "directory").toString(), folder);
    }

    private static String title(PolicyEngine engine, String folder) {
        return engine.catalogue().policies().stream()
                .filter(one -> one.folder().equals(folder))
                .map(one -> one.title().zh() + "（" + one.id() + "）")
                .collect(Collectors.joining("、"));
    }

    private String folder(PolicyEngine engine, Map<String, byte[]> below, Layer own) {
        String wanted = name.strip().replaceAll("/+$", "");
        Set<String> known = new LinkedHashSet<>(MeasureWorkbook.folders(below));
        known.addAll(MeasureWorkbook.folders(own.files()));
        Set<String> found = new LinkedHashSet<>();
        known.stream()
                .filter(one -> one.equals(wanted) || one.endsWith("/" + wanted))
                .forEach(found::add);
        List<PolicyCatalogue.Entry> policies = engine.catalogue().policies();
        for (int way = 0; found.isEmpty() && way < 2; way++) {
            boolean measure = way == 1;
            policies.stream()
                    .filter(one -> measure
                            ? one.measures().contains(wanted)
                            : one.id().equals(wanted)
                                    || one.title().zh().equals(wanted)
                                    || one.title().en().equalsIgnoreCase(wanted))
                    .map(PolicyCatalogue.Entry::folder)
                    .filter(known::contains)
                    .forEach(found::add);
        }
        if (found.size() == 1) {
            return found.iterator().next();
        }
        throw new InvalidFactsException(
                List.of(found.isEmpty() ? unknown(policies, known) : several(List.copyOf(found))));
    }

    private Problem unknown(List<PolicyCatalogue.Entry> policies, Set<String> folders) {
        List<String> names = new ArrayList<>(folders);
        policies.forEach(one -> {
            names.add(one.id());
            names.add(one.title().zh());
            names.addAll(one.measures());
        });
        Text fix = DidYouMean.of(name, names)
                .map(InputProblems.DID_YOU_MEAN::text)
                .orElseGet(InputProblems.LOOK_UP_CATALOGUE::text);
        return InputProblems.NO_MEASURE.at(Place.of("export-xlsx"), "", name, fix);
    }

    private Problem several(List<String> folders) {
        return InputProblems.SEVERAL_FOLDERS.at(Place.of("export-xlsx"), "", name, Phrases.list(folders));
    }
}
