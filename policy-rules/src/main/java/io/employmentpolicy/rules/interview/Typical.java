package io.employmentpolicy.rules.interview;

import io.employmentpolicy.model.facts.FactField;
import io.employmentpolicy.model.facts.FactKind;
import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.model.facts.FieldType;
import io.employmentpolicy.model.schema.Fact;
import io.employmentpolicy.model.value.MonthPeriod;
import io.employmentpolicy.model.value.Occurrence;
import io.employmentpolicy.rules.edition.PolicyNeeds.Need;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * 典型情形。 / The case that stands for all cases alike: what a policy does not look at is left out, and every number, day and text is the one
 * tried nearest to what was told. It holds no name, number or day of anybody, so that what is asked next in it may be remembered. Immutable.
 */
final class Typical {
    private final FieldValues values;
    private final Set<Need> needs;
    private final Set<FactKind> kinds;

    /** @param needs the fields that the policies turn on */
    Typical(FieldValues values, Collection<Need> needs) {
        this.values = values;
        this.needs = new HashSet<>(needs);
        this.kinds = needs.stream().map(need -> need.kind().root()).collect(Collectors.toUnmodifiableSet());
    }

    /** The typical facts of a case; empty where no record can hold them. */
    Optional<Facts> of(Facts facts) {
        Facts.Builder builder = Facts.builder(facts.dictionary());
        try {
            for (FactKind kind : facts.kinds()) {
                if (kinds.contains(kind)) {
                    List<Fact> typical = new ArrayList<>();
                    facts.of(kind).forEach(fact -> typical.add(fact(kind, fact)));
                    FactEdit.keep(builder, facts, kind, typical);
                }
            }
            return Optional.of(builder.build());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Fact fact(FactKind kind, Fact fact) {
        return kind.fact(kind.fields().stream()
                .map(field -> value(kind, field, field.read(fact)))
                .toArray());
    }

    private @Nullable Object value(FactKind kind, FactField field, @Nullable Object told) {
        if (told instanceof List<?> inside && field.type().base() == FieldType.Base.LIST) {
            return inside.stream().map(one -> fact(field.element(), (Fact) one)).toList();
        }
        return told == null || field.isId() || !needs.contains(new Need(kind, field)) && !isTime(kind, field)
                ? null
                : near(field, told);
    }

    /** When a record begins and ends bears on whether it counts, whoever looks at it. */
    private static boolean isTime(FactKind kind, FactField field) {
        return field.isBeginning() || kind.lasts().contains(field);
    }

    private @Nullable Object near(FactField field, Object told) {
        return switch (field.type().base()) {
            case BOOLEAN, ENUM, ENUM_SET -> told;
            case TEXT_SET -> field.codes().isEmpty() ? null : told;
            default -> Occurrence.notYet().equals(told) ? told : nearest(values.of(field), told);
        };
    }

    /** Of what is tried the same, or the nearest number or day; of texts the last, which stands for all others. */
    private static @Nullable Object nearest(List<?> tried, Object told) {
        if (tried.isEmpty() || tried.contains(told)) {
            return tried.isEmpty() ? null : told;
        }
        BigDecimal own = number(told);
        return own == null
                ? tried.get(tried.size() - 1)
                : tried.stream()
                        .filter(one -> number(one) != null)
                        .min(Comparator.comparing(one -> Objects.requireNonNull(number(one))
                                .subtract(own)
                                .abs()))
                        .orElse(null);
    }

    /** Where a number, a day or a month lies among its like; null of texts and of what has not happened. */
    private static @Nullable BigDecimal number(Object value) {
        if (value instanceof Occurrence<?> event) {
            return event.at().map(Typical::number).orElse(null);
        }
        if (value instanceof BigDecimal number) {
            return number;
        }
        if (value instanceof Integer whole) {
            return BigDecimal.valueOf(whole);
        }
        if (value instanceof LocalDateTime time) {
            return number(time.toLocalDate());
        }
        if (value instanceof LocalDate day) {
            return BigDecimal.valueOf(day.toEpochDay());
        }
        if (value instanceof MonthPeriod period) {
            return number(period.from());
        }
        return value instanceof YearMonth month ? number(month.atDay(1)) : null;
    }
}
