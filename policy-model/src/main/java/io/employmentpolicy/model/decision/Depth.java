package io.employmentpolicy.model.decision;

/** 说明的深度。 / How much is said of why. What is decided, with which sums and figures and what is missing, is the same at every depth. */
public enum Depth {
    /** 不说明。 / No reasons. */
    NONE,
    /** 起决定作用的条件。 / The conditions that made the answer what it is, see {@link Reason#deciding()}. */
    DECIDING,
    /** 全部条件。 / Every condition with its values. */
    ALL
}
