package io.employmentpolicy.model.employer;

import io.employmentpolicy.model.schema.Labelled;

/** 第三人支付情况。 / Whether a third party pays. */
public enum ThirdPartyPayment implements Labelled {
    /** 不涉及第三人。 / No third party. */
    NO_THIRD_PARTY("不涉及第三人", "no third party"),
    /** 第三人已支付。 / The third party pays. */
    PAYS("第三人已支付", "the third party pays"),
    /** 第三人不支付。 / The third party does not pay. */
    DOES_NOT_PAY("第三人不支付", "the third party does not pay"),
    /** 无法确定第三人。 / The third party cannot be found. */
    UNKNOWN_PARTY("无法确定第三人", "the third party cannot be found");

    private final String zh;
    private final String en;

    ThirdPartyPayment(String zh, String en) {
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
