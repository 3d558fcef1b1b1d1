package io.employmentpolicy.rules.checking;

import io.employmentpolicy.model.facts.FactField;
import io.employmentpolicy.model.facts.FactKind;
import io.employmentpolicy.model.facts.FieldType;
import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.rules.language.Expression;
import io.employmentpolicy.rules.language.Quantity;
import io.employmentpolicy.rules.language.ValueType;
import io.employmentpolicy.rules.language.ValueType.Base;
import io.employmentpolicy.rules.problem.Phrases;
import io.employmentpolicy.rules.syntax.ExpressionParser;
import io.employmentpolicy.rules.syntax.Syntax;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** 表达式检查：名称、类型、单位。 / Resolves the names of an expression and checks types and units. Throws {@link CheckFailed} with the mistakes found. */
final class ExpressionChecker {
    private final SymbolTable names;
    private final Scope scope;
    private final CallChecker calls;

    ExpressionChecker(SymbolTable names, String policy, Scope scope) {
        this.names = names;
        this.scope = scope;
        this.calls = new CallChecker(names, policy, this);
    }

    /** An expression that must be a test. */
    Expression test(Syntax.Expression syntax) {
        Expression checked = check(syntax);
        boolean fixed = checked instanceof Expression.Constant
                || checked instanceof Expression.Comparison one
                        && one.left() instanceof Expression.Constant
                        && one.right() instanceof Expression.Constant;
        if (fixed && checked.type().base() == Base.TRUTH) {
            throw CheckFailed.of(CheckingProblems.RULE_224, syntax.place());
        }
        require(checked, ValueType.truth(), syntax.place());
        return checked;
    }

    Expression check(Syntax.Expression syntax) {
        if (syntax instanceof Syntax.Quoted quoted) {
            return new Expression.Constant(quoted.text(), ValueType.text());
        }
        if (syntax instanceof Syntax.Number number) {
            return number(number);
        }
        if (syntax instanceof Syntax.Name name) {
            return name(name);
        }
        if (syntax instanceof Syntax.Call call) {
            return calls.check(call);
        }
        if (syntax instanceof Syntax.Comparison comparison) {
            return comparison(comparison);
        }
        if (syntax instanceof Syntax.In in) {
            return in(in);
        }
        if (syntax instanceof Syntax.Contains contains) {
            return contains(contains);
        }
        if (syntax instanceof Syntax.All all) {
            return new Expression.AllOf(tests(all.parts()));
        }
        if (syntax instanceof Syntax.Any any) {
            return new Expression.AnyOf(tests(any.parts()));
        }
        return new Expression.Negation(test(((Syntax.Not) syntax).part()));
    }

    private List<Expression> tests(List<Syntax.Expression> parts) {
        Collecting attempts = new Collecting();
        List<Expression> tests = new ArrayList<>();
        parts.forEach(part -> attempts.of(() -> tests.add(test(part))));
        attempts.finish();
        return tests;
    }

    private Expression number(Syntax.Number number) {
        if (!number.text().equals("0") && !number.text().equals("1")) {
            throw CheckFailed.of(CheckingProblems.RULE_210, number.place(), number.text());
        }
        return new Expression.Constant(new BigDecimal(number.text()), ValueType.number(""));
    }

    private Expression name(Syntax.Name name) {
        if (name.first().startsWith("$")) {
            return variable(name);
        }
        if (name.second() != null) {
            return constant(name, name.second());
        }
        Boolean truth = ExpressionParser.truth(name.first());
        if (truth != null) {
            return new Expression.Constant(truth, ValueType.truth());
        }
        FactKind current = scope.current();
        if (current == null) {
            throw CheckFailed.unknown(CheckingProblems.RULE_211, name.place(), name.first(), scope.variables());
        }
        return field(current, scope.currentSlot(), name.first(), name.place());
    }

    private Expression variable(Syntax.Name name) {
        if (name.first().equals("$asOf") && name.second() == null) {
            return new Expression.AsOf();
        }
        if (scope.isSpoilt(name.first())) {
            throw CheckFailed.silently();
        }
        Scope.Bound bound = scope.find(name.first())
                .orElseThrow(() -> CheckFailed.unknown(
                        CheckingProblems.RULE_212, name.place(), name.first(), scope.variables(), name.first()));
        if (bound.kind() != null) {
            if (name.second() == null) {
                throw CheckFailed.of(CheckingProblems.RULE_213_FACT, name.place(), name.first());
            }
            return field(bound.kind(), bound.slot(), name.second(), name.place());
        }
        ValueType type = bound.type();
        if (name.second() != null || type == null) {
            throw CheckFailed.of(
                    CheckingProblems.RULE_213_VALUE, name.place(), name.first(), String.valueOf(name.second()));
        }
        return new Expression.Variable(bound.slot(), name.first(), type, bound.source());
    }

    private Expression field(FactKind kind, int slot, String property, Place place) {
        FactField field = kind.field(property).orElseThrow(() -> noField(kind, property, place));
        if (field.type().base() == FieldType.Base.LIST) {
            throw CheckFailed.of(CheckingProblems.RULE_218, place, property);
        }
        return new Expression.FieldOf(slot, kind, field, ValueType.of(field.type(), Quantity.plainUnit(field.unit())));
    }

