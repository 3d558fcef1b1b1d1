package io.employmentpolicy.model.programme;

import io.employmentpolicy.model.schema.Basis;
import io.employmentpolicy.model.schema.Fact;
import io.employmentpolicy.model.schema.Kind;
import io.employmentpolicy.model.schema.Term;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 直播带岗日志。 / Broadcast day.
 *
 * <p>One day in the log of live job broadcasts. A null component is unknown. Immutable.
 */
@Kind(
        name = "broadcast_day",
        zh = "直播带岗日志",
        en = "broadcast day",
        single = false,
        identity = {"date"})
public record BroadcastDay(
        @Term(zh = "日期", en = "date", basis = Basis.ACT) @Nullable
        LocalDate date,

        @Term(zh = "工作日", en = "is workday", basis = Basis.ACT) @Nullable
        Boolean isWorkday,

        @Term(zh = "已直播", en = "broadcast done", basis = Basis.ACT) @Nullable
        Boolean broadcastDone,

        @Term(zh = "固定时段", en = "slot", basis = Basis.ACT) @Nullable
        String slot)
        implements Fact {

    /** 不含任何取值。 / Names the kind only: facts may be personal data. */
    @Override
    public String toString() {
        return "broadcast_day[…]";
    }
}
