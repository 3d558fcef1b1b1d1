package io.employmentpolicy.rules.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.employmentpolicy.model.text.Language;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("连起来说的话")
class SpeechTest {
    private static final Speech ZH = new Speech(Language.ZH);
    private static final Speech EN = new Speech(Language.EN);

    @Test
    void a_label_does_not_repeat_the_word_before_it() {
        assertThat(EN.dependsOn("on the list of urgent occupations"))
                .isEqualTo("depends on being on the list of urgent occupations");
        assertThat(EN.dependsOn("veteran")).isEqualTo("depends on veteran");
        assertThat(ZH.dependsOn("退役军人")).isEqualTo("取决于 退役军人");
    }

    @Test
    void several_values_stand_without_the_brackets_of_a_list() {
        assertThat(ZH.values("[其他人员、退役军人]")).isEqualTo("其他人员、退役军人");
        assertThat(ZH.values("[]")).isEqualTo("没有");
        assertThat(EN.values("[]")).isEqualTo("none");
        assertThat(EN.values("veteran")).isEqualTo("veteran");
    }
}
