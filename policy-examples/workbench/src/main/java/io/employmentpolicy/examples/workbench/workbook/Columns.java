package io.employmentpolicy.examples.workbench.workbook;

import io.employmentpolicy.examples.workbench.workbook.Column.Code;
import io.employmentpolicy.examples.workbench.workbook.Column.Kind;
import io.employmentpolicy.model.programme.CountedGroup;
import io.employmentpolicy.model.programme.MeasureUnit;
import io.employmentpolicy.model.programme.TargetComparator;
import io.employmentpolicy.model.programme.TargetForce;
import io.employmentpolicy.model.programme.TargetScope;
import io.employmentpolicy.model.schema.Labelled;
import io.employmentpolicy.model.source.Trust;
import java.util.List;
import java.util.stream.Stream;

/** 各表的列。 / The columns of every sheet whose form is fixed. */
final class Columns {
    private static final List<Code> UNITS = List.of(
            new Code("yuan", "元"),
            new Code("yuan/month", "元/月"),
            new Code("average-yuan/month", "元/月（社会平均）"),
            new Code("yuan/year", "元/年"),
            new Code("yuan/person", "元/人"),
            new Code("yuan/hour", "元/小时"),
            new Code("ratio", "比例"),
            new Code("months", "月"),
            new Code("days", "日"),
            new Code("years", "年"),
            new Code("hours", "小时"),
            new Code("persons", "人"),
            new Code("times", "次"),
            new Code("count", "个数"),
            new Code("yes-no", "是否"));
    private static final List<Code> TRUST = codes(List.of(Trust.values()));
    private static final List<Code> RUNNING =
            List.of(new Code("old", "仍按旧的"), new Code("new", "改按新的"), new Code("ask", "未决定"));
    private static final List<Code> YES_NO = List.of(new Code("yes", "是"), new Code("no", "否"));

    private static final Column KEY = new Column("key", "编号", Kind.ID, "数字的编号，规则凭它取数，不要改；新的一行抄同一编号");
    private static final Column TITLE = new Column("title", "名称", Kind.TEXT, "同一编号的各行名称相同");
    private static final Column ENGLISH = new Column("title-en", "英文名称", Kind.TEXT, "可以不写");
    private static final Column UNIT = new Column("unit", "单位", UNITS, "从列表中选");
    private static final Column CASES =
            new Column("running-cases", "已核准的人", RUNNING, "数字变了，以前已经核准的人：仍按旧的，或自新数字的首日起改按新的");
    static final Column FROM = new Column("from", "首日", Kind.DAY, "自哪一日起，日期单元格");
    static final Column TO = new Column("to", "末日", Kind.DAY, "至哪一日止，含当日；空着是没有止日");
    private static final Column KNOWN = new Column("known-on", "只知的日子", Kind.TEXT, "只知道哪些月或日是这个数的，写 2025-11；2025-12");
    static final Column TRUSTED = new Column("trust", "可信程度", TRUST, "从列表中选");
    private static final Column SOURCE = new Column("source", "来源", Kind.TEXT, "文件、文号、条款");
    private static final Column CHECKED = new Column("checked-on", "核对日", Kind.DAY, "哪一日核对过来源");

    static final List<Column> FIGURES = List.of(
            KEY,
            TITLE,
            ENGLISH,
            UNIT,
            CASES,
            new Column("value", "数字", Kind.FIGURE, "数字单元格，单位为“是否”的写是或否；没有公布的空着，可信程度选“缺失”"),
            FROM,
            TO,
            KNOWN,
            TRUSTED,
            SOURCE,
            CHECKED);

    static final List<Column> TABLES = List.of(
            KEY.readOnly(),
            TITLE,
            ENGLISH,
            UNIT,
            CASES,
            new Column("file", "文件", Kind.ID, "表所在的文件").readOnly(),
            new Column("keys", "按什么分档", Kind.ID, "表的键列").readOnly(),
            new Column("complete", "列全", Kind.TRUTH, "表里没有的取值是否一律不适用"),
            FROM,
            TO,
            KNOWN,
            TRUSTED,
            SOURCE,
            CHECKED,
            new Column("sheet", "在哪一页", Kind.TEXT, "各档的数字在这一页").readOnly());

