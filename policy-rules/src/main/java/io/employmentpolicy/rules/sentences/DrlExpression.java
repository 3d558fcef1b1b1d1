package io.employmentpolicy.rules.sentences;

import io.employmentpolicy.rules.edition.Rule;
import io.employmentpolicy.rules.language.Expression;
import io.employmentpolicy.rules.language.ExpressionVisitor;
import io.employmentpolicy.rules.language.Quantity;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** 式子的 DRL 写法。 / Writes an expression in DRL. */
final class DrlExpression implements ExpressionVisitor<String> {
    private final Rule rule;
    private final int current;

    /** @param current slot of the fact whose fields are written by their names alone */
    DrlExpression(Rule rule, int current) {
        this.rule = rule;
        this.current = current;
    }

    String text(Expression expression) {
        return expression.accept(this);
    }

    @Override
    public String constant(Expression.Constant constant) {
        Object value = constant.value();
        if (value instanceof Enum<?> one) {
            return one.getDeclaringClass().getSimpleName() + "." + one.name();
        }
        return value instanceof BigDecimal number
                ? number.toPlainString()
                : value instanceof Boolean ? value.toString() : DrlWriter.quoted(value.toString());
    }

    @Override
    public String field(Expression.FieldOf field) {
        if (field.slot() == current) {
            return field.field().property();
        }
        String fact = rule.conditions().stream()
                .map(Rule.Condition::pattern)
                .filter(pattern -> pattern.slot() == field.slot())
                .map(pattern -> Objects.requireNonNull(pattern.variable()))
                .findFirst()
                .orElseThrow();
        return fact + "." + field.field().property();
    }

    @Override
    public String variable(Expression.Variable variable) {
        return variable.name();
    }

    @Override
    public String asOf(Expression.AsOf day) {
        return "$asOf";
    }

    @Override
    public String parameter(Expression.ParameterOf parameter) {
        String word = Arrays.stream(Quantity.values())
                .filter(quantity -> quantity.type().equals(parameter.type()))
                .map(Quantity::word)
                .findFirst()
                .orElseThrow();
        return word + "( " + DrlWriter.quoted(parameter.key()) + " )";
    }

    @Override
    public String table(Expression.TableOf table) {
        return lookup("table", table);
    }

    @Override
    public String listed(Expression.ListedIn listed) {
        return lookup("listed", listed);
    }

    @Override
    public String applies(Expression.AppliesIn applies) {
        return lookup("applies", applies);
    }

    private String lookup(String word, Expression.Lookup lookup) {
        return word + "( " + DrlWriter.quoted(lookup.key()) + ", " + list(lookup.keys()) + " )";
    }

    private String list(List<? extends Expression> several) {
        return several.stream().map(this::text).collect(Collectors.joining(", "));
    }

    /** A switch of the rule's own policy goes by its name alone. */
    @Override
    public String chosen(Expression.Chosen chosen) {
        return "chosen( " + DrlWriter.quoted(ownSwitch(chosen.key(), rule)) + ", " + DrlWriter.quoted(chosen.choice())
                + " )";
    }

    static String ownSwitch(String key, Rule rule) {
        String own = rule.policy() + ".";
        return key.startsWith(own) && key.indexOf('.', own.length()) < 0 ? key.substring(own.length()) : key;
    }

    @Override
    public String call(Expression.Call call) {
        return call.function().name() + (call.arguments().isEmpty() ? "()" : "( " + list(call.arguments()) + " )");
    }

    @Override
    public String comparison(Expression.Comparison comparison) {
        return text(comparison.left()) + " " + comparison.operator().symbol() + " " + text(comparison.right());
    }

    @Override
    public String oneOf(Expression.OneOf oneOf) {
        return oneOf(oneOf, " in ");
    }

    private String oneOf(Expression.OneOf oneOf, String word) {
        return text(oneOf.value()) + word + "( " + list(oneOf.options()) + " )";
    }

    @Override
    public String contains(Expression.Contains contains) {
        return contains(contains, " contains ");
    }

    private String contains(Expression.Contains contains, String word) {
        return text(contains.set()) + word + text(contains.element());
    }

    @Override
    public String allOf(Expression.AllOf all) {
        return all.parts().stream()
                .map(part -> part instanceof Expression.AllOf || part instanceof Expression.AnyOf
                        ? "( " + text(part) + " )"
                        : text(part))
                .collect(Collectors.joining(" && "));
    }

    @Override
    public String anyOf(Expression.AnyOf any) {
        return any.parts().stream()
                .map(part -> part instanceof Expression.AnyOf || part instanceof Expression.AllOf
                        ? "( " + text(part) + " )"
                        : text(part))
                .collect(Collectors.joining(" || "));
    }

    @Override
    public String negation(Expression.Negation negation) {
        if (negation.part() instanceof Expression.OneOf oneOf) {
            return oneOf(oneOf, " not in ");
        }
        return negation.part() instanceof Expression.Contains contains
                ? contains(contains, " not contains ")
                : "!( " + text(negation.part()) + " )";
    }
}
