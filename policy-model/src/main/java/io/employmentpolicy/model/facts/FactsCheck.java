package io.employmentpolicy.model.facts;

import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.model.problem.Problem;
import io.employmentpolicy.model.schema.Fact;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.model.value.MonthPeriod;
import io.employmentpolicy.model.value.Occurrence;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Looks through facts for what reading a file would refuse: numbers and days that cannot be. */
final class FactsCheck {
    /** Where facts stand that no file was read for. */
    static final Place NO_FILE = Place.of("facts");

    private static final String BIRTH_DATE = "birth_date";
    private static final String ID = "id";
    private static final int LAST_YEAR = 9999;

    private final Facts facts;
    /** The day; null where money alone is looked at. */
    private final @Nullable LocalDate asOf;

    private final List<Problem> problems = new ArrayList<>();

    private FactsCheck(Facts facts, @Nullable LocalDate asOf) {
        this.facts = facts;
        this.asOf = asOf;
    }

    /** Sums of money finer than a cent, which nobody pays on any day. */
    static List<Problem> fractionsOfCents(Facts facts) {
        return looked(new FactsCheck(facts, null));
    }

    /** What is wrong with facts that are to be judged as of a day. */
    static List<Problem> of(Facts facts, LocalDate asOf) {
        List<Problem> problems = looked(new FactsCheck(facts, asOf));
        sameIds(facts, problems);
        return problems;
    }

    private static List<Problem> looked(FactsCheck check) {
        Facts facts = check.facts;
        for (FactKind kind : facts.kinds()) {
            check.all(kind, facts.of(kind), null, "");
        }
        return check.problems;
    }

    /** Where a fact stands, made up as text only when there is something to say of it. */
    private record At(FactKind kind, int index, @Nullable At outer, String list) {
        String path(FactField field, String part) {
            return place() + "." + field.name() + part;
        }

        private String place() {
            return (outer == null ? kind.name() : outer.place() + "." + list) + "[" + index + "]";
        }
    }

    /** Ids that stand twice within a kind. */
    private static void sameIds(Facts facts, List<Problem> problems) {
        for (FactKind kind : facts.kinds()) {
            Optional<FactField> field = kind.fieldByName(ID);
            if (field.isPresent() && facts.of(kind).size() > 1) {
                sameIds(facts, kind, field.get(), problems);
            }
        }
    }

    private static void sameIds(Facts facts, FactKind kind, FactField field, List<Problem> problems) {
        Map<Object, String> paths = new HashMap<>();
        List<? extends Fact> given = facts.of(kind);
        for (int i = 0; i < given.size(); i++) {
            Object id = field.read(given.get(i));
            String path = kind.name() + "[" + i + "]." + ID;
            String before = id == null ? null : paths.putIfAbsent(id, path);
            if (before != null) {
                Place place = facts.place(given.get(i), ID).orElse(NO_FILE);
                problems.add(FactProblem.sameId(place, path, new Text(" " + before + " ", before)));
            }
        }
    }

    private void all(FactKind kind, List<?> given, @Nullable At outer, String list) {
        for (int i = 0; i < given.size(); i++) {
            Fact fact = (Fact) given.get(i);
            At at = new At(kind, i, outer, list);
            for (FactField field : kind.fields()) {
                Object value = field.read(fact);
                if (value != null) {
                    value(fact, field, value, at, "");
                }
            }
        }
    }

    private Place place(Fact fact, FactField field) {
        return facts.place(fact, field.name()).orElse(NO_FILE);
    }

    private void value(Fact fact, FactField field, Object value, At at, String part) {
        if (value instanceof Integer number) {
            number(fact, field, BigDecimal.valueOf(number), at, part);
        } else if (value instanceof BigDecimal number) {
            number(fact, field, number, at, part);
        } else if (value instanceof String text && text.isBlank() && at.kind().given()) {
            problems.add(FactProblem.blank(place(fact, field), at.path(field, part), field));
        } else if (value instanceof Occurrence<?> event) {
            event.at().ifPresent(known -> value(fact, field, known, at, part));
        } else if (value instanceof MonthPeriod period) {
            value(fact, field, period.from(), at, part + ".from");
            if (period.to() != null) {
                value(fact, field, period.to(), at, part + ".to");
            }
        } else if (value instanceof LocalDate || value instanceof LocalDateTime || value instanceof YearMonth) {
            time(fact, field, (TemporalAccessor) value, at, part);
        } else if (value instanceof List<?> inside && !inside.isEmpty() && inside.get(0) instanceof Fact) {
            all(field.element(), inside, at, field.name());
        }
    }

    private void number(Fact fact, FactField field, BigDecimal value, At at, String part) {
        if (asOf == null) {
            cents(fact, field, value, at, part);
        } else if (isLong(value)) {
            problems.add(FactProblem.tooBig(
                    place(fact, field),
                    at.path(field, part),
                    new Text(digits(value) + " 位的数", "a number of " + digits(value) + " digits")));
        } else if (value.signum() < 0 && !field.isSigned()) {
            problems.add(FactProblem.negative(place(fact, field), at.path(field, part), shown(value), field));
        } else if (field.least().filter(least -> value.compareTo(least) < 0).isPresent()
                || field.most().filter(most -> value.compareTo(most) > 0).isPresent()) {
            problems.add(FactProblem.outOfRange(place(fact, field), at.path(field, part), shown(value), field));
        } else {
            cents(fact, field, value, at, part);
        }
    }

    /** Written out, with sign and point, it has more characters than anything that is counted or paid. */
    private static boolean isLong(BigDecimal value) {
        boolean huge = value.scale() > FactProblem.MOST_DIGITS
                || (long) value.precision() - value.scale() > FactProblem.MOST_DIGITS;
        boolean short30 = value.precision() + Math.abs(value.scale()) + 2 <= FactProblem.MOST_DIGITS;
        return huge || !short30 && value.toPlainString().length() > FactProblem.MOST_DIGITS;
    }

    private static Text shown(BigDecimal value) {
        return Text.same(value.toPlainString());
    }

    private void cents(Fact fact, FactField field, BigDecimal value, At at, String part) {
        boolean finer =
                value.scale() > FactProblem.CENTS && value.stripTrailingZeros().scale() > FactProblem.CENTS;
        if (finer && field.isMoney()) {
            problems.add(FactProblem.fractionsOfCents(place(fact, field), at.path(field, part), shown(value), value));
        }
    }

    private void time(Fact fact, FactField field, TemporalAccessor time, At at, String part) {
        if (asOf == null) {
            return;
        }
        int year = time.get(ChronoField.YEAR);
        if (year < 0 || year > LAST_YEAR) {
            problems.add(FactProblem.year(place(fact, field), at.path(field, part), time));
        } else if (field.name().equals(BIRTH_DATE) && time instanceof LocalDate born) {
            FactProblem.born(place(fact, field), at.path(field, part), born, asOf)
                    .ifPresent(problems::add);
        }
    }

    /** As many as it takes to write it out. */
    private static long digits(BigDecimal value) {
        return Math.max(value.precision(), Math.max((long) value.precision() - value.scale(), value.scale()));
    }
}
