package io.employmentpolicy.rules.source;

import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.model.source.Trust;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.rules.parameter.LookupTable;
import io.employmentpolicy.rules.parameter.Validity;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * 读取 tables/*.csv。 / Reads a table: a header with the key columns, {@code value} unless the table only lists, and optionally
 * {@code from}, {@code to}, {@code trust}. Plain commas, no quotes.
 */
final class TableReader {
    private final String file;
    private final List<LookupTable.Column> columns;
    private final Validity defaults;
    private final Problems problems;

    TableReader(String file, List<LookupTable.Column> columns, Validity defaults, Problems problems) {
        this.file = file;
        this.columns = columns;
        this.defaults = defaults;
        this.problems = problems;
    }

    List<LookupTable.Row> read(byte[] bytes) {
        Optional<String> text = SourceFile.text(file, bytes, problems);
        if (text.isEmpty()) {
            return List.of();
        }
        List<String> lines = text.get().lines().toList();
        List<String> header = lines.isEmpty() ? List.of() : List.of(lines.get(0).split(",", -1));
        if (!fits(header)) {
            return List.of();
        }
        List<LookupTable.Row> rows = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 1; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                row(header, lines.get(i), Place.of(file, i + 1), seen).ifPresent(rows::add);
            }
        }
        return rows;
    }

    private boolean fits(List<String> header) {
        List<String> wanted = new ArrayList<>(columns.stream().map(LookupTable.Column::name).toList());
        Set<String> allowed = new HashSet<>(wanted);
        allowed.addAll(List.of("value", "from", "to", "trust", "note"));
        boolean fits = header.containsAll(wanted) && allowed.containsAll(header) && new HashSet<>(header).size() == header.size();
        if (!fits) {
            problems.add("TABLE-102", Place.of(file, 1), "", Refused.shown("表头 ", "header ", header.toString()),
                    Refused.shown("", "", wanted + " value from to trust note"), new Text("列名与 parameters.yaml 的 keys 一致", "name the columns as keys in parameters.yaml"));
        }
        return fits;
    }

    private Optional<LookupTable.Row> row(List<String> header, String line, Place place, Set<String> seen) {
        List<String> cells = List.of(line.split(",", -1));
        if (cells.size() != header.size() || line.indexOf('"') >= 0) {
            problems.add("TABLE-103", place, "", Refused.shown("列数 ", "columns: ", String.valueOf(cells.size())),
                    Refused.shown("列数 ", "columns: ", String.valueOf(header.size())), new Text("不用引号，逗号只作分隔", "no quotes; commas only between cells"));
            return Optional.empty();
        }
        int before = problems.count();
        List<Object> keys = new ArrayList<>();
        for (LookupTable.Column column : columns) {
            keys.add(key(column, cells.get(header.indexOf(column.name())).strip(), place));
        }
        String value = cell(header, cells, "value");
        BigDecimal number = value == null ? null : number(value, place);
        Validity validity = validity(header, cells, place);
        if (!seen.add(keys + " " + validity.from())) {
            problems.add("TABLE-104", place, "", Refused.shown("重复的键 ", "keys given twice: ", keys.toString()),
                    new Text("每组键一行", "one row per set of keys"), new Text("删去一行，或写明起止日", "remove one, or give first and last days"));
        }
        return problems.count() > before ? Optional.empty() : Optional.of(new LookupTable.Row(keys, number, validity, place));
    }

    private Object key(LookupTable.Column column, String text, Place place) {
        if (!column.band()) {
            return text;
        }
        try {
            return text.length() == 7 && text.charAt(4) == '-' ? YearMonth.parse(text)
                    : text.length() == 10 && text.charAt(4) == '-' ? (Object) LocalDate.parse(text) : new BigDecimal(text);
        } catch (DateTimeException | NumberFormatException e) {
            problems.add("TABLE-105", place, "", Refused.shown("分档的键 ", "band key ", text),
                    new Text("数、月份或日期", "a number, month or day"), new Text("例如 60、2025-01、2025-01-01", "such as 60, 2025-01, 2025-01-01"));
            return text;
        }
    }

    private Validity validity(List<String> header, List<String> cells, Place place) {
        LocalDate from = day(cell(header, cells, "from"), place);
        LocalDate to = day(cell(header, cells, "to"), place);
        String trust = cell(header, cells, "trust");
        return new Validity(from == null ? defaults.from() : from, to == null ? defaults.to() : to,
                from == null ? defaults.knownOn() : List.of(), trust == null ? defaults.trust() : trust(trust, place),
                defaults.source(), defaults.checkedOn(), defaults.layer());
    }

    private Trust trust(String text, Place place) {
        for (Trust trust : Trust.values()) {
            if (trust.name().toLowerCase(Locale.ROOT).equals(text)) {
                return trust;
            }
        }
        problems.add("TABLE-106", place, "", Refused.shown("", "", text), new Text("printed、statute、reported 或 assumed", "printed, statute, reported or assumed"),
                new Text("改为所列之一", "take one of them"));
        return Trust.MISSING;
    }

    private @Nullable LocalDate day(@Nullable String text, Place place) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeException e) {
            problems.add("TABLE-107", place, "", Refused.shown("日期 ", "day ", String.valueOf(text)),
                    new Text("如 2025-01-01", "such as 2025-01-01"), new Text("改为年-月-日", "write year-month-day"));
            return null;
        }
    }

    private @Nullable BigDecimal number(String text, Place place) {
        if (text.matches("-?[0-9]+(\\.[0-9]+)?")) {
            return new BigDecimal(text);
        }
        problems.add("TABLE-108", place, "", Refused.shown("数字 ", "number ", text),
                new Text("普通小数", "a plain decimal"), new Text("不用百分号与千分位", "no percent sign, no thousands separator"));
        return null;
    }

    private static @Nullable String cell(List<String> header, List<String> cells, String column) {
        int index = header.indexOf(column);
        String text = index < 0 ? "" : cells.get(index).strip();
        return text.isEmpty() ? null : text;
    }
}
