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
import io.employmentpolicy.rules.problem.CheckFailed;
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
            throw new CheckFailed(
                    "RULE-224",
                    syntax.place(),
                    new Text("不看任何事实的条件", "a condition that looks at no fact"),
                    new Text("对字段、变量或参数的判断", "a test of a field, variable or parameter"),
                    new Text("写明字段，如 age >= years(\"键\")", "name a field, as in age >= years(\"key\")"));
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
            throw new CheckFailed(
                    "RULE-210",
                    number.place(),
                    CheckFailed.shown("数字 ", "number ", number.text()),
                    new Text(
                            "规则里只写 0 和 1，其余数字放在 parameters.yaml",
                            "only 0 and 1 in rules; other numbers live in parameters.yaml"),
                    new Text(
                            "建一个参数，用 yuan、rate、months、days、years 或 count 读取",
                            "make it a parameter and read it with yuan, rate, months, days, years or count"));
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
            throw CheckFailed.unknown(
                    "RULE-211",
                    name.place(),
                    name.first(),
                    new Text("变量、函数或常量", "a variable, function or constant"),
                    scope.variables());
        }
        return field(current, scope.currentSlot(), name.first(), name.place());
    }

    private Expression variable(Syntax.Name name) {
        if (name.first().equals("$asOf") && name.second() == null) {
            return new Expression.AsOf();
        }
        if (scope.isSpoilt(name.first())) {
            throw new CheckFailed(List.of());
        }
        Scope.Bound bound = scope.find(name.first())
                .orElseThrow(() -> CheckFailed.unknown(
                        "RULE-212",
                        name.place(),
                        name.first(),
                        new Text("前面的条件里以“" + name.first() + " :”绑定的变量", "a variable bound by an earlier condition"),
                        scope.variables()));
        if (bound.kind() != null) {
            if (name.second() == null) {
                throw new CheckFailed(
                        "RULE-213",
                        name.place(),
                        CheckFailed.shown("整条事实 ", "the whole fact ", name.first()),
                        new Text("事实的一个字段", "one field of the fact"),
                        CheckFailed.shown("写成 ", "write ", name.first() + ".字段名"));
            }
            return field(bound.kind(), bound.slot(), name.second(), name.place());
        }
        ValueType type = bound.type();
        if (name.second() != null || type == null) {
            throw new CheckFailed(
                    "RULE-213",
                    name.place(),
                    CheckFailed.shown("", "", name.first() + "." + name.second()),
                    new Text("不带点号的变量", "the variable without a dot"),
                    CheckFailed.shown("写成 ", "write ", name.first()));
        }
        return new Expression.Variable(bound.slot(), name.first(), type, bound.source());
    }

    private Expression field(FactKind kind, int slot, String property, Place place) {
        FactField field = kind.field(property).orElseThrow(() -> noField(kind, property, place));
        if (field.type().base() == FieldType.Base.LIST) {
            throw new CheckFailed(
                    "RULE-218",
                    place,
                    CheckFailed.shown("明细列表 ", "a list of facts: ", property),
                    new Text("单个值的字段", "a field with one value"),
                    new Text("明细另起一行写，如 Complaint( … )", "write a line of its own for them, such as Complaint( … )"));
        }
        return new Expression.FieldOf(slot, kind, field, ValueType.of(field.type(), Quantity.plainUnit(field.unit())));
    }

    private CheckFailed noField(FactKind kind, String written, Place place) {
        Text expected = new Text(kind.zh() + "（" + kind.typeName() + "）的字段", "a field of " + kind.typeName());
        List<String> elsewhere = names.kindsWith(written);
        if (!elsewhere.isEmpty()) {
            return new CheckFailed(
                    "RULE-214",
                    place,
                    CheckFailed.shown("未知名称 ", "unknown name ", written),
                    expected,
                    new Text(
                            written + " 是 " + String.join("、", elsewhere) + " 的字段，另起一行写",
                            written + " is a field of " + String.join(", ", elsewhere)
                                    + "; give it a line of its own"));
        }
        Map<String, String> spellings = new LinkedHashMap<>();
        kind.fields().forEach(field -> {
            spellings.put(field.property(), field.property());
            spellings.put(field.zh(), field.property());
        });
        return CheckFailed.unknown("RULE-214", place, written, expected, spellings);
    }

    private Expression constant(Syntax.Name name, String constant) {
        Class<?> type = names.closedList(name.first())
                .orElseThrow(() -> CheckFailed.unknown(
                        "RULE-215",
                        name.place(),
                        name.first(),
                        new Text("封闭列表的名称", "the name of a closed list"),
                        names.closedListNames()));
        List<String> constants = TypeMismatch.constants(type);
        Object value = Arrays.stream(type.getEnumConstants())
                .filter(one -> ((Enum<?>) one).name().equals(constant))
                .findFirst()
                .<Object>map(one -> one)
                .orElseThrow(() -> CheckFailed.unknown(
                        "RULE-216",
                        name.place(),
                        constant,
                        new Text(name.first() + " 的取值 " + constants, "a value of " + name.first() + ": " + constants),
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
            throw new CheckFailed(
                    "RULE-221",
                    syntax.place(),
                    new Text(
                            "用 " + syntax.operator() + " 比较"
                                    + left.type().label().zh(),
                            syntax.operator() + " on " + left.type().label().en()),
                    new Text("== 或 !=", "== or !="),
                    new Text("这类值没有大小", "such values have no order"));
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
                throw new CheckFailed(
                        "RULE-217",
                        syntax.place(),
                        CheckFailed.shown("没有写明列表的取值 ", "a value without its list: ", written),
                        new Text("列表名.取值", "list.VALUE"),
                        new Text("写成 " + full, "write " + full));
            }
        }
        return check(syntax);
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
        throw new CheckFailed(
                "RULE-222",
                option.place(),
                new Text("不是常量", "something that is no constant"),
                new Text("in ( ) 内只列常量", "constants only inside in ( )"),
                new Text("改用 == 与 ||", "use == and ||"));
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
            throw new CheckFailed(
                    "RULE-223",
                    syntax.place(),
                    new Text(
                            set.type().label().zh() + " contains "
                                    + element.type().label().zh(),
                            set.type().label().en() + " contains "
                                    + element.type().label().en()),
                    new Text("集合 contains 同类元素", "a set that contains an element of its kind"),
                    new Text("单个值用 == 或 in", "for a single value use == or in"));
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
