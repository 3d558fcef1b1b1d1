package io.employmentpolicy.model.decision;

import io.employmentpolicy.model.text.Text;
import org.jspecify.annotations.Nullable;

/** 三值真值（强克林逻辑）。 / Three-valued truth, strong Kleene: unknown is neither true nor false. */
public enum Truth {
    /** 符合。 / Holds. */
    TRUE(new Text("符合", "met")),
    /** 不符合。 / Does not hold. */
    FALSE(new Text("不符合", "unmet")),
    /** 未知。 / Not known. */
    UNKNOWN(new Text("未知", "unknown"));

    private final Text label;

    Truth(Text label) {
        this.label = label;
    }

    /** Null stands for unknown. */
    public static Truth of(@Nullable Boolean value) {
        return value == null ? UNKNOWN : value ? TRUE : FALSE;
    }

    /** 且。 / Both hold. */
    public Truth and(Truth other) {
        if (this == FALSE || other == FALSE) {
            return FALSE;
        }
        return this == TRUE ? other : UNKNOWN;
    }

    /** 或。 / At least one holds. */
    public Truth or(Truth other) {
        if (this == TRUE || other == TRUE) {
            return TRUE;
        }
        return this == FALSE ? other : UNKNOWN;
    }

    /** 非。 / The opposite; unknown stays unknown. */
    public Truth not() {
        return this == UNKNOWN ? UNKNOWN : this == TRUE ? FALSE : TRUE;
    }

    /** 名称。 / How it reads. */
    public Text label() {
        return label;
    }
}
