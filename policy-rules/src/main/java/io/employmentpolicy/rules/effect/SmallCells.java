package io.employmentpolicy.rules.effect;

import io.employmentpolicy.model.text.Language;
import java.util.Objects;

/**
 * 小格不显示。 / Keeps counts of a few people from being read: a count above nothing and below the least is told as less than that, and with it goes
 * the sum.
 *
 * @param least the least count that is told, at least 1; 1 tells all
 */
public record SmallCells(long least) {
    /** 缺省：不足五的不显示。 / Counts below five are not told. */
    public static final SmallCells DEFAULT = new SmallCells(5);

    /**
     * Checks the least.
     *
     * @throws IllegalArgumentException if it is below 1
     */
    public SmallCells {
        if (least < 1) {
            throw new IllegalArgumentException("least: " + least + ", expected at least 1");
        }
    }

    /** 人数。 / A count as it is told. */
    public String count(long count) {
        return hides(count) ? "<" + least : String.valueOf(count);
    }

    /** 金额。 / The sum of a cell as it is told. */
    public String yuan(Cell cell, Language language) {
        Objects.requireNonNull(cell, "cell");
        Objects.requireNonNull(language, "language");
        boolean hidden = hides(cell.changed()) || hides(cell.winners()) || hides(cell.losers());
        return hidden
                ? language == Language.ZH ? "不显示" : "not shown"
                : (cell.yuan().signum() > 0 ? "+" : "") + cell.yuan().toPlainString();
    }

    /** 是否隐去。 / Whether a count is not told. */
    public boolean hides(long count) {
        return count > 0 && count < least;
    }
}
