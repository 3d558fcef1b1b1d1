package io.employmentpolicy.rules.exchange;

import static io.employmentpolicy.rules.exchange.FactProblems.problem;
import static io.employmentpolicy.rules.exchange.FactProblems.quoted;

import io.employmentpolicy.model.facts.FactField;
import io.employmentpolicy.model.facts.FieldType;
import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.model.problem.Problem;
import io.employmentpolicy.model.schema.Labelled;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.rules.document.Node;
import io.employmentpolicy.rules.suggest.DidYouMean;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Messages about single values. */
final class ValueProblems {

    private static final String DAY = "2024-02-29";
    private static final String MOMENT = "2024-05-08T16:00:00";

    private ValueProblems() {}

    /** A node as it reads in a message; a scalar with its quotes, so that a wrong pair of quotes can be seen. */
    static Text shown(Node node) {
        if (node instanceof Node.Mapping) {
            return new Text("一个映射 {…}", "a mapping, {…}");
        }
        if (node instanceof Node.Sequence) {
            return new Text("一个列表 […]", "a list, […]");
        }
        Node.Scalar scalar = (Node.Scalar) node;
        if (scalar.text() == null) {
            return Text.same("null");
        }
        String text = FactProblems.shorten(scalar.text());
        return scalar.quoted() ? Text.same("\"" + text + "\"") : Text.same(text);
    }

    /** A value of another type than the field's. */
    static Problem wrongType(FactField field, Node node, String path) {
        return problem("FACT-110", node.place(), path, shown(node), expected(field), fix(field, node));
    }

    private static Text expected(FactField field) {
        return switch (field.type().base()) {
            case BOOLEAN -> new Text("true 或 false", "true or false");
            case INTEGER -> new Text("整数，如 12", "a whole number such as 12");
            case DECIMAL -> new Text("数，如 1036.00", "a number such as 1036.00");
            case ENUM -> new Text("下列之一：" + codes(field, true), "one of " + codes(field, false));
            case ENUM_SET -> new Text("列表，取自 " + codes(field, true), "a list of some of " + codes(field, false));
            case TEXT_SET ->
                !field.codes().isEmpty()
                        ? new Text("列表，取自 " + codes(field, true), "a list of some of " + codes(field, false))
                        : new Text("文字的列表，如 [a, b]", "a list of texts such as [a, b]");
            default -> new Text("一段文字", "a text");
        };
    }

    private static Text fix(FactField field, Node node) {
        FieldType.Base base = field.type().base();
        boolean quoted = node instanceof Node.Scalar scalar && scalar.quoted();
        if (base == FieldType.Base.BOOLEAN) {
            return quoted
                    ? new Text("去掉引号，写 true 或 false", "remove the quotes: true or false")
                    : new Text("是写 true，否写 false", "write true for yes, false for no");
        }
        if (base == FieldType.Base.INTEGER) {
            return quoted
                    ? new Text("去掉引号，只写数字", "remove the quotes and write digits only")
                    : new Text("只写数字：无小数、千分位、单位和前导零", "digits only: no fraction, separators, unit or leading zero");
        }
        if (base == FieldType.Base.DECIMAL) {
            return new Text("只写数字和小数点：无千分位、指数和单位", "digits and a point only: no separators, exponent or unit");
        }
        if (base == FieldType.Base.ENUM_SET || base == FieldType.Base.TEXT_SET) {
            return new Text(
                    "写作 " + field.name() + ": […]；没有写 []", "write " + field.name() + ": […], or [] if there is none");
        }
        return new Text("写一个值；未知则不写", "write one value, or leave it out if it is unknown");
    }

    private static String codes(FactField field, boolean zh) {
        return Codes.of(field).stream()
                .map(one -> one.code() + (zh ? "（" + one.zh() + "）" : " (" + one.en() + ")"))
                .collect(Collectors.joining(zh ? "、" : ", "));
    }

    static Problem unknownCode(Node.Scalar scalar, String path, FactField field) {
        List<Labelled> allowed = Codes.of(field);
        Map<String, String> names = new LinkedHashMap<>();
        allowed.forEach(one -> {
            names.put(one.code(), one.code());
            names.putIfAbsent(one.zh(), one.code());
            names.putIfAbsent(one.en(), one.code());
        });
        Text fix = DidYouMean.of(String.valueOf(scalar.text()), names)
                .map(code -> new Text("改为 " + code, "write " + code))
                .orElse(new Text("写所列代码之一；未知则不写", "write one of these codes, or leave it out if it is unknown"));
        return problem("FACT-115", scalar.place(), path, shown(scalar), expectedCode(field), fix);
    }

