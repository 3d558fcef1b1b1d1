package io.employmentpolicy.rules.reading;

import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.model.source.Trust;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.rules.edition.LookupTable;
import io.employmentpolicy.rules.edition.Parameter;
import io.employmentpolicy.rules.edition.Validity;
import io.employmentpolicy.rules.problem.CheckFailed;
import io.employmentpolicy.rules.problem.Problems;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** 读取 parameters.yaml。 / Reads {@code parameters.yaml}: dated values, and the tables it names. */
final class ParameterReader {
    private static final List<String> UNITS = List.of(
            "yuan",
            "yuan/month",
            "average-yuan/month",
            "yuan/year",
            "yuan/person",
            "yuan/hour",
            "ratio",
            "months",
            "days",
            "years",
            "hours",
            "persons",
            "times",
            "count");

    private static final int MOST_VALUES = 500;

    private final String file;
    private final Layer layer;
    private final Problems problems;
    private final Map<String, Parameter> parameters = new TreeMap<>();
    private final Map<String, LookupTable> tables = new TreeMap<>();
    private final List<String> tableFiles = new ArrayList<>();

    ParameterReader(String file, Layer layer, Problems problems) {
        this.file = file;
        this.layer = layer;
        this.problems = problems;
    }

    Map<String, Parameter> parameters() {
        return parameters;
    }

    Map<String, LookupTable> tables() {
        return tables;
    }

    List<String> tableFiles() {
        return tableFiles;
    }

    void read(Section all) {
        all.all().forEach((key, section) -> {
            String title = section.required("title");
            String unit = section.required("unit");
            if (!key.matches("[a-z0-9]+([.-][a-z0-9]+)*")) {
                problems.add(
                        "PARAM-109",
                        section.place(),
                        key,
                        CheckFailed.shown("键 ", "key ", key),
                        new Text("小写英文、数字、点与连字符", "small letters, digits, dots and hyphens"),
                        new Text("例如 flexible-subsidy.months", "such as flexible-subsidy.months"));
            }
            if (!UNITS.contains(unit) && !unit.isEmpty()) {
                problems.addAll(CheckFailed.unknown(
                                "PARAM-101",
                                section.place("unit"),
                                unit,
                                new Text("其中之一：" + UNITS, "one of " + UNITS),
                                UNITS)
                        .in(key));
            }
            Section table = section.section("table");
            if (table == null) {
                int before = problems.count();
                List<Parameter.Dated> values = section.sections("values").stream()
                        .map(value -> value(key, unit, value))
                        .toList();
                if (values.isEmpty() && problems.count() == before) {
                    problems.add(
                            "PARAM-102",
                            section.place(),
                            key,
                            new Text("没有取值", "no values"),
                            new Text("values 下至少一项", "at least one entry under values"),
                            new Text(
                                    "没有公布时写 { trust: missing, source: … }",
                                    "if unpublished write { trust: missing, source: … }"));
                }
                refuseOverlap(key, values);
                parameters.put(key, new Parameter(key, title, unit, values, section.place()));
            } else {
                table(key, title, unit, table);
            }
            section.finish();
        });
    }

    private Parameter.Dated value(String key, String unit, Section section) {
        String text = section.text("value");
        Trust trust = section.constant("trust", Trust.class);
        Validity validity = validity(key, section);
        BigDecimal value = text == null ? null : number(text, section.place("value"), key, unit);
        if (trust == Trust.MISSING && text != null) {
            problems.add(
                    "PARAM-103",
                    section.place("value"),
                    key,
                    new Text("missing 却有取值", "a value marked missing"),
                    new Text("有取值，或 trust: missing，二者居一", "either a value or trust: missing"),
                    new Text(
                            "删去 value；已有可靠出处的，改写 trust",
                            "remove the value, or give its real trust if it has a source"));
        } else if (trust != null && trust != Trust.MISSING && text == null) {
            problems.add(
                    "PARAM-103",
                    section.place(),
                    key,
                    new Text("没有 value", "no value"),
                    new Text("有取值，或 trust: missing，二者居一", "either a value or trust: missing"),
                    new Text(
                            "补上 value；没有公布的写 trust: missing",
                            "write the value, or trust: missing if none is published"));
        }
        section.finish();
        return new Parameter.Dated(value, validity, section.place());
    }

