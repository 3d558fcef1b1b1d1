package io.employmentpolicy.rules.suggest;

import static org.assertj.core.api.Assertions.assertThat;

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

    @Test
    @DisplayName("编辑距离")
    void counts_letters() {
        assertThat(DidYouMean.distance("", "abc")).isEqualTo(3);
        assertThat(DidYouMean.distance("abc", "acb")).isEqualTo(1);
        assertThat(DidYouMean.distance("kitten", "sitting")).isEqualTo(3);
    }
}
