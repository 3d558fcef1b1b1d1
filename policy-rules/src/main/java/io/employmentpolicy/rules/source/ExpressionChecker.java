package io.employmentpolicy.rules.source;

import io.employmentpolicy.model.facts.FactField;
import io.employmentpolicy.model.facts.FactKind;
import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.rules.document.Nearest;
import io.employmentpolicy.rules.language.Expression;
import io.employmentpolicy.rules.language.Quantity;
import io.employmentpolicy.rules.language.ValueType;
import io.employmentpolicy.rules.language.ValueType.Base;
import io.employmentpolicy.rules.language.Vocabulary;
import io.employmentpolicy.rules.parameter.LookupTable;
import io.employmentpolicy.rules.parameter.Parameter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** 表达式检查：名称、类型、单位。 / Resolves the names of an expression and checks types and units. Throws {@link Refused} on the first mistake. */
final class ExpressionChecker {
    private final Names names;
    private final String policy;
    private final Scope scope;

    ExpressionChecker(Names names, String policy, Scope scope) {
        this.names = names;
        this.policy = policy;
        this.scope = scope;
    }

    /** An expression that must be a test. */
    Expression test(Syntax.Expression syntax) {
        Expression checked = check(syntax);
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
            return call(call);
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
            return new Expression.AllOf(all.parts().stream().map(this::test).toList());
        }
        if (syntax instanceof Syntax.Any any) {
            return new Expression.AnyOf(any.parts().stream().map(this::test).toList());
        }
        return new Expression.Negation(test(((Syntax.Not) syntax).part()));
    }

    private Expression number(Syntax.Number number) {
        if (!number.text().equals("0") && !number.text().equals("1")) {
            throw new Refused("RULE-210", number.place(), Refused.shown("数字 ", "number ", number.text()),
                    new Text("规则里只写 0 和 1，其余数字放在 parameters.yaml", "only 0 and 1 in rules; other numbers live in parameters.yaml"),
                    new Text("建一个参数，用 yuan、rate、months、days、years 或 count 读取", "make it a parameter and read it with yuan, rate, months, days, years or count"));
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
        Boolean truth = Expressions.truth(name.first());
        if (truth != null) {
            return new Expression.Constant(truth, ValueType.truth());
        }
        FactKind current = scope.current();
        if (current == null) {
            throw unknown("RULE-211", name.place(), name.first(), new Text("变量、函数或常量", "a variable, function or constant"), scope.variables());
        }
        return field(current, scope.currentSlot(), name.first(), name.place());
    }

    private Expression variable(Syntax.Name name) {
        if (name.first().equals("$asOf") && name.second() == null) {
            return new Expression.AsOf();
        }
        Scope.Bound bound = scope.find(name.first()).orElseThrow(() -> unknown("RULE-212", name.place(), name.first(),
                new Text("前面已绑定的变量", "a variable bound earlier"), scope.variables()));
        if (bound.kind() != null) {
            if (name.second() == null) {
                throw new Refused("RULE-213", name.place(), Refused.shown("整条事实 ", "the whole fact ", name.first()),
                        new Text("事实的一个字段", "one field of the fact"), Refused.shown("写成 ", "write ", name.first() + ".字段名"));
            }
            return field(bound.kind(), bound.slot(), name.second(), name.place());
        }
        ValueType type = bound.type();
        if (name.second() != null || type == null) {
            throw new Refused("RULE-213", name.place(), Refused.shown("", "", name.first() + "." + name.second()),
                    new Text("不带点号的变量", "the variable without a dot"), Refused.shown("写成 ", "write ", name.first()));
        }
        return new Expression.Variable(bound.slot(), name.first(), type, bound.source());
    }

    private Expression field(FactKind kind, int slot, String property, Place place) {
        FactField field = kind.field(property).orElseThrow(() -> unknown("RULE-214", place, property,
                new Text(kind.zh() + "（" + kind.typeName() + "）的字段", "a field of " + kind.typeName()),
                kind.fields().stream().map(FactField::property).toList()));
        return new Expression.FieldOf(slot, kind, field, ValueType.of(field.type(), Quantity.plainUnit(field.unit())));
    }

    private Expression constant(Syntax.Name name, String constant) {
        Class<?> type = names.closedList(name.first()).orElseThrow(() -> unknown("RULE-215", name.place(), name.first(),
                new Text("封闭列表的名称", "the name of a closed list"), names.closedListNames()));
        List<String> constants = Arrays.stream(type.getEnumConstants()).map(one -> ((Enum<?>) one).name()).toList();
        Object value = Arrays.stream(type.getEnumConstants())
                .filter(one -> ((Enum<?>) one).name().equals(constant))
                .findFirst()
                .<Object>map(one -> one)
                .orElseThrow(() -> unknown("RULE-216", name.place(), constant,
                        new Text(name.first() + " 的取值 " + constants, "a value of " + name.first() + ": " + constants), constants));
        return new Expression.Constant(value, new ValueType(Base.ENUM, type, ""));
    }

    private Expression comparison(Syntax.Comparison syntax) {
        Expression left = check(syntax.left());
        Expression right = check(syntax.right());
        Expression.Operator operator = Arrays.stream(Expression.Operator.values())
                .filter(one -> one.symbol().equals(syntax.operator())).findFirst().orElseThrow();
        requireComparable(left, right, syntax.place());
        boolean equality = operator == Expression.Operator.EQ || operator == Expression.Operator.NE;
        if (!equality && !left.type().ordered()) {
            throw new Refused("RULE-221", syntax.place(), Refused.shown("用 " + syntax.operator() + " 比较 ", syntax.operator() + " between values of ", left.type().toString()),
                    new Text("== 或 !=", "== or !="), new Text("这类值没有大小", "such values have no order"));
        }
        return new Expression.Comparison(operator, left, right);
    }

    private Expression in(Syntax.In syntax) {
        Expression value = check(syntax.value());
        List<Expression.Constant> options = new ArrayList<>();
        for (Syntax.Expression option : syntax.options()) {
            Expression checked = check(option);
            requireComparable(value, checked, option.place());
            if (!(checked instanceof Expression.Constant constant)) {
                throw new Refused("RULE-222", option.place(), new Text("不是常量", "something that is no constant"),
                        new Text("in ( ) 内只列常量", "constants only inside in ( )"), new Text("改用比较", "use a comparison"));
            }
            options.add(constant);
        }
        Expression one = new Expression.OneOf(value, options);
        return syntax.negated() ? new Expression.Negation(one) : one;
    }

    private Expression contains(Syntax.Contains syntax) {
        Expression set = check(syntax.set());
        Expression element = check(syntax.element());
        boolean fits = set.type().base() == Base.ENUM_SET && element.type().base() == Base.ENUM
                        && Objects.equals(set.type().enumType(), element.type().enumType())
                || set.type().base() == Base.TEXT_SET && element.type().base() == Base.TEXT;
        if (!fits) {
            throw new Refused("RULE-223", syntax.place(), Refused.shown("", "", set.type() + " contains " + element.type()),
                    new Text("集合 contains 同类元素", "a set that contains an element of its kind"),
                    new Text("单个值用 == 或 in", "for a single value use == or in"));
        }
        Expression holds = new Expression.Contains(set, element);
        return syntax.negated() ? new Expression.Negation(holds) : holds;
    }

    private Expression call(Syntax.Call call) {
        Optional<Quantity> quantity = Quantity.of(call.function());
        if (quantity.isPresent()) {
            return parameter(call, quantity.get());
        }
        switch (call.function()) {
            case "table", "listed":
                return table(call);
            case "chosen":
                return chosen(call);
            default:
                return function(call);
        }
    }

    private Expression parameter(Syntax.Call call, Quantity quantity) {
        arguments(call, 1, 1);
        String key = text(call, 0);
        Parameter parameter = names.book().parameter(key).orElseThrow(() -> unknown("RULE-230", call.place(), key,
                new Text("parameters.yaml 中的参数", "a key of parameters.yaml"), names.book().keys()));
        if (!Quantity.plainUnit(parameter.unit()).equals(quantity.unit())) {
            throw new Refused("RULE-231", call.place(), Refused.shown("", "", quantity.word() + "(\"" + key + "\")"),
                    new Text("参数单位为 " + parameter.unit(), "the parameter's unit is " + parameter.unit()),
                    new Text("换成与单位相符的词", "use the word that fits the unit"));
        }
        return new Expression.ParameterOf(key, ValueType.number(quantity.unit()));
    }

    private Expression table(Syntax.Call call) {
        arguments(call, 2, 6);
        String key = text(call, 0);
        LookupTable table = names.book().table(key).orElseThrow(() -> unknown("RULE-232", call.place(), key,
                new Text("parameters.yaml 中的表", "a table of parameters.yaml"), names.book().keys()));
        List<Expression> keys = call.arguments().subList(1, call.arguments().size()).stream().map(this::check).toList();
        if (keys.size() != table.columns().size()) {
            throw new Refused("RULE-233", call.place(), Refused.shown("键的个数 ", "number of keys: ", String.valueOf(keys.size())),
                    Refused.shown("", "", table.columns().stream().map(LookupTable.Column::name).toList().toString()),
                    new Text("按表的键列逐一给出", "give one key per key column"));
        }
        return call.function().equals("table")
                ? new Expression.TableOf(key, keys, ValueType.number(Quantity.plainUnit(table.unit())))
                : new Expression.ListedIn(key, keys);
    }

    private Expression chosen(Syntax.Call call) {
        arguments(call, 2, 2);
        String name = text(call, 0);
        String key = name.indexOf('.') < 0 ? policy + "." + name : name;
        String choice = text(call, 1);
        var one = names.book().choice(key).orElseThrow(() -> unknown("RULE-234", call.place(), key,
                new Text("policy.yaml 中的开关", "a switch of policy.yaml"),
                names.book().switches().stream().map(any -> any.key()).toList()));
        if (!one.choices().contains(choice)) {
            throw unknown("RULE-235", call.place(), choice, Refused.shown("开关的取值 ", "a choice of the switch: ", one.choices().toString()), one.choices());
        }
        return new Expression.Chosen(key, choice);
    }

    private Expression function(Syntax.Call call) {
        Vocabulary.Entry entry = Vocabulary.function(call.function()).orElseThrow(() -> unknown("RULE-240", call.place(), call.function(),
                new Text("词汇表中的函数", "a function of the vocabulary"),
                Vocabulary.functions().stream().map(Vocabulary.Entry::name).toList()));
        arguments(call, entry.parameters().size(), entry.parameters().size());
        List<Expression> arguments = new ArrayList<>();
        String unit = "";
        for (int i = 0; i < call.arguments().size(); i++) {
            Expression argument = check(call.arguments().get(i));
            ValueType wanted = entry.parameters().get(i);
            boolean moments = Vocabulary.isMoment(wanted.base()) && Vocabulary.isMoment(argument.type().base());
            if (!moments) {
                require(argument, wanted, call.arguments().get(i).place());
            }
            if (entry.keepsUnit() && !argument.type().unit().isEmpty()) {
                unit = sameUnit(entry, unit, argument.type().unit(), call.place());
            }
            arguments.add(argument);
        }
        ValueType result = entry.keepsUnit() ? ValueType.number(unit) : entry.result();
        return new Expression.Call(entry, arguments, result);
    }

    private static String sameUnit(Vocabulary.Entry entry, String before, String unit, Place place) {
        if (entry.name().equals("times")) {
            return before.equals("yuan") ? before : unit;
        }
        if (!before.isEmpty() && !before.equals(unit)) {
            throw new Refused("RULE-241", place, Refused.shown("单位 ", "units ", before + " / " + unit),
                    new Text("同一单位", "one unit"), new Text("换算后再计算", "convert first"));
        }
        return unit;
    }

    private void arguments(Syntax.Call call, int least, int most) {
        int given = call.arguments().size();
        if (given < least || given > most) {
            String range = least == most ? String.valueOf(least) : least + "–" + most;
            throw new Refused("RULE-242", call.place(), Refused.shown(call.function() + " 的参数个数 ", call.function() + " with arguments: ", String.valueOf(given)),
                    new Text(range + " 个参数", range + " arguments"), new Text("对照词汇表", "compare with the vocabulary"));
        }
    }

    String text(Syntax.Call call, int index) {
        if (call.arguments().get(index) instanceof Syntax.Quoted quoted) {
            return quoted.text();
        }
        throw new Refused("RULE-243", call.arguments().get(index).place(), new Text("不是带引号的文字", "something that is not quoted text"),
                new Text("带引号的键或名称", "a key or name in quotes"), new Text("加上双引号", "put it in double quotes"));
    }

    void require(Expression expression, ValueType wanted, Place place) {
        if (!expression.type().comparableWith(wanted)) {
            throw new Refused("RULE-220", place, Refused.shown("类型 ", "type ", expression.type().toString()),
                    Refused.shown("", "", wanted.toString()), new Text("检查字段与函数的类型、单位", "check types and units of field and function"));
        }
    }

    private static void requireComparable(Expression left, Expression right, Place place) {
        if (!left.type().comparableWith(right.type())) {
            throw new Refused("RULE-220", place, Refused.shown("不能比较 ", "no comparison between ", left.type() + " / " + right.type()),
                    new Text("两侧同类同单位", "the same kind and unit on both sides"),
                    new Text("例如日期比日期、月份比月份", "compare days with days, months with months"));
        }
    }

    static Refused unknown(String code, Place place, String written, Text expected, Collection<String> known) {
        @Nullable String near = Nearest.of(written, known).orElse(null);
        Text fix = near == null ? new Text("查看词典与词汇表", "look it up in the dictionary and the vocabulary")
                : new Text("是否想写 " + near, "did you mean " + near);
        return new Refused(code, place, Refused.shown("未知名称 ", "unknown name ", written), expected, fix);
    }
}
