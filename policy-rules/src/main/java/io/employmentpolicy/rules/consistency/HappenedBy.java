package io.employmentpolicy.rules.consistency;

import io.employmentpolicy.model.facts.Dictionary;
import io.employmentpolicy.model.facts.FactField;
import io.employmentpolicy.model.facts.FactKind;
import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.model.schema.Fact;
import io.employmentpolicy.model.value.Occurrence;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * 截至评定日。 / Facts as of the end of a day: an event dated later has not happened. Only what may be known beforehand, such as the end of a
 * term, keeps its day; the field says so. What is told without any of the days it lasts, such as a job, is what is the case on the day: it has
 * not ended.
 */
final class HappenedBy {
    private final LocalDate day;

    private HappenedBy(LocalDate day) {
        this.day = day;
    }

    /** The same facts with every event that lies ahead of the day not yet happened. */
    static Facts theEndOf(LocalDate day, Facts facts) {
        HappenedBy by = new HappenedBy(day);
        return facts.replacing(by::seen);
    }

    private Fact seen(Fact fact) {
        FactKind kind = Dictionary.standard().of(fact.getClass());
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
        if (!kind.lasts().isEmpty() && kind.lasts().stream().allMatch(field -> field.read(fact) == null)) {
            ahead.put(kind.lasts().get(1), Occurrence.notYet());
        }
        for (FactField list : kind.lists()) {
            if (list.read(fact) instanceof List<?> inside) {
                List<?> seen = seen(inside);
                if (seen != inside) {
                    ahead.put(list, seen);
                }
            }
        }
        if (ahead.isEmpty()) {
            return fact;
        }
        List<FactField> fields = kind.fields();
        @Nullable Object[] values = new @Nullable Object[fields.size()];
        for (int i = 0; i < values.length; i++) {
            FactField field = fields.get(i);
            values[i] = ahead.containsKey(field) ? ahead.get(field) : field.read(fact);
        }
        return kind.fact(values);
    }

    private List<?> seen(List<?> inside) {
        List<Object> seen = new ArrayList<>(inside.size());
        boolean changed = false;
        for (Object one : inside) {
            Object now = one instanceof Fact fact ? seen(fact) : one;
            changed |= now != one;
            seen.add(now);
        }
        return changed ? seen : inside;
    }

    private boolean isAhead(Object at) {
        LocalDate on =
                at instanceof LocalDateTime moment ? moment.toLocalDate() : at instanceof LocalDate date ? date : day;
        return on.isAfter(day);
    }
}
