package io.employmentpolicy.model.facts;

import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.model.problem.Problem;
import io.employmentpolicy.model.text.Text;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;

/**
 * 事实的问题。 / What can be wrong with facts however they were handed in: one code and one wording for facts built in Java and for facts read from
 * files.
 */
public final class FactProblem {
    /** 最早的评定日。 / The earliest day that can be asked about. */
    public static final LocalDate FIRST_DAY = LocalDate.of(1949, 10, 1);

    /** 最晚的评定日。 / The latest day that can be asked about. */
    public static final LocalDate LAST_DAY = LocalDate.of(2200, 12, 31);

    /** 数的位数上限。 / The most digits of a number, more than any sum of money has. */
    /** Years that nobody lived. */
    private static final int OLDEST = 130;

    public static final int MOST_DIGITS = 30;

    /** The greatest year there is room for, as the dictionary writes it. */
    private static final String LAST_YEAR = "9999";

    /**
     * 一种事实的条数上限。 / The most facts of one kind in one case, more than any case has: each fact of a kind that policies are about has a
     * determination of its own, and with more of them nobody waits for the end.
     */
    public static final int MOST_OF_A_KIND = 20_000;

    /** 金额的小数位数。 / Decimals of a sum of money: yuan and cents. */
    public static final int CENTS = 2;

    private FactProblem() {}

    /** 评定日超出范围。 / A day nobody can ask about, where facts are read. */
    public static Problem day(Place place, LocalDate day) {
        return day("FACT-103", place, day);
    }

    /** 评定日超出范围。 / A day nobody can ask about, where somebody asks. */
    public static Problem dayAsked(Place place, LocalDate day) {
        return day("FACT-201", place, day);
    }

    private static Problem day(String code, Place place, LocalDate day) {
        return new Problem(
                code,
                place,
                "as_of",
                Text.same(day.toString()),
                new Text(FIRST_DAY + " 至 " + LAST_DAY, FIRST_DAY + " to " + LAST_DAY),
                new Text("检查年份", "check the year"));
    }

    /** 是否在范围之外。 / Whether nobody can ask about a day. */
    public static boolean isBeyond(LocalDate day) {
        return day.isBefore(FIRST_DAY) || day.isAfter(LAST_DAY);
    }

    /** 不是事实。 / Something that is no kind of fact. */
    static Problem foreign(Place place, String name) {
        return new Problem(
                "FACT-104",
                place,
                name,
                new Text("“" + name + "”，不是字典中的种类", "\"" + name + "\", which is no kind of the dictionary"),
                new Text("字典中的种类，如 person、employment", "a kind of the dictionary, such as person or employment"),
                new Text("用 policy-model 的记录", "use a record of policy-model"));
    }

    /** A name that no kind has; the one it is near to is told. */
    static Problem noSuchKind(Place place, Dictionary dictionary, String name) {
        Problem foreign = foreign(place, name);
        return NearestName.kind(name, dictionary)
                .map(kind -> new Problem(
                        foreign.code(),
                        place,
                        name,
                        foreign.found(),
                        foreign.expected(),
                        meant(kind.name(), kind.zh())))
                .orElse(foreign);
    }

    /** 没有这一字段。 / A value for a field that the kind does not have; the one it is near to is told. */
    static Problem noSuchField(Place place, FactKind kind, String field) {
        return new Problem(
                "FACT-105",
                place,
                kind.name() + "." + field,
                new Text("未知的字段“" + field + "”", "the unknown field \"" + field + "\""),
                new Text(kind.zh() + "的字段", "a field of " + kind.name()),
                NearestName.field(field, kind)
                        .map(near -> meant(near.name(), near.zh()))
                        .orElse(new Text(
                                "查阅字典（workbench facts " + kind.name() + "）",
                                "look it up (workbench facts " + kind.name() + ")")));
    }

    private static Text meant(String name, String label) {
        return new Text("是否想写 " + name + "（" + label + "）", "did you mean " + name);
    }

