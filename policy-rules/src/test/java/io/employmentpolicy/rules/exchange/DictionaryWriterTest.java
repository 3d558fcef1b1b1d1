package io.employmentpolicy.rules.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.employmentpolicy.model.facts.Dictionary;
import io.employmentpolicy.model.facts.FactField;
import io.employmentpolicy.model.facts.FactKind;
import io.employmentpolicy.model.schema.Labelled;
import io.employmentpolicy.model.text.Language;
import io.employmentpolicy.rules.document.DocumentReader;
import io.employmentpolicy.rules.document.Node;
import io.employmentpolicy.rules.document.Reading;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("字典写出")
class DictionaryWriterTest {

    private static final Dictionary DICTIONARY = Dictionary.standard();
    private static final DictionaryWriter WRITER = new DictionaryWriter(DICTIONARY);

    @Test
    @DisplayName("表格含全部字段、单位和代码")
    void lists_every_field_with_unit_and_codes() {
        String zh = WRITER.text(Language.ZH);
        String en = WRITER.text(Language.EN);

        for (FactKind kind : DICTIONARY.kinds().stream().filter(FactKind::given).toList()) {
            assertThat(zh).contains(kind.name() + "  " + kind.zh() + "（");
            assertThat(en).contains(kind.name() + "  " + kind.en() + " (");
            for (FactField field : kind.fields()) {
                assertThat(zh).containsPattern("(?m)^  " + field.name() + " +\\S.*" + Pattern.quote(field.zh()));
                for (Labelled code : field.codes()) {
                    assertThat(zh).contains(code.code() + " " + code.zh());
                    assertThat(en).contains(code.code() + " " + code.en());
                }
            }
        }
        assertThat(zh).containsPattern("(?m)^  premium_paid +数 +元 +本人实缴保费$");
        assertThat(zh).doesNotContainPattern("(?m) $");
    }

    @Test
    @DisplayName("中文占两列，各列对齐")
    void aligns_columns_by_width() {
        String text = Columns.of(List.of(List.of("a", "中文", "", "x"), List.of("bb", "c", "", "")));

        assertThat(text).isEqualTo("a   中文  x\nbb  c\n");
        assertThat(Columns.width("a中（𠮷é")).isEqualTo(8);
    }

    @Test
    @DisplayName("JSON Schema 的样子")
    void writes_a_schema_of_the_question() {
        Node.Mapping schema = schema();

        assertThat(text(schema, "$schema")).isEqualTo("https://json-schema.org/draft/2020-12/schema");
        assertThat(text(schema, "additionalProperties")).isEqualTo("false");
        assertThat(at(schema, "properties").entries().keySet()).containsExactly("id", "as_of", "policies", "facts");
        for (FactKind kind : DICTIONARY.kinds().stream().filter(FactKind::given).toList()) {
            Node.Mapping definition = at(schema, "$defs", kind.name());
            assertThat(text(definition, "title")).isEqualTo(kind.zh());
            assertThat(text(definition, "additionalProperties")).isEqualTo("false");
            assertThat(at(definition, "properties").entries().keySet())
                    .containsExactlyElementsOf(
                            kind.fields().stream().map(FactField::name).toList());
            assertThat(at(schema, "properties", "facts", "properties").entries().containsKey(kind.name()))
                    .isEqualTo(kind.parent().isEmpty());
        }
    }

    @Test
    @DisplayName("字段的类型、代码与说明")
    void describes_fields() {
        Node.Mapping person = at(schema(), "$defs", "person", "properties");

        assertThat(texts(at(person, "gender"), "enum")).containsExactly("female", "male", null);
        assertThat(texts(at(person, "birth_date"), "type")).containsExactly("string", "null");
        assertThat(text(at(person, "birth_date"), "format")).isEqualTo("date");
        assertThat(text(at(person, "birth_date"), "description")).endsWith("; null or absent: unknown");
        assertThat(text(at(person, "died_on"), "description")).endsWith("; null: not yet happened; absent: unknown");
        Node.Mapping insurance = at(schema(), "$defs", "insurance_record", "properties");
        assertThat(text(at(insurance, "premium_paid"), "title")).isEqualTo("本人实缴保费");
        assertThat(text(at(insurance, "premium_paid"), "description")).contains("; unit: yuan;");
        assertThat(text(at(insurance, "contribution_months"), "minimum")).isEqualTo("0");
        Node.Mapping spells = at(schema(), "$defs", "unemployment_registration", "properties", "spells", "items");
        assertThat(text(spells, "$ref")).isEqualTo("#/$defs/spell");
    }

    private static Node.Mapping schema() {
        Reading reading = DocumentReader.json("schema", WRITER.jsonSchema().getBytes(StandardCharsets.UTF_8));
        assertThat(reading.problems()).isEmpty();
        return (Node.Mapping) Objects.requireNonNull(reading.root());
    }

    private static Node.Mapping at(Node.Mapping from, String... names) {
        Node.Mapping at = from;
        for (String name : names) {
            at = (Node.Mapping) Objects.requireNonNull(at.entries().get(name), name);
        }
        return at;
    }

    private static String text(Node.Mapping from, String name) {
        return ((Node.Scalar) Objects.requireNonNull(from.entries().get(name), name)).text();
    }

    private static List<String> texts(Node.Mapping from, String name) {
        return ((Node.Sequence) Objects.requireNonNull(from.entries().get(name), name))
                .items().stream().map(item -> ((Node.Scalar) item).text()).toList();
    }
}