    static final List<Column> READINGS = List.of(
            new Column("policy", "政策", Kind.ID, "政策编号").readOnly(),
            new Column("switch", "开关", Kind.ID, "读法的编号").readOnly(),
            new Column("default", "采用的读法", Kind.ID, "只改这一列"),
            new Column("choices", "可选的读法", Kind.TEXT, "只能写其中之一，或 ask").readOnly(),
            new Column("why", "为什么有几种读法", Kind.TEXT, "条文没有写明之处").readOnly());

    static final List<Column> CLAUSES = List.of(
            new Column("id", "条款", Kind.TEXT, ""),
            new Column("document", "文件", Kind.TEXT, ""),
            new Column("place", "位置", Kind.TEXT, ""),
            new Column("title", "内容", Kind.TEXT, ""),
            new Column("carried-by", "由什么承载", Kind.TEXT, ""));

    private Columns() {}

    static Column target(String code) {
        return switch (code) {
            case "id" -> new Column(code, "目标", Kind.ID, "目标编号");
            case "clause" -> new Column(code, "条款", Kind.ID, "条款编号");
            case "region" -> new Column(code, "地区", Kind.ID, "地区代码");
            case "indicator" -> new Column(code, "指标", Kind.ID, "指标代码");
            case "title" -> new Column(code, "名称", Kind.TEXT, "目标的名称");
            case "comparator" -> labelled(code, "怎样比较", TargetComparator.values());
            case "threshold" -> new Column(code, "目标值", Kind.NUMBER, "百分数写百分号前的数：5.5");
            case "unit" -> labelled(code, "单位", MeasureUnit.values());
            case "sources" -> new Column(code, "数据从哪里来", Kind.ID, "几种之间用 +");
            case "group" -> labelled(code, "数哪一群人", CountedGroup.values());
            case "scope" -> labelled(code, "期间怎样算", TargetScope.values());
            case "from" -> new Column(code, "首月", Kind.MONTH, "写 2025-01");
            case "to" -> new Column(code, "末月", Kind.MONTH, "写 2025-12");
            case "force" -> labelled(code, "约束力", TargetForce.values());
            case "tolerance" -> new Column(code, "左右", Kind.NUMBER, "“左右”容许的相差");
            case "final_only" -> new Column(code, "只看期末", YES_NO, "从列表中选");
            case "reading" -> new Column(code, "读法", Kind.ID, "采用的读法");
            default -> new Column(code, "说明", Kind.TEXT, "");
        };
    }

    static Column duty(String code) {
        return switch (code) {
            case "rule" -> new Column(code, "规则", Kind.ID, "规则编号");
            case "title" -> new Column(code, "标题", Kind.TEXT, "规则的标题");
            case "policy" -> new Column(code, "政策", Kind.ID, "政策编号");
            case "clause" -> new Column(code, "条款", Kind.ID, "条款编号");
            case "conclusion" -> new Column(code, "义务", Kind.ID, "义务的名称");
            case "item" -> new Column(code, "须已建成", Kind.ID, "建成的是什么");
            default -> new Column(code, "谁的义务", Kind.TEXT, "责任单位");
        };
    }

    private static Column labelled(String code, String label, Labelled... all) {
        return new Column(code, label, codes(Stream.of(all).toList()), "从列表中选");
    }

    /** Labels as officers read them; where two are alike the code tells them apart. */
    static List<Code> codes(List<? extends Labelled> all) {
        return all.stream()
                .map(one -> new Code(
                        one.code(),
                        all.stream()
                                                .filter(other -> other.zh().equals(one.zh()))
                                                .count()
                                        > 1
                                ? one.zh() + "（" + one.code() + "）"
                                : one.zh()))
                .toList();
    }
}
