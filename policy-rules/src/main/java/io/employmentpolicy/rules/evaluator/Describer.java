package io.employmentpolicy.rules.evaluator;

import io.employmentpolicy.model.schema.Labelled;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.model.value.DatePeriod;
import io.employmentpolicy.model.value.MonthPeriod;
import io.employmentpolicy.rules.language.Expression;
import io.employmentpolicy.rules.language.ExpressionVisitor;
import io.employmentpolicy.rules.language.Interval;
import io.employmentpolicy.rules.language.NotYet;
import io.employmentpolicy.rules.language.ValueType;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** 用中英文说出条件。 / Says conditions and values in Chinese and English, from the labels of the dictionary. */
final class Describer implements ExpressionVisitor<Text> {
    private static final Text OR = new Text(" 或 ", " or ");
    private static final Text AND = new Text(" 且 ", " and ");
    private static final Text YES = new Text("是", "yes");
    private static final Text NO = new Text("否", "no");

    private final Titles titles;
    private final Map<Integer, Text> derived;
    /** What derived values count, by their slot. */
    private final Map<Integer, String> units;

    /** @param derived what values are called that rules derived, or that are counted or added up, by their slot */
    Describer(Titles titles, Map<Integer, Text> derived, Map<Integer, String> units) {
        this.titles = titles;
        this.derived = derived;
        this.units = units;
    }

    /** What is called by a key as a person knows it: the title of a parameter or table. */
    Text title(String key) {
        return titles.figure(key);
    }

    private Text quoted(String key) {
        Text title = titles.figure(key);
        return new Text("“" + title.zh() + "”", "“" + title.en() + "”");
    }

    String unit(int slot) {
        return units.getOrDefault(slot, "");
    }

    Text describe(Expression expression) {
        return expression.accept(this);
    }

    @Override
    public Text constant(Expression.Constant constant) {
        return value(constant.value());
    }

    @Override
    public Text field(Expression.FieldOf field) {
        return Objects.requireNonNullElseGet(
                derived.get(field.slot()),
                () -> new Text(field.field().zh(), field.field().en()));
    }

    @Override
    public Text variable(Expression.Variable variable) {
        return variable.source() == null
                ? Objects.requireNonNull(derived.get(variable.slot()), variable.name())
                : describe(variable.source());
    }

    @Override
    public Text asOf(Expression.AsOf day) {
        return new Text("评定日", "the day of the decision");
    }

    @Override
    public Text parameter(Expression.ParameterOf parameter) {
        return quoted(parameter.key());
    }

    @Override
    public Text table(Expression.TableOf table) {
        Text name = quoted(table.key());
        return join(name.zh(), name.en(), table.keys());
    }

    @Override
    public Text listed(Expression.ListedIn listed) {
        Text name = quoted(listed.key());
        return join("列入" + name.zh(), "listed in " + name.en(), listed.keys());
    }

    @Override
    public Text applies(Expression.AppliesIn applies) {
        Text name = quoted(applies.key());
        return join(name.zh() + "适用于", name.en() + " applies to", applies.keys());
    }

    @Override
    public Text chosen(Expression.Chosen chosen) {
        Text reading = titles.reading(chosen.key(), chosen.choice());
        return new Text("按“" + reading.zh() + "”的读法", "as read here, “" + reading.en() + "”");
    }

    @Override
    public Text call(Expression.Call call) {
        return filled(call.function().meaning(), call.arguments());
    }

    @Override
    public Text oneOf(Expression.OneOf oneOf) {
        return oneOf(oneOf, "为", " is one of ");
    }

    private Text oneOf(Expression.OneOf oneOf, String zh, String en) {
        Text value = describe(oneOf.value());
        Text options = CodeLabels.isCode(oneOf.value())
                ? joined(oneOf.options().stream().map(Describer::coded).toList(), new Text("、", ", "))
                : all(oneOf.options(), new Text("、", ", "));
        return new Text(value.zh() + zh + options.zh() + "之一", value.en() + en + options.en());
    }

    @Override
    public Text contains(Expression.Contains contains) {
        return contains(contains, "包含", " include ");
    }

    private Text contains(Expression.Contains contains, String zh, String en) {
        Text set = describe(contains.set());
        Text element = describe(contains.element());
        return new Text(set.zh() + zh + element.zh(), set.en() + en + element.en());
    }

    @Override
    public Text allOf(Expression.AllOf all) {
        return joined(all.parts().stream().map(this::besideOthers).toList(), AND);
    }

    /** Alternatives among conditions that must all hold stand in brackets: nobody would know how far the “or” reaches. */
    private Text besideOthers(Expression part) {
        Text said = describe(part);
        Expression meant = part instanceof Expression.Negation negation ? Opposites.of(negation.part()) : part;
        return meant instanceof Expression.AnyOf ? new Text("（" + said.zh() + "）", "(" + said.en() + ")") : said;
    }

    @Override
    public Text anyOf(Expression.AnyOf any) {
        return all(any.parts(), OR);
    }

