package io.employmentpolicy.rules.screening;

import io.employmentpolicy.model.decision.Determination;
import io.employmentpolicy.model.decision.Screening.Finding;
import io.employmentpolicy.model.decision.Subject;
import io.employmentpolicy.model.facts.FactField;
import io.employmentpolicy.model.facts.FactKind;
import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.model.schema.Fact;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Names what shared answers are about by the id it has in a case: the one thing of anybody's that an answer tells whatever it turns on. Where there is
 * but one fact of a kind, that is its id; of what lies in another fact nothing is told here.
 */
final class Subjects {
    private static final String ID = "id";

    /** Of the kinds of which there is but one fact, and whose id is told: mostly the person, seldom three. Whatever is named goes through them. */
    private final List<Named> kinds = new ArrayList<>(0);

    /** A kind with the id of its fact, and what was named so last. */
    private static final class Named {
        private final String kind;
        private final String id;
        private @Nullable Subject last;

        Named(String kind, String id) {
            this.kind = kind;
            this.id = id;
        }

        Subject of(Subject blank) {
            Subject known = last;
            if (known != null && known.index() == blank.index() && known.label().equals(blank.label())) {
                return known;
            }
            Subject named = new Subject(kind, blank.index(), id, blank.label());
            last = named;
            return named;
        }
    }

    Subjects(Facts facts, Told told, Fields numbers) {
        for (FactKind kind : facts.kinds()) {
            Fact single = told.single(numbers.number(kind));
            FactField id = single == null ? null : kind.field(ID).orElse(null);
            Object value = single == null || id == null ? null : id.read(single);
            if (value != null) {
                kinds.add(new Named(kind.name(), value.toString()));
            }
        }
    }

    /** The same answer about what is so called in this case; the very same where it has no id. */
    Determination named(Determination shared) {
        if (kinds.isEmpty()) {
            return shared;
        }
        Subject named = named(shared.subject());
        return named == shared.subject() ? shared : shared.about(named);
    }

    /** The same finding. */
    Finding named(Finding shared) {
        if (kinds.isEmpty()) {
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

    private Subject named(Subject blank) {
        for (int i = 0; i < kinds.size(); i++) {
            if (kinds.get(i).kind.equals(blank.kind())) {
                return kinds.get(i).of(blank);
            }
        }
        return blank;
    }
}
