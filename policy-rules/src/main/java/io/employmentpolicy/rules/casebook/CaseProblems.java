package io.employmentpolicy.rules.casebook;

import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.model.problem.Problem;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.rules.suggest.DidYouMean;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;

/** 案例文件的问题。 / What can be wrong with a case file: {@code CASE-101} to {@code CASE-122}. */
final class CaseProblems {
    private CaseProblems() {}

    /** A problem of another room, at the case that caused it. */
    static Problem at(Place place, Problem problem) {
        return new Problem(
                problem.code(), place, problem.subject(), problem.found(), problem.expected(), problem.fix());
    }

    static Problem notCases(Place place) {
        return new Problem(
                "CASE-101",
                place,
                "",
                new Text("不是案例列表", "something else than a list of cases"),
                new Text("案例列表，或 {cases: […]}", "a list of cases, or {cases: […]}"),
                new Text("每个案例以“- id:”开头", "begin every case with \"- id:\""));
    }

    static Problem notACase(Place place) {
        return new Problem(
                "CASE-102",
                place,
                "",
                new Text("列表中的一项不是案例", "an item that is no case"),
                new Text("含 id、title、as_of、given、expect 的一项", "an item with id, title, as_of, given and expect"),
                new Text("检查缩进", "check the indentation"));
    }

    static Problem unknownKey(String code, Place place, String id, String key, Collection<String> known) {
        Text fix = nearest(key, known)
                .map(near -> new Text("改为 " + near, "write " + near))
                .orElseGet(() -> new Text("删去，或改为上列之一", "remove it or use one of these"));
        return new Problem(code, place, id, new Text("不认识的键 " + key, "unknown key " + key), oneOf(known), fix);
    }

    private static Optional<String> nearest(String key, Collection<String> known) {
        return DidYouMean.of(key, known);
    }

    private static Text oneOf(Collection<String> known) {
        String list = known.stream().sorted().collect(Collectors.joining(", "));
        return new Text("其中之一：" + list, "one of " + list);
    }

    static Problem missing(Place place, String id, String key) {
        return new Problem(
                "CASE-104",
                place,
                id,
                new Text("没有 " + key, "no " + key),
                new Text("每个案例都有 " + key, "a case with " + key),
                new Text("补上 " + key, "add " + key));
    }

    static Problem noDate(Place place, String id, String text) {
        return new Problem(
                "CASE-105",
                place,
                id,
                new Text("as_of 为 " + text, "as_of is " + text),
                new Text("存在的日期，如 2025-06-30", "a day that exists, such as 2025-06-30"),
                new Text("改正日期", "correct the day"));
    }

    static Problem noDay(Place place, String id, String text) {
        return new Problem(
                "CASE-105",
                place,
                id,
                new Text("as_of 为 " + text, "as_of is " + text),
                new Text("1949-10-01 至 2200-12-31", "1949-10-01 to 2200-12-31"),
                new Text("改正日期", "correct the day"));
    }

    static Problem sameId(Place place, String id, Place before) {
        return new Problem(
                "CASE-106",
                place,
                id,
                new Text("编号重复", "an id used twice"),
                new Text("与 " + before + " 不同的编号", "another id than at " + before),
                new Text("改编号", "change the id"));
    }

    static Problem unknownBase(Place place, String id, String name, Collection<String> known) {
        Text fix = nearest(name, known)
                .map(near -> new Text("改为 " + near, "write " + near))
                .orElseGet(() -> new Text("在同一目录的 bases.yaml 中写明", "define it in bases.yaml of the same folder"));
        Text expected = known.isEmpty()
                ? new Text("同一目录 bases.yaml 中的名称", "a name of bases.yaml in the same folder")
                : oneOf(known);
        return new Problem("CASE-107", place, id, new Text("没有基础情形 " + name, "no base " + name), expected, fix);
    }

    static Problem notMapping(Place place, String key) {
        return new Problem(
                "CASE-108",
                place,
                key,
                new Text("不是“键: 值”的形式", "no mapping"),
                new Text("“键: 值”", "keys with values"),
                new Text("写成 { 键: 值 }", "write { key: value }"));
    }

    static Problem notBases(Place place) {
        return new Problem(
                "CASE-108",
                place,
                "",
                new Text("不是“名称: 已知事实”的形式", "no mapping"),
                new Text("名称: { 事实种类: … }", "name: { kind: … }"),
                new Text("每个基础情形一个名称", "give every base a name"));
    }

    static Problem unknownColumn(Place place, String column, String name, Collection<String> known) {
        Text fix = nearest(name, known)
                .map(near -> new Text("表头改为 " + near + " …", "let the name of the column begin with " + near))
                .orElseGet(
                        () -> new Text("改正第一行中的列名，或删去该列", "correct the name in the first row, or remove the column"));
        return new Problem(
                "CASE-117", place, column, new Text("不认识的列 " + column, "unknown column " + column), oneOf(known), fix);
    }

    static Problem wrongColumn(Place place, String column) {
        return new Problem(
                "CASE-118",
                place,
                column,
                new Text(
                        "列 " + column + " 不能与本行其他列合在一起",
                        "column " + column + " does not go with the others of this row"),
                new Text(
                        "事实的路径，如 person.gender 或 hire[0].start_date",
                        "the path of a fact, such as person.gender or hire[0].start_date"),
                new Text("一行里同一事实只用一种写法：或写整体，或逐项写", "write a fact in one way in a row: as a whole, or item by item"));
    }

