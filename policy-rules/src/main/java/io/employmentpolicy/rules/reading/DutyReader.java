package io.employmentpolicy.rules.reading;

import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.rules.document.Node;
import io.employmentpolicy.rules.problem.Problems;
import io.employmentpolicy.rules.syntax.RuleParser;
import java.util.ArrayList;
import java.util.List;

/**
 * 读取 duties.csv。 / Reads {@code duties.csv}: duties to have something in place, a row for each. A row is short for the rule that says so; it is
 * parsed and checked as if it had been written out in its line.
 */
final class DutyReader {
    private final Problems problems;

    DutyReader(Problems problems) {
        this.problems = problems;
    }

    /** The rules of the rows; fewer than there are rows when something is wrong. */
    List<RuleParser.Parsed> read(String file, Node.Sequence rows) {
        List<RuleParser.Parsed> parsed = new ArrayList<>();
        for (Node row : rows.items()) {
            int before = problems.count();
            Section section = Section.of(row, "", problems, false);
            if (section != null) {
                String text = rule(section);
                section.finish();
                if (problems.count() == before) {
                    parsed.add(RuleParser.parse(file, "\n".repeat(line(row.place())) + text, problems));
                }
            }
        }
        return parsed;
    }

    /** How many lines stand above the row. */
    private static int line(Place place) {
        return Math.max(0, place.line() - 1);
    }

    private String rule(Section row) {
        String name = cell(row, "rule") + " " + cell(row, "title");
        String owedBy = row.text("owed-by");
        return "rule \"" + name + "\" @policy(\"" + cell(row, "policy") + "\") @clause(\"" + cell(row, "clause")
                + "\") when ProgrammeArrangement( $items : itemsInPlace ) then oblige( \"" + cell(row, "conclusion")
                + "\", done( $items contains \"" + cell(row, "item") + "\" )"
                + (owedBy == null ? "" : ", owedBy( \"" + cell(row, "owed-by") + "\" )") + " ); end";
    }

    /** A cell that can stand between quotes. */
    private String cell(Section row, String column) {
        String text = row.required(column);
        if (text.indexOf('"') >= 0 || text.indexOf('\\') >= 0 || text.indexOf('\n') >= 0) {
            problems.add(ReadingProblems.DUTY_101.at(row.place(column), column, text));
        }
        return text;
    }
}
