package io.employmentpolicy.model.schema;

/**
 * 敏感程度。 / What makes a fact one that people do not like to tell: it is asked last, once, with this reason, and may be declined.
 */
public enum Sensitivity implements Labelled {
    /** Nothing in particular. */
    NONE("一般", "ordinary"),
    /** Whether somebody is disabled, and how. */
    DISABILITY("残疾", "disability"),
    /** An illness, an injury, what became of it. */
    HEALTH("健康", "health"),
    /** What somebody or his household earns, owns or lacks. */
    INCOME("收入和家境", "income and means"),
    /** Who belongs to a household and how its members fare. */
    FAMILY("家庭", "family");

    private final String zh;
    private final String en;

    Sensitivity(String zh, String en) {
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
