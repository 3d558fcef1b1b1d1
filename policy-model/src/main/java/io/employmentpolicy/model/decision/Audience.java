package io.employmentpolicy.model.decision;

import io.employmentpolicy.model.schema.Labelled;

/** 读者。 / For whom an answer is printed; it decides how much is said beside the answer itself, never what the answer is. */
public enum Audience implements Labelled {
    /** 本人。 / Whom it is about: no ids, no keys. */
    RESIDENT("本人", "resident"),
    /** 经办人员。 / Who has to act on it: ids of policies, clauses, figures with their sources. */
    CLERK("经办人员", "clerk"),
    /** 开发人员。 / Who embeds or writes rules: paths of facts, keys of figures, ids of rules. */
    DEVELOPER("开发人员", "developer");

    private final String zh;
    private final String en;

    Audience(String zh, String en) {
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
