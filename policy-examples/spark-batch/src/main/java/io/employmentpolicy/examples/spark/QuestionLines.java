package io.employmentpolicy.examples.spark;

import java.io.BufferedWriter;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** 逐行写出问题。 / Questions as JSON Lines, a partition of them in memory at a time. */
final class QuestionLines {
    private QuestionLines() {}

    /**
     * Writes every question on a line of its own; breaks within it are blanks, which JSON does not tell from them.
     *
     * @return how many rows have no question
     */
    static long write(Dataset<Row> rows, OutputStream to) {
        PrintWriter lines = new PrintWriter(new BufferedWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8)));
        long without = 0;
        for (Iterator<Row> all = rows.select("question").toLocalIterator(); all.hasNext(); ) {
            Row row = all.next();
            String question = row.isNullAt(0) ? "" : row.getString(0).replaceAll("[\\r\\n]+", " ");
            if (question.isBlank()) {
                without++;
            } else {
                lines.append(question).append('\n');
            }
        }
        lines.flush();
        return without;
    }
}
