package io.employmentpolicy.rules.language;

import io.employmentpolicy.model.text.Language;
import io.employmentpolicy.model.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** 规则语言的一页说明。 / The rule language on one page: every word a rule file may use, and what it means. */
public final class VocabularyPage {
    private VocabularyPage() {}

    /**
     * 一种写法。 / One way of writing something.
     *
     * @param form how it is written, the word itself first
     */
    public record Line(String word, Text form, Text meaning) {}

    /** 一组写法。 / Words of one kind. */
    public record Part(Text title, List<Line> lines) {
        /** Copies the lines. */
        public Part {
            lines = List.copyOf(lines);
        }
    }

    /** 打印全页。 / The whole page as text. */
    public static String print(Language language) {
        StringBuilder page = new StringBuilder();
        for (Part part : parts()) {
            page.append(part.title().in(language)).append('\n');
            for (Line line : part.lines()) {
                page.append("  ")
                        .append(line.form().in(language))
                        .append("\n      ")
                        .append(line.meaning().in(language))
                        .append('\n');
            }
            page.append('\n');
        }
        return page.toString().stripTrailing() + "\n";
    }

    /** 全部写法，分组。 / Everything on the page, in order. */
    public static List<Part> parts() {
        return List.of(
                annotations(), conditions(), tests(), numbers(), functions(), conclusions(), amounts(), details());
    }

