package io.employmentpolicy.model.source;

import io.employmentpolicy.model.schema.Labelled;
import java.util.Collection;
import java.util.Collections;

/**
 * 可信程度。 / How far a number or a condition is to be trusted, from strongest to weakest.
 *
 * <p>The order of the constants is the order of trust and is relied upon.
 */
public enum Trust implements Labelled {
    /** Read in the printed policy document itself. */
    PRINTED("原文载明", "printed in the document"),
    /** Read in the legal text or a full copy of it. */
    STATUTE("法规原文", "read in the legal text"),
    /** Told by a secondary source. */
    REPORTED("转述来源", "reported by a secondary source"),
    /** Our own reading where the text leaves room. */
    ASSUMED("推定", "assumed by our reading"),
    /** Nobody has it. */
    MISSING("缺失", "not available");

    private final String zh;
    private final String en;

    Trust(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /**
     * 取最弱者。 / The weakest of several: a result is never better than the worst it rests on.
     *
     * @return {@link #PRINTED} for an empty collection, since nothing weakens it
     */
    public static Trust weakest(Collection<Trust> several) {
        return several.isEmpty() ? PRINTED : Collections.max(several);
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
