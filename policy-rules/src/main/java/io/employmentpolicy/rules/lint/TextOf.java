package io.employmentpolicy.rules.lint;

import io.employmentpolicy.rules.language.Expression;
import java.util.stream.Collectors;

/** 表达式的样子。 / What an expression looks like whatever slots its facts lie in. */
final class TextOf {
    private TextOf() {}

    static String text(Expression expression) {
        if (expression instanceof Expression.Constant constant) {
            return constant.value().toString();
        }
        if (expression instanceof Expression.FieldOf field) {
            return field.kind().name() + "." + field.field().name();
        }
        if (expression instanceof Expression.Variable variable) {
            return variable.source() == null ? variable.name() : text(variable.source());
        }
        String name = expression instanceof Expression.Call call
                ? call.function().name()
                : expression.figure().orElse(expression.getClass().getSimpleName());
        return name + expression.inner().stream().map(TextOf::text).collect(Collectors.joining(", ", "(", ")"));
    }
}
