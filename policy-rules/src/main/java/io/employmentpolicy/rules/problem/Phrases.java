package io.employmentpolicy.rules.problem;

import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.rules.suggest.Hint;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;

/** 通用措辞。 / What every room says alike. */
public final class Phrases {
    /** 措辞目录。 / The sentences. */
    public static final Catalogue CATALOGUE = Catalogue.beside(Phrases.class);

    private static final Wording UNKNOWN_NAME = CATALOGUE.wording("unknown-name");
    private static final Wording DID_YOU_MEAN = CATALOGUE.wording("did-you-mean");
    private static final Wording LOOK_IT_UP = CATALOGUE.wording("look-it-up");
    private static final Wording WRITE = CATALOGUE.wording("write");

    private static final Map<String, Wording> HINTS = CATALOGUE.wordings("hint.");

    private Phrases() {}

    static Text unknownName(String written) {
        return UNKNOWN_NAME.text(written);
    }

    static Text didYouMean(String near) {
        return DID_YOU_MEAN.text(near);
    }

    /** 应当怎样写。 / To write this instead. */
    public static Text write(String right) {
        return WRITE.text(right);
    }

    /** 该怎样写。 / What to write instead where it does not show which number or day was meant. */
    public static Text hint(Hint hint) {
        return Objects.requireNonNull(HINTS.get(hint.key()), hint.key())
                .text(hint.told().toArray());
    }

    static Text lookItUp() {
        return LOOK_IT_UP.text();
    }

    /** 并列。 / Names one after another, as each language lists them. */
    public static Text list(Collection<String> names) {
        return new Text(String.join("、", names), String.join(", ", names));
    }
}