    @Override
    public Text negation(Expression.Negation negation) {
        Expression part = negation.part();
        Expression opposite = Opposites.of(part);
        if (opposite != null) {
            return describe(opposite);
        }
        if (part instanceof Expression.OneOf oneOf) {
            return oneOf(oneOf, "不是", " is none of ");
        }
        if (part instanceof Expression.Contains contains) {
            return contains(contains, "不包含", " do not include ");
        }
        if (part instanceof Expression.ListedIn listed) {
            Text name = quoted(listed.key());
            return join("未列入" + name.zh(), "not listed in " + name.en(), listed.keys());
        }
        if (part instanceof Expression.AppliesIn applies) {
            Text name = quoted(applies.key());
            return join(name.zh() + "不适用于", name.en() + " does not apply to", applies.keys());
        }
        if (part instanceof Expression.Chosen chosen) {
            Text reading = titles.reading(chosen.key(), chosen.choice());
            return new Text("不按“" + reading.zh() + "”的读法", "not as in “" + reading.en() + "”");
        }
        if (part instanceof Expression.Call call && Opposites.said(call)) {
            return filled(Opposites.of(call), call.arguments());
        }
        Text said = describe(part);
        return new Text("并非（" + said.zh() + "）", "not (" + said.en() + ")");
    }

    @Override
    public Text comparison(Expression.Comparison comparison) {
        return comparison(comparison, comparison.operator());
    }

    private Text comparison(Expression.Comparison comparison, Expression.Operator operator) {
        Text left = describe(comparison.left());
        Text right = CodeLabels.isCode(comparison.left())
                ? coded(comparison.right())
                : apart(left, describe(comparison.right()));
        Text sign = sign(operator, comparison.left().type().base() == ValueType.Base.NUMBER);
        return new Text(left.zh() + sign.zh() + right.zh(), left.en() + " " + sign.en() + " " + right.en());
    }

    /** What a derived code is held against. */
    private static Text coded(Expression code) {
        return CodeLabels.of(code instanceof Expression.Constant constant ? constant.value() : code);
    }

    /** A field compared with the same field of an earlier fact. */
    private static Text apart(Text left, Text right) {
        return left.equals(right) ? new Text("前述" + right.zh(), "the earlier " + right.en()) : right;
    }

    private static Text sign(Expression.Operator operator, boolean number) {
        return switch (operator) {
            case EQ -> new Text("为", "is");
            case NE -> new Text("不为", "is not");
            case LT -> number ? new Text("小于", "is less than") : new Text("早于", "is before");
            case LE -> number ? new Text("不超过", "is at most") : new Text("不晚于", "is not after");
            case GT -> number ? new Text("大于", "is more than") : new Text("晚于", "is after");
            case GE -> number ? new Text("不少于", "is at least") : new Text("不早于", "is not before");
        };
    }

    private Text filled(Text template, List<Expression> arguments) {
        String zh = template.zh();
        String en = template.en();
        for (int i = 0; i < arguments.size(); i++) {
            Text argument = describe(arguments.get(i));
            zh = zh.replace("{" + i + "}", argument.zh());
            en = en.replace("{" + i + "}", argument.en());
        }
        return new Text(zh, en);
    }

    private Text join(String zh, String en, List<? extends Expression> arguments) {
        Text list = all(arguments, new Text("、", ", "));
        return new Text(zh + "（" + list.zh() + "）", en + "(" + list.en() + ")");
    }

    private Text all(List<? extends Expression> parts, Text between) {
        return joined(parts.stream().map(this::describe).toList(), between);
    }

    private static Text joined(List<Text> texts, Text between) {
        return new Text(
                texts.stream().map(Text::zh).collect(Collectors.joining(between.zh())),
                texts.stream().map(Text::en).collect(Collectors.joining(between.en())));
    }

    /** A value as a person reads it. */
    static Text value(Object value) {
        if (value instanceof Text said) {
            return said;
        }
        if (value instanceof Labelled constant) {
            return new Text(constant.zh(), constant.en());
        }
        if (value instanceof Boolean truth) {
            return truth ? YES : NO;
        }
        if (value == NotYet.NEVER) {
            return new Text("尚未发生", "not yet");
        }
        if (value instanceof Interval interval) {
            return interval.most() == null
                    ? new Text("至少 " + interval.least(), "at least " + interval.least())
                    : new Text(interval.least() + " 至 " + interval.most(), interval.least() + " to " + interval.most());
        }
        if (value instanceof Collection<?> set) {
            List<Text> parts = set.stream()
                    .map(Describer::value)
                    .sorted((a, b) -> a.en().compareTo(b.en()))
                    .toList();
            return new Text(
                    parts.stream().map(Text::zh).collect(Collectors.joining("、", "[", "]")),
                    parts.stream().map(Text::en).collect(Collectors.joining(", ", "[", "]")));
        }
        if (value instanceof String name && name.codePoints().anyMatch(Character::isIdeographic)) {
            return new Text(name, "“" + name + "”"); // a name as it was written, among English words
        }
        if (value instanceof MonthPeriod period) {
            return span(period.from(), period.to());
        }
        if (value instanceof DatePeriod period) {
            return span(period.from(), period.to());
        }
        return Text.same(value instanceof BigDecimal number ? plain(number) : value.toString());
    }

    private static Text span(Object from, @Nullable Object to) {
        return to == null
                ? new Text("自 " + from + " 起", "from " + from)
                : from.equals(to) ? Text.same(from.toString()) : new Text(from + " 至 " + to, from + " to " + to);
    }

    /** Without noughts that say nothing. */
    private static String plain(BigDecimal number) {
        return number.scale() > 0 ? number.stripTrailingZeros().toPlainString() : number.toPlainString();
    }
}
