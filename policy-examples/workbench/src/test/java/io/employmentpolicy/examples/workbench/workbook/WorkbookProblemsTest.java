package io.employmentpolicy.examples.workbench.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.employmentpolicy.model.problem.Problem;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("工作簿的问题")
class WorkbookProblemsTest {
    private static final List<Problem> EXAMPLES = WorkbookProblems.CATALOGUE.examples();

    @Test
    @DisplayName("每一句都有用处，两种语言各三句，都不空")
    void says_three_sentences_of_every_problem() {
        assertThat(WorkbookProblems.CATALOGUE.unused()).isEmpty();
        assertThat(EXAMPLES).hasSizeGreaterThan(45).allSatisfy(one -> {
            assertThat(one.code()).matches("XLSX-[1-4][0-9]{2}");
            assertThat(List.of(one.found(), one.expected(), one.fix())).allSatisfy(said -> {
                assertThat(said.zh()).isNotBlank().doesNotContain("{");
                assertThat(said.en()).isNotBlank().doesNotContain("{");
            });
        });
    }

    @Test
    @DisplayName("没有两种问题说同样的话")
    void tells_problems_apart() {
        assertThat(EXAMPLES)
                .extracting(one -> one.code() + one.found().zh() + one.fix().zh())
                .doesNotHaveDuplicates();
    }
}
