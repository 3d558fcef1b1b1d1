package io.employmentpolicy.rules.lint;

import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.rules.edition.Rulebook;
import java.util.regex.Pattern;

/** 没有承载的例外。 / A clause that by its name states an exception and that no rule carries. */
final class LeftOutExceptions implements Lint {
    private static final Pattern EXCEPTION = Pattern.compile("例外|除外|不得享受|不予|排除|不再享受");

    @Override
    public void look(Looked edition, Findings findings) {
        for (Rulebook.ClauseEntry entry : edition.rulebook().clauses().values()) {
            String name = entry.clause().id() + " " + entry.clause().title();
            if (!entry.declarative().isEmpty() && EXCEPTION.matcher(name).find()) {
                findings.add(LintProblems.REMARK_330.at(
                        Place.of(entry.clause().document()),
                        entry.clause().id(),
                        entry.clause().id(),
                        entry.declarative()));
            }
        }
    }
}
