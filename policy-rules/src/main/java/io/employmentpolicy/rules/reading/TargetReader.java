package io.employmentpolicy.rules.reading;

import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.model.programme.CountedGroup;
import io.employmentpolicy.model.programme.MeasureUnit;
import io.employmentpolicy.model.programme.Target;
import io.employmentpolicy.model.programme.TargetComparator;
import io.employmentpolicy.model.programme.TargetForce;
import io.employmentpolicy.model.programme.TargetScope;
import io.employmentpolicy.model.programme.TargetSource;
import io.employmentpolicy.model.schema.Labelled;
import io.employmentpolicy.model.value.MonthPeriod;
import io.employmentpolicy.rules.edition.TargetRow;
import io.employmentpolicy.rules.problem.Mistake;
import io.employmentpolicy.rules.problem.Problems;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** 读取 targets.csv。 / Reads the programme targets of a folder: one row each, plain commas, no quotes. */
final class TargetReader {
    static final List<String> REQUIRED = List.of(
            "id",
            "clause",
            "region",
            "indicator",
            "title",
            "comparator",
            "threshold",
            "unit",
            "sources",
            "scope",
            "from",
            "to",
            "force");
    static final List<String> OPTIONAL = List.of("group", "tolerance", "final_only", "reading", "note");
    private static final String NOT_PUBLISHED = "?";
    private static final YearMonth EARLIEST = YearMonth.of(1949, 10);
    private static final YearMonth LATEST = YearMonth.of(2200, 12);
    private static final int PERCENT = 2;
    /** What a share may be written with; it is kept per cent anyway. */
    private static final Pattern PER_CENT = Pattern.compile("[%％]");

    private static final Set<TargetSource> COUNTED =
            EnumSet.of(TargetSource.GROUP_COUNT, TargetSource.OTHER_HARD_TO_EMPLOY);

    private final String file;
    private final String layer;
    private final Problems problems;
    private CsvRows.Row cells;

    TargetReader(String file, String layer, Problems problems) {
        this.file = file;
        this.layer = layer;
        this.problems = problems;
        this.cells = new CsvRows.Row(Map.of(), Place.of(file, 1));
    }

    List<TargetRow> read(byte[] bytes) {
        CsvRows csv = CsvRows.of(file, 0, bytes, problems).orElse(null);
        if (csv == null || !fits(csv)) {
            return List.of();
        }
        List<TargetRow> rows = new ArrayList<>();
        csv.each(
                row -> {
                    cells = row;
                    row().ifPresent(rows::add);
                },
                this::misfit);
        return rows;
    }

    private boolean fits(CsvRows csv) {
        Set<String> allowed = new LinkedHashSet<>(REQUIRED);
        allowed.addAll(OPTIONAL);
        List<String> lacking = csv.lacking(REQUIRED);
        List<String> strange = csv.strangers(allowed);
        if (lacking.isEmpty() && strange.isEmpty() && csv.columnsDiffer()) {
            return true;
        }
        boolean lacks = !lacking.isEmpty();
        problem(
                lacks ? ReadingProblems.TARGET_101_LACKING : ReadingProblems.TARGET_101_STRANGE,
                "",
                csv.header(),
                REQUIRED,
                OPTIONAL,
                lacks ? lacking : strange);
        return false;
    }

    private void misfit(CsvRows.Misfit row) {
        problems.add(ReadingProblems.TARGET_102.at(row.place(), "", row.cells(), row.columns()));
    }