    private static Part annotations() {
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

    private static Part conditions() {
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

    private static Part tests() {
        List<Line> lines = new ArrayList<>();
        for (Expression.Operator operator : Expression.Operator.values()) {
            String form = "a " + operator.symbol() + " b";
            lines.add(new Line(operator.symbol(), Text.same(form), meaning(operator)));
        }
        lines.add(line(
                "in",
                "a in ( x, y )、a not in ( x, y )",
                "a in ( x, y ), a not in ( x, y )",
                "属于、不属于所列常量",
                "one or none of the constants"));
        lines.add(line(
                "contains",
                "a contains x、a not contains x",
                "a contains x, a not contains x",
                "集合含有、不含某项",
                "a set holds or does not hold something"));
        lines.add(line("&&", "a && b", "a && b", "都成立", "both hold"));
        lines.add(line("||", "a || b", "a || b", "至少一项成立", "at least one holds"));
        lines.add(line("!", "!( a )", "!( a )", "不成立；不明仍是不明", "does not hold; unknown stays unknown"));
        lines.add(line(
                "true",
                "true、false、0、1、\"编码\"、列表.取值",
                "true, false, 0, 1, \"code\", List.VALUE",
                "全部常量；其余数字写成参数",
                "all constants there are; other numbers are parameters"));
        lines.add(line("$asOf", "$asOf", "$asOf", "评定日", "the day of the decision"));
        return new Part(new Text("判断", "Tests"), lines);
    }

    private static Text meaning(Expression.Operator operator) {
        return switch (operator) {
            case EQ -> new Text("等于", "equal");
            case NE -> new Text("不等于", "not equal");
            case LT -> new Text("小于、早于", "less, earlier");
            case LE -> new Text("不大于、不晚于", "at most, not later");
            case GT -> new Text("大于、晚于", "more, later");
            case GE -> new Text("不小于、不早于", "at least, not earlier");
        };
    }

    private static Part numbers() {
        List<Line> lines = new ArrayList<>();
        for (Quantity quantity : Quantity.values()) {
            lines.add(line(
                    quantity.word(),
                    quantity.word() + "(\"键\")",
                    quantity.word() + "(\"key\")",
                    "parameters.yaml 中单位为 " + quantity.unit() + " 的参数",
                    "a parameter of parameters.yaml in " + quantity.unit()));
        }
        lines.add(line(
                "table", "table(\"键\", 键值, …)", "table(\"key\", key, …)", "表中的取值", "a value looked up in a table"));
        lines.add(line(
                "listed",
                "listed(\"键\", 键值, …)",
                "listed(\"key\", key, …)",
                "是否列入表中",
                "whether a table lists something"));
        lines.add(line(
                "applies",
                "applies(\"键\", 键值, …)",
                "applies(\"key\", key, …)",
                "表中该行有取值，而不是表示指标不适用的 -",
                "whether a table has a value there, and not the mark - for a measure that does not apply"));
        lines.add(line(
                "chosen",
                "chosen(\"开关\", \"取值\")",
                "chosen(\"switch\", \"choice\")",
                "measure.yaml 中的开关是否取此读法",
                "whether a switch of measure.yaml is set to a reading"));
        return new Part(new Text("参数、表与开关", "Parameters, tables and switches"), lines);
    }

    private static Part functions() {
        return new Part(
                new Text("函数", "Functions"),
                Vocabulary.functions().stream()
                        .map(entry -> new Line(
                                entry.name(),
                                new Text(form(entry, Language.ZH), form(entry, Language.EN)),
                                entry.meaning()))
                        .toList());
    }

    private static String form(Vocabulary.Entry entry, Language language) {
        return entry.parameters().stream()
                .map(type -> type.label().in(language))
                .collect(Collectors.joining(", ", entry.name() + "( ", " )"));
    }

    private static Part conclusions() {
        return new Part(
                new Text("then 之后一句结论，随后是 end", "After then one conclusion, and then end"),
                List.of(
                        line(
                                "grant",
                                "grant( 金额, 细节, … ); 或 grant();",
                                "grant( amount, details, … ); or grant();",
                                "给付、认定、机关可以做的（kind 为 benefit、certification、power）",
                                "a grant, or what an office may do (kind benefit, certification or power)"),
                        line(
                                "qualify",
                                "qualify( \"名称\" );",
                                "qualify( \"name\" );",
                                "认定身份（kind 为 status）",
                                "establishes a status (kind status)"),
                        line(
                                "value",
                                "value( \"名称\", 值 );",
                                "value( \"name\", value );",
                                "推算值（kind 为 value）",
                                "derives a value (kind value)"),
                        line(
                                "oblige",
                                "oblige( \"名称\", by( 期限 ), done( 完成 ) );",
                                "oblige( \"name\", by( deadline ), done( event ) );",
                                "义务（kind 为 obligation）",
                                "a duty (kind obligation)"),
                        line("by", "by( 时刻 )", "by( moment )", "义务的期限，可以不写", "the deadline of a duty, if there is one"),
                        line(
                                "done",
                                "done( 事件或判断 )",
                                "done( event or test )",
                                "义务怎样算已履行；没有可看的记载时不写，义务即为待履行",
                                "what counts as fulfilled; left out where no record tells, and the duty stands open"),
                        line(
                                "after",
                                "after( 日期或时刻 )",
                                "after( day or moment )",
                                "此前义务尚未到期，可以不写",
                                "before it the duty is not yet due; may be left out"),
                        line(
                                "owedBy",
                                "owedBy( \"单位\" )",
                                "owedBy( \"who\" )",
                                "由谁履行，可以不写",
                                "who has to do it; may be left out"),
                        line(
                                "assess",
                                "assess( measured( 数 ), needed( 数 ), through( 月 ) ); 比例另写 base( 分母 )",
                                "assess( measured( number ), needed( number ), through( month ) ); of a rate also base( whole )",
                                "目标进度（kind 为 target）：达成、差距、是否跟上进度由库计算",
                                "progress of a target (kind target): the library tells met, gap, on course"),
                        line("measured", "measured( 数 )", "measured( number )", "实际数", "what was counted"),
                        line("needed", "needed( 数 )", "needed( number )", "目标数", "what the target asks for"),
                        line("base", "base( 数 )", "base( number )", "比例的分母", "what a rate is a share of"),
                        line(
                                "through",
                                "through( 月份 )",
                                "through( month )",
                                "数据截至的月份",
                                "the last month the figure tells of"),
                        line(
                                "check",
                                "check( measured( 金额 ), atLeast( 标准 ) );",
                                "check( measured( money ), atLeast( standard ) );",
                                "与标准值核对（kind 为 check）",
                                "a check against a standard (kind check)"),
                        line("atLeast", "atLeast( 金额 )", "atLeast( money )", "不得低于的标准", "what it must not fall below"),
                        line(
                                "prefer",
                                "prefer( 编号, rank( 得分 ), first( 判断 ) );",
                                "prefer( id, rank( score ), first( test ) );",
                                "优先次序（kind 为 priority）：库按得分排序，同分者优先的在前，再同则按编号",
                                "an order (kind priority): the library sorts by score, among equals by priority, then by id"),
                        line("rank", "rank( 数 )", "rank( number )", "得分，高者在前", "the score, the higher first"),
                        line("first", "first( 判断 )", "first( test )", "同等条件下优先", "comes first among equals"),
                        line("ahead", "ahead( 判断 )", "ahead( test )", "不论得分一律在前", "comes first whatever the score"),
                        line(
                                "qualified",
                                "qualified( 判断 )",
                                "qualified( test )",
                                "是否可以参加排序",
                                "whether somebody is considered at all"),
                        line(
                                "exclude",
                                "exclude(); 或 exclude( \"名称\" );",
                                "exclude(); or exclude( \"name\" );",
                                "例外：不得出结论",
                                "an exception: takes the conclusion away"),
                        line(
                                "await",
                                "await( \"等待什么\" );",
                                "await( \"what\" );",
                                "暂缓：等待某事查明",
                                "holds the case until something is settled"),
                        line(
                                "delegate",
                                "delegate( \"认定机构\", definedBy( \"文件\" ), bring( \"材料\", … ), of( \"名称\" ), deciding( $b.字段, … ) );",
                                "delegate( \"who\", definedBy( \"text\" ), bring( \"paper\", … ), of( \"name\" ), deciding( $b.field, … ) );",
                                "由经办机构按未公布的条件认定（kind 为 benefit、certification、status、value）：本可成立的，既不给予也不拒绝；不能成立的"
                                        + "仍拒绝，未知的仍未定。后四部分可省：应由何文件规定、携带什么、只就哪项结论、哪些事实只有该机构能够说明；写了 deciding 的，"
                                        + "所缺只有这些事实时才由经办机构认定，机构已经说明的按其说明",
                                "left to an office whose conditions nobody published (kind benefit, certification, status, value): what would"
                                        + " hold is neither granted nor refused; what cannot hold is refused, what is unknown stays open. The last"
                                        + " four may be left out: the text that should define it, what to bring, the one conclusion meant, and the facts that"
                                        + " only the office can tell: with deciding an answer is left to it while nothing else is lacking, and what the"
                                        + " office has told counts")));
    }

    private static Part amounts() {
        return new Part(
                new Text("金额，写在 grant 的最前", "Amounts, first in a grant"),
                List.of(
                        line("once", "once( 金额 )", "once( money )", "一次", "once"),
                        line("monthly", "monthly( 金额 )", "monthly( money )", "每月", "every month"),
                        line("yearly", "yearly( 金额 )", "yearly( money )", "每年", "every year"),
                        line("perHead", "perHead( 金额, 人数 )", "perHead( money, heads )", "每人", "for each head"),
                        line(
                                "upTo",
                                "upTo( 金额 )、upTo( monthly( 金额 ) )",
                                "upTo( money ), upTo( monthly( money ) )",
                                "至多",
                                "at most")));
    }

    private static Part details() {
        return new Part(
                new Text("细节，各至多一次", "Details, each at most once"),
                List.of(
                        line("from", "from( 月份 )", "from( month )", "首月", "the first month"),
                        line("lasting", "lasting( 月数 )", "lasting( months )", "最长月数", "for so many months at most"),
                        line("until", "until( 日期 )", "until( day )", "末日", "the last day"),
                        line("claimBy", "claimBy( 日期 )", "claimBy( day )", "申领期限", "the last day to claim it"),
                        line("paidTo", "paidTo( \"收款人\" )", "paidTo( \"payee\" )", "收款人", "who is paid"),
                        line(
                                "kind",
                                "kind( \"loan\" )、kind( \"deduction\" )",
                                "kind( \"loan\" ), kind( \"deduction\" )",
                                "贷款本金、税费扣减：不是待遇，不与其他金额相加",
                                "the principal of a loan, a deduction from taxes: no benefit, never added to other sums")));
    }

    private static Line line(String word, String formZh, String formEn, String zh, String en) {
        return new Line(word, new Text(formZh, formEn), new Text(zh, en));
    }

    /** 某词的写法。 / How a word is written; empty when it is no word of the language. */
    public static List<Text> forms(String word) {
        return parts().stream()
                .flatMap(part -> part.lines().stream())
                .filter(line -> line.word().equals(word))
                .map(Line::form)
                .toList();
    }

    /** 全部词。 / Every word on the page. */
    public static List<String> words() {
        return parts().stream()
                .flatMap(part -> part.lines().stream())
                .map(Line::word)
                .toList();
    }
}
