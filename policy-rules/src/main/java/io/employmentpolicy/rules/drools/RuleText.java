package io.employmentpolicy.rules.drools;

import io.employmentpolicy.rules.edition.Policy;
import io.employmentpolicy.rules.edition.Rule;
import io.employmentpolicy.rules.language.Expression;
import io.employmentpolicy.rules.language.ValueType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** 一条规则的守护文本。 / The guarded text of one rule. Facts are bound as {@code $f0, $f1 …}; bound values are written out where they are used. */
final class RuleText {
    private static final int NO_FACT = -1;

    private final Rule rule;
    private final Policy policy;
    private final Set<String> imports;
    private final Map<Integer, Expression> bound = new HashMap<>();
    private final Map<Integer, Rule.Counted> counted = new HashMap<>();
    private final boolean subjectFirst;

    RuleText(Rule rule, Policy policy, Set<String> imports) {
        this.rule = rule;
        this.policy = policy;
        this.imports = imports;
        imports.add(policy.subject().type().getName());
        for (Rule.Condition condition : rule.conditions()) {
            imports.add(condition.pattern().kind().type().getName());
            condition.pattern().binds().forEach(bind -> bound.put(bind.slot(), bind.value()));
            if (condition instanceof Rule.Counted one) {
                counted.put(one.slot(), one);
            }
        }
        this.subjectFirst =
                rule.subjectSlot() >= 0 && rule.conditions().get(0).pattern().slot() == rule.subjectSlot();
    }

    /** The variable that holds the subject. */
    String subject() {
        return subjectFirst ? fact(rule.subjectSlot()) : "$subject";
    }

    /** What the rule reports besides its subject: the facts it binds, in order, and for a count its two lists. */
    List<String> bound() {
        List<String> names = new ArrayList<>();
        for (Rule.Condition condition : rule.conditions()) {
            if (condition instanceof Rule.Some some) {
                names.add(fact(some.pattern().slot()));
            } else if (condition instanceof Rule.Counted count) {
                names.add(total(count));
            }
        }
        return names;
    }

    List<String> lines(boolean sure) {
        List<String> lines = new ArrayList<>();
        if (!subjectFirst) {
            lines.add("$subject : " + policy.subject().typeName() + "()");
        }
        for (Rule.Condition condition : rule.conditions()) {
            lines.addAll(line(condition, sure));
        }
        return lines;
    }

    private List<String> line(Rule.Condition condition, boolean sure) {
        Rule.Pattern pattern = condition.pattern();
        if (condition instanceof Rule.Some) {
            return List.of(fact(pattern.slot()) + " : " + pattern(pattern, sure));
        }
        if (condition instanceof Rule.Exists) {
            return List.of("exists " + pattern(pattern, sure));
        }
        if (condition instanceof Rule.None) {
            return List.of("not " + pattern(pattern, !sure));
        }
        Rule.Counted count = (Rule.Counted) condition;
        List<String> lines = new ArrayList<>();
        lines.add(accumulate(count, true));
        lines.add(accumulate(count, false));
        count.tests().forEach(test -> lines.add("eval( " + guard(test.expression(), NO_FACT, sure) + " )"));
        return lines;
    }

    private String accumulate(Rule.Counted count, boolean sure) {
        String each = (sure ? "$s" : "$p") + count.slot();
        Expression value = count.counted();
        String counts = value == null
                ? "the.each(" + each + ")"
                : "the.value(" + each + ", "
                        + value(value, count.pattern().slot()).replace("\u0000", each + ".") + ")";
        return "accumulate( " + each + " : " + pattern(count.pattern(), sure) + "; " + list(count, sure)
                + " : collectList( " + counts + " ) )";
    }

    private static String list(Rule.Counted count, boolean sure) {
        return (sure ? "$sure" : "$possible") + count.slot();
    }

    private static String total(Rule.Counted count) {
        boolean values = count.aggregate() == Rule.Aggregate.COUNT && count.counted() != null;
        String function = values ? "distinct" : count.aggregate().word();
        return "Kleene." + function + "(" + list(count, true) + ", " + list(count, false) + ")";
    }

    private String pattern(Rule.Pattern pattern, boolean sure) {
        List<String> parts = new ArrayList<>();
        boolean subject = pattern.slot() == rule.subjectSlot();
        if (sure && !subject) {
            parts.add("the.knows(this)");
        }
        if (subject && !subjectFirst) {
            parts.add("the.same(this, $subject)");
        }
        if (pattern.parentSlot() >= 0) {
            parts.add("the.lies(this, " + fact(pattern.parentSlot()) + ")");
        }
        if (pattern.aboutSubject()) {
            parts.add("the.concerns(this, " + subject() + ")");
        }
        pattern.tests().forEach(test -> parts.add(guard(test.expression(), pattern.slot(), sure)));
        return pattern.kind().typeName() + "( " + String.join(", ", parts).replace("\u0000", "") + " )";
    }

