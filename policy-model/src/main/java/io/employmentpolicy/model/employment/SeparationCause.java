package io.employmentpolicy.model.employment;

import io.employmentpolicy.model.schema.Labelled;

/** 劳动关系终结原因。 / Cause of the end of a relation. */
public enum SeparationCause implements Labelled {
    /** 劳动合同期满或者用人单位破产、关闭。 / Contract expired or employer bankrupt or closed. */
    CONTRACT_ENDED("劳动合同期满或者用人单位破产、关闭", "contract expired or employer bankrupt or closed"),
    /** 用人单位依法解除。 / Dismissed by the employer. */
    DISMISSED("用人单位依法解除", "dismissed by the employer"),
    /** 用人单位提出并协商一致解除。 / Ended by agreement the employer proposed. */
    EMPLOYER_PROPOSED("用人单位提出并协商一致解除", "ended by agreement the employer proposed"),
    /** 事业单位辞退或者解聘。 / Dismissed by a public institution. */
    INSTITUTION_DISMISSED("事业单位辞退或者解聘", "dismissed by a public institution"),
    /** 因用人单位过错由本人解除。 / Ended by the worker for a fault of the employer. */
    EMPLOYER_FAULT("因用人单位过错由本人解除", "ended by the worker for a fault of the employer"),
    /** 本人主动辞职。 / Resigned. */
    RESIGNED("本人主动辞职", "resigned"),
    /** 其他情形。 / Any other end: whether it was by the person's own will is for the agency to find. */
    OTHER("其他情形", "any other end");

    private final String zh;
    private final String en;

    SeparationCause(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    @Override
    public String zh() {
        return zh;
    }

    @Override
    public String en() {
        return en;
    }
}
