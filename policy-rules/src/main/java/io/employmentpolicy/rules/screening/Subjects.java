package io.employmentpolicy.rules.screening;

import io.employmentpolicy.model.decision.Determination;
import io.employmentpolicy.model.decision.Screening.Finding;
import io.employmentpolicy.model.decision.Subject;
import io.employmentpolicy.model.facts.FactField;
import io.employmentpolicy.model.facts.FactKind;
import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.model.schema.Fact;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Names what shared answers are about by the id it has in a case: the one thing of anybody's that an answer tells whatever it turns on. Where there is
 * but one fact of a kind, that is its id; of what lies in another fact nothing is told here.
 */
final class Subjects {
    private static final String ID = "id";

    /** By the name of a kind of which there is but one fact, the id that is told of it. */
    private final Map<String, String> ids = new HashMap<>(0);

    /** Whom or what was named last. */
    private @Nullable Subject last;

    Subjects(Facts facts, Told told, Fields numbers) {
        for (FactKind kind : facts.kinds()) {
            Fact single = told.single(numbers.number(kind));
            FactField id = single == null ? null : kind.field(ID).orElse(null);
            Object value = single == null || id == null ? null : id.read(single);
            if (value != null) {
                ids.put(kind.name(), value.toString());
            }
        }
    }

    /** The same answer about what is so called in this case; the very same where it has no id. */
    Determination named(Determination shared) {
        if (ids.isEmpty()) {
            return shared;
        }
        Subject named = named(shared.subject());
        return named == shared.subject() ? shared : shared.about(named);
    }

    /** The same finding. */
    Finding named(Finding shared) {
        if (ids.isEmpty()) {
            return shared;
        }
        Subject named = named(shared.subject());
        return named == shared.subject() ? shared : about(shared, named);
    }

    static Finding about(Finding one, Subject other) {
        return new Finding(
                one.policy(),
                one.title(),
                one.kind(),
                one.conclusion(),
                other,
                one.outcome(),
                one.group(),
                one.worth());
    }

    /** Most answers are about one and the same subject. */
    private Subject named(Subject blank) {
        Subject known = last;
        if (known != null
                && known.index() == blank.index()
                && known.kind().equals(blank.kind())
                && known.label().equals(blank.label())) {
            return known;
        }
        String id = ids.get(blank.kind());
        if (id == null) {
            return blank;
        }
        Subject named = new Subject(blank.kind(), blank.index(), id, blank.label());
        last = named;
        return named;
    }
}
