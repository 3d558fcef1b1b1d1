package io.employmentpolicy.rules.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import io.employmentpolicy.model.problem.PolicyLoadException;
import io.employmentpolicy.rules.PolicyEngine;
import io.employmentpolicy.rules.casebook.CaseReader;
import io.employmentpolicy.rules.document.DocumentReader;
import io.employmentpolicy.rules.document.Node;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 各文件的形式。 / The forms of a folder's files fit every shipped file, and take the same keys as the readers. */
@DisplayName("政策目录各文件的形式")
class FolderFormsTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonSchemaFactory FACTORY = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
    private static final SortedMap<String, byte[]> SHIPPED = Layer.shipped().files();
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?");

    /** What the form of a file calls it; empty for what has none, such as rules. */
    private static String form(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        boolean cases = path.contains("/cases/");
        boolean yaml = name.endsWith(".yaml");
        if (cases) {
            return name.equals("bases.yaml") ? name : yaml ? "cases.yaml" : "cases.csv";
        }
        return FolderForms.names().contains(name) ? name : name.endsWith(".csv") ? "tables.csv" : "";
    }

    private static JsonSchema schema(String name) {
        return FACTORY.getSchema(FolderForms.json(name));
    }

    /** As editors read YAML: what stands without quotes may be a truth, a number or nothing. */
    private static JsonNode json(Node node) {
        JsonNodeFactory make = JsonNodeFactory.instance;
        if (node instanceof Node.Mapping mapping) {
            ObjectNode object = make.objectNode();
            mapping.entries().forEach((key, one) -> object.set(key, json(one)));
            return object;
        }
        if (node instanceof Node.Sequence sequence) {
            ArrayNode array = make.arrayNode();
            sequence.items().forEach(one -> array.add(json(one)));
            return array;
        }
        Node.Scalar scalar = (Node.Scalar) node;
        String text = scalar.text();
        if (text == null) {
            return make.nullNode();
        }
        if (!scalar.quoted() && (text.equals("true") || text.equals("false"))) {
            return make.booleanNode(text.equals("true"));
        }
        return !scalar.quoted() && NUMBER.matcher(text).matches()
                ? make.numberNode(new BigDecimal(text))
                : make.textNode(text);
    }

    private static Set<ValidationMessage> wrong(String form, String text) {
        Node root = DocumentReader.yaml("x.yaml", text.getBytes(StandardCharsets.UTF_8))
                .root();
        return schema(form).validate(json(root));
    }

    @Test
    void every_shipped_yaml_file_fits_its_form() {
        Map<String, JsonSchema> schemas = new TreeMap<>();
        Set<String> forms = new LinkedHashSet<>();
        List<String> misfits = new ArrayList<>();
        SHIPPED.forEach((path, bytes) -> {
            String form = form(path);
            if (form.endsWith(".yaml")) {
                forms.add(form);
                Node root = DocumentReader.yaml(path, bytes).root();
                schemas.computeIfAbsent(form, FolderFormsTest::schema)
                        .validate(json(root))
                        .forEach(one -> misfits.add(path + " " + one.getMessage()));
            }
        });

        assertThat(misfits).isEmpty();
        assertThat(forms)
                .contains(
                        "measure.yaml",
                        "documents.yaml",
                        "parameters.yaml",
                        "combinations.yaml",
                        "cases.yaml",
                        "bases.yaml");
    }

    @Test
    void every_shipped_table_has_the_columns_of_its_form() throws IOException {
        Map<String, Set<String>> columns = new TreeMap<>();
        for (String form : FolderForms.names()) {
            if (form.endsWith(".csv")) {
                columns.put(
                        form,
                        StreamSupport.stream(
                                        JSON.readTree(FolderForms.json(form))
                                                .get("fields")
                                                .spliterator(),
                                        false)
                                .map(field -> field.get("name").asText())
                                .collect(Collectors.toSet()));
            }
        }
        SHIPPED.forEach((path, bytes) -> {
            String form = form(path);
            if (List.of("clauses.csv", "duties.csv", "targets.csv").contains(form)) {
                String text = new String(DocumentReader.withoutMark(bytes), StandardCharsets.UTF_8);
                assertThat(columns.get(form))
                        .as(path)
                        .contains(text.lines().findFirst().orElseThrow().split(","));
            }
        });
        assertThat(columns.get("tables.csv")).containsExactlyInAnyOrderElementsOf(TableReader.OWN_COLUMNS);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        measure.yaml       | policies: { XQ-14: { zzz: 1 } }
        measure.yaml       | zzz: 1\\npolicies: { XQ-14: { title: 甲 } }
        documents.yaml     | D: { title: 甲, issuer: 乙, source: 丙, zzz: 1 }
        clauses.yaml       | C: { document: XQ-2022, place: 一, declarative: 无, zzz: 1 }
        parameters.yaml    | a.b: { title: 甲, unit: yuan, zzz: 1, values: [ { trust: missing, source: 乙 } ] }
        parameters.yaml    | a.b: { title: 甲, unit: yuan, values: [ { trust: missing, source: 乙, zzz: 1 } ] }
        parameters.yaml    | a.b: { title: 甲, unit: yuan, table: { keys: [k], file: k.csv, trust: missing, source: 乙, zzz: 1 } }
        combinations.yaml  | K: { title: 甲, zzz: 1 }
        contradictions.yaml| K: { title: 甲, zzz: 1 }
        facts.yaml         | fields: { person.abc: { label: 甲, type: day, basis: act, zzz: 1 } }
        facts.yaml         | kinds: { abc: { label: 甲, zzz: 1 } }
        retired.yaml       | XQ-14-O01: { on: 2027-01-01, why: 甲, zzz: 1 }
        policy.yaml        | { id: XQ-14, zzz: 1 }
        policy.yaml        | { id: XQ-14, switches: { day-count: { default: natural, zzz: 1 } } }
        """)
    void a_misspelt_key_is_refused_by_both_and_both_know_the_same_keys(String form, String written) throws IOException {
        String text = written.replace("\\n", "\n");
        PolicyLoad refused = PolicyLoad.of(form, text);

        assertThat(wrong(form, text))
                .anySatisfy(one -> assertThat(one.getMessage()).contains("zzz"));
        assertThat(refused.known()).as(refused.message()).isNotEmpty();
        assertThat(objects(JSON.readTree(FolderForms.json(form)))).contains(refused.known());
    }

    @Test
    void cases_have_the_keys_their_reader_takes() throws IOException {
        String misspelt = "- { id: A, title: 甲, as_of: 2027-01-01, given: {}, expect: { result: eligible }, zzz: 1 }";
        String known = CaseReader.read(Map.of("cases/a.yaml", misspelt.getBytes(StandardCharsets.UTF_8)))
                .problems()
                .get(0)
                .expected()
                .zh();

        assertThat(objects(JSON.readTree(FolderForms.json("cases.yaml"))))
                .contains(Set.of(known.substring(known.indexOf('：') + 1).split("、")));
    }

    /** The keys of every object of a schema that takes no others. */
    private static List<Set<String>> objects(JsonNode schema) {
        List<Set<String>> found = new ArrayList<>();
        if (schema.has("additionalProperties")
                && schema.get("additionalProperties").isBoolean()) {
            Set<String> names = new LinkedHashSet<>();
            schema.get("properties").fieldNames().forEachRemaining(names::add);
            found.add(names);
        }
        schema.forEach(part -> found.addAll(objects(part)));
        return found;
    }

    /** What the reader says of a misspelt key: which keys it would have taken. */
    private record PolicyLoad(String message, Set<String> known) {
        private static final Pattern KNOWN = Pattern.compile("zzz[^\\n]*?\\[([a-z0-9_, -]+)]");

        static PolicyLoad of(String form, String text) {
            try {
                PolicyEngine.builder()
                        .overlay("mine", Map.of(form, text.getBytes(StandardCharsets.UTF_8)))
                        .compileOnDemand()
                        .build();
                return new PolicyLoad("", Set.of());
            } catch (PolicyLoadException refused) {
                Matcher known = KNOWN.matcher(refused.getMessage());
                return new PolicyLoad(
                        refused.getMessage(),
                        known.find() ? Set.of(known.group(1).split(", ")) : Set.of());
            }
        }
    }

    @Test
    void wrong_values_are_told_by_the_form_too() {
        assertThat(wrong(
                        "parameters.yaml",
                        "a: { title: 甲, unit: yuan, values: [ { value: 1, trust: 文件, source: 乙 } ] }"))
                .isNotEmpty();
        assertThat(wrong("parameters.yaml", "a: { title: 甲, unit: 元, values: [] }"))
                .isNotEmpty();
        assertThat(wrong("measure.yaml", "policies: { A: { in-force: { from: 二〇二七年 } } }"))
                .isNotEmpty();
        assertThat(wrong("facts.yaml", "fields: { person.a: { label: 甲, type: date, basis: act } }"))
                .isNotEmpty();
        assertThat(wrong("cases.yaml", "- { id: A, title: 甲, as_of: 2027-01-01, zzz: 1 }"))
                .isNotEmpty();
        assertThat(wrong(
                        "parameters.yaml",
                        "a: { title: 甲, unit: yuan, values: [ { value: \"1\", trust: printed, source: 乙 } ] }"))
                .isEmpty();
    }

    @Test
    void every_form_says_in_Chinese_what_its_parts_mean() {
        assertThat(FolderForms.names()).allSatisfy(name -> {
            JsonNode schema = JSON.readTree(FolderForms.json(name));
            assertThat(schema.findValuesAsText("description"))
                    .as(name)
                    .anySatisfy(text -> assertThat(text).containsPattern("\\p{IsHan}"));
        });
        assertThatThrownBy(() -> FolderForms.json("measures.yaml")).isInstanceOf(IllegalArgumentException.class);
    }
}
