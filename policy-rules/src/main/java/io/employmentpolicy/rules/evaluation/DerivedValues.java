package io.employmentpolicy.rules.evaluation;

import io.employmentpolicy.model.decision.Truth;
import io.employmentpolicy.rules.edition.Conclusion;
import io.employmentpolicy.rules.edition.Policy.Several;
import io.employmentpolicy.rules.language.Interval;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * 推算值的取值。 / The values that the rules derive under one name. A rule that cannot tell its value contradicts no other. Where the policy ranks
 * its rules the known values of the first that tells one count, but only once nothing is open before it: a rule that ranks before it and may hold,
 * or holds and cannot tell its value, leaves the value unknown. A count that is only known to lie between two numbers is no value yet.
 *
 * <p>The rule for what nobody told is passed only by rules that hold: those before it that may hold are about a choice, and who tells of none made none.
 */
public final class DerivedValues {
    private static final int NONE = Integer.MAX_VALUE;

    private final String name;
    private @Nullable Object only;
    private @Nullable Set<@Nullable Object> several;
    private boolean holds;
    private int least = NONE;
    private int open = NONE;
    private int might = NONE;
    private int held = NONE;
    private boolean untold;

    private DerivedValues(String name) {
        this.name = name;
    }

    /** 由规则结果得出的取值。 / What the findings about one subject derive. */
    public static DerivedValues of(List<RuleResult> findings, String name) {
        DerivedValues values = new DerivedValues(name);
        for (int i = 0; i < findings.size(); i++) {
            values.add(findings.get(i));
        }
        return values;
    }

    private void add(RuleResult finding) {
        Computation derives = finding.derives();
        if (derives == null || finding.truth() == Truth.FALSE || !derivesThis(finding)) {
            return;
        }
        int rank = rank(finding);
        untold |= rank == Several.UNTOLD;
        if (finding.truth() == Truth.UNKNOWN) {
            might = Math.min(might, rank);
            return;
        }
        holds = true;
        held = Math.min(held, rank);
        for (Bindings frame : finding.solutions()) {
            Object value = derives.value(frame);
            if (value == null || value instanceof Interval) {
                open = Math.min(open, rank);
            } else {
                add(value, rank);
            }
        }
    }

    private void add(Object value, int rank) {
        if (rank < least) {
            least = rank;
            only = value;
            several = null;
        } else if (rank == least && !value.equals(only)) {
            Set<@Nullable Object> all = several == null ? new LinkedHashSet<>() : several;
            all.add(only);
            all.add(value);
            several = all;
        }
    }

    /** 全部取值。 / All values that count; the unknown (null) alone where none is known yet, none where no rule holds. */
    public Set<@Nullable Object> all() {
        Set<@Nullable Object> all = several != null && isKnown() ? several : new LinkedHashSet<>();
        if (holds) {
            all.add(isKnown() ? only : null);
        }
        return all;
    }

    /** 唯一的已知取值。 / The one value that is known; null when there is none, or several. */
    public @Nullable Object only() {
        return several == null && isKnown() ? only : null;
    }

    private boolean isKnown() {
        return least != NONE && open >= least && (might >= least || least == Several.UNTOLD);
    }

    /** 规则是否还可能改变取值。 / Whether a rule can still say which value it is: one that ranks behind a value that is known cannot. */
    public boolean turnsOn(RuleResult finding) {
        return !derivesThis(finding) || rank(finding) <= least && !isPassedOver(finding);
    }

    /** Whether a rule is about a choice nobody told of, while there is one for whoever made none. */
    private boolean isPassedOver(RuleResult finding) {
        return untold && held >= Several.UNTOLD && finding.truth() == Truth.UNKNOWN && rank(finding) < Several.UNTOLD;
    }

    private boolean derivesThis(RuleResult finding) {
        return finding.derives() != null && finding.rule().conclusion().name().equals(name);
    }

    private static int rank(RuleResult finding) {
        return finding.rule().conclusion() instanceof Conclusion.Derive derive ? derive.rank() : 0;
    }
}