    private CheckFailed noField(FactKind kind, String written, Place place) {
        Text name = new Text(kind.zh() + "（" + kind.typeName() + "）", kind.typeName());
        List<String> elsewhere = names.kindsWith(written);
        if (!elsewhere.isEmpty()) {
            return CheckFailed.of(CheckingProblems.RULE_214_ELSEWHERE, place, name, written, Phrases.list(elsewhere));
        }
        Map<String, String> spellings = new LinkedHashMap<>();
        kind.fields().forEach(field -> {
            spellings.put(field.property(), field.property());
            spellings.put(field.zh(), field.property());
        });
        List.of("true", "false", "$asOf").forEach(word -> spellings.put(word, word));
        return CheckFailed.unknown(CheckingProblems.RULE_214_NAME, place, written, spellings, name);
    }

    private Expression constant(Syntax.Name name, String constant) {
        String key = name.first() + "." + constant;
        names.book().parameter(key).ifPresent(figure -> {
            throw CheckFailed.of(CheckingProblems.RULE_230_BARE, name.place(), key, CallChecker.reader(figure.unit()));
        });
        Class<?> type = names.closedList(name.first())
                .orElseThrow(() -> CheckFailed.unknown(
                        CheckingProblems.RULE_215, name.place(), name.first(), names.closedListNames()));
        List<String> constants = TypeMismatch.constants(type);
        Object value = Arrays.stream(type.getEnumConstants())
                .filter(one -> ((Enum<?>) one).name().equals(constant))
                .findFirst()
                .<Object>map(one -> one)
                .orElseThrow(() -> CheckFailed.unknown(
                        CheckingProblems.RULE_216,
                        name.place(),
                        constant,
                        TypeMismatch.spellings(type),
                        name.first(),
                        constants));
        return new Expression.Constant(value, new ValueType(Base.ENUM, type, ""));
    }

    private Expression comparison(Syntax.Comparison syntax) {
        Collecting attempts = new Collecting();
        Expression first = attempts.of(() -> check(syntax.left()));
        Expression second = attempts.of(() -> beside(first, syntax.right()));
        attempts.finish();
        Expression left = Objects.requireNonNull(first);
        Expression right = Objects.requireNonNull(second);
        Expression.Operator operator = Arrays.stream(Expression.Operator.values())
                .filter(one -> one.symbol().equals(syntax.operator()))
                .findFirst()
                .orElseThrow();
        requireComparable(left, right, syntax.place());
        boolean equality = operator == Expression.Operator.EQ || operator == Expression.Operator.NE;
        if (!equality && !left.type().ordered()) {
            throw CheckFailed.of(
                    CheckingProblems.RULE_221,
                    syntax.place(),
                    syntax.operator(),
                    left.type().label());
        }
        return new Expression.Comparison(operator, left, right);
    }

    /** The other side of a comparison; a bare constant of a closed list is told its full name. */
    private Expression beside(@Nullable Expression value, Syntax.Expression syntax) {
        Class<?> list = value == null ? null : value.type().enumType();
        boolean bare = syntax instanceof Syntax.Name name
                && name.second() == null
                && !name.first().startsWith("$");
        if (list != null && bare && scope.current() != null) {
            String written = ((Syntax.Name) syntax).first();
            String constant = scope.current().field(written).isPresent() ? null : TypeMismatch.constant(list, written);
            if (constant != null) {
                String full = list.getSimpleName() + "." + constant;
                throw CheckFailed.of(CheckingProblems.RULE_217, syntax.place(), written, full);
            }
        }
        return DeclaredCodes.fitting(value, check(syntax), syntax.place());
    }

    private Expression in(Syntax.In syntax) {
        Collecting attempts = new Collecting();
        Expression value = attempts.of(() -> check(syntax.value()));
        List<Expression.Constant> options = new ArrayList<>();
        syntax.options().forEach(option -> attempts.of(() -> options.add(option(value, option))));
        attempts.finish();
        Expression one = new Expression.OneOf(Objects.requireNonNull(value), options);
        return syntax.negated() ? new Expression.Negation(one) : one;
    }

    private Expression.Constant option(@Nullable Expression value, Syntax.Expression option) {
        Expression checked = beside(value, option);
        if (value != null) {
            requireComparable(value, checked, option.place());
        }
        if (checked instanceof Expression.Constant constant) {
            return constant;
        }
        throw CheckFailed.of(CheckingProblems.RULE_222, option.place());
    }

    private Expression contains(Syntax.Contains syntax) {
        Collecting attempts = new Collecting();
        Expression first = attempts.of(() -> check(syntax.set()));
        Expression second = attempts.of(() -> beside(first, syntax.element()));
        attempts.finish();
        Expression set = Objects.requireNonNull(first);
        Expression element = Objects.requireNonNull(second);
        boolean fits = set.type().base() == Base.ENUM_SET
                        && element.type().base() == Base.ENUM
                        && Objects.equals(set.type().enumType(), element.type().enumType())
                || set.type().base() == Base.TEXT_SET && element.type().base() == Base.TEXT;
        if (!fits) {
            throw CheckFailed.of(
                    CheckingProblems.RULE_223,
                    syntax.place(),
                    set.type().label(),
                    element.type().label());
        }
        Expression holds = new Expression.Contains(set, element);
        return syntax.negated() ? new Expression.Negation(holds) : holds;
    }

    void require(Expression expression, ValueType wanted, Place place) {
        if (!expression.type().comparableWith(wanted)) {
            throw TypeMismatch.wanted(expression, wanted, place);
        }
    }

    private static void requireComparable(Expression left, Expression right, Place place) {
        if (!left.type().comparableWith(right.type())) {
            throw TypeMismatch.compared(left, right, place);
        }
    }
}
