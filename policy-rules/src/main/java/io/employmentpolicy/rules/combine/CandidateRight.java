package io.employmentpolicy.rules.combine;

import io.employmentpolicy.model.decision.Amount;
import io.employmentpolicy.model.decision.Choice.Worth;
import io.employmentpolicy.model.decision.Determination;
import io.employmentpolicy.model.decision.MissingFact;
import io.employmentpolicy.model.decision.Outcome;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.model.value.Yuan;
import io.employmentpolicy.rules.edition.Conclusion;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** 一项待定取舍的评定。 / One determination that grants, or may grant, something. */
final class CandidateRight {
    private static final int MONTHS_OF_YEAR = 12;

    private final Determination determination;
    private final boolean sure;
    private final List<Amount> amounts;
    private final Term term;
    private final String name;
    private final int rank;

    private CandidateRight(
            Determination determination, boolean sure, List<Amount> amounts, Term term, String name, int rank) {
        this.determination = determination;
        this.sure = sure;
        this.amounts = amounts;
        this.term = term;
        this.name = name;
        this.rank = rank;
    }

    /**
     * The claim of a determination; null when it grants nothing.
     *
     * @param grants what rules grant, by rule id
     * @param name how answers call it
     * @param rank its place in the order that breaks ties
     */
    static @Nullable CandidateRight of(
            Determination one, LocalDate asOf, Map<String, Conclusion.Grant> grants, String name, int rank) {
        if (!mayBe(one)) {
            return null;
        }
        List<Amount> amounts = one.outcome().amounts();
        return new CandidateRight(one, isSure(one), amounts, term(one, amounts, asOf, grants), name, rank);
    }

    /** Whether a determination grants something, or may. */
    static boolean mayBe(Determination one) {
        boolean draws = one.kind() == Determination.Kind.BENEFIT || one.kind() == Determination.Kind.CERTIFICATION;
        return draws && (isSure(one) || one.outcome().open());
    }

    /** Whether the policy of a determination grants it for sure. */
    static boolean isSure(Determination one) {
        return one.outcome() instanceof Outcome.Eligible;
    }

    String name() {
        return name;
    }

    int rank() {
        return rank;
    }

    private static Term term(
            Determination one, List<Amount> amounts, LocalDate asOf, Map<String, Conclusion.Grant> grants) {
        MissingFact unknown = new MissingFact(
                one.policy() + ".months",
                new Text(one.title().zh() + "的起止月份", "months of " + one.title().en()));
        Term whole = null;
        for (Amount amount : amounts) {
            Term own = term(amount, asOf, grants.get(amount.rule()), unknown);
            whole = whole == null ? own : hull(whole, own);
        }
        return whole == null ? new Term(YearMonth.from(asOf), null, unknown) : whole;
    }

    private static Term term(Amount amount, LocalDate asOf, Conclusion.@Nullable Grant grant, MissingFact unknown) {
        YearMonth first = amount.from();
        if (first == null) {
            boolean told = grant != null && grant.from() != null;
            if (told) {
                return new Term(null, null, unknown);
            }
            first = YearMonth.from(asOf);
        }
        YearMonth last = null;
        if (amount.months() != null) {
            last = first.plusMonths(Math.max(amount.months(), 1) - 1L);
        } else if (amount.unit() == Amount.Unit.ONCE && amount.quantity() instanceof Amount.Exact) {
            last = first;
        }
        if (amount.lastDay() != null) {
            YearMonth end = YearMonth.from(amount.lastDay());
            last = last == null || end.isBefore(last) ? end : last;
        }
        return new Term(first, last == null || !last.isBefore(first) ? last : first, unknown);
    }

    private static Term hull(Term one, Term other) {
        YearMonth first = one.first() == null || other.first() == null
                ? null
                : one.first().isBefore(other.first()) ? one.first() : other.first();
        YearMonth last = one.last() == null || other.last() == null
                ? null
                : one.last().isAfter(other.last()) ? one.last() : other.last();
        return new Term(first, last, one.unknown());
    }

    Determination determination() {
        return determination;
    }

    String policy() {
        return determination.policy();
    }

