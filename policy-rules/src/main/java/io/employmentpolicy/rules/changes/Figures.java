package io.employmentpolicy.rules.changes;

import io.employmentpolicy.model.facts.FactField;
import io.employmentpolicy.rules.edition.ExpressionWalk;
import io.employmentpolicy.rules.edition.LookupTable;
import io.employmentpolicy.rules.edition.Parameter;
import io.employmentpolicy.rules.edition.ParameterBook;
import io.employmentpolicy.rules.edition.Rule;
import io.employmentpolicy.rules.edition.Status;
import io.employmentpolicy.rules.language.Expression;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The values some rules hold fields against: constants, figures, keys and values of tables, whenever they were in force. Immutable. */
final class Figures {
    private static final BigDecimal LONGEST = BigDecimal.valueOf(1_200);
    private static final int YEAR = 12;

    private final ParameterBook book;
    private final Map<FactField, Set<Object>> values = new HashMap<>();
    private final Set<BigDecimal> ofDerived = new TreeSet<>();
    private final Set<Long> months = new TreeSet<>();
    private final Set<Long> days = new TreeSet<>();

    Figures(List<Rule> rules, ParameterBook book, List<Integer> ages) {
        this.book = book;
        // A year older than need be: the bound that is told is then one of a rule, not that of what contradicts itself.
        ages.forEach(years -> months.add((years + 1L) * YEAR));
        for (Rule rule : rules) {
            for (Rule.Condition condition : rule.conditions()) {
                condition.pattern().tests().forEach(test -> note(test.expression()));
                condition.pattern().binds().forEach(bind -> note(bind.value()));
                if (condition instanceof Rule.Counted counted) {
                    counted.tests().forEach(test -> note(test.expression()));
                }
            }
            rule.conclusion().expressions().forEach(this::note);
        }
    }

    /** Constants of closed lists, codes and numbers some rule holds the field against. */
    Set<Object> of(FactField field) {
        return values.getOrDefault(field, Set.of());
    }

    /** Numbers that derived values are held against: any number these are made of may have to reach them. */
    Set<BigDecimal> ofDerived() {
        return ofDerived;
    }

    /** Stretches of months, and years as months, by which a day may have to lie apart from another. */
    Set<Long> months() {
        return months;
    }

    /** The same in days. */
    Set<Long> days() {
        return days;
    }

    private void note(Expression test) {
        Set<Object> told = new LinkedHashSet<>();
        ExpressionWalk.parts(test).forEach(part -> {
            if (part instanceof Expression.Constant constant) {
                told.add(constant.value());
            } else if (part instanceof Expression.OneOf oneOf) {
                oneOf.options().forEach(option -> told.add(option.value()));
            }
            part.figure().ifPresent(key -> {
                book.parameter(key).ifPresent(one -> parameter(one, told));
                book.table(key).ifPresent(one -> table(one, told));
            });
        });
        List<Expression.FieldOf> fields = ExpressionWalk.sources(test).toList();
        for (Expression.FieldOf field : fields) {
            if (Status.isDerived(field.kind())) {
                told.stream()
                        .filter(BigDecimal.class::isInstance)
                        .map(BigDecimal.class::cast)
                        .forEach(ofDerived::add);
            } else {
                told.stream()
                        .flatMap(value -> fitting(field.field(), value))
                        .forEach(value -> values.computeIfAbsent(field.field(), any -> new LinkedHashSet<>())
                                .add(value));
            }
        }
    }

    private void parameter(Parameter parameter, Set<Object> told) {
        parameter.values().stream()
                .map(Parameter.Dated::value)
                .filter(Objects::nonNull)
                .forEach(value -> {
                    told.add(value);
                    span(parameter.unit(), value);
                });
    }

    private void table(LookupTable table, Set<Object> told) {
        for (LookupTable.Row row : table.rows()) {
            told.addAll(row.keys());
            BigDecimal value = row.value();
            if (value != null) {
                told.add(value);
                span(table.unit(), value);
            }
        }
    }

    private void span(String unit, BigDecimal value) {
        if (value.compareTo(LONGEST) > 0 || value.stripTrailingZeros().scale() > 0) {
            return;
        }
        switch (unit) {
            case "years" -> months.add(value.longValueExact() * YEAR);
            case "months" -> months.add(value.longValueExact());
            case "days" -> days.add(value.longValueExact());
            default -> {
                return; // what is no stretch of time moves no day
            }
        }
    }

    /** A constant or key as the field holds it; nothing when it is of another type. */
    private static Stream<Object> fitting(FactField field, Object value) {
        return switch (field.type().base()) {
            case INTEGER, DECIMAL -> value instanceof BigDecimal ? Stream.of(value) : Stream.empty();
            case TEXT, TEXT_EVENT, TEXT_SET -> value instanceof String ? Stream.of(value) : Stream.empty();
            case ENUM, ENUM_SET -> constants(field, value);
            default -> Stream.empty();
        };
    }

    private static Stream<Object> constants(FactField field, Object value) {
        return field.codes().stream()
                .filter(one -> one.equals(value) || one.code().equals(value))
                .map(one -> one);
    }
}
