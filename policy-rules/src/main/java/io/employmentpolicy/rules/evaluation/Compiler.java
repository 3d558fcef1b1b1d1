package io.employmentpolicy.rules.evaluation;

import io.employmentpolicy.model.decision.ParameterUse;
import io.employmentpolicy.model.decision.Truth;
import io.employmentpolicy.model.facts.FactField;
import io.employmentpolicy.rules.edition.FiguresOfDay;
import io.employmentpolicy.rules.edition.Status;
import io.employmentpolicy.rules.language.Arithmetic;
import io.employmentpolicy.rules.language.Expression;
import io.employmentpolicy.rules.language.Expression.Operator;
import io.employmentpolicy.rules.language.ExpressionVisitor;
import io.employmentpolicy.rules.language.Functions;
import io.employmentpolicy.rules.language.Interval;
import io.employmentpolicy.rules.language.NotYet;
import io.employmentpolicy.rules.language.ValueType;
import io.employmentpolicy.rules.language.Vocabulary;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * 表达式的备妥。 / Turns every kind of expression into what computes it: constants are taken out, fields and functions looked up beforehand.
 * Missing facts and used figures are noted only where the frame has a ledger; without one, "all" and "any" stop as soon as they are decided.
 */
final class Compiler implements ExpressionVisitor<Computation> {
    static final Compiler INSTANCE = new Compiler();

    private Compiler() {}

    /** What is computed as a truth and only then, where somebody asks for it, becomes a value. */
    @FunctionalInterface
    private interface Test extends Computation {
        @Override
        Truth truth(Bindings frame);

        @Override
        default @Nullable Object value(Bindings frame) {
            return switch (truth(frame)) {
                case TRUE -> Boolean.TRUE;
                case FALSE -> Boolean.FALSE;
                case UNKNOWN -> null;
            };
        }
    }

    private Computation of(Expression expression) {
        return expression.accept(this);
    }

