package io.employmentpolicy.rules.language;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * 在未知事实下的计数或合计：至少与至多。 / A count or sum while facts are unknown: at least, and at most.
 *
 * @param least the part that is sure
 * @param most the part that is possible; null when there is no upper limit
 */
public record Interval(BigDecimal least, @Nullable BigDecimal most) {
    /** Refuses a missing or reversed lower end. */
    public Interval {
        Objects.requireNonNull(least, "least");
        if (most != null && least.compareTo(most) > 0) {
            throw new IllegalArgumentException("interval from " + least + " to " + most);
        }
    }

    /** 已确定时为一个数，否则为区间。 / The number itself when both ends meet, otherwise this interval. */
    public Object simplest() {
        return most != null && least.compareTo(most) == 0 ? least : this;
    }
}
