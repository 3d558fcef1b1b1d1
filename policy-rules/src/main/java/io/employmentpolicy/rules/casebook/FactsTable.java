package io.employmentpolicy.rules.casebook;

import io.employmentpolicy.model.facts.Dictionary;
import io.employmentpolicy.model.problem.InvalidFactsException;
import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.model.problem.Problem;
import io.employmentpolicy.rules.document.DocumentReader;
import io.employmentpolicy.rules.document.Node;
import io.employmentpolicy.rules.document.Reading;
import io.employmentpolicy.rules.reading.Days;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** 人群表。 / Facts as rows of a table, one person or employer a row, in the columns of a case table; a row without an id holds further facts of the one above. */
public final class FactsTable {
    private FactsTable() {}

    /**
     * 表中的一行。 / One row.
     *
     * @param id as the table has it; where the row stands, when it has none
     * @param asOf the day of the decision; null when the table says none
     */
    public record Row(String id, @Nullable LocalDate asOf, Node.Mapping given) {
        /** Refuses missing parts. */
        public Row {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(given, "given");
        }
    }

    /**
     * 读取一张表。 / Reads a table.
     *
     * @param name as problems call the file
     * @param dictionary the kinds of facts that columns may name
     * @throws InvalidFactsException with everything wrong with the table; what is wrong with the facts of a row is told when they are read
     */
    public static List<Row> read(String name, byte[] bytes, Dictionary dictionary) {
        Objects.requireNonNull(dictionary, "dictionary: Dictionary.standard() or an engine's");
        Reading reading = DocumentReader.csv(name, bytes);
        List<Problem> problems = new ArrayList<>(reading.problems());
        List<Row> rows = new ArrayList<>();
        if (reading.root() instanceof Node.Sequence table && problems.isEmpty()) {
            new CaseTable(dictionary, problems)
                    .cases(table)
                    .forEach(one -> rows.add(row((Node.Mapping) one, problems)));
        }
        if (!problems.isEmpty()) {
            throw new InvalidFactsException(problems);
        }
        return rows;
    }

    private static Row row(Node.Mapping one, List<Problem> problems) {
        Place place = one.place();
        String id = Objects.requireNonNullElse(text(one, "id"), place.toString());
        String day = text(one, "as_of");
        LocalDate asOf = day == null ? null : Days.day(day).orElse(null);
        if (day != null && asOf == null) {
            Place where = Objects.requireNonNull(one.entries().get("as_of")).place();
            problems.add(CaseProblems.CASE_105_NONE.ofDay(where, id, day, day));
        }
        Node given = one.entries().get("given");
        return new Row(id, asOf, given instanceof Node.Mapping facts ? facts : one);
    }

    private static @Nullable String text(Node.Mapping one, String key) {
        return one.entries().get(key) instanceof Node.Scalar scalar ? scalar.text() : null;
    }
}
