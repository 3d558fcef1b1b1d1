package io.employmentpolicy.examples.spark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;

/**
 * 命令。 / {@code spark-submit --class io.employmentpolicy.examples.spark.Main --jars $(echo policy-examples/spark-batch/target/lib/*.jar | tr ' ' ',')
 * policy-examples/spark-batch/target/spark-batch.jar INPUT OUTPUT DAY [PARTS [OVERLAY]]}, or without an installation of Spark {@code java
 * @policy-examples/spark-batch/local.args} with the same arguments. Started again with them it goes on. {@code lines INPUT} writes the questions of a
 * Parquet file or a table as JSON Lines, for commands that read these.
 */
public final class Main {
    private static final int LEAST = 3;
    private static final int OVERLAY = 4;
    private static final int PARTS = 16;

    private Main() {}

    /** Exits with 2 when it is called wrongly, with 1 when the run cannot go on. */
    public static void main(String[] given) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        if (given.length == 2 && given[0].equals("lines")) {
            System.exit(lines(given[1], out));
        }
        LocalDate day;
        int parts;
        try {
            day = LocalDate.parse(given.length < LEAST ? "" : given[2]);
            parts = given.length > LEAST ? Integer.parseInt(given[LEAST]) : PARTS;
        } catch (DateTimeException | NumberFormatException wrong) {
            out.println("用法 / usage: INPUT OUTPUT DAY [PARTS [OVERLAY]]; lines INPUT");
            System.exit(2);
            return;
        }
        String overlay = given.length > OVERLAY ? given[OVERLAY] : "";
        try (SparkSession spark =
                SparkSession.builder().appName("employment-policy").getOrCreate()) {
            CityBatch batch = new CityBatch(
                    spark, given[0], given[1], day, overlay, parts, part -> out.println("part " + part + " done"));
            CityBatch.Counts counts = batch.run();
            batch.toTell().write().mode(SaveMode.Overwrite).parquet(given[1] + "/to-tell");
            batch.totals().write().mode(SaveMode.Overwrite).parquet(given[1] + "/totals");
            out.println("in " + counts.in() + ", answered " + counts.answered() + ", bad " + counts.bad() + ", to tell "
                    + batch.toTell().count());
        } catch (BatchFault | IOException told) {
            out.println(told.getMessage());
            System.exit(1);
        }
    }

    private static int lines(String input, PrintStream out) {
        try (SparkSession spark =
                SparkSession.builder().appName("employment-policy").getOrCreate()) {
            long left = QuestionLines.write(Input.read(spark, input), out);
            if (left > 0) {
                System.err.println("没有内容的行 / rows without a question: " + left);
            }
            return left > 0 ? 1 : 0;
        } catch (BatchFault | IOException told) {
            System.err.println(told.getMessage());
            return 1;
        }
    }
}
