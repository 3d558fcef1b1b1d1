package io.employmentpolicy.examples.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.get_json_object;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.trim;
import static org.apache.spark.sql.functions.when;

import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.AnalysisException;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.expressions.Window;

/**
 * 输入。 / What is read: {@code .jsonl} holds a question a line; Parquet and CSV hold the columns {@code id} and {@code question}, the question as JSON. All
 * of them become the columns {@code id}, {@code question} and {@code copies}, how many rows have that id.
 */
final class Input {
    private static final List<String> COLUMNS = List.of("id", "question");

    private Input() {}

    static Dataset<Row> read(SparkSession spark, String path) {
        Dataset<Row> rows = named(raw(spark, path), path).withColumn("id", trim(col("id")));
        return rows.withColumn(
                "copies",
                when(col("id").isNull(), lit(1L)).otherwise(count(lit(1)).over(Window.partitionBy("id"))));
    }

    private static Dataset<Row> raw(SparkSession spark, String path) {
        try {
            if (path.endsWith(".jsonl")) {
                Dataset<Row> lines = spark.read().text(path).withColumnRenamed("value", "question");
                return lines.withColumn("id", get_json_object(col("question"), "$.id"));
            }
            return path.endsWith(".csv")
                    ? spark.read()
                            .option("header", true)
                            .option("multiLine", true)
                            .option("escape", "\"")
                            .csv(path)
                    : spark.read().parquet(path);
        } catch (Exception unreadable) {
            if (unreadable instanceof AnalysisException || unreadable instanceof RuntimeException) {
                throw new BatchFault("输入读不了 / the input cannot be read: " + path, unreadable);
            }
            throw unreadable;
        }
    }

    private static Dataset<Row> named(Dataset<Row> rows, String path) {
        List<String> found = Arrays.asList(rows.columns());
        if (!found.containsAll(COLUMNS)) {
            throw new BatchFault(
                    "输入缺少列 / the input lacks a column: " + path + " has " + found + ", expected " + COLUMNS);
        }
        return rows.select(
                col("id").cast("string").as("id"),
                col("question").cast("string").as("question"));
    }
}
