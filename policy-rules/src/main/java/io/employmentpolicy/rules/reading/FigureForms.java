package io.employmentpolicy.rules.reading;

import static io.employmentpolicy.rules.reading.FormParts.bilingual;
import static io.employmentpolicy.rules.reading.FormParts.day;
import static io.employmentpolicy.rules.reading.FormParts.either;
import static io.employmentpolicy.rules.reading.FormParts.entries;
import static io.employmentpolicy.rules.reading.FormParts.keys;
import static io.employmentpolicy.rules.reading.FormParts.list;
import static io.employmentpolicy.rules.reading.FormParts.number;
import static io.employmentpolicy.rules.reading.FormParts.oneOf;
import static io.employmentpolicy.rules.reading.FormParts.text;
import static io.employmentpolicy.rules.reading.FormParts.texts;
import static io.employmentpolicy.rules.reading.FormParts.truth;

import io.employmentpolicy.model.decision.Choice;
import io.employmentpolicy.model.schema.ChangedBy;
import io.employmentpolicy.model.schema.Sensitivity;
import io.employmentpolicy.model.source.Trust;
import io.employmentpolicy.rules.edition.Combination;
import io.employmentpolicy.rules.edition.RunningCases;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** 数值、组合、事实的形式。 / The forms of figures, of what may be drawn together, of checks of facts and of facts that files declare. */
final class FigureForms {
    private static final String LABEL = "label";

    private FigureForms() {}

    private static Map<String, Object> validity() {
        Map<String, Object> validity = new TreeMap<>();
        validity.put("from", day("首日"));
        validity.put("to", day("末日，含当日"));
        validity.put("known-on", texts("只知道在哪些日子或月份如此"));
        validity.put("trust", oneOf("可信程度：原文载明、法规原文、转述来源、推定、缺失", Trust.class));
        validity.put("source", text("出处：文件、文号、条号"));
        validity.put("checked-on", day("与出处核对之日"));
        return validity;
    }

    static Map<String, Object> parameters() {
        Map<String, Object> value = validity();
        value.put("value", either("数字；单位为 yes-no 的写 true 或 false；缺失的不写", number("数字"), truth("是否")));
        Map<String, Object> table = validity();
        table.put("keys", texts("各键列；最后一列可写 >=，按档取值"));
        table.put("file", text("表所在的文件，如 tables/rates.csv"));
        table.put("rows", text("表就写在这里：首行列名，以下各行"));
        table.put("complete", truth("没有列出的是否即为没有，缺省 true"));
        Map<String, Object> figure = new TreeMap<>();
        figure.put("title", bilingual("名称"));
        figure.put("unit", oneOf("单位", ParameterReader.UNITS));
        figure.put("running-cases", oneOf("变更以前已核准的按旧数字（old）还是逐月按新数字（new）", RunningCases.class));
        figure.put("values", list("各取值", keys("一个取值", List.of("trust", "source"), value)));
        figure.put("table", keys("分档的数字", List.of("keys", "trust", "source"), table));
        return entries("parameters.yaml：数字，按键", keys("一个数值", List.of("title", "unit"), figure));
    }

    static Map<String, Object> combinations() {
        Map<String, Object> one = new TreeMap<>();
        one.put("title", bilingual("一句话说明"));
        one.put("rule", oneOf("怎样限制", Combination.Kind.class));
        one.put("among", list("各方的政策编号；一方几项写成列表", either("", text(""), list("", text("")))));
        one.put(
                "same",
                texts("怎样才算同一份："
                        + Arrays.stream(Combination.Same.values())
                                .map(same -> same.name().toLowerCase(Locale.ROOT))
                                .toList()));
        one.put("most", text("最多多少：参数的键，或 once"));
        one.put("received", oneOf("已经领取的怎样算", Combination.History.class));
        one.put("year-of", text("年度看哪个日期字段"));
        one.put("clause", text("条款编号"));
        one.put("origin", oneOf("条文写明，还是默认如此", Choice.Origin.class));
        one.put("trust", oneOf("可信程度", Trust.class));
        one.put(
                "switch",
                keys(
                        "可以选定是否适用",
                        List.of("default", "why"),
                        Map.of(
                                "default", oneOf("现取的读法", List.of(Combination.APPLY, Combination.IGNORE, "ask")),
                                "why", bilingual("为何两可"),
                                "decided-by", text("谁选定的"),
                                "decided-on", day("何日选定"))));
        one.put(
                "reading",
                keys(
                        "按另一处读法决定是否适用",
                        List.of("switch", "choice"),
                        Map.of("switch", text("政策编号.读法名"), "choice", text("取哪种读法时适用"))));
        return entries(
                "combinations.yaml：哪些待遇能不能同时享受，按编号",
                keys("一条组合规则", List.of("title", "rule", "among", "same", "clause", "origin", "trust"), one));
    }

