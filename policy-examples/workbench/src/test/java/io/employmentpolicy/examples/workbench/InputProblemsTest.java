package io.employmentpolicy.examples.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import io.employmentpolicy.examples.workbench.workbook.WorkbookProblems;
import io.employmentpolicy.model.problem.Problem;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("命令行的问题")
class InputProblemsTest {
    private static final Pattern PLACE = Pattern.compile("\\{[0-9]}");
    private static final Pattern CODE = Pattern.compile("(?:WB|XLSX)-[0-9]{3}");

    @ParameterizedTest
    @ValueSource(classes = {InputProblems.class, WorkbookProblems.class})
    @DisplayName("两种语言有同样的句子，所述之处相同")
    void says_the_same_in_both_languages(Class<?> owner) {
        Properties zh = sentences(owner, "zh");
        Properties en = sentences(owner, "en");

        assertThat(zh.stringPropertyNames()).isEqualTo(en.stringPropertyNames()).hasSizeGreaterThan(50);
        assertThat(zh.stringPropertyNames()).allSatisfy(key -> {
            assertThat(zh.getProperty(key)).as(key).isNotBlank();
            assertThat(en.getProperty(key)).as(key).isNotBlank();
            assertThat(places(zh.getProperty(key))).as(key).isEqualTo(places(en.getProperty(key)));
        });
    }

    @Test
    @DisplayName("没有无人取用的句子，没有两种问题说同样的话")
    void keeps_no_sentence_nobody_asks_for_and_tells_problems_apart() {
        assertThat(InputProblems.CATALOGUE.unused()).isEmpty();
        assertThat(InputProblems.CATALOGUE.examples())
                .extracting(one -> one.code()
                        + one.found().zh()
                        + one.expected().zh()
                        + one.fix().zh())
                .doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("每个编号都印在一览中")
    void lists_every_code_on_the_page() {
        SortedSet<String> written = new TreeSet<>();
        List.of(InputProblems.class, WorkbookProblems.class)
                .forEach(owner -> sentences(owner, "zh").stringPropertyNames().stream()
                        .map(key -> key.split("\\.", 2)[0])
                        .filter(key -> CODE.matcher(key).matches())
                        .forEach(written::add));

        assertThat(written).contains("WB-101", "WB-500", "XLSX-101", "XLSX-403");
        assertThat(Run.of("codes").out().lines()).containsAll(written);
        assertThat(Run.of("codes", "--lang", "en").out().lines()).containsAll(written);
        assertThat(InputProblems.CATALOGUE.examples())
                .extracting(Problem::code)
                .allMatch(code -> code.startsWith("WB-"));
    }

    private static SortedSet<String> places(String sentence) {
        return PLACE.matcher(sentence).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties sentences(Class<?> owner, String language) {
        String name = "problems_" + language + ".properties";
        try (Reader text = new InputStreamReader(
                Objects.requireNonNull(owner.getResourceAsStream(name), name), StandardCharsets.UTF_8)) {
            Properties properties = new Properties();
            properties.load(text);
            return properties;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
