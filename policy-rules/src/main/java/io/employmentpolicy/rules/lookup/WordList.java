package io.employmentpolicy.rules.lookup;

import io.employmentpolicy.model.facts.FactField;
import io.employmentpolicy.model.facts.FactKind;
import io.employmentpolicy.model.schema.Labelled;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.rules.edition.Conclusion;
import io.employmentpolicy.rules.edition.LookupTable;
import io.employmentpolicy.rules.edition.Policy;
import io.employmentpolicy.rules.edition.Rule;
import io.employmentpolicy.rules.edition.Rulebook;
import io.employmentpolicy.rules.language.ValueType;
import io.employmentpolicy.rules.language.VocabularyPage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** 词汇。 / Every word a rule of an edition may use: kinds of facts and fields with what files declare, closed lists, the words of the language, statuses and values that rules conclude, figures. */
public final class WordList {
    private final Rulebook book;
    private final List<Line> lines = new ArrayList<>();

    private WordList(Rulebook book) {
        this.book = book;
    }

    /** 词的种类。 / What kind of word it is. */
    public enum Part {
        /** A kind of fact. */
        KIND(new Text("事实种类", "kinds of facts")),
        /** A field of a kind of fact. */
        FIELD(new Text("字段", "fields")),
        /** A value of a closed list. */
        LIST(new Text("列表的取值", "values of closed lists")),
        /** A word of the rule language: a function, a condition, a conclusion. */
        LANGUAGE(new Text("规则语言", "the rule language")),
        /** A status that rules conclude. */
        STATUS(new Text("身份", "statuses")),
        /** A value that rules derive. */
        VALUE(new Text("推算值", "derived values")),
        /** A parameter or a table. */
        FIGURE(new Text("数值", "figures"));

        private final Text title;

        Part(Text title) {
            this.title = title;
        }

        /** 名称。 / How it reads. */
        public Text title() {
            return title;
        }
    }

    /**
     * 一个词。 / One word.
     *
     * @param written as rules write it
     * @param inFiles as facts files and cases write it; empty where they do not
     * @param type what it holds, with its unit
     * @param meaning what it is called or means
     */
    public record Line(Part part, Text written, String inFiles, Text type, Text meaning) {
        /** Requires the word. */
        public Line {
            Objects.requireNonNull(part, "part");
            Objects.requireNonNull(written, "written");
        }

        private String plain() {
            return Plain.of(String.join("\n", written.zh(), inFiles, type.zh(), type.en(), meaning.zh(), meaning.en()));
        }
    }

    /**
     * 含有某些词的各行。 / The words of an edition, those only that hold all of the words given; all of them when none are given.
     *
     * @param question words in either language, separated by blanks
     */
    public static List<Line> of(Rulebook book, String question) {
        WordList list = new WordList(Objects.requireNonNull(book, "book: what an engine's rulebook() gives"));
        list.facts();
        VocabularyPage.parts()
                .forEach(part -> part.lines()
                        .forEach(line -> list.lines.add(
                                new Line(Part.LANGUAGE, line.form(), "", part.title(), line.meaning()))));
        list.concluded();
        list.figures();
        List<Word> words = Word.of(Objects.requireNonNull(question, "question: words, or an empty text"));
        return list.lines.stream()
                .filter(line -> {
                    String plain = line.plain();
                    return words.stream()
                            .allMatch(word -> Plain.holds(plain, word.text())
                                    || plain.lines().anyMatch(word::isInPieces));
                })
                .toList();
    }

    private void facts() {
        List<FactKind> kinds =
                book.dictionary().kinds().stream().filter(FactKind::given).toList();
        kinds.forEach(kind -> lines.add(new Line(
                Part.KIND,
                Text.same(kind.typeName() + "( … )"),
                kind.name(),
                owner(kind),
                new Text(kind.zh(), kind.en()))));
        Map<String, Labelled> codes = new LinkedHashMap<>();
        for (FactKind kind : kinds) {
            for (FactField field : kind.fields()) {
                String name = kind.name() + "." + field.name();
                lines.add(new Line(
                        Part.FIELD,
                        Text.same(kind.typeName() + "( " + field.property() + " )"),
                        name,
                        ValueType.of(field.type(), field.unit()).label(),
                        new Text(field.zh(), field.en())));
                field.codes().forEach(code -> codes.putIfAbsent(written(code, name), code));
            }
        }
        codes.forEach((written, code) -> lines.add(new Line(
                Part.LIST,
                Text.same(written),
                code.code(),
                code instanceof Enum<?> one
                        ? Text.same(one.getDeclaringClass().getSimpleName())
                        : Text.same(written.substring(0, written.indexOf(" "))),
                new Text(code.zh(), code.en()))));
    }

    private static Text owner(FactKind kind) {
        return kind.owner()
                .map(owner -> new Text("属于 " + owner.zh(), "of the " + owner.en()))
                .orElse(new Text("", ""));
    }

    /** A list of the library has a name of its own; one that a file declares goes by its field. */
    private static String written(Labelled code, String field) {
        return code instanceof Enum<?> one
                ? one.getDeclaringClass().getSimpleName() + "." + one.name()
                : field + " == \"" + code.code() + "\"";
    }

    private void concluded() {
        Map<String, List<Rule>> byName = book.rules().stream()
                .filter(rule -> rule.conclusion().establishes())
                .collect(Collectors.groupingBy(
                        rule -> rule.conclusion().name(), LinkedHashMap::new, Collectors.toList()));
        byName.forEach((name, rules) -> {
            Rule first = rules.get(0);
            Policy policy = Objects.requireNonNull(book.policies().get(first.policy()), first.policy());
            boolean status = first.conclusion() instanceof Conclusion.Qualify;
            lines.add(new Line(
                    status ? Part.STATUS : Part.VALUE,
                    Text.same((status ? "Status" : "Value") + "( name == \"" + name + "\" )"),
                    "",
                    new Text(
                            "由 " + policy.id() + " 的 " + rules.size() + " 条规则得出",
                            "concluded by " + rules.size() + " rules of " + policy.id()),
                    policy.conclusions().getOrDefault(name, policy.title())));
        });
    }

    private void figures() {
        book.book()
                .parameters()
                .forEach(one ->
                        lines.add(new Line(Part.FIGURE, Text.same(one.key()), "", Text.same(one.unit()), one.title())));
        book.book().tables().forEach(one -> lines.add(table(one)));
    }

    private static Line table(LookupTable one) {
        String columns = one.columns().stream().map(LookupTable.Column::name).collect(Collectors.joining(", "));
        Text type = new Text(one.unit() + "，按 " + columns, one.unit() + " by " + columns);
        return new Line(Part.FIGURE, Text.same(one.key()), "", type, one.title());
    }
}
