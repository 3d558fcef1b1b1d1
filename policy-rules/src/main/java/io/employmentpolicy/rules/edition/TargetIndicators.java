package io.employmentpolicy.rules.edition;

import io.employmentpolicy.model.facts.Dictionary;
import io.employmentpolicy.model.facts.FactField;
import io.employmentpolicy.model.facts.FactKind;
import io.employmentpolicy.model.programme.IndicatorReport;
import io.employmentpolicy.model.programme.MeasureUnit;
import io.employmentpolicy.model.programme.TargetScope;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** 目标所用的指标。 / What the targets of an edition measure, and by which names reports measure them. Immutable. */
public final class TargetIndicators {
    private static final FactKind REPORT = Dictionary.standard().of(IndicatorReport.class);

    private final List<Indicator> all;

    /** 一个版次的指标。 / Those of an edition. */
    public TargetIndicators(Rulebook rulebook) {
        this.all = rulebook.targets().values().stream()
                .map(row -> row.target())
                .map(target -> new Indicator(
                        target.id(),
                        target.indicator(),
                        target.region(),
                        target.unit(),
                        target.scope(),
                        Objects.requireNonNullElse(target.title(), "")))
                .toList();
    }

    /**
     * 一项目标的指标。 / What one target measures.
     *
     * @param target id of the target
     * @param indicator code by which a report names it
     * @param region code of the region
     * @param unit unit of the figure
     * @param scope what it is measured over
     * @param title what the target is called, in Chinese
     */
    public record Indicator(
            @Nullable String target,
            @Nullable String indicator,
            @Nullable String region,
            @Nullable MeasureUnit unit,
            @Nullable TargetScope scope,
            String title) {
        /** Requires the title. */
        public Indicator {
            Objects.requireNonNull(title, "title");
        }
    }

    /** 全部，按目标编号排序。 / All of them, sorted by the ids of their targets. */
    public List<Indicator> all() {
        return all;
    }

    /** 报告可写的名称。 / The texts a report may write so that a target is measured, field by field, with what each stands for in Chinese. */
    public Map<FactField, SortedMap<String, String>> names() {
        SortedMap<String, String> codes = new TreeMap<>();
        SortedMap<String, String> regions = new TreeMap<>();
        for (Indicator one : all) {
            if (one.indicator() != null && one.region() != null) {
                codes.putIfAbsent(one.indicator(), one.title());
                regions.put(one.region(), "");
            }
        }
        return Map.of(
                REPORT.field("indicator").orElseThrow(),
                codes,
                REPORT.field("region").orElseThrow(),
                regions);
    }
}
