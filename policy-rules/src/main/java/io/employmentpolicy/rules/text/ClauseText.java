package io.employmentpolicy.rules.text;

import io.employmentpolicy.model.source.Clause;
import io.employmentpolicy.model.text.Text;
import java.util.regex.Pattern;

/** 条款的引法。 / How a clause is cited: document and place. */
final class ClauseText {
    /** A document without a number that people know it by is called by an id. */
    private static final Pattern CODE = Pattern.compile("[A-Z]{2,}(?:-[A-Z0-9]+)+");

    private ClauseText() {}

    /** {@code 社会保险法 第四十五条}; in English the document by its English name where it has one. */
    static String cited(Clause clause, Speech speech) {
        Text named = clause.named();
        if (speech.zh()) {
            return named != null && CODE.matcher(clause.document()).matches()
                    ? "《" + named.zh() + "》" + clause.place()
                    : clause.document() + " " + clause.place();
        }
        String document = named == null ? clause.document() : named.en();
        return speech.named(document) + ", " + PlaceText.en(clause.place());
    }

    /** Whether a clause has no title, or none in this language. */
    static boolean untold(Clause clause, Speech speech) {
        return clause.title() == null
                || !speech.zh() && clause.title().en().equals(clause.title().zh());
    }

    /** With what it is about. */
    static String titled(Clause clause, Speech speech) {
        return cited(clause, speech)
                + (untold(clause, speech) || clause.title() == null
                        ? ""
                        : speech.colon() + speech.told(clause.title()));
    }
}
