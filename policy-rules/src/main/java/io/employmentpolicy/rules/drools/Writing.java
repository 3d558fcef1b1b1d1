package io.employmentpolicy.rules.drools;

import io.employmentpolicy.model.facts.FactField;
import io.employmentpolicy.model.schema.Fact;
import io.employmentpolicy.rules.drools.Term.Written;
import io.employmentpolicy.rules.language.Arithmetic;
import io.employmentpolicy.rules.language.Expression;
import io.employmentpolicy.rules.language.Expression.Operator;
import io.employmentpolicy.rules.language.ExpressionVisitor;
import io.employmentpolicy.rules.language.Functions;
import io.employmentpolicy.rules.language.ValueType;
import io.employmentpolicy.rules.language.Vocabulary;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** 逐式写出。 / Writes expressions in both views as seen from inside the pattern of one fact; each kind says both in one place. */
final class Writing implements ExpressionVisitor<Written> {
    private final TestText tests;
    private final int current;

    Writing(TestText tests, int current) {
        this.tests = tests;
        this.current = current;
    }

    private Written of(Expression expression) {
        return expression.accept(this);
    }

    private List<Written> each(List<? extends Expression> expressions) {
        return expressions.stream().map(this::of).toList();
    }

    private static Term[] terms(List<Written> parts) {
        return parts.stream().map(Written::term).toArray(Term[]::new);
    }

    private static String texts(List<Written> parts) {
        return parts.stream().map(Written::text).collect(Collectors.joining(", "));
    }

    @Override
    public Written constant(Expression.Constant constant) {
        Object value = constant.value();
        String text = value instanceof BigDecimal number
                ? "Functions.plain(Integer.valueOf(" + number.toPlainString() + "))"
                : tests.literal(constant);
        return new Written(text, (fact, row) -> value);
    }

    @Override
    public Written field(Expression.FieldOf expression) {
        FactField field = expression.field();
        String read =
                expression.kind().isDeclared() ? "value(\"" + field.property() + "\"))" : field.property() + "())";
        if (expression.slot() == current) {
            return new Written(
                    "Functions.plain(" + Term.CURRENT + read,
                    (fact, row) -> Functions.plain(field.read((Fact) Objects.requireNonNull(fact))));
        }
        int variable = tests.read(Row.fact(expression.slot()));
        return new Written(
                "Functions.plain(" + TestText.fact(expression.slot()) + "." + read,
                (fact, row) -> Functions.plain(field.read((Fact) row.get(variable))));
    }

    @Override
    public Written variable(Expression.Variable variable) {
        Expression source = tests.source(variable);
        return source == null ? tests.total(variable.slot()) : of(source);
    }

    @Override
    public Written asOf(Expression.AsOf day) {
        tests.read(Row.FIRST);
        return new Written("$v.asOf", (fact, row) -> row.version().getAsOf());
    }

    @Override
    public Written parameter(Expression.ParameterOf parameter) {
        tests.read(Row.FIRST);
        String key = parameter.key();
        return parameter.type().base() == ValueType.Base.TRUTH
                ? new Written(
                        TestText.figure(parameter), (fact, row) -> row.version().truth(key))
                : new Written(
                        TestText.figure(parameter), (fact, row) -> row.version().number(key));
    }

    /** A question to a table. */
    @FunctionalInterface
    private interface Lookup {
        @Nullable
        Object ask(VersionInForce version, String key, List<@Nullable Object> keys);
    }

    @Override
    public Written table(Expression.TableOf table) {
        return lookup("row", VersionInForce::row, table);
    }

    @Override
    public Written listed(Expression.ListedIn listed) {
        return lookup("listed", VersionInForce::listed, listed);
    }

    @Override
    public Written applies(Expression.AppliesIn applies) {
        return lookup("applies", VersionInForce::applies, applies);
    }

    private Written lookup(String question, Lookup lookup, Expression.Lookup look) {
        tests.read(Row.FIRST);
        List<Written> keys = each(look.keys());
        Term[] terms = terms(keys);
        String key = look.key();
        return new Written(
                "$v." + question + "(\"" + key + "\", Kleene.keys(" + texts(keys) + "))",
                (fact, row) -> lookup.ask(row.version(), key, Arrays.asList(values(terms, terms.length, fact, row))));
    }

    private static @Nullable Object[] values(Term[] terms, int length, @Nullable Object fact, Row row) {
        @Nullable Object[] values = new Object[length];
        for (int i = 0; i < terms.length; i++) {
            values[i] = terms[i].of(fact, row);
        }
        return values;
    }

