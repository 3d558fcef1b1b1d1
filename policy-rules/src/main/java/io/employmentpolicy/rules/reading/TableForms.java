package io.employmentpolicy.rules.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** 表的形式。 / The forms of tables, as table schemas: columns in the order in which they are usually written. */
final class TableForms {
    private static final Map<String, String> TARGET = Map.ofEntries(
            Map.entry("id", "目标编号，如 XQ-08-T01"),
            Map.entry("clause", "条款编号"),
            Map.entry("region", "地区代码，如 XQ"),
            Map.entry("indicator", "指标代码"),
            Map.entry("title", "名称"),
            Map.entry("comparator", "怎样比：不低于、不高于等的代码"),
            Map.entry("threshold", "目标数"),
            Map.entry("unit", "单位代码"),
            Map.entry("sources", "由什么事实计量，几种用 + 连接"),
            Map.entry("scope", "考核期：每年、每季、期末状态等的代码"),
            Map.entry("from", "首月，如 2022-06"),
            Map.entry("to", "末月"),
            Map.entry("force", "约束力的代码"),
            Map.entry("group", "计数的人群"),
            Map.entry("tolerance", "左右、约的幅度"),
            Map.entry("final_only", "yes 为只在期末考核"),
            Map.entry("reading", "随读法而异时的读法"),
            Map.entry("note", "备注"));

    private TableForms() {}

    static Map<String, Object> field(String name, String description, boolean required) {
        Map<String, Object> field = new LinkedHashMap<>();
        field.put("name", name);
        field.put("type", "string");
        field.put("description", description);
        if (required) {
            field.put("constraints", Map.of("required", true));
        }
        return field;
    }

    static Map<String, Object> table(String title, List<Map<String, Object>> fields, Collection<String> key) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://datapackage.org/profiles/2.0/tableschema.json");
        schema.put("title", title);
        schema.put("fields", fields);
        if (!key.isEmpty()) {
            schema.put("primaryKey", List.copyOf(key));
        }
        return schema;
    }

    static Map<String, Object> targets() {
        List<Map<String, Object>> fields = new ArrayList<>();
        TargetReader.REQUIRED.forEach(name -> fields.add(field(name, TARGET.getOrDefault(name, ""), true)));
        TargetReader.OPTIONAL.forEach(name -> fields.add(field(name, TARGET.getOrDefault(name, ""), false)));
        return table("targets.csv：目标，一行一项；格内不用逗号和引号", fields, List.of("id"));
    }

    static Map<String, Object> clauses() {
        return table(
                "clauses.csv：条款，按条文次序；几项之间用分号",
                List.of(
                        field("id", "条款编号", true),
                        field("document", "文件编号", true),
                        field("place", "条号，如 第十六条", true),
                        field("title", "一句话说明", false),
                        field("title-en", "说明的英文", false),
                        field("carried-by", "承载它的规则、数值等的编号", false),
                        field("declarative", "为何没有可判断的内容；有承载者时不写", false),
                        field("blocks", "所属措施的编号", false)),
                List.of("id"));
    }

    static Map<String, Object> duties() {
        return table(
                "duties.csv：须已建成一类的义务，一行一项",
                List.of(
                        field("rule", "规则编号", true),
                        field("title", "规则标题", true),
                        field("policy", "政策编号", true),
                        field("clause", "条款编号", true),
                        field("conclusion", "结论的名称", true),
                        field("item", "已建成的事项的代码", true),
                        field("owed-by", "由谁履行", false)),
                List.of("rule"));
    }

    /** What tables of figures have beside the key columns that {@code parameters.yaml} names. */
    static Map<String, Object> figures() {
        Map<String, String> said = Map.of(
                "value", "数字；- 为不适用，缺失的不写",
                "from", "首日",
                "to", "末日，含当日",
                "trust", "可信程度",
                "note", "备注");
        return table(
                "tables/*.csv：分档的数字；先是 parameters.yaml 里 keys 所列各列，再是下列各列",
                TableReader.OWN_COLUMNS.stream()
                        .map(name -> field(name, said.getOrDefault(name, ""), false))
                        .toList(),
                List.of());
    }
}
