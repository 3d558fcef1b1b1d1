package io.employmentpolicy.examples.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("publish 与 undo 命令")
@Tag("thorough")
class PublishCommandTest {
    private static final String READING = """
        id: TJ-OP-16
        switches:
          job-since-leaving: { default: require }
        """;
    private static final String CASES = """
        id,title,policy,as_of,person.hard_to_employ,education.is_college_graduate,education.leave_date,employment.status,employment.unit_job_since_leaving,expect.result
        TJ-OP-16-E02-earlier-unit-job,离校后曾有单位就业,TJ-OP-16,2025-03-15,false,true,2023-06-30,flexible,true,not_eligible
        TJ-OP-16-unit-job,毕业生在企业就业,TJ-OP-16,2025-03-15,false,true,2024-06-30,unit,true,not_eligible
        """;
    private static final String NOTE = """
        number: 示例 2027-1
        day: 2026-12-20
        approved-by: 张三
        reason: 离校后从未在单位就业的才算
        policies:
          TJ-OP-16: %s
        groups:
          毕业生和学生: 受损
        """;

    @TempDir
    private Path folder;

    private Path overlay = Path.of("");
    private String store = "";

    @BeforeEach
    void write() throws IOException {
        overlay = Files.createDirectories(folder.resolve("改动/cases")).getParent();
        store = folder.resolve("现行").toString();
        Files.writeString(overlay.resolve("policy.yaml"), READING);
        Files.writeString(overlay.resolve("cases/mine.csv"), CASES);
    }

    private Run publish(String... more) {
        List<String> words =
                new ArrayList<>(List.of("publish", overlay.toString(), "--to", store, "--on", "2026-12-28"));
        words.addAll(List.of(more));
        return Run.of(words.toArray(String[]::new));
    }

    @Test
    @DisplayName("没写明受损的不发布；写明后发布，经过列得出，撤回退回")
    void an_edition_is_published_when_its_note_names_the_effect() throws IOException {
        Files.writeString(overlay.resolve("change.yaml"), NOTE.formatted("受益"));
        Run wrong = publish();
        assertThat(wrong.exit()).isEqualTo(Exit.BAD_INPUT);
        assertThat(wrong.out()).contains("通过 9", "受损 9", "没有发布：");
        assertThat(wrong.err())
                .contains("PUB-122 改动:change.yaml:6:3 [policies]：TJ-OP-16 使 ", "policies: { TJ-OP-16: 受损 }");
        assertThat(Path.of(store)).doesNotExist();

        Files.writeString(overlay.resolve("change.yaml"), NOTE.formatted("受损"));
        Run dry = publish("--dry-run");
        assertThat(dry.exit()).as(dry.err()).isEqualTo(Exit.OK);
        assertThat(dry.out()).contains("可以发布（没有发布）");
        assertThat(Path.of(store)).doesNotExist();
        Run done = publish();
        assertThat(done.exit()).as(done.err()).isEqualTo(Exit.OK);
        assertThat(done.out()).contains("已发布 0001，2026-12-28 起现行，摘要 ");
        assertThat(Path.of(store, "0001", "policy.yaml")).hasContent(READING);
        assertThat(Run.of("check", store).out()).contains("替代 读法 TJ-OP-16.job-since-leaving");

        Run undone = Run.of("undo", store, "--on", "2027-01-10", "--why", "来信有误");
        assertThat(undone.exit()).as(undone.err()).isEqualTo(Exit.OK);
        assertThat(undone.out())
                .contains(
                        "已撤回 0001（示例 2027-1 离校后从未在单位就业的才算，张三 批准）",
                        "替代 读法 TJ-OP-16.job-since-leaving",
                        "现行 随库政策，自 2027-01-10");
        assertThat(Run.of("publish", "--history", "--to", store).out()).isEqualTo("""
            2026-12-28 发布 0001（示例 2027-1 离校后从未在单位就业的才算，张三 批准）
            2027-01-10 撤回，退回 随库政策：来信有误  ← 现行
            """);
        assertThat(Run.of("undo", store, "--on", "2027-01-10").err()).contains("PUB-110");
    }

    @Test
    @DisplayName("说明写错的，check 与 publish 说得一样")
    void check_and_publish_refuse_the_same_in_the_same_words() throws IOException {
        for (String note : List.of(
                "number: 1\nreason: 因为\npolicies: { TJ-FLEX: 好 }\nfor: x\n",
                NOTE.formatted("受损").replace("TJ-OP-16", "TJ-OP-61").replace("毕业生和学生", "老人"),
                "number: [1\n")) {
            Files.writeString(overlay.resolve("change.yaml"), note);
            Run check = Run.of("check", overlay.toString());
            assertThat(check.exit()).isEqualTo(Exit.BAD_INPUT);
            assertThat(publish().err()).isEqualTo(check.err());
        }
        Files.writeString(overlay.resolve("change.yaml"), "number: 1\nreason: 因为\npolicies: { TJ-FLEX: 好 }\nfor: x\n");
        assertThat(publish().err())
                .contains(
                        "POLICY-103", "approved-by", "day", "PUB-117 改动:change.yaml:3:13 [TJ-FLEX]：影响 好", "POLICY-107");
    }

    @Test
    @DisplayName("改坏的规则、链接、不是发布目录的目录，都不发布")
    void mistaken_and_hostile_folders_are_refused() throws IOException {
        Files.writeString(overlay.resolve("exceptions.drl"), """
            rule "TJ-OP-16-X91 示例"
                @policy("TJ-OP-16") @clause("TJ-OP-16:补贴")
            when
                Employment( status == EmploymentStatus.UNIT )
            then
                System.exit(1);
            end
            """);
        Run check = Run.of("check", overlay.toString());
        assertThat(publish().err()).isEqualTo(check.err()).contains("exceptions.drl:6");

        Files.delete(overlay.resolve("exceptions.drl"));
        Path link = Files.createSymbolicLink(overlay.resolve("secret.md"), Path.of("/etc/passwd"));
        assertThat(publish().err()).contains("PUB-106 secret.md", "是链接");
        Files.delete(link);

        Files.createDirectories(Path.of(store, "别的"));
        assertThat(publish().err()).contains("PUB-101", "现行");
        assertThat(Run.of("publish", "--history", "--to", store).exit()).isEqualTo(Exit.BAD_INPUT);
        assertThat(Run.of("publish", overlay.toString(), "--to", store).err()).contains("--on=DAY");
    }
}