    private String guard(Expression expression, int current, boolean sure) {
        return (sure ? "Kleene.sure( " : "Kleene.possible( ") + value(expression, current) + " )";
    }

    private static String fact(int slot) {
        return "$f" + slot;
    }

    /** The subject as seen from inside a pattern: the pattern's own fact, or the variable. */
    private String subjectFrom(int current) {
        return current == rule.subjectSlot() && current >= 0 ? "this" : subject();
    }

    /** An expression; a property of the current fact is written with a mark before it, so that a count can name the fact there. */
    private String value(Expression expression, int current) {
        if (expression instanceof Expression.Constant constant) {
            return constant(constant);
        }
        if (expression instanceof Expression.FieldOf field) {
            String owner = field.slot() == current ? "\u0000" : fact(field.slot()) + ".";
            return "Functions.plain(" + owner + field.field().property() + "())";
        }
        if (expression instanceof Expression.Variable variable) {
            Rule.Counted count = counted.get(variable.slot());
            return count != null ? total(count) : value(Objects.requireNonNull(bound.get(variable.slot())), current);
        }
        if (expression instanceof Expression.AsOf) {
            return "the.asOf()";
        }
        if (expression instanceof Expression.ParameterOf parameter) {
            return "the.number(\"" + parameter.key() + "\", " + subjectFrom(current) + ")";
        }
        if (expression instanceof Expression.TableOf table) {
            return "the.row(\"" + table.key() + "\", " + subjectFrom(current) + ", " + keys(table.keys(), current)
                    + ")";
        }
        if (expression instanceof Expression.ListedIn listed) {
            return "the.listed(\"" + listed.key() + "\", " + subjectFrom(current) + ", " + keys(listed.keys(), current)
                    + ")";
        }
        if (expression instanceof Expression.AppliesIn applies) {
            return "the.applies(\"" + applies.key() + "\", " + subjectFrom(current) + ", "
                    + keys(applies.keys(), current) + ")";
        }
        if (expression instanceof Expression.Chosen chosen) {
            return "the.chosen(\"" + chosen.key() + "\", \"" + chosen.choice() + "\", " + subjectFrom(current) + ")";
        }
        if (expression instanceof Expression.Call call) {
            String asOf = call.function().needsAsOf() ? ", the.asOf()" : "";
            return "Functions." + call.function().name() + "(" + arguments(call, current) + asOf + ")";
        }
        return test(expression, current);
    }

    private String test(Expression expression, int current) {
        if (expression instanceof Expression.Comparison comparison) {
            String name = comparison.operator().name().toLowerCase(Locale.ROOT);
            return "Kleene." + name + "(" + value(comparison.left(), current) + ", "
                    + value(comparison.right(), current) + ")";
        }
        if (expression instanceof Expression.OneOf oneOf) {
            String value = value(oneOf.value(), current);
            return nested(
                    "any",
                    oneOf.options().stream()
                            .map(option -> "Kleene.eq(" + value + ", " + constant(option) + ")")
                            .toList());
        }
        if (expression instanceof Expression.Contains contains) {
            return "Kleene.has(" + value(contains.set(), current) + ", " + value(contains.element(), current) + ")";
        }
        if (expression instanceof Expression.AllOf all) {
            return nested(
                    "all",
                    all.parts().stream().map(part -> value(part, current)).toList());
        }
        if (expression instanceof Expression.AnyOf any) {
            return nested(
                    "any",
                    any.parts().stream().map(part -> value(part, current)).toList());
        }
        return "Kleene.negate(" + value(((Expression.Negation) expression).part(), current) + ")";
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

    private String keys(List<Expression> keys, int current) {
        return "Kleene.keys(" + values(keys, current) + ")";
    }

    private String values(List<Expression> expressions, int current) {
        return expressions.stream().map(one -> value(one, current)).collect(Collectors.joining(", "));
    }

    /** What a function takes: numbers as it knows them, also where the author wrote 0 or 1. */
    private String arguments(Expression.Call call, int current) {
        return call.arguments().stream()
                .map(argument ->
                        argument instanceof Expression.Constant constant && constant.value() instanceof BigDecimal
                                ? "Functions.plain(" + constant(constant) + ")"
                                : value(argument, current))
                .collect(Collectors.joining(", "));
    }

    private String constant(Expression.Constant constant) {
        Object value = constant.value();
        if (constant.type().base() == ValueType.Base.ENUM) {
            Class<?> type = ((Enum<?>) value).getDeclaringClass();
            imports.add(type.getName());
            return type.getSimpleName() + "." + ((Enum<?>) value).name();
        }
        if (value instanceof BigDecimal number) {
            return "Functions.plain(Integer.valueOf(" + number.toPlainString() + "))";
        }
        return value instanceof String text ? "\"" + text + "\"" : value.toString();
    }
}
