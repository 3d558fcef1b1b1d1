package io.employmentpolicy.examples.service.page;

import io.employmentpolicy.examples.service.web.Spoken;
import io.employmentpolicy.model.decision.Decision;
import io.employmentpolicy.model.decision.Determination;
import io.employmentpolicy.model.decision.Outcome;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A target as the page shows it: in words, and as a bar of 1,000 for the largest of its numbers.
 *
 * @param id of the target, or of the policy where it has none
 * @param measured what was reported; empty when nothing was
 * @param gap what is lacking or too much; empty when nothing is
 * @param tone good, warn or bad; never told by colour alone
 * @param bar length of what was reported
 * @param mark where the target stands; null where it has no number
 * @param due where it should stand by now; null where that means nothing
 */
public record TargetView(
        String title,
        String id,
        String word,
        String required,
        String measured,
        String gap,
        String tone,
        int bar,
        @Nullable Integer mark,
        @Nullable Integer due) {
    private static final BigDecimal WHOLE = BigDecimal.valueOf(1000);

    /** The targets whose period is known. */
    static List<TargetView> of(Decision decision, Spoken spoken) {
        return decision.determinations().stream()
                .filter(one -> one.outcome() instanceof Outcome.Progress)
                .map(one -> of(one, (Outcome.Progress) one.outcome(), spoken))
                .toList();
    }

    private static TargetView of(Determination one, Outcome.Progress progress, Spoken spoken) {
        BigDecimal largest = Stream.of(progress.required(), progress.measured(), progress.due())
                .filter(number -> number != null)
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ZERO);
        String id = one.subject().id();
        String unit = " " + spoken.say(progress.unit().zh(), progress.unit().en());
        return new TargetView(
                spoken.say(id == null ? one.title() : one.subject().label()),
                id == null ? one.policy() : id,
                spoken.say(one.word()),
                progress.required() == null
                        ? spoken.say(
                                progress.comparator().zh(),
                                progress.comparator().en())
                        : spoken.say(
                                        progress.comparator().zh(),
                                        progress.comparator().en()) + " " + number(progress.required()) + unit,
                progress.measured() == null ? "" : number(progress.measured()) + unit,
                progress.gap() == null || progress.gap().signum() == 0 ? "" : number(progress.gap()) + unit,
                tone(progress),
                share(progress.measured(), largest),
                progress.required() == null ? null : share(progress.required(), largest),
                progress.due() == null ? null : share(progress.due(), largest));
    }

    private static String tone(Outcome.Progress progress) {
        return switch (progress.standing().name()) {
            case "MET", "ON_COURSE" -> "good";
            case "NOT_MET", "BEHIND" -> "bad";
            default -> "warn";
        };
    }

    private static String number(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private static int share(@Nullable BigDecimal number, BigDecimal largest) {
        return number == null || largest.signum() <= 0 || number.signum() <= 0
                ? 0
                : number.multiply(WHOLE)
                        .divide(largest, 0, RoundingMode.HALF_UP)
                        .intValue();
    }
}