    private Validity validity(String key, Section section) {
        LocalDate from = section.date("from");
        LocalDate to = section.date("to");
        Trust trust = section.constant("trust", Trust.class);
        String source = section.required("source");
        List<Validity.Stretch> known = new ArrayList<>();
        for (String text : section.texts("known-on")) {
            stretch(text, section.place("known-on"), key, known);
        }
        if (trust == null && section.node("trust") == null) {
            problems.add(
                    "PARAM-104",
                    section.place(),
                    key,
                    new Text("没有 trust", "no trust"),
                    new Text(
                            "printed、statute、reported、assumed 或 missing",
                            "printed, statute, reported, assumed or missing"),
                    new Text("写明可信程度", "say how far it can be trusted"));
        }
        if (from != null && to != null && to.isBefore(from)) {
            problems.add(
                    "PARAM-105",
                    section.place("to"),
                    key,
                    CheckFailed.shown("末日早于首日：", "the last day before the first: ", from + " – " + to),
                    new Text("末日不早于首日", "the last day not before the first"),
                    new Text("改正 from 或 to", "correct from or to"));
        }
        if (from != null && !known.isEmpty()) {
            problems.add(
                    "PARAM-105",
                    section.place("known-on"),
                    key,
                    new Text("from 与 known-on 并存", "both from and known-on"),
                    new Text("首日不明时才用 known-on", "known-on only without a first day"),
                    new Text("删去其一", "remove one of them"));
        }
        return new Validity(
                from,
                to,
                known,
                trust == null ? Trust.MISSING : trust,
                source,
                section.date("checked-on"),
                layer.name());
    }

    private void stretch(String text, Place place, String key, List<Validity.Stretch> known) {
        Optional<YearMonth> month = Days.month(text);
        Optional<LocalDate> day = Days.day(text);
        month.ifPresent(one -> known.add(new Validity.Stretch(one.atDay(1), one.atEndOfMonth())));
        day.ifPresent(one -> known.add(new Validity.Stretch(one, one)));
        if (month.isEmpty() && day.isEmpty()) {
            problems.add(
                    "PARAM-106",
                    place,
                    key,
                    CheckFailed.shown("日期 ", "day ", text),
                    new Text("如 2025-11-30 或 2025-11", "such as 2025-11-30 or 2025-11"),
                    new Text("改为日或月", "write a day or a month"));
        }
    }

    private @Nullable BigDecimal number(String text, Place place, String key, String unit) {
        Optional<BigDecimal> number = Decimals.of(text);
        if (number.isEmpty()) {
            problems.add(
                    "PARAM-107",
                    place,
                    key,
                    CheckFailed.shown("数字 ", "number ", text),
                    new Text("不为负的普通小数，如 600 或 0.75", "a plain decimal that is not negative, such as 600 or 0.75"),
                    new Text("不用百分号、千分位与单位字样", "no percent sign, no thousands separator, no unit"));
        }
        number.flatMap(one -> Decimals.unfit(one, unit))
                .ifPresent(fix -> problems.add(
                        "PARAM-110",
                        place,
                        key,
                        CheckFailed.shown("", "", text + " " + unit),
                        new Text("合于单位 " + unit + " 的数", "a number that can be in " + unit),
                        fix));
        return number.orElse(null);
    }

