package io.employmentpolicy.examples.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What lies in a kjar is decided by in the tests of the quickstart, where KIE is whole. */
@DisplayName("export-kjar 命令")
class ExportKjarCommandTest {
    @TempDir
    private Path folder;

    private Run export(String release, String policy) {
        return Run.of(
                "export-kjar",
                "--to",
                folder.resolve("policies.jar").toString(),
                "--release",
                release,
                "--policy",
                policy);
    }

    @Test
    @DisplayName("写入所选政策的规则、版次和 KIE 的描述")
    void writes_rules_edition_and_what_KIE_reads() throws IOException {
        Run run = export("cn.example:policies:1", "XQ-14");

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out()).contains("cn.example:policies:1");
        try (FileSystem zip = FileSystems.newFileSystem(folder.resolve("policies.jar"))) {
            String drl = Files.readString(zip.getPath("io/employmentpolicy/generated/rules.drl"));
            assertThat(drl).contains("rule \"XQ-14-O01\"").doesNotContain("TJ-FLEX");
            assertThat(Files.readString(zip.getPath("META-INF/kmodule.xml"))).contains("io.employmentpolicy.generated");
            assertThat(Files.readString(zip.getPath("META-INF/policy-edition/cn.example/policies/1/index")))
                    .contains("policy\tXQ-14\n");
        }
    }

    @Test
    @DisplayName("写错的坐标和政策编号")
    void refuses_a_wrong_name_or_policy() {
        assertThat(export("policies-1", "XQ-14").exit()).isEqualTo(Exit.USAGE);
        Run unknown = export("cn.example:policies:1", "XQ-1444");
        assertThat(unknown.exit()).isEqualTo(Exit.BAD_INPUT);
        assertThat(unknown.err()).contains("FACT-202", "XQ-1444");
        assertThat(folder.resolve("policies.jar")).doesNotExist();
    }
}
