package io.employmentpolicy.model.employer;

import io.employmentpolicy.model.schema.Labelled;

/** 不得认定为工伤的情形。 / Reason why an injury may not be recognised. */
public enum InjuryBar implements Labelled {
    /** 故意犯罪。 / Intentional crime. */
    INTENTIONAL_CRIME("故意犯罪", "intentional crime"),
    /** 醉酒或者吸毒。 / Drunk or on drugs. */
    DRUNK_OR_DRUGS("醉酒或者吸毒", "drunk or on drugs"),
    /** 自残或者自杀。 / Self-harm or suicide. */
    SELF_HARM("自残或者自杀", "self-harm or suicide");

    private final String zh;
    private final String en;

    InjuryBar(String zh, String en) {
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
