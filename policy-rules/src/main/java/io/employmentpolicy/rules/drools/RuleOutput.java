package io.employmentpolicy.rules.drools;

import io.employmentpolicy.model.schema.Fact;
import io.employmentpolicy.rules.edition.Status;
import io.employmentpolicy.rules.edition.Value;
import io.employmentpolicy.rules.evaluation.CaseFact;
import io.employmentpolicy.rules.language.Interval;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * 规则的产出。 / Where generated rules report that they hold. The one global of a session: it takes output, and no rule reasons over it. Public
 * only because generated rules call it; one per case, used by one thread.
 */
public final class RuleOutput {
    /** Looking through so few costs less than sorting them. */
    private static final int FEW = 32;

    private final CaseLinks links;
    private final @Nullable Hit[] hits;
    private final int[] count;
    private final Map<Integer, Map<CaseFact, List<Hit>>> bySubject = new HashMap<>(0);
    private final Set<Conclusion> first = new HashSet<>(4);
    private final Set<Conclusion> values = new HashSet<>(4);
    private final Set<Conclusion> concluded = new HashSet<>(4);
    private final Set<Conclusion> mightBeConcluded = new HashSet<>(4);

    RuleOutput(CaseLinks links, int rules) {
        this.links = links;
        this.hits = new Hit[rules];
        this.count = new int[rules];
    }

    /**
     * One way in which a rule holds.
     *
     * @param values what it hands to its conclusion; null when it only might hold
     * @param before the way found before; null when it is the first
     */
    record Hit(
            int tried,
            CaseFact subject,
            @Nullable List<@Nullable Object> values,
            @Nullable Hit before) {}

    /** A conclusion of one subject under one choice of versions. */
    private record Conclusion(String key, int tried, CaseFact subject) {}

    /** The ways in which a rule holds or might for a subject, whatever is tried. */
    List<Hit> of(int rule, CaseFact subject) {
        if (hits[rule] == null) {
            return List.of();
        }
        if (count[rule] > FEW) {
            return bySubject.computeIfAbsent(rule, this::grouped).getOrDefault(subject, List.of());
        }
        List<Hit> own = new ArrayList<>(1);
        for (Hit hit = hits[rule]; hit != null; hit = hit.before()) {
            if (hit.subject() == subject) {
                own.add(hit);
            }
        }
        return own;
    }

    private Map<CaseFact, List<Hit>> grouped(int rule) {
        Map<CaseFact, List<Hit>> groups = new HashMap<>();
        for (Hit hit = hits[rule]; hit != null; hit = hit.before()) {
            groups.computeIfAbsent(hit.subject(), any -> new ArrayList<>(1)).add(hit);
        }
        return groups;
    }

    boolean isConcluded(String key, int tried, CaseFact subject) {
        return !concluded.isEmpty() && concluded.contains(new Conclusion(key, tried, subject));
    }

    boolean isPossible(String key, int tried, CaseFact subject) {
        return !mightBeConcluded.isEmpty() && mightBeConcluded.contains(new Conclusion(key, tried, subject));
    }

    /** 规则成立。 / Reports that a rule holds, with what it hands to its conclusion. */
    public void holds(int rule, VersionInForce version, Object subject, List<@Nullable Object> values) {
        hits[rule] = new Hit(version.getTried(), subject(subject), values, hits[rule]);
        count[rule]++;
    }

    /** 规则或可成立。 / Reports that a rule might hold. */
    public void mightHold(int rule, VersionInForce version, Object subject) {
        hits[rule] = new Hit(version.getTried(), subject(subject), null, hits[rule]);
        count[rule]++;
    }

    /** 结论成立。 / Reports that a conclusion holds after exceptions and waits. */
    public void concluded(String key, int tried, CaseFact subject) {
        concluded.add(new Conclusion(key, tried, subject));
    }

    /** 结论或可成立。 / Reports that a conclusion might hold. */
    public void mightBeConcluded(String key, int tried, CaseFact subject) {
        mightBeConcluded.add(new Conclusion(key, tried, subject));
    }

    /** 是否首次。 / Whether a conclusion is drawn for the first time: several ways of holding lead to it. */
    public boolean first(String key, int tried, CaseFact subject) {
        return first.add(new Conclusion(key, tried, subject));
    }

    /** 是否首次得出此值。 / Whether a value is derived for the first time. */
    public boolean firstValue(String key, int tried, CaseFact subject) {
        return values.add(new Conclusion(key, tried, subject));
    }

    /** 是否尚不确定。 / Whether a value or status that may hold is not known to, and nobody said so yet; asked after all that holds was told. */
    public boolean isOpen(String key, int tried, CaseFact subject) {
        return !values.contains(new Conclusion(key, tried, subject))
                && firstValue(key, Establishment.POSSIBLY, subject);
    }

    /** 评定对象。 / The place of a subject among the facts of the case. */
    public CaseFact subject(Object fact) {
        return Objects.requireNonNull(links.of(fact), "subject");
    }

    /** 已知的值。 / A derived value; null when it is only known to lie in a range. */
    public static @Nullable Object known(@Nullable Object value) {
        return value instanceof Interval ? null : value;
    }

    /** 身份。 / The status to insert. */
    public Object status(String name, CaseFact subject) {
        return about(new Status(name), subject);
    }

    /** 推算值。 / The derived value to insert. */
    public Object value(String name, CaseFact subject, @Nullable Object value) {
        return about(Value.of(name, value), subject);
    }

    private Fact about(Fact derived, CaseFact subject) {
        links.add(derived, subject);
        return derived;
    }
}
