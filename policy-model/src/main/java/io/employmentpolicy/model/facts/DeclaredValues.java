package io.employmentpolicy.model.facts;

import io.employmentpolicy.model.problem.InvalidFactsException;
import io.employmentpolicy.model.problem.Problem;
import io.employmentpolicy.model.schema.Fact;
import io.employmentpolicy.model.schema.FactChecks;
import io.employmentpolicy.model.schema.Labelled;
import io.employmentpolicy.model.value.MonthPeriod;
import io.employmentpolicy.model.value.Occurrence;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Values by the names of fields: made into facts, and told where they do not fit. */
final class DeclaredValues {
    private DeclaredValues() {}

    static FactField field(FactKind kind, String name) {
        return kind.fieldByName(name)
                .orElseThrow(() -> new IllegalArgumentException(kind.name() + " has no field " + name));
    }

    static String nameOf(Fact fact) {
        return fact instanceof DeclaredFact one
                ? one.kind().name()
                : fact.getClass().getSimpleName();
    }

    /** A fact by names; empty, with problems, when something does not fit. */
    static Optional<Fact> fact(
            Dictionary dictionary,
            String name,
            Map<String, ? extends @Nullable Object> values,
            List<Problem> problems) {
        FactKind kind = dictionary.byName(name).filter(FactKind::given).orElse(null);
        if (kind == null) {
            problems.add(FactProblem.noSuchKind(FactsCheck.NO_FILE, dictionary, name));
            return Optional.empty();
        }
        int before = problems.size();
        Map<FactField, @Nullable Object> known = new HashMap<>();
        values.forEach((field, value) -> {
            FactField named = kind.fieldByName(field).orElse(null);
            if (named == null) {
                problems.add(FactProblem.noSuchField(FactsCheck.NO_FILE, kind, field));
            } else {
                put(kind, named, value, known, problems);
            }
        });
        if (problems.size() > before) {
            return Optional.empty();
        }
        try {
            return Optional.of(kind.with(kind.blank(), known));
        } catch (InvalidFactsException e) {
            problems.addAll(e.problems());
            return Optional.empty();
        }
    }

    private static void put(
            FactKind kind,
            FactField field,
            @Nullable Object value,
            Map<FactField, @Nullable Object> known,
            List<Problem> problems) {
        if (value == null) {
            known.put(field, field.type().isEvent() ? Occurrence.notYet() : null);
            return;
        }
        Object fitting = fitting(field, value);
        if (fitting == null) {
            problems.add(FactProblem.wrongValue(FactsCheck.NO_FILE, kind, field));
        } else {
            known.put(field, fitting);
        }
    }

    /** The value as the field holds it; null when it cannot. */
    private static @Nullable Object fitting(FactField field, Object value) {
        if (value instanceof Collection<?> several) {
            return several(field, several);
        }
        FieldType.Base base = field.type().base();
        if (field.type().isEvent()) {
            Object moment = value instanceof Occurrence<?> event ? event.at().orElse(null) : value;
            return moment == null ? Occurrence.notYet() : isOf(base, moment) ? Occurrence.at(moment) : null;
        }
        if (base == FieldType.Base.DECIMAL && value instanceof Integer whole) {
            return BigDecimal.valueOf(whole);
        }
        if (base == FieldType.Base.ENUM || !field.codes().isEmpty()) {
            return base == FieldType.Base.ENUM || base == FieldType.Base.TEXT ? code(field, value) : null;
        }
        return isOf(base, value) ? value : null;
    }

    private static @Nullable Object several(FactField field, Collection<?> values) {
        FieldType.Base base = field.type().base();
        if (base == FieldType.Base.LIST) {
            boolean whole = values.stream()
                    .allMatch(one -> one instanceof Fact fact && field.element().type() == fact.getClass());
            return whole ? List.copyOf(values) : null;
        }
        if (base != FieldType.Base.TEXT_SET && base != FieldType.Base.ENUM_SET) {
            return null;
        }
        Set<Object> all = new LinkedHashSet<>();
        for (Object value : values) {
            Object one = field.codes().isEmpty() ? (value instanceof String ? value : null) : code(field, value);
            if (one == null) {
                return null;
            }
            all.add(one);
        }
        return all;
    }

    private static @Nullable Object code(FactField field, Object value) {
        for (Labelled one : field.codes()) {
            if (one.equals(value) || one.code().equals(value)) {
                return field.isDeclared() ? one.code() : one;
            }
        }
        return null;
    }

