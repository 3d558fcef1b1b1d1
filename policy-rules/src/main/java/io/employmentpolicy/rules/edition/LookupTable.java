package io.employmentpolicy.rules.edition;

import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.model.text.Text;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 一张带日期的表。 / One dated table: keys match exactly, the last one possibly by band, that is the largest key not above the value.
 *
 * @param complete whether what is not in the table is known not to be listed
 * @param running by which rows cases go on that began before they changed; null when nobody says
 */
public record LookupTable(
        String key,
        Text title,
        String unit,
        List<Column> columns,
        boolean complete,
        List<Row> rows,
        @Nullable RunningCases running,
        Place place) {
    /** Copies the lists. */
    public LookupTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** A table of which nobody says by which rows running cases go on. */
    public LookupTable(
            String key, Text title, String unit, List<Column> columns, boolean complete, List<Row> rows, Place place) {
        this(key, title, unit, columns, complete, rows, null, place);
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
     * @param value null when the table only lists, is missing or does not apply
     * @param applies false for a row whose value is {@code -}: what the table measures is no measure for these keys
     */
    public record Row(List<Object> keys, @Nullable BigDecimal value, boolean applies, Validity validity, Place place) {
        /** Copies the keys. */
        public Row {
            keys = List.copyOf(keys);
        }
    }
}
