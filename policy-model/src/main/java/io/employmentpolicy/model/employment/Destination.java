package io.employmentpolicy.model.employment;

import io.employmentpolicy.model.schema.Labelled;

/** 就业去向。 / Destination of employment. */
public enum Destination implements Labelled {
    /** 重点领域。 / Key field. */
    KEY_FIELD("重点领域", "key field"),
    /** 重点行业。 / Key industry. */
    KEY_INDUSTRY("重点行业", "key industry"),
    /** 城乡基层。 / Urban and rural grassroots. */
    GRASSROOTS_URBAN_RURAL("城乡基层", "urban and rural grassroots"),
    /** 中小微企业。 / Small and medium-sized enterprise. */
    SME("中小微企业", "small and medium-sized enterprise"),
    /** 其他去向。 / Other destination. */
    OTHER("其他去向", "other destination");

    private final String zh;
    private final String en;

    Destination(String zh, String en) {
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
