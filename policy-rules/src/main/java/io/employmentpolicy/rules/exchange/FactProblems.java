package io.employmentpolicy.rules.exchange;

import io.employmentpolicy.model.facts.Dictionary;
import io.employmentpolicy.model.facts.FactKind;
import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.model.problem.Problem;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.rules.document.Node;
import io.employmentpolicy.rules.suggest.DidYouMean;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Messages about the shape of a question: names, kinds, lists. Those about single values are {@link ValueProblems}. */
final class FactProblems {

    private FactProblems() {}

    /** Every spelling that points to a kind given at top level. */
    static Map<String, String> kindNames(Dictionary dictionary) {
        Map<String, String> names = new LinkedHashMap<>();
        dictionary.kinds().stream()
                .filter(kind -> kind.parent().isEmpty() && kind.given())
                .forEach(kind -> {
                    names.put(kind.name(), kind.name());
                    names.putIfAbsent(kind.zh(), kind.name());
                    names.putIfAbsent(kind.en(), kind.name());
                });
        return names;
    }

    /** Every spelling that points to a field. */
    static Map<String, String> fieldNames(FactKind kind) {
        Map<String, String> names = new LinkedHashMap<>();
        kind.fields().forEach(field -> {
            names.put(field.name(), field.name());
            names.putIfAbsent(field.zh(), field.name());
            names.putIfAbsent(field.en(), field.name());
        });
        return names;
    }

    static Problem unknownTopLevel(Place place, String name, Optional<String> nearest) {
        return problem(
                "FACT-101",
                place,
                shorten(name),
                quoted("未知的名称", "the unknown name", name),
                new Text("id、as_of、policies、facts", "id, as_of, policies, facts"),
                nearest.map(right -> new Text("改为 " + right, "write " + right))
                        .orElse(new Text("事实写在 facts 之下", "put facts under facts")));
    }

    static Problem notAQuestion(Place place) {
        return problem(
                "FACT-102",
                place,
                "",
                new Text("不是映射", "something else than a mapping"),
                new Text("一个提问", "a question"),
                new Text("写作 facts: {person: {…}}", "write facts: {person: {…}}"));
    }

    static Problem noFacts(Place place, @Nullable Node found) {
        return problem(
                "FACT-102",
                place,
                "facts",
                found == null ? new Text("没有 facts", "no facts") : ValueProblems.shown(found),
                new Text("facts 之下按种类写事实", "facts by kind under facts"),
                new Text(
                        "写作 facts: {person: {…}}；一无所知写 facts: {}",
                        "write facts: {person: {…}}, or facts: {} if nothing is known"));
    }

    static Problem notAText(Node node, String path) {
        return problem(
                "FACT-102",
                node.place(),
                path,
                ValueProblems.shown(node),
                new Text("一段文字", "a text"),
                new Text("写作 " + path.replaceAll("\\[.*", "") + ": …", "write one text"));
    }

    static Problem unknownKind(Place place, String name, Map<String, String> names, Dictionary dictionary) {
        Text fix = DidYouMean.of(name, names)
                .flatMap(dictionary::byName)
                .map(kind -> new Text(
                        "改为 " + kind.name() + "（" + kind.zh() + "）", "write " + kind.name() + " (" + kind.en() + ")"))
                .orElseGet(() -> owner(name, dictionary)
                        .map(kind ->
                                new Text(name + " 写在 " + kind.name() + " 之内", "put " + name + " into " + kind.name()))
                        .orElse(lookUp(name)));
        return problem(
                "FACT-104",
                place,
                shorten(name),
                quoted("未知的事实种类", "the unknown kind of fact", name),
                new Text("字典中的种类，如 person、employment", "a kind of the dictionary, such as person or employment"),
                fix);
    }

    /** Full-width signs make one long name of what was meant as several. */
    private static Text lookUp(String name) {
        boolean wide = name.chars().anyMatch(c -> "：，；（）｛｝［］、“”".indexOf(c) >= 0);
        return wide
                ? new Text(
                        "名称里有全角标点，改为半角并在其后空一格",
                        "the name holds full-width signs: write them half-width with a space after")
                : new Text("查阅字典（workbench facts）", "look it up in the dictionary (workbench facts)");
    }

