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
 * policy-examples/spark-batch/target/spark-batch.jar INPUT OUTPUT DAY [PARTS [OVERLAY]]}. Started again with the same arguments it goes on.
 */
public final class Main {
    private static final int LEAST = 3;
    private static final int OVERLAY = 4;
    private static final int PARTS = 16;

    private Main() {}

    /** Exits with 2 when it is called wrongly, with 1 when the run cannot go on. */
    public static void main(String[] given) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        LocalDate day;
        int parts;
        try {
            day = LocalDate.parse(given.length < LEAST ? "" : given[2]);
            parts = given.length > LEAST ? Integer.parseInt(given[LEAST]) : PARTS;
        } catch (DateTimeException | NumberFormatException wrong) {
            out.println("用法 / usage: INPUT OUTPUT DAY [PARTS [OVERLAY]]");
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
}
