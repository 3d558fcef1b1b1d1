package io.employmentpolicy.rules.reading;

import static io.employmentpolicy.rules.reading.FormParts.bilingual;
import static io.employmentpolicy.rules.reading.FormParts.day;
import static io.employmentpolicy.rules.reading.FormParts.either;
import static io.employmentpolicy.rules.reading.FormParts.entries;
import static io.employmentpolicy.rules.reading.FormParts.keys;
import static io.employmentpolicy.rules.reading.FormParts.list;
import static io.employmentpolicy.rules.reading.FormParts.oneOf;
import static io.employmentpolicy.rules.reading.FormParts.orNothing;
import static io.employmentpolicy.rules.reading.FormParts.text;
import static io.employmentpolicy.rules.reading.FormParts.texts;
import static io.employmentpolicy.rules.reading.FormParts.truth;

import io.employmentpolicy.model.decision.Determination;
import io.employmentpolicy.model.decision.Outcome;
import io.employmentpolicy.rules.edition.Policy.Several.Way;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** 政策说明的形式。 / The forms of what says which policies there are: measures, single policies, documents, retired rules. */
final class PolicyForms {
    private PolicyForms() {}

    /** What a policy may say of itself, its measure or its document for it. */
    private static Map<String, Object> common() {
        Map<String, Object> common = new TreeMap<>();
        common.put("kind", oneOf("政策的种类，决定规则用什么结论", Determination.Kind.class));
        common.put("subject", text("对象：事实种类的名称，如 person"));
        common.put(
                "in-force",
                keys(
                        "施行期间；没有载明首日的可写 earliest：此日以前不作结论",
                        List.of(),
                        Map.of(
                                "from",
                                orNothing(day("首日")),
                                "to",
                                orNothing(day("末日，含当日")),
                                "earliest",
                                day("此前不作允诺之日"))));
        common.put("ending", oneOf("末日以后怎样称呼", Outcome.Phase.class));
        common.put("replaced-by", orNothing(text("接替它的政策编号")));
        common.put(
                "selected-by",
                texts("以哪个日期字段选定适用的版本，如 application.approved_on；as_of 为评定日；数个字段以 as_of 结尾的，没有写的字段略过，都没有写的按评定日"));
        common.put("selected-for", text("该日期属于哪项政策，缺省为本政策"));
        common.put("day-of-decision", text("为何只看评定日选定版本"));
        common.put("after-death", text("本人死亡以后为何仍然算数；没有写的，身份、义务和没有金额的权利到死亡为止"));
        common.put("running-cases", oneOf("变更以前已受理的案件按旧规定还是新规定", List.of("old", "new", "ask")));
        return common;
    }

    private static Map<String, Object> header() {
        Map<String, Object> header = common();
        header.put("title", bilingual("政策名称"));
        header.put(
                "several",
                either(
                        "同一结论有几个取值时怎样算",
                        oneOf("", Way.class),
                        either(
                                "",
                                keys(
                                        "",
                                        List.of("first-of"),
                                        Map.of("first-of", texts("规则编号，在前的先算；推算值的，在前的不成立才看后面的，在前的不知道的值也不知道"))),
                                keys(
                                        "",
                                        List.of("first-told"),
                                        Map.of("first-told", texts("规则编号，在前的先算，末一条用于没有说明的：在前的说的是本人的选择，没有说明就是没有选"))))));
        header.put("conclusions", entries("各结论的名称", bilingual("")));
        header.put("codes", entries("不符合时的原因代码，及其所对应的字段", texts("")));
        header.put("warnings", list("每次答复都要说的话", bilingual("")));
        header.put("switches", entries("条文没有写明之处的读法", reading()));
        return header;
    }

    private static Map<String, Object> reading() {
        return keys(
                "一处读法",
                List.of(),
                Map.of(
                        "choices", either("可取的读法，各写一句话；也可以只列名称", list("", text("")), entries("", bilingual(""))),
                        "default", text("现取的读法；ask 为不作结论"),
                        "why", bilingual("为何两可"),
                        "decided-by", text("谁选定的"),
                        "decided-on", day("何日选定")));
    }

    static Map<String, Object> measure() {
        Map<String, Object> measure = common();
        measure.keySet().retainAll(MeasureReader.COMMON);
        measure.put("document", text("文件编号，见 documents.yaml；没有写的往上取文件所写"));
        measure.put("warnings", list("各项政策共同的提示", bilingual("")));
        measure.put("policies", entries("各项政策，按编号", keys("一项政策", List.of(), header())));
        return keys("measure.yaml：一项措施的各项政策，及其共同之处", List.of("policies"), measure);
    }

    static Map<String, Object> policy() {
        Map<String, Object> policy = header();
        policy.put("id", text("政策编号，大写字母、数字和短横"));
        return keys("policy.yaml：只有一项政策的目录；叠加目录里只写要改的各项", List.of("id"), policy);
    }

    static Map<String, Object> documents() {
        Map<String, Object> handling = keys(
                "向谁申请、怎样救济",
                List.of("source"),
                Map.of(
                        "office", bilingual("经办机构"),
                        "apply", bilingual("怎样申请"),
                        "remedy", bilingual("不服怎样办"),
                        "source", text("出处")));
        Map<String, Object> shared = common();
        shared.keySet().retainAll(MeasureReader.COMMON);
        Map<String, Object> document = new TreeMap<>();
        document.put("title", bilingual("标题"));
        document.put("number", text("文号"));
        document.put("issuer", text("发文机关"));
        document.put("issued", day("发文日期"));
        document.put("in-force", keys("施行期间", List.of(), Map.of("from", day("首日"), "to", day("末日，含当日"))));
        document.put("source", text("从何处取得"));
        document.put("complete", truth("全文是否都登记了条款"));
        document.put("handling", handling);
        document.put("blocks", entries("措施，按编号", bilingual("")));
        document.put("policies", keys("各项政策共同的施行期间等", List.of(), shared));
        return entries("documents.yaml：文件登记，按文件编号", keys("一份文件", List.of("title", "issuer", "source"), document));
    }

    static Map<String, Object> retired() {
        return entries(
                "retired.yaml：停用的规则，按规则编号",
                keys("一条停用", List.of("on", "why"), Map.of("on", day("自此日起不再适用"), "why", text("为何停用"))));
    }

    static Map<String, Object> clauses() {
        return entries(
                "clauses.yaml：条款，按编号；也可以写成 clauses.csv",
                keys(
                        "一条条款",
                        List.of("document", "place"),
                        Map.of(
                                "document", text("文件编号"),
                                "place", text("条号，如 第十六条"),
                                "title", bilingual("一句话说明"),
                                "carried-by", texts("承载它的规则、数值、目标或组合规则的编号"),
                                "declarative", text("为何没有可判断的内容；有承载者时不写"),
                                "blocks", texts("所属措施的编号"))));
    }
}
