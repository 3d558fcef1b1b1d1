package io.employmentpolicy.rules.consistency;

import io.employmentpolicy.model.facts.FactField;
import io.employmentpolicy.model.facts.FactKind;
import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.model.schema.Fact;
import io.employmentpolicy.model.value.Occurrence;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * 截至评定日。 / Facts as of the end of a day: an event dated later has not happened. Only what may be known beforehand, such as the end of a
 * term, keeps its day; the field says so. What lasts, such as a job, is not the case before its first day and
 * after its last; of what is then nothing at all, such as a public post, there is no fact, see Ahead.
 */
final class HappenedBy {
    private final LocalDate day;

    private HappenedBy(LocalDate day) {
        this.day = day;
    }

    /** The same facts with every event that lies ahead of the day not yet happened. */
    static Facts theEndOf(LocalDate day, Facts facts) {
        HappenedBy by = new HappenedBy(day);
        return facts.replacing(fact -> by.ofKind(facts.dictionary().kindOf(fact).orElseThrow(), fact));
    }

    /** The same facts without what a document of a later day says: no finding is there before its day. */
    static Facts withoutLaterFindings(LocalDate day, Facts facts) {
        HappenedBy by = new HappenedBy(day);
        return facts.replacing(fact -> by.found(facts.dictionary().kindOf(fact).orElseThrow(), fact));
    }

    /** Whether a fact with such days is none any more when they are over: nothing of it holds on other days. */
    static boolean goes(FactKind kind) {
        return !kind.lasts().isEmpty()
                && kind.fields().stream().allMatch(field -> field.outside().isEmpty());
    }

    /** Whether it is known that what a fact tells of was over before the day. */
    static boolean isOver(FactKind kind, Fact fact, LocalDate day) {
        return new HappenedBy(day).hasEnded(kind.lasts(), fact);
    }

    /** Whether a fact with a first and a last day has begun and goes on after the day, for all that is known; one without such days does. */
    static boolean lasts(FactKind kind, Fact fact, LocalDate day) {
        return kind.lasts().isEmpty()
                || !new HappenedBy(day).isOutside(kind.lasts(), fact) && !endsOn(kind.lasts(), fact, day);
    }

    private static boolean endsOn(List<FactField> lasts, Fact fact, LocalDate day) {
        return lasts.get(1).read(fact) instanceof Occurrence<?> end
                && end.at().orElse(null) instanceof LocalDate last
                && last.equals(day);
    }

    private Fact found(FactKind kind, Fact fact) {
        Map<FactField, Object> later = new HashMap<>(0);
        kind.since().forEach((field, from) -> {
            if (field.read(fact) != null && isAheadIn(from, fact)) {
                field.outside().ifPresent(value -> later.put(field, value));
            }
        });
        return later.isEmpty() ? fact : kind.with(fact, later);
    }

    private Fact ofKind(FactKind kind, Fact fact) {
        return kind.events().isEmpty() && kind.lists().isEmpty() && kind.lasts().isEmpty() ? fact : seen(kind, fact);
    }

    private Fact seen(FactKind kind, Fact fact) {
        Map<FactField, Object> ahead = new HashMap<>(0);
        for (FactField field : kind.events()) {
            if (field.read(fact) instanceof Occurrence<?> event
                    && event.at().filter(this::isAhead).isPresent()) {
                ahead.put(field, Occurrence.notYet());
            }
        }
        kind.after().forEach((field, during) -> {
            Object held = hasEnded(kind.lasts(), fact)
                    ? during.read(fact)
                    : during.outside().orElse(null);
            if (held != null && field.read(fact) == null) {
                ahead.put(field, held);
            }
        });
        if (!kind.lasts().isEmpty() && isOutside(kind.lasts(), fact)) {
            kind.fields().forEach(field -> field.outside().ifPresent(value -> ahead.put(field, value)));
        }
        for (FactField list : kind.lists()) {
            if (list.read(fact) instanceof List<?> inside) {
                List<?> seen = seen(list.element(), inside);
                if (seen != inside) {
                    ahead.put(list, seen);
                }
            }
        }
        return ahead.isEmpty() ? fact : kind.with(fact, ahead);
    }

    /** Whether it is known that the day, or the month the fact speaks of, lies before the first or after the last day. */
    private boolean isOutside(List<FactField> lasts, Fact fact) {
        YearMonth month = lasts.size() > 2 && lasts.get(2).read(fact) instanceof YearMonth told ? told : null;
        LocalDate latest = month == null ? day : month.atEndOfMonth();
        LocalDate earliest = month == null ? day : month.atDay(1);
        return lasts.get(0).read(fact) instanceof LocalDate start && start.isAfter(latest)
                || isBefore(earliest, lasts.get(1).read(fact));
    }

    private boolean hasEnded(List<FactField> lasts, Fact fact) {
        return isBefore(day, lasts.get(1).read(fact));
    }

    private static boolean isBefore(LocalDate day, @Nullable Object end) {
        return end instanceof Occurrence<?> event
                && event.at().orElse(null) instanceof LocalDate last
                && last.isBefore(day);
    }

    private List<?> seen(FactKind kind, List<?> inside) {
        List<Object> seen = new ArrayList<>(inside.size());
        boolean changed = false;
        for (Object one : inside) {
            Object now = one instanceof Fact fact ? ofKind(kind, fact) : one;
            changed |= now != one;
            seen.add(now);
        }
        return changed ? seen : inside;
    }

    /** Whether a field tells a day or month that lies ahead, or that there was none yet. */
    private boolean isAheadIn(FactField field, Fact fact) {
        Object at = field.read(fact);
        return at instanceof Occurrence<?> event
                ? event.at().map(this::isAhead).orElse(true)
                : at != null && isAhead(at);
    }

    private boolean isAhead(Object at) {
        if (at instanceof YearMonth month) {
            return month.isAfter(YearMonth.from(day));
        }
        LocalDate on =
                at instanceof LocalDateTime moment ? moment.toLocalDate() : at instanceof LocalDate date ? date : day;
        return on.isAfter(day);
    }
}