    static Map<String, Object> contradictions() {
        Map<String, Object> check = new TreeMap<>();
        check.put("title", bilingual("什么与什么矛盾"));
        check.put("when", entries("前提：字段及其取值", texts("")));
        check.put("alike", list("两件同种事实须在这些字段相同才核对；两种事实的，两个字段须相同，其中之一可以是只有一件的第三种事实的", text("")));
        check.put("yields", list("矛盾时只不再采信这些字段，其他照所说的", text("")));
        check.put("order", list("前一个字段不晚于、不大于后一个", text("")));
        check.put("same", list("两个字段必须相同", text("")));
        check.put("only", entries("前提之下字段只能取这些值", texts("")));
        check.put("follows", entries("前提之下字段即为此值，不说也是", texts("")));
        check.put("elapsed", list("所填月数不得多于自一日以来的月数，首末两月都算：日期、月数", text("")));
        check.put("aged", list("已满规定的年岁：出生日期或者出生年月，所说的事（说的是日期的，看那一日，否则看评定日）", text("")));
        check.put("years", text("aged 所要求的周岁"));
        check.put("counted", list("期间的月数不得多于一个数：期间起、期间止、数、自何日起计", text("")));
        check.put("apart", list("两段时间不得重叠：起、止（、起、止）", text("")));
        check.put("derived", list("由另两个字段得出的字段", text("")));
        check.put("hours", list("得出的是两个时刻之间的小时数", text("")));
        check.put("share", list("得出的是前者占后者的比例", text("")));
        return entries("contradictions.yaml：哪些事实不能同时为真，按编号", keys("一项核对", List.of("title"), check));
    }

    private static Map<String, Object> field() {
        Map<String, Object> field = new TreeMap<>();
        field.put(LABEL, bilingual("名称"));
        field.put("type", oneOf("类型", FieldDeclaration.TYPES.keySet()));
        field.put("unit", oneOf("数的单位", FieldDeclaration.UNITS.stream().sorted().toList()));
        field.put("values", entries("代码的取值及其名称", bilingual("")));
        field.put("basis", oneOf("所据：act 可观察，document 文书，told 机构告知", List.of("act", "document", "told")));
        field.put("shown-by", bilingual("出示的文书，或应当界定它的文件"));
        field.put("event", truth("可能还没有发生"));
        field.put("begins", truth("此日以前没有这件事实"));
        field.put("signed", truth("可为负数"));
        field.put("least", number("最小的数"));
        field.put("most", number("最大的数"));
        field.put("sensitive", oneOf("敏感程度", Sensitivity.class));
        field.put("changed-by", oneOf("怎样能够改变", ChangedBy.class));
        return keys("一个字段", List.of(LABEL, "type", "basis"), field);
    }

    static Map<String, Object> facts() {
        Map<String, Object> kind = new TreeMap<>();
        kind.put(LABEL, bilingual("名称"));
        kind.put("single", truth("至多一件"));
        kind.put("owner", text("属于哪种事实，如 person"));
        kind.put("identity", texts("哪些字段合起来区别各件"));
        kind.put("changed-by", oneOf("怎样能够再有一件", ChangedBy.class));
        kind.put("fields", entries("字段", field()));
        return keys(
                "facts.yaml：自己的事实",
                List.of(),
                Map.of(
                        "fields", entries("给已有的种类加字段，按 种类.字段", field()),
                        "kinds", entries("新的种类", keys("一种事实", List.of(LABEL, "fields"), kind))));
    }
}
