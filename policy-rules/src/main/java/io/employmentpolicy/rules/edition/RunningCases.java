package io.employmentpolicy.rules.edition;

/**
 * 变更时已受理的案件按哪一数值。 / By which value of a figure cases go on that began before it changed, where a fact selects the version of a policy.
 */
public enum RunningCases {
    /** 仍按旧数值。 / By the one of the day that selects the version. */
    OLD,
    /** 随数值变更；按月给付的，逐月按当月一日的数值。 / By the one in force; sums paid by the month month by month, by that of its first day. */
    NEW,
    /** 未决定。 / Nobody has decided it: where the two differ, the figure is missing. */
    ASK
}
