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
        return looked(new FactsCheck(facts, asOf));
    }

    private static List<Problem> looked(FactsCheck check) {
        Facts facts = check.facts;
        for (FactKind kind : facts.kinds()) {
            check.all(kind, facts.of(kind), kind.name());
        }
        return check.problems;
    }

    /** Ids that stand twice within a kind. */
    static List<Problem> sameIds(Facts facts) {
        List<Problem> problems = new ArrayList<>();
        for (FactKind kind : facts.kinds()) {
            Optional<FactField> field = kind.fieldByName(ID);
            if (field.isPresent()) {
                sameIds(facts, kind, field.get(), problems);
            }
        }
        return problems;
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

    private void all(FactKind kind, List<? extends Fact> given, String path) {
        for (int i = 0; i < given.size(); i++) {
            Fact fact = given.get(i);
            for (FactField field : kind.fields()) {
                Object value = field.read(fact);
                if (value != null) {
                    value(fact, field, value, path + "[" + i + "]." + field.name());
                }
            }
        }
    }

    private Place place(Fact fact, FactField field) {
        return facts.place(fact, field.name()).orElse(NO_FILE);
    }

    private void value(Fact fact, FactField field, Object value, String path) {
        if (value instanceof Integer number) {
            number(fact, field, BigDecimal.valueOf(number), path);
        } else if (value instanceof BigDecimal number) {
            number(fact, field, number, path);
        } else if (value instanceof Occurrence<?> event) {
            event.at().ifPresent(at -> value(fact, field, at, path));
        } else if (value instanceof MonthPeriod period) {
            value(fact, field, period.from(), path + ".from");
            if (period.to() != null) {
                value(fact, field, period.to(), path + ".to");
            }
        } else if (value instanceof LocalDate || value instanceof LocalDateTime || value instanceof YearMonth) {
            time(fact, field, (TemporalAccessor) value, path);
        } else if (value instanceof List<?> inside) {
            List<Fact> within = inside.stream().map(Fact.class::cast).toList();
            if (!within.isEmpty()) {
                all(field.element(), within, path);
            }
        }
    }

    private void number(Fact fact, FactField field, BigDecimal value, String path) {
        if (asOf == null) {
            cents(fact, field, value, path);
            return;
        }
        boolean long30 = value.scale() > FactProblem.MOST_DIGITS
                || (long) value.precision() - value.scale() > FactProblem.MOST_DIGITS;
        if (long30 || value.toPlainString().length() > FactProblem.MOST_DIGITS) {
            problems.add(FactProblem.tooBig(
                    place(fact, field),
                    path,
                    new Text(value.precision() + " 位的数", "a number of " + value.precision() + " digits")));
            return;
        }
        Text shown = Text.same(value.toPlainString());
        if (value.signum() < 0 && !field.isSigned()) {
            problems.add(FactProblem.negative(place(fact, field), path, shown, field));
        } else if (field.least().filter(least -> value.compareTo(least) < 0).isPresent()
                || field.most().filter(most -> value.compareTo(most) > 0).isPresent()) {
            problems.add(FactProblem.outOfRange(place(fact, field), path, shown, field));
        } else {
            cents(fact, field, value, path);
        }
    }

    private void cents(Fact fact, FactField field, BigDecimal value, String path) {
        if (field.isMoney() && value.stripTrailingZeros().scale() > FactProblem.CENTS) {
            Text shown = Text.same(value.toPlainString());
            problems.add(FactProblem.fractionsOfCents(place(fact, field), path, shown, value));
        }
    }

    private void time(Fact fact, FactField field, TemporalAccessor time, String path) {
        if (asOf == null) {
            return;
        }
        int year = time.get(ChronoField.YEAR);
        if (year < 0 || year > LAST_YEAR) {
            problems.add(FactProblem.year(place(fact, field), path, time));
        } else if (field.name().equals(BIRTH_DATE)
                && asOf != null
                && time instanceof LocalDate born
                && born.isAfter(asOf)) {
            problems.add(FactProblem.bornLater(place(fact, field), path, born, asOf));
        }
    }
}
