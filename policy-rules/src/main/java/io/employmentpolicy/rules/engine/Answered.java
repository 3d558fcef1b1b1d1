package io.employmentpolicy.rules.engine;

import io.employmentpolicy.model.decision.Determination;
import io.employmentpolicy.rules.evaluator.Alike;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** 一项政策的答复。 / What one policy says of a case. */
public final class Answered {
    private final List<Determination> determinations;
    private final @Nullable Alike alike;

    private Answered(List<Determination> determinations, @Nullable Alike alike) {
        this.determinations = determinations;
        this.alike = alike;
    }

    /** Of this case alone. */
    static Answered own(List<Determination> determinations) {
        return new Answered(determinations, null);
    }

    /** Of all cases that are like it. */
    static Answered shared(List<Determination> determinations, Alike alike) {
        return new Answered(determinations, alike);
    }

    /** 评定。 / In the order of subject and conclusion; where many cases have them, their subjects without ids. */
    public List<Determination> determinations() {
        return determinations;
    }

    /**
     * 共用的答复。 / What is made of answers that many cases have, made once; null where they are of this case alone.
     *
     * @param type always the same one
     */
    public <T> @Nullable T once(Class<T> type, Function<List<Determination>, T> made) {
        return alike == null ? null : alike.once(type, made);
    }
}
