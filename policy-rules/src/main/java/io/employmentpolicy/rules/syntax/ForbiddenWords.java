package io.employmentpolicy.rules.syntax;

import io.employmentpolicy.model.text.Text;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** 禁用词。 / Words of DRL and Java that would do something else than decide, each with what to write instead. */
final class ForbiddenWords {
    private static final Map<String, Text> WORDS = Map.ofEntries(
            word("eval", "用函数写出条件", "write the condition with functions"),
            word("from", "事实由调用方给出，不能另取", "facts come from the caller only"),
            word("function", "不能定义函数", "functions cannot be defined"),
            word("declare", "不能声明类型", "types cannot be declared"),
            word("global", "不能使用全局量，数字放在 parameters.yaml", "globals cannot be used; numbers live in parameters.yaml"),
            word("query", "不能定义查询", "queries cannot be defined"),
            word("import", "类型名已全部可用，删去该行", "all type names are known; remove the line"),
            word("package", "规则按 @policy 归属，删去该行", "@policy decides where a rule belongs; remove the line"),
            word("unit", "规则按 @policy 归属，删去该行", "@policy decides where a rule belongs; remove the line"),
            word("template", "同类规则逐条写出", "write out rules of one kind"),
            word("dialect", "没有其他语言可用", "there is no other dialect"),
            word("new", "不能构造对象", "objects cannot be constructed"),
            word("class", "不能定义类型", "types cannot be defined"),
            word("if", "分成两条规则写", "write two rules"),
            word("do", "分成两条规则写", "write two rules"),
            word("for", "用 accumulate 计数", "count with accumulate"),
            word("while", "规则逐条判断，没有循环", "rules have no loops"),
            word("forall", "用 not 写出", "write it with not"),
            word("collect", "用 accumulate 与 count 写出", "write it with accumulate and count"),
            word("and", "各行条件本为“且”；行内写 &&", "lines are joined by and; inside a line write &&"),
            word("or", "分成两条规则写；行内写 ||", "write two rules; inside a line write ||"),
            word("matches", "用 == 或 in ( … ) 比较", "compare with == or in ( … )"),
            word("memberOf", "用 in ( … ) 或 contains", "use in ( … ) or contains"),
            word("soundslike", "用 == 比较", "compare with =="),
            word("str", "用 == 比较", "compare with =="),
            word("over", "用 lastYears 或 within 写出期间", "write the window with lastYears or within"),
            word("modify", "结论只能是一句结论", "a rule concludes one thing"),
            word("update", "结论只能是一句结论", "a rule concludes one thing"),
            word("insert", "身份用 qualify，数值用 value", "use qualify for a status, value for a number"),
            word("insertLogical", "身份用 qualify，数值用 value", "use qualify for a status, value for a number"),
            word("delete", "结论只能是一句结论", "a rule concludes one thing"),
            word("retract", "结论只能是一句结论", "a rule concludes one thing"),
            word("extends", "不能继承，条件在本规则写全", "rules do not inherit; write all conditions here"));

    /** The first words of rule attributes: {@code no-loop}, {@code date-effective}. Some are names of facts elsewhere. */
    private static final Set<String> ATTRIBUTES = Set.of(
            "salience",
            "enabled",
            "duration",
            "timer",
            "calendars",
            "date",
            "no",
            "lock",
            "auto",
            "agenda",
            "activation",
            "ruleflow",
            "attributes");

    private ForbiddenWords() {}

    private static Map.Entry<String, Text> word(String word, String zh, String en) {
        return Map.entry(word, new Text(zh, en));
    }

    /** What to write instead of a token, if it is such a word. */
    static Optional<Text> instead(Token token) {
        return token.type() == Token.Type.NAME ? Optional.ofNullable(WORDS.get(token.text())) : Optional.empty();
    }

    /** What to write instead of a rule attribute. */
    static Optional<Text> insteadOfAttribute(Token token) {
        return token.type() != Token.Type.NAME || !ATTRIBUTES.contains(token.text())
                ? instead(token)
                : Optional.of(
                        new Text(
                                "规则没有先后与属性：例外用 exclude，期限写入 policy.yaml 与 parameters.yaml",
                                "rules have neither order nor attributes: use exclude for exceptions, policy.yaml and parameters.yaml for periods"));
    }
}
