package io.employmentpolicy.rules.reading;

import io.employmentpolicy.model.source.Clause;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.rules.edition.Rulebook;
import io.employmentpolicy.rules.problem.Problems;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** 读取 clauses.yaml。 / Reads {@code clauses.yaml}: which clause is carried by which rule or number, or why it decides nothing. */
public final class ClauseReader {
    private final Problems problems;

    ClauseReader(Problems problems) {
        this.problems = problems;
    }

    /** Clauses by id, with where they stand. */
    Map<String, Entry> read(Section all) {
        Map<String, Entry> clauses = new LinkedHashMap<>();
        all.all().forEach((id, section) -> {
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
            clauses.put(
                    id,
                    new Entry(
                            new Rulebook.ClauseEntry(
                                    new Clause(id, document, place, title),
                                    carriedBy,
                                    section.texts("blocks"),
                                    declarative == null ? "" : declarative),
                            section));
            section.finish();
        });
        return clauses;
    }

    /** 一条条款。 / A clause entry with the section it was read from. */
    public record Entry(Rulebook.ClauseEntry clause, Section section) {}
}
