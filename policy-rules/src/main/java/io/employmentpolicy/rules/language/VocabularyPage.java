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
                ConditionWords.annotations(),
                ConditionWords.conditions(),
                tests(),
                numbers(),
                functions(),
                ConclusionWords.conclusions(),
                ConclusionWords.amounts(),
                ConclusionWords.details());
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

    static Line line(String word, String formZh, String formEn, String zh, String en) {
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