    @Override
    public Written chosen(Expression.Chosen chosen) {
        tests.read(Row.FIRST);
        String key = chosen.key();
        String choice = chosen.choice();
        return new Written(
                "$v.chosen(\"" + key + "\", \"" + choice + "\")",
                (fact, row) -> row.version().chosen(key, choice));
    }

    @Override
    public Written call(Expression.Call call) {
        Vocabulary.Given given = call.function().given();
        List<Written> arguments = Arithmetic.isArithmetic(call.function())
                ? call.arguments().stream().map(this::bounded).toList()
                : each(call.arguments());
        Term[] terms = terms(arguments);
        if (given != Vocabulary.Given.NOTHING) {
            tests.read(Row.FIRST);
        }
        Vocabulary.Body body = call.function().body();
        return new Written(
                "Functions." + call.function().name() + "(" + texts(arguments) + given(given) + ")", (fact, row) -> {
                    @Nullable
                    Object[] values =
                            values(terms, terms.length + (given == Vocabulary.Given.NOTHING ? 0 : 1), fact, row);
                    if (given != Vocabulary.Given.NOTHING) {
                        values[terms.length] = given == Vocabulary.Given.DAY
                                ? row.version().getAsOf()
                                : row.version().getPerson();
                    }
                    return body.apply(values);
                });
    }

    private static String given(Vocabulary.Given given) {
        return switch (given) {
            case NOTHING -> "";
            case DAY -> ", $v.asOf";
            case PERSON -> ", $v.person";
        };
    }

    /** A number nobody knows is at least nothing where it can't lie below zero. */
    private Written bounded(Expression number) {
        Written written = of(number);
        Term term = written.term();
        return Arithmetic.isFromZero(number) && !(number instanceof Expression.Constant)
                ? new Written(
                        "Functions.fromZero(" + written.text() + ")",
                        (fact, row) -> Functions.fromZero(term.of(fact, row)))
                : written;
    }

    @Override
    public Written comparison(Expression.Comparison comparison) {
        String name = comparison.operator().name().toLowerCase(Locale.ROOT);
        Written left = of(comparison.left());
        Written right = of(comparison.right());
        BinaryOperator<@Nullable Object> compare = comparing(comparison.operator());
        return joined("Kleene." + name, left, right, compare);
    }

    private static BinaryOperator<@Nullable Object> comparing(Operator operator) {
        return switch (operator) {
            case EQ -> Kleene::eq;
            case NE -> Kleene::ne;
            case LT -> Kleene::lt;
            case LE -> Kleene::le;
            case GT -> Kleene::gt;
            case GE -> Kleene::ge;
        };
    }

    private static Written joined(
            String function, Written left, Written right, BinaryOperator<@Nullable Object> meaning) {
        Term one = left.term();
        Term other = right.term();
        return new Written(
                function + "(" + left.text() + ", " + right.text() + ")",
                (fact, row) -> meaning.apply(one.of(fact, row), other.of(fact, row)));
    }

    @Override
    public Written oneOf(Expression.OneOf oneOf) {
        Written value = of(oneOf.value());
        return nested(
                "Kleene.any",
                Kleene::any,
                oneOf.options().stream()
                        .map(option -> joined("Kleene.eq", value, of(option), Kleene::eq))
                        .toList());
    }

    @Override
    public Written contains(Expression.Contains contains) {
        return joined("Kleene.has", of(contains.set()), of(contains.element()), Kleene::has);
    }

    @Override
    public Written allOf(Expression.AllOf all) {
        return nested("Kleene.all", Kleene::all, each(all.parts()));
    }

    @Override
    public Written anyOf(Expression.AnyOf any) {
        return nested("Kleene.any", Kleene::any, each(any.parts()));
    }

    @Override
    public Written negation(Expression.Negation negation) {
        Written part = of(negation.part());
        Term term = part.term();
        return new Written("Kleene.negate(" + part.text() + ")", (fact, row) -> Kleene.negate(term.of(fact, row)));
    }

    /** Halves nested in halves: the DRL parser tries each level of nesting twice, so that depth doubles its time. */
    private static Written nested(String function, BinaryOperator<@Nullable Object> meaning, List<Written> parts) {
        if (parts.size() == 1) {
            return parts.get(0);
        }
        int middle = parts.size() / 2;
        return joined(
                function,
                nested(function, meaning, parts.subList(0, middle)),
                nested(function, meaning, parts.subList(middle, parts.size())),
                meaning);
    }
}
