package io.employmentpolicy.rules.lint;

import io.employmentpolicy.rules.edition.Conclusion.Grant;
import io.employmentpolicy.rules.edition.Conclusion.Rhythm;
import io.employmentpolicy.rules.edition.LookupTable;
import io.employmentpolicy.rules.edition.Parameter;
import io.employmentpolicy.rules.edition.Rule;
import io.employmentpolicy.rules.language.Expression;
import io.employmentpolicy.rules.problem.Mistake;
import java.util.Optional;

/** 按年的数字按月发。 / A yearly figure paid every month, or a monthly one paid every year or only once. */
final class Rhythms implements Lint {
    private static final String MONTH = "yuan/month";
    private static final String YEAR = "yuan/year";

    @Override
    public void look(Looked edition, Findings findings) {
        for (Rule rule : edition.rulebook().rules()) {
            if (rule.conclusion() instanceof Grant grant && grant.money() != null) {
                String wrong = grant.rhythm() == Rhythm.MONTHLY ? YEAR : MONTH;
                if (unit(grant.money(), edition).filter(wrong::equals).isPresent()) {
                    Mistake mistake =
                            grant.rhythm() == Rhythm.ONCE ? LintProblems.REMARK_326_ONCE : LintProblems.REMARK_326;
                    findings.add(
                            rule,
                            mistake.at(
                                    rule.place(),
                                    rule.id(),
                                    wrong,
                                    grant.money().figure().orElse("")));
                }
            }
        }
    }

    /** The unit of a figure that is paid as it stands. */
    private static Optional<String> unit(Expression money, Looked edition) {
        return money.figure()
                .flatMap(key -> edition.book()
                        .parameter(key)
                        .map(Parameter::unit)
                        .or(() -> edition.book().table(key).map(LookupTable::unit)));
    }
}
