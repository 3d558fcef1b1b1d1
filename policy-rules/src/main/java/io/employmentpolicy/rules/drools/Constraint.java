package io.employmentpolicy.rules.drools;

import io.employmentpolicy.model.schema.Fact;
import io.employmentpolicy.rules.edition.ExpressionWalk;
import io.employmentpolicy.rules.language.Expression;
import io.employmentpolicy.rules.language.Expression.Operator;
import io.employmentpolicy.rules.language.ValueType;
import io.employmentpolicy.rules.language.Vocabulary;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Drools 自身的约束。 / Text of tests that Drools can be left to make by itself: a field of the current fact held against a constant, a figure or a
 * field of another fact. Drools takes a comparison with null for false, except {@code !=} and {@code ==} of two nulls: these say so.
 */
final class Constraint {
    private static final Set<Class<?>> ORDERED =
            Set.of(BigDecimal.class, LocalDate.class, LocalDateTime.class, YearMonth.class);

    private Constraint() {}

    /** The constraint that means the same as a test being known to hold; empty when there is none. */
    static String of(Expression test, int current, TestText text) {
        if (ExpressionWalk.sources(test).anyMatch(field -> field.kind().isDeclared())) {
            return ""; // Drools knows the fields of classes, not those that files declare
        }
        if (test instanceof Expression.FieldOf field && field.slot() == current) {
            return name(field) + " == true";
        }
        if (test instanceof Expression.OneOf oneOf && isCurrent(oneOf.value(), current) && isPlain(oneOf.value())) {
            return name(oneOf.value())
                    + oneOf.options().stream().map(text::literal).collect(Collectors.joining(", ", " in ( ", " )"));
        }
        if (test instanceof Expression.Contains contains
                && isCurrent(contains.set(), current)
                && contains.element() instanceof Expression.Constant element) {
            return name(contains.set()) + " contains " + text.literal(element);
        }
        if (test instanceof Expression.Call call
                && call.function() == Vocabulary.BEGUN
                && isCurrent(call.arguments().get(0), current)
                && javaType(call.arguments().get(0)) == LocalDate.class) {
            String field = name(call.arguments().get(0));
            return field + " <= $v.asOf";
        }
        return test instanceof Expression.Comparison comparison && isCurrent(comparison.left(), current)
                ? comparison(comparison, text, current)
                : "";
    }

    /** What Drools may index a test by: whether a code or a constant of a closed list is this one; null when it asks something else. */
    static FactTest.@Nullable Equality equality(Expression test, int current) {
        if (!(test instanceof Expression.Comparison comparison)
                || comparison.operator() != Operator.EQ
                || !isCurrent(comparison.left(), current)
                || !(comparison.right() instanceof Expression.Constant constant)) {
            return null;
        }
        Expression.FieldOf field = (Expression.FieldOf) comparison.left();
        if (field.kind().isDeclared()) {
            return null; // facts of several kinds share the class, and an index is of a class
        }
        int number = field.kind().fields().indexOf(field.field());
        if (constant.value() instanceof String code && javaType(field) == String.class) {
            return new FactTest.Equality(number, fact -> (String) field.field().read((Fact) fact), code);
        }
        return constant.value() instanceof Enum<?> one
                        && field.type().base() == ValueType.Base.ENUM
                        && javaType(field).isEnum()
                ? new FactTest.Equality(
                        number,
                        fact -> {
                            Enum<?> value = (Enum<?>) field.field().read((Fact) fact);
                            return value == null ? null : value.name();
                        },
                        one.name())
                : null;
    }

    private static String comparison(Expression.Comparison test, TestText text, int current) {
        String field = name(test.left());
        String sign = " " + test.operator().symbol() + " ";
        if (test.right() instanceof Expression.Constant constant && isPlain(test.left())) {
            String guard = test.operator() == Operator.NE ? field + " != null && " : "";
            return guard + field + sign + text.literal(constant);
        }
        Class<?> type = javaType(test.left());
        boolean ordered = ORDERED.contains(type) && isOrder(test.operator());
        if (ordered && test.right() instanceof Expression.AsOf && type == LocalDate.class) {
            return field + sign + "$v.asOf";
        }
        if (ordered && test.right() instanceof Expression.ParameterOf parameter && type == BigDecimal.class) {
            return field + sign + TestText.figure(parameter);
        }
        if (test.right() instanceof Expression.FieldOf other && other.slot() != current && javaType(other) == type) {
            String right = TestText.fact(other.slot()) + "." + other.field().property() + "()";
            boolean equality = test.operator() == Operator.EQ && isPlain(test.left());
            return ordered ? field + sign + right : equality ? field + " != null && " + field + sign + right : "";
        }
        return "";
    }

    private static boolean isOrder(Operator operator) {
        return operator != Operator.EQ && operator != Operator.NE;
    }

    private static boolean isCurrent(Expression expression, int current) {
        return expression instanceof Expression.FieldOf field && field.slot() == current;
    }

    /** Whether Drools sees the value that rules compare: not the record of an event. */
    private static boolean isPlain(Expression expression) {
        Class<?> type = javaType((Expression.FieldOf) expression);
        return type == String.class
                || type == Boolean.class
                || type == Integer.class
                || type == BigDecimal.class
                || expression.type().base() == ValueType.Base.ENUM;
    }

    /** A property as Drools reads it; one that begins with "is" it would look for under another name. */
    private static String name(Expression field) {
        String property = ((Expression.FieldOf) field).field().property();
        return property.startsWith("is") ? property + "()" : property;
    }

    private static Class<?> javaType(Expression field) {
        return javaType((Expression.FieldOf) field);
    }

    private static Class<?> javaType(Expression.FieldOf field) {
        try {
            return field.kind().type().getMethod(field.field().property()).getReturnType();
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("a record without accessor: " + field.field(), e);
        }
    }
}
