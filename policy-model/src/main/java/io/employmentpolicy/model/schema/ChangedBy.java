package io.employmentpolicy.model.schema;

/** 因何而变。 / What can make a fact that is known another one: the mark by which it is told what somebody can still do about an answer. */
public enum ChangedBy {
    /** 未注明：由类型推出。 / Not said of this field: it follows from its type and from what is said of its kind. */
    UNSAID,
    /** 办理。 / The person or the employer can do it: register, pay on, sign, hire. */
    DEED,
    /** 证明。 / An office or another attests it; whoever gets the document shows it. */
    PROOF,
    /** 时间。 / It follows by itself as time passes. */
    TIME,
    /** 不变。 / It is as it is: birth, sex, what has happened. */
    NOTHING
}
