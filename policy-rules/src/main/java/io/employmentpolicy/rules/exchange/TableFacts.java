package io.employmentpolicy.rules.exchange;

import io.employmentpolicy.model.facts.Dictionary;
import io.employmentpolicy.model.facts.FactField;
import io.employmentpolicy.model.facts.FactKind;
import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.model.facts.FieldType;
import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.rules.document.DocumentReader;
import io.employmentpolicy.rules.document.Node;
import io.employmentpolicy.rules.document.Reading;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Puts the rows of tables beside the other facts of a question, as if they stood in its file. */
final class TableFacts {
    private static final String SEVERAL = ";";

    private final Dictionary dictionary;
    private final Findings findings;

    TableFacts(Dictionary dictionary, Findings findings) {
        this.dictionary = dictionary;
        this.findings = findings;
    }

    Node.@Nullable Mapping in(Node.@Nullable Mapping given, List<FactsReader.Table> tables) {
        if (given == null || tables.isEmpty()) {
            return given;
        }
        Map<String, Node> entries = new LinkedHashMap<>(given.entries());
        Map<String, Place> keys = new LinkedHashMap<>(given.keys());
        for (FactsReader.Table table : tables) {
            Place place = Place.of(table.name());
            if (entries.containsKey(table.kind())) {
                findings.add(ExchangeProblems.FACT_123.at(place, table.kind(), table.kind()));
                continue;
            }
            int lines = lines(table.bytes());
            if (lines > Facts.MOST_OF_A_KIND + 1) {
                findings.add(ExchangeProblems.FACT_125.at(
                        place, table.kind(), table.kind(), lines - 1, Facts.MOST_OF_A_KIND));
                continue;
            }
            Reading reading = DocumentReader.csv(table.name(), table.bytes());
            findings.addAll(reading.problems());
            Optional<FactKind> kind = dictionary.byName(table.kind());
            if (reading.root() instanceof Node.Sequence rows) {
                entries.put(
                        table.kind(),
                        kind.isEmpty()
                                ? rows
                                : new Node.Sequence(
                                        rows.items().stream()
                                                .map(row -> row(kind.get(), (Node.Mapping) row))
                                                .toList(),
                                        rows.place()));
                keys.put(table.kind(), place);
            }
        }
        return new Node.Mapping(entries, keys, given.place());
    }

    /** Counted before a tree is made of them. */
    private static int lines(byte[] bytes) {
        int lines = 0;
        for (byte one : bytes) {
            lines += one == '\n' ? 1 : 0;
        }
        return lines;
    }

    /** A row under the names of fields, with lists where a field holds several. */
    private static Node row(FactKind kind, Node.Mapping row) {
        Map<String, Node> entries = new LinkedHashMap<>();
        Map<String, Place> keys = new LinkedHashMap<>();
        row.entries().forEach((column, node) -> {
            Optional<FactField> field = field(kind, column);
            String name = field.map(FactField::name).orElse(column);
            entries.put(
                    name, field.map(known -> cell(known, (Node.Scalar) node)).orElse(node));
            keys.put(name, node.place());
        });
        return new Node.Mapping(entries, keys, row.place());
    }

    private static Optional<FactField> field(FactKind kind, String column) {
        return kind.fieldByName(column)
                .or(() -> kind.fields().stream()
                        .filter(field -> field.zh().equals(column))
                        .findFirst());
    }

    private static Node cell(FactField field, Node.Scalar cell) {
        String text = cell.text();
        if (text == null) {
            return cell;
        }
        FieldType.Base base = field.type().base();
        if (base == FieldType.Base.ENUM_SET || base == FieldType.Base.TEXT_SET) {
            List<Node> several = new ArrayList<>();
            Arrays.stream(text.split(SEVERAL))
                    .map(String::strip)
                    .filter(one -> !one.isEmpty())
                    .forEach(one -> several.add(new Node.Scalar(one, false, cell.place())));
            return new Node.Sequence(several, cell.place());
        }
        if (base == FieldType.Base.BOOLEAN) {
            return new Node.Scalar(truth(text), false, cell.place());
        }
        return cell;
    }

    /** Spreadsheets write truths in capitals, people write them as words. */
    private static String truth(String text) {
        return switch (text) {
            case "TRUE", "True", "是" -> "true";
            case "FALSE", "False", "否" -> "false";
            default -> text;
        };
    }
}
