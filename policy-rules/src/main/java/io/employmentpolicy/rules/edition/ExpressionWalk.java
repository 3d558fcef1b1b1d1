package io.employmentpolicy.rules.edition;

import io.employmentpolicy.rules.language.Expression;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** 变量的去向。 / Which slots an expression, condition or conclusion reads. */
public final class ExpressionWalk {
    private ExpressionWalk() {}

    /** 表达式的全部部分。 / An expression and all expressions inside it. */
    public static Stream<Expression> parts(@Nullable Expression expression) {
        return expression == null
                ? Stream.empty()
                : Stream.concat(
                        Stream.of(expression), expression.inner().stream().flatMap(ExpressionWalk::parts));
    }

    /** 条件中的全部表达式。 / Every expression a condition evaluates. */
    public static Stream<Expression> of(Rule.Condition condition) {
        Rule.Pattern pattern = condition.pattern();
        Stream<Expression> own = Stream.concat(
                pattern.tests().stream().map(Rule.Test::expression),
                pattern.binds().stream().map(Rule.Bind::value));
        if (condition instanceof Rule.Counted counted) {
            own = Stream.concat(own, counted.tests().stream().map(Rule.Test::expression));
            own = Stream.concat(own, Stream.ofNullable(counted.counted()));
        }
        return own.flatMap(ExpressionWalk::parts);
    }

    /** 规则中的全部表达式。 / Every expression a rule evaluates, those of its conclusion last. */
    public static Stream<Expression> of(Rule rule) {
        return Stream.concat(rule.conditions().stream().flatMap(ExpressionWalk::of), of(rule.conclusion()));
    }

    /** 结论中的全部表达式。 / Every expression a conclusion evaluates. */
    public static Stream<Expression> of(Conclusion conclusion) {
        return conclusion.expressions().flatMap(ExpressionWalk::parts);
    }

    /** 结论所取用者。 / What a conclusion takes from the facts and values that its rule bound. */
    public static List<Expression> inputs(Conclusion conclusion) {
        return of(conclusion)
                .filter(part -> part instanceof Expression.FieldOf || part instanceof Expression.Variable)
                .distinct()
                .toList();
    }

    /** 所看的字段。 / The fields an expression looks at, those behind bound values included. */
    public static Stream<Expression.FieldOf> sources(@Nullable Expression expression) {
        return parts(expression)
                .flatMap(part -> part instanceof Expression.FieldOf field
                        ? Stream.of(field)
                        : part instanceof Expression.Variable variable ? sources(variable.source()) : Stream.empty());
    }

    /** 是否用到参数、表或开关。 / Whether evaluating an expression may read a figure or a switch, also behind bound values. */
    public static boolean readsFigures(@Nullable Expression expression) {
        return parts(expression)
                .anyMatch(part -> part.figure().isPresent()
                        || part instanceof Expression.Chosen
                        || part instanceof Expression.Variable variable && readsFigures(variable.source()));
    }

    /** 是否查表。 / Whether evaluating an expression may look for a row of a table, also behind bound values. */
    public static boolean looksUp(@Nullable Expression expression) {
        return parts(expression)
                .anyMatch(part -> part instanceof Expression.Lookup
                        || part instanceof Expression.Variable variable && looksUp(variable.source()));
    }

    /** 是否取自计数或合计。 / Whether an expression turns on a count or sum, also behind bound values. */
    public static boolean counts(@Nullable Expression expression) {
        return parts(expression)
                .anyMatch(part -> part instanceof Expression.Variable bound
                        && (bound.source() == null || counts(bound.source())));
    }

    /** 是否读取某槽。 / Whether an expression reads a slot. */
    public static boolean reads(Expression expression, int slot) {
        return expression instanceof Expression.FieldOf field && field.slot() == slot
                || expression instanceof Expression.Variable variable && variable.slot() == slot;
    }
}
