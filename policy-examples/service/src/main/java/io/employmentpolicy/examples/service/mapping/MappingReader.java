package io.employmentpolicy.examples.service.mapping;

import io.employmentpolicy.model.facts.Dictionary;
import io.employmentpolicy.model.facts.FactKind;
import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.model.problem.PolicyLoadException;
import io.employmentpolicy.model.problem.Problem;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.rules.document.DocumentReader;
import io.employmentpolicy.rules.document.Node;
import io.employmentpolicy.rules.document.Reading;
import io.employmentpolicy.rules.suggest.DidYouMean;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** 读取对照文件。 / Reads a mapping file; whatever in it leads nowhere is refused when the service starts, not when somebody asks. */
final class MappingReader {
    private final Map<String, Table.Codes> codes = new LinkedHashMap<>();

    private final Dictionary dictionary;

    private MappingReader(Dictionary dictionary) {
        this.dictionary = dictionary;
    }

    static Map<String, Table> read(String name, byte[] bytes, Dictionary dictionary) {
        Reading reading = DocumentReader.yaml(name, bytes);
        if (!reading.problems().isEmpty()) {
            throw new PolicyLoadException(reading.problems());
        }
        MappingReader reader = new MappingReader(dictionary);
        Node.Mapping root = mapping(reading.root(), Place.of(name), "");
        only(root, List.of("tables", "codes"), "");
        mapping(root.entries().get("codes"), root.place(), "codes")
                .entries()
                .forEach((list, values) -> reader.codes.put(list, codes(list, values)));
        Map<String, Table> tables = new LinkedHashMap<>();
        mapping(root.entries().get("tables"), root.place(), "tables")
                .entries()
                .forEach((table, node) -> tables.put(table, reader.table(table, mapping(node, root.place(), table))));
        return tables;
    }

    private static Table.Codes codes(String name, Node values) {
        Map<String, @Nullable String> all = new LinkedHashMap<>();
        mapping(values, values.place(), name).entries().forEach((code, node) -> all.put(code, text(node, name)));
        return new Table.Codes(name, all);
    }

    private Table table(String name, Node.Mapping node) {
        only(node, List.of("title", "kind", "set", "columns"), name);
        String kindName = String.valueOf(text(node.entries().get("kind"), name + ".kind"));
        FactKind kind = dictionary
                .byName(kindName)
                .filter(one -> one.given() && one.parent().isEmpty())
                .orElseThrow(() -> wrong(
                        node.place(),
                        name + ".kind",
                        kindName,
                        dictionary.kinds().stream().map(FactKind::name).toList()));
        Map<String, String> set = new LinkedHashMap<>();
        Node given = node.entries().get("set");
        if (given != null) {
            mapping(given, node.place(), name + ".set")
                    .entries()
                    .forEach((field, value) ->
                            set.put(field(kind, field, value.place()), String.valueOf(text(value, name + ".set"))));
        }
        Map<String, Table.Column> columns = new LinkedHashMap<>();
        mapping(node.entries().get("columns"), node.place(), name + ".columns")
                .entries()
                .forEach((column, value) -> columns.put(
                        column, column(kind, name + "." + column, mapping(value, node.place(), name + "." + column))));
        return new Table(name, kind, set, columns);
    }

    private Table.Column column(FactKind kind, String name, Node.Mapping node) {
        only(node, List.of("field", "form", "codes", "ignored"), name);
        if (node.entries().containsKey("ignored")) {
            return new Table.Column(null, Table.Form.TEXT, Table.Codes.NONE);
        }
        String field = field(kind, String.valueOf(text(node.entries().get("field"), name)), node.place());
        Node listed = node.entries().get("codes");
        if (listed != null) {
            String list = String.valueOf(text(listed, name));
            Table.Codes found = codes.get(list);
            if (found == null) {
                throw wrong(listed.place(), name + ".codes", list, codes.keySet());
            }
            return new Table.Column(field, Table.Form.CODE, found);
        }
        String form = String.valueOf(text(node.entries().get("form"), name));
        return new Table.Column(
                field,
                Arrays.stream(Table.Form.values())
                        .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(form))
                        .findFirst()
                        .orElseThrow(() -> wrong(
                                node.place(),
                                name + ".form",
                                form,
                                Arrays.stream(Table.Form.values())
                                        .map(one -> one.name().toLowerCase(Locale.ROOT))
                                        .collect(Collectors.toList()))),
                Table.Codes.NONE);
    }

    private static String field(FactKind kind, String name, Place place) {
        if (kind.fieldByName(name).isEmpty()) {
            throw wrong(
                    place,
                    kind.name() + "." + name,
                    name,
                    kind.fields().stream().map(one -> one.name()).toList());
        }
        return name;
    }

    private static void only(Node.Mapping node, List<String> known, String name) {
        node.entries().keySet().stream()
                .filter(one -> !known.contains(one))
                .findFirst()
                .ifPresent(one -> {
                    throw wrong(node.place(), name, one, known);
                });
    }

    private static Node.Mapping mapping(@Nullable Node node, Place place, String name) {
        if (node instanceof Node.Mapping mapping) {
            return mapping;
        }
        throw wrong(node == null ? place : node.place(), name, "", List.of("{ … }"));
    }

    private static @Nullable String text(@Nullable Node node, String name) {
        if (node instanceof Node.Scalar scalar) {
            return scalar.text();
        }
        throw wrong(node == null ? Place.of("mapping") : node.place(), name, "", List.of("text"));
    }

    private static PolicyLoadException wrong(Place place, String subject, String found, Collection<String> known) {
        return new PolicyLoadException(List.of(new Problem(
                "MAP-001",
                place,
                subject,
                new Text("不认识 " + found, "unknown: " + found),
                new Text("其中之一：" + String.join("、", known), "one of " + String.join(", ", known)),
                DidYouMean.of(found, known)
                        .map(near -> new Text("是否想写 " + near, "did you mean " + near))
                        .orElse(new Text("对照说明改写", "write one of them")))));
    }
}
