package io.employmentpolicy.rules.reading;

import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.model.source.Trust;
import io.employmentpolicy.rules.edition.LookupTable;
import io.employmentpolicy.rules.edition.Validity;
import io.employmentpolicy.rules.problem.Mistake;
import io.employmentpolicy.rules.problem.Problems;
import io.employmentpolicy.rules.suggest.DidYouMean;
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
    private static final String OTHER_SEPARATORS = "，;；\t";
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
            problems.add(ReadingProblems.TABLE_110.at(csv.place(), ""));
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
            String renamed = lacking.isEmpty()
                    ? ""
                    : DidYouMean.of(lacking.get(0), strangers).orElse("");
            Mistake mistake = csv.headerBelow(wanted) > 0
                    ? ReadingProblems.TABLE_102_ABOVE
                    : isOtherwiseSeparated(stranger)
                            ? ReadingProblems.TABLE_102_COMMA
                            : !lacking.isEmpty()
                                    ? renamed.isEmpty()
                                            ? ReadingProblems.TABLE_102_LACKING
                                            : ReadingProblems.TABLE_102_RENAMED
                                    : strangers.contains("")
                                            ? ReadingProblems.TABLE_102_NAMELESS
                                            : stranger.isEmpty()
                                                    ? ReadingProblems.TABLE_102_TWICE
                                                    : ReadingProblems.TABLE_102_STRANGER;
            problems.add(mistake.at(
                    csv.place(),
                    "",
                    String.join(",", csv.header()),
                    wanted,
                    OWN_COLUMNS,
                    lacking.isEmpty() ? stranger : String.join(", ", lacking),
                    csv.headerBelow(wanted),
                    renamed,
                    lacking.isEmpty() ? "" : lacking.get(0)));
        }
        return fits;
    }

    private static boolean isOtherwiseSeparated(String text) {
        return text.chars().anyMatch(sign -> OTHER_SEPARATORS.indexOf(sign) >= 0);
    }

    private void misfit(CsvRows.Misfit row) {
        problems.add((row.cells() == row.columns()
                        ? ReadingProblems.TABLE_103_QUOTED
                        : isOtherwiseSeparated(row.line())
                                ? ReadingProblems.TABLE_103_COMMA
                                : ReadingProblems.TABLE_103_QUOTES)
                .at(row.place(), "", row.cells(), row.columns()));
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
            problems.add((value == null ? ReadingProblems.TABLE_111_VALUELESS : ReadingProblems.TABLE_111_MISSING)
                    .at(place, ""));
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
        String keys = row.keys().toString();
        if (overlapping.isPresent()) {
            String other = overlapping.get().place().toString();
            problems.add(ReadingProblems.TABLE_104_OVERLAP.at(row.place(), "", keys, other));
        } else if (same.size() >= MOST_ROWS_OF_A_KEY) {
            problems.add(ReadingProblems.TABLE_104_MANY.at(row.place(), "", keys, MOST_ROWS_OF_A_KEY));
        }
        same.add(row);
    }

    private Object key(LookupTable.Column column, String text, Place place) {
        if (!column.band()) {
            if (text.isEmpty()) {
                problems.add(ReadingProblems.TABLE_105_EMPTY.at(place, "", column.name()));
            }
            return text;
        }
        Optional<Object> key = Days.month(text)
                .<Object>map(one -> one)
                .or(() -> Days.day(text))
                .or(() -> Decimals.of(text));
        if (key.isEmpty() || bandKind != null && key.get().getClass() != bandKind) {
            problems.add(ReadingProblems.TABLE_105_BAND.at(place, "", text));
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
            problems.add(ReadingProblems.TABLE_112.at(place, "", first, last));
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
        problems.add(ReadingProblems.TABLE_106.at(place, "", text, known, known));
        return defaults.trust();
    }

    private @Nullable LocalDate day(@Nullable String text, Place place) {
        LocalDate day = text == null ? null : Days.day(text).orElse(null);
        if (text != null && day == null) {
            problems.add(ReadingProblems.TABLE_107.ofDay(place, "", text, text));
        }
        return day;
    }

    private @Nullable BigDecimal number(String text, Place place) {
        Optional<BigDecimal> number = Decimals.of(text);
        if (number.isEmpty()) {
            problems.add(ReadingProblems.TABLE_108.ofNumber(place, "", text, text));
        }
        number.flatMap(one -> Decimals.unfit(one, unit))
                .ifPresent(fix -> problems.add(ReadingProblems.TABLE_113.at(place, "", text + " " + unit, unit, fix)));
        return number.orElse(null);
    }
}
