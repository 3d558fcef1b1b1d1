package io.employmentpolicy.rules.drools;

import io.employmentpolicy.rules.edition.FiguresOfDay;
import io.employmentpolicy.rules.evaluation.CaseFact;
import io.employmentpolicy.rules.evaluation.Interpreter;
import io.employmentpolicy.rules.language.Interval;
import io.employmentpolicy.rules.language.NotYet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * 适用版本。 / A fact: a version of a policy is in force for some subjects, with the figures of its day. Figures are read off this fact, so a
 * rule reasons over facts only. Public because generated rules match it.
 */
public final class VersionInForce {
    private final String policy;
    private final int tried;
    private final LocalDate day;
    private final LocalDate asOf;
    private final FiguresOfDay figures;
    private Set<CaseFact> subjects = Set.of();
    private final CaseLinks links;

    /** @param tried position among the choices of versions that are tried */
    VersionInForce(String policy, int tried, LocalDate day, LocalDate asOf, FiguresOfDay figures, CaseLinks links) {
        this.policy = policy;
        this.tried = tried;
        this.day = day;
        this.asOf = asOf;
        this.figures = figures;
        this.links = links;
    }

    /** Lets it be in force for one more; nobody asks before the last is there. */
    void add(CaseFact subject) {
        if (subjects.isEmpty()) {
            subjects = Set.of(subject);
        } else {
            subjects = subjects.size() == 1 ? new HashSet<>(subjects) : subjects;
            subjects.add(subject);
        }
    }

    /** Whether it is the version of that day. */
    boolean isOf(LocalDate other) {
        return day.equals(other);
    }

    /** 政策编号。 / Id of the policy. */
    public String getPolicy() {
        return policy;
    }

    /** 第几种版本选择。 / Position among the choices of versions that are tried. */
    public int getTried() {
        return tried;
    }

    /** 评定日。 / The day the decision speaks of. */
    public LocalDate getAsOf() {
        return asOf;
    }

    /** 所问之人的标识。 / Id of the person in question; null when nobody is. */
    public @Nullable String getPerson() {
        return links.facts().person();
    }

    /** 事实之间的归属。 / Which fact stands in which. */
    public CaseLinks getLinks() {
        return links;
    }

    /** 是否适用于此对象。 / Whether it is the version for this subject. */
    public boolean isFor(Object subject) {
        CaseFact own = links.of(subject);
        return own != null && subjects.contains(own);
    }

    /** 版本日是否早于某日。 / Whether the day of the version lies before a day, written as {@code 2026-01-31}. */
    public boolean isBefore(String date) {
        return day.isBefore(LocalDate.parse(date));
    }

    /** 参数。 / A parameter; null while it is missing. */
    public @Nullable BigDecimal number(String key) {
        return read(figures.number(key));
    }

    /** 是否型的参数。 / A parameter that says yes or no; null while it is missing. */
    public @Nullable Object truth(String key) {
        return holds(read(figures.number(key)));
    }

    /** 查表。 / The value of a table's row; null while a key is unknown or the value missing. */
    public @Nullable Object row(String key, List<@Nullable Object> keys) {
        List<Object> known = known(keys);
        return known == null ? null : read(figures.row(key, known));
    }

    /** 是否列入。 / Whether a table has a row. */
    public @Nullable Object listed(String key, List<@Nullable Object> keys) {
        List<Object> known = known(keys);
        return known == null ? null : holds(read(figures.listed(key, known)));
    }

    /** 指标是否适用。 / Whether what a table measures applies. */
    public @Nullable Object applies(String key, List<@Nullable Object> keys) {
        List<Object> known = known(keys);
        return known == null ? null : holds(read(figures.applies(key, known)));
    }

    /** 读法。 / Whether a switch is set to a reading; null while it is set to ask. */
    public @Nullable Object chosen(String key, String choice) {
        return holds(read(figures.chosen(key, choice)));
    }

    private static @Nullable BigDecimal read(FiguresOfDay.Reading reading) {
        return reading instanceof FiguresOfDay.Found found ? found.value() : null;
    }

    private static @Nullable Object holds(@Nullable BigDecimal number) {
        return number == null ? null : (Object) (number.signum() > 0);
    }

    private static @Nullable List<Object> known(List<@Nullable Object> keys) {
        List<Object> known = new ArrayList<>(keys.size());
        for (Object key : keys) {
            if (key == null || key == NotYet.NEVER || key instanceof Interval) {
                return null;
            }
            known.add(Interpreter.key(key));
        }
        return known;
    }

    /** Prints the policy only: facts may be personal data. */
    @Override
    public String toString() {
        return policy + "#" + tried;
    }
}
