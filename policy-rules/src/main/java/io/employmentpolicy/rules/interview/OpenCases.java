package io.employmentpolicy.rules.interview;

import io.employmentpolicy.model.decision.Determination;
import io.employmentpolicy.model.decision.FactPath;
import io.employmentpolicy.model.decision.MissingFact;
import io.employmentpolicy.model.decision.Outcome;
import io.employmentpolicy.model.decision.Overview;
import io.employmentpolicy.model.decision.Screening;
import io.employmentpolicy.model.decision.Screening.Finding;
import io.employmentpolicy.model.decision.Screening.Group;
import io.employmentpolicy.model.facts.FactField;
import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.model.facts.FieldType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * 概览中的分情形。 / Of what an overview leaves open for a single fact with few values, the answer for each value. What is refused whatever the fact
 * turns out to be is no longer open to whoever reads the page, though no condition by itself refuses it.
 */
public final class OpenCases {
    private static final int MOST_FINDINGS = 12;
    private static final int MOST_VALUES = 12;

    private final CaseFinder finder;

    /** @param finder what finds the cases of one policy */
    public OpenCases(CaseFinder finder) {
        this.finder = finder;
    }

    /** 加入分情形。 / The overview with its cases. */
    public Overview in(Overview overview, Facts facts) {
        Screening screening = overview.screening();
        List<Overview.Cases> cases = screening.findings().stream()
                .filter(one -> one.group() == Group.PERHAPS
                        || one.outcome() instanceof Outcome.Undetermined
                                && overview.asked().contains(one.policy()))
                .limit(MOST_FINDINGS)
                .flatMap(one -> cases(one, facts, screening).stream())
                .toList();
        if (cases.isEmpty()) {
            return overview;
        }
        return new Overview(
                regrouped(screening, cases),
                overview.explained(),
                overview.documents(),
                overview.asked(),
                cases.stream().map(OpenCases::settled).toList());
    }

    private Optional<Overview.Cases> cases(Finding open, Facts facts, Screening screening) {
        List<FactPath> missing = open.outcome().missingFacts().stream()
                .map(MissingFact::at)
                .distinct()
                .toList();
        if (missing.size() != 1
                || !hasFewValues(missing.get(0), facts)
                || !open.outcome().contradictions().isEmpty()) {
            return Optional.empty();
        }
        ByCase found = finder.find(facts, screening.asOf(), open.policy(), missing.get(0));
        List<Overview.Case> each = new ArrayList<>();
        for (ByCase.Case one : found.cases()) {
            one.determinations().stream()
                    .filter(decided -> isAbout(decided, open))
                    .filter(decided -> decided.outcome().contradictions().isEmpty())
                    .forEach(decided -> each.add(new Overview.Case(one.label(), decided)));
        }
        return each.isEmpty()
                ? Optional.empty()
                : Optional.of(new Overview.Cases(open, found.path(), found.label(), each));
    }

    private static boolean isAbout(Determination decided, Finding open) {
        return decided.conclusion().equals(open.conclusion())
                && decided.subject().equals(open.subject());
    }

    private static boolean hasFewValues(FactPath path, Facts facts) {
        FactField field = path.field() == null
                ? null
                : facts.dictionary()
                        .byName(path.kind())
                        .filter(kind -> kind.given() && kind.parent().isEmpty())
                        .flatMap(kind -> kind.fieldByName(Objects.requireNonNull(path.field())))
                        .orElse(null);
        return field != null
                && (field.type().base() == FieldType.Base.BOOLEAN
                        || field.type().base() == FieldType.Base.ENUM
                                && field.codes().size() <= MOST_VALUES)
                && (path.index() != null
                        || facts.of(facts.dictionary().byName(path.kind()).orElseThrow())
                                        .size()
                                <= 1);
    }

    private static Screening regrouped(Screening screening, List<Overview.Cases> cases) {
        List<Finding> findings = screening.findings().stream()
                .map(one -> cases.stream()
                        .filter(of -> of.finding() == one)
                        .findFirst()
                        .map(of -> settled(of).finding())
                        .orElse(one))
                .sorted(Comparator.comparing(Finding::group))
                .toList();
        return new Screening(
                screening.asOf(),
                screening.edition(),
                screening.verification(),
                screening.verified(),
                findings,
                screening.choices(),
                screening.contradictions());
    }

    private static Overview.Cases settled(Overview.Cases cases) {
        Finding one = cases.finding();
        return cases.refused()
                ? new Overview.Cases(
                        new Finding(
                                one.policy(),
                                one.title(),
                                one.kind(),
                                one.conclusion(),
                                one.subject(),
                                one.outcome(),
                                Group.REFUSED,
                                one.worth()),
                        cases.path(),
                        cases.label(),
                        cases.each())
                : cases;
    }
}
