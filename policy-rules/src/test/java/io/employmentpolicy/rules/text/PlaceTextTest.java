package io.employmentpolicy.rules.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("条款所在之处的英文")
class PlaceTextTest {
    @ParameterizedTest
    @DisplayName("条款项写成英文，别的写法加引号")
    @CsvSource(
            delimiter = '|',
            value = {
                "第四十五条|article 45",
                "第五十条第三款|article 50 paragraph 3",
                "第三十五条第一款第一项|article 35 paragraph 1 item 1",
                "第三十六条第二款、第三十七条第二项|article 36 paragraph 2, article 37 item 2",
                "第一百零二条|article 102",
                "第五十五条至第五十七条|article 55 to article 57",
                "第十条|article 10",
                "（十六）|(16)",
                "T-23、T-24|T-23,T-24",
                "稳岗返还|“稳岗返还”",
                "第一条及附件一至三|“第一条及附件一至三”"
            })
    void places_are_cited_in_english(String place, String english) {
        assertThat(PlaceText.en(place)).isEqualTo(english);
    }
}
