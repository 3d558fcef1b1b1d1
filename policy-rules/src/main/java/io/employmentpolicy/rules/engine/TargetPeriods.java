package io.employmentpolicy.rules.engine;

import io.employmentpolicy.model.facts.FactKind;
import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.model.programme.Target;
import io.employmentpolicy.model.schema.Fact;
import io.employmentpolicy.model.value.MonthPeriod;
import io.employmentpolicy.rules.edition.TargetRow;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * 需要评定的目标及其考核期。 / The targets of an edition that facts of a case speak of, all of them where it is told that there is no report; over
 * every period some fact speaks of, and where none does over the one that runs on the day of the decision.
 */
final class TargetPeriods {
    private static final int MOST_PERIODS = 40;

    private final Collection<TargetRow> rows;
    private final Collection<FactKind> measuring;

    /** @param measuring the kinds of facts by which the rules measure targets */
    TargetPeriods(Collection<TargetRow> rows, Collection<FactKind> measuring) {
        this.rows = rows;
        this.measuring =
                measuring.stream().filter(kind -> kind != TargetRow.KIND).toList();
    }

    /** The same facts with the targets in place of any a caller handed in; without them where nothing that measures a target is known. */
    Facts into(Facts facts, LocalDate asOf) {
        boolean known = measuring.stream().anyMatch(kind -> facts.known(kind));
        if (!known && !facts.known(Target.class)) {
            return facts;
        }
        Facts.Builder builder = Facts.builder(facts.dictionary());
        for (FactKind type : facts.kinds()) {
            if (!type.equals(TargetRow.KIND)) {
                List<? extends Fact> given = facts.of(type);
                builder.add(given);
                if (!facts.complete(type)) {
                    builder.partial(type);
                } else if (given.isEmpty()) {
                    builder.none(type);
                }
            }
        }
        if (known) {
            List<Target> targets = targets(facts, asOf);
            builder.add(targets);
            if (targets.isEmpty()) {
                builder.none(Target.class);
            }
        }
        return builder.build();
    }

    private List<Target> targets(Facts facts, LocalDate asOf) {
        boolean nothing = measuring.stream().allMatch(kind -> facts.of(kind).isEmpty());
        Map<TargetRow, Set<MonthPeriod>> touched = new LinkedHashMap<>();
        for (TargetRow row : rows) {
            if (nothing || measuring.stream().anyMatch(kind -> touches(row, kind, facts))) {
                Set<MonthPeriod> periods = new TreeSet<>(Comparator.comparing(MonthPeriod::from));
                measuring.forEach(kind -> facts.of(kind).forEach(fact -> periods.addAll(spoken(row, kind, fact))));
                touched.put(row, periods);
            }
        }
        Set<List<?>> measured = new HashSet<>();
        touched.forEach((row, periods) -> {
            if (!periods.isEmpty()) {
                measured.add(counted(row));
            }
        });
        List<Target> targets = new ArrayList<>();
        touched.forEach((row, periods) -> {
            if (!periods.isEmpty()) {
                periods.forEach(period -> targets.add(row.in(period)));
            } else if (!isOver(row, asOf) || !measured.contains(counted(row))) {
                targets.add(row.in(row.period(YearMonth.from(asOf))));
            }
        });
        return targets;
    }

    /** What a row counts: an older goal for the same has nothing to say of a report that a newer one measures. */
    private static List<?> counted(TargetRow row) {
        Target target = row.target();
        return Arrays.asList(target.region(), target.indicator(), target.group());
    }

    private static boolean isOver(TargetRow row, LocalDate asOf) {
        YearMonth last = Objects.requireNonNull(row.target().period()).to();
        return last != null && last.isBefore(YearMonth.from(asOf));
    }

    private static boolean touches(TargetRow row, FactKind kind, Facts facts) {
        return facts.of(kind).stream().anyMatch(fact -> speaksOf(row, kind, fact));
    }

    /** Whether a fact is of what measures a row, and nothing it tells of itself says that it is about another. */
    private static boolean speaksOf(TargetRow row, FactKind kind, Fact fact) {
        Target target = row.target();
        return Objects.requireNonNull(target.sources()).stream()
                        .anyMatch(source -> source.fact().equals(kind.name()))
                && !differs(kind, "region", fact, target.region())
                && !differs(kind, "indicator", fact, target.indicator())
                && !differs(kind, "group", fact, target.group());
    }

    /** The periods of a row a fact speaks of. */
    private static Set<MonthPeriod> spoken(TargetRow row, FactKind kind, Fact fact) {
        Target target = row.target();
        Set<MonthPeriod> periods = new LinkedHashSet<>();
        if (!speaksOf(row, kind, fact)) {
            return periods;
        }
        MonthPeriod told = told(kind, fact);
        MonthPeriod whole = Objects.requireNonNull(target.period());
        if (told == null || !told.overlaps(whole)) {
            return periods;
        }
        YearMonth month = told.from();
        YearMonth last = told.to() == null ? told.from() : told.to();
        while (!month.isAfter(last) && periods.size() < MOST_PERIODS) {
            MonthPeriod period = row.period(month);
            if (period.overlaps(told)) {
                periods.add(period);
            }
            YearMonth next = Objects.requireNonNull(period.to()).plusMonths(1);
            month = next.isAfter(month) ? next : month.plusMonths(1);
        }
        return periods;
    }

    private static @Nullable MonthPeriod told(FactKind kind, Fact fact) {
        Object period = read(kind, "period", fact);
        Object year = read(kind, "year", fact);
        return period instanceof MonthPeriod run
                ? run
                : year instanceof Integer number ? MonthPeriod.ofYear(number) : null;
    }

    private static boolean differs(FactKind kind, String field, Fact fact, @Nullable Object wanted) {
        Object found = read(kind, field, fact);
        return found != null && !found.equals(wanted);
    }

    private static @Nullable Object read(FactKind kind, String field, Fact fact) {
        return kind.field(field).map(one -> one.read(fact)).orElse(null);
    }
}
