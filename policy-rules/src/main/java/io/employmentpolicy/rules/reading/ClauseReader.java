package io.employmentpolicy.rules.reading;

import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.model.source.Clause;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.rules.document.Node;
import io.employmentpolicy.rules.edition.Rulebook;
import io.employmentpolicy.rules.problem.Problems;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** 读取条款。 / Reads {@code clauses.csv}, or {@code clauses.yaml}: which clause is carried by which rule or number, or why it decides nothing. */
public final class ClauseReader {
    private static final String ID = "id";
    private static final String TITLE = "title";
    private static final String ENGLISH = "title-en";
    private static final List<String> LISTS = List.of("carried-by", "blocks");

    private final Problems problems;

    ClauseReader(Problems problems) {
        this.problems = problems;
    }

    /** Clauses by id, with where they stand. */
    Map<String, Entry> read(Section all) {
        Map<String, Entry> clauses = new LinkedHashMap<>();
        all.all().forEach((id, section) -> clauses.put(id, entry(id, section)));
        return clauses;
    }

    /** The clause of one row of {@code clauses.csv}, whose lists are one cell with semicolons. */
    Entry row(Node.Mapping given) {
        Node.Mapping row = titled(given);
        Map<String, Node> entries = new LinkedHashMap<>(row.entries());
        LISTS.forEach(key -> entries.computeIfPresent(key, (name, cell) -> list((Node.Scalar) cell)));
        String id = row.entries().get(ID) instanceof Node.Scalar scalar ? String.valueOf(scalar.text()) : "";
        Section section =
                new Section(new Node.Mapping(entries, row.keys(), row.place()), row.place(), id, problems, false);
        return entry(section.required(ID), section);
    }

    /** The two cells of a title become the mapping that a YAML file writes. */
    private static Node.Mapping titled(Node.Mapping row) {
        if (!(row.entries().get(ENGLISH) instanceof Node.Scalar english)
                || !(row.entries().get(TITLE) instanceof Node.Scalar chinese)) {
            return row;
        }
        Map<String, Node> entries = new LinkedHashMap<>(row.entries());
        Map<String, Place> keys = new LinkedHashMap<>(row.keys());
        entries.remove(ENGLISH);
        keys.remove(ENGLISH);
        Map<String, Node> both = new LinkedHashMap<>();
        both.put("zh", chinese);
        both.put("en", english);
        entries.put(
                TITLE, new Node.Mapping(both, Map.of("zh", chinese.place(), "en", english.place()), chinese.place()));
        return new Node.Mapping(entries, keys, row.place());
    }

    private static Node list(Node.Scalar cell) {
        return new Node.Sequence(
                Arrays.stream(String.valueOf(cell.text()).split("[;；]"))
                        .map(String::strip)
                        .filter(item -> !item.isEmpty())
                        .map(item -> (Node) new Node.Scalar(item, true, cell.place()))
                        .toList(),
                cell.place());
    }

    private Entry entry(String id, Section section) {
        String document = section.required("document");
        String place = section.required("place");
        Text title = section.node("title") == null ? null : section.chineseAtLeast("title");
        List<String> carriedBy = section.texts("carried-by");
        String declarative = section.text("declarative");
        boolean both = !carriedBy.isEmpty();
        if (both == (declarative != null)) {
            problems.add((both ? ReadingProblems.CLAUSE_101_BOTH : ReadingProblems.CLAUSE_101_NEITHER)
                    .at(section.place(), id));
        }
        Entry entry = new Entry(
                new Rulebook.ClauseEntry(
                        new Clause(id, document, place, title),
                        carriedBy,
                        section.texts("blocks"),
                        declarative == null ? "" : declarative),
                section);
        section.finish();
        return entry;
    }

    /** 一条条款。 / A clause entry with the section it was read from. */
    public record Entry(Rulebook.ClauseEntry clause, Section section) {}
}
