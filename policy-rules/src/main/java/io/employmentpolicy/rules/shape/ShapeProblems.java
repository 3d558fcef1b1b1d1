package io.employmentpolicy.rules.shape;

import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.model.problem.Problem;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.rules.document.Node;
import io.employmentpolicy.rules.suggest.DidYouMean;
import java.util.Collection;

/** Messages about answers that cannot be read back. */
final class ShapeProblems {
    private static final int LONGEST = 40;
    private static final Text AS_WRITTEN = new Text("原样保存本库写出的 JSON", "keep the JSON as the library wrote it");

    private ShapeProblems() {}

    static Problem unknownName(Place place, String path, String name, Collection<String> names) {
        return new Problem(
                "ANSWER-101",
                place,
                path,
                new Text("未知的名称“" + shorten(name) + "”", "the unknown name \"" + shorten(name) + "\""),
                new Text(String.join("、", names), String.join(", ", names)),
                nearest(name, names));
    }

    static Problem missing(Place place, String path) {
        return new Problem(
                "ANSWER-102",
                place,
                path,
                new Text("缺失", "nothing"),
                new Text("必有此项", "this part, always"),
                AS_WRITTEN);
    }

    static Problem wrongKind(Node node, String path, Text expected) {
        return new Problem("ANSWER-103", node.place(), path, shown(node), expected, AS_WRITTEN);
    }

    static Problem unknownCode(Node node, String path, String code, Collection<String> codes) {
        return new Problem(
                "ANSWER-104",
                node.place(),
                path,
                shown(node),
                new Text("下列之一：" + String.join("、", codes), "one of " + String.join(", ", codes)),
                nearest(code, codes));
    }

    static Problem impossible(Node node, String path) {
        return new Problem(
                "ANSWER-105",
                node.place(),
                path,
                shown(node),
                new Text("答复中可能出现的值", "something that an answer can hold"),
                AS_WRITTEN);
    }

    static Problem doesNotFollow(Node node, String path) {
        return new Problem(
                "ANSWER-106",
                node.place(),
                path,
                shown(node),
                new Text("与其余各项一致", "what follows from the other parts"),
                new Text("有人改动过：重新作出决定", "somebody changed it: decide again"));
    }

    static Problem oneLanguage(Node node, String path) {
        return new Problem(
                "ANSWER-107",
                node.place(),
                path,
                shown(node),
                new Text("两种语言 {zh, en}", "both languages, {zh, en}"),
                new Text("只写一种语言的答复不能读回：写出时要两种语言", "an answer in one language cannot be read back: write it in both"));
    }

    static Problem tooMany(Place place, int most) {
        return new Problem(
                "ANSWER-199",
                place,
                "",
                new Text("问题过多，其余未列", "too many problems, the rest is not listed"),
                new Text("至多 " + most + " 个问题", "at most " + most + " problems"),
                AS_WRITTEN);
    }

    private static Text nearest(String name, Collection<String> names) {
        return DidYouMean.of(name, names)
                .map(right -> new Text("改为 " + right, "write " + right))
                .orElse(AS_WRITTEN);
    }

    private static Text shown(Node node) {
        if (node instanceof Node.Mapping) {
            return new Text("一个映射 {…}", "a mapping, {…}");
        }
        if (node instanceof Node.Sequence) {
            return new Text("一个列表 […]", "a list, […]");
        }
        Node.Scalar scalar = (Node.Scalar) node;
        String text = scalar.text() == null ? "null" : shorten(scalar.text());
        return Text.same(scalar.quoted() ? "\"" + text + "\"" : text);
    }

    private static String shorten(String text) {
        String line = text.replaceAll("\\s+", " ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }
}
