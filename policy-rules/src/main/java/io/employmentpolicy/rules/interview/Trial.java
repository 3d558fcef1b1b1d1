package io.employmentpolicy.rules.interview;

import io.employmentpolicy.model.decision.FactPath;
import io.employmentpolicy.model.facts.FactKind;
import io.employmentpolicy.model.facts.Facts;
import java.util.List;
import java.util.Optional;

/** Facts as they would be after an answer. */
final class Trial {
    private static final List<Integer> NONE_OR_ONE = List.of(0, 1);

    private final FieldValues values;

    Trial(FieldValues values) {
        this.values = values;
    }

    /** Answers that stand for all there may be to a question. */
    List<?> answers(FactPath path) {
        return path.field() == null ? NONE_OR_ONE : values.of(FactEdit.field(values.dictionary(), path));
    }

    /** The facts after an answer; empty where a record cannot hold it beside what is told. */
    Optional<Facts> after(Facts facts, FactPath path, Object answer) {
        try {
            if (path.field() != null) {
                return Optional.of(FactEdit.told(facts, path, answer));
            }
            FactKind kind = FactEdit.kind(facts.dictionary(), path);
            return Optional.of(FactEdit.counted(facts, kind, (Integer) answer));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
