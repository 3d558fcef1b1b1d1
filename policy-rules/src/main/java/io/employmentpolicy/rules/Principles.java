package io.employmentpolicy.rules;

import io.employmentpolicy.model.decision.Amount;
import io.employmentpolicy.model.decision.Determination;
import io.employmentpolicy.model.decision.Outcome;
import io.employmentpolicy.model.decision.Screening;
import io.employmentpolicy.model.decision.Screening.Finding;
import io.employmentpolicy.model.decision.Screening.Group;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.rules.edition.Combination;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is granted in principle, without a sum, while the policy that carries the same right out refuses it: nobody is to read that he will be
 * paid.
 */
final class Principles {
    private static final Set<Group> LIVE = Set.of(Group.YOURS, Group.PERHAPS, Group.DELEGATED, Group.INSTEAD);

    private final List<Combination> oneRight;

    Principles(List<Combination> combinations) {
        this.oneRight = combinations.stream()
                .filter(one -> one.kind() == Combination.Kind.ONE_RIGHT)
                .toList();
    }

    /** The determination, with what is said of it first where it is but a principle. */
    Determination in(Determination granted, Screening screening) {
        if (!(granted.outcome() instanceof Outcome.Eligible)
                || granted.outcome().amounts().stream().anyMatch(Principles::isSum)) {
            return granted;
        }
        List<Finding> same = oneRight.stream()
                .map(one -> one.sides().stream().flatMap(List::stream).toList())
                .filter(policies -> policies.contains(granted.policy()))
                .flatMap(List::stream)
                .filter(policy -> !policy.equals(granted.policy()))
                .distinct()
                .flatMap(policy -> screening.of(policy).stream())
                .toList();
        List<Text> refused = same.stream()
                .filter(one -> one.group() == Group.REFUSED)
                .map(Finding::title)
                .distinct()
                .toList();
        if (refused.isEmpty() || same.stream().anyMatch(one -> LIVE.contains(one.group()))) {
            return granted;
        }
        List<Text> warnings = new ArrayList<>(List.of(said(granted.title(), refused)));
        warnings.addAll(granted.warnings());
        return granted.warned(warnings);
    }

    /** What has a first month is paid from then on, also where nobody published how much. */
    private static boolean isSum(Amount amount) {
        boolean unknown = amount.quantity() instanceof Amount.NotPublished && amount.from() == null;
        return !(amount.quantity() instanceof Amount.None || unknown);
    }

    private static Text said(Text principle, List<Text> refused) {
        String zh = refused.stream().map(one -> "“" + one.zh() + "”").collect(Collectors.joining("、"));
        String en = refused.stream().map(one -> "“" + one.en() + "”").collect(Collectors.joining(", "));
        return new Text(
                "“" + principle.zh() + "”只说原则；具体发放的" + zh + "目前不符合，见“不符合”一段，现在没有可领的数额",
                "“" + principle.en() + "” is but the principle; " + en
                        + " by which it is paid is refused at present (see below), so that there is no sum to draw"
                        + " now");
    }
}
