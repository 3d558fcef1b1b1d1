package io.employmentpolicy.rules.reading;

import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.model.source.Trust;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.rules.edition.LookupTable;
import io.employmentpolicy.rules.edition.Parameter;
import io.employmentpolicy.rules.edition.Policy;
import io.employmentpolicy.rules.edition.RunningCases;
import io.employmentpolicy.rules.edition.Validity;
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
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** 读取 parameters.yaml。 / Reads {@code parameters.yaml}: dated values, and the tables it names. */
final class ParameterReader {
    static final List<String> UNITS = List.of(
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
            "count",
            Decimals.YES_NO);

    /** A unit of amounts that is none of those figures have. */
    private static final String MYRIAD = "万";

    private static final int MOST_VALUES = 500;
    private static final Pattern KEY = Pattern.compile("[a-z0-9]{1,60}([.-][a-z0-9]{1,60}){0,19}");

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
            Text title = section.chineseAtLeast("title");
            String unit = section.required("unit");
            if (!KEY.matcher(key).matches()) {
                problems.add(ReadingProblems.PARAM_109.at(section.place(), key, key));
            }
            if (!UNITS.contains(unit) && !unit.isEmpty()) {
                problems.add(
                        unit.startsWith(MYRIAD)
                                ? ReadingProblems.PARAM_101_MYRIAD.at(section.place("unit"), key, unit)
                                : ReadingProblems.PARAM_101.at(section.place("unit"), key, unit, UNITS, UNITS));
            }
            Section table = section.section("table");
            if (table != null && unit.equals(Decimals.YES_NO)) {
                problems.add(ReadingProblems.PARAM_113.at(section.place("unit"), key));
            }
            if (table == null) {
                int before = problems.count();
                List<Parameter.Dated> values = new ArrayList<>();
                List<Parameter.Dated> readable = new ArrayList<>();
                for (Section one : section.sections("values")) {
                    int problemsBefore = problems.count();
                    Parameter.Dated value = value(key, unit, one);
                    values.add(value);
                    if (problems.count() == problemsBefore) {
                        readable.add(value); // of a day that cannot be read nobody knows what it overlaps
                    }
                }
                if (values.isEmpty() && problems.count() == before) {
                    problems.add(ReadingProblems.PARAM_102.at(section.place(), key));
                }
                refuseOverlap(key, readable);
                parameters.put(key, new Parameter(key, title, unit, values, running(section), section.place()));
            } else {
                table(key, title, unit, table, running(section));
            }
            section.finish();
        });
    }

    private static @Nullable RunningCases running(Section section) {
        return section.constant(Policy.RUNNING_CASES, RunningCases.class);
    }

    private Parameter.Dated value(String key, String unit, Section section) {
        String text = section.text("value");
        Trust trust = section.constant("trust", Trust.class);
        Validity validity = validity(key, section);
        BigDecimal value = text == null
                ? null
                : unit.equals(Decimals.YES_NO)
                        ? truth(text, section.place("value"), key)
                        : number(text, section.place("value"), key, unit);
        if (trust == Trust.MISSING && text != null) {
            problems.add(ReadingProblems.PARAM_103_MISSING.at(section.place("value"), key));
        } else if (trust != null && trust != Trust.MISSING && text == null) {
            problems.add(ReadingProblems.PARAM_103_VALUELESS.at(section.place(), key));
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
        if (trust == null && (section.node("trust") == null || section.text("trust") == null)) {
            problems.add(ReadingProblems.PARAM_104.at(section.place(), key));
        }
        if (from != null && to != null && to.isBefore(from)) {
            problems.add(ReadingProblems.PARAM_105_ORDER.at(section.place("to"), key, from, to));
        }
        if (from != null && !known.isEmpty()) {
            problems.add(ReadingProblems.PARAM_105_BOTH.at(section.place("known-on"), key));
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
            problems.add(ReadingProblems.PARAM_106.at(place, key, text));
        }
    }

    private @Nullable BigDecimal truth(String text, Place place, String key) {
        Optional<BigDecimal> truth = Decimals.truth(text);
        if (truth.isEmpty()) {
            problems.add(ReadingProblems.PARAM_112.ofTruth(place, key, text, text));
        }
        return truth.orElse(null);
    }

    private @Nullable BigDecimal number(String text, Place place, String key, String unit) {
        Optional<BigDecimal> number = Decimals.of(text);
        if (number.isEmpty()) {
            problems.add(ReadingProblems.PARAM_107.ofNumber(unit, place, key, text, text));
        }
        number.flatMap(one -> Decimals.unfit(one, unit))
                .ifPresent(fix -> problems.add(ReadingProblems.PARAM_110.at(place, key, text + " " + unit, unit, fix)));
        return number.orElse(null);
    }

    private void refuseOverlap(String key, List<Parameter.Dated> values) {
        if (values.size() > MOST_VALUES) {
            problems.add(
                    ReadingProblems.PARAM_111.at(values.get(MOST_VALUES).place(), key, values.size(), MOST_VALUES));
            return;
        }
        for (int later = 1; later < values.size(); later++) {
            Parameter.Dated value = values.get(later);
            values.subList(0, later).stream()
                    .filter(earlier -> earlier.validity().overlaps(value.validity()))
                    .findFirst() // one is enough to mend it; all of them would be a page for each value
                    .ifPresent(earlier -> problems.add(ReadingProblems.PARAM_108.at(
                            value.place(), key, earlier.place().toString())));
        }
    }

    private void table(String key, Text title, String unit, Section section, @Nullable RunningCases running) {
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
            problems.add(ReadingProblems.TABLE_101.at(
                    section.place("file"),
                    key,
                    name,
                    layer.files().keySet().stream()
                            .filter(one -> one.startsWith(folder()) && one.endsWith(".csv"))
                            .map(one -> one.substring(folder().length()))
                            .toList()));
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
                        running,
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
            problems.add(ReadingProblems.TABLE_109.at(
                    section.place("keys"),
                    key,
                    columns.stream()
                            .map(one -> one.name() + (one.band() ? ">=" : ""))
                            .toList()
                            .toString(),
                    TableReader.OWN_COLUMNS));
            return false;
        }
        return true;
    }
}