    static Problem moreThanFacts(Place place) {
        return new Problem(
                "CASE-120",
                place,
                "",
                new Text("没有 id 的行写了事实以外的内容", "a row without an id that holds more than facts"),
                new Text(
                        "没有 id 的行续写上一案例，只有事实；另一案例须有 id",
                        "a row without an id goes on with the case above and holds facts alone; another case has an"
                                + " id"),
                new Text("补上 id，或把其余内容移到上一行", "add the id, or move the rest to the row above"));
    }

    static Problem itemLeftOut(Place place, int item) {
        return new Problem(
                "CASE-119",
                place,
                "[" + item + "]",
                new Text("缺第 [" + item + "] 项，而有其后的项", "item [" + item + "] is left out, and a later one is there"),
                new Text("从 [0] 起不间断的各项", "items from [0] on without a gap"),
                new Text(
                        "把后面的项挪到前面的列；该项没有已知内容的写 {}",
                        "move the later item to the columns before; write {} for an item of which nothing is known"));
    }

    static Problem expectsNothing(Place place, String id) {
        return new Problem(
                "CASE-109",
                place,
                id,
                new Text("expect 为空", "an empty expect"),
                new Text("至少一项预期", "at least one expectation"),
                new Text("至少写明 result", "say at least the result"));
    }

    static Problem wrongForm(Place place, String id, String key, String expectedZh, String expectedEn) {
        return new Problem(
                "CASE-111",
                place,
                id,
                new Text(key + " 的写法不对", "a wrong form of " + key),
                new Text(expectedZh, expectedEn),
                new Text("改成该写法", "write it that way"));
    }

    static Problem wrongWord(Place place, String id, String word, Collection<String> known) {
        Text fix = nearest(word, known)
                .map(near -> new Text("改为 " + near, "write " + near))
                .orElseGet(() -> new Text("用该类政策的结果用词", "use a result word of this kind of policy"));
        return new Problem(
                "CASE-112",
                place,
                id,
                new Text("该政策没有结果 " + word, "no result " + word + " for this policy"),
                oneOf(known),
                fix);
    }

    static Problem unknownPolicy(Place place, String id, String policy, Collection<String> known) {
        Text fix = nearest(policy, known)
                .map(near -> new Text("改为 " + near, "write " + near))
                .orElseGet(() -> new Text("对照政策目录", "compare with the catalogue"));
        return new Problem(
                "CASE-113",
                place,
                id,
                new Text("未知政策 " + policy, "unknown policy " + policy),
                new Text("政策目录中的编号", "an id of the catalogue"),
                fix);
    }

    /** Several policies lie in the folder of a case that names none. */
    static Problem whichPolicy(Place place, String id, Collection<String> policies) {
        String list = String.join(", ", policies);
        return new Problem(
                "CASE-114",
                place,
                id,
                new Text("该目录有几项政策，案例没有写明是哪一项", "several policies in this folder, and the case says none"),
                new Text("其中之一：" + list, "one of " + list),
                new Text("补上 policy: 政策编号", "add policy: and its id"));
    }

    static Problem noPolicy(Place place, String id) {
        return new Problem(
                "CASE-114",
                place,
                id,
                new Text("不知属于哪项政策", "no policy it could be about"),
                new Text("放在某政策的 cases 目录下，或写明 policy", "a file in the cases folder of a policy, or the key policy"),
                new Text("补上 policy: 政策编号", "add policy: and its id"));
    }

    static Problem severalSubjects(Place place, String id, int subjects) {
        return new Problem(
                "CASE-115",
                place,
                id,
                new Text("有 " + subjects + " 个评定对象", subjects + " subjects"),
                new Text("expect 中写明 subject（从 0 起）", "subject in expect, counted from 0"),
                new Text("补上 subject: 0", "add subject: 0"));
    }

    static Problem severalConclusions(Place place, String id, Collection<String> conclusions) {
        String list = String.join(", ", conclusions);
        return new Problem(
                "CASE-116",
                place,
                id,
                new Text("result 不能指明是哪一项结论", "result does not say which conclusion"),
                new Text("以结论名为键：" + list, "the conclusion as key: " + list),
                new Text("例如 " + list.split(", ", 2)[0] + ": met", "such as " + list.split(", ", 2)[0] + ": met"));
    }

    static Problem unknownRule(Place place, String id, String rule, Collection<String> known) {
        return new Problem(
                "CASE-121",
                place,
                id,
                new Text("没有规则 " + rule, "no rule " + rule),
                new Text("存在的规则编号", "the id of an existing rule"),
                nearest(rule, known)
                        .map(near -> new Text("改为 " + near, "write " + near))
                        .orElseGet(() -> new Text("对照规则文件", "compare with the rule files")));
    }

    static Problem unfilled(Place place, String id, String key) {
        return new Problem(
                "CASE-122",
                place,
                id,
                new Text(key + " 还是“待填”", key + " is still 待填 (to be filled in)"),
                new Text("依条文应有的结果", "what the text says the answer is"),
                new Text("依条文填写；用不着的键删去", "write what the text says; remove a key that means nothing here"));
    }

    static Problem ruleWithoutCase(Place place, String rule) {
        return new Problem(
                "REMARK-329",
                place,
                rule,
                new Text("没有案例使这条规则成立", "no case makes this rule hold"),
                new Text("每条规则至少有一例成立、一例不成立", "for every rule a case in which it holds and one in which it does not"),
                new Text("在 cases 目录里补上案例", "add cases to the folder cases"));
    }
}
