package io.employmentpolicy.rules.language;

import org.jspecify.annotations.Nullable;

/**
 * 对各种表达式的处理。 / One answer for each kind of expression; see {@link Expression#accept}. An implementation does not compile until it
 * answers for every kind.
 */
public interface ExpressionVisitor<T extends @Nullable Object> {
    /** 常量。 / A constant. */
    T constant(Expression.Constant expression);

    /** 字段。 / A field of a bound fact. */
    T field(Expression.FieldOf expression);

    /** 变量。 / A bound value. */
    T variable(Expression.Variable expression);

    /** 评定日。 / The day of the decision. */
    T asOf(Expression.AsOf expression);

    /** 参数。 / A parameter. */
    T parameter(Expression.ParameterOf expression);

    /** 查表。 / A table value. */
    T table(Expression.TableOf expression);

    /** 是否列入。 / Whether a table has a row. */
    T listed(Expression.ListedIn expression);

    /** 是否适用。 / Whether what a table measures applies. */
    T applies(Expression.AppliesIn expression);

    /** 读法。 / Whether a switch is set to a reading. */
    T chosen(Expression.Chosen expression);

    /** 函数。 / A call of a function. */
    T call(Expression.Call expression);

    /** 比较。 / A comparison. */
    T comparison(Expression.Comparison expression);

    /** 属于所列。 / Whether a value is among constants. */
    T oneOf(Expression.OneOf expression);

    /** 包含。 / Whether a set holds an element. */
    T contains(Expression.Contains expression);

    /** 全部成立。 / All of several. */
    T allOf(Expression.AllOf expression);

    /** 任一成立。 / Any of several. */
    T anyOf(Expression.AnyOf expression);

    /** 不成立。 / A negation. */
    T negation(Expression.Negation expression);
}
