package io.employmentpolicy.rules.changes;

import io.employmentpolicy.model.facts.FactField;
import io.employmentpolicy.model.facts.FactKind;
import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.model.schema.Fact;
import io.employmentpolicy.model.text.Text;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;

/**
 * The days on which an answer may turn by itself: the beginning of every month, the days on which texts and figures change, the days of the
 * facts, and those that lie a stretch some rule speaks of apart from them.
 */
final class TurningDays {
    /** What brings a day about; a day of a fact says more than a month that begins. */
    private static final Text MONTH = new Text("时间推移，进入新的月份", "time passes: a new month begins");

    private static final Text TEXT = new Text("政策或数值自该日起变化", "a text or figure changes on that day");

    private final LocalDate from;
    private final LocalDate to;
    private final Scope scope;
    private final TreeMap<LocalDate, Text> days = new TreeMap<>();

    private TurningDays(Scope scope, LocalDate from, LocalDate to) {
        this.scope = scope;
        this.from = from;
        this.to = to;
    }

    /** The days after the first up to the last, with what brings each about. */
    static TreeMap<LocalDate, Text> of(Scope scope, Facts facts, LocalDate from, LocalDate to) {
        TurningDays found = new TurningDays(scope, from, to);
        scope.changes().forEach(day -> found.add(day, TEXT));
        for (FactKind kind : facts.kinds()) {
            facts.of(kind).forEach(fact -> found.fact(kind, fact));
        }
        for (LocalDate month = from.plusMonths(1).withDayOfMonth(1); !month.isAfter(to); month = month.plusMonths(1)) {
            found.add(month, MONTH);
        }
        return found.days;
    }

    private void fact(FactKind kind, Fact fact) {
        for (FactField field : kind.fields()) {
            Object value = field.read(fact);
            if (value instanceof List<?> inside) {
                inside.forEach(one -> fact(field.element(), (Fact) one));
            } else if (scope.looksAt(field) || field.isHappening()) {
                Text by = new Text("按" + kind.zh() + "·" + field.zh(), "by " + kind.en() + ": " + field.en());
                Pool.daysOf(value).forEach(day -> around(day, by));
            }
        }
    }

    private void around(LocalDate day, Text by) {
        near(day, by);
        apart(day, scope.figures().months(), true, by);
        apart(day, scope.figures().days(), false, by);
    }

    private void apart(LocalDate day, Collection<Long> spans, boolean months, Text by) {
        for (long span : spans) {
            near(months ? day.plusMonths(span) : day.plusDays(span), by);
            near(months ? day.minusMonths(span) : day.minusDays(span), by);
        }
    }

    private void near(LocalDate day, Text by) {
        add(day.minusDays(1), by);
        add(day, by);
        add(day.plusDays(1), by);
    }

    private void add(LocalDate day, Text by) {
        if (day.isAfter(from) && !day.isAfter(to)) {
            days.putIfAbsent(day, by);
        }
    }
}
