package io.employmentpolicy.examples.spark;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.pmod;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.functions.xxhash64;

import java.time.LocalDate;
import java.util.function.IntConsumer;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;

/**
 * 全城批量。 / A run over a city. Rows are divided into parts by their id, so that a row is in the same part in every run; each part is written, then marked
 * done; a part that is not marked is written anew from its beginning.
 */
public final class CityBatch {
    /** Fewer persons than this are not told as a number. */
    static final int FEW = 5;

    private final SparkSession spark;
    private final String input;
    private final LocalDate day;
    private final String overlay;
    private final int count;
    private final Parts parts;
    private final IntConsumer progress;

    /**
     * @param input a path that ends in {@code .jsonl} or {@code .csv}, or one of Parquet
     * @param overlay a directory laid over the shipped policies; empty for none
     * @param count how many parts: what is lost when a run is killed is at most one
     * @param progress told each part that is done
     */
    public CityBatch(
            SparkSession spark,
            String input,
            String output,
            LocalDate day,
            String overlay,
            int count,
            IntConsumer progress) {
        this.spark = spark;
        this.input = input;
        this.day = day;
        this.overlay = overlay;
        this.count = count;
        this.progress = progress;
        String digest = ExecutorEngine.of(overlay).engine().edition().digest();
        this.parts = new Parts(
                output,
                String.join("\n", input, day.toString(), digest, Integer.toString(count)),
                spark.sparkContext().hadoopConfiguration());
    }

    /**
     * 人数。 / What was read and what became of it.
     *
     * @param in rows of the input
     * @param answered persons answered
     * @param bad rows that could not be
     */
    public record Counts(long in, long answered, long bad) {
        /** Whether nothing was lost and nothing doubled. */
        public boolean reconcile() {
            return in == answered + bad;
        }
    }

    /**
     * 运行。 / Writes every part that is not done yet.
     *
     * @throws BatchFault if the input cannot be read, rows cannot be written, or the counts do not reconcile; what is done stays done
     */
    public Counts run() {
        Dataset<Row> rows = Input.read(spark, input)
                .withColumn("part", pmod(xxhash64(coalesce(col("id"), col("question"), lit(""))), lit(count)));
        for (int part = 0; part < count; part++) {
            if (!parts.done(part)) {
                parts.begin(part);
                write(rows.where(col("part").equalTo(part)), part);
                parts.finish(part);
            }
            progress.accept(part);
        }
        Counts counts = new Counts(
                rows.count(), rows(Rows.PERSON).count(), rows(Rows.BAD).count());
        if (!counts.reconcile()) {
            throw new BatchFault("人数不合，输入在运行中变了 / the counts do not reconcile, the input changed meanwhile: " + counts);
        }
        return counts;
    }

    private void write(Dataset<Row> rows, int part) {
        try {
            rows.flatMap(new Answering(day.toString(), overlay), Encoders.row(Rows.SCHEMA))
                    .sortWithinPartitions("kind", "id", "policy", "conclusion", "subject")
                    .write()
                    .mode(SaveMode.Overwrite)
                    .partitionBy("kind")
                    .parquet(parts.rows(part));
        } catch (RuntimeException failed) {
            throw failed;
        } catch (Exception failed) {
            throw new BatchFault(
                    "这一段写不下去，其余已完成的仍有效 / part " + part + " cannot be written, those done stay done", failed);
        }
    }

    /** 某一种输出。 / The rows of a kind: {@code person}, {@code screening}, {@code decision}, {@code bad}. */
    public Dataset<Row> rows(String kind) {
        return spark.read()
                .schema(Rows.SCHEMA)
                .parquet(parts.rows())
                .where(col("kind").equalTo(kind));
    }

    /** 政策找人。 / Whom to tell of what, and nothing else: an id, a policy and the edition, for every right that both engines granted. */
    public Dataset<Row> toTell() {
        return rows(Rows.DECISION)
                .where(col("result").equalTo("eligible"))
                .select("id", "policy", "edition")
                .distinct()
                .orderBy("id", "policy");
    }

    /** 分区分类合计。 / How many persons of a district have what to expect of a policy; fewer than five are not counted out. */
    public Dataset<Row> totals() {
        return rows(Rows.SCREENING)
                .groupBy("policy", "district", "category")
                .agg(countDistinct("id").as("persons"))
                .withColumn("few", col("persons").lt(FEW))
                .withColumn("persons", when(col("few"), lit(null)).otherwise(col("persons")))
                .orderBy("policy", "district", "category");
    }
}
