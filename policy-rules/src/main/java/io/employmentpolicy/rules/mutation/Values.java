package io.employmentpolicy.rules.mutation;

import io.employmentpolicy.model.facts.FieldType;
import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.model.schema.Labelled;
import io.employmentpolicy.rules.document.Node;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** 某处可以改成什么。 / What a field may be set to so that it stands at a limit of the rules, or just beside one. */
final class Values {
    private static final Place HERE = Place.of("suggested");
    private static final BigDecimal CENT = new BigDecimal("0.01");

    private final Limits limits;
    private final LocalDate asOf;
    private final Collection<LocalDate> told;
    private final Collection<String> names;
    private @Nullable Set<LocalDate> near;

    /**
     * Values for the fields of a case.
     *
     * @param told the days that its facts speak of: stretches are counted from them as from the day of the decision
     * @param names by which its facts name each other
     */
    Values(Limits limits, LocalDate asOf, Collection<LocalDate> told, Collection<String> names) {
        this.limits = limits;
        this.asOf = asOf;
        this.told = told;
        this.names = names;
    }

    static Node scalar(@Nullable String text) {
        return new Node.Scalar(text, false, HERE);
    }

    /** The values for a field, those it has left out. */
    List<Node> of(Site site) {
        Set<String> texts = new LinkedHashSet<>();
        List<Node> all = new ArrayList<>();
        FieldType.Base base = site.field().type().base();
        switch (base) {
            case BOOLEAN -> texts.addAll(List.of("true", "false"));
            case INTEGER -> numbers(BigDecimal.ONE, texts);
            case DECIMAL -> numbers(CENT, texts);
            case ENUM -> site.field().codes().stream().map(Labelled::code).forEach(texts::add);
            case TEXT, TEXT_EVENT -> {
                texts.addAll(limits.texts(site.name()));
                texts.addAll(names);
            }
            case DATE, DATE_EVENT -> days(texts);
            case MONTH -> days(texts, true);
            case ENUM_SET ->
                site.field().codes().stream()
                        .map(Labelled::code)
                        .forEach(code -> all.add(new Node.Sequence(List.of(scalar(code)), HERE)));
            case TEXT_SET -> all.add(new Node.Sequence(List.of(), HERE));
            default -> {} // moments and periods stay as they are told
        }
        if (site.field().type().isEvent()) {
            all.add(scalar(null));
        }
        if (site.now() instanceof Node.Scalar now && now.text() != null) {
            texts.remove(now.text());
        }
        texts.forEach(text -> all.add(scalar(text)));
        return all;
    }

    private void numbers(BigDecimal step, Set<String> texts) {
        boolean whole = step.equals(BigDecimal.ONE);
        for (BigDecimal number : limits.numbers()) {
            for (BigDecimal near : List.of(number, number.subtract(step), number.add(step))) {
                if (near.signum() >= 0 && (!whole || near.stripTrailingZeros().scale() <= 0)) {
                    texts.add(near.stripTrailingZeros().toPlainString());
                }
            }
        }
        texts.add("0");
        texts.add(step.toPlainString());
    }

    private void days(Set<String> texts) {
        days(texts, false);
    }

    /** Days at limits, and those a stretch of the rules lies before or after what is told. */
    private void days(Set<String> texts, boolean months) {
        for (LocalDate day : daysNear()) {
            texts.add(months ? YearMonth.from(day).toString() : day.toString());
        }
    }

    /** The same days for the day of the decision. */
    Set<LocalDate> daysNear() {
        Set<LocalDate> known = near;
        if (known == null) {
            known = daysAround();
            near = known;
        }
        return known;
    }

    private Set<LocalDate> daysAround() {
        Set<LocalDate> days = new LinkedHashSet<>();
        Set<LocalDate> anchors = new LinkedHashSet<>(told);
        anchors.add(asOf);
        for (LocalDate anchor : anchors) {
            around(anchor, days);
            for (long span : limits.months()) {
                moved(anchor, span, true, days);
                moved(anchor, -span, true, days);
            }
            for (long span : limits.days()) {
                moved(anchor, span, false, days);
                moved(anchor, -span, false, days);
            }
        }
        limits.dates().forEach(day -> around(day, days));
        return days;
    }

    private static void moved(LocalDate anchor, long span, boolean months, Set<LocalDate> days) {
        try {
            around(months ? anchor.plusMonths(span) : anchor.plusDays(span), days);
        } catch (DateTimeException beyondAnyCalendar) {
            return; // no such day
        }
    }

    private static void around(LocalDate day, Set<LocalDate> days) {
        days.addAll(List.of(day, day.minusDays(1), day.plusDays(1)));
    }
}
