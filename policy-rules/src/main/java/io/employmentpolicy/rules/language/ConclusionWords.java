package io.employmentpolicy.rules.language;

import static io.employmentpolicy.rules.language.VocabularyPage.line;

import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.rules.language.VocabularyPage.Part;
import java.util.List;

/** 结论用词。 / The words of what stands after {@code then}: conclusions, amounts and details. */
final class ConclusionWords {
    private ConclusionWords() {}

    /** 结论。 / What a rule may conclude, and the parts each conclusion may have. */
    static Part conclusions() {
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

    /** 金额。 / How a grant tells its amount. */
    static Part amounts() {
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

    /** 细节。 / What else a grant may tell. */
    static Part details() {
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
}