    /** 条数过多。 / More facts of one kind than any case has. */
    static Problem tooMany(Place place, FactKind kind, int given) {
        return new Problem(
                "FACT-125",
                place,
                kind.name(),
                new Text(kind.name() + " 有 " + given + " 条", given + " of " + kind.name()),
                new Text("一种事实至多 " + MOST_OF_A_KIND + " 条", "at most " + MOST_OF_A_KIND + " of a kind"),
                new Text(
                        "分成几次提问，如每个人一次；只统计数目的，用写明数目的字段",
                        "ask several questions, such as one for each person; where only their number counts, use the field that tells it"));
    }

    /** 不是该字段的取值。 / A value of another type than the field holds, or none of its closed list; the value itself is not told. */
    static Problem wrongValue(Place place, FactKind kind, FactField field) {
        String codes =
                String.join(", ", field.codes().stream().map(one -> one.code()).toList());
        String base = inJava(field.type().base());
        return new Problem(
                codes.isEmpty() ? "FACT-110" : "FACT-115",
                place,
                kind.name() + "." + field.name(),
                new Text("不是" + field.zh() + "的取值", "something that is no " + field.en()),
                codes.isEmpty()
                        ? new Text("Java 类型 " + base, "a value of the Java type " + base)
                        : new Text("其一：" + codes, "one of " + codes),
                new Text("改正取值；未知则不写", "correct the value, or leave it out if it is unknown"));
    }

    /** What callers hand in for a field. */
    private static String inJava(FieldType.Base base) {
        return switch (base) {
            case BOOLEAN -> "Boolean";
            case INTEGER -> "Integer";
            case DECIMAL -> "java.math.BigDecimal";
            case DATE, DATE_EVENT -> "java.time.LocalDate";
            case DATE_TIME, DATE_TIME_EVENT -> "java.time.LocalDateTime";
            case MONTH -> "java.time.YearMonth";
            case MONTH_PERIOD -> "MonthPeriod";
            case TEXT, TEXT_EVENT -> "String";
            case ENUM, ENUM_SET, TEXT_SET, LIST -> "java.util.Collection";
        };
    }

    /** 应写在列表中。 / A fact by itself that belongs into a list of another. */
    public static Problem nested(Place place, FactKind kind) {
        String parent = kind.parent().map(FactKind::name).orElse("");
        return new Problem(
                "FACT-106",
                place,
                kind.name(),
                new Text(kind.zh() + "写在最外层", kind.name() + " by itself"),
                new Text("写在 " + parent + " 的列表中", kind.name() + " in a list of " + parent),
                new Text("移到 " + parent + " 之内", "move it into " + parent));
    }

    /** 至多一条。 / Several facts of a kind of which there is one at most. */
    public static Problem onlyOne(Place place, FactKind kind, int given) {
        return new Problem(
                "FACT-108",
                place,
                kind.name(),
                new Text(kind.zh() + " " + given + " 条", given + " of the kind " + kind.name()),
                new Text("至多一条", "one at most"),
                new Text("一案一个" + kind.zh() + "；另一个另行提问", "keep one; ask about the other in a question of its own"));
    }

    /**
     * 标识重复。 / One id twice within a kind.
     *
     * @param before where it stands already
     */
    public static Problem sameId(Place place, String path, Text before) {
        return new Problem(
                "FACT-109",
                place,
                path,
                new Text("与" + before.zh() + "的标识相同", "the same id as " + before.en()),
                new Text("同一种类中标识不重复", "ids that differ within one kind"),
                new Text("改正标识，或删去重复的一条", "correct the id, or remove the second fact"));
    }

    /** 年份不是四位。 / A day or month that no calendar in use has. */
    static Problem year(Place place, String path, Object time) {
        return new Problem(
                "FACT-111",
                place,
                path,
                Text.same(time.toString()),
                new Text("年份四位的日期或月份", "a day or month with a year of four digits"),
                new Text("检查年份", "check the year"));
    }

    /** 负数。 / A number below zero where there can be none. */
    public static Problem negative(Place place, String path, Text shown, FactField field) {
        return new Problem(
                "FACT-114",
                place,
                path,
                shown,
                new Text(field.zh() + "不为负", "a number that is not negative"),
                new Text("去掉负号；未知则不写", "remove the minus, or leave it out if it is unknown"));
    }

