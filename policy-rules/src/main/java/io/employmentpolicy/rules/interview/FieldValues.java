package io.employmentpolicy.rules.interview;

import io.employmentpolicy.model.facts.Dictionary;
import io.employmentpolicy.model.facts.FactField;
import io.employmentpolicy.model.facts.FieldType;
import io.employmentpolicy.model.schema.Labelled;
import io.employmentpolicy.model.value.MonthPeriod;
import io.employmentpolicy.model.value.Occurrence;
import io.employmentpolicy.rules.edition.Policy;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Values that stand for all a field may have, to see what an answer would settle. They choose the question and never the answer. */
final class FieldValues {
    /** What stands for every text that no rule names, of policies too: any sign that facts do not know would contradict them. */
    static final String OTHER = Policy.OUTSIDE;

    private static final int[] YEARS_BEFORE = {65, 52, 30, 20, 3, 1};
    private static final List<BigDecimal> SOME =
            List.of(BigDecimal.ZERO, BigDecimal.ONE, new BigDecimal("12"), new BigDecimal("2000"));
    private static final int MONEY_DIGITS = 2;
    private static final int RATE_DIGITS = 4;

    private final Compared compared;
    private final LocalDate asOf;

    FieldValues(Compared compared, LocalDate asOf) {
        this.compared = compared;
        this.asOf = asOf;
    }

    /** The kinds of facts the rules speak of. */
    Dictionary dictionary() {
        return compared.dictionary();
    }

    static List<Labelled> codes(FactField field) {
        return List.copyOf(field.codes());
    }

    /** How many digits may follow the point: cents of money, four of a rate, none of whole numbers. */
    static int digits(FactField field) {
        return field.type().base() == FieldType.Base.INTEGER
                ? 0
                : field.most()
                                .filter(most -> most.compareTo(BigDecimal.ONE) <= 0)
                                .isPresent()
                        ? RATE_DIGITS
                        : MONEY_DIGITS;
    }

    List<?> of(FactField field) {
        return switch (field.type().base()) {
            case BOOLEAN -> List.of(true, false);
            case ENUM -> codes(field);
            case ENUM_SET -> sets(field);
            case INTEGER ->
                numbers(field).stream().map(BigDecimal::intValueExact).toList();
            case DECIMAL -> numbers(field);
            case TEXT -> texts(field);
            case TEXT_EVENT -> events(texts(field));
            case DATE -> days();
            case DATE_EVENT -> events(days());
            case DATE_TIME -> days().stream().map(LocalDate::atStartOfDay).toList();
            case DATE_TIME_EVENT ->
                events(days().stream().map(LocalDate::atStartOfDay).toList());
            case MONTH -> days().stream().map(YearMonth::from).distinct().toList();
            case MONTH_PERIOD -> periods();
            case TEXT_SET -> field.codes().isEmpty() ? List.of() : codeSets(field);
            case LIST -> List.of();
        };
    }

    private static List<Set<Labelled>> sets(FactField field) {
        List<Set<Labelled>> sets = new ArrayList<>();
        sets.add(Set.of());
        codes(field).forEach(one -> sets.add(Set.of(one)));
        return sets;
    }

    private static List<Set<String>> codeSets(FactField field) {
        List<Set<String>> sets = new ArrayList<>();
        sets.add(Set.of());
        field.codes().forEach(one -> sets.add(Set.of(one.code())));
        return sets;
    }

    private List<String> texts(FactField field) {
        if (!field.codes().isEmpty()) {
            return field.codes().stream().map(one -> one.code()).toList();
        }
        List<String> texts = new ArrayList<>(compared.texts(field));
        texts.add(OTHER);
        return texts;
    }

    private static List<Occurrence<?>> events(List<?> moments) {
        List<Occurrence<?>> events = new ArrayList<>();
        events.add(Occurrence.notYet());
        moments.forEach(moment -> events.add(Occurrence.at(moment)));
        return events;
    }

    private List<LocalDate> days() {
        List<LocalDate> days = new ArrayList<>();
        for (int years : YEARS_BEFORE) {
            days.add(asOf.minusYears(years));
        }
        days.add(asOf.minusMonths(1));
        return days;
    }

    private List<MonthPeriod> periods() {
        YearMonth month = YearMonth.from(asOf);
        return List.of(
                new MonthPeriod(month.minusMonths(2), month),
                new MonthPeriod(month.minusYears(5), month.minusYears(4)));
    }

    /** Around each number it is held against, as close as its digits allow; without any, some of each size. */
    List<BigDecimal> numbers(FactField field) {
        BigDecimal step = BigDecimal.ONE.movePointLeft(digits(field));
        SortedSet<BigDecimal> numbers = new TreeSet<>();
        for (BigDecimal limit : compared.numbers(field)) {
            numbers.add(limit.subtract(step));
            numbers.add(limit);
            numbers.add(limit.add(step));
        }
        List<BigDecimal> around = possible(field, numbers);
        return around.isEmpty() ? possible(field, SOME) : around;
    }

    private static List<BigDecimal> possible(FactField field, Collection<BigDecimal> numbers) {
        int digits = digits(field);
        return numbers.stream()
                .filter(one -> one.stripTrailingZeros().scale() <= digits && within(field, one))
                .toList();
    }

    static boolean within(FactField field, BigDecimal number) {
        BigDecimal least = field.least().orElse(field.isSigned() ? null : BigDecimal.ZERO);
        return (least == null || number.compareTo(least) >= 0)
                && field.most().filter(most -> number.compareTo(most) > 0).isEmpty();
    }
}
