package io.employmentpolicy.rules.changes;

import io.employmentpolicy.model.decision.Step.Means;
import io.employmentpolicy.model.facts.FactField;
import io.employmentpolicy.model.facts.FactKind;
import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.model.facts.FieldType;
import io.employmentpolicy.model.schema.ChangedBy;
import io.employmentpolicy.model.schema.Fact;
import io.employmentpolicy.model.value.MonthPeriod;
import io.employmentpolicy.model.value.Occurrence;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a field of a fact may become: only what can still be done, shown or told of it, the nearest first. */
final class Pool {
    private static final int CENTS = 2;
    private static final int MOST_DAYS = 400;

    private final Figures figures;
    private final Facts facts;
    private final LocalDate asOf;

    Pool(Figures figures, Situation situation) {
        this.figures = figures;
        this.facts = situation.facts();
        this.asOf = situation.asOf();
    }

    /** By what a field could become another value; empty when it could not. */
    static Optional<Means> means(FactField field, @Nullable Object value) {
        if (value == null) {
            return field.isId() || isUnspoken(field) ? Optional.empty() : Optional.of(Means.TELL);
        }
        boolean happened = value instanceof Occurrence<?> event && event.happened();
        return happened ? Optional.empty() : means(field.changedBy());
    }

    /** An event people do not like to speak of, such as a death: nobody is told what it would bring. */
    private static boolean isUnspoken(FactField field) {
        return field.isSensitive() && field.type().isEvent();
    }

    static Optional<Means> means(ChangedBy mark) {
        return switch (mark) {
            case DEED -> Optional.of(Means.DO);
            case PROOF -> Optional.of(Means.SHOW);
            case TIME, NOTHING, UNSAID -> Optional.empty();
        };
    }

    /** The values a field might take besides the one it has. */
    List<Object> of(FactField field, Fact fact) {
        Object value = field.read(fact);
        if (means(field, value).isEmpty()) {
            return List.of();
        }
        Set<Object> all = new LinkedHashSet<>();
        switch (field.type().base()) {
            case BOOLEAN -> all.addAll(value == null ? List.of(true, false) : List.of(!(Boolean) value));
            case ENUM -> all.addAll(constants(field, value));
            case TEXT -> all.addAll(figures.of(field));
            case TEXT_EVENT -> figures.of(field).forEach(one -> all.add(Occurrence.at(one)));
            case INTEGER, DECIMAL -> all.addAll(numbers(field, fact, value));
            case DATE -> all.addAll(days(fact));
            case DATE_EVENT -> events(field, fact, value, all);
            case DATE_TIME_EVENT -> all.add(Occurrence.at(asOf.atStartOfDay()));
            case MONTH -> days(fact).forEach(day -> all.add(YearMonth.from(day)));
            case MONTH_PERIOD -> all.addAll(periods(value));
            case ENUM_SET, TEXT_SET -> all.addAll(sets(field, value));
            case DATE_TIME -> all.add(asOf.atStartOfDay());
            case LIST -> {
                return List.of(); // facts inside are changed one by one
            }
        }
        all.remove(value);
        return List.copyOf(all);
    }

    /** Constants some rule asks for, and one nobody asks for. */
    private List<Object> constants(FactField field, @Nullable Object value) {
        Set<Object> asked = figures.of(field);
        List<Object> all = new ArrayList<>(asked);
        values(field)
                .filter(one -> !asked.contains(one) && !one.equals(value))
                .findFirst()
                .ifPresent(all::add);
        return all;
    }

    /** The values of a closed list as facts hold them. */
    static Stream<Object> values(FactField field) {
        return field.codes().stream().map(one -> field.isDeclared() ? one.code() : one);
    }

    private List<Object> sets(FactField field, @Nullable Object value) {
        List<Object> all = new ArrayList<>();
        Set<?> now = value == null ? Set.of() : (Set<?>) value;
        if (value == null) {
            all.add(Set.of());
        }
        for (Object element : figures.of(field)) {
            Set<Object> changed = new HashSet<>(now);
            if (!changed.remove(element)) {
                changed.add(element);
            }
            all.add(Set.copyOf(changed));
        }
        return all;
    }