    /** 终止早于起始。 / An end before its start. */
    public static Problem endsEarly(Place place, String path) {
        return new Problem(
                "FACT-117",
                place,
                path,
                new Text("终止早于起始", "an end before the start"),
                new Text("终止不早于起始", "an end on or after the start"),
                new Text("检查起止，是否写反", "check both; they may be the wrong way round"));
    }

    /** 尚未出生，或者比任何人都老。 / Somebody born after the day asked about, or longer before it than anybody lives; empty for all others. */
    public static Optional<Problem> born(Place place, String path, LocalDate born, LocalDate asOf) {
        LocalDate first = asOf.minusYears(OLDEST);
        return born.isBefore(first) || born.isAfter(asOf)
                ? Optional.of(new Problem(
                        "FACT-118",
                        place,
                        path,
                        new Text("出生于 " + born, "born on " + born),
                        born.isAfter(asOf)
                                ? new Text("不晚于 as_of " + asOf, "not after as_of, " + asOf)
                                : new Text("不早于 " + first, "not before " + first),
                        new Text("检查年份", "check the year")))
                : Optional.empty();
    }

    /** 空白。 / A text in which nothing is written. */
    static Problem blank(Place place, String path, FactField field) {
        return new Problem(
                "FACT-110",
                place,
                path,
                new Text("空白", "a blank text"),
                new Text(field.zh() + "，至少一个字", "at least one character"),
                new Text("写出内容；未知则不写", "write it, or leave it out if it is unknown"));
    }

    /** 位数过多。 / A number with more digits than anything that is counted or paid. */
    public static Problem tooBig(Place place, String path, Text shown) {
        return new Problem(
                "FACT-120",
                place,
                path,
                shown,
                new Text(
                        "整数至多 2147483647，其他数至多 " + MOST_DIGITS + " 位",
                        "at most 2147483647 for a whole number, " + MOST_DIGITS + " digits for any other"),
                new Text("检查单位和位数", "check the unit and the number of digits"));
    }

    /** 金额细于分。 / A sum of money with more than two decimals. */
    public static Problem fractionsOfCents(Place place, String path, Text shown, BigDecimal value) {
        String cut = value.setScale(CENTS, RoundingMode.DOWN).toPlainString();
        return new Problem(
                "FACT-121",
                place,
                path,
                shown,
                new Text("金额，单位元，至多两位小数", "a sum of money in yuan with at most two decimals"),
                new Text("核对单位；按分写，如 " + cut, "check the unit; write it to the cent, such as " + cut));
    }

    /** 超出范围。 / A number the dictionary leaves no room for. */
    public static Problem outOfRange(Place place, String path, Text shown, FactField field) {
        String least = field.least().orElse(BigDecimal.ZERO).toPlainString();
        String most = field.most().map(BigDecimal::toPlainString).orElse("");
        Text fix = most.equals("1")
                ? new Text("比例写成小数，百分之十八写 0.18", "write a rate as a decimal: 0.18 for eighteen per cent")
                : most.equals(LAST_YEAR)
                        ? new Text("年份写四位，如 2026", "write a year with four digits, such as 2026")
                        : new Text("核对该数；未知则不写", "check the number, or leave it out if it is unknown");
        return new Problem(
                "FACT-122",
                place,
                path,
                shown,
                most.isEmpty()
                        ? new Text(field.zh() + "不小于 " + least, "a number of at least " + least)
                        : new Text(
                                field.zh() + "在 " + least + " 至 " + most + " 之间",
                                "a number between " + least + " and " + most),
                fix);
    }

    /** 既无又有。 / A kind that is said not to exist, and yet to exist. */
    static Problem denied(Place place, FactKind kind) {
        return new Problem(
                "FACT-123",
                place,
                kind.name(),
                new Text("既说没有" + kind.zh() + "，又给出或说可能有", kind.name() + " said not to exist, and yet to exist"),
                new Text("none、partial、add 三者之一", "none, or partial, or facts of it"),
                new Text("确知没有才用 none", "say none only where there is none"));
    }
}
