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
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.model.value.MonthPeriod;
import io.employmentpolicy.rules.edition.TargetRow;
import io.employmentpolicy.rules.problem.CheckFailed;
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
    private static final YearMonth EARLIEST = YearMonth.of(1949, 10);
    private static final YearMonth LATEST = YearMonth.of(2200, 12);
    private static final int PERCENT = 2;
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
        problem(
                "TARGET-101",
                "",
                new Text("表头 " + csv.header(), "the header " + csv.header()),
                new Text(
                        "列 " + REQUIRED + "，可加 " + OPTIONAL, "the columns " + REQUIRED + ", and if wanted " + OPTIONAL),
                !lacking.isEmpty()
                        ? new Text("补上列 " + lacking, "add the columns " + lacking)
                        : new Text("删去多余或重复的列 " + strange, "remove what is strange or twice: " + strange));
        return false;
    }

    private void misfit(CsvRows.Misfit row) {
        problems.add(
                "TARGET-102",
                row.place(),
                "",
                CheckFailed.shown("列数 ", "columns: ", String.valueOf(row.cells())),
                CheckFailed.shown("列数 ", "columns: ", String.valueOf(row.columns())),
                new Text("不用引号，逗号只作分隔", "no quotes; commas only between cells"));
    }

    private Optional<TargetRow> row() {
        int before = problems.count();
        String id = cell("id");
        if (!id.matches("[A-Z0-9]+(-[A-Z0-9]+)*-T[0-9]{2}")) {
            problem(
                    "TARGET-103",
                    id,
                    CheckFailed.shown("编号 ", "id ", id),
                    new Text("条款编号加 -T 与两位数字", "a block with -T and two digits"),
                    new Text("例如 XQ-08-T01", "for example XQ-08-T01"));
        }
        for (String required : List.of("clause", "region", "indicator", "title")) {
            if (cell(required).isEmpty()) {
                problem(
                        "TARGET-104",
                        id,
                        CheckFailed.shown("空的列 ", "nothing under ", required),
                        new Text("每行写明 " + required, required + " in every row"),
                        CheckFailed.shown("补上 ", "fill in ", required));
            }
        }
        TargetComparator comparator = constant("comparator", TargetComparator.values());
        MeasureUnit unit = constant("unit", MeasureUnit.values());
        TargetScope scope = constant("scope", TargetScope.values());
        TargetForce force = constant("force", TargetForce.values());
        CountedGroup group = cell("group").isEmpty() ? null : constant("group", CountedGroup.values());
        Set<TargetSource> sources = sources();
        BigDecimal threshold = number("threshold", comparator == TargetComparator.RISING);
        BigDecimal tolerance = number("tolerance", comparator != TargetComparator.ABOUT);
        boolean undated = scope == TargetScope.ALWAYS || comparator == TargetComparator.RISING;
        YearMonth from = month("from", undated);
        YearMonth to = month("to", undated);
        if (from != null && to != null && to.isBefore(from)) {
            problem(
                    "TARGET-107",
                    id,
                    CheckFailed.shown("末月早于首月：", "the last month before the first: ", from + " – " + to),
                    new Text("末月不早于首月", "the last month not before the first"),
                    new Text("改正 from 或 to", "correct from or to"));
        }
        boolean counted = sources.stream().anyMatch(COUNTED::contains);
        if (counted != (group != null)) {
            problem(
                    "TARGET-108",
                    id,
                    group == null ? new Text("没有 group", "no group") : new Text("多余的 group", "a group nobody asks for"),
                    new Text("sources 取自群体汇总时写明 group", "a group exactly where sources name a group count"),
                    new Text("补上或删去 group", "fill in the group or remove it"));
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

    private String cell(String column) {
        return cells.text(column);
    }

    private boolean yes(String column) {
        if (!List.of("", "yes", "no").contains(cell(column))) {
            problem(
                    "TARGET-105",
                    cell("id"),
                    CheckFailed.shown(column + " ", column + " ", cell(column)),
                    new Text("yes、no 或不写", "yes, no or nothing"),
                    new Text("改为 yes 或 no", "write yes or no"));
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
        problems.addAll(CheckFailed.unknown(
                        "TARGET-105",
                        cells.place(),
                        code,
                        new Text(column + " 列，其中之一：" + codes, "under " + column + " one of " + codes),
                        codes)
                .in(cell("id")));
        return null;
    }

    private @Nullable BigDecimal number(String column, boolean none) {
        Optional<BigDecimal> number = Decimals.of(cell(column));
        boolean empty = cell(column).isEmpty();
        if (none ? !empty : number.isEmpty()) {
            problem(
                    "TARGET-106",
                    cell("id"),
                    empty
                            ? CheckFailed.shown("没有 ", "no ", column)
                            : CheckFailed.shown(column + " ", column + " ", cell(column)),
                    none
                            ? new Text("此比较方式不写 " + column, "no " + column + " with this comparator")
                            : new Text("不为负的普通小数", "a plain decimal that is not negative"),
                    none
                            ? CheckFailed.shown("删去 ", "remove ", column)
                            : new Text("不用百分号与千分位", "no percent sign, no thousands separator"));
        }
        return number.orElse(null);
    }

    private @Nullable YearMonth month(String column, boolean mayLack) {
        String text = cell(column);
        Optional<YearMonth> month = Days.month(text);
        if (month.isEmpty() && !(text.isEmpty() && mayLack)) {
            problem(
                    "TARGET-107",
                    cell("id"),
                    CheckFailed.shown(column + " ", column + " ", text),
                    new Text("月份，如 2022-01", "a month such as 2022-01"),
                    new Text("改为年-月，月两位", "write year-month, the month with two digits"));
        }
        return month.orElse(null);
    }

    private void problem(String code, String subject, Text found, Text expected, Text fix) {
        problems.add(code, cells.place(), subject, found, expected, fix);
    }
}