    private Optional<TargetRow> row() {
        int before = problems.count();
        String id = cell("id");
        if (!id.matches("[A-Z0-9]{1,40}(-[A-Z0-9]{1,40}){0,11}-T[0-9]{2}")) {
            problem(ReadingProblems.TARGET_103, id, id);
        }
        for (String required : List.of("clause", "region", "indicator", "title")) {
            if (cell(required).isEmpty()) {
                problem(ReadingProblems.TARGET_104, id, required);
            }
        }
        TargetComparator comparator = constant("comparator", TargetComparator.values());
        MeasureUnit unit = constant("unit", MeasureUnit.values());
        TargetScope scope = constant("scope", TargetScope.values());
        TargetForce force = constant("force", TargetForce.values());
        CountedGroup group = cell("group").isEmpty() ? null : constant("group", CountedGroup.values());
        Set<TargetSource> sources = sources();
        BigDecimal threshold = isOpen(comparator) ? null : number("threshold", comparator == TargetComparator.RISING);
        BigDecimal tolerance = number("tolerance", comparator != TargetComparator.ABOUT);
        boolean undated = scope == TargetScope.ALWAYS || comparator == TargetComparator.RISING;
        YearMonth from = month("from", undated);
        YearMonth to = month("to", undated);
        if (from != null && to != null && to.isBefore(from)) {
            problem(ReadingProblems.TARGET_107_ORDER, id, from, to);
        }
        boolean counted = sources.stream().anyMatch(COUNTED::contains);
        if (counted != (group != null)) {
            problem(group == null ? ReadingProblems.TARGET_108_LACKING : ReadingProblems.TARGET_108_NEEDLESS, id);
        }
        if (problems.count() > before) {
            return Optional.empty();
        }
        boolean stock = scope == TargetScope.STATE || scope == TargetScope.ALWAYS;
        MonthPeriod period = new MonthPeriod(from == null ? EARLIEST : from, to == null ? LATEST : to);
        Target target = new Target(
                id,
                id,
                cell("title"),
                cell("region"),
                cell("indicator"),
                comparator,
                threshold,
                unit == MeasureUnit.PERCENT && threshold != null ? threshold.movePointLeft(PERCENT) : null,
                unit,
                sources,
                group,
                scope,
                period,
                stock,
                force,
                tolerance,
                yes("final_only"),
                cell("reading"),
                cell("clause"));
        return Optional.of(new TargetRow(target, from, to, layer, cells.place()));
    }

    /** A figure that nobody published: the target stands, and what is measured by it stays undetermined. */
    private boolean isOpen(@Nullable TargetComparator comparator) {
        return comparator != TargetComparator.RISING && cell("threshold").equals(NOT_PUBLISHED);
    }

    private String cell(String column) {
        return cells.text(column);
    }

    private boolean yes(String column) {
        if (!List.of("", "yes", "no").contains(cell(column))) {
            problem(ReadingProblems.TARGET_105_TRUTH, cell("id"), column, cell(column));
        }
        return cell(column).equals("yes");
    }

    private Set<TargetSource> sources() {
        Set<TargetSource> sources = EnumSet.noneOf(TargetSource.class);
        for (String code : cell("sources").split("\\+", -1)) {
            TargetSource source = constant("sources", code.strip(), TargetSource.values());
            if (source != null) {
                sources.add(source);
            }
        }
        return sources;
    }

    private <T extends Labelled> @Nullable T constant(String column, T[] all) {
        return constant(column, cell(column), all);
    }

    private <T extends Labelled> @Nullable T constant(String column, String code, T[] all) {
        for (T one : all) {
            if (one.code().equals(code)) {
                return one;
            }
        }
        List<String> codes = Arrays.stream(all).map(Labelled::code).toList();
        problems.add(ReadingProblems.TARGET_105_CODE.at(cells.place(), cell("id"), code, codes, column, codes));
        return null;
    }

    private @Nullable BigDecimal number(String column, boolean none) {
        Optional<BigDecimal> number = Decimals.of(cell(column));
        boolean empty = cell(column).isEmpty();
        if (none ? !empty : number.isEmpty()) {
            Mistake mistake = none
                    ? ReadingProblems.TARGET_106_NEEDLESS
                    : empty ? ReadingProblems.TARGET_106_LACKING : ReadingProblems.TARGET_106_NUMBER;
            problems.add(
                    mistake == ReadingProblems.TARGET_106_NUMBER
                            ? mistake.ofNumber(
                                    cells.place(),
                                    cell("id"),
                                    PER_CENT.matcher(cell(column)).replaceAll(""),
                                    column,
                                    cell(column))
                            : mistake.at(cells.place(), cell("id"), column, cell(column)));
        }
        return number.orElse(null);
    }

    private @Nullable YearMonth month(String column, boolean mayLack) {
        String text = cell(column);
        Optional<YearMonth> month = Days.month(text);
        if (month.isEmpty() && !(text.isEmpty() && mayLack)) {
            problems.add(ReadingProblems.TARGET_107_MONTH.ofMonth(cells.place(), cell("id"), text, column, text));
        }
        return month.orElse(null);
    }

    private void problem(Mistake mistake, String subject, Object... told) {
        problems.add(mistake.at(cells.place(), subject, told));
    }
}
