package io.employmentpolicy.rules.evaluation;

import io.employmentpolicy.model.decision.Amount;
import io.employmentpolicy.model.decision.ParameterUse;
import io.employmentpolicy.model.decision.Truth;
import io.employmentpolicy.model.schema.Labelled;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.rules.edition.FiguresOfDay;
import io.employmentpolicy.rules.language.Expression;
import io.employmentpolicy.rules.language.Expression.Operator;
import io.employmentpolicy.rules.language.Functions;
import io.employmentpolicy.rules.language.Interval;
import io.employmentpolicy.rules.language.NotYet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * 表达式的解释器。 / Evaluates checked expressions in strong Kleene logic. Null is unknown; {@link NotYet} decides every comparison as "no".
 */
public final class Interpreter {
    private static final Set<String> ARITHMETIC = Set.of("times", "share", "lesser", "greater", "plus", "minus");
    private static final Text CUT_DOWN = new Text("向下取到分", "cut down to the cent");

    private Interpreter() {}

    /** 测试的真值。 / The truth of a test. */
    public static Truth truth(Expression expression, Bindings frame) {
        if (expression instanceof Expression.Comparison test) {
            return compare(test.operator(), value(test.left(), frame), value(test.right(), frame));
        }
        if (expression instanceof Expression.AllOf all) {
            Truth truth = Truth.TRUE;
            for (Expression part : all.parts()) {
                truth = truth.and(truth(part, frame));
            }
            return truth;
        }
        if (expression instanceof Expression.AnyOf any) {
            Truth truth = Truth.FALSE;
            for (Expression part : any.parts()) {
                truth = truth.or(truth(part, frame));
            }
            return truth;
        }
        if (expression instanceof Expression.Negation negation) {
            return truth(negation.part(), frame).not();
        }
        if (expression instanceof Expression.OneOf oneOf) {
            Object value = value(oneOf.value(), frame);
            return value == null
                    ? Truth.UNKNOWN
                    : Truth.of(oneOf.options().stream().anyMatch(option -> same(value, option.value())));
        }
        if (expression instanceof Expression.Contains contains) {
            Object set = value(contains.set(), frame);
            Object element = value(contains.element(), frame);
            return set == null || element == null ? Truth.UNKNOWN : Truth.of(((Set<?>) set).contains(element));
        }
        return Truth.of((Boolean) value(expression, frame));
    }

    /** 表达式的值。 / The value of an expression: null when unknown, {@link NotYet}, an {@link Interval}, or a plain value. */
    public static @Nullable Object value(Expression expression, Bindings frame) {
        if (expression instanceof Expression.Constant constant) {
            return constant.value();
        }
        if (expression instanceof Expression.FieldOf field) {
            return field(field, frame);
        }
        if (expression instanceof Expression.Variable variable) {
            return variable(variable, frame);
        }
        if (expression instanceof Expression.AsOf) {
            return frame.asOf();
        }
        if (expression instanceof Expression.ParameterOf parameter) {
            return read(frame.numbers().number(parameter.key()), frame);
        }
        if (expression instanceof Expression.TableOf table) {
            List<Object> keys = keys(table.keys(), frame);
            return keys == null ? null : read(frame.numbers().row(table.key(), keys), frame);
        }
        if (expression instanceof Expression.ListedIn listed) {
            List<Object> keys = keys(listed.keys(), frame);
            Object found = keys == null ? null : read(frame.numbers().listed(listed.key(), keys), frame);
            return found == null ? null : ((BigDecimal) found).signum() > 0;
        }
        if (expression instanceof Expression.AppliesIn applies) {
            List<Object> keys = keys(applies.keys(), frame);
            Object found = keys == null ? null : read(frame.numbers().applies(applies.key(), keys), frame);
            return found == null ? null : ((BigDecimal) found).signum() > 0;
        }
        if (expression instanceof Expression.Chosen chosen) {
            Object found = read(frame.numbers().chosen(chosen.key(), chosen.choice()), frame);
            return found == null ? null : ((BigDecimal) found).signum() > 0;
        }
        if (expression instanceof Expression.Call call) {
            return call(call, frame);
        }
        Truth truth = truth(expression, frame);
        return truth == Truth.UNKNOWN ? null : (Object) (truth == Truth.TRUE);
    }

    /** 三值比较。 / Compares two values; an interval decides only what holds for every number in it. */
    static Truth compare(Operator operator, @Nullable Object left, @Nullable Object right) {
        if (left == null || right == null) {
            return Truth.UNKNOWN;
        }
        if (left == NotYet.NEVER || right == NotYet.NEVER) {
            boolean equal = left == right;
            return Truth.of(operator == Operator.EQ ? equal : operator == Operator.NE && !equal);
        }
        if (left instanceof Interval || right instanceof Interval) {
            return compareIntervals(operator, interval(left), interval(right));
        }
        return Truth.of(
                switch (operator) {
                    case EQ -> same(left, right);
                    case NE -> !same(left, right);
                    case LT -> order(left, right) < 0;
                    case LE -> order(left, right) <= 0;
                    case GT -> order(left, right) > 0;
                    case GE -> order(left, right) >= 0;
                });
    }

