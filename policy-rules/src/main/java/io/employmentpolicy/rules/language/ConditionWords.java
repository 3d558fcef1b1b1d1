package io.employmentpolicy.rules.language;

import static io.employmentpolicy.rules.language.VocabularyPage.line;

import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.rules.language.VocabularyPage.Part;
import java.util.List;

/** 条件用词。 / The words of the head of a rule and of what stands after {@code when}. */
final class ConditionWords {
    private ConditionWords() {}

    /** 规则头。 / What stands at the head of a rule. */
    static Part annotations() {
        return new Part(
                new Text("规则头：rule \"编号 标题\"，之后是注解", "Head: rule \"id title\", then annotations"),
                List.of(
                        line(
                                "policy",
                                "@policy(\"政策编号\")",
                                "@policy(\"policy id\")",
                                "所属政策",
                                "the policy the rule belongs to"),
                        line(
                                "from",
                                "@from(\"2027-01-01\")",
                                "@from(\"2027-01-01\")",
                                "首日，可以不写",
                                "its first day, if it has one"),
                        line(
                                "to",
                                "@to(\"2027-12-31\")",
                                "@to(\"2027-12-31\")",
                                "末日，含当日，可以不写",
                                "its last day, included, if it has one"),
                        line(
                                "clause",
                                "@clause(\"条款编号\", …)",
                                "@clause(\"clause id\", …)",
                                "所据条款，见 clauses.csv",
                                "the clauses it carries, from clauses.csv"),
                        line(
                                "route",
                                "@route(\"名称\")",
                                "@route(\"name\")",
                                "给付或身份规则：符合的途径",
                                "on a grant or qualify: the way by which somebody is eligible"),
                        line(
                                "reason",
                                "@reason(\"代码\")",
                                "@reason(\"code\")",
                                "例外规则：不符合的原因代码",
                                "on an exclude: the code of the reason"),
                        line(
                                "accepts",
                                "@accepts(\"REMARK-301\", \"理由\")",
                                "@accepts(\"REMARK-301\", \"why\")",
                                "检查时提请再看之处，本规则有意如此",
                                "what a check remarks on and the rule means")));
    }

    /** 条件。 / What a line after {@code when} may be. */
    static Part conditions() {
        return new Part(
                new Text("when 之后每行一项条件，各行须同时成立", "After when one condition a line; all must hold"),
                List.of(
                        line(
                                "Person",
                                "Person( 判断, $b : 字段 )",
                                "Person( tests, $b : field )",
                                "有这样一条事实；$b 供后面各行使用",
                                "there is such a fact; later lines may use $b"),
                        line(
                                "$e",
                                "$e : Education( … )",
                                "$e : Education( … )",
                                "绑定整条事实，后面写 $e.leaveDate",
                                "binds the fact; later lines write $e.leaveDate"),
                        line("not", "not Hire( … )", "not Hire( … )", "没有这样的事实", "there is no such fact"),
                        line(
                                "exists",
                                "exists Hire( … )",
                                "exists Hire( … )",
                                "至少有一条这样的事实",
                                "there is at least one such fact"),
                        line(
                                "accumulate",
                                "accumulate( Hire( … ); $n : count(); $n >= count(\"键\") )",
                                "accumulate( Hire( … ); $n : count(); $n >= count(\"key\") )",
                                "计数后比较",
                                "counts facts and compares"),
                        line(
                                "count",
                                "count()、count($x)",
                                "count(), count($x)",
                                "事实的条数；不同取值的个数",
                                "how many facts; how many different values"),
                        line("sum", "sum($x)", "sum($x)", "取值之和", "the sum of the values"),
                        line(
                                "daysCovered",
                                "daysCovered($x)",
                                "daysCovered($x)",
                                "各段 clipped( … ) 合并后的日数",
                                "how many days the runs clipped( … ) cover, each day once"),
                        line(
                                "longestRun",
                                "longestRun($x)",
                                "longestRun($x)",
                                "各段合并后最长的连续日数",
                                "the longest stretch of days once the runs are merged"),
                        line(
                                "Status",
                                "Status( name == \"名称\" )",
                                "Status( name == \"name\" )",
                                "别的政策认定的身份",
                                "a status another policy establishes"),
                        line(
                                "Value",
                                "Value( name == \"名称\", $m : month )",
                                "Value( name == \"name\", $m : month )",
                                "别的政策推算的值：number、month 或 day",
                                "a value another policy derives: number, month or day")));
    }
}
