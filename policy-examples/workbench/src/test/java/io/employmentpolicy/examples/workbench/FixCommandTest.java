package io.employmentpolicy.examples.workbench;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.employmentpolicy.examples.workbench.mend.Mend;
import io.employmentpolicy.examples.workbench.mend.MendedFile;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("fix 命令")
class FixCommandTest {
    private static final Path SHIPPED = Path.of("../../policy-rules/src/main/resources/policies");
    private static final String FIGURE = "flexible-subsidy.mine:\n  title: 比例\n  unit: %s\n  values:\n    - { %s }\n";

    @TempDir
    private Path folder;

    private static MendedFile mended(String path, byte[] bytes) {
        TreeMap<String, byte[]> files = new TreeMap<>();
        files.put(path, bytes);
        return MendedFile.of(path, files).orElseThrow();
    }

    /** Mended once; mended again it stays. */
    private static String mend(String path, String text) {
        MendedFile once = mended(path, text.getBytes(UTF_8));
        assertThat(mended(path, once.after()).mends()).as("mended again").isEmpty();
        return new String(once.after(), UTF_8);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "months | unit：months | unit: months",
                "months | - a：１２ | - a: 12",
                "months | - {value：“３６”，from：２０２７／１／１，trust：assumed} | - {value: \"36\", from: 2027-01-01, trust: assumed}",
                "months | - ｛ value: \"36\", to: 2027年3月1日 ｝ | - { value: \"36\", to: 2027-03-01 }",
                "months | - { value: \"36\", from: 2027.1.31, source: 通知，第二条（2027/1/1） } | - { value: \"36\", from: 2027-01-31, source: 通知，第二条（2027/1/1） }",
                "months | keys: [a，b， c] | keys: [a, b, c]",
                "ratio | - { value: \"25 %\", from: 2027-01-01 } | - { value: \"0.25\", from: 2027-01-01 }",
                "ratio | - { value: ７．５％ } | - { value: 0.075 }",
                "ratio | - { value: 100% } | - { value: 1 }",
            })
    @DisplayName("YAML：符号、日期、百分数")
    void yaml_is_mended(String unit, String before, String after) {
        String head = "x:\n  unit: " + unit + "\n  ";
        assertThat(mend("parameters.yaml", head + before + "\n")).isEqualTo(head + after + "\n");
    }

    @Test
    @DisplayName("缩进里的特殊空格：网页的一个当一个，全角的一个当两个")
    void special_blanks_of_the_indentation_are_plain_ones() {
        assertThat(mend("parameters.yaml", "x:\n\u00A0 unit: months\n\u3000title: 甲\u00A0乙\n"))
                .isEqualTo("x:\n  unit: months\n  title: 甲\u00A0乙\n");
        assertThat(mend("rules.drl", "when\n\u00A0\u00A0  Person()\n")).isEqualTo("when\n    Person()\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title: “乐业西青”",
                "title: “4050”的年龄，以登记为准：见通知",
                "source: 2027/1/1",
                "title: 说明：两项",
                "- { zh: 甲，乙：丙, en: x }",
                "- { value: \"25 %\" }", // the unit is no ratio: nobody knows what was meant
                "- { value: \"1,000\" }",
                "- { value: \"2027/13/1\" }",
                "- { value: \"2027/2/30\" }",
                "why: |\n    unit：months\n    2027/1/1",
                "why: \"第一行：甲  \n    unit：months\"",
                "# unit：months  2027/1/1",
                "x: y # 注：甲，乙",
            })
    @DisplayName("YAML：有意思的不动")
    void what_means_something_in_yaml_stays(String line) {
        String text = "x:\n  unit: months\n  " + line + "\n";
        assertThat(mend("a.yaml", text)).isEqualTo(text);
    }

    @Test
    @DisplayName("表格：分隔、日期、全角数字；文字列不动，列数对不上的不动")
    void tables_are_mended_cell_by_cell() {
        assertThat(mend("cases/a.csv", """
                id，title，as_of，n
                A，二〇二七年的，2027/1/1，３
                B,"2027/1/1，引号里的",2027-1-31,4
                C,2027/1/1,2027年12月1日,5
                D，甲，乙，2027/1/1，6
                """)).isEqualTo("""
                id,title,as_of,n
                A,二〇二七年的,2027-01-01,3
                B,"2027/1/1，引号里的",2027-01-31,4
                C,2027/1/1,2027-12-01,5
                D，甲，乙，2027/1/1，6
                """);
    }

    @Test
    @DisplayName("表格：单位是比例的，百分数写成小数")
    void rates_of_a_table_are_mended_where_its_unit_is_a_ratio() {
        TreeMap<String, byte[]> files = new TreeMap<>();
        files.put(
                "a/parameters.yaml", "r: { unit: ratio, table: { file: tables/r.csv, keys: [k] } }\n".getBytes(UTF_8));
        files.put("a/tables/r.csv", "k,value\nx,25 %\n".getBytes(UTF_8));
        files.put("a/tables/s.csv", "k,value\nx,25 %\n".getBytes(UTF_8));

        assertThat(MendedFile.of("a/tables/r.csv", files).orElseThrow().after())
                .asString(UTF_8)
                .isEqualTo("k,value\nx,0.25\n");
        assertThat(MendedFile.of("a/tables/s.csv", files).orElseThrow().mends()).isEmpty();
    }

    @Test
    @DisplayName("规则：引号和注释之外的全角符号")
    void signs_of_a_rule_are_mended_outside_of_texts_and_comments() {
        assertThat(mend("a.drl", """
                // 注：不动（这里）
                rule “A 甲，乙：丙” /* 也（不动
                ，不动 */ @policy（"X：1"）
                when Person（ age ＞＝ １６， name == "（甲）" ）　then exclude（）； end
                """)).isEqualTo("""
                // 注：不动（这里）
                rule "A 甲，乙：丙" /* 也（不动
                ，不动 */ @policy("X：1")
                when Person( age >= 16, name == "（甲）" ) then exclude(); end
                """);
    }

    @Test
    @DisplayName("GBK、BOM、CRLF、制表符、行尾空格：先列出，加 --write 才写，再做一次没有可改的")
    void a_folder_is_listed_and_then_mended() throws IOException {
        Files.write(
                folder.resolve("parameters.yaml"),
                FIGURE.formatted("ratio", "value: \"25%\", from: 2027/1/1, trust: assumed, source: 示例通知")
                        .replace("\n", "  \r\n")
                        .replace("  title", "\ttitle")
                        .getBytes(Charset.forName("GBK")));
        Files.write(folder.resolve("clauses.csv"), "id,标题\r\nA,甲\r\n".getBytes(Charset.forName("GB18030")));
        Files.writeString(folder.resolve("a.yaml"), "\uFEFFx: y\n");
        Files.write(folder.resolve("b.yaml"), "x: 甲\n".getBytes(StandardCharsets.UTF_16));
        Files.write(folder.resolve("c.yaml"), new byte[] {'x', (byte) 0xE4, 1, (byte) 0x81, 7});
        byte[] before = Files.readAllBytes(folder.resolve("parameters.yaml"));

        Run listed = Run.of("fix", folder.toString());
        assertThat(listed.exit()).as("one file nobody can read").isEqualTo(Exit.DIFFERS);
        assertThat(listed.out())
                .contains(
                        "a.yaml 字节顺序标记：U+FEFF → 去掉",
                        "b.yaml 编码：UTF-16 → UTF-8",
                        "c.yaml：认不出编码，没有动",
                        "parameters.yaml 编码：GBK → UTF-8\nparameters.yaml 换行：CRLF → LF",
                        "parameters.yaml:5 百分数\n    -     - { value: \"25%\", from: 2027-01-01",
                        "没有写入，加 --write 写入");
        assertThat(Files.readAllBytes(folder.resolve("parameters.yaml"))).isEqualTo(before);
        assertThat(Run.of("fix", "--lang", "en", folder.toString()).out())
                .contains("encoding: GBK → UTF-8", "nothing written");

        Run written = Run.of("fix", "--write", folder.toString());
        assertThat(written.out()).contains("已改正 ");
        assertThat(folder.resolve("parameters.yaml"))
                .hasContent(
                        FIGURE.formatted("ratio", "value: \"0.25\", from: 2027-01-01, trust: assumed, source: 示例通知"));
        assertThat(folder.resolve("clauses.csv")).hasContent("\uFEFFid,标题\nA,甲\n");
        assertThat(folder.resolve("a.yaml")).hasContent("x: y\n");
        assertThat(folder.resolve("b.yaml")).hasContent("x: 甲\n");
        try (Stream<Path> list = Files.list(folder)) {
            assertThat(list).hasSize(5);
        }

        assertThat(Run.of("fix", "--write", folder.toString()).out()).isEqualTo("c.yaml：认不出编码，没有动\n没有可以机械改正的\n");
    }

    @Test
    @DisplayName("链接、发布过的版次都不动")
    void links_and_published_editions_are_refused() throws IOException {
        Files.writeString(folder.resolve("a.yaml"), "x： y\n");
        Path outside = Files.writeString(folder.resolveSibling("outside.yaml"), "x： y\n");
        Path link = Files.createSymbolicLink(folder.resolve("b.yaml"), outside);

        Run run = Run.of("fix", "--write", folder.toString());
        assertThat(run.exit()).isEqualTo(Exit.BAD_INPUT);
        assertThat(run.err()).contains("PUB-106 b.yaml");
        assertThat(Files.readString(outside)).isEqualTo("x： y\n");

        Files.delete(link);
        Files.delete(outside);
        Files.writeString(folder.resolve("editions.csv"), "day,act,edition,digest,why\n");
        assertThat(Run.of("fix", "--write", folder.toString()).exit()).isEqualTo(Exit.BAD_INPUT);
        assertThat(folder.resolve("a.yaml")).hasContent("x： y\n");
    }

    @Test
    @DisplayName("随库的文件没有一处被认作写错")
    void nothing_that_is_shipped_is_taken_for_a_mistake() throws IOException {
        TreeMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(SHIPPED)) {
            for (Path path : walk.filter(Files::isRegularFile).toList()) {
                files.put(SHIPPED.relativize(path).toString(), Files.readAllBytes(path));
            }
        }
        List<String> found = files.keySet().stream()
                .filter(MendedFile::knows)
                .flatMap(path -> MendedFile.of(path, files).orElseThrow().mends().stream()
                        .filter(mend -> mend.kind() != Mend.Kind.BLANKS)
                        .map(mend -> path + " " + mend))
                .toList();

        assertThat(files).hasSizeGreaterThan(300);
        assertThat(found).isEmpty();
    }
}