    private Computation[] of(List<? extends Expression> expressions) {
        Computation[] parts = new Computation[expressions.size()];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = of(expressions.get(i));
        }
        return parts;
    }

    @Override
    public Computation constant(Expression.Constant constant) {
        Object value = constant.value();
        return frame -> value;
    }

    @Override
    public Computation field(Expression.FieldOf expression) {
        int slot = expression.slot();
        FactField field = expression.field();
        MissingField missing = Status.isDerived(expression.kind()) ? null : new MissingField(expression.kind(), field);
        return frame -> {
            CaseFact item = (CaseFact) Objects.requireNonNull(frame.slot(slot), "slot");
            Object value = Functions.plain(field.read(item.fact()));
            Evidence ledger = frame.ledger();
            if (value == null && ledger != null && missing != null) {
                ledger.missing(missing.of(item));
            }
            return value;
        };
    }

    /** An unknown variable is traced back to what it was bound to, so that the missing fact is noted. */
    @Override
    public Computation variable(Expression.Variable variable) {
        int slot = variable.slot();
        if (variable.source() == null) {
            return frame -> frame.slot(slot);
        }
        Computation source = of(variable.source());
        return frame -> {
            Object value = frame.slot(slot);
            if (value == null && frame.ledger() != null) {
                source.value(frame);
            }
            return value;
        };
    }

    @Override
    public Computation asOf(Expression.AsOf day) {
        return Bindings::asOf;
    }

    @Override
    public Computation parameter(Expression.ParameterOf parameter) {
        String key = parameter.key();
        return parameter.type().base() == ValueType.Base.TRUTH
                ? frame -> holds(read(frame.numbers().number(key), frame))
                : frame -> read(frame.numbers().number(key), frame);
    }

    @Override
    public Computation table(Expression.TableOf table) {
        String key = table.key();
        Computation[] columns = columns(table.keys());
        return frame -> {
            List<Object> keys = keys(columns, frame);
            return keys == null ? null : read(frame.numbers().row(key, keys), frame);
        };
    }

    @Override
    public Computation listed(Expression.ListedIn listed) {
        String key = listed.key();
        Computation[] columns = columns(listed.keys());
        return frame -> {
            List<Object> keys = keys(columns, frame);
            return keys == null ? null : holds(read(frame.numbers().listed(key, keys), frame));
        };
    }

    @Override
    public Computation applies(Expression.AppliesIn applies) {
        String key = applies.key();
        Computation[] columns = columns(applies.keys());
        return frame -> {
            List<Object> keys = keys(columns, frame);
            return keys == null ? null : holds(read(frame.numbers().applies(key, keys), frame));
        };
    }

    @Override
    public Computation chosen(Expression.Chosen chosen) {
        String key = chosen.key();
        String choice = chosen.choice();
        return frame -> holds(read(frame.numbers().chosen(key, choice), frame));
    }

    @Override
    public Computation call(Expression.Call call) {
        String arithmetic =
                Arithmetic.isArithmetic(call.function()) ? call.function().name() : null;
        Computation[] arguments = arithmetic == null
                ? of(call.arguments())
                : call.arguments().stream().map(this::bounded).toArray(Computation[]::new);
        int written = arguments.length;
        Vocabulary.Given given = call.function().given();
        Vocabulary.Body body = call.function().body();
        return frame -> {
            @Nullable Object[] values = new Object[written + (given == Vocabulary.Given.NOTHING ? 0 : 1)];
            for (int i = 0; i < written; i++) {
                values[i] = arguments[i].value(frame);
            }
            if (given != Vocabulary.Given.NOTHING) {
                values[written] = given == Vocabulary.Given.DAY ? frame.asOf() : frame.person();
            }
            Object result = body.apply(values);
            if (arithmetic != null
                    && frame.ledger() != null
                    && result instanceof BigDecimal number
                    && ArithmeticLine.isTelling(arithmetic, values)) {
                frame.ledger().line(ArithmeticLine.of(arithmetic, values, number));
            }
            return result;
        };
    }

    /** A number that can't lie below zero is at least nothing while nobody knows it. */
    private Computation bounded(Expression expression) {
        Computation number = of(expression);
        return Arithmetic.isFromZero(expression) ? frame -> Functions.fromZero(number.value(frame)) : number;
    }

    @Override
    public Computation comparison(Expression.Comparison comparison) {
        Operator operator = comparison.operator();
        Computation left = of(comparison.left());
        if (comparison.right() instanceof Expression.Constant constant && !(constant.value() instanceof BigDecimal)) {
            return besides(operator, left, constant.value());
        }
        Computation right = of(comparison.right());
        return (Test) frame -> Comparing.compare(operator, left.value(frame), right.value(frame));
    }

    /** Most tests ask whether a field is one constant of a closed list. */
    private static Computation besides(Operator operator, Computation left, Object constant) {
        if (operator != Operator.EQ && operator != Operator.NE) {
            return (Test) frame -> Comparing.compare(operator, left.value(frame), constant);
        }
        boolean wanted = operator == Operator.EQ;
        return (Test) frame -> {
            Object value = left.value(frame);
            return value == null ? Truth.UNKNOWN : Comparing.truth(constant.equals(value) == wanted);
        };
    }

    @Override
    public Computation oneOf(Expression.OneOf oneOf) {
        Computation tested = of(oneOf.value());
        Object[] options =
                oneOf.options().stream().map(Expression.Constant::value).toArray();
        return (Test) frame -> {
            Object value = tested.value(frame);
            if (value instanceof Interval interval) {
                return isAmong(options, interval);
            }
            return value == null ? Truth.UNKNOWN : Comparing.truth(isAmong(options, value));
        };
    }

    private static Truth isAmong(Object[] options, Interval interval) {
        Truth any = Truth.FALSE;
        for (Object option : options) {
            any = any.or(Comparing.compare(Operator.EQ, interval, option));
        }
        return any;
    }

    private static boolean isAmong(Object[] options, Object value) {
        for (Object option : options) {
            if (Comparing.same(value, option)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public Computation contains(Expression.Contains contains) {
        return (Test)
                new Containing(of(contains.set()), of(contains.element()), Containing.list(contains.set()))::truth;
    }

    @Override
    public Computation allOf(Expression.AllOf all) {
        Computation[] parts = of(all.parts());
        return (Test) frame -> {
            Truth truth = Truth.TRUE;
            for (Computation part : parts) {
                truth = truth.and(part.truth(frame));
                if (truth == Truth.FALSE && frame.ledger() == null) {
                    return truth;
                }
            }
            return truth;
        };
    }

    @Override
    public Computation anyOf(Expression.AnyOf any) {
        Computation[] parts = of(any.parts());
        return (Test) frame -> {
            Truth truth = Truth.FALSE;
            for (Computation part : parts) {
                truth = truth.or(part.truth(frame));
                if (truth == Truth.TRUE && frame.ledger() == null) {
                    return truth;
                }
            }
            return truth;
        };
    }

    @Override
    public Computation negation(Expression.Negation negation) {
        Computation part = of(negation.part());
        return (Test) frame -> part.truth(frame).not();
    }

    private static @Nullable BigDecimal read(FiguresOfDay.Reading reading, Bindings frame) {
        Evidence ledger = frame.ledger();
        if (reading instanceof FiguresOfDay.Found found) {
            ParameterUse use = ledger == null ? null : found.use();
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

    private static @Nullable Object holds(@Nullable BigDecimal number) {
        return number == null ? null : (Object) (number.signum() > 0);
    }

    /** The keys of a row; one that is still to come chooses none. */
    private Computation[] columns(List<Expression> keys) {
        return keys.stream().map(key -> OpenEnd.noting(key, of(key))).toArray(Computation[]::new);
    }

    private static @Nullable List<Object> keys(Computation[] columns, Bindings frame) {
        List<Object> keys = new ArrayList<>(columns.length);
        for (Computation column : columns) {
            Object value = column.value(frame);
            if (value == null || value == NotYet.NEVER || value instanceof Interval) {
                return null;
            }
            keys.add(Interpreter.key(value));
        }
        return keys;
    }
}
