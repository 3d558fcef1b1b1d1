package io.employmentpolicy.rules.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.employmentpolicy.model.text.Language;
import io.employmentpolicy.model.value.Yuan;
import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("数字与单位的写法")
class FigureTextTest {
    @ParameterizedTest
    @DisplayName("金额三位一节，没有分的不写分")
    @CsvSource(
            delimiter = '|',
            value = {
                "0|0",
                "600|600",
                "999.9|999.90",
                "1000|1,000",
                "21600.00|21,600",
                "1234567.89|1,234,567.89",
                "-1500|-1,500"
            })
    void sums_have_separators(String amount, String shown) {
        assertThat(FigureText.sum(Yuan.of(amount))).isEqualTo(shown);
    }

    @ParameterizedTest
    @DisplayName("长的月数写成年，除不尽的比例写成分数，四位以内的写成百分数")
    @CsvSource(
            delimiter = '|',
            value = {
                "660|months|55 年|55 years",
                "667|months|55 年 7 个月|55 years 7 months",
                "60|months|60 个月|60 months",
                "1|years|1 年|1 year",
                "121|months|10 年 1 个月|10 years 1 month",
                "0.6666666667|ratio|2/3|2/3",
                "0.3333333333|ratio|1/3|1/3",
                "0.085|ratio|8.5%|8.5%",
                "0.123456789|ratio|12.3457%|12.3457%",
                "1500|yuan/person|1,500 元/人|1,500 yuan a person",
                "2025|count|2025|2025"
            })
    void numbers_are_told_as_people_say_them(String value, String unit, String zh, String en) {
        assertThat(FigureText.number(new BigDecimal(value), unit, Language.ZH)).isEqualTo(zh);
        assertThat(FigureText.number(new BigDecimal(value), unit, Language.EN)).isEqualTo(en);
    }
}
