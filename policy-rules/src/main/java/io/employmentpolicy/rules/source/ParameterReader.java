package io.employmentpolicy.rules.source;

import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.model.source.Trust;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.rules.parameter.LookupTable;
import io.employmentpolicy.rules.parameter.Parameter;
import io.employmentpolicy.rules.parameter.Validity;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** 读取 parameters.yaml。 / Reads {@code parameters.yaml}: dated values, and the tables it names. */
final class ParameterReader {
    private static final List<String> UNITS = List.of(
            "yuan", "yuan/month", "yuan/year", "yuan/person", "yuan/hour", "ratio", "months", "days", "years", "hours", "persons", "times", "count");

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
            if (!UNITS.contains(unit)) {
                problems.addAll(List.of(ExpressionChecker.unknown("PARAM-101", section.place("unit"), unit,
                        new Text("其中之一：" + UNITS, "one of " + UNITS), UNITS).in(key)));
            }
            Section table = section.section("table");
            if (table == null) {
                List<Parameter.Dated> values = section.sections("values").stream().map(value -> value(key, value)).toList();
                if (values.isEmpty()) {
                    problems.add("PARAM-102", section.place(), key, new Text("没有取值", "no values"),
                            new Text("values 下至少一项", "at least one entry under values"),
                            new Text("没有公布时写 { trust: missing, source: … }", "if unpublished write { trust: missing, source: … }"));
                }
                refuseOverlap(key, values);
                parameters.put(key, new Parameter(key, title, unit, values, section.place()));
            } else {
                table(key, title, unit, table);
            }
            section.finish();
        });
    }

    private Parameter.Dated value(String key, Section section) {
        String text = section.text("value");
        Validity validity = validity(key, section);
        boolean missing = validity.trust() == Trust.MISSING;
        BigDecimal value = text == null ? null : number(text, section.place("value"), key);
        if (missing != (text == null)) {
            problems.add("PARAM-103", section.place(), key,
                    missing ? new Text("missing 却有取值", "a value marked missing") : new Text("没有 value", "no value"),
                    new Text("有取值，或 trust: missing，二者居一", "either a value or trust: missing"),
                    new Text("没有可靠出处的数字不载入", "a number without a reliable source is not loaded"));
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
        if (trust == null) {
            problems.add("PARAM-104", section.place(), key, new Text("没有 trust", "no trust"),
                    new Text("printed、statute、reported、assumed 或 missing", "printed, statute, reported, assumed or missing"),
                    new Text("写明可信程度", "say how far it can be trusted"));
        }
        if (from != null && to != null && to.isBefore(from) || from != null && !known.isEmpty()) {
            problems.add("PARAM-105", section.place(), key, Refused.shown("有效期 ", "validity ", from + " – " + to),
                    new Text("末日不早于首日；首日不明时才用 known-on", "the last day not before the first; known-on only without a first day"),
                    new Text("检查日期", "check the days"));
        }
        return new Validity(from, to, known, trust == null ? Trust.MISSING : trust, source, section.date("checked-on"), layer.name());
    }

    private void stretch(String text, Place place, String key, List<Validity.Stretch> known) {
        try {
            if (text.length() == 7) {
                YearMonth month = YearMonth.parse(text);
                known.add(new Validity.Stretch(month.atDay(1), month.atEndOfMonth()));
            } else {
                LocalDate day = LocalDate.parse(text);
                known.add(new Validity.Stretch(day, day));
            }
        } catch (DateTimeException e) {
            problems.add("PARAM-106", place, key, Refused.shown("日期 ", "day ", text),
                    new Text("如 2025-11-30 或 2025-11", "such as 2025-11-30 or 2025-11"), new Text("改为日或月", "write a day or a month"));
        }
    }

    private @Nullable BigDecimal number(String text, Place place, String key) {
        if (text.matches("-?[0-9]+(\\.[0-9]+)?")) {
            return new BigDecimal(text);
        }
        problems.add("PARAM-107", place, key, Refused.shown("数字 ", "number ", text),
                new Text("普通小数，如 600 或 0.75", "a plain decimal such as 600 or 0.75"), new Text("不用百分号与千分位", "no percent sign, no thousands separator"));
        return null;
    }

    private void refuseOverlap(String key, List<Parameter.Dated> values) {
        for (int i = 0; i < values.size(); i++) {
            for (int j = i + 1; j < values.size(); j++) {
                if (values.get(i).validity().overlaps(values.get(j).validity())) {
                    problems.add("PARAM-108", values.get(j).place(), key, new Text("与另一取值同日有效", "a value that holds on a day another one holds"),
                            Refused.shown("与此不重叠：", "no overlap with ", values.get(i).place().toString()),
                            new Text("给较早的取值写明 to", "give the earlier value its last day"));
                }
            }
        }
    }

    private void table(String key, String title, String unit, Section section) {
        String path = file.substring(0, file.lastIndexOf('/') + 1) + section.required("file");
        List<LookupTable.Column> columns = section.texts("keys").stream()
                .map(name -> name.endsWith(">=") ? new LookupTable.Column(name.substring(0, name.length() - 2), true) : new LookupTable.Column(name, false))
                .toList();
        boolean complete = !"false".equals(section.text("complete"));
        Validity defaults = validity(key, section);
        section.finish();
        tableFiles.add(path);
        byte[] bytes = layer.files().get(path);
        if (bytes == null || columns.isEmpty()) {
            problems.add("TABLE-101", section.place(), key, Refused.shown(columns.isEmpty() ? "没有 keys" : "没有文件 ", columns.isEmpty() ? "no keys" : "no file ", columns.isEmpty() ? "" : path),
                    new Text("keys 与表文件", "keys and the table's file"), new Text("检查文件名", "check the file name"));
            return;
        }
        List<LookupTable.Row> rows = new TableReader(path, columns, defaults, problems).read(bytes);
        tables.put(key, new LookupTable(key, title, unit, columns, complete, rows, section.place()));
    }
}
