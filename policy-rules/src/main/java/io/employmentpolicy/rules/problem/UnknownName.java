package io.employmentpolicy.rules.problem;

import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.model.problem.Problem;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.rules.suggest.DidYouMean;
import io.employmentpolicy.rules.suggest.WrittenTogether;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** 一种未知名称。 / A name nobody knows, told with the one that was most likely meant. */
public final class UnknownName {
    private final String code;
    private final @Nullable Wording found;
    private final Wording expected;

    /** @param found says that nothing has the name; null where the common sentence does */
    UnknownName(String code, @Nullable Wording found, Wording expected) {
        this.code = code;
        this.found = found;
        this.expected = expected;
    }

    public static UnknownName worded(String code, Text expected) {
        return new UnknownName(code, null, new Wording(code, expected.zh(), expected.en()));
    }

    /**
     * 某处的未知名称。 / Such a name at a place.
     *
     * @param told what the sentence names, in the order of its places
     */
    public Problem at(Place place, String subject, String written, Collection<String> known, Object... told) {
        return at(place, subject, written, fix(written, DidYouMean.of(written, known), known), told);
    }

    /** 名称有数种写法。 / The same when a name has several spellings, such as its Chinese label. */
    public Problem at(Place place, String subject, String written, Map<String, String> spellings, Object... told) {
        return at(place, subject, written, fix(written, DidYouMean.of(written, spellings), spellings.keySet()), told);
    }

    /** Several names in one text are told apart before any of them is offered for the whole. */
    private static Text fix(String written, Optional<String> near, Collection<String> known) {
        return WrittenTogether.of(written, known)
                .map(names -> Phrases.write("\"" + String.join("\", \"", names) + "\""))
                .orElseGet(() -> near.map(Phrases::didYouMean).orElseGet(Phrases::lookItUp));
    }

    private Problem at(Place place, String subject, String written, Text fix, Object[] told) {
        return new Problem(
                code,
                place,
                subject,
                found == null ? Phrases.unknownName(written) : found.text(written),
                expected.text(told),
                fix);
    }
}
