package io.employmentpolicy.rules.difference;

import static org.assertj.core.api.Assertions.assertThat;

import io.employmentpolicy.model.source.PolicyDocument;
import io.employmentpolicy.model.text.Language;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.rules.PolicyEngine;
import io.employmentpolicy.rules.Shipped;
import io.employmentpolicy.rules.edition.Rulebook;
import io.employmentpolicy.rules.sentences.PolicyGuide;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("版次差别的说法")
class EditionChangesTest {
    private static final Rulebook SHIPPED = Shipped.engine().rulebook();
    private static final PolicyDocument DOCUMENT = new PolicyDocument(
            "TOWN-2025",
            new Text("镇办法", "Measures of the town"),
            "镇发〔2025〕1号",
            "镇人民政府",
            LocalDate.of(2025, 1, 1),
            null,
            null,
            "镇公报",
            true,
            new PolicyDocument.Handling(Text.same("窗口"), null, null, "镇公报"),
            List.of(new PolicyDocument.Block("TOWN-1", new Text("补贴", "Subsidy"))));

    @Test
    @DisplayName("文件、政策说明的各条是人读的话，不是程序里的样子")
    void documents_and_headers_are_told_in_words() {
        Stream<String> documents = SHIPPED.documents().values().stream().map(DocumentWords::of);
        Stream<String> headers =
                SHIPPED.policies().values().stream().flatMap(one -> HeaderEntries.of(one).values().stream());

        assertThat(Stream.concat(documents, headers))
                .isNotEmpty()
                .allSatisfy(text -> assertThat(text).doesNotContain("Text[", "PolicyDocument[", "Block[", "=null"));
        assertThat(DocumentWords.of(DOCUMENT))
                .isEqualTo("title 镇办法 / Measures of the town; number 镇发〔2025〕1号; issuer 镇人民政府; issued 2025-01-01;"
                        + " source 镇公报; complete true; office 窗口; handling source 镇公报; TOWN-1 补贴 / Subsidy");
    }

    @Test
    @DisplayName("文件每一处不同都看得出")
    void whatever_differs_in_a_document_shows() {
        PolicyDocument.Handling handling = new PolicyDocument.Handling(null, Text.same("窗口"), null, "镇公报");
        List<PolicyDocument.Block> blocks = List.of(new PolicyDocument.Block("TOWN-1", new Text("补贴", "Allowance")));
        assertThat(Stream.of(
                                DOCUMENT,
                                document(LocalDate.of(2025, 2, 1), null, true, DOCUMENT.handling(), DOCUMENT.blocks()),
                                document(null, LocalDate.of(2025, 2, 1), true, DOCUMENT.handling(), DOCUMENT.blocks()),
                                document(null, null, false, DOCUMENT.handling(), DOCUMENT.blocks()),
                                document(null, null, true, handling, DOCUMENT.blocks()),
                                document(null, null, true, DOCUMENT.handling(), blocks))
                        .map(DocumentWords::of))
                .doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("数字换了单位，另外说明")
    void another_unit_of_a_figure_is_told_by_name() {
        assertThat(changed("yuan/month"))
                .contains("单位由 yuan/person 改为 yuan/month", "500 yuan/person", "800 yuan/month");
        assertThat(changed("yuan/person")).doesNotContain("单位");
    }

    private static String changed(String unit) {
        String figure = """
            skills-training.targeted.amount:
              title: 定向培训补贴
              unit: %s
              running-cases: new
              values: [ { value: "800", from: 2022-08-01, trust: assumed, source: 示例 } ]
            """.formatted(unit);
        return changed("parameters.yaml", figure);
    }

    @Test
    @DisplayName("改过的规则以句子说出，只说不同的各行")
    void a_changed_rule_is_said_in_the_sentences_that_differ() {
        String rule = """
            rule "TJ-OP-22-MODE-S02 灵活就业人员（含新就业形态劳动者）的养老、医疗保险和公积金"
                @policy("TJ-OP-22-MODE") @clause("TJ-OP-22:自愿参保")
            when
                InsuranceRecord( workerKind in ( WorkerKind.FLEXIBLE, WorkerKind.NEW_FORM ), scheme in ( Scheme.PENSION, Scheme.MEDICAL ) )
            then
                qualify( "optional_insurance" );
            end
            """;
        assertThat(changed("mode.drl", rule))
                .contains("TJ-OP-22-MODE-S02", "〔住房公积金〕")
                .doesNotContain("InsuranceRecord", "那么", "optional_insurance");
        assertThat(changed("mode.drl", rule, Language.EN))
                .contains("replaced rule TJ-OP-22-MODE-S02", "scheme is one of")
                .doesNotContainPattern("\\p{IsHan}");
    }

    @Test
    @DisplayName("英文里一处也不夹中文，规则和可信程度都是英文")
    void english_differences_are_english() {
        String figure = """
            skills-training.targeted.amount:
              title: 定向培训补贴
              unit: yuan/person
              running-cases: new
              values: [ { value: "800", from: 2022-08-01, trust: assumed, source: example } ]
            """;
        assertThat(changed("parameters.yaml", figure, Language.EN))
                .contains("[assumed by our reading, example]")
                .doesNotContain("推定", "转述来源", "原文载明");
    }

    @Test
    @DisplayName("随库每条规则都有英文句子，条件里没有中文")
    void every_shipped_rule_has_sentences_in_english() {
        PolicyGuide guide = new PolicyGuide(SHIPPED);
        assertThat(SHIPPED.rules())
                .allSatisfy(rule -> assertThat(guide.sentences(rule, Language.EN))
                        .filteredOn(line -> !line.startsWith("By: ") && !line.startsWith("then "))
                        .allSatisfy(line -> assertThat(line.replaceAll("\"[^\"]*\"", ""))
                                .as(rule.id())
                                .doesNotContainPattern("\\p{IsHan}")));
    }

    private static String changed(String path, String text) {
        return changed(path, text, Language.ZH);
    }

    private static String changed(String path, String text, Language language) {
        Rulebook changed = PolicyEngine.builder()
                .compileOnDemand()
                .overlay("bureau", Map.of(path, text.getBytes(StandardCharsets.UTF_8)))
                .build()
                .rulebook();
        return EditionChanges.between(SHIPPED, changed).stream()
                .map(change -> change.print(language))
                .collect(Collectors.joining());
    }

    private static PolicyDocument document(
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            boolean complete,
            PolicyDocument.@Nullable Handling handling,
            List<PolicyDocument.Block> blocks) {
        return new PolicyDocument(
                DOCUMENT.id(),
                DOCUMENT.title(),
                DOCUMENT.number(),
                DOCUMENT.issuer(),
                DOCUMENT.issued(),
                from,
                to,
                DOCUMENT.source(),
                complete,
                handling,
                blocks);
    }
}