    private void refuseOverlap(String key, List<Parameter.Dated> values) {
        if (values.size() > MOST_VALUES) {
            problems.add(
                    "PARAM-111",
                    values.get(MOST_VALUES).place(),
                    key,
                    new Text(values.size() + " 个取值", values.size() + " values"),
                    new Text("至多 " + MOST_VALUES + " 个", "at most " + MOST_VALUES),
                    new Text("改用表", "use a table"));
            return;
        }
        for (int i = 0; i < values.size(); i++) {
            for (int j = i + 1; j < values.size(); j++) {
                if (values.get(i).validity().overlaps(values.get(j).validity())) {
                    problems.add(
                            "PARAM-108",
                            values.get(j).place(),
                            key,
                            new Text("与另一取值同日有效", "a value that holds on a day another one holds"),
                            CheckFailed.shown(
                                    "与此不重叠：",
                                    "no overlap with ",
                                    values.get(i).place().toString()),
                            new Text("给较早的取值写明 to", "give the earlier value its last day"));
                }
            }
        }
    }

    private void table(String key, String title, String unit, Section section) {
        String inline = section.text("rows");
        String name = inline == null ? section.required("file") : "";
        String path = folder() + name;
        List<LookupTable.Column> columns = section.texts("keys").stream()
                .map(one -> one.endsWith(">=")
                        ? new LookupTable.Column(
                                one.substring(0, one.length() - 2).strip(), true)
                        : new LookupTable.Column(one, false))
                .toList();
        boolean complete = section.truth("complete", true);
        Validity defaults = validity(key, section);
        section.finish();
        boolean usable = keys(key, columns, section);
        if (inline == null) {
            tableFiles.add(path);
        }
        byte[] bytes = inline == null ? layer.files().get(path) : inline.getBytes(StandardCharsets.UTF_8);
        if (bytes == null && !name.isEmpty()) {
            problems.addAll(CheckFailed.unknown(
                            "TABLE-101",
                            section.place("file"),
                            name,
                            new Text("本目录中的表文件", "a table file in this folder"),
                            layer.files().keySet().stream()
                                    .filter(one -> one.startsWith(folder()) && one.endsWith(".csv"))
                                    .map(one -> one.substring(folder().length()))
                                    .toList())
                    .in(key));
        }
        List<LookupTable.Row> rows = bytes == null || !usable
                ? List.of()
                : new TableReader(
                                layer.label(inline == null ? path : file),
                                inline == null ? 0 : section.place("rows").line(),
                                columns,
                                unit,
                                defaults,
                                problems)
                        .read(bytes);
        tables.put(
                key,
                new LookupTable(
                        key,
                        title,
                        unit,
                        usable ? columns : List.of(new LookupTable.Column("key", false)),
                        complete,
                        rows,
                        section.place()));
    }

    private String folder() {
        return file.substring(0, file.lastIndexOf('/') + 1);
    }

    private boolean keys(String key, List<LookupTable.Column> columns, Section section) {
        boolean bandLast =
                columns.stream().limit(Math.max(0, columns.size() - 1)).noneMatch(LookupTable.Column::band);
        boolean distinct =
                columns.stream().map(LookupTable.Column::name).distinct().count() == columns.size();
        boolean free = columns.stream().noneMatch(column -> TableReader.OWN_COLUMNS.contains(column.name()));
        if (columns.isEmpty() || !bandLast || !distinct || !free) {
            problems.add(
                    "TABLE-109",
                    section.place("keys"),
                    key,
                    CheckFailed.shown(
                            "keys 为 ",
                            "keys are ",
                            columns.stream()
                                    .map(one -> one.name() + (one.band() ? ">=" : ""))
                                    .toList()
                                    .toString()),
                    new Text(
                            "至少一个键列，名称各不相同，只有末列可写 >=，不用 " + TableReader.OWN_COLUMNS,
                            "at least one key column, all named differently, only the last with >=, none of "
                                    + TableReader.OWN_COLUMNS),
                    new Text("改正 keys", "correct the keys"));
            return false;
        }
        return true;
    }
}
