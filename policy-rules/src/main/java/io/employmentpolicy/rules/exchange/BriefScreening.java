package io.employmentpolicy.rules.exchange;

import io.employmentpolicy.model.decision.Choice;
import io.employmentpolicy.model.decision.Contradiction;
import io.employmentpolicy.model.decision.Outcome;
import io.employmentpolicy.model.decision.Screening;
import io.employmentpolicy.model.decision.Screening.Finding;
import io.employmentpolicy.model.decision.Screening.Group;
import io.employmentpolicy.model.decision.Verification;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.rules.shape.Brief;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What JSON tells of a screening. What concerns the case is told finding by finding; of what does not, or is open for want of facts nobody gave,
 * only ids are listed.
 */
record BriefScreening(
        LocalDate asOf,
        String edition,
        Verification verification,
        boolean verified,
        List<BriefFinding> yours,
        List<BriefFinding> perhaps,
        List<BriefFinding> delegated,
        List<BriefFinding> later,
        List<BriefFinding> duty,
        List<BriefFinding> power,
        List<BriefFinding> target,
        List<BriefFinding> check,
        List<BriefFinding> instead,
        List<BriefFinding> refused,
        List<BriefFinding> failed,
        List<Known> derived,
        List<String> derivedOpen,
        List<String> derivedNot,
        List<String> ask,
        List<String> untouched,
        List<String> over,
        List<Together> together,
        List<Text> contradictions) {
    private static final Set<Group> LISTED = Set.of(Group.ASK, Group.UNTOUCHED, Group.OVER);

    /** A status that holds or a value that is known. */
    record Known(
            String policy,
            @Nullable String conclusion,
            @Nullable String subject,
            @Nullable String subjectId,
            @Nullable String value,
            @Nullable String unit)
            implements Brief {
        static Known of(Finding one) {
            Outcome.Derived known = one.outcome() instanceof Outcome.Derived derived ? derived : null;
            return new Known(
                    one.policy(),
                    BriefFinding.told(one.conclusion()),
                    BriefFinding.subject(one.subject()),
                    one.subject().id(),
                    known == null ? null : known.value(),
                    known == null ? null : BriefFinding.told(known.unit()));
        }
    }

    /** What becomes of rights that bear on each other. */
    record Together(Choice.State state, List<Standing> rights) {}

    /** What becomes of one right. */
    record Standing(String name, Choice.Standing standing) {}

    static BriefScreening of(Screening screening) {
        List<Finding> derived = screening.in(Group.DERIVED);
        return new BriefScreening(
                screening.asOf(),
                screening.edition().digest(),
                screening.verification(),
                screening.verified(),
                told(screening, Group.YOURS),
                told(screening, Group.PERHAPS),
                told(screening, Group.DELEGATED),
                told(screening, Group.LATER),
                told(screening, Group.DUTY),
                told(screening, Group.POWER),
                told(screening, Group.TARGET),
                told(screening, Group.CHECK),
                told(screening, Group.INSTEAD),
                told(screening, Group.REFUSED),
                told(screening, Group.FAILED),
                derived.stream().filter(BriefScreening::holds).map(Known::of).toList(),
                ids(derived, one -> one.outcome().open()),
                ids(derived, one -> !one.outcome().open() && !holds(one)),
                ids(screening.in(Group.ASK), any -> true),
                ids(screening.in(Group.UNTOUCHED), any -> true),
                ids(screening.in(Group.OVER), any -> true),
                together(screening),
                screening.contradictions().stream().map(Contradiction::text).toList());
    }

    private static List<BriefFinding> told(Screening screening, Group group) {
        return screening.in(group).stream().map(BriefFinding::of).toList();
    }

    private static boolean holds(Finding one) {
        return one.outcome() instanceof Outcome.Derived || one.outcome() instanceof Outcome.Eligible;
    }

    private static List<String> ids(List<Finding> findings, Predicate<Finding> which) {
        return findings.stream().filter(which).map(Finding::policy).distinct().toList();
    }

    /** Only rights that concern the case; what nobody asked about cannot be weighed. */
    private static List<Together> together(Screening screening) {
        Set<String> told = new HashSet<>();
        screening.findings().stream()
                .filter(one -> !LISTED.contains(one.group()))
                .forEach(one -> told.add(one.policy()));
        return screening.choices().stream()
                .map(choice -> new Together(
                        choice.state(),
                        choice.rights().stream()
                                .filter(right -> told.contains(right.policy()))
                                .map(right -> new Standing(right.name(), right.standing()))
                                .toList()))
                .filter(one -> !one.rights().isEmpty())
                .toList();
    }
}
