package io.employmentpolicy.rules.casebook;

import io.employmentpolicy.model.facts.Dictionary;
import io.employmentpolicy.model.facts.FactKind;
import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.model.problem.Problem;
import io.employmentpolicy.rules.document.DocumentReader;
import io.employmentpolicy.rules.document.Node;
import io.employmentpolicy.rules.document.Reading;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * 案例表。 / Cases as rows of a table: each row becomes the case it would be in YAML.
 *
 * <p>Columns are the keys of a case, {@code base}, {@code numbers.KEY}, {@code switches.KEY} and {@code expect.KEY}; every other column is the
 * path of a fact, such as {@code person.gender} or {@code hire[1].start_date}, items counted from 0. A cell left empty says nothing; {@code
 * null} and brackets mean what they mean in YAML. Dates and truth values may look as spreadsheets write them. A row without an id holds further
 * items of the case above: what it says of a kind is one more fact of that kind.
 */
final class CaseTable {
    private static final Set<String> TEXTS =
            Set.of("id", "title", "as_of", "policy", "why", "external", "external_kind");
    private static final Set<String> LISTS = Set.of("policies", "measure", "assumes");
    private static final Set<String> GROUPS = Set.of("expect", "numbers", "switches");
    private static final List<String> EXPECTED = List.of("expect.result", "expect.amount_yuan");
    private static final String GIVEN = "given";
    private static final String BASE = "base";
    private static final String ID = "id";

    private final Dictionary dictionary;
    private final List<Problem> problems;
    private final Set<String> strangers = new HashSet<>();

    CaseTable(Dictionary dictionary, List<Problem> problems) {
        this.dictionary = dictionary;
        this.problems = problems;
    }

    /** The cases of a table, in the form of those of a YAML file; what cannot be read of a row is left out of it and reported. */
    List<Node> cases(Node.Sequence rows) {
        List<Node> cases = new ArrayList<>();
        for (Node row : rows.items()) {
            Node.Mapping one = one((Node.Mapping) row);
            if (one.entries().containsKey(ID) || cases.isEmpty()) {
                cases.add(one);
            } else if (one.entries().keySet().equals(Set.of(GIVEN))) {
                Node.Mapping above = (Node.Mapping) cases.remove(cases.size() - 1);
                cases.add(with(above, GIVEN, further(given(above), given(one))));
            } else {
                problems.add(CaseProblems.CASE_120.at(row.place(), ""));
            }
        }
        return cases;
    }

    private static Node.Mapping given(Node.Mapping one) {
        return (Node.Mapping) Objects.requireNonNull(one.entries().get(GIVEN));
    }

    private static Node.Mapping with(Node.Mapping mapping, String key, Node node) {
        Map<String, Node> entries = new LinkedHashMap<>(mapping.entries());
        Map<String, Place> keys = new LinkedHashMap<>(mapping.keys());
        entries.put(key, node);
        keys.putIfAbsent(key, node.place());
        return new Node.Mapping(entries, keys, mapping.place());
    }

    /** What is given, every kind of the row below with one item more. */
    private static Node.Mapping further(Node.Mapping given, Node.Mapping below) {
        Node.Mapping all = given;
        for (Map.Entry<String, Node> kind : below.entries().entrySet()) {
            Node before = all.entries().get(kind.getKey());
            List<Node> items = new ArrayList<>(
                    before instanceof Node.Sequence list ? list.items() : before == null ? List.of() : List.of(before));
            items.add(kind.getValue());
            all = with(all, kind.getKey(), new Node.Sequence(items, items.get(0).place()));
        }
        return all;
    }

    private Node.Mapping one(Node.Mapping row) {
        Map<String, Node> entries = new LinkedHashMap<>();
        Map<String, Place> keys = new LinkedHashMap<>();
        Map<String, FactTree> groups = new LinkedHashMap<>();
        groups.put(GIVEN, new FactTree(row.place()));
        row.entries().forEach((column, node) -> {
            Node.Scalar cell = (Node.Scalar) node;
            int dot = column.indexOf('.');
            String group = dot < 0 ? "" : column.substring(0, dot);
            if (TEXTS.contains(column)) {
                put(entries, keys, column, column.equals("as_of") ? SpreadsheetCell.plain(cell) : cell);
            } else if (LISTS.contains(column)) {
                put(entries, keys, column, list(cell));
            } else if (GROUPS.contains(group)) {
                groups.computeIfAbsent(group, name -> new FactTree(row.place()))
                        .put(List.of(column.substring(dot + 1)), value(cell), cell.place());
            } else if (isFact(column, cell.place())) {
                Problem clash = Objects.requireNonNull(groups.get(GIVEN)).put(column, value(cell), cell.place());
                if (clash != null) {
                    problems.add(clash);
                }
            }
        });
        groups.forEach((name, tree) -> put(entries, keys, name, tree.node(problems)));
        return new Node.Mapping(entries, keys, row.place());
    }

    private static void put(Map<String, Node> entries, Map<String, Place> keys, String key, Node node) {
        entries.put(key, node);
        keys.put(key, node.place());
    }

    /** A column nobody knows is reported once, not in every row. */
    private boolean isFact(String column, Place place) {
        String kind = column.split("[.\\[]", 2)[0];
        if (kind.equals(BASE) || dictionary.byName(kind).isPresent()) {
            return true;
        }
        if (strangers.add(column)) {
            Set<String> known = new TreeSet<>(TEXTS);
            known.addAll(LISTS);
            known.add(BASE);
            GROUPS.forEach(group -> known.add(group + "."));
            dictionary.kinds().stream()
                    .filter(FactKind::given)
                    .filter(one -> one.parent().isEmpty())
                    .forEach(one -> known.add(one.name()));
            problems.add(CaseProblems.CASE_117.at(place, column, kind, spellings(known), CaseProblems.listed(known)));
        }
        return false;
    }

    /** Columns by their names and by the labels of what they hold. */
    private Map<String, String> spellings(Set<String> columns) {
        Map<String, String> spellings = new LinkedHashMap<>();
        columns.forEach(column -> spellings.put(column, column));
        EXPECTED.forEach(column -> spellings.put(column, column));
        dictionary.kinds().stream().filter(one -> columns.contains(one.name())).forEach(one -> {
            spellings.put(one.zh(), one.name());
            one.fields().forEach(field -> spellings.putIfAbsent(field.zh(), one.name() + "." + field.name()));
        });
        return spellings;
    }

    private static Node list(Node.Scalar cell) {
        List<Node> items = new ArrayList<>();
        Arrays.stream(Objects.requireNonNull(cell.text()).split("[;；、]"))
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .forEach(item -> items.add(new Node.Scalar(item, true, cell.place())));
        return new Node.Sequence(items, cell.place());
    }

    private Node value(Node.Scalar cell) {
        if (!SpreadsheetCell.isWritten(cell)) {
            return SpreadsheetCell.plain(cell);
        }
        Reading reading = DocumentReader.cell(cell);
        problems.addAll(reading.problems());
        return reading.root() == null ? cell : reading.root();
    }
}