    private static Text expectedCode(FactField field) {
        return new Text("下列之一：" + codes(field, true), "one of " + codes(field, false));
    }

    static Problem noDate(Node node, String path) {
        return problem(
                "FACT-110",
                node.place(),
                path,
                shown(node),
                new Text("日期，如 " + DAY, "a date such as " + DAY),
                new Text("写作 年-月-日，各补足位数", "write year-month-day with all their digits"));
    }

    static Problem noTime(Node node, String path) {
        return problem(
                "FACT-110",
                node.place(),
                path,
                shown(node),
                new Text("时刻，如 " + MOMENT, "a moment such as " + MOMENT),
                new Text("写作 年-月-日T时:分:秒", "write year-month-dayThour:minute:second"));
    }

    static Problem noMonth(Node node, String path) {
        return problem(
                "FACT-110",
                node.place(),
                path,
                shown(node),
                new Text("月份，如 2025-01", "a month such as 2025-01"),
                new Text("写作 年-月，不写日", "write year-month, without a day"));
    }

    static Problem noPeriod(Node node, String path) {
        return problem(
                "FACT-110",
                node.place(),
                path,
                shown(node),
                new Text(
                        "起止月份，如 {from: 2023-01, to: 2023-12} 或 2023-01/2023-12，或整年 2023、一季 2023-Q1、一月 2023-12",
                        "months such as {from: 2023-01, to: 2023-12} or 2023-01/2023-12, or a year 2023, a quarter"
                                + " 2023-Q1, a month 2023-12"),
                new Text("写出 from；仍在继续则 to 不写", "write from; leave out to while it is still running"));
    }

    static Problem besideMonths(Place place, String path, String name) {
        return problem(
                "FACT-105",
                place,
                path + "." + FactProblems.shorten(name),
                quoted("未知的字段", "the unknown field", name),
                new Text("from、to", "from, to"),
                new Text("写作 {from: 2023-01, to: 2023-12}", "write {from: 2023-01, to: 2023-12}"));
    }

    static Problem noSuchDay(Node node, String path) {
        return problem(
                "FACT-111",
                node.place(),
                path,
                shown(node),
                new Text("日历上有的日期或时刻", "a day or moment that exists"),
                new Text(
                        "检查月、日（平年二月二十八天）和时、分",
                        "check month and day (February has 28 days in most years), hour and minute"));
    }

    static Problem timeForDate(Node node, String path) {
        return problem(
                "FACT-112",
                node.place(),
                path,
                shown(node),
                new Text("日期，不带时刻，如 " + DAY, "a date without a time of day, such as " + DAY),
                new Text("去掉 T 及其后部分", "remove the T and what follows"));
    }

    static Problem dateForTime(Node node, String path) {
        return problem(
                "FACT-112",
                node.place(),
                path,
                shown(node),
                new Text("带时刻，如 " + MOMENT, "a day with its time, such as " + MOMENT),
                new Text("补上时刻；不知道时刻则不写该字段", "add the time of day, or leave the field out if it is unknown"));
    }

    static Problem zone(Node node, String path) {
        return problem(
                "FACT-113",
                node.place(),
                path,
                shown(node),
                new Text(
                        "北京时间（Asia/Shanghai），不写时区，如 " + MOMENT,
                        "the time in Asia/Shanghai without a zone, such as " + MOMENT),
                new Text(
                        "换算为北京时间并去掉时区；Z 表示少八小时",
                        "convert it to Asia/Shanghai and remove the zone; Z is eight hours behind"));
    }

    static Problem repeated(Node.Scalar scalar, String path) {
        return problem(
                "FACT-116",
                scalar.place(),
                path,
                new Text("重复的 " + shown(scalar).zh(), shown(scalar).en() + " once more"),
                new Text("每个值一次", "every value once"),
                new Text("删去重复的一个", "remove one of them"));
    }

    static Problem refused(Place place, String path) {
        return problem(
                "FACT-119",
                place,
                path,
                new Text("与其他字段矛盾的值", "a value that other fields contradict"),
                new Text("不矛盾的值", "values that agree"),
                new Text("检查同一条事实的其他字段", "check the other fields of the same fact"));
    }
}
