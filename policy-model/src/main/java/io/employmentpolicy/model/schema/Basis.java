package io.employmentpolicy.model.schema;

/** 字段所据。 / What a field rests on: an act anybody can observe, a document of an office, or what an office tells. */
public enum Basis implements Labelled {
    /** What happened or is, and can be seen by everybody who was there: a day, a sum, a number of heads, a job. */
    ACT("act", "可观察的事实", "observable act"),
    /** What an office wrote down: a recognition, a register, a decision, a certificate, a list or catalogue. */
    DOCUMENT("document", "机构的文书", "document of an office"),
    /** What an office concludes by rules of its own: the field names the instrument that should define it. */
    TOLD("told", "由机构告知", "told by the office"),
    /** What an edition works out and no caller hands in. */
    DERIVED("derived", "由规则得出", "worked out by rules");

    private final String code;
    private final String zh;
    private final String en;

    Basis(String code, String zh, String en) {
        this.code = code;
        this.zh = zh;
        this.en = en;
    }

    @Override
    public String code() {
        return code;
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
