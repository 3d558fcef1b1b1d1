package io.employmentpolicy.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.employmentpolicy.examples.population.City;
import io.employmentpolicy.examples.population.Resident;
import io.employmentpolicy.model.decision.Choice;
import io.employmentpolicy.model.decision.Decision;
import io.employmentpolicy.model.decision.Depth;
import io.employmentpolicy.model.decision.Determination;
import io.employmentpolicy.model.decision.Outcome;
import io.employmentpolicy.rules.PolicyEngine;
import io.employmentpolicy.rules.exchange.FactsWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("全城批量")
@Tag("thorough")
class CityBatchTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);
    private static final City CITY = new City(1, DAY);
    private static final int PERSONS = Integer.getInteger("city.persons", 120);
    private static final int PARTS = 3;
    private static final IntConsumer SILENT = part -> {};
    private static final StructType COLUMNS =
            new StructType().add("id", DataTypes.StringType).add("question", DataTypes.StringType);

    @TempDir
    static Path directory;

    private static SparkSession spark;
    private static Path lines;
    private static CityBatch whole;
    private static CityBatch.Counts counts;

    @BeforeAll
    static void run() throws IOException {
        spark = SparkSession.builder()
                .master("local[2]")
                .config("spark.ui.enabled", false)
                .config("spark.sql.shuffle.partitions", 2)
                .config("spark.hadoop.fs.full.impl", FullDisk.class.getName())
                .config(
                        "spark.sql.warehouse.dir",
                        directory.resolve("warehouse").toString())
                .getOrCreate();
        spark.sparkContext().setLogLevel("OFF");
        lines = directory.resolve("city.jsonl");
        List<String> all = new ArrayList<>(
                CITY.residents(0, PERSONS).map(CityBatchTest::question).toList());
        all.addAll(poison());
        Files.write(lines, all);
        whole = batch(lines, "whole", SILENT);
        counts = whole.run();
    }

    @AfterAll
    static void stop() throws IOException {
        spark.close();
    }

    private static String question(Resident one) {
        return "{\"id\":\"" + one.id() + "\","
                + FactsWriter.json(one.facts()).substring(1).replace("\n", " ");
    }

    /** Seven rows nobody can answer: one is broken, one is of no known kind, one is empty, one too long, one without an id, two share one. */
    private static List<String> poison() {
        return List.of(
                "{\"id\":\"P-1\",\"facts\":{",
                "{\"id\":\"P-2\",\"facts\":{\"persom\":{}}}",
                "",
                "{\"id\":\"P-3\",\"facts\":{\"person\":{\"id\":\"" + "x".repeat(10_000_000) + "\"}}}",
                "{\"facts\":{\"person\":{}}}",
                "{\"id\":\"P-4\",\"facts\":{\"person\":{}}}",
                "{\"id\":\"P-4\",\"facts\":{}}");
    }

    private static CityBatch batch(Path input, String output, IntConsumer progress) {
        return new CityBatch(spark, input.toString(), directory.resolve(output).toString(), DAY, "", PARTS, progress);
    }

    private static List<String> written(CityBatch batch) {
        return List.of(Rows.PERSON, Rows.SCREENING, Rows.DECISION, Rows.BAD).stream()
                .flatMap(kind -> batch.rows(kind).collectAsList().stream())
                .map(Row::toString)
                .sorted()
                .toList();
    }

    @Test
    @DisplayName("读入的等于答复的加上不能答复的；坏行各有代码，不带内容")
    void counts_reconcile_and_bad_rows_are_told() {
        assertThat(counts).isEqualTo(new CityBatch.Counts(PERSONS + 7, PERSONS, 7));
        assertThat(whole.rows(Rows.BAD).collectAsList())
                .extracting(row -> row.getAs("id") + " " + row.getList(row.fieldIndex("reasons")))
                .hasSize(7)
                .contains(
                        "null [SPARK-EMPTY]",
                        "P-3 [SPARK-TOO-LONG]",
                        "null [SPARK-NO-ID]",
                        "P-4 [SPARK-DUPLICATE-ID]",
                        "P-2 [FACT-104]")
                .anyMatch(told -> told.contains("DOC-"));
    }

    @Test
    @DisplayName("每行都有版次摘要，金额两位小数，缺的事实有路径")
    void every_row_has_its_edition() {
        String digest = PolicyEngine.ofDefaults().edition().digest();
        for (String kind : List.of(Rows.PERSON, Rows.SCREENING, Rows.DECISION, Rows.BAD)) {
            assertThat(whole.rows(kind).select("edition").distinct().collectAsList())
                    .as(kind)
                    .extracting(row -> row.getString(0))
                    .containsExactly(digest);
        }
        assertThat(whole.rows(Rows.DECISION)
                        .where("policy = 'CN-UI' and result = 'eligible'")
                        .count())
                .isPositive();
        assertThat(whole.rows(Rows.SCREENING)
                        .where("category = 'PERHAPS' and size(missing) > 0")
                        .count())
                .isPositive();
    }

    @Test
    @DisplayName("政策找人：与逐人全部决定相比，不漏，不错")
    void policies_find_people_none_missed_none_wrong() {
        PolicyEngine engine = PolicyEngine.ofDefaults();
        Set<String> expected = new TreeSet<>();
        CITY.residents(0, PERSONS).forEach(one -> {
            Decision decision = engine.decide(one.facts(), DAY, List.of(), Depth.NONE);
            decision.determinations().stream()
                    .filter(given -> given.kind() == Determination.Kind.BENEFIT
                            || given.kind() == Determination.Kind.CERTIFICATION)
                    .filter(given -> given.outcome() instanceof Outcome.Eligible)
                    .filter(given ->
                            decision.standing(given).orElse(Choice.Standing.TAKEN) != Choice.Standing.FALLS_OUT)
                    .forEach(given -> expected.add(one.id() + " " + given.policy()));
        });
        Set<String> told = whole.toTell().collectAsList().stream()
                .map(row -> row.getString(0) + " " + row.getString(1))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(whole.toTell().columns()).containsExactly("id", "policy", "edition");
        assertThat(told).isEqualTo(expected).isNotEmpty();
    }

    @Test
    @DisplayName("合计：少于五人的不写人数")
    void totals_hide_small_counts() {
        List<Row> totals = whole.totals().collectAsList();
        assertThat(totals).isNotEmpty().allSatisfy(row -> {
            boolean few = row.getAs("few");
            Long persons = row.getAs("persons");
            if (few) {
                assertThat(persons).isNull();
            } else {
                assertThat(persons).isGreaterThanOrEqualTo(CityBatch.FEW);
            }
        });
        assertThat(totals).anyMatch(row -> row.<Boolean>getAs("few")).anyMatch(row -> !row.<Boolean>getAs("few"));
    }

    @Test
    @DisplayName("进程被杀再启动：不丢，不重，与一次跑完的相同；做完的段不再做")
    void a_killed_run_goes_on() throws IOException, InterruptedException {
        Path output = directory.resolve("killed");
        assertThat(KilledRun.after(2, lines, output, DAY, PARTS)).containsExactly("part 0 done", "part 1 done");
        assertThat(output.resolve("done/00001")).exists();
        assertThat(output.resolve("done/00002")).doesNotExist();
        Path half = Files.createDirectories(output.resolve("rows/part=00002/kind=person"));
        byte[] rest = Files.readAllBytes(firstFile(output.resolve("rows/part=00001/kind=person")));
        Files.write(half.resolve("part-00000-left-over.snappy.parquet"), rest);
        FileTime before = Files.getLastModifiedTime(output.resolve("rows/part=00000"));

        CityBatch again = batch(lines, "killed", SILENT);
        assertThat(again.run()).isEqualTo(counts);
        assertThat(written(again)).isEqualTo(written(whole));
        assertThat(Files.getLastModifiedTime(output.resolve("rows/part=00000"))).isEqualTo(before);
    }

    private static Path firstFile(Path in) throws IOException {
        try (Stream<Path> files = Files.list(in)) {
            return files.filter(file -> file.toString().endsWith(".parquet"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Test
    @DisplayName("Parquet 与 CSV 答得与逐行的相同；空行另记")
    void other_forms_answer_alike() {
        List<Row> given = IntStream.range(0, 20)
                .mapToObj(CITY::resident)
                .map(one -> RowFactory.create(one.id(), question(one)))
                .collect(Collectors.toCollection(ArrayList::new));
        given.add(RowFactory.create(null, null));
        Dataset<Row> table = spark.createDataFrame(given, COLUMNS).coalesce(1);
        table.write().parquet(directory.resolve("city.parquet").toString());
        table.write()
                .option("header", true)
                .option("escape", "\"")
                .csv(directory.resolve("city.csv").toString());
        Set<String> few = given.stream().map(row -> "" + row.get(0)).collect(Collectors.toSet());
        List<String> expected = written(whole).stream()
                .filter(row -> few.contains(row.substring(1, row.indexOf(','))) && !row.startsWith("[null"))
                .toList();
        for (String form : List.of("city.parquet", "city.csv")) {
            CityBatch batch = batch(directory.resolve(form), "from-" + form, SILENT);
            assertThat(batch.run()).as(form).isEqualTo(new CityBatch.Counts(21, 20, 1));
            assertThat(written(batch).stream()
                            .filter(row -> !row.startsWith("[null"))
                            .toList())
                    .as(form)
                    .isEqualTo(expected);
        }
    }

    @Test
    @DisplayName("缺少列、没有文件：说出缺什么，不开始")
    void a_missing_column_is_named() {
        String path = directory.resolve("narrow.parquet").toString();
        spark.createDataFrame(List.of(RowFactory.create("R-1")), new StructType().add("id", DataTypes.StringType))
                .write()
                .parquet(path);
        assertThatThrownBy(batch(Path.of(path), "narrow", SILENT)::run)
                .isInstanceOf(BatchFault.class)
                .hasMessageContaining("has [id], expected [id, question]");
        assertThatThrownBy(batch(directory.resolve("none.jsonl"), "none", SILENT)::run)
                .isInstanceOf(BatchFault.class)
                .hasMessageContaining("none.jsonl");
    }

    @Test
    @DisplayName("坏行写不下：该段不算完成，腾出地方后再来，什么也不丢")
    void a_full_disk_loses_nothing() throws IOException {
        Path few = directory.resolve("few.jsonl");
        Files.write(few, List.of(question(CITY.resident(0)), question(CITY.resident(1)), "{"));
        String output = "full://" + directory.resolve("full");
        CityBatch batch = new CityBatch(spark, few.toString(), output, DAY, "", 1, SILENT);
        FullDisk.full = true;
        try {
            assertThatThrownBy(batch::run).isInstanceOf(BatchFault.class).hasMessageContaining("cannot be written");
        } finally {
            FullDisk.full = false;
        }
        assertThat(batch.run()).isEqualTo(new CityBatch.Counts(3, 2, 1));
        assertThat(written(batch)).doesNotHaveDuplicates().anyMatch(row -> row.endsWith(",bad]"));
    }

    @Test
    @DisplayName("送往执行进程的只有设置，没有引擎")
    void no_engine_is_sent() throws IOException {
        ByteArrayOutputStream sent = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(sent)) {
            out.writeObject(new Answering(DAY.toString(), ""));
        }
        assertThat(sent.size()).isLessThan(500);
    }

    @Test
    @DisplayName("Parquet 写成 JSON Lines，供读逐行事实的命令使用")
    void questions_of_a_parquet_file_come_out_as_lines() {
        String parquet = directory.resolve("questions.parquet").toString();
        spark.createDataFrame(
                        List.of(
                                RowFactory.create("P-1", "{\n\"id\": \"P-1\", \"facts\": {}}"),
                                RowFactory.create("P-2", null),
                                RowFactory.create("P-3", "{\"id\": \"P-3\", \"facts\": {}}")),
                        COLUMNS)
                .coalesce(1)
                .write()
                .parquet(parquet);
        ByteArrayOutputStream written = new ByteArrayOutputStream();

        long without = QuestionLines.write(Input.read(spark, parquet), written);

        assertThat(written.toString(StandardCharsets.UTF_8).lines())
                .containsExactlyInAnyOrder("{ \"id\": \"P-1\", \"facts\": {}}", "{\"id\": \"P-3\", \"facts\": {}}");
        assertThat(without).isEqualTo(1);
    }
}
