package io.employmentpolicy.rules.sentences;

import io.employmentpolicy.model.problem.Problem;
import io.employmentpolicy.model.text.Language;
import io.employmentpolicy.model.text.Text;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 照文件的写法说。 / Problems told in the words of the form that their file is written in. */
public final class FormOfFile {
    private static final Set<String> NOTES = Set.of("policy", "clause", "route", "reason", "accepts", "from", "to");
    private static final Pattern NOTE = Pattern.compile("@(" + String.join("|", NOTES) + ")\\b(?:\\(([^()]*)\\))?");

    private FormOfFile() {}

    /** 换成该文件的词。 / The same problem; of a file of sentences, what DRL calls {@code @clause("…")} as sentences call it. */
    public static Problem told(Problem problem) {
        return problem.place().file().endsWith(SentenceReader.ENDING)
                ? new Problem(
                        problem.code(),
                        problem.place(),
                        problem.subject(),
                        inSentences(problem.found()),
                        inSentences(problem.expected()),
                        inSentences(problem.fix()))
                : problem;
    }

    private static Text inSentences(Text text) {
        return new Text(inSentences(text.zh()), inSentences(text.en()));
    }

    /** Sentences are Chinese in either language. */
    private static String inSentences(String text) {
        Phrases phrases = Phrases.in(Language.ZH);
        return NOTE.matcher(text)
                .replaceAll(note -> Matcher.quoteReplacement(
                        phrases.word(note.group(1)).strip() + (note.group(2) == null ? "" : " " + note.group(2))));
    }
}
