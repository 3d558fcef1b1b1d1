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
            String title = section.text("title");
            List<String> carriedBy = section.texts("carried-by");
            String declarative = section.text("declarative");
            boolean both = !carriedBy.isEmpty();
            if (both == (declarative != null)) {
                problems.add(
                        "CLAUSE-101",
                        section.place(),
                        id,
                        both
                                ? new Text("carried-by 与 declarative 并存", "both carried-by and declarative")
                                : new Text("没有 carried-by，也没有 declarative", "neither carried-by nor declarative"),
                        new Text(
                                "由规则或参数承载，或说明为何没有可判断的内容，二者居一",
                                "rules or numbers that carry it, or why it decides nothing"),
                        both
                                ? new Text("删去其一", "remove one of them")
                                : new Text(
                                        "补上 carried-by: [规则编号或参数键]", "add carried-by: [rule ids or parameter keys]"));
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

    /** A clause entry with the section it was read from. */
    public record Entry(Rulebook.ClauseEntry clause, Section section) {}
}
