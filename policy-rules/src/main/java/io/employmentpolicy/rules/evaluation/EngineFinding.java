package io.employmentpolicy.rules.evaluation;

import io.employmentpolicy.model.decision.Truth;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * 一个引擎对一条规则或一项结论的结果。 / What one engine found for one rule or conclusion.
 *
 * @param truth what it found
 * @param whole whether false and unknown were told apart; if not, false only says "not known to hold"
 * @param values what each way of holding hands to the conclusion; empty when it hands nothing on
 */
public record EngineFinding(Truth truth, boolean whole, Set<List<@Nullable Object>> values) {
    /** 未知其成立。 / Not known to hold; more was not asked. */
    public static final EngineFinding NOT_KNOWN = new EngineFinding(Truth.FALSE, false, Set.of());

    /** 成立，别无所得。 / Holds, and hands nothing on. */
    public static final EngineFinding HOLDS = new EngineFinding(Truth.TRUE, true, Set.of());

    /** 不成立。 / Known to fail. */
    public static final EngineFinding FAILS = new EngineFinding(Truth.FALSE, true, Set.of());

    /** 不明。 / Might hold. */
    public static final EngineFinding MIGHT = new EngineFinding(Truth.UNKNOWN, true, Set.of());

    /** 与另一结果相容。 / Whether another engine found the same, as far as both tell. */
    public boolean agrees(EngineFinding other) {
        boolean same =
                whole && other.whole ? truth == other.truth : (truth == Truth.TRUE) == (other.truth == Truth.TRUE);
        return same && values.equals(other.values);
    }
}
