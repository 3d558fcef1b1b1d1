package io.employmentpolicy.rules.parameter;

import io.employmentpolicy.model.problem.Place;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * 一张带日期的表。 / One dated table: keys match exactly, the last one possibly by band, that is the largest key not above the value.
 *
 * @param complete whether what is not in the table is known not to be listed
 */
public record LookupTable(
        String key, String title, String unit, List<Column> columns, boolean complete, List<Row> rows, Place place) {
    /** Copies the lists. */
    public LookupTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * 键列。 / A key column.
     *
     * @param band whether it matches by band
     */
    public record Column(String name, boolean band) {}

    /**
     * 一行。 / One row.
     *
     * @param keys as written; the key of a band column is a number, month or day
     * @param value null when the table only lists
     */
    public record Row(List<Object> keys, @Nullable BigDecimal value, Validity validity, Place place) {
        /** Copies the keys. */
        public Row {
            keys = List.copyOf(keys);
        }
    }

    Optional<Row> find(List<Object> keys, LocalDate day) {
        Row best = null;
        for (Row row : rows) {
            if (row.validity().holds(day) && matches(row, keys) && (best == null || above(row, best))) {
                best = row;
            }
        }
        return Optional.ofNullable(best);
    }

    private boolean matches(Row row, List<Object> keys) {
        for (int i = 0; i < columns.size(); i++) {
            Object wanted = keys.get(i);
            Object has = row.keys().get(i);
            if (columns.get(i).band() ? compare(has, wanted) > 0 : !has.equals(plain(wanted))) {
                return false;
            }
        }
        return true;
    }

    private boolean above(Row row, Row best) {
        int last = columns.size() - 1;
        return columns.get(last).band() && compare(row.keys().get(last), best.keys().get(last)) > 0;
    }

    private static String plain(Object key) {
        return key instanceof BigDecimal number ? number.stripTrailingZeros().toPlainString() : key.toString();
    }

    private static int compare(Object has, Object wanted) {
        if (has instanceof YearMonth month && wanted instanceof YearMonth other) {
            return month.compareTo(other);
        }
        if (has instanceof LocalDate day && wanted instanceof LocalDate other) {
            return day.compareTo(other);
        }
        return ((BigDecimal) has).compareTo((BigDecimal) wanted);
    }
}
