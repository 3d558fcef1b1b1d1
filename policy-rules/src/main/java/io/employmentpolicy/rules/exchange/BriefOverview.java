package io.employmentpolicy.rules.exchange;

import io.employmentpolicy.model.decision.Decision;
import io.employmentpolicy.model.decision.Overview;
import io.employmentpolicy.model.decision.Screening.Finding;
import io.employmentpolicy.model.decision.Step;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.rules.shape.Brief;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What JSON tells of an overview: the screening, the decision on what it tells of, and what its page says beside these.
 *
 * @param cases of what hangs on one fact with few values, the answer for each
 * @param helps of what is refused, the single step after which it is refused no more
 */
record BriefOverview(BriefScreening screening, Decision explained, List<Cases> cases, List<Help> helps) {
    /** The answers of one finding, value by value. */
    record Cases(
            String policy,
            @Nullable String conclusion,
            @Nullable String subject,
            String fact,
            Text label,
            List<Case> each)
            implements Brief {}

    /** One value, and what comes out with it. */
    record Case(String value, Text label, BriefFinding.Told outcome) {}

    /** What would help with one finding. */
    record Help(
            String policy,
            @Nullable String conclusion,
            @Nullable String subject,
            Change step,
            BriefFinding.Told then) implements Brief {}

    /** The step, in the words of changes. */
    record Change(
            Step.Means means,
            String path,
            Text label,
            @Nullable Text from,
            Text to,
            Step.@Nullable Bound bound,
            @Nullable LocalDate day,
            List<Part> parts)
            implements Brief {}

    /** A field of a record that would have to be there. */
    record Part(String field, Text label, Text to) {}

    static BriefOverview of(Overview overview) {
        return new BriefOverview(
                BriefScreening.of(overview.screening()),
                overview.explained(),
                overview.cases().stream().map(BriefOverview::cases).toList(),
                overview.helps().stream().map(BriefOverview::help).toList());
    }

    private static Cases cases(Overview.Cases one) {
        Finding finding = one.finding();
        return new Cases(
                finding.policy(),
                BriefFinding.told(finding.conclusion()),
                BriefFinding.subject(finding.subject()),
                one.path().toString(),
                one.label(),
                one.each().stream()
                        .map(each -> new Case(
                                each.code(),
                                each.value(),
                                BriefFinding.told(
                                        each.decided().outcome(), each.decided().word())))
                        .toList());
    }

    private static Help help(Overview.Help one) {
        Finding finding = one.finding();
        return new Help(
                finding.policy(),
                BriefFinding.told(finding.conclusion()),
                BriefFinding.subject(finding.subject()),
                change(one.way().steps().get(0)),
                BriefFinding.told(one.way().then(), one.word()));
    }

    private static Change change(Step step) {
        return new Change(
                step.means(),
                step.path().toString(),
                step.label(),
                step.from(),
                step.to(),
                step.bound() == Step.Bound.VALUE ? null : step.bound(),
                step.day(),
                step.parts().stream()
                        .map(part -> new Part(part.field(), part.label(), part.to()))
                        .toList());
    }
}
