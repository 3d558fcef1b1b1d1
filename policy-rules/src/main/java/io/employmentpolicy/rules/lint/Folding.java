package io.employmentpolicy.rules.lint;

import io.employmentpolicy.rules.edition.FiguresOfDay;
import io.employmentpolicy.rules.edition.ParameterBook;
import io.employmentpolicy.rules.language.Expression;
import io.employmentpolicy.rules.language.ValueType.Base;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 已知的值。 / What an expression comes to at a moment whatever the facts are; nothing where it looks at a fact or a figure nobody knows. */
final class Folding {
    private final ParameterBook book;
    private final Moment moment;

    Folding(ParameterBook book, Moment moment) {
        this.book = book;
        this.moment = moment;
    }

    @Nullable
    Object value(Expression expression) {
        if (expression instanceof Expression.Constant constant) {
            return Values.plain(constant.value());
        }
        if (expression instanceof Expression.AsOf) {
            return moment.asOf();
        }
        if (expression instanceof Expression.Variable variable) {
            return variable.source() == null ? null : value(variable.source());
        }
        if (expression instanceof Expression.ParameterOf parameter) {
            Object number = found(book.on(moment.figures()).number(parameter.key()));
            return number instanceof BigDecimal truth && parameter.type().base() == Base.TRUTH
                    ? (Object) (truth.signum() > 0)
                    : number;
        }
        if (expression instanceof Expression.TableOf table) {
            List<Object> keys = values(table.keys());
            return keys == null ? null : found(book.on(moment.figures()).row(table.key(), keys));
        }
        return expression instanceof Expression.Call call ? called(call) : null;
    }

    private static @Nullable Object found(FiguresOfDay.Reading reading) {
        return reading instanceof FiguresOfDay.Found found ? Values.plain(found.value()) : null;
    }

    private @Nullable List<Object> values(List<Expression> expressions) {
        List<Object> values = new ArrayList<>();
        for (Expression one : expressions) {
            Object value = value(one);
            if (value == null) {
                return null;
            }
            values.add(value);
        }
        return values;
    }

    private @Nullable Object called(Expression.Call call) {
        List<Object> arguments = values(call.arguments());
        if (arguments == null) {
            return null;
        }
        if (call.function().needsAsOf()) {
            LocalDate asOf = moment.asOf();
            if (asOf == null) {
                return null;
            }
            arguments.add(asOf);
        }
        try {
            Object result = call.function().body().apply(arguments.toArray());
            return result == null ? null : Values.plain(result);
        } catch (DateTimeException | ArithmeticException beyondTheCalendar) {
            return null;
        }
    }
}
