package io.employmentpolicy.rules.reading;

import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.model.source.Trust;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.rules.edition.LookupTable;
import io.employmentpolicy.rules.edition.Validity;
import io.employmentpolicy.rules.problem.CheckFailed;
import io.employmentpolicy.rules.problem.Problems;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * 读取 tables/*.csv。 / Reads a table: a header with the key columns, {@code value} unless the table only lists, and optionally
 * {@code from}, {@code to}, {@code trust}. Plain commas, no quotes. The value {@code -} says that the measure does not apply to these keys.
 */
final class TableReader {
    static final List<String> OWN_COLUMNS = List.of("value", "from", "to", "trust", "note");
    private static final String DOES_NOT_APPLY = "-";
    private static final int MOST_ROWS_OF_A_KEY = 500;

    private final String file;
    private final List<LookupTable.Column> columns;
    private final String unit;
    private final Validity defaults;
    private final Map<List<Object>, List<LookupTable.Row>> rowsOfKeys = new HashMap<>();
    private final int linesAbove;
    private final Problems problems;
    private @Nullable Class<?> bandKind;

    /** @param linesAbove how many lines of the file stand above the table's header */
    TableReader(
            String file,
            int linesAbove,
            List<LookupTable.Column> columns,
            String unit,
            Validity defaults,
            Problems problems) {
        this.linesAbove = linesAbove;
        this.file = file;
        this.columns = columns;
        this.unit = unit;
        this.defaults = defaults;
        this.problems = problems;
    }

    List<LookupTable.Row> read(byte[] bytes) {
        CsvRows csv = CsvRows.of(file, linesAbove, bytes, problems).orElse(null);
        if (csv == null || !fits(csv)) {
            return List.of();
        }
        List<LookupTable.Row> rows = new ArrayList<>();
        int before = problems.count();
        boolean valued = csv.header().contains("value");
        csv.each(row -> row(row, valued).ifPresent(rows::add), this::misfit);
        if (rows.isEmpty() && problems.count() == before && defaults.trust() != Trust.MISSING) {
            problems.add(
                    "TABLE-110",
                    csv.place(),
                    "",
                    new Text("没有行", "no rows"),
                    new Text("表头之下至少一行", "at least one row below the header"),
                    new Text(
                            "补上行；没有公布的在 parameters.yaml 写 trust: missing",
                            "add rows; if none are published write trust: missing in parameters.yaml"));
        }
        return rows;
    }

    private boolean fits(CsvRows csv) {
        List<String> wanted = columns.stream().map(LookupTable.Column::name).toList();
        Set<String> allowed = new LinkedHashSet<>(wanted);
        allowed.addAll(OWN_COLUMNS);
        List<String> lacking = csv.lacking(wanted);
        List<String> strangers = csv.strangers(allowed);
        boolean fits = lacking.isEmpty() && strangers.isEmpty() && csv.columnsDiffer();
        if (!fits) {
            String stranger = strangers.isEmpty() ? "" : strangers.get(0);
            Text fix = stranger.indexOf('，') >= 0
                    ? new Text("列之间用半角逗号", "separate columns with half-width commas")
                    : !lacking.isEmpty()
                            ? CheckFailed.shown("补上列 ", "add the columns ", String.join(", ", lacking))
                            : stranger.isEmpty()
                                    ? new Text("每列一次", "name each column once")
                                    : CheckFailed.shown("删去列 ", "remove the column ", stranger);
            problems.add(
                    "TABLE-102",
                    csv.place(),
                    "",
                    CheckFailed.shown("表头 ", "header ", String.join(",", csv.header())),
                    new Text(
                            "键列 " + wanted + "，另可有 " + OWN_COLUMNS,
                            "the key columns " + wanted + " and of " + OWN_COLUMNS + " what is needed"),
                    fix);
        }
        return fits;
    }

    private void misfit(CsvRows.Misfit row) {
        problems.add(
                "TABLE-103",
                row.place(),
                "",
                CheckFailed.shown("列数 ", "columns: ", String.valueOf(row.cells())),
                CheckFailed.shown("列数 ", "columns: ", String.valueOf(row.columns())),
                row.line().indexOf('，') >= 0
                        ? new Text("列之间用半角逗号", "separate columns with half-width commas")
                        : new Text("不用引号，逗号只作分隔", "no quotes; commas only between cells"));
    }

    /** @param valued whether the table has values; one without only lists */
    private Optional<LookupTable.Row> row(CsvRows.Row cells, boolean valued) {
        Place place = cells.place();
        int before = problems.count();
        List<Object> keys = new ArrayList<>();
        for (LookupTable.Column column : columns) {
            keys.add(key(column, cells.text(column.name()), place));
        }
        String value = cells.cell("value");
        boolean applies = !DOES_NOT_APPLY.equals(value);
        BigDecimal number = value == null || !applies ? null : number(value, place);
        Validity validity = validity(cells);
        if (valued && (value == null) != (validity.trust() == Trust.MISSING)) {
            problems.add(
                    "TABLE-111",
                    place,
                    "",
                    value == null ? new Text("没有取值", "no value") : new Text("missing 却有取值", "a value marked missing"),
                    new Text("有取值，或 trust 为 missing，二者居一", "either a value or trust missing"),
                    new Text("补上取值，或在 trust 列写 missing", "write the value, or missing under trust"));
        }
        LookupTable.Row row = new LookupTable.Row(keys, number, applies, validity, place);
        refuseOverlap(row);
        return problems.count() > before ? Optional.empty() : Optional.of(row);
    }

