package io.employmentpolicy.rules.combine;

import io.employmentpolicy.model.application.ReceivedBenefit;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.model.value.MonthPeriod;
import io.employmentpolicy.rules.edition.Combination;
import io.employmentpolicy.rules.edition.Combination.Kind;
import io.employmentpolicy.rules.edition.Combination.Same;
import io.employmentpolicy.rules.edition.FiguresOfDay;
import io.employmentpolicy.rules.edition.ParameterBook;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** 同月并领。 / Benefits said to have been drawn in one month although a rule of combination lets only one of them be drawn. Immutable. */
public final class DrawnTogether {
    private final List<Combination> rules;
    private final ParameterBook book;

    /** 按这些组合规则。 / By these rules of combination, as far as they apply for sure. */
    public DrawnTogether(List<Combination> rules, ParameterBook book) {
        this.rules = rules.stream()
                .filter(rule -> rule.kind() == Kind.AT_MOST_ONE || rule.kind() == Kind.ONE_RIGHT)
                .toList();
        this.book = book;
    }

    /** 两项并领。 / Two benefits, by position, and the rule that does not let them be drawn together. */
    public record Pair(String rule, Text title, int one, int other) {}

    /** 全部并领。 / Every two benefits drawn together, each pair once. */
    public List<Pair> among(List<ReceivedBenefit> received, LocalDate asOf) {
        List<Pair> pairs = new ArrayList<>(0);
        if (received.size() > 1) {
            FiguresOfDay numbers = book.on(asOf);
            List<Combination> sure =
                    rules.stream().filter(rule -> sure(rule, numbers)).toList();
            List<Integer> ruled = IntStream.range(0, received.size())
                    .filter(i -> isRuled(received.get(i), sure))
                    .boxed()
                    .toList();
            for (int one = 0; one < ruled.size(); one++) {
                for (int other : ruled.subList(one + 1, ruled.size())) {
                    Combination broken = broken(received.get(ruled.get(one)), received.get(other), sure);
                    if (broken != null) {
                        pairs.add(new Pair(broken.id(), broken.title(), ruled.get(one), other));
                    }
                }
            }
        }
        return pairs;
    }

    /** Whether some rule may speak of it. */
    private static boolean isRuled(ReceivedBenefit one, List<Combination> rules) {
        return one.policy() != null
                && one.period() != null
                && rules.stream().anyMatch(rule -> rule.side(one.policy()) >= 0);
    }

    private static boolean sure(Combination rule, FiguresOfDay numbers) {
        ActiveRule active = ActiveRule.of(rule, Sides.NONE, numbers);
        return active != null && active.open() == null;
    }

    private static @Nullable Combination broken(ReceivedBenefit one, ReceivedBenefit other, List<Combination> rules) {
        if (one.policy() == null || other.policy() == null || !oneMonth(one.period(), other.period())) {
            return null;
        }
        return rules.stream()
                .filter(rule -> rule.side(one.policy()) >= 0
                        && rule.side(other.policy()) >= 0
                        && rule.side(one.policy()) != rule.side(other.policy())
                        && coincide(rule, one, other))
                .findFirst()
                .orElse(null);
    }

    private static boolean oneMonth(@Nullable MonthPeriod one, @Nullable MonthPeriod other) {
        return one != null
                && other != null
                && !one.from().isAfter(last(other))
                && !other.from().isAfter(last(one));
    }

    private static YearMonth last(MonthPeriod period) {
        return period.to() == null ? YearMonth.of(9999, 12) : period.to();
    }

    /** Whether they are for sure about the same person, or the same enrolment or hire. */
    private static boolean coincide(Combination rule, ReceivedBenefit one, ReceivedBenefit other) {
        boolean samePerson = Objects.equals(one.personId(), other.personId());
        if (rule.same().contains(Same.SUBJECT)) {
            boolean sameHire = one.personId() != null && samePerson;
            boolean sameEnrolment =
                    one.enrolmentId() != null && one.enrolmentId().equals(other.enrolmentId());
            return sameHire && Objects.equals(one.enrolmentId(), other.enrolmentId()) || sameEnrolment;
        }
        return !rule.same().contains(Same.PERSON) || samePerson;
    }
}