    /** Every figure it is held against and its neighbours; of a number that adds up only those above. */
    private List<Object> numbers(FactField field, Fact fact, @Nullable Object value) {
        boolean whole = value instanceof Integer || field.type().base() == FieldType.Base.INTEGER;
        BigDecimal step = whole ? BigDecimal.ONE : new BigDecimal("0.01");
        Set<BigDecimal> all = new TreeSet<>();
        Stream.of(
                        figures.of(field).stream().map(BigDecimal.class::cast),
                        figures.ofDerived().stream(),
                        beside(fact, field),
                        Stream.of(BigDecimal.ZERO, step))
                .flatMap(numbers -> numbers)
                .map(number -> number.setScale(whole ? 0 : CENTS, RoundingMode.CEILING))
                .forEach(number -> all.addAll(List.of(number, number.add(step), number.subtract(step))));
        BigDecimal now = value instanceof Integer number
                ? BigDecimal.valueOf(number)
                : value instanceof BigDecimal number ? number : null;
        BigDecimal least = field.least().orElse(field.isSigned() ? null : BigDecimal.ZERO);
        return all.stream()
                .filter(number -> least == null || number.compareTo(least) >= 0)
                .filter(number ->
                        field.most().map(most -> number.compareTo(most) <= 0).orElse(true))
                .filter(number -> now == null || !field.isAddedUp() || number.compareTo(now) > 0)
                .filter(number -> !whole || number.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) < 0)
                .sorted(Comparator.comparing(
                        number -> now == null ? number : number.subtract(now).abs()))
                .<Object>map(number -> whole ? (Object) number.intValueExact() : number)
                .toList();
    }

    private Stream<BigDecimal> beside(Fact fact, FactField field) {
        return fields(fact)
                .filter(other -> !other.equals(field) && other.unit().equals(field.unit()))
                .map(other -> other.read(fact))
                .flatMap(value -> value instanceof Integer number
                        ? Stream.of(BigDecimal.valueOf(number))
                        : value instanceof BigDecimal number ? Stream.of(number) : Stream.empty());
    }

    /** An event that is outstanding may happen today; of one nobody told of it may be told that it is outstanding. */
    private void events(FactField field, Fact fact, @Nullable Object value, Set<Object> all) {
        all.add(Occurrence.at(asOf));
        if (value == null) {
            all.add(Occurrence.notYet());
            days(fact).stream()
                    .filter(day -> field.isForeseen() || !day.isAfter(asOf))
                    .forEach(day -> all.add(Occurrence.at(day)));
        }
    }

    /** Today, and days that lie a stretch some rule speaks of apart from it or from another day of the same fact. */
    private List<LocalDate> days(Fact fact) {
        Set<LocalDate> all = new LinkedHashSet<>(List.of(asOf));
        List<LocalDate> anchors = Stream.of(Stream.of(asOf), daysIn(fact), single().flatMap(this::daysIn))
                .flatMap(some -> some)
                .distinct()
                .toList();
        for (LocalDate anchor : anchors) {
            around(anchor, figures.months(), all, true);
            around(anchor, figures.days(), all, false);
        }
        return all.stream()
                .sorted(Comparator.comparingLong(day -> Math.abs(day.toEpochDay() - asOf.toEpochDay())))
                .limit(MOST_DAYS)
                .toList();
    }

    /** The facts of which there is one: the person, the registration. */
    private Stream<Fact> single() {
        return facts.kinds().stream().filter(FactKind::single).flatMap(kind -> facts.of(kind).stream());
    }

    private Stream<LocalDate> daysIn(Fact fact) {
        return fields(fact).flatMap(field -> daysOf(field.read(fact)));
    }

    private Stream<FactField> fields(Fact fact) {
        return facts.dictionary().kindOf(fact).orElseThrow().fields().stream();
    }

    private static void around(LocalDate anchor, Collection<Long> spans, Set<LocalDate> all, boolean months) {
        for (long span : spans) {
            for (long signed : new long[] {span, -span}) {
                LocalDate day = months ? anchor.plusMonths(signed) : anchor.plusDays(signed);
                all.addAll(List.of(day, day.plusDays(1), day.minusDays(1)));
            }
        }
    }

    /** A period that is paid on: to the month of the day, or so far before it as some rule looks back; or one that begins with it. */
    private List<Object> periods(@Nullable Object value) {
        YearMonth month = YearMonth.from(asOf);
        Set<YearMonth> ends = new TreeSet<>();
        ends.add(month);
        figures.months().forEach(span -> {
            ends.add(month.minusMonths(span));
            ends.add(month.minusMonths(span).minusMonths(1));
            ends.add(month.minusMonths(span).plusMonths(1));
        });
        if (!(value instanceof MonthPeriod period)) {
            return ends.stream()
                    .sorted(Comparator.reverseOrder())
                    .<Object>map(end -> new MonthPeriod(end, end))
                    .toList();
        }
        YearMonth last = period.to();
        return last == null
                ? List.of()
                : ends.stream()
                        .filter(end -> end.isAfter(last))
                        .<Object>map(end -> new MonthPeriod(period.from(), end))
                        .toList();
    }

    /** The days a value speaks of. */
    static Stream<LocalDate> daysOf(@Nullable Object value) {
        if (value instanceof Occurrence<?> event) {
            return daysOf(event.at().<Object>map(at -> at).orElse(null));
        }
        if (value instanceof MonthPeriod period) {
            return Stream.concat(daysOf(period.from()), daysOf(period.to()));
        }
        return value instanceof LocalDate day
                ? Stream.of(day)
                : value instanceof LocalDateTime moment
                        ? Stream.of(moment.toLocalDate())
                        : value instanceof YearMonth month ? Stream.of(month.atDay(1)) : Stream.empty();
    }
}
