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
import io.employmentpolicy.model.facts.FactKind;
import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.model.facts.FieldType;
import io.employmentpolicy.model.person.Person;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * 概览中的分情形。 / Of what an overview leaves open for a single fact with few values, the answer for each value. What is refused whatever a fact
 * turns out to be is no longer open to whoever reads the page, though no condition by itself refuses it and more may be missing.
 */
public final class OpenCases {
    private static final int MOST_FINDINGS = 12;
    private static final int MOST_VALUES = 12;

    /** So many of several missing facts are looked at: whether it is refused whatever one of them is. */
    private static final int MOST_TRIED = 3;

    private final CaseFinder finder;
    private final Look look;

    /**
     * @param finder what finds the cases of one policy
     * @param look by which it is seen what comes later
     */
    public OpenCases(CaseFinder finder, Look look) {
        this.finder = finder;
        this.look = look;
    }

    /** 加入分情形。 / The overview with its cases. */
    public Overview in(Overview overview, Facts facts) {
        Screening screening = overview.screening();
        List<Looked> looked = screening.findings().stream()
                .filter(one -> one.group() == Group.PERHAPS
                        || one.outcome() instanceof Outcome.Undetermined
                                && (overview.asked().contains(one.policy())
                                        || !screening.answers() && isNearValue(one, facts)))
                .limit(MOST_FINDINGS)
                .flatMap(one -> looked(one, facts, screening).stream())
                .collect(Collectors.toCollection(ArrayList::new));
        screening.in(Group.LATER).stream()
                .filter(one -> isVain(one, facts))
                .forEach(one -> looked.add(Looked.moved(one, Group.UNTOUCHED)));
        return looked.isEmpty()
                ? overview
                : new Overview(
                        regrouped(screening, looked),
                        overview.explained(),
                        overview.documents(),
                        overview.asked(),
                        looked.stream().flatMap(one -> one.told().stream()).toList(),
                        overview.helps());
    }

    /** Whether what comes into force later will not be for this case, as its facts stand today, on its first day either. */
    private boolean isVain(Finding ahead, Facts facts) {
        if (!(ahead.outcome() instanceof Outcome.NotInForce later)) {
            return false;
        }
        List<Determination> then = look.of(facts, later.day(), List.of(ahead.policy())).stream()
                .filter(one -> isAbout(one, ahead))
                .toList();
        return !then.isEmpty() && then.stream().allMatch(one -> isVain(one, ahead, facts, later.day()));
    }

    private boolean isVain(Determination then, Finding ahead, Facts facts, LocalDate day) {
        return isNothing(then.outcome())
                || then.outcome().missingFacts().stream()
                        .map(MissingFact::at)
                        .distinct()
                        .filter(path -> hasFewValues(path, facts))
                        .limit(MOST_TRIED)
                        .flatMap(path -> cases(ahead, facts, day, path).stream())
                        .anyMatch(cases -> cases.each().stream()
                                .allMatch(one -> isNothing(one.decided().outcome())));
    }

    private static boolean isNothing(Outcome outcome) {
        return outcome instanceof Outcome.NotEligible
                || outcome instanceof Outcome.NotApplicable
                || outcome instanceof Outcome.Duty duty && duty.state() == Outcome.State.NOT_DUE;
    }

    /** Whether it is a value that waits for a single fact, of which kind something is told. */
    private static boolean isNearValue(Finding one, Facts facts) {
        List<MissingFact> missing = one.outcome().missingFacts();
        return one.kind() == Determination.Kind.VALUE
                && missing.size() == 1
                && facts.dictionary()
                        .byName(missing.get(0).at().kind())
                        .filter(kind -> !facts.of(kind).isEmpty())
                        .isPresent();
    }

    /**
     * What became of an open finding.
     *
     * @param open as it was found
     * @param now with the group it belongs to
     * @param told the cases to be told of it, if any
     */
    private record Looked(Finding open, Finding now, Optional<Overview.Cases> told) {
        static Looked cases(Finding open, Overview.Cases cases) {
            Finding now = cases.refused() ? open.with(Group.REFUSED) : open;
            return new Looked(
                    open, now, Optional.of(new Overview.Cases(now, cases.path(), cases.label(), cases.each())));
        }

        static Looked moved(Finding open, Group group) {
            return new Looked(open, open.with(group), Optional.empty());
        }
    }

    private Optional<Looked> looked(Finding open, Facts facts, Screening screening) {
        List<FactPath> missing = open.outcome().missingFacts().stream()
                .map(MissingFact::at)
                .distinct()
                .toList();
        if (!open.outcome().contradictions().isEmpty()) {
            return Optional.empty();
        }
        List<FactPath> few =
                missing.stream().filter(path -> hasFewValues(path, facts)).toList();
        if (missing.size() == 1) {
            return few.stream()
                    .findFirst()
                    .flatMap(path -> cases(open, facts, screening.asOf(), path))
                    .map(cases -> Looked.cases(open, cases));
        }
        return open.group() == Group.PERHAPS ? far(open, facts, screening, few) : Optional.empty();
    }

    /** Of what waits for several facts: nobody is told of what one of them refuses whatever it is, and is asked first for what he would have to be. */
    private Optional<Looked> far(Finding open, Facts facts, Screening screening, List<FactPath> few) {
        boolean told = true;
        for (FactPath path : few.subList(0, Math.min(few.size(), MOST_TRIED))) {
            Optional<Overview.Cases> cases = cases(open, facts, screening.asOf(), path);
            if (cases.filter(Overview.Cases::refused).isPresent()) {
                return Optional.of(Looked.moved(open, Group.UNTOUCHED));
            }
            told &= cases.filter(one -> isOfSome(path, facts, one)).isEmpty();
        }
        return told ? Optional.empty() : Optional.of(Looked.moved(open, Group.ASK));
    }

    /** Whether it is a yes or no about the person without which there is nothing to have: what only some are, and nobody said to be. */
    private static boolean isOfSome(FactPath path, Facts facts, Overview.Cases cases) {
        FactKind kind = facts.dictionary().byName(path.kind()).orElseThrow();
        return kind.type() == Person.class
                && cases.each().stream()
                        .filter(one -> one.code().equals(String.valueOf(false)))
                        .anyMatch(one -> one.decided().outcome() instanceof Outcome.NotEligible);
    }

    /** The answer for each value of a fact, whatever else is missing. */
    private Optional<Overview.Cases> cases(Finding open, Facts facts, LocalDate day, FactPath path) {
        ByCase found = finder.find(facts, day, open.policy(), path);
        List<Overview.Case> each = new ArrayList<>();
        for (ByCase.Case one : found.cases()) {
            one.determinations().stream()
                    .filter(decided -> isAbout(decided, open))
                    .filter(decided -> decided.outcome().contradictions().isEmpty())
                    .forEach(decided -> each.add(new Overview.Case(one.from(), one.label(), decided)));
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

    private static Screening regrouped(Screening screening, List<Looked> looked) {
        List<Finding> findings = screening.findings().stream()
                .map(one -> looked.stream()
                        .filter(of -> of.open() == one)
                        .findFirst()
                        .map(Looked::now)
                        .orElse(one))
                .sorted(Comparator.comparing(Finding::group))
                .toList();
        return screening.with(findings);
    }
}
