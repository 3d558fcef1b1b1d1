package io.employmentpolicy.rules.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.employmentpolicy.model.text.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

@DisplayName("一句双语措辞")
@Isolated("it moves the whole machine to another country")
class WordingTest {
    @Test
    @DisplayName("撇号、其余花括号照印，同一处可用两次")
    void prints_everything_but_its_places_as_it_stands() {
        Wording wording = new Wording("key", "{ zh: … } {0} {} {a}", "the rule's { en: … } {0}, {0} {} {10}");

        assertThat(wording.text("age"))
                .isEqualTo(new Text("{ zh: … } age {} {a}", "the rule's { en: … } age, age {} {10}"));
    }

    @Test
    @DisplayName("所述之中的花括号不再代入")
    void does_not_fill_what_it_is_told() {
        Wording wording = new Wording("key", "{0}之后是{1}", "{0} and then {1}");

        assertThat(wording.text("{1}", "{0}")).isEqualTo(new Text("{1}之后是{0}", "{1} and then {0}"));
    }

    @Test
    @DisplayName("数与日期不随机器的语言而变")
    void knows_no_locale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-SA-u-nu-arab"));
            assertThat(new Wording("key", "{0} {1} {2}", "{0} {1} {2}")
                            .text(1_234_567, new BigDecimal("1234.50"), LocalDate.of(2025, 1, 2)))
                    .isEqualTo(Text.same("1234567 1234.50 2025-01-02"));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    @DisplayName("双语的一段用各自的语言，作者写的过长时截断，我们列出的不截")
    void tells_each_language_its_own_and_cuts_only_what_an_author_wrote() {
        Wording wording = new Wording("key", "{0} {1} {2}", "{0} {1} {2}");
        String endless = "x".repeat(81);

        Text text = wording.text(new Text("月", "month"), endless, List.of(endless));

        assertThat(text.zh()).isEqualTo("月 " + "x".repeat(80) + "… [" + endless + "]");
        assertThat(text.en()).startsWith("month ");
    }

    @Test
    @DisplayName("两种语言所述不同的句子不能成立")
    void refuses_a_sentence_that_tells_less_in_one_language() {
        assertThatThrownBy(() -> new Wording("RULE-999.found", "{0} 与 {1}", "{0} only"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("RULE-999.found");
    }

    @Test
    @DisplayName("没有的句子在读取时就报错")
    void misses_a_sentence_as_soon_as_it_is_named() {
        Catalogue catalogue = Catalogue.beside(Phrases.class);

        assertThatThrownBy(() -> catalogue.mistake("RULE-999"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("RULE-999.found");
        assertThatThrownBy(() -> Catalogue.beside(String.class))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("problems_zh.properties");
    }
}
