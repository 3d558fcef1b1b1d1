package io.employmentpolicy.rules.sentences;

import io.employmentpolicy.model.text.Language;
import io.employmentpolicy.rules.edition.Rule;
import io.employmentpolicy.rules.sentences.RuleSentence.Said;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** 句子写成的规则。 / Writes a rule as sentences that are read back as the same rule. */
final class SentenceFile {
    private static final String INDENT = "  ";
    private static final int LONGEST = 80;
    private static final Phrases PHRASES = Phrases.in(Language.ZH);

    private SentenceFile() {}

    /** The text of a rule, line by line as {@link DrlWriter#lines} has them; one line may be broken into several. */
    static List<String> lines(Rule rule, Labels labels) {
        RuleSentence sentence =
                new RuleSentence(PHRASES, new FileNames(labels, rule), rule, true, new FlagValues(List.of()));
        List<String> lines = new ArrayList<>();
        lines.add(PHRASES.word("rule") + " " + DrlWriter.quoted(rule.id() + " " + rule.title()));
        lines.add(INDENT + head(rule));
        lines.add(PHRASES.word("when"));
        sentence.conditions().forEach(said -> lines.add(condition(said)));
        lines.add(PHRASES.word("then"));
        lines.add(broken("", sentence.conclusion()) + PHRASES.word("sentence-end"));
        return lines;
    }

    /** The policy need not be named where the id of the rule begins with it. */
    private static String head(Rule rule) {
        List<String> parts = new ArrayList<>();
        if (!rule.policy().equals(policyOf(rule.id()))) {
            parts.add(PHRASES.word("policy") + " " + DrlWriter.quoted(rule.policy()));
        }
        parts.add(PHRASES.word("clause") + " " + texts(rule.clauses()));
        DrlWriter.NOTES.stream()
                .filter(rule.notes()::containsKey)
                .forEach(name -> parts.add(PHRASES.word(name) + " " + texts(rule.noteValues(name))));
        return String.join(INDENT, parts);
    }

    private static String texts(List<String> several) {
        return several.stream().map(DrlWriter::quoted).collect(Collectors.joining(PHRASES.word("list")));
    }

    /** The policy that a rule belongs to unless it says otherwise: its id without the last part. */
    static String policyOf(String rule) {
        return rule.substring(0, Math.max(0, rule.lastIndexOf('-')));
    }

    private static String condition(Said said) {
        return broken(said.asks().isEmpty() ? said.head() : said.head() + PHRASES.word("colon"), said.asks())
                + said.total();
    }

    /** Parts with commas between, on several lines when they do not fit on one. */
    private static String broken(String head, List<String> parts) {
        String comma = PHRASES.word("comma");
        String line = INDENT + head + String.join(comma, parts);
        return line.length() <= LONGEST ? line : INDENT + head + String.join(comma + "\n" + INDENT.repeat(2), parts);
    }
}
