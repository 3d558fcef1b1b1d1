package io.employmentpolicy.examples.service.mapping;

import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.model.problem.Problem;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.rules.suggest.DidYouMean;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** What is told of tables, columns and codes that lead nowhere. */
final class MappingProblems {
    private MappingProblems() {}

    static Problem noTables(Place place) {
        return new Problem(
                "MAP-100",
                place,
                "tables",
                new Text("没有 tables", "no tables"),
                new Text(
                        "{\"tables\": {\"DY11\": [{\"AAC004\": \"1\"}]}}",
                        "{\"tables\": {\"DY11\": [{\"AAC004\": \"1\"}]}}"),
                new Text("按表名列出各行", "list the rows by table"));
    }

    static Problem unknownTable(Place place, String name, Collection<String> known) {
        return unknown("MAP-101", place, "tables." + name, "表", "table", name, known);
    }

    static Problem unknownColumn(Place place, String path, String name, Collection<String> known) {
        return unknown("MAP-102", place, path, "列", "column", name, known);
    }

    /** The nearest code is the one with most figures in common from the front, as such lists are built. */
    static Problem unknownCode(Place place, String path, String code, Table.Codes codes) {
        List<String> known = List.copyOf(codes.values().keySet());
        String near = known.stream()
                .max(Comparator.comparingInt((String one) -> alike(one, code)).thenComparing(Comparator.reverseOrder()))
                .filter(one -> alike(one, code) > 0)
                .orElse("");
        Text fix = near.isEmpty()
                ? new Text("对照代码表 " + codes.name(), "compare with the list " + codes.name())
                : new Text("最接近的代码是 " + near, "the nearest code is " + near);
        return new Problem(
                "MAP-103",
                place,
                path,
                new Text("未知代码 " + code, "unknown code " + code),
                new Text(
                        codes.name() + " 的代码：" + String.join("、", known),
                        "a code of " + codes.name() + ": " + String.join(", ", known)),
                fix);
    }

    static Problem notInForm(Place place, String path, String given, Table.Form form) {
        Text expected = switch (form) {
            case DATE -> new Text("日期，如 20260331", "a day such as 20260331");
            case MONTH, MONTHS -> new Text("月份，如 202603", "a month such as 202603");
            case NUMBER -> new Text("数，如 1036.00", "a number such as 1036.00");
            default -> new Text("文字", "a text");
        };
        return new Problem(
                "MAP-104", place, path, Text.same(given), expected, new Text("改成所列写法", "write it in this form"));
    }

    static Problem notRows(Place place, String path) {
        return new Problem(
                "MAP-105",
                place,
                path,
                new Text("不是各行的列表", "no list of rows"),
                new Text("[{\"AAC004\": \"1\"}]", "[{\"AAC004\": \"1\"}]"),
                new Text("每行一个对象", "write every row as an object"));
    }

    static Problem twice(Place place, String path) {
        return new Problem(
                "MAP-106",
                place,
                path,
                new Text("同一项由两处给出，且不相同", "told by two rows, and not alike"),
                new Text("每项一个值", "one value"),
                new Text("删去一处", "leave one of them out"));
    }

    private static int alike(String one, String other) {
        int same = 0;
        while (same < one.length() && same < other.length() && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        return same;
    }

    private static Problem unknown(
            String code, Place place, String path, String zh, String en, String name, Collection<String> known) {
        return new Problem(
                code,
                place,
                path,
                new Text("未知的" + zh + " " + name, "unknown " + en + " " + name),
                new Text(zh + "：" + String.join("、", known), en + "s: " + String.join(", ", known)),
                DidYouMean.of(name, known)
                        .map(near -> new Text("是否想写 " + near, "did you mean " + near))
                        .orElse(new Text("对照对照文件", "compare with the mapping file")));
    }
}
