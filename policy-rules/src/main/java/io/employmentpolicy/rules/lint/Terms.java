package io.employmentpolicy.rules.lint;

import io.employmentpolicy.model.facts.FactField;
import io.employmentpolicy.model.schema.Labelled;
import io.employmentpolicy.rules.edition.ParameterBook;
import io.employmentpolicy.rules.language.Expression;
import io.employmentpolicy.rules.language.ValueType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/** 条件所看之处的名称与范围。 / Names what conditions look at, so that the same is called the same, and says which values it may have at all. */
final class Terms {
    private final ParameterBook book;
    private final Folding folding;
    private final IntFunction<String> slots;

    /** @param slots what the fact in a slot is called */
    Terms(ParameterBook book, Folding folding, IntFunction<String> slots) {
        this.book = book;
        this.folding = folding;
        this.slots = slots;
    }

    String name(Expression expression) {
        Object value = folding.value(expression);
        if (value != null) {
            return "=" + value;
        }
        if (expression instanceof Expression.FieldOf field) {
            return slots.apply(field.slot()) + "." + field.field().property();
        }
        if (expression instanceof Expression.Variable variable) {
            return variable.source() == null ? "#" + slots.apply(variable.slot()) : name(variable.source());
        }
        if (expression instanceof Expression.Call call) {
            return call.function().name() + names(call.arguments());
        }
        if (expression instanceof Expression.Lookup look) {
            return look.getClass().getSimpleName() + ":" + look.key() + names(look.keys());
        }
        return expression.figure().orElse(expression.getClass().getSimpleName()) + names(expression.inner());
    }

    private String names(List<Expression> parts) {
        return parts.stream().map(this::name).collect(Collectors.joining(", ", "(", ")"));
    }

    /** Every value an expression may have. */
    Values domain(Expression expression) {
        ValueType type = expression.type();
        return switch (type.base()) {
            case TRUTH -> new Values.Among(Set.of(true, false), false);
            case ENUM ->
                new Values.Among(
                        Set.of(Objects.requireNonNull(
                                Objects.requireNonNull(type.enumType()).getEnumConstants())),
                        false);
            case NUMBER -> number(expression);
            case DAY, DAY_TIME, MONTH -> Spans.all(!isPlain(expression));
            default -> Values.Among.any();
        };
    }

    /** Whether a day is one for sure and cannot be "not yet". */
    private static boolean isPlain(Expression expression) {
        return expression instanceof Expression.FieldOf field
                && !field.field().type().isEvent();
    }

    private static Values number(Expression expression) {
        Expression source = expression instanceof Expression.Variable variable && variable.source() != null
                ? variable.source()
                : expression;
        if (source instanceof Expression.FieldOf read) {
            FactField field = read.field();
            BigDecimal least = field.least().orElse(field.isSigned() ? null : BigDecimal.ZERO);
            return Spans.between(least, field.most().orElse(null));
        }
        boolean counted = source instanceof Expression.Variable;
        return counted ? Spans.between(BigDecimal.ZERO, null) : Spans.all(true);
    }

    /** The values of a closed list for which a table has a row. */
    Values codes(String table, int column, Expression key) {
        Set<String> rows = book.table(table).stream()
                .flatMap(one -> one.rows().stream())
                .map(row -> row.keys().get(column).toString())
                .collect(Collectors.toSet());
        return new Values.Among(
                ((Values.Among) domain(key))
                        .members().stream()
                                .filter(one -> rows.contains(((Labelled) one).code()))
                                .collect(Collectors.toSet()),
                false);
    }

    /** Every reading a switch has. */
    Values readings(String key) {
        return book.choice(key)
                .<Values>map(one -> new Values.Among(Set.copyOf(one.choices()), false))
                .orElse(Values.Among.any());
    }
}
