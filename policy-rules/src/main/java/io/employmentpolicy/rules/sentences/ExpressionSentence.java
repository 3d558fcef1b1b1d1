package io.employmentpolicy.rules.sentences;

import io.employmentpolicy.model.facts.FieldType;
import io.employmentpolicy.model.schema.Labelled;
import io.employmentpolicy.rules.language.Expression;
import io.employmentpolicy.rules.language.ExpressionVisitor;
import io.employmentpolicy.rules.language.ValueType.Base;
import io.employmentpolicy.rules.sentences.Names.Where;
import io.employmentpolicy.rules.sentences.Phrases.Place;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** 式子的句子。 / Says an expression. What stands inside a phrase is bracketed unless it is a name, so that nothing can be taken apart in two ways. */
final class ExpressionSentence implements ExpressionVisitor<String> {
    private final Phrases phrases;
    private final Names names;
    private final Where where;

    ExpressionSentence(Phrases phrases, Names names, Where where) {
        this.phrases = phrases;
        this.names = names;
        this.where = where;
    }

    /** An expression as a test: a field that is true or false is said to hold. */
    String test(Expression expression) {
        boolean bare = expression instanceof Expression.FieldOf || expression instanceof Expression.Variable;
        return bare && expression.type().base() == Base.TRUTH
                ? phrases.fill("holds", operand(expression))
                : expression.accept(this);
    }

    /** One of several things asked, between commas: alternatives stand in brackets of their own. */
    String ask(Expression expression) {
        boolean several = expression instanceof Expression.AllOf || expression instanceof Expression.AnyOf;
        return several ? operand(expression) : test(expression);
    }

    /** An expression, as it is. */
    String whole(Expression expression) {
        return expression.accept(this);
    }

    /** An expression inside a phrase. */
    String operand(Expression expression) {
        String said = expression.accept(this);
        return isName(expression) ? said : phrases.word("open") + said + phrases.word("close");
    }

    private boolean isName(Expression expression) {
        if (expression instanceof Expression.Variable variable && variable.source() != null) {
            return names.variable(variable, where).isPresent() || isName(variable.source());
        }
        return expression instanceof Expression.Constant
                || expression instanceof Expression.FieldOf
                || expression instanceof Expression.Variable
                || expression instanceof Expression.AsOf
                || expression instanceof Expression.ParameterOf;
    }

    /** Fills a phrase with expressions. */
    String phrase(String key, List<? extends Expression> said) {
        return phrases.fill(key, place -> said(place, said));
    }

    private String said(Place place, List<? extends Expression> all) {
        if (place.several()) {
            return list(all.subList(place.number(), all.size()));
        }
        Expression one = all.get(place.number());
        if (!place.unit().isEmpty() && one instanceof Expression.ParameterOf parameter) {
            return names.parameter(parameter, place.unit(), where);
        }
        boolean logic = one instanceof Expression.AllOf || one instanceof Expression.AnyOf;
        String said = place.open() && !logic ? whole(one) : operand(one);
        return place.unit().isEmpty() ? said : names.counted(said, place.unit());
    }

    private String list(List<? extends Expression> several) {
        return several.stream().map(this::operand).collect(Collectors.joining(phrases.word("list")));
    }

    @Override
    public String constant(Expression.Constant constant) {
        return constant(constant, false);
    }

    private String constant(Expression.Constant constant, boolean known) {
        Object value = constant.value();
        if (value instanceof Boolean truth) {
            return phrases.word(truth ? "yes" : "no");
        }
        if (value instanceof Enum<?> one) {
            return names.constant(one, known);
        }
        return value instanceof BigDecimal number ? number.toPlainString() : names.code(String.valueOf(value), where);
    }

    /** What stands beside something of a closed list needs not say which list it is of. */
    private String beside(Expression left, Expression right, boolean open) {
        if (right instanceof Expression.Constant constant) {
            return declared(left, constant.value())
                    .map(names::declared)
                    .orElseGet(() -> constant(constant, namesList(left)));
        }
        return open ? whole(right) : operand(right);
    }

