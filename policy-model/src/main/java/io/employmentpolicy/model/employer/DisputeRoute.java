package io.employmentpolicy.model.employer;

import io.employmentpolicy.model.schema.Labelled;

/** 处理渠道。 / Route a dispute is sent to. */
public enum DisputeRoute implements Labelled {
    /** 一站式联合处理。 / Joint one-stop handling. */
    JOINT_ONE_STOP("一站式联合处理", "joint one-stop handling"),
    /** 仲裁。 / Arbitration. */
    ARBITRATION("仲裁", "arbitration"),
    /** 劳动保障监察。 / Labour inspection. */
    INSPECTION("劳动保障监察", "labour inspection"),
    /** 支持起诉。 / Supported civil suit. */
    SUPPORTED_CIVIL_SUIT("支持起诉", "supported civil suit"),
    /** 公益诉讼。 / Public interest litigation. */
    PUBLIC_INTEREST_LITIGATION("公益诉讼", "public interest litigation");

    private final String zh;
    private final String en;

    DisputeRoute(String zh, String en) {
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