    private void refuseOverlap(LookupTable.Row row) {
        List<LookupTable.Row> same = rowsOfKeys.computeIfAbsent(row.keys(), any -> new ArrayList<>());
        Optional<LookupTable.Row> overlapping = same.stream()
                .filter(one -> one.validity().overlaps(row.validity()))
                .findFirst();
        if (overlapping.isPresent() || same.size() >= MOST_ROWS_OF_A_KEY) {
            problems.add(
                    "TABLE-104",
                    row.place(),
                    "",
                    CheckFailed.shown(
                            "同日有效的重复键 ",
                            "keys given twice for one day: ",
                            row.keys().toString()),
                    overlapping
                            .map(one -> CheckFailed.shown(
                                    "与此不重叠：", "no overlap with ", one.place().toString()))
                            .orElse(new Text(
                                    "至多 " + MOST_ROWS_OF_A_KEY + " 行", "at most " + MOST_ROWS_OF_A_KEY + " rows")),
                    new Text("删去一行，或写明起止日", "remove one, or give first and last days"));
        }
        same.add(row);
    }

    private Object key(LookupTable.Column column, String text, Place place) {
        if (!column.band()) {
            if (text.isEmpty()) {
                problems.add(
                        "TABLE-105",
                        place,
                        "",
                        CheckFailed.shown("空的键列 ", "an empty key: ", column.name()),
                        new Text("每行写明全部键", "every key in every row"),
                        new Text("补上 " + column.name(), "fill in " + column.name()));
            }
            return text;
        }
        Optional<Object> key = Days.month(text)
                .<Object>map(one -> one)
                .or(() -> Days.day(text))
                .or(() -> Decimals.of(text));
        if (key.isEmpty() || bandKind != null && key.get().getClass() != bandKind) {
            problems.add(
                    "TABLE-105",
                    place,
                    "",
                    CheckFailed.shown("分档的键 ", "band key ", text),
                    new Text("全列都是数，或都是月份，或都是日期", "numbers, months or days, the same in every row"),
                    new Text("例如 60、2025-01、2025-01-01", "such as 60, 2025-01, 2025-01-01"));
            return text;
        }
        bandKind = key.get().getClass();
        return key.get();
    }

    private Validity validity(CsvRows.Row cells) {
        Place place = cells.place();
        LocalDate from = day(cells.cell("from"), place);
        LocalDate to = day(cells.cell("to"), place);
        String trust = cells.cell("trust");
        LocalDate first = from == null ? defaults.from() : from;
        LocalDate last = to == null ? defaults.to() : to;
        if (first != null && last != null && last.isBefore(first)) {
            problems.add(
                    "TABLE-112",
                    place,
                    "",
                    CheckFailed.shown("末日早于首日：", "the last day before the first: ", first + " – " + last),
                    new Text("末日不早于首日", "the last day not before the first"),
                    new Text("改正 from 或 to", "correct from or to"));
        }
        return new Validity(
                first,
                to == null ? defaults.to() : to,
                from == null ? defaults.knownOn() : List.of(),
                trust == null ? defaults.trust() : trust(trust, place),
                defaults.source(),
                defaults.checkedOn(),
                defaults.layer());
    }

    private Trust trust(String text, Place place) {
        for (Trust trust : Trust.values()) {
            if (trust.name().toLowerCase(Locale.ROOT).equals(text)) {
                return trust;
            }
        }
        List<String> known = Arrays.stream(Trust.values())
                .map(one -> one.name().toLowerCase(Locale.ROOT))
                .toList();
        problems.addAll(
                CheckFailed.unknown("TABLE-106", place, text, new Text("其中之一：" + known, "one of " + known), known)
                        .in(""));
        return defaults.trust();
    }

    private @Nullable LocalDate day(@Nullable String text, Place place) {
        LocalDate day = text == null ? null : Days.day(text).orElse(null);
        if (text != null && day == null) {
            problems.add(
                    "TABLE-107",
                    place,
                    "",
                    CheckFailed.shown("日期 ", "day ", text),
                    new Text("存在的日期，如 2025-01-01", "an existing day such as 2025-01-01"),
                    new Text("改为年-月-日，月日各两位", "write year-month-day, month and day with two digits"));
        }
        return day;
    }

    private @Nullable BigDecimal number(String text, Place place) {
        Optional<BigDecimal> number = Decimals.of(text);
        if (number.isEmpty()) {
            problems.add(
                    "TABLE-108",
                    place,
                    "",
                    CheckFailed.shown("数字 ", "number ", text),
                    new Text("不为负的普通小数", "a plain decimal that is not negative"),
                    new Text(
                            "不用百分号、千分位与单位字样；指标不适用的写 -",
                            "no percent sign, no thousands separator, no unit; write - where the measure does not apply"));
        }
        number.flatMap(one -> Decimals.unfit(one, unit))
                .ifPresent(fix -> problems.add(
                        "TABLE-113",
                        place,
                        "",
                        CheckFailed.shown("", "", text + " " + unit),
                        new Text("合于单位 " + unit + " 的数", "a number that can be in " + unit),
                        fix));
        return number.orElse(null);
    }
}
