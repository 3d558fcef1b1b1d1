package io.employmentpolicy.rules.checking;

import static org.assertj.core.api.Assertions.assertThat;

import io.employmentpolicy.model.text.Language;
import io.employmentpolicy.rules.language.Quantity;
import io.employmentpolicy.rules.language.Vocabulary;
import io.employmentpolicy.rules.language.VocabularyPage;
import io.employmentpolicy.rules.syntax.ExpressionParser;
import io.employmentpolicy.rules.syntax.RuleParser;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("规则语言的一页说明")
class VocabularyPageTest {
    @Test
    @DisplayName("检查器接受的每个词都在页上")
    void names_every_word_the_checkers_accept() {
        List<String> words = VocabularyPage.words();

        assertThat(words)
                .containsAll(RuleChecker.ANNOTATIONS)
                .containsAll(ConclusionChecker.WORDS)
                .containsAll(GrantChecker.RHYTHMS)
                .containsAll(GrantChecker.DETAILS)
                .containsAll(Vocabulary.functions().stream()
                        .map(Vocabulary.Entry::name)
                        .toList())
                .containsAll(
                        Arrays.stream(Quantity.values()).map(Quantity::word).toList())
                .contains(
                        "table", "listed", "applies", "chosen", "count", "sum", "by", "done", "Status", "Value",
                        "$asOf");
        assertThat(words)
                .containsAll(ExpressionParser.COMPARISONS)
                .contains("&&", "||", "!", "in", "contains", "not", "exists", "accumulate");
    }

    @Test
    @DisplayName("语法认得的结论就是检查器认得的结论")
    void parser_and_checker_know_the_same_conclusions() {
        assertThat(RuleParser.CONCLUSIONS).isEqualTo(ConclusionChecker.WORDS);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    @DisplayName("两种语言都是完整的一页")
    void is_one_page_in_both_languages(Language language) {
        String page = VocabularyPage.print(language);

        assertThat(VocabularyPage.words()).allSatisfy(word -> assertThat(page).contains(word));
        assertThat(DelegateChecker.PARTS).allSatisfy(part -> assertThat(page).contains(part + "( "));
        assertThat(page.lines())
                .hasSizeLessThan(252)
                .allSatisfy(line -> assertThat(line.strip()).isNotEqualTo("null"));
        assertThat(page).endsWith("\n").doesNotContain("null");
    }
}
