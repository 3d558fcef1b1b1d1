package io.employmentpolicy.examples.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class ChangesCommandTest {
    private static final String COMMUNITY = "examples/04-community.yaml";
    private static final String JOBLESS = "examples/03-lost-job.yaml";

    @Test
    void tells_what_would_make_a_grant_lapse_and_at_which_number() throws IOException {
        assertThat(Run.of("changes", "--policy", "XQ-10", COMMUNITY).out())
                .contains("【予以认定】", "怎样会不再符合", "至多 899 人（现为 900 人）", "版次：");
        assertThat(Run.of("changes", "--lang", "en", "--policy", "XQ-10", COMMUNITY)
                        .out())
                .contains("what would make it lapse", "at most 899 persons (now 900 persons)");

        JsonNode one = new ObjectMapper()
                .readTree(Run.of("changes", "--json", "--policy", "XQ-10", COMMUNITY)
                        .out());
        JsonNode step =
                one.get("answers").get(0).get("ways").get(0).get("steps").get(0);
        assertThat(one.get("file").asText()).isEqualTo(COMMUNITY);
        assertThat(one.get("answers").get(0).get("aim").asText()).isEqualTo("lose");
        assertThat(step.get("path").asText()).startsWith("community[0].");
    }

    @Test
    void tells_what_an_open_answer_still_needs() {
        assertThat(Run.of("changes", "--policy", "CN-UI", JOBLESS).out())
                .contains("【尚不能确定】", "怎样才会符合", "失业登记", "最长 18 个月");
    }

    @Test
    void tells_first_days_and_least_numbers() throws IOException {
        JsonNode first = new ObjectMapper()
                .readTree(Run.of("earliest", "--json", "--policy", "XQ-10", COMMUNITY)
                        .out());
        assertThat(first.get("from").asText()).isEqualTo("2025-06-30");
        assertThat(first.get("answers").get(0).get("reach").asText()).isEqualTo("already");

        Run open = Run.of("earliest", "--policy", "CN-UI", "--from", "2026-04-01", "--to", "2026-12-31", JOBLESS);
        assertThat(open.out()).contains("2026-04-01 至 2026-12-31", "尚不能确定", "缺 失业登记");

        Run least = Run.of(
                "earliest", "--policy", "CN-UI", "--least", "unemployment_insurance.contribution_months", JOBLESS);
        assertThat(least.out()).contains("自 12 个月 起尚不能确定");
    }

    @Test
    void refuses_what_makes_no_sense() {
        assertThat(Run.of("changes", "--policy", "CN-UJ", JOBLESS).err()).contains("FACT-202", "CN-UI");
        assertThat(Run.of("changes", JOBLESS).exit()).isEqualTo(Exit.USAGE);
        assertThat(Run.of("changes", "--policy", "CN-UI", "nothing.yaml").exit())
                .isEqualTo(Exit.BAD_INPUT);
        Run reversed = Run.of("earliest", "--policy", "CN-UI", "--to", "2020-01-01", JOBLESS);
        assertThat(reversed.exit()).isEqualTo(Exit.USAGE);
        assertThat(reversed.err()).contains("2020-01-01");
        Run path = Run.of("earliest", "--policy", "CN-UI", "--least", "unemployment_insurance.paid", JOBLESS);
        assertThat(path.exit()).isEqualTo(Exit.BAD_INPUT);
        assertThat(path.err()).contains("FACT-206", JOBLESS);
    }
}
