package io.employmentpolicy.rules.sentences;

import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.rules.edition.Rule;
import io.employmentpolicy.rules.edition.Rulebook;
import io.employmentpolicy.rules.problem.Problems;
import io.employmentpolicy.rules.sentences.Comments.Comment;
import io.employmentpolicy.rules.syntax.RuleParser;
import io.employmentpolicy.rules.syntax.Syntax;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** 一个规则文件的两种写法。 / Writes the rules of a file in the other form, in their order, each comment before what it stood before or beside. */
public final class RuleFile {
    /** 写法。 / The forms of a file. */
    public enum Form {
        /** Sentences. */
        SENTENCES(SentenceReader.ENDING),
        /** DRL. */
        DRL(".drl");

        private final String ending;

        Form(String ending) {
            this.ending = ending;
        }

        /** 文件名的结尾。 / How the names of such files end. */
        public String ending() {
            return ending;
        }

        /** 另一种。 / The other form. */
        public Form other() {
            return this == DRL ? SENTENCES : DRL;
        }
    }

    /** Before which part of which rule a comment stands: 0 its head, then its conditions, last its conclusion. */
    private record Anchor(int rule, int part, Place place) {}

    private static final Pattern COMMA = Pattern.compile("，$");

    private final Labels labels;
    private final List<Rule> all;

    /** 某版次的规则文件。 / The files of an edition. */
    public RuleFile(Rulebook rulebook) {
        this.labels = Labels.of(rulebook);
        this.all = rulebook.rules();
    }

    /** 一条规则的句子。 / The sentences of a rule of the edition, line by line as a file of sentences has them, without indents and commas at the end. */
    public List<String> sentences(Rule rule) {
        return SentenceFile.lines(rule, labels).stream()
                .flatMap(String::lines)
                .map(line -> COMMA.matcher(line.strip()).replaceFirst(""))
                .toList();
    }

    /** 一条规则的 DRL。 / The same of its DRL. */
    public List<String> drl(Rule rule) {
        return DrlWriter.lines(rule).stream()
                .flatMap(String::lines)
                .map(String::strip)
                .toList();
    }

    /**
     * 换一种写法。 / The text of a file in a form.
     *
     * @param file name that places of its rules give
     * @param text what it holds now, in the other form
     */
    public String rewritten(String file, String text, Form form) {
        List<Rule> rules = all.stream()
                .filter(rule -> rule.place().file().equals(file))
                .sorted(Comparator.comparingInt((Rule rule) -> rule.place().line())
                        .thenComparingInt(rule -> rule.place().column()))
                .toList();
        Map<Integer, Map<Integer, List<String>>> comments = comments(file, text, form.other());
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < rules.size(); i++) {
            if (i > 0) {
                lines.add("");
            }
            add(lines, rules.get(i), form, comments.getOrDefault(i, Map.of()));
        }
        List<String> behind = comments.getOrDefault(rules.size(), Map.of()).getOrDefault(0, List.of());
        if (!behind.isEmpty() && !lines.isEmpty()) {
            lines.add("");
        }
        lines.addAll(behind);
        return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
    }

    private void add(List<String> lines, Rule rule, Form form, Map<Integer, List<String>> comments) {
        List<String> written = form == Form.DRL ? DrlWriter.lines(rule) : SentenceFile.lines(rule, labels);
        int conditions = rule.conditions().size();
        int first = 3;
        for (int i = 0; i < written.size(); i++) {
            int part = i == 0
                    ? 0
                    : i >= first && i < first + conditions
                            ? i - first + 1
                            : i == first + conditions + 1 ? conditions + 1 : -1;
            String indent = part <= 0 ? "" : form == Form.DRL ? "    " : "  ";
            comments.getOrDefault(part, List.of()).forEach(comment -> lines.add(indent + comment));
            lines.add(written.get(i));
        }
    }

    private Map<Integer, Map<Integer, List<String>>> comments(String file, String text, Form form) {
        List<Syntax.Rule> rules = (form == Form.DRL
                        ? RuleParser.parse(file, text, new Problems())
                        : SentenceReader.read(file, text, labels, new Problems()))
                .rules();
        List<Anchor> anchors = new ArrayList<>();
        for (int i = 0; i < rules.size(); i++) {
            Syntax.Rule rule = rules.get(i);
            anchors.add(new Anchor(i, 0, rule.place()));
            for (int line = 0; line < rule.when().size(); line++) {
                anchors.add(new Anchor(i, line + 1, rule.when().get(line).place()));
            }
            Syntax.Call then = rule.then();
            if (then != null) {
                anchors.add(new Anchor(i, rule.when().size() + 1, then.place()));
            }
        }
        Map<Integer, Map<Integer, List<String>>> comments = new TreeMap<>();
        for (Comment comment : Comments.of(text)) {
            Anchor anchor = anchor(anchors, comment, rules.size());
            comments.computeIfAbsent(anchor.rule(), any -> new TreeMap<>())
                    .computeIfAbsent(anchor.part(), any -> new ArrayList<>())
                    .add(comment.text());
        }
        return comments;
    }

    /** What begins on the same line before the comment, otherwise what comes next. */
    private static Anchor anchor(List<Anchor> anchors, Comment comment, int rules) {
        return anchors.stream()
                .filter(one ->
                        one.place().line() == comment.line() && one.place().column() < comment.column())
                .reduce((one, later) -> later)
                .or(() -> anchors.stream()
                        .filter(one -> one.place().line() > comment.line()
                                || one.place().line() == comment.line()
                                        && one.place().column() > comment.column())
                        .findFirst())
                .orElseGet(() -> new Anchor(rules, 0, Place.of("")));
    }
}
