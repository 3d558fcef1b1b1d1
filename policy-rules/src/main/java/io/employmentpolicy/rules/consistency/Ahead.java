package io.employmentpolicy.rules.consistency;

import io.employmentpolicy.model.decision.Contradiction;
import io.employmentpolicy.model.facts.FactField;
import io.employmentpolicy.model.facts.FactKind;
import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.model.schema.Fact;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.model.value.MonthPeriod;
import io.employmentpolicy.model.value.Occurrence;
import io.employmentpolicy.rules.edition.Operand;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * 尚未发生的记录。 / Records of what lies ahead of the day of the decision: a hire, a certificate, a premium of a later day or month is none yet. They
 * count nowhere, nor do records that are over and of which nothing is left, and the answer says so; one without its day counts as told.
 */
record Ahead(Facts happened, List<Contradiction> told) {
    /** 问题编号。 / The code under which answers report a record that lies ahead. */
    static final String CODE = "FACT-209";

    private static final Text LATER = new Text(
            "在评定日之后，尚未发生，不计在内", "this lies after the day of the decision, has not happened and does not count");

    /** Years beyond which nobody tells beforehand of an approval or a payment. */
    private static final int FAR = 5;

    private static final Text YEAR = new Text(
            "在评定日五年以后，按尚未发生处理；请核对年份",
            "this lies more than five years after the day of the decision and counts as not having happened; check the year");

    private static final Text OVER =
            new Text("在评定日以前已经结束，不计在内", "this was over before the day of the decision and does not count");

    /** What has happened by the end of a day and is not over, and what of the facts is not so. */
    static Ahead of(Facts facts, LocalDate asOf) {
        Set<Fact> ahead = Collections.newSetFromMap(new IdentityHashMap<>(0));
        List<Contradiction> told = new ArrayList<>(0);
        for (FactKind kind : facts.kinds()) {
            for (FactField field : kind.happenings()) {
                List<? extends Fact> given = facts.of(kind);
                for (int i = 0; i < given.size(); i++) {
                    Fact fact = given.get(i);
                    if (isAhead(field.read(fact), asOf) && ahead.add(fact)) {
                        told.add(told(facts, kind, field, fact, i, LATER));
                    }
                }
            }
            if (HappenedBy.goes(kind)) {
                over(facts, kind, asOf, ahead, told);
            }
        }
        return new Ahead(ahead.isEmpty() ? facts : facts.without(ahead::contains), told);
    }

    /** Events of a day so far off that nobody foresees it: slips of the pen. They count as not yet happened, as all that lie ahead. */
    static List<Contradiction> farOff(Facts facts, LocalDate asOf) {
        List<Contradiction> told = new ArrayList<>(0);
        LocalDate far = asOf.plusYears(FAR);
        for (FactKind kind : facts.kinds()) {
            for (FactField field : kind.events()) {
                List<? extends Fact> given = facts.of(kind);
                for (int i = 0; i < given.size() && told.size() < Consistency.MOST_TOLD; i++) {
                    Fact fact = given.get(i);
                    if (field.read(fact) instanceof Occurrence<?> event
                            && event.at().filter(at -> isAhead(at, far)).isPresent()) {
                        told.add(told(facts, kind, field, fact, i, YEAR));
                    }
                }
            }
        }
        return told;
    }

    private static void over(Facts facts, FactKind kind, LocalDate asOf, Set<Fact> gone, List<Contradiction> told) {
        List<? extends Fact> given = facts.of(kind);
        for (int i = 0; i < given.size(); i++) {
            Fact fact = given.get(i);
            if (HappenedBy.isOver(kind, fact, asOf) && gone.add(fact)) {
                told.add(told(facts, kind, kind.lasts().get(1), fact, i, OVER));
            }
        }
    }

    private static boolean isAhead(@Nullable Object when, LocalDate asOf) {
        if (when instanceof LocalDate day) {
            return day.isAfter(asOf);
        }
        if (when instanceof LocalDateTime moment) {
            return moment.toLocalDate().isAfter(asOf);
        }
        if (when instanceof MonthPeriod period) {
            return period.from().isAfter(YearMonth.from(asOf));
        }
        return when instanceof Integer year && year > asOf.getYear();
    }

    private static Contradiction told(Facts facts, FactKind kind, FactField field, Fact fact, int index, Text why) {
        return new Contradiction(
                CODE,
                why,
                List.of(new Contradiction.Side(
                        kind.name() + "[" + facts.position(fact, index) + "]." + field.name(),
                        new Text(kind.zh() + "·" + field.zh(), kind.en() + ": " + field.en()),
                        Compared.shown(new Operand(kind, field, Operand.Part.WHOLE), fact),
                        facts.place(fact, field.name()).orElse(null))));
    }
}