    static Problem unknownField(
            Place place, String path, String name, FactKind kind, Map<String, String> names, Dictionary dictionary) {
        Text fix = DidYouMean.of(name, names)
                .flatMap(kind::fieldByName)
                .map(field -> new Text(
                        "改为 " + field.name() + "（" + field.zh() + "）",
                        "write " + field.name() + " (" + field.en() + ")"))
                .orElseGet(() -> owner(name, dictionary)
                        .map(other -> new Text("该字段属于 " + other.name(), "that field belongs to " + other.name()))
                        .orElse(lookUp(name)));
        return problem(
                "FACT-105",
                place,
                path + "." + shorten(name),
                quoted("未知的字段", "the unknown field", name),
                new Text(kind.zh() + "的字段", "a field of " + kind.name()),
                fix);
    }

    private static Optional<FactKind> owner(String field, Dictionary dictionary) {
        return dictionary.kinds().stream()
                .filter(kind -> kind.fieldByName(field).isPresent())
                .findFirst();
    }

    static Problem notAFact(Node node, String path, FactKind kind) {
        return problem(
                "FACT-107",
                node.place(),
                path,
                ValueProblems.shown(node),
                new Text("一条" + kind.zh() + "，按字段写", "one " + kind.en() + ", field by field"),
                new Text(
                        "写作 " + kind.name() + ": {" + kind.fields().get(0).name() + ": …}；没有写 []",
                        "write " + kind.name() + ": {" + kind.fields().get(0).name() + ": …}, or [] if there is none"));
    }

    static Problem notAList(Node node, String path, String example) {
        return problem(
                "FACT-107",
                node.place(),
                path,
                ValueProblems.shown(node),
                new Text("一个列表", "a list"),
                new Text("写作 " + example, "write " + example));
    }

    static Problem besidePartial(Place place, String path, String name) {
        return problem(
                "FACT-107",
                place,
                path,
                quoted("partial 旁的", "beside partial, there is", name),
                new Text("只有 partial 和 items", "partial and items only"),
                new Text("移到 items 的一条之内", "move it into one of the items"));
    }

    static Problem partialMark(Place place, String path) {
        return problem(
                "FACT-107",
                place,
                path,
                new Text("partial 缺失，或不是 true、false", "no partial, or one that is neither true nor false"),
                new Text("partial: true（未必齐全）或 false（齐全）", "partial: true (there may be more) or false (complete)"),
                new Text("写作 {partial: true, items: […]}", "write {partial: true, items: […]}"));
    }

    static Problem partialItems(Place place, String path) {
        return problem(
                "FACT-107",
                place,
                path,
                new Text("items 缺失，或不是列表", "no items, or no list of them"),
                new Text("items 为列表", "a list of items"),
                new Text("写作 {partial: true, items: […]}", "write {partial: true, items: […]}"));
    }

    static Problem tooMany(Place place) {
        return problem(
                "FACT-199",
                place,
                "",
                new Text("问题过多，其余未列", "too many problems, the rest is not listed"),
                new Text("至多 " + Findings.MOST + " 个问题", "at most " + Findings.MOST + " problems"),
                new Text("先改正所列问题", "correct the ones listed first"));
    }

    static Problem problem(String code, Place place, String subject, Text found, Text expected, Text fix) {
        return new Problem(code, place, subject, found, expected, fix);
    }

    static Text quoted(String zh, String en, String name) {
        String shown = shorten(name);
        return new Text(zh + "“" + shown + "”", en + " \"" + shown + "\"");
    }

    /** What stands in a message of a text that may be as long as a file. */
    static String shorten(String text) {
        String line = text.replaceAll("\\s+", " ");
        return line.length() <= 40 ? line : line.substring(0, 40) + "…";
    }
}