    private static boolean isOf(FieldType.Base base, Object value) {
        Class<?> type = switch (base) {
            case BOOLEAN -> Boolean.class;
            case INTEGER -> Integer.class;
            case DECIMAL -> BigDecimal.class;
            case TEXT, TEXT_EVENT -> String.class;
            case DATE, DATE_EVENT -> LocalDate.class;
            case MONTH -> YearMonth.class;
            case DATE_TIME, DATE_TIME_EVENT -> LocalDateTime.class;
            case MONTH_PERIOD -> MonthPeriod.class;
            case ENUM, ENUM_SET, TEXT_SET, LIST -> Void.class;
        };
        return type.isInstance(value);
    }

    /**
     * A value of a declared field as facts hold it: a copy that nobody can change, no number below zero that can't be.
     *
     * @throws IllegalArgumentException if the field cannot hold it
     */
    static Object held(FactKind kind, FactField field, Object value) {
        Object fitting = fitting(field, value);
        if (fitting == null) {
            throw new InvalidFactsException(List.of(FactProblem.wrongValue(FactsCheck.NO_FILE, kind, field)));
        }
        String name = kind.name() + "." + field.name();
        if (!field.isSigned() && fitting instanceof Integer whole) {
            FactChecks.notNegative(name, whole);
        } else if (!field.isSigned() && fitting instanceof BigDecimal number) {
            FactChecks.notNegative(name, number);
        }
        return fitting instanceof Set<?> set
                ? java.util.Collections.unmodifiableSet(new LinkedHashSet<>(set))
                : fitting;
    }

    /** A fact as its kind carries it in a dictionary; itself, with a problem, when that has no room for it. */
    static Fact own(Dictionary dictionary, Fact fact, List<Problem> problems) {
        FactKind kind = dictionary.kindOf(fact).orElse(null);
        if (kind == null) {
            problems.add(FactProblem.foreign(FactsCheck.NO_FILE, nameOf(fact)));
            return fact;
        }
        if (fact instanceof DeclaredFact one) {
            int before = problems.size();
            one.declared().keySet().stream()
                    .filter(field -> kind.fieldByName(field).isEmpty())
                    .forEach(field -> problems.add(FactProblem.noSuchField(FactsCheck.NO_FILE, kind, field)));
            if (problems.size() > before) {
                return fact;
            }
        }
        try {
            return kind.own(fact);
        } catch (InvalidFactsException e) {
            problems.addAll(e.problems());
            return fact;
        }
    }

    /** What of facts another dictionary has room for. */
    static Facts knownTo(Facts facts, Dictionary other) {
        List<Problem> problems = new ArrayList<>();
        Map<Fact, Fact> carried = new java.util.IdentityHashMap<>();
        facts.kinds().stream()
                .flatMap(kind -> other.byName(kind.name()).stream()
                        .flatMap(known -> facts.of(kind).stream().map(fact -> Map.entry(known, fact))))
                .forEach(one ->
                        carried.put(one.getValue(), own(other, within(one.getKey(), one.getValue()), problems)));
        if (!problems.isEmpty()) {
            throw new InvalidFactsException(problems);
        }
        return facts.rebound(other, fact -> carried.getOrDefault(fact, fact));
    }

    /** A fact with those of its declared values alone that a kind has fields for. */
    private static Fact within(FactKind kind, Fact fact) {
        if (!(fact instanceof DeclaredFact one)) {
            return fact;
        }
        Map<String, Object> known = new HashMap<>(one.declared());
        known.keySet().removeIf(field -> kind.fieldByName(field).isEmpty());
        return one.record().isPresent() && !kind.isDeclared()
                ? one.bare()
                : new DeclaredFact(one.kind(), one.record().orElse(null), known);
    }

    /** Facts as kinds of another dictionary. */
    static Facts in(Facts facts, Dictionary other) {
        List<Problem> problems = new ArrayList<>();
        for (FactKind kind : facts.kinds()) {
            if (other.byName(kind.name()).isEmpty()) {
                problems.add(FactProblem.foreign(FactsCheck.NO_FILE, kind.name()));
            }
        }
        Map<Fact, Fact> carried = new java.util.IdentityHashMap<>();
        if (problems.isEmpty()) {
            facts.kinds()
                    .forEach(kind -> facts.of(kind).forEach(fact -> carried.put(fact, own(other, fact, problems))));
        }
        if (!problems.isEmpty()) {
            throw new InvalidFactsException(problems);
        }
        return facts.rebound(other, fact -> carried.getOrDefault(fact, fact));
    }
}
