package io.employmentpolicy.model.programme;

import io.employmentpolicy.model.schema.ChangedBy;
import io.employmentpolicy.model.schema.Fact;
import io.employmentpolicy.model.schema.FactChecks;
import io.employmentpolicy.model.schema.Kind;
import io.employmentpolicy.model.schema.Term;
import io.employmentpolicy.model.value.MonthPeriod;
import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * 工作目标。 / Programme target.
 *
 * <p>One target of one document over one period, such as a calendar year. It comes from the edition's {@code targets.csv}, never from a
 * caller. A null component is not stated. Immutable.
 *
 * @param id row id, with the period behind an at sign where a row counts for several periods
 * @param row id of the row, as clauses name it
 * @param threshold the figure; of a rate in percent; null where it is the figure of the year before
 * @param rate of a rate the figure as a ratio, otherwise null
 * @param period the months over which it is counted
 * @param stock whether only the last month of a report matters, not when it began
 * @param tolerance how far above the figure nobody can tell; null where the figure is sharp
 * @param finalOnly whether a provisional figure decides nothing
 * @param reading the reading of a switch under which the row counts; empty when it counts under each
 * @param clause id of the clause it stands in
 */
@Kind(
        name = "target",
        zh = "工作目标",
        en = "programme target",
        single = false,
        given = false,
        changedBy = ChangedBy.NOTHING)
public record Target(
        @Term(zh = "目标", en = "target") @Nullable String id,
        @Term(zh = "目标编号", en = "row") @Nullable String row,
        @Term(zh = "名称", en = "title") @Nullable String title,
        @Term(zh = "地区", en = "region") @Nullable String region,
        @Term(zh = "指标代码", en = "indicator") @Nullable String indicator,
        @Term(zh = "比较方式", en = "comparator") @Nullable TargetComparator comparator,
        @Term(zh = "目标值", en = "threshold") @Nullable BigDecimal threshold,

        @Term(zh = "目标比例", en = "rate", unit = "ratio") @Nullable
        BigDecimal rate,

        @Term(zh = "单位", en = "unit") @Nullable MeasureUnit unit,
        @Term(zh = "数值来源", en = "sources") @Nullable Set<TargetSource> sources,
        @Term(zh = "群体", en = "group") @Nullable CountedGroup group,
        @Term(zh = "考核期类型", en = "scope") @Nullable TargetScope scope,
        @Term(zh = "考核期", en = "period") @Nullable MonthPeriod period,

        @Term(zh = "按时点", en = "stock") @Nullable Boolean stock,

        @Term(zh = "约束力", en = "force") @Nullable TargetForce force,
        @Term(zh = "容差", en = "tolerance") @Nullable BigDecimal tolerance,

        @Term(zh = "只认最终数", en = "final figures only") @Nullable
        Boolean finalOnly,

        @Term(zh = "读法", en = "reading") @Nullable String reading,
        @Term(zh = "条款", en = "clause") @Nullable String clause)
        implements Fact {

    public Target {
        FactChecks.notNegative("target.threshold", threshold);
        FactChecks.notNegative("target.rate", rate);
        FactChecks.notNegative("target.tolerance", tolerance);
        sources = FactChecks.copy(sources);
    }

    /** 不含任何取值。 / Names the kind only, as every fact does. */
    @Override
    public String toString() {
        return "target[…]";
    }
}
