package io.employmentpolicy.rules.lookup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.employmentpolicy.model.facts.FactKind;
import io.employmentpolicy.model.problem.PolicyLoadException;
import io.employmentpolicy.model.text.Language;
import io.employmentpolicy.rules.PolicyEngine;
import io.employmentpolicy.rules.Shipped;
import io.employmentpolicy.rules.edition.ParameterBook.Switch;
import io.employmentpolicy.rules.edition.Rulebook;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 词汇、读法、数值的核对。 / What the lists of words, of readings and of figures hold. */
@DisplayName("词汇、读法、数值")
class ReadingsAndFiguresTest {
    private static final Rulebook BOOK = Shipped.engine().rulebook();
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    private static Rulebook with(String name, String file, String text) {
        return PolicyEngine.builder()
                .overlay(name, Map.of(file, text.getBytes(StandardCharsets.UTF_8)))
                .compileOnDemand()
                .build()
                .rulebook();
    }

    private static OpenReading reading(Rulebook book, String key) {
        return OpenReading.of(book, "").stream()
                .filter(one -> one.reading().key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void every_shipped_reading_is_said_in_both_languages_and_read_by_somebody() {
        assertThat(OpenReading.of(BOOK, ""))
                .hasSize(BOOK.book().switches().size())
                .allSatisfy(one -> {
                    assertThat(one.policies()).as(one.reading().key()).isNotEmpty();
                    assertThat(one.reading().choices()).as(one.reading().key()).allSatisfy(choice -> {
                        assertThat(one.reading().called(choice).zh()).isNotEqualTo(choice);
                        assertThat(one.reading().called(choice).en()).isNotEqualTo(choice);
                    });
                });
    }

    @Test
    void a_reading_tells_what_rests_on_it_and_that_nobody_chose_it() {
        OpenReading one = reading(BOOK, "TJ-OP-16.job-since-leaving");

        assertThat(one.readers()).containsExactly("TJ-OP-16-E02");
        assertThat(one.policies()).containsExactly("TJ-OP-16");
        assertThat(one.isDecided()).isFalse();
        assertThat(one.reading().choices()).containsExactly("ignore", "require", Switch.ASK);
        assertThat(reading(BOOK, "TJ-FLEX.resumption").isLeftOpen()).isTrue();
        assertThat(reading(BOOK, "CN-UI-EXT-OR-FLEX.applies").policies()).contains("TJ-FLEX", "XQ-03");
    }

    @Test
    void who_chose_a_reading_stands_until_somebody_else_chooses() {
        String first =
                "id: TJ-OP-16\nswitches:\n  job-since-leaving: { default: require, decided-by: 就业促进科, decided-on: 2026-11-02 }\n";
        Rulebook decided = with("first", "policy.yaml", first);
        Rulebook again = PolicyEngine.builder()
                .overlay("first", Map.of("policy.yaml", first.getBytes(StandardCharsets.UTF_8)))
                .overlay(
                        "second",
                        Map.of(
                                "policy.yaml",
                                "id: TJ-OP-16\nswitches:\n  job-since-leaving: { default: ignore }\n"
                                        .getBytes(StandardCharsets.UTF_8)))
                .compileOnDemand()
                .build()
                .rulebook();

        Switch one = reading(decided, "TJ-OP-16.job-since-leaving").reading();
        assertThat(one.chosen()).isEqualTo("require");
        assertThat(one.decided()).hasToString("Decided[by=就业促进科, on=2026-11-02]");
        assertThat(one.called("require").zh()).isEqualTo("离校后从未在单位就业");
        assertThat(reading(again, "TJ-OP-16.job-since-leaving").isDecided()).isFalse();
    }

    @Test
    void whoever_asks_for_another_reading_is_not_taken_for_an_office() {
        Rulebook asked = PolicyEngine.builder()
                .choose("TJ-OP-16", "job-since-leaving", "require")
                .compileOnDemand()
                .build()
                .rulebook();
        Switch one = reading(asked, "TJ-OP-16.job-since-leaving").reading();

        assertThat(one.decided()).isNotNull();
        assertThat(one.decided().isByCaller()).isTrue();
    }

    @Test
    void a_day_without_anybody_is_refused() {
        assertThatThrownBy(() -> with(
                        "mine",
                        "policy.yaml",
                        "id: TJ-OP-16\nswitches:\n  job-since-leaving: { default: require, decided-on: 2026-11-02 }\n"))
                .isInstanceOf(PolicyLoadException.class)
                .hasMessageContaining("POLICY-103")
                .hasMessageContaining("decided-by");
    }

    @Test
    void readings_by_name_alone_are_still_read() {
        Rulebook book = with(
                "mine",
                "policy.yaml",
                "id: TJ-OP-16\nswitches:\n  job-since-leaving: { choices: [ignore, require], default: require }\n");

        assertThat(reading(book, "TJ-OP-16.job-since-leaving")
                        .reading()
                        .called("require")
                        .zh())
                .isEqualTo("require");
    }

    @Test
    void figures_without_a_day_come_first_then_the_oldest() {
        List<CheckedFigure> all = CheckedFigure.of(BOOK, null, "");
        List<CheckedFigure> old = CheckedFigure.of(BOOK, DAY, "");

        assertThat(all.get(0).checkedOn()).isNull();
        assertThat(all.get(all.size() - 1).checkedOn()).isNotNull();
        assertThat(old)
                .isNotEmpty()
                .allMatch(one -> one.checkedOn() == null || one.checkedOn().isBefore(DAY));
        assertThat(all.stream().map(CheckedFigure::key).collect(Collectors.toSet()))
                .containsAll(
                        BOOK.book().parameters().stream().map(one -> one.key()).toList());
        assertThat(CheckedFigure.of(BOOK, DAY.plusDays(1), "flexible-subsidy.months"))
                .anyMatch(one -> one.key().equals("flexible-subsidy.months"));
        assertThat(CheckedFigure.of(BOOK, DAY, "flexible-subsidy.months")).isEmpty();
        assertThat(CheckedFigure.of(BOOK, null, "600元"))
                .extracting(CheckedFigure::key)
                .containsExactly("flexible-subsidy.pension");
    }

    @Test
    void marks_in_sources_are_explained() {
        Map<String, String> zh =
                SourceMarks.explained(List.of("施行日期（T-36）", "S20-4.1 的读法；N-09.23", "TJ-145-11、T-9999"), Language.ZH);

        assertThat(zh)
                .containsOnlyKeys("T-36", "S20-4.1", "N-09.23")
                .containsEntry("T-36", "天津、西青政策数字查证表（二〇二六年十一月二十日）第 36 条，属“灵活就业社会保险补贴”")
                .containsEntry("S20-4.1", "津人社局发〔2022〕20号（职业技能培训补贴实施办法）第四条逐项复读的第 1 项");
        assertThat(SourceMarks.explained(List.of("（T-72a）"), Language.EN).get("T-72a"))
                .contains("entry 72a", "talents and skills training");
        assertThat(SourceMarks.explained(
                        CheckedFigure.of(BOOK, null, "").stream()
                                .map(CheckedFigure::source)
                                .toList(),
                        Language.ZH))
                .hasSizeGreaterThan(30)
                .allSatisfy((mark, meaning) -> assertThat(meaning).doesNotContain("{"));
    }

    @Test
    void words_hold_every_field_and_everything_rules_conclude() {
        List<WordList.Line> all = WordList.of(BOOK, "");
        long fields = BOOK.dictionary().kinds().stream()
                .filter(FactKind::given)
                .mapToLong(kind -> kind.fields().size())
                .sum();

        assertThat(all.stream().filter(line -> line.part() == WordList.Part.FIELD))
                .hasSize((int) fields);
        assertThat(WordList.of(BOOK, "灵活就业的就业困难人员身份"))
                .extracting(line -> line.written().zh())
                .containsExactly("Status( name == \"hard_to_employ_flexible\" )");
        assertThat(WordList.of(BOOK, "保费 yuan"))
                .extracting(WordList.Line::inFiles)
                .contains("insurance_record.premium_paid");
        assertThat(WordList.of(BOOK, "monthAfter"))
                .extracting(WordList.Line::part)
                .containsExactly(WordList.Part.LANGUAGE);
        assertThat(WordList.of(BOOK, "flexible-subsidy.pension"))
                .extracting(line -> line.type().zh())
                .containsExactly("yuan/month");
    }

    @Test
    void words_hold_what_files_declare() {
        Rulebook book = with(
                "mine",
                "facts.yaml",
                "kinds:\n  veteran_placement:\n    label: { zh: 退役安置, en: placement }\n    owner: person\n    fields:\n      way: { label: { zh: 安置方式, en: way }, type: code, basis: act, values: { post: { zh: 安排工作, en: a post } } }\n");

        assertThat(WordList.of(book, "安置"))
                .extracting(line -> line.written().zh())
                .contains("VeteranPlacement( … )", "VeteranPlacement( way )");
        assertThat(WordList.of(book, "安排工作"))
                .extracting(line -> line.written().zh())
                .contains("veteran_placement.way == \"post\"");
    }
}
