package io.employmentpolicy.rules.screening;

import io.employmentpolicy.model.application.ReceivedBenefit;
import io.employmentpolicy.model.decision.Choice;
import io.employmentpolicy.model.decision.Determination.Kind;
import io.employmentpolicy.model.decision.FactPath;
import io.employmentpolicy.model.decision.MissingFact;
import io.employmentpolicy.model.decision.Outcome;
import io.employmentpolicy.model.decision.OutcomeVisitor;
import io.employmentpolicy.model.decision.Screening.Group;
import io.employmentpolicy.model.facts.Dictionary;
import io.employmentpolicy.model.facts.FactKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a finding means to whom the case is about. Told by the policy and the facts alone: its subject, the fields it looks at and how many of
 * them are told, what is missing. Nothing is listed by hand.
 */
final class Grouping implements OutcomeVisitor<Group> {
    /** As many facts as somebody may be asked for before a right is no longer near. */
    private static final int FEW = 4;

    /** As many, once records are told that only it and its like look at: whoever tells of his insurance asks about it. */
    private static final int SOME = 8;

    /** As many facts as may be missing of what somebody has to do, so that he is told of it all the same. */
    private static final int TWO = 2;

    /** As many kinds of records of which nothing is told. */
    private static final int ONE = 1;

    /** Events that people do not like to speak of, such as a death: nobody is offered what follows from one that nobody named. */
    private static final Set<FactPath> UNSPOKEN = Dictionary.standard().kinds().stream()
            .flatMap(kind -> kind.fields().stream()
                    .filter(field -> field.isSensitive() && field.type().isEvent())
                    .map(field -> new FactPath(kind.name(), null, field.name())))
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> INSIDE = Dictionary.standard().kinds().stream()
            .filter(kind -> kind.parent().isPresent())
            .map(FactKind::name)
            .collect(Collectors.toUnmodifiableSet());

    private static final String DRAWN =
            Dictionary.standard().of(ReceivedBenefit.class).name();

    private final Kind kind;
    private final Choice.@Nullable Standing standing;
    private final Support support;
    private final LocalDate asOf;

    /**
     * @param standing what becomes of it beside other rights; null when nothing bears on it
     * @param asOf the day of the screening
     */
    Grouping(Kind kind, Choice.@Nullable Standing standing, Support support, LocalDate asOf) {
        this.kind = kind;
        this.standing = standing;
        this.support = support;
        this.asOf = asOf;
    }

    private boolean derived() {
        return kind == Kind.STATUS || kind == Kind.VALUE;
    }

    private Group unlessDerived(Group group) {
        return derived() ? Group.DERIVED : group;
    }

    private Group right(Group group) {
        return standing == Choice.Standing.FALLS_OUT ? Group.INSTEAD : unlessDerived(group);
    }

    @Override
    public Group eligible(Outcome.Eligible outcome) {
        return kind == Kind.POWER ? Group.POWER : right(Group.YOURS);
    }

    @Override
    public Group notEligible(Outcome.NotEligible outcome) {
        boolean right = kind == Kind.CERTIFICATION || kind == Kind.BENEFIT;
        boolean about = support.bears() || right && support.record() && support.subjectTold() && support.own();
        return unlessDerived(about && isHoped() ? Group.REFUSED : Group.UNTOUCHED);
    }

    @Override
    public Group undetermined(Outcome.Undetermined outcome) {
        if (kind == Kind.TARGET && support.beside()) {
            return Group.TARGET;
        }
        if (!support.subjectTold()) {
            return unlessDerived(Group.UNTOUCHED);
        }
        List<MissingFact> missing = outcome.missingFacts();
        int kinds = 0;
        for (MissingFact one : missing) {
            FactPath at = one.at();
            if (UNSPOKEN.contains(at.anywhere())) {
                return unlessDerived(Group.UNTOUCHED);
            }
            kinds += isWholeKind(at) ? 1 : 0;
        }
        boolean near = support.own()
                && (missing.size() <= (support.beside() ? SOME : FEW) || support.mostly())
                && kinds <= (support.beside() || support.record() ? ONE : 0);
        if (kind == Kind.OBLIGATION) {
            return near && kinds == 0 && !missing.isEmpty() && missing.size() <= TWO ? Group.DUTY : Group.ASK;
        }
        return near && kind != Kind.TARGET && isHoped() ? right(Group.PERHAPS) : unlessDerived(Group.ASK);
    }

    /** Whether somebody may want it: nobody waits for a check, an order among others, or what an office may do. */
    private boolean isHoped() {
        return kind != Kind.CHECK && kind != Kind.PRIORITY && kind != Kind.POWER;
    }

    /**
     * What was drawn before is asked of everybody and is mostly nothing: that it is not told keeps no right away. Nor does a list inside of a
     * record that is told of, such as the complaints about a community.
     */
    private static boolean isWholeKind(FactPath at) {
        return at.field() == null && !at.kind().equals(DRAWN) && !INSIDE.contains(at.kind());
    }

    @Override
    public Group delegated(Outcome.Delegated outcome) {
        Group other = outcome.missingFacts().isEmpty() ? Group.UNTOUCHED : Group.ASK;
        return right(support.own() ? Group.DELEGATED : other);
    }

    @Override
    public Group notApplicable(Outcome.NotApplicable outcome) {
        return Group.UNTOUCHED;
    }

    /** What is in force by now, but was not on the day of the case that chooses the version, is refused for that. */
    @Override
    public Group notInForce(Outcome.NotInForce outcome) {
        if (outcome.phase() != Outcome.Phase.NOT_YET) {
            return Group.OVER;
        }
        if (!outcome.day().isAfter(asOf)) {
            boolean right = kind == Kind.CERTIFICATION || kind == Kind.BENEFIT;
            return unlessDerived(right && support.bears() ? Group.REFUSED : Group.UNTOUCHED);
        }
        return unlessDerived(support.ahead() && support.bears() ? Group.LATER : Group.UNTOUCHED);
    }

    @Override
    public Group duty(Outcome.Duty outcome) {
        return outcome.state() == Outcome.State.NOT_DUE ? Group.UNTOUCHED : Group.DUTY;
    }

    @Override
    public Group progress(Outcome.Progress outcome) {
        return outcome.standing() == Outcome.Standing.NO_DATA || outcome.standing() == Outcome.Standing.NOT_BEGUN
                ? Group.UNTOUCHED
                : Group.TARGET;
    }

    @Override
    public Group checked(Outcome.Checked outcome) {
        return Group.CHECK;
    }

    @Override
    public Group ranking(Outcome.Ranking outcome) {
        return Group.CHECK;
    }

    @Override
    public Group derived(Outcome.Derived outcome) {
        return Group.DERIVED;
    }

    @Override
    public Group conflict(Outcome.Conflict outcome) {
        return Group.FAILED;
    }

    @Override
    public Group disagreement(Outcome.Disagreement outcome) {
        return Group.FAILED;
    }
}
