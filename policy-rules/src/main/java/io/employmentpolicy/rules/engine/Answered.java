package io.employmentpolicy.rules.engine;

import io.employmentpolicy.model.decision.Amount;
import io.employmentpolicy.model.decision.Determination;
import io.employmentpolicy.model.decision.MissingParameter;
import io.employmentpolicy.model.decision.Outcome;
import io.employmentpolicy.model.decision.Subject;
import io.employmentpolicy.rules.evaluator.Alike;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
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

    /**
     * The first ones of cases that are alike, kept for the others unless they tell of this one.
     *
     * @param day that of all figures, unless every version is tried because nobody told which; null in that case
     */
    static Answered first(List<Determination> own, Alike alike, @Nullable LocalDate day) {
        if (!alike.isFound() || !own.stream().allMatch(one -> isAnybodys(one.outcome(), day))) {
            return own(own);
        }
        List<Determination> kept = own.stream().map(Answered::aboutNobody).toList();
        alike.keep(kept);
        return shared(kept, alike);
    }

    /** A figure that is wanting on a day which facts select is told with that day; what failed may not fail again. */
    private static boolean isAnybodys(Outcome outcome, @Nullable LocalDate day) {
        return !(outcome instanceof Outcome.Disagreement)
                && Stream.concat(
                                outcome.missingParameters().stream(),
                                outcome.amounts().stream().flatMap(Answered::wanting))
                        .allMatch(figure -> day == null || figure.on().equals(day));
    }

    private static Stream<MissingParameter> wanting(Amount amount) {
        return amount.quantity() instanceof Amount.NotPublished unknown
                ? unknown.parameters().stream()
                : amount.quantity() instanceof Amount.Between between ? between.parameters().stream() : Stream.empty();
    }

    private static Determination aboutNobody(Determination one) {
        Subject subject = one.subject();
        return subject.id() == null
                ? one
                : one.about(new Subject(subject.kind(), subject.index(), null, subject.label()));
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
