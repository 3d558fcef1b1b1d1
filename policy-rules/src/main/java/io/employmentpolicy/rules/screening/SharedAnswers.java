package io.employmentpolicy.rules.screening;

import io.employmentpolicy.rules.evaluation.Kept;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The answers of policies to cases of a day that turn on little: the same in all of one form, and so worked out once. Thread-safe. */
final class SharedAnswers {
    /** As many forms as a policy commonly meets; when there are more the first ones are worked out again. */
    private static final int MOST_FORMS = 16;

    /** Roughly the bytes of what a policy answers. */
    private static final int BYTES = 1 << 12;

    /** More than the cases of a day commonly have; what they take is counted with all else that is kept. */
    private static final int MOST_OUTLINES = 1 << 10;

    private final Map<LocalDate, OfDay> days = new ConcurrentHashMap<>();
    private final Kept kept;
    private final int policies;
    private final int mostDays;

    /**
     * @param mostDays as many as are asked about at a time
     * @param kept counts all that is remembered of their cases
     */
    SharedAnswers(int policies, int mostDays, Kept kept) {
        this.kept = kept;
        this.policies = policies;
        this.mostDays = mostDays;
    }

    /** Forgets everything once it is too much; asked before each case. */
    void makeRoom() {
        if (kept.isFull()) {
            days.clear();
            kept.clear();
        }
    }

    OfDay on(LocalDate day) {
        OfDay known = days.get(day);
        if (known != null) {
            return known;
        }
        if (days.size() >= mostDays) {
            days.clear();
        }
        return days.computeIfAbsent(day, any -> new OfDay(policies, kept));
    }

    /** The answers of one day. */
    static final class OfDay {
        private final AtomicReferenceArray<@Nullable Known> known;
        private final Map<Signature, Outline> outlines = new ConcurrentHashMap<>();

        private final Kept kept;

        private OfDay(int policies, Kept kept) {
            this.kept = kept;
            this.known = new AtomicReferenceArray<>(policies);
        }

        /**
         * The answers of a policy to cases like this one; null while nobody has worked them out.
         *
         * @param kinds what is told of the kinds it looks at
         */
        @Nullable
        Answers find(int policy, Aspect aspect, long kinds, Told told) {
            for (Known one = known.get(policy); one != null; one = one.before()) {
                if (one.form().kinds() == kinds && aspect.has(one.form(), told)) {
                    return one.answers();
                }
            }
            return null;
        }

        /** The outline of cases that tell of the same kinds and fields. */
        Outline outline(Signature signature, Supplier<Outline> made) {
            Outline old = outlines.get(signature);
            if (old != null) {
                return old;
            }
            if (outlines.size() >= MOST_OUTLINES) {
                outlines.clear();
            }
            return outlines.computeIfAbsent(signature, any -> made.get().kept());
        }

        /** Two threads may work out the same: either is as good. */
        void keep(int policy, Form form, Answers answers) {
            Known before = known.get(policy);
            kept.add(BYTES);
            boolean first = before == null || before.forms() >= MOST_FORMS;
            known.set(policy, new Known(form, answers, first ? null : before, first ? 1 : before.forms() + 1));
        }
    }

    /** The answers to one form, those known before, and how many forms that makes. */
    private record Known(
            Form form, Answers answers, @Nullable Known before, int forms) {}
}
