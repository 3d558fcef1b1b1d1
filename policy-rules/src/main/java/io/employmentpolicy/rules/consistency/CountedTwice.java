package io.employmentpolicy.rules.consistency;

import io.employmentpolicy.model.decision.Contradiction;
import io.employmentpolicy.model.facts.Dictionary;
import io.employmentpolicy.model.facts.FactKind;
import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.model.programme.GroupCount;
import io.employmentpolicy.model.programme.IndicatorReport;
import io.employmentpolicy.model.programme.Target;
import io.employmentpolicy.model.programme.TargetSource;
import io.employmentpolicy.model.schema.Fact;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.model.training.TrainingEnrolmentSummary;
import io.employmentpolicy.model.value.MonthPeriod;
import io.employmentpolicy.rules.edition.Operand;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * 一个目标的两份数。 / A target that is measured by a report or by a summary: where both are told for the same months they have to say the same.
 * Immutable.
 */
final class CountedTwice {
    private static final Text DIFFERENT =
            new Text("同一统计期的指标报告与汇总不符", "the report and the summary of the same months differ");

    private final List<Target> targets;

    CountedTwice(Collection<Target> targets) {
        this.targets = targets.stream()
                .filter(target -> Stream.of(
                                TargetSource.GROUP_COUNT,
                                TargetSource.OTHER_HARD_TO_EMPLOY,
                                TargetSource.TRAINING_SUMMARY)
                        .anyMatch(Objects.requireNonNullElse(target.sources(), Set.of())::contains))
                .toList();
    }

    /** What differs; the figures that do count as unknown. */
    List<Contradiction> in(Facts facts, Doubts doubts) {
        List<Contradiction> told = new ArrayList<>(0);
        List<IndicatorReport> reports = facts.of(IndicatorReport.class);
        for (int i = 0; i < reports.size() && told.size() < Consistency.MOST_TOLD; i++) {
            Place report = new Place(facts, reports.get(i), i);
            for (Target target : targets) {
                if (Objects.equals(target.region(), reports.get(i).region())
                        && Objects.equals(target.indicator(), reports.get(i).indicator())
                        && target.unit() == reports.get(i).unit()) {
                    told.addAll(beside(report, reports.get(i), target, doubts));
                }
            }
        }
        return told;
    }

    private static List<Contradiction> beside(Place place, IndicatorReport report, Target target, Doubts doubts) {
        List<Contradiction> told = new ArrayList<>(0);
        List<GroupCount> counts = place.facts().of(GroupCount.class);
        for (int i = 0; i < counts.size(); i++) {
            GroupCount count = counts.get(i);
            if (Objects.equals(count.region(), target.region())
                    && count.group() == target.group()
                    && Objects.equals(count.period(), report.period())
                    && differs(report, count, target)) {
                told.add(place.beside(
                        new Place(place.facts(), count, i),
                        List.of("numerator", "denominator"),
                        List.of("employed", "total"),
                        doubts));
            }
        }
        List<TrainingEnrolmentSummary> summaries = place.facts().of(TrainingEnrolmentSummary.class);
        for (int i = 0; i < summaries.size(); i++) {
            if (Objects.requireNonNullElse(target.sources(), Set.of()).contains(TargetSource.TRAINING_SUMMARY)
                    && differs(report, summaries.get(i))) {
                told.add(place.beside(
                        new Place(place.facts(), summaries.get(i), i),
                        List.of("value"),
                        List.of("completedDistinctPersons", "distinctPersons"),
                        doubts));
            }
        }
        return told;
    }

    private static boolean differs(IndicatorReport report, GroupCount count, Target target) {
        boolean others =
                Objects.requireNonNullElse(target.sources(), Set.of()).contains(TargetSource.OTHER_HARD_TO_EMPLOY);
        Integer part =
                others ? minus(count.employed(), count.employedZeroEmploymentHouseholdMembers()) : count.employed();
        Integer all = others ? minus(count.total(), count.zeroEmploymentHouseholdMembers()) : count.total();
        return differ(report.numerator(), part) || differ(report.denominator(), all);
    }

    /** Who counts as trained is open to reading: either number may be the one reported. */
    private static boolean differs(IndicatorReport report, TrainingEnrolmentSummary summary) {
        BigDecimal value = report.value();
        Integer year = summary.year();
        MonthPeriod period = report.period();
        Integer finished = summary.completedDistinctPersons();
        return Objects.equals(summary.region(), report.region())
                && year != null
                && new MonthPeriod(YearMonth.of(year, 1), YearMonth.of(year, 12)).equals(period)
                && finished != null
                && differs(value, finished)
                && differs(value, Objects.requireNonNullElse(summary.distinctPersons(), finished));
    }

    private static boolean differs(@Nullable BigDecimal value, int heads) {
        return value != null && value.compareTo(BigDecimal.valueOf(heads)) != 0;
    }

    private static @Nullable Integer minus(@Nullable Integer all, @Nullable Integer some) {
        return all == null || some == null ? null : Integer.valueOf(all - some);
    }

    private static boolean differ(@Nullable Integer one, @Nullable Integer other) {
        return one != null && other != null && !one.equals(other);
    }

    /** One of the two facts, with where it stands. */
    private record Place(Facts facts, Fact fact, int index) {
        Contradiction beside(Place other, List<String> own, List<String> others, Doubts doubts) {
            List<Contradiction.Side> sides = new ArrayList<>();
            own.forEach(name -> side(name, doubts, sides));
            others.forEach(name -> other.side(name, doubts, sides));
            return new Contradiction(ReportFit.CODE, DIFFERENT, sides);
        }

        private void side(String name, Doubts doubts, List<Contradiction.Side> sides) {
            FactKind kind = Dictionary.standard().of(fact.getClass());
            Operand operand = new Operand(kind, kind.field(name).orElseThrow(), Operand.Part.WHOLE);
            if (operand.field().read(fact) != null) {
                sides.add(doubts.side(new Instances.Instance(kind, fact, facts.position(fact, index), null), operand));
                doubts.doubt(fact, operand.field());
            }
        }
    }
}