    /** The value of a list that a file declares, when the field beside it is of such a list. */
    private static Optional<? extends Labelled> declared(Expression left, Object value) {
        Expression said = left instanceof Expression.Variable variable ? variable.source() : left;
        return said instanceof Expression.FieldOf field && field.field().isDeclared() && value instanceof String code
                ? Labels.only(field.field(), one -> one.code().equals(code))
                : Optional.empty();
    }

    /** Whether an expression is a field of a closed list, or a value bound to one. */
    static boolean namesList(Expression expression) {
        if (expression instanceof Expression.Variable variable) {
            return variable.source() != null && namesList(variable.source());
        }
        return expression instanceof Expression.FieldOf field
                && (field.field().type().base() == FieldType.Base.ENUM
                        || field.field().type().base() == FieldType.Base.ENUM_SET);
    }

    @Override
    public String field(Expression.FieldOf field) {
        return names.field(field, where);
    }

    @Override
    public String variable(Expression.Variable variable) {
        return names.variable(variable, where)
                .orElseGet(() -> variable.source() == null ? variable.name() : whole(variable.source()));
    }

    @Override
    public String asOf(Expression.AsOf day) {
        return phrases.word("as-of");
    }

    @Override
    public String parameter(Expression.ParameterOf parameter) {
        return names.parameter(parameter, "", where);
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

    private String lookup(String key, Expression.Lookup lookup) {
        return phrases.fill(key, place -> place.several() ? list(lookup.keys()) : names.table(lookup.key()));
    }

    @Override
    public String chosen(Expression.Chosen chosen) {
        String name = names.reading(chosen);
        return name.isEmpty()
                ? phrases.fill("as-read", names.choice(chosen))
                : phrases.fill("chosen", name, names.choice(chosen));
    }

    @Override
    public String call(Expression.Call call) {
        return phrase(Phrases.function(call.function().name()), call.arguments());
    }

    @Override
    public String comparison(Expression.Comparison comparison) {
        String key = key(comparison);
        return phrases.fill(
                key,
                place -> place.number() == 0
                        ? said(place, List.of(comparison.left()))
                        : comparison.right() instanceof Expression.Constant
                                ? beside(comparison.left(), comparison.right(), true)
                                : said(place, List.of(comparison.left(), comparison.right())));
    }

    private static String key(Expression.Comparison comparison) {
        String key = "op." + comparison.operator().name().toLowerCase(Locale.ROOT);
        boolean number = comparison.left().type().base() == Base.NUMBER;
        boolean truth = comparison.operator() == Expression.Operator.EQ
                && comparison.right() instanceof Expression.Constant constant
                && constant.value() instanceof Boolean;
        return number ? key + ".number" : truth ? key + ".truth" : key;
    }

    @Override
    public String oneOf(Expression.OneOf oneOf) {
        return oneOf(oneOf, "in");
    }

    private String oneOf(Expression.OneOf oneOf, String key) {
        return phrases.fill(
                key,
                place -> place.number() == 0
                        ? said(place, List.of(oneOf.value()))
                        : oneOf.options().stream()
                                .map(option -> beside(oneOf.value(), option, false))
                                .collect(Collectors.joining(phrases.word("list"))));
    }

    @Override
    public String contains(Expression.Contains contains) {
        return contains(contains, "contains");
    }

    private String contains(Expression.Contains contains, String key) {
        return phrases.fill(
                key,
                place -> place.number() == 0
                        ? said(place, List.of(contains.set()))
                        : beside(contains.set(), contains.element(), false));
    }

    @Override
    public String allOf(Expression.AllOf all) {
        return joined(all.parts(), "and");
    }

    @Override
    public String anyOf(Expression.AnyOf any) {
        return joined(any.parts(), "or");
    }

    private String joined(List<Expression> parts, String word) {
        return parts.stream()
                .map(part -> part instanceof Expression.AllOf || part instanceof Expression.AnyOf
                        ? operand(part)
                        : test(part))
                .collect(Collectors.joining(phrases.word(word)));
    }

    @Override
    public String negation(Expression.Negation negation) {
        if (negation.part() instanceof Expression.OneOf oneOf) {
            return oneOf(oneOf, "not-in");
        }
        return negation.part() instanceof Expression.Contains contains
                ? contains(contains, "not-contains")
                : phrases.fill("not", test(negation.part()));
    }
}
