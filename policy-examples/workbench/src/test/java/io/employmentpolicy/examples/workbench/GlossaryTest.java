package io.employmentpolicy.examples.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import io.employmentpolicy.model.decision.Determination;
import io.employmentpolicy.model.facts.FactField;
import io.employmentpolicy.model.facts.FactKind;
import io.employmentpolicy.model.schema.Labelled;
import io.employmentpolicy.rules.PolicyCatalogue;
import io.employmentpolicy.rules.PolicyEngine;
import io.employmentpolicy.rules.edition.Rule;
import io.employmentpolicy.rules.language.VocabularyPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * The glossary of the words in rules, made of the edition: whatever a shipped rule says in English stands there in Chinese. {@code
 * -Dglossary.write=true} writes it anew.
 */
@DisplayName("规则里的英文词对照")
class GlossaryTest {
    private static final Path PAGE = Path.of("../../policy-rules/GLOSSARY.zh-CN.md");
    private static final Pattern CONCLUDED = Pattern.compile("(qualify|value)\\( \"([^\"]+)\"");
    private static final Pattern FIELD =
            Pattern.compile("(?<![\\w.\"@$])([a-z][A-Za-z0-9]*) (?:[=!<>]=?|in|contains|not in) ");

    @Test
    @DisplayName("对照表与现在的规则一致")
    void says_every_word_the_rules_use_now() throws IOException {
        String now = page(EngineOptions.shipped());
        if (Boolean.getBoolean("glossary.write")) {
            Files.writeString(PAGE, now);
        }

        assertThat(Files.readString(PAGE)).isEqualTo(now);
    }

    @Test
    @DisplayName("规则比较的每个字段都在表里，都有中文")
    void every_field_that_a_rule_compares_is_told() throws IOException {
        String page = Files.readString(PAGE);
        SortedSet<String> fields = new TreeSet<>();
        for (Rule rule : EngineOptions.shipped().rulebook().rules()) {
            Matcher field = FIELD.matcher(rule.canonical());
            while (field.find()) {
                fields.add(field.group(1));
            }
        }
        fields.removeAll(List.of("name", "number", "day", "month", "code")); // of Status and Value

        assertThat(fields).hasSizeGreaterThan(100).contains("hardToEmploy");
        fields.removeIf(field -> page.contains("| `" + field + "` | "));
        assertThat(fields).as("not in the glossary").isEmpty();
        assertThat(page.lines().filter(line -> line.startsWith("| `")))
                .allSatisfy(line -> assertThat(line).containsPattern("\\p{IsHan}"));
    }

    private static String page(PolicyEngine engine) {
        List<String> lines = new ArrayList<>(
                List.of("# 规则里的英文词对照", "", "由规则库生成，与随库的规则一致；`workbench rewrite --form sentences` 把规则整个换成中文句子。"));
        for (VocabularyPage.Part part : VocabularyPage.parts()) {
            lines.addAll(List.of("", "## " + part.title().zh(), "", "| 词 | 写法 | 意思 |", "|---|---|---|"));
            part.lines()
                    .forEach(line -> lines.add(
                            "| `" + line.word() + "` | " + cell(line.form().zh()) + " | "
                                    + cell(line.meaning().zh()) + " |"));
        }
        lines.addAll(List.of("", "## 事实和字段（随库规则用到的）"));
        needs(engine).forEach((kind, fields) -> {
            lines.addAll(
                    List.of("", "### `" + kind.typeName() + "` " + kind.zh(), "", "| 字段 | 中文 | 取值 |", "|---|---|---|"));
            fields.values()
                    .forEach(field -> lines.add(
                            "| `" + field.property() + "` | " + cell(field.zh()) + " | " + cell(codes(field)) + " |"));
        });
        lines.addAll(List.of("", "## 身份和推算值（由规则得出）", "", "| 名称 | 由哪项政策得出 |", "|---|---|"));
        concluded(engine).forEach((name, title) -> lines.add("| `" + name + "` | " + cell(title) + " |"));
        return String.join("\n", lines) + "\n";
    }

    private static String cell(String text) {
        return text.replace("|", "\\|").replace('\n', ' ');
    }

    private static String codes(FactField field) {
        List<String> codes = new ArrayList<>();
        for (Labelled code : field.codes()) {
            codes.add((code instanceof Enum<?> one ? "`" + one.name() + "` " : "`" + code.code() + "` ") + code.zh());
        }
        return String.join("，", codes);
    }

    private static SortedMap<FactKind, SortedMap<String, FactField>> needs(PolicyEngine engine) {
        SortedMap<FactKind, SortedMap<String, FactField>> kinds =
                new TreeMap<>((one, other) -> one.typeName().compareTo(other.typeName()));
        for (PolicyCatalogue.Entry policy : engine.catalogue().policies()) {
            for (String need : policy.needs()) {
                String[] parts = need.split("\\.", 2);
                engine.dictionary().byName(parts[0]).ifPresent(kind -> {
                    SortedMap<String, FactField> fields = kinds.computeIfAbsent(kind, any -> new TreeMap<>());
                    kind.fields().stream()
                            .filter(field -> parts.length == 2 && field.name().equals(parts[1]))
                            .forEach(field -> fields.put(field.property(), field));
                });
            }
        }
        return kinds;
    }

    private static SortedMap<String, String> concluded(PolicyEngine engine) {
        SortedMap<String, String> names = new TreeMap<>();
        for (Rule rule : engine.rulebook().rules()) {
            Matcher name = CONCLUDED.matcher(rule.canonical());
            while (name.find()) {
                engine.catalogue()
                        .policy(rule.policy())
                        .filter(policy ->
                                policy.kind() == Determination.Kind.STATUS || policy.kind() == Determination.Kind.VALUE)
                        .ifPresent(policy ->
                                names.putIfAbsent(name.group(2), policy.title().zh()));
            }
        }
        return names;
    }
}
