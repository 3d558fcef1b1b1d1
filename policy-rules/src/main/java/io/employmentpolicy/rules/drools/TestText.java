package io.employmentpolicy.rules.drools;

import io.employmentpolicy.rules.edition.Rule;
import io.employmentpolicy.rules.language.Expression;
import io.employmentpolicy.rules.language.ExpressionVisitor;
import io.employmentpolicy.rules.language.ValueType;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * 条件的文本。 / The text of the tests of one rule. Where a plain constraint of Drools means the same as the test on a value nobody knows, and
 * most do, it is written so, and Drools compares, indexes and shares; else as a call of {@link Kleene}.
 */
final class TestText {
    /** Outside a pattern no fact is the current one. */
    static final int NO_FACT = -1;

    private final Set<String> imports;
    private final Map<Integer, Expression> bound = new HashMap<>();
    private final Map<Integer, Rule.Counted> counted = new HashMap<>();

    /** @param imports where the types that the text names are noted */
    TestText(Rule rule, Set<String> imports) {
        this.imports = imports;
        for (Rule.Condition condition : rule.conditions()) {
            condition.pattern().binds().forEach(bind -> bound.put(bind.slot(), bind.value()));
            if (condition instanceof Rule.Counted one) {
                counted.put(one.slot(), one);
            }
        }
    }

    static String fact(int slot) {
        return "$f" + slot;
    }

    /** A test that holds whatever is unknown. */
    String sure(Expression test, int current) {
        if (test instanceof Expression.AllOf all) {
            return joined(all.parts(), current, " && ");
        }
        if (test instanceof Expression.AnyOf any) {
            return joined(any.parts(), current, " || ");
        }
        String constraint = Constraint.of(test, current, this);
        return constraint.isEmpty() ? guarded("sure", test, current) : constraint;
    }

    /** A test that is not known to fail. */
    String possible(Expression test, int current) {
        return guarded("possible", test, current);
    }

    private String guarded(String door, Expression test, int current) {
        return "Kleene." + door + "( " + value(test, current) + " )";
    }

    private String joined(List<Expression> parts, int current, String operator) {
        return parts.stream().map(part -> sure(part, current)).collect(Collectors.joining(operator, "( ", " )"));
    }

    /** A literal that Drools compares with a field. */
    String literal(Expression.Constant constant) {
        Object value = constant.value();
        if (constant.type().base() == ValueType.Base.ENUM) {
            Class<?> type = ((Enum<?>) value).getDeclaringClass();
            imports.add(type.getName());
            return type.getSimpleName() + "." + ((Enum<?>) value).name();
        }
        return value instanceof String text ? "\"" + text + "\"" : value.toString();
    }

    /** An expression of three values; what nobody knows is null. */
    String value(Expression expression, int current) {
        return expression.accept(new Writing(current));
    }

    static String figure(Expression.ParameterOf parameter) {
        return "$v.number(\"" + parameter.key() + "\")";
    }

    /** Writes expressions as seen from inside the pattern of one fact. */
    private final class Writing implements ExpressionVisitor<String> {
        private final int current;

        Writing(int current) {
            this.current = current;
        }

        @Override
        public String constant(Expression.Constant constant) {
            return constant.value() instanceof BigDecimal number
                    ? "Functions.plain(Integer.valueOf(" + number.toPlainString() + "))"
                    : literal(constant);
        }

        @Override
        public String field(Expression.FieldOf field) {
            String owner = field.slot() == current ? "\u0000" : fact(field.slot()) + ".";
            return "Functions.plain(" + owner + field.field().property() + "())";
        }

        @Override
        public String variable(Expression.Variable variable) {
            Rule.Counted count = counted.get(variable.slot());
            return count != null
                    ? total(count)
                    : Objects.requireNonNull(bound.get(variable.slot())).accept(this);
        }

        @Override
        public String asOf(Expression.AsOf day) {
            return "$v.asOf";
        }

        @Override
        public String parameter(Expression.ParameterOf parameter) {
            return figure(parameter);
        }

        @Override
        public String table(Expression.TableOf table) {
            return lookup("row", table);
        }

        @Override
        public String listed(Expression.ListedIn listed) {
            return lookup("listed", listed);
        }

        @Override
        public String applies(Expression.AppliesIn applies) {
            return lookup("applies", applies);
        }

        private String lookup(String question, Expression.Lookup look) {
            return "$v." + question + "(\"" + look.key() + "\", Kleene.keys(" + values(look.keys(), current) + "))";
        }

        @Override
        public String chosen(Expression.Chosen chosen) {
            return "$v.chosen(\"" + chosen.key() + "\", \"" + chosen.choice() + "\")";
        }

        @Override
        public String call(Expression.Call call) {
            String asOf = call.function().needsAsOf() ? ", $v.asOf" : "";
            return "Functions." + call.function().name() + "(" + values(call.arguments(), current) + asOf + ")";
        }

        @Override
        public String comparison(Expression.Comparison comparison) {
            String name = comparison.operator().name().toLowerCase(Locale.ROOT);
            return "Kleene." + name + "(" + comparison.left().accept(this) + ", "
                    + comparison.right().accept(this) + ")";
        }

        @Override
        public String oneOf(Expression.OneOf oneOf) {
            String value = oneOf.value().accept(this);
            return nested(
                    "any",
                    oneOf.options().stream()
                            .map(option -> "Kleene.eq(" + value + ", " + option.accept(this) + ")")
                            .toList());
        }

        @Override
        public String contains(Expression.Contains contains) {
            return "Kleene.has(" + contains.set().accept(this) + ", "
                    + contains.element().accept(this) + ")";
        }

        @Override
        public String allOf(Expression.AllOf all) {
            return nested("all", each(all.parts(), current));
        }

        @Override
        public String anyOf(Expression.AnyOf any) {
            return nested("any", each(any.parts(), current));
        }

        @Override
        public String negation(Expression.Negation negation) {
            return "Kleene.negate(" + negation.part().accept(this) + ")";
        }
    }

    /** Halves nested in halves: the DRL parser tries each level of nesting twice, so that depth doubles its time. */
    private static String nested(String function, List<String> parts) {
        if (parts.size() == 1) {
            return parts.get(0);
        }
        int middle = parts.size() / 2;
        return "Kleene." + function + "(" + nested(function, parts.subList(0, middle)) + ", "
                + nested(function, parts.subList(middle, parts.size())) + ")";
    }

    private String values(List<Expression> expressions, int current) {
        return String.join(", ", each(expressions, current));
    }

    private List<String> each(List<Expression> expressions, int current) {
        return expressions.stream().map(one -> value(one, current)).toList();
    }

    /** A count: between what is sure and what is possible. */
    static String total(Rule.Counted count) {
        boolean values = count.aggregate() == Rule.Aggregate.COUNT && count.counted() != null;
        String function = values ? "distinct" : count.aggregate().word();
        return "Kleene." + function + "($sure" + count.slot() + ", $possible" + count.slot() + ")";
    }
}
