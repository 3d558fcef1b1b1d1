package io.employmentpolicy.rules.consistency;

import io.employmentpolicy.model.decision.Contradiction;
import io.employmentpolicy.model.facts.Dictionary;
import io.employmentpolicy.model.facts.FactField;
import io.employmentpolicy.model.facts.FactKind;
import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.model.programme.IndicatorReport;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.rules.edition.Rulebook;
import io.employmentpolicy.rules.edition.TargetRow;
import io.employmentpolicy.rules.suggest.DidYouMean;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * 报告可写的指标与地区。 / The indicators and regions of the targets of an edition. A report that names another one measures none of them; it is
 * told, with the nearest, so that a slip of the pen is not taken for a figure that is lacking. Immutable.
 */
public final class KnownIndicators {
    /** 问题编号。 / The code under which answers tell of a name no target has. */
    public static final String CODE = "FACT-206";

    private static final FactKind REPORT = Dictionary.standard().of(IndicatorReport.class);
    private static final String INDICATOR = "indicator";
    private static final String REGION = "region";

    private final Set<String> indicators;
    private final Set<String> regions;

    private KnownIndicators(Set<String> indicators, Set<String> regions) {
        this.indicators = indicators;
        this.regions = regions;
    }

    /** 一个版次的指标。 / Those of an edition. */
    public static KnownIndicators of(Rulebook rulebook) {
        Collection<TargetRow> rows = rulebook.targets().values();
        return new KnownIndicators(
                names(rows.stream().map(row -> row.target().indicator())),
                names(rows.stream().map(row -> row.target().region())));
    }

    private static Set<String> names(Stream<String> names) {
        return names.filter(Objects::nonNull).collect(Collectors.toCollection(TreeSet::new));
    }

    /** What reports name that no target has; nothing in an edition without targets. */
    List<Contradiction> strangers(Facts facts) {
        List<Contradiction> strangers = new ArrayList<>(0);
        if (!indicators.isEmpty()) {
            List<IndicatorReport> reports = facts.of(IndicatorReport.class);
            for (int i = 0; i < reports.size(); i++) {
                stranger(facts, reports.get(i), i, INDICATOR, indicators, strangers);
                stranger(facts, reports.get(i), i, REGION, regions, strangers);
            }
        }
        return strangers;
    }

    private static void stranger(
            Facts facts, IndicatorReport report, int index, String name, Set<String> known, List<Contradiction> told) {
        FactField field = REPORT.field(name).orElseThrow();
        if (!(field.read(report) instanceof String written) || known.contains(written)) {
            return;
        }
        Text nearest = DidYouMean.of(written, known)
                .map(right -> new Text("；是否想写 " + right, "; did you mean " + right))
                .orElse(new Text("；目标所用的见 workbench facts", "; for those of targets see workbench facts"));
        Text text = new Text(
                "没有目标使用" + field.zh() + " " + written + "，不计入任何目标" + nearest.zh(),
                "no target has the " + field.en() + " " + written + ", it measures none of them" + nearest.en());
        String path = REPORT.name() + "[" + facts.position(report, index) + "]." + field.name();
        told.add(new Contradiction(
                CODE,
                text,
                List.of(new Contradiction.Side(
                        path,
                        new Text(REPORT.zh() + "·" + field.zh(), REPORT.en() + ": " + field.en()),
                        Text.same(written),
                        facts.place(report, field.name()).orElse(null)))));
    }
}
