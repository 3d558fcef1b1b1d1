package io.employmentpolicy.rules.lint;

import io.employmentpolicy.model.problem.Problem;
import io.employmentpolicy.rules.edition.Rule;
import io.employmentpolicy.rules.edition.Rulebook;
import java.time.LocalDate;
import java.util.List;

/** 全部查找。 / All lints over one edition. */
public final class Lints {
    private static final List<Lint> ALL = List.of(
            new NeverFires(),
            new SaysNothing(),
            new ImpliedRule(),
            new TwoAmounts(),
            new TwoPatterns(),
            new ExcludedByAbsence(),
            new NamesInText(),
            new FigureDays(),
            new TableCodes(),
            new Rates(),
            new YesNoCounts(),
            new Unused(),
            new Rhythms(),
            new WholeMonths(),
            new LeftOutExceptions(),
            new ToBeFilled());

    private Lints() {}

    /** 与日子无关的。 / What is so on any day, lint by lint. */
    public static List<Problem> of(Rulebook rulebook) {
        Looked edition = new Looked(rulebook);
        return ALL.parallelStream()
                .map(lint -> {
                    Findings findings = new Findings();
                    lint.look(edition, findings);
                    return findings.list();
                })
                .flatMap(List::stream)
                .toList();
    }

    /** 某日看来到期的。 / What has ended or soon ends, seen from a day. */
    public static List<Problem> on(Rulebook rulebook, LocalDate day) {
        Findings findings = new Findings();
        new Expiring(day).look(new Looked(rulebook), findings);
        return findings.list();
    }

    /** 是否同义。 / Whether two rules of one policy are seen to hold of the same facts, wherever these are known. */
    public static boolean same(Rulebook rulebook, Rule one, Rule other) {
        return new Looked(rulebook)
                .onAnyDay(
                        one,
                        other,
                        (a, b) -> SameConditions.hold(a, b) || Implication.holds(a, b) && Implication.holds(b, a));
    }
}
