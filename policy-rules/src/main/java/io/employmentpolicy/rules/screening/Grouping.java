package io.employmentpolicy.rules.screening;

import io.employmentpolicy.model.decision.Choice;
import io.employmentpolicy.model.decision.Determination;
import io.employmentpolicy.model.decision.Determination.Kind;
import io.employmentpolicy.model.decision.MissingFact;
import io.employmentpolicy.model.decision.Outcome;
import io.employmentpolicy.model.decision.OutcomeVisitor;
import io.employmentpolicy.model.decision.Screening.Group;
import org.jspecify.annotations.Nullable;

/**
 * What a finding means to whom the case is about. Told by the policy and the facts alone: its subject, the fields it looks at and how many of
 * them are told, what is missing. Nothing is listed by hand.
 */
final class Grouping implements OutcomeVisitor<Group> {
    /** As many facts as somebody may be asked for before a right is no longer near. */
    private static final int FEW = 3;

    private final Kind kind;
    private final Choice.@Nullable Standing standing;
    private final boolean subjectTold;
    private final boolean supported;
    private final boolean supportedBeside;
    private final boolean mostlyTold;
    private final boolean comes;

    /**
     * @param standing what becomes of it beside other rights; null when nothing bears on it
     * @param subjectTold whether anything is told of whom or what it decides
     * @param supported whether any field is told that its own rules look at
     * @param supportedBeside whether one of these lies outside of what it decides, as a record of insurance for a person
     * @param mostlyTold whether most fields are told that it or what it builds on looks at
     * @param comes whether it is not in force yet and will be for this case
     */
    Grouping(
            Determination one,
            Choice.@Nullable Standing standing,
            boolean subjectTold,
            boolean supported,
            boolean supportedBeside,
            boolean mostlyTold,
            boolean comes) {
        this.kind = one.kind();
        this.standing = standing;
        this.subjectTold = subjectTold;
        this.supported = supported;
        this.supportedBeside = supportedBeside;
        this.mostlyTold = mostlyTold;
        this.comes = comes;
    }

    private boolean derived() {
        return kind == Kind.STATUS || kind == Kind.VALUE;
    }

    /** Whether most of what it turns on is told, or records that only it and its like look at, so that its answer is about this case. */
    private boolean bears() {
        return subjectTold && (supported && mostlyTold || supportedBeside);
    }

    private Group unlessDerived(Group group) {
        return derived() ? Group.DERIVED : group;
    }

    private Group right(Group group) {
        return standing == Choice.Standing.FALLS_OUT ? Group.INSTEAD : unlessDerived(group);
    }

    @Override
    public Group eligible(Outcome.Eligible outcome) {
        return right(Group.YOURS);
    }

    @Override
    public Group notEligible(Outcome.NotEligible outcome) {
        return unlessDerived(bears() && kind != Kind.CHECK && kind != Kind.PRIORITY ? Group.REFUSED : Group.UNTOUCHED);
    }

    @Override
    public Group undetermined(Outcome.Undetermined outcome) {
        if (!subjectTold) {
            return unlessDerived(Group.UNTOUCHED);
        }
        boolean near = supported
                && outcome.missingFacts().size() <= FEW
                && (supportedBeside || outcome.missingFacts().stream().noneMatch(Grouping::wholeKind));
        return near && kind != Kind.OBLIGATION && kind != Kind.TARGET && kind != Kind.CHECK && kind != Kind.PRIORITY
                ? right(Group.PERHAPS)
                : unlessDerived(Group.ASK);
    }

    private static boolean wholeKind(MissingFact fact) {
        return fact.at().field() == null;
    }

    @Override
    public Group delegated(Outcome.Delegated outcome) {
        return right(supported ? Group.DELEGATED : Group.ASK);
    }

    @Override
    public Group notApplicable(Outcome.NotApplicable outcome) {
        return Group.UNTOUCHED;
    }

    @Override
    public Group notInForce(Outcome.NotInForce outcome) {
        if (outcome.phase() != Outcome.Phase.NOT_YET) {
            return Group.OVER;
        }
        return unlessDerived(comes && bears() ? Group.LATER : Group.UNTOUCHED);
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
