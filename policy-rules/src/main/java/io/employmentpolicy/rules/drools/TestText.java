package io.employmentpolicy.rules.drools;

import io.employmentpolicy.rules.drools.Term.Written;
import io.employmentpolicy.rules.edition.Rule;
import io.employmentpolicy.rules.language.Expression;
import io.employmentpolicy.rules.language.ValueType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * 条件的两种样式。 / The tests of one rule in both views. In the text stands a plain constraint of Drools where one means the same as the test on
 * a value nobody knows, and mostly one does; else a call of {@link Kleene}. What runs is always made of {@link Kleene}.
 */
final class TestText {
    /** Outside a pattern no fact is the current one. */
    static final int NO_FACT = -1;

    private final Set<String> imports;
    private final Map<Integer, Expression> bound = new HashMap<>();
    private final Map<Integer, Rule.Counted> counted = new HashMap<>();
    private final SortedSet<Integer> reads = new TreeSet<>();

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

    /** A value with the variables that it reads. */
    record Reading<T>(T written, SortedSet<Integer> reads) {}

    /** What is written by a piece of work, with the variables that it reads. */
    <T> Reading<T> reading(Supplier<T> work) {
        reads.clear();
        T written = work.get();
        return new Reading<>(written, new TreeSet<>(reads));
    }

    /** Notes that a variable is read. */
    int read(int variable) {
        reads.add(variable);
        return variable;
    }

    /** A test that holds whatever is unknown. */
    FactTest sure(Expression test, int current) {
        Reading<Term> value = reading(() -> value(test, current).term());
        Term term = value.written();
        return new FactTest(
                sureText(test, current),
                (fact, row) -> Kleene.sure(term.of(fact, row)),
                value.reads(),
                Constraint.equality(test, current),
                JoinedValue.of(test, current, true, this));
    }

    /** A test that is not known to fail. */
    FactTest possible(Expression test, int current) {
        Reading<Written> value = reading(() -> value(test, current));
        Term term = value.written().term();
        return new FactTest(
                guard("possible", value.written().text()),
                (fact, row) -> Kleene.possible(term.of(fact, row)),
                value.reads(),
                null,
                JoinedValue.of(test, current, false, this));
    }

    private String sureText(Expression test, int current) {
        if (test instanceof Expression.AllOf all) {
            return joined(all.parts(), current, " && ");
        }
        if (test instanceof Expression.AnyOf any) {
            return joined(any.parts(), current, " || ");
        }
        String constraint = Constraint.of(test, current, this);
        return constraint.isEmpty() ? guard("sure", value(test, current).text()) : constraint;
    }

    private static String guard(String door, String value) {
        return "Kleene." + door + "( " + value + " )";
    }

    private String joined(List<Expression> parts, int current, String operator) {
        return parts.stream().map(part -> sureText(part, current)).collect(Collectors.joining(operator, "( ", " )"));
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
    Written value(Expression expression, int current) {
        return expression.accept(new Writing(this, current));
    }

    static String figure(Expression.ParameterOf parameter) {
        String question = parameter.type().base() == ValueType.Base.TRUTH ? "truth" : "number";
        return "$v." + question + "(\"" + parameter.key() + "\")";
    }

    /** What was bound to a variable; null for a count. */
    @Nullable
    Expression source(Expression.Variable variable) {
        return counted.containsKey(variable.slot()) ? null : Objects.requireNonNull(bound.get(variable.slot()));
    }

    /** A count: between what is sure and what is possible. */
    Written total(int slot) {
        Rule.Counted count = Objects.requireNonNull(counted.get(slot));
        boolean values = count.aggregate() == Rule.Aggregate.COUNT && count.counted() != null;
        String function = values ? "distinct" : count.aggregate().word();
        Total total = values ? Kleene::distinct : total(count.aggregate());
        int sure = read(Row.sure(slot));
        int possible = read(Row.possible(slot));
        return new Written(
                "Kleene." + function + "($sure" + slot + ", $possible" + slot + ")",
                (fact, row) -> total.of((List<?>) row.get(sure), (List<?>) row.get(possible)));
    }

    /** What is counted of two lists. */
    @FunctionalInterface
    private interface Total {
        Object of(List<?> sure, List<?> possible);
    }

    private static Total total(Rule.Aggregate aggregate) {
        return switch (aggregate) {
            case COUNT -> Kleene::count;
            case SUM -> Kleene::sum;
            case DAYS_COVERED -> Kleene::daysCovered;
            case LONGEST_RUN -> Kleene::longestRun;
        };
    }
}
