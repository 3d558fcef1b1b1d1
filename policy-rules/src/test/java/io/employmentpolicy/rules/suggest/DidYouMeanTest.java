package io.employmentpolicy.rules.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import io.employmentpolicy.model.problem.EditDistance;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("最接近的名称")
class DidYouMeanTest {

    private static final Map<String, String> NAMES =
            Map.of("birth_date", "birth_date", "出生日期", "birth_date", "gender", "gender", "id", "id");

    @ParameterizedTest
    @CsvSource({
        "birth_dat, birth_date",
        "birthDate, birth_date",
        "Birth Date, birth_date",
        "birth-date, birth_date",
        "bitrh_date, birth_date",
        "出生日, birth_date",
        "gander, gender",
        "di, id"
    })
    @DisplayName("由错写找到正确名称")
    void finds_what_was_meant(String written, String meant) {
        assertThat(DidYouMean.of(written, NAMES)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"xyz", "premium_paid", "户籍"})
    @DisplayName("相差太远则不猜")
    void does_not_guess(String written) {
        assertThat(DidYouMean.of(written, NAMES)).isEmpty();
        assertThat(DidYouMean.of("x".repeat(65), NAMES)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "is_veteran, veteran",
        "employees_count, employees",
        "cost_of_work, work_cost_month",
        "wage, monthly_wage",
        "graduation_date, leave_date"
    })
    @DisplayName("由说得上意思的词、由日常用语找到字段")
    void finds_by_the_words_that_tell(String written, String meant) {
        List<String> fields = List.of(
                "veteran", "veteran_training_eligible", "employees", "work_cost_month", "monthly_wage", "leave_date");
        assertThat(DidYouMean.of(written, fields)).contains(meant);
    }

    @Test
    @DisplayName("几个字段都有的词、人人都有的词不猜")
    void does_not_guess_by_words_that_several_have() {
        assertThat(DidYouMean.of("members", List.of("able_members", "employed_members")))
                .isEmpty();
        assertThat(DidYouMean.of("count_date", List.of("employed_count", "birth_date")))
                .isEmpty();
        assertThat(DidYouMean.of("active", List.of("not_active", "flexible"))).isEmpty();
        assertThat(DidYouMean.of("employed", List.of("none", "unit", "self_employed")))
                .contains("unit");
    }

    @Test
    @DisplayName("编辑距离")
    void counts_letters() {
        assertThat(EditDistance.between("", "abc")).isEqualTo(3);
        assertThat(EditDistance.between("abc", "acb")).isEqualTo(1);
        assertThat(EditDistance.between("kitten", "sitting")).isEqualTo(3);
    }
}
