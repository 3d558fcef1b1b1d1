package io.employmentpolicy.examples.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 各文件的形式。 / The forms of a policy folder's files, as {@code schema} prints them. */
@DisplayName("schema 命令")
class SchemaCommandTest {
    @Test
    void files_of_a_folder_have_forms_that_editors_understand() {
        assertThat(Run.of("schema", "parameters.yaml").out())
                .startsWith("{\n  \"$schema\" : \"https://json-schema.org/draft/2020-12/schema\"")
                .contains("\"average-yuan/month\"", "\"可信程度：原文载明、法规原文、转述来源、推定、缺失\"");
        assertThat(Run.of("schema", "targets.csv").out()).contains("\"name\" : \"final_only\"", "\"primaryKey\"");
        assertThat(Run.of("schema", "question").out()).contains("\"hard_to_employ\"");
    }

    @Test
    void a_form_nobody_knows_is_told_with_the_nearest() {
        Run run = Run.of("schema", "measures.yaml");

        assertThat(run.exit()).isEqualTo(Exit.USAGE);
        assertThat(run.err()).contains("没有 'measures.yaml' 的形式", "是否想写 measure.yaml");
    }
}
