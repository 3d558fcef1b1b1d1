package io.employmentpolicy.rules.interview;

import io.employmentpolicy.model.decision.FactPath;
import io.employmentpolicy.model.facts.FactKind;
import io.employmentpolicy.model.facts.Facts;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Facts as they would be after an answer. */
final class Trial {
    private static final List<Integer> NONE_OR_ONE = List.of(0, 1);

    private final FieldValues values;
    private final int most;

    Trial(FieldValues values) {
        this(values, Integer.MAX_VALUE);
    }

    private Trial(FieldValues values, int most) {
        this.values = values;
        this.most = most;
    }

    /** The same with no more than so many answers to a question, from the first to the last of them at even distances. */
    Trial sampled(int some) {
        return new Trial(values, some);
    }

    /** Answers that stand for all there may be to a question. */
    List<?> answers(FactPath path) {
        return path.field() == null ? NONE_OR_ONE : sample(values.of(FactEdit.field(values.dictionary(), path)));
    }

    private List<?> sample(List<?> all) {
        return all.size() <= most
                ? all
                : IntStream.range(0, most)
                        .mapToObj(one -> all.get(one * (all.size() - 1) / (most - 1)))
                        .toList();
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
