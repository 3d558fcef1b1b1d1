package io.employmentpolicy.rules.screening;

import io.employmentpolicy.model.decision.Determination;
import io.employmentpolicy.model.decision.Subject;
import io.employmentpolicy.model.facts.FactField;
import io.employmentpolicy.model.facts.FactKind;
import io.employmentpolicy.model.schema.Fact;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Names what shared answers are about by the id it has in a case: the one thing of anybody's that an answer tells whatever it turns on. */
final class Subjects {
    private static final String ID = "id";

    private final Told told;
    private final Fields numbers;
    private final Map<String, Optional<String>> ids = new HashMap<>();

    Subjects(Told told, Fields numbers) {
        this.told = told;
        this.numbers = numbers;
    }

    /** The same answer about what is so called in this case; the very same where it has no id. */
    Determination named(Determination shared) {
        String id = ids.computeIfAbsent(shared.subject().kind(), this::id).orElse(null);
        if (id == null) {
            return shared;
        }
        Subject blank = shared.subject();
        return new Determination(
                shared.policy(),
                shared.title(),
                shared.kind(),
                shared.conclusion(),
                new Subject(blank.kind(), blank.index(), id, blank.label()),
                shared.outcome(),
                shared.rules(),
                shared.routes(),
                shared.clauses(),
                shared.parameters(),
                shared.weakestTrust(),
                shared.warnings(),
                shared.reason());
    }

    /** Where there is but one fact of a kind, its id; of what lies in another fact nothing is told here. */
    private Optional<String> id(String name) {
        FactKind kind = numbers.dictionary().byName(name).orElseThrow();
        Fact single = kind.parent().isPresent() ? null : told.single(numbers.number(kind));
        FactField id = kind.field(ID).orElse(null);
        Object value = single == null || id == null ? null : id.read(single);
        return value == null ? Optional.empty() : Optional.of(value.toString());
    }
}
