package io.employmentpolicy.examples.workbench;

import io.employmentpolicy.examples.workbench.skeleton.CaseSkeleton;
import io.employmentpolicy.examples.workbench.skeleton.DistrictCases;
import io.employmentpolicy.examples.workbench.skeleton.DistrictPlan;
import io.employmentpolicy.examples.workbench.skeleton.MeasureSkeleton;
import io.employmentpolicy.examples.workbench.skeleton.PlanDates;
import io.employmentpolicy.model.problem.InvalidFactsException;
import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.rules.PolicyCatalogue;
import io.employmentpolicy.rules.PolicyEngine;
import io.employmentpolicy.rules.problem.Mistake;
import io.employmentpolicy.rules.suggest.DidYouMean;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** 写出待填的样式。 / Writes what an officer begins with, and never over a file that is there. */
@Command(
        name = "new",
        description =
                "写出待填的样式：measure 编号，一项新措施；case 政策编号，一个案例，列出该政策所看的事实；district 区名，另一个区的方案（叠加目录，数字待填） / write a skeleton"
                        + " to fill in: measure ID; case POLICY, with the facts it reads; district NAME, the plan of"
                        + " another district as an overlay with its figures open")
final class NewCommand extends BaseCommand {
    private static final String ID = "[A-Z][A-Z0-9]*(-[A-Z0-9]+)+";
    private static final String CODE = "[A-Z]{2,4}";

    @Mixin
    private EngineOptions engineOptions = new EngineOptions();

    /** What can be begun. */
    enum What {
        MEASURE,
        CASE,
        DISTRICT
    }

    @Parameters(index = "0", paramLabel = "measure|case|district", description = "写什么 / what to write")
    private What what = What.MEASURE;

    @Parameters(index = "1", paramLabel = "NAME", description = "编号或区名 / id, or name of the district")
    private String name = "";

    @Option(
            names = "--to",
            paramLabel = "DIR",
            required = true,
            description = "写到这个目录，不覆盖已有的文件 / the directory to write to; no file is written over")
    private Path to = Path.of("");

    @Option(
            names = "--code",
            paramLabel = "CODE",
            description = "区的代码，事实里用，如 BC / code of the district, as facts have it")
    private @Nullable String code;

    @Option(
            names = "--from",
            paramLabel = "DAY",
            converter = BaseCommand.DayReader.class,
            description = "区的方案的首日；不写的照随库方案 / first day of the plan of a district; as shipped without")
    private @Nullable LocalDate from;

    @Option(
            names = "--until",
            paramLabel = "DAY",
            converter = BaseCommand.DayReader.class,
            description = "区的方案的末日 / last day of the plan of a district")
    private @Nullable LocalDate until;

    @Override
    public Integer call() throws IOException {
        SortedMap<String, String> files = switch (what) {
            case MEASURE -> measure();
            case CASE -> oneCase();
            case DISTRICT -> district();
        };
        write(files);
        files.keySet().forEach(path -> console().line(say("写出 ", "written: ") + to.resolve(path)));
        console()
                .line(say(
                        "有“待填”的地方填好后，运行 workbench check " + to,
                        "fill in what says 待填, then run workbench check " + to));
        return Exit.OK;
    }

    private SortedMap<String, String> measure() {
        if (!name.matches(ID)) {
            throw wrong(InputProblems.MEASURE_ID, name);
        }
        if (engineOptions.build().catalogue().policy(name).isPresent()) {
            throw wrong(InputProblems.MEASURE_TAKEN, name);
        }
        return MeasureSkeleton.of(name);
    }

    private SortedMap<String, String> oneCase() {
        PolicyEngine engine = engineOptions.build();
        PolicyCatalogue.Entry policy = engine.catalogue().policy(name).orElseThrow(() -> unknown(engine));
        SortedMap<String, String> files = new TreeMap<>();
        files.put("cases/" + name.toLowerCase(Locale.ROOT) + ".csv", CaseSkeleton.of(policy, engine.dictionary()));
        return files;
    }

    private InvalidFactsException unknown(PolicyEngine engine) {
        List<String> known = engine.catalogue().policies().stream()
                .map(PolicyCatalogue.Entry::id)
                .toList();
        Text fix = DidYouMean.of(name, known)
                .map(InputProblems.DID_YOU_MEAN::text)
                .orElseGet(InputProblems.COMPARE_CATALOGUE::text);
        return wrong(InputProblems.NO_POLICY, name, fix);
    }

    private SortedMap<String, String> district() {
        if (code == null || !code.matches(CODE) || name.isBlank() || name.matches(".*[\\p{Cntrl}\"\\\\{}:#,，].*")) {
            throw wrong(InputProblems.DISTRICT, name, code == null ? InputProblems.NOT_GIVEN.text() : code);
        }
        if (code.equals(DistrictPlan.SHIPPED)) {
            throw wrong(InputProblems.SHIPPED_DISTRICT, code);
        }
        PolicyEngine shipped = EngineOptions.shipped();
        PlanDates dates = dates();
        SortedMap<String, String> files = DistrictPlan.of(shipped, name, code, dates);
        SortedMap<String, byte[]> bytes = new TreeMap<>();
        files.forEach((path, text) -> bytes.put(path, text.getBytes(StandardCharsets.UTF_8)));
        PolicyEngine changed = Checked.of(Checked.name(to), bytes, false).engine();
        DistrictCases.Written cases = DistrictCases.of(shipped, changed, name, code, dates);
        files.put("cases/district.yaml", cases.file());
        if (!cases.leftOut().isEmpty()) {
            console()
                    .line(say(
                                    "这些案例因施行的日子不同而变，没有写入，check 会列出，请逐例看过：",
                                    "these cases come out otherwise under other days and were not written; check lists them: ")
                            + String.join(say("、", ", "), cases.leftOut()));
        }
        return files;
    }

    private PlanDates dates() {
        boolean fits = from == null ? until == null : until == null || !until.isBefore(from);
        if (!fits) {
            throw wrong(InputProblems.PLAN_DAYS, String.valueOf(from), String.valueOf(until));
        }
        return new PlanDates(from, until);
    }

    private void write(Map<String, String> files) throws IOException {
        for (String path : files.keySet()) {
            Inputs.absent(to.resolve(path));
        }
        for (Map.Entry<String, String> one : files.entrySet()) {
            Path file = to.resolve(one.getKey());
            Files.createDirectories(file.resolveSibling("."));
            Files.writeString(file, one.getValue(), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        }
    }

    private InvalidFactsException wrong(Mistake mistake, Object... told) {
        return new InvalidFactsException(List.of(mistake.at(Place.of(name), "", told)));
    }
}
