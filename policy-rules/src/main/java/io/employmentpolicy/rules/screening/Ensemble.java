package io.employmentpolicy.rules.screening;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Cases of an outline that share the answers of the same policies, whatever the others say of them: what is found of all these, in order. It holds nothing
 * of anybody's facts. Thread-safe.
 */
final class Ensemble {
    private final @Nullable Answers[] answers;
    private volatile @Nullable Backdrop backdrop;

    /** @param answers by policy; null where they are of one case alone */
    Ensemble(List<@Nullable Answers> answers) {
        this.answers = answers.toArray(Answers[]::new);
    }

    /** A number that tells most of them apart. */
    static int hash(List<@Nullable Answers> answers) {
        int hash = 0;
        for (int i = 0; i < answers.size(); i++) {
            hash = 31 * hash + System.identityHashCode(answers.get(i));
        }
        return hash ^ hash >>> Short.SIZE;
    }

    /** Whether a case shares these answers: the very same ones, and no others. */
    boolean isOf(List<@Nullable Answers> some) {
        for (int i = 0; i < answers.length; i++) {
            if (answers[i] != some.get(i)) {
                return false;
            }
        }
        return some.size() == answers.length;
    }

    /** What is found, made when a second case has it; two threads may make the same. */
    Backdrop backdrop(Supplier<Backdrop> made) {
        Backdrop known = backdrop;
        if (known == null) {
            known = made.get();
            backdrop = known;
        }
        return known;
    }
}