    /** Whether its policy grants it for sure. */
    boolean sure() {
        return sure;
    }

    Term term() {
        return term;
    }

    List<Amount> amounts() {
        return amounts;
    }

    boolean only(Amount.Unit unit) {
        return amounts.stream().allMatch(amount -> amount.unit() == unit || !isPaid(amount));
    }

    /** Whether it says nothing of how long it lasts. */
    boolean statesNoMonths() {
        return term.last() == null && amounts.stream().allMatch(amount -> amount.months() == null);
    }

    /** Whether its months count from the day of the decision, no first month being told. */
    boolean goesOnFromNow() {
        return amounts.stream().allMatch(amount -> amount.from() == null);
    }

    /** Whether it is one payment. */
    boolean isPaidOnce() {
        return !amounts.isEmpty() && amounts.stream().allMatch(amount -> amount.unit() == Amount.Unit.ONCE);
    }

    /** Whether it is one payment for months that are told. */
    boolean isForMonthsPassed() {
        return isPaidOnce() && term.known() && amounts.stream().allMatch(amount -> amount.from() != null);
    }

    /** Whether it only takes something off the taxes owed: that is compared with other deductions and added to no sum that is paid. */
    boolean isDeducted() {
        return !amounts.isEmpty() && amounts.stream().allMatch(amount -> amount.kind() == Amount.Kind.DEDUCTION);
    }

    /** How much is told of the sum: the exact sum most, nothing least. */
    int precision() {
        return amounts.stream().mapToInt(CandidateRight::precision).min().orElse(0);
    }

    private static int precision(Amount amount) {
        Amount.Quantity quantity = amount.quantity();
        if (quantity instanceof Amount.Exact) {
            return 3;
        }
        return quantity instanceof Amount.UpTo || quantity instanceof Amount.Between
                ? 2
                : quantity instanceof Amount.None ? 0 : 1;
    }

    /** The sum of one payment of each amount. */
    Worth payment() {
        return sum(amount -> payment(amount));
    }

    /**
     * The sum over a number of months.
     *
     * @param most null when it is not known
     */
    Worth over(int least, @Nullable Integer most) {
        return sum(amount -> over(amount, least, most));
    }

    private Worth sum(Function<Amount, Worth> of) {
        if (amounts.isEmpty()) {
            return new Worth(Yuan.ZERO, null);
        }
        return amounts.stream().map(of).reduce(Worth.NOTHING, Worth::plus);
    }

    /** Whether it is worth anything beside other rights: the principal of a loan is given back; a deduction is what it saves. */
    private static boolean isPaid(Amount amount) {
        return amount.kind() != Amount.Kind.LOAN && !(amount.quantity() instanceof Amount.None);
    }

    private static Worth payment(Amount amount) {
        if (!isPaid(amount)) {
            return Worth.NOTHING;
        }
        Amount.Quantity quantity = amount.quantity();
        if (quantity instanceof Amount.Exact exact) {
            return new Worth(exact.yuan(), exact.yuan());
        }
        if (quantity instanceof Amount.UpTo upTo) {
            return new Worth(Yuan.ZERO, upTo.yuan());
        }
        if (quantity instanceof Amount.Between between) {
            return new Worth(between.least(), between.most());
        }
        return new Worth(Yuan.ZERO, null);
    }

    private static Worth over(Amount amount, int least, @Nullable Integer most) {
        Worth once = payment(amount);
        if (amount.unit() == Amount.Unit.ONCE || once.equals(Worth.NOTHING)) {
            return once;
        }
        boolean month = amount.unit() == Amount.Unit.MONTH;
        int fewest = month ? least : Math.max(1, least / MONTHS_OF_YEAR);
        Integer highest = most == null ? null : month ? most : (most + MONTHS_OF_YEAR - 1) / MONTHS_OF_YEAR;
        Yuan top = once.most() == null || highest == null ? null : times(once.most(), highest);
        return new Worth(times(once.least(), fewest), top);
    }

    private static Yuan times(Yuan yuan, int number) {
        return Yuan.of(yuan.amount().multiply(BigDecimal.valueOf(number)));
    }
}
