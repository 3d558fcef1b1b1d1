package io.employmentpolicy.rules.reading;

import static io.employmentpolicy.rules.reading.FormParts.day;
import static io.employmentpolicy.rules.reading.FormParts.either;
import static io.employmentpolicy.rules.reading.FormParts.entries;
import static io.employmentpolicy.rules.reading.FormParts.keys;
import static io.employmentpolicy.rules.reading.FormParts.list;
import static io.employmentpolicy.rules.reading.FormParts.number;
import static io.employmentpolicy.rules.reading.FormParts.text;
import static io.employmentpolicy.rules.reading.FormParts.texts;
import static io.employmentpolicy.rules.reading.FormParts.truth;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** 案例的形式。 / The forms of cases. What is given has the form of a question, which {@code schema question} prints. */
final class CaseForms {
    private CaseForms() {}

    private static Map<String, Object> given() {
        Map<String, Object> given = new LinkedHashMap<>();
        given.put("type", "object");
        given.put("description", "已知的事实，形式同提问；base 为 bases.yaml 里共同的情形");
        return given;
    }

    static Map<String, Object> cases() {
        Map<String, Object> one = new TreeMap<>();
        one.put("id", text("编号，一个文件里不重复"));
        one.put("title", text("一句话说明"));
        one.put("policy", text("政策编号"));
        one.put("policies", texts("几项政策一起评定时的编号"));
        one.put("measure", texts("所答的措施"));
        one.put("as_of", day("评定日"));
        one.put("switches", entries("只在本例采用的读法，按 政策.读法名", text("")));
        one.put("numbers", entries("只在本例试填的数字，按参数的键", either("", number(""), truth(""))));
        one.put("given", given());
        Map<String, Object> expect = new LinkedHashMap<>();
        expect.put("type", "object");
        expect.put("description", "应当得出什么");
        one.put("expect", expect);
        one.put("why", text("怎样算出来的"));
        one.put("external", text("库外的依据"));
        one.put("external_kind", text("库外依据的种类"));
        one.put("assumes", texts("所作的假定"));
        Map<String, Object> all = list("案例", keys("一个案例", List.of(), one));
        Map<String, Object> file = new TreeMap<>();
        file.put("cases", all);
        file.put("conventions", new TreeMap<String, Object>());
        file.put("policy", text("没有另写的案例所属的政策"));
        file.put("as_of", day("没有另写的案例的评定日"));
        file.put("given", given());
        return either("cases/*.yaml：案例", all, keys("", List.of("cases"), file));
    }

    static Map<String, Object> bases() {
        return entries("bases.yaml：几个案例共同的情形，按名称", given());
    }

    static Map<String, Object> table() {
        return TableForms.table(
                "cases/*.csv：案例，一行一例；其余各列是事实的路径（person.gender、hire[1].start_date），"
                        + "以及 switches.、numbers.、expect. 起头的各列；空格是不知道，null 是没有发生，[] 是一个也没有",
                List.of(
                        TableForms.field("id", "编号；空着的行续写上一例的事实", false),
                        TableForms.field("title", "一句话说明", false),
                        TableForms.field("policy", "政策编号；目录里只有一项政策时可以没有", false),
                        TableForms.field("policies", "几项政策一起评定时的编号，用分号隔开", false),
                        TableForms.field("measure", "所答的措施，用分号隔开", false),
                        TableForms.field("as_of", "评定日", false),
                        TableForms.field("base", "bases.yaml 里共同的情形", false),
                        TableForms.field("why", "怎样算出来的", false),
                        TableForms.field("external", "库外的依据", false),
                        TableForms.field("external_kind", "库外依据的种类", false),
                        TableForms.field("assumes", "所作的假定，用分号隔开", false)),
                List.of());
    }
}