    private static Truth compareIntervals(Operator operator, Interval left, Interval right) {
        return switch (operator) {
            case GE -> reaches(left, right, 0);
            case GT -> reaches(left, right, 1);
            case LT -> reaches(left, right, 0).not();
            case LE -> reaches(left, right, 1).not();
            case EQ -> reaches(left, right, 0).and(reaches(right, left, 0));
            case NE -> reaches(left, right, 0).and(reaches(right, left, 0)).not();
        };
    }

    /** Whether every (no) number of the left interval is at least the right one; with margin 1, strictly more. */
    private static Truth reaches(Interval left, Interval right, int margin) {
        if (right.most() != null && left.least().compareTo(right.most()) >= margin) {
            return Truth.TRUE;
        }
        if (left.most() != null && left.most().compareTo(right.least()) < margin) {
            return Truth.FALSE;
        }
        return Truth.UNKNOWN;
    }

    private static Interval interval(Object value) {
        return value instanceof Interval interval ? interval : new Interval((BigDecimal) value, (BigDecimal) value);
    }

    /** An unknown variable is traced back to what it was bound to, so that the missing fact is noted. */
    private static @Nullable Object variable(Expression.Variable variable, Bindings frame) {
        Object value = frame.slot(variable.slot());
        if (value == null && variable.source() != null && frame.ledger() != null) {
            value(variable.source(), frame);
        }
        return value;
    }

    private static @Nullable Object field(Expression.FieldOf field, Bindings frame) {
        CaseFact item = (CaseFact) Objects.requireNonNull(frame.slot(field.slot()), "slot");
        Object value = Functions.plain(field.field().read(item.fact()));
        Evidence ledger = frame.ledger();
        if (value == null && ledger != null) {
            ledger.missing(item, field.field());
        }
        return value;
    }

    private static @Nullable BigDecimal read(FiguresOfDay.Reading reading, Bindings frame) {
        Evidence ledger = frame.ledger();
        if (reading instanceof FiguresOfDay.Found found) {
            ParameterUse use = found.use();
            if (ledger != null && use != null) {
                ledger.used(use);
            }
            return found.value();
        }
        if (ledger != null) {
            ledger.missing(((FiguresOfDay.Missing) reading).parameter());
        }
        return null;
    }

    private static @Nullable List<Object> keys(List<Expression> expressions, Bindings frame) {
        List<Object> keys = new ArrayList<>();
        for (Expression expression : expressions) {
            Object value = value(expression, frame);
            if (value == null || value == NotYet.NEVER) {
                return null;
            }
            keys.add(key(value));
        }
        return keys;
    }

    /** A table key as tables write it: codes for constants of closed lists, everything else as it is. */
    public static Object key(Object value) {
        return value instanceof Labelled constant ? constant.code() : value;
    }

    private static @Nullable Object call(Expression.Call call, Bindings frame) {
        int written = call.arguments().size();
        @Nullable Object[] values = new Object[written + (call.function().needsAsOf() ? 1 : 0)];
        for (int i = 0; i < written; i++) {
            values[i] = value(call.arguments().get(i), frame);
        }
        if (call.function().needsAsOf()) {
            values[written] = frame.asOf();
        }
        Object result = call.function().body().apply(values);
        Evidence ledger = frame.ledger();
        if (ledger != null
                && result instanceof BigDecimal number
                && ARITHMETIC.contains(call.function().name())) {
            ledger.line(line(call.function().name(), values, number));
        }
        return result;
    }

    private static Amount.Line line(String function, @Nullable Object[] values, BigDecimal result) {
        String left = String.valueOf(values[0]);
        String right = String.valueOf(values[1]);
        return switch (function) {
            case "times" -> new Amount.Line(left + " × " + right, result, null);
            case "share" -> new Amount.Line(left + " × " + right, result, CUT_DOWN);
            case "lesser" -> new Amount.Line("min(" + left + ", " + right + ")", result, null);
            case "greater" -> new Amount.Line("max(" + left + ", " + right + ")", result, null);
            case "plus" -> new Amount.Line(left + " + " + right, result, null);
            default -> new Amount.Line(left + " − " + right, result, null);
        };
    }

    private static boolean same(Object left, Object right) {
        return left instanceof BigDecimal a && right instanceof BigDecimal b ? a.compareTo(b) == 0 : left.equals(right);
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // the checker admits only values of one ordered family on both sides
    private static int order(Object left, Object right) {
        return ((Comparable) left).compareTo(right);
    }
}
