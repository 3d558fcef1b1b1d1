package io.employmentpolicy.rules.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.employmentpolicy.model.facts.Dictionary;
import io.employmentpolicy.model.text.Language;
import io.employmentpolicy.rules.checking.RulebookReader;
import io.employmentpolicy.rules.edition.Conclusion;
import io.employmentpolicy.rules.edition.Rule;
import io.employmentpolicy.rules.edition.Rulebook;
import io.employmentpolicy.rules.reading.Layer;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("条件和名称的说法")
class PlainSentenceTest {
    private static final Rulebook RULEBOOK =
            RulebookReader.read(Dictionary.standard(), List.of(Layer.shipped()), Map.of());

    @ParameterizedTest
    @CsvSource({
        "可计算收入大于0, 有可计算收入",
        "企业职工人数大于0, 企业职工人数不是 0",
        "评定日不早于登记注册日期之后 1 年的同日, 自登记注册日期起已满 1 年",
        "评定日晚于鉴定结论作出日期之后 1 年的同日, 自鉴定结论作出日期起已超过 1 年",
        "评定日不晚于离校日期之后 2 年的同日, 自离校日期起不超过 2 年",
        "招用日期早于被招用人出生日期之后 25 年的同日, 到招用日期，自被招用人出生日期起未满 25 年",
        "缴费月数大于10, 缴费月数大于10",
        "登记失业为是, 登记失业为是",
    })
    @DisplayName("中文")
    void chinese(String condition, String plain) {
        assertThat(PlainSentence.of(condition, Language.ZH)).isEqualTo(plain);
    }

    @ParameterizedTest
    @CsvSource({
        "day of decision is not before the same day 1 year after day of registration, day of decision is at least 1 year after day of registration",
        "date hired is before the same day 25 years after birth date, date hired is less than 25 years after birth date",
        "premium paid is more than 0, premium paid is more than 0",
    })
    @DisplayName("英文")
    void english(String condition, String plain) {
        assertThat(PlainSentence.of(condition, Language.EN)).isEqualTo(plain);
    }

    @Test
    @DisplayName("随库规则所说的机构、义务人和材料都有英文名称")
    void every_office_party_and_paper_of_the_shipped_rules_has_an_english_name() {
        assertThat(RULEBOOK.rules().stream()
                        .map(Rule::conclusion)
                        .flatMap(PlainSentenceTest::named)
                        .distinct()
                        .filter(name -> EnglishNames.of(name).isEmpty()))
                .isEmpty();
        assertThat(new Speech(Language.EN).named("区人社局、民政局、各街镇"))
                .isEqualTo(
                        "the district HR and Social Security Bureau, the Civil Affairs Bureau, the sub-districts and towns");
        assertThat(new Speech(Language.EN).named("某镇某办")).isEqualTo("“某镇某办”");
        assertThat(new Speech(Language.ZH).named("经办机构")).isEqualTo("经办机构");
    }

    private static Stream<String> named(Conclusion conclusion) {
        if (conclusion instanceof Conclusion.Delegate left) {
            return Stream.concat(Stream.of(left.by()), left.bring().stream());
        }
        return conclusion instanceof Conclusion.Oblige duty ? Stream.ofNullable(duty.owedBy()) : Stream.empty();
    }
}
