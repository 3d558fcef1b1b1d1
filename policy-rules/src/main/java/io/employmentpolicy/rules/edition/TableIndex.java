package io.employmentpolicy.rules.edition;

import io.employmentpolicy.rules.edition.LookupTable.Row;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** 表的索引。 / Finds rows of a table: exact keys by hash, the band among them from the top down. Immutable. */
final class TableIndex {
    private final LookupTable table;
    private final boolean band;
    private final Map<List<Object>, List<Row>> rows = new HashMap<>();

    TableIndex(LookupTable table) {
        this.table = table;
        this.band = table.columns().get(table.columns().size() - 1).band();
        for (Row row : table.rows()) {
            rows.computeIfAbsent(exact(row.keys()), any -> new ArrayList<>()).add(row);
        }
        if (band) {
            rows.values()
                    .forEach(list -> list.sort(Comparator.comparing(TableIndex::bandKey, TableIndex::compare)
                            .reversed()));
        }
    }

    LookupTable table() {
        return table;
    }

    Optional<Row> find(List<Object> keys, LocalDate day) {
        int exact = band ? keys.size() - 1 : keys.size();
        List<Object> plain = new ArrayList<>(exact);
        for (int i = 0; i < exact; i++) {
            plain.add(plain(keys.get(i)));
        }
        for (Row row : rows.getOrDefault(plain, List.of())) {
            boolean reached = !band || compare(bandKey(row), keys.get(keys.size() - 1)) <= 0;
            if (reached && row.validity().holds(day)) {
                return Optional.of(row);
            }
        }
        return Optional.empty();
    }

    private List<Object> exact(List<Object> keys) {
        return band ? keys.subList(0, keys.size() - 1) : keys;
    }

    private static Object bandKey(Row row) {
        return row.keys().get(row.keys().size() - 1);
    }

    /** Exact keys are compared as the table writes them. */
    private static Object plain(Object key) {
        return key instanceof BigDecimal number ? number.stripTrailingZeros().toPlainString() : key.toString();
    }

    private static int compare(Object has, Object wanted) {
        if (has instanceof YearMonth month) {
            return month.compareTo((YearMonth) wanted);
        }
        return has instanceof LocalDate day
                ? day.compareTo((LocalDate) wanted)
                : ((BigDecimal) has).compareTo((BigDecimal) wanted);
    }
}
