package io.employmentpolicy.model.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("金额")
class YuanTest {

    @Test
    @DisplayName("写法不同、金额相同即相等")
    void equals_whatever_the_scale_it_was_written_with() {
        assertThat(Yuan.of("600"))
                .isEqualTo(Yuan.of("600.00"))
                .isEqualTo(Yuan.of(new BigDecimal("6E+2")))
                .hasSameHashCodeAs(Yuan.of("600.0"));
    }

    @Test
    @DisplayName("末尾的零不算更细")
    void takes_trailing_zeros_for_what_they_are() {
        assertThat(Yuan.of("0.1000")).hasToString("0.10");
    }

    @Test
    @DisplayName("细于分的金额拒收,不四舍五入")
    void refuses_what_is_finer_than_a_fen() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Yuan.of("0.005"))
                .withMessageContaining("finer than a fen");
    }

    @Test
    @DisplayName("不是数字的文本拒收")
    void refuses_text_that_is_no_number() {
        assertThatIllegalArgumentException().isThrownBy(() -> Yuan.of("六百"));
    }

    @Test
    @DisplayName("加减可至负数")
    void adds_and_subtracts_below_zero() {
        assertThat(Yuan.of("0.10").plus(Yuan.of("0.20"))).isEqualTo(Yuan.of("0.30"));
        assertThat(Yuan.ZERO.minus(Yuan.of("0.01"))).hasToString("-0.01");
    }

    @Test
    @DisplayName("比较大小")
    void compares_by_amount() {
        Yuan less = Yuan.of("99.99");
        Yuan more = Yuan.of("100");

        assertThat(less).isLessThan(more);
        assertThat(less.min(more)).isEqualTo(more.min(less)).isEqualTo(less);
        assertThat(less.max(more)).isEqualTo(more.max(less)).isEqualTo(more);
    }

    @Test
    @DisplayName("大额不用科学记数法")
    void prints_plainly() {
        assertThat(Yuan.of(new BigDecimal("5E+7"))).hasToString("50000000.00");
    }
}
