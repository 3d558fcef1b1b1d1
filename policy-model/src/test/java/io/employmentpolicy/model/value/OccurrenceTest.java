package io.employmentpolicy.model.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("已发生或尚未发生")
class OccurrenceTest {

    private static final LocalDate DAY = LocalDate.of(2024, 2, 29);

    @Test
    @DisplayName("发生过的带有时间")
    void knows_when_it_happened() {
        Occurrence<LocalDate> left = Occurrence.at(DAY);

        assertThat(left.happened()).isTrue();
        assertThat(left.at()).contains(DAY);
        assertThat(left).hasToString("2024-02-29");
    }

    @Test
    @DisplayName("尚未发生的没有时间")
    void knows_that_it_has_not_happened() {
        Occurrence<LocalDate> left = Occurrence.notYet();

        assertThat(left.happened()).isFalse();
        assertThat(left.at()).isEmpty();
        assertThat(left).hasToString("not yet");
    }

    @Test
    @DisplayName("按值相等")
    void equals_by_value() {
        assertThat(Occurrence.at(DAY))
                .isEqualTo(Occurrence.at(LocalDate.of(2024, 2, 29)))
                .hasSameHashCodeAs(Occurrence.at(DAY))
                .isNotEqualTo(Occurrence.at(DAY.plusDays(1)))
                .isNotEqualTo(Occurrence.notYet());
        assertThat(Occurrence.notYet()).isEqualTo(Occurrence.notYet());
    }

    @Test
    @DisplayName("未知不是一种发生")
    @SuppressWarnings("NullAway") // what a caller without a checker may do
    void refuses_to_happen_at_an_unknown_time() {
        assertThatNullPointerException().isThrownBy(() -> Occurrence.at(null));
    }
}
