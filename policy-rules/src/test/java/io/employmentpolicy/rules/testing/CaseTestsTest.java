package io.employmentpolicy.rules.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.employmentpolicy.rules.PolicyEngine;
import io.employmentpolicy.rules.Shipped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("案例文件作为测试运行")
class CaseTestsTest {
    private static final PolicyEngine ENGINE = Shipped.engine();
    private static final String CASES = """
            id,title,policy,as_of,employment.status,person.hard_to_employ,expect.result
            A,灵活就业,TJ-OP-16,2026-03-31,flexible,true,eligible
            B,单位就业,TJ-OP-16,2026-03-31,unit,true,eligible
            C,没有这项政策,TJ-OP-61,2026-03-31,unit,true,eligible
            """;

    @TempDir
    private Path folder;

    private List<DynamicTest> tests() {
        return CaseTests.of(ENGINE, folder).toList();
    }

    @Test
    @DisplayName("相符的通过，不符的和写错的不通过，各说明在何处")
    void each_case_is_a_test_of_its_own() throws IOException {
        Files.createDirectory(folder.resolve("a"));
        Files.writeString(folder.resolve("a/cases.csv"), CASES);
        Files.writeString(folder.resolve("notes.txt"), "not a case");

        List<DynamicTest> tests = tests();
        assertThat(tests).extracting(DynamicTest::getDisplayName).containsExactly("A 灵活就业", "B 单位就业", "C 没有这项政策");
        assertThat(tests.get(1).getTestSourceUri().orElseThrow().toString()).endsWith("a/cases.csv?line=3");
        assertThatCode(() -> tests.get(0).getExecutable().execute()).doesNotThrowAnyException();
        assertThatThrownBy(() -> tests.get(1).getExecutable().execute())
                .isInstanceOf(AssertionError.class)
                .hasMessageContainingAll("TJ-OP-16-E0", "应为 eligible", "expected eligible", "a/cases.csv:3");
        assertThatThrownBy(() -> tests.get(2).getExecutable().execute())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("TJ-OP-16");
    }

    @Test
    @DisplayName("读不出的文件、空目录，也是不通过的测试")
    void what_cannot_be_read_fails() throws IOException {
        assertThat(tests())
                .singleElement()
                .satisfies(one ->
                        assertThatThrownBy(() -> one.getExecutable().execute()).hasMessageContaining("no case below"));

        Files.writeString(folder.resolve("cases.csv"), "id,title,polcy,as_of\nA,a,TJ-OP-16,2026-03-31\n");
        assertThat(tests())
                .isNotEmpty()
                .allSatisfy(one -> assertThatThrownBy(() -> one.getExecutable().execute())
                        .isInstanceOf(AssertionError.class)
                        .hasMessageContaining("cases.csv"));
    }
}
