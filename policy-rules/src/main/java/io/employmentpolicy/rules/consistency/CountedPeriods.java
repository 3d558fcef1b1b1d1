package io.employmentpolicy.rules.consistency;

import io.employmentpolicy.rules.edition.ConsistencyCheck;
import io.employmentpolicy.rules.edition.ConsistencyCheck.Counted;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** 数段期间的月数。 / Whether periods told in several facts have together more months than a number says; a month in two of them is one. */
final class CountedPeriods implements Consumer<Instances.Pair> {
    private final ConsistencyCheck check;
    private final Counted counted;
    private final LocalDate asOf;
    private final Map<Object, List<Drawn>> byNumber = new IdentityHashMap<>();

    CountedPeriods(ConsistencyCheck check, Counted counted, LocalDate asOf) {
        this.check = check;
        this.counted = counted;
        this.asOf = asOf;
    }

    /** One period that counts towards a number. */
    private record Drawn(Instances.Pair pair, YearMonth first, YearMonth last, BigDecimal most) {}

    @Override
    public void accept(Instances.Pair pair) {
        Object from = Compared.of(counted.from(), pair.fact(counted.from(), true), asOf);
        Object to = Compared.of(counted.to(), pair.fact(counted.to(), true), asOf);
        Object number = Compared.of(counted.number(), pair.fact(counted.number(), false), asOf);
        Object since = Compared.of(counted.since(), pair.fact(counted.since(), false), asOf);
        if (from instanceof YearMonth first
                && to instanceof YearMonth last
                && number instanceof BigDecimal most
                && since instanceof LocalDate day
                && !first.isBefore(YearMonth.from(day))
                && Consistency.applies(check, pair, asOf)) {
            byNumber.computeIfAbsent(
                            Objects.requireNonNull(pair.fact(counted.number(), false)), any -> new ArrayList<>())
                    .add(new Drawn(pair, first, last, most));
        }
    }

    /** The facts that together say more months than the number. */
    Stream<Instances.Pair> tooMany() {
        return byNumber.values().stream()
                .filter(all ->
                        BigDecimal.valueOf(months(all)).compareTo(all.get(0).most()) > 0)
                .flatMap(List::stream)
                .map(Drawn::pair);
    }

    private static long months(List<Drawn> all) {
        all.sort(Comparator.comparing(Drawn::first));
        long months = 0;
        YearMonth next = null;
        for (Drawn one : all) {
            YearMonth first = next != null && next.isAfter(one.first()) ? next : one.first();
            if (!one.last().isBefore(first)) {
                months += ChronoUnit.MONTHS.between(first, one.last()) + 1;
                next = one.last().plusMonths(1);
            }
        }
        return months;
    }
}
