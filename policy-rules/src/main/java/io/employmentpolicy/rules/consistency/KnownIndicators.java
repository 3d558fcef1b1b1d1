package io.employmentpolicy.rules.consistency;

import io.employmentpolicy.model.decision.Contradiction;
import io.employmentpolicy.model.facts.Dictionary;
import io.employmentpolicy.model.facts.FactField;
import io.employmentpolicy.model.facts.FactKind;
import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.model.programme.IndicatorReport;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.rules.edition.Operand;
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
 * told, with the nearest, so that a slip of the pen is not taken for a figure that is lacking; and so is one in another unit, over other months, or with
 * figures that cannot be. Immutable.
 */
public final class KnownIndicators {
    /** 问题编号。 / The code under which answers tell of a name no target has. */
    public static final String CODE = "FACT-206";

    private static final FactKind REPORT = Dictionary.standard().of(IndicatorReport.class);
    /** As many names are told in full. */
    private static final int FEW = 5;

    private static final String INDICATOR = "indicator";
    private static final String REGION = "region";

    private final Set<String> indicators;
    private final Set<String> regions;
    private final ReportFit fit;
    private final CountedTwice twice;

    private KnownIndicators(Set<String> indicators, Set<String> regions, ReportFit fit, CountedTwice twice) {
        this.indicators = indicators;
        this.regions = regions;
        this.fit = fit;
        this.twice = twice;
    }

    /** 一个版次的指标。 / Those of an edition. */
    public static KnownIndicators of(Rulebook rulebook) {
        Collection<TargetRow> rows = rulebook.targets().values();
        return new KnownIndicators(
                names(rows.stream().map(row -> row.target().indicator())),
                names(rows.stream().map(row -> row.target().region())),
                new ReportFit(rows),
                new CountedTwice(rows.stream().map(TargetRow::target).toList()));
    }

    private static Set<String> names(Stream<String> names) {
        return names.filter(Objects::nonNull).collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * What reports name that no target has, and what else keeps them from measuring one; nothing in an edition without targets.
     *
     * @param doubts takes the fields that count as unknown
     */
    List<Contradiction> strangers(Facts facts, Doubts doubts) {
        List<Contradiction> strangers = new ArrayList<>(0);
        if (!indicators.isEmpty()) {
            List<IndicatorReport> reports = facts.of(IndicatorReport.class);
            for (int i = 0; i < reports.size() && strangers.size() < Consistency.MOST_TOLD; i++) {
                IndicatorReport report = reports.get(i);
                int before = strangers.size();
                stranger(facts, report, i, INDICATOR, indicators, strangers);
                stranger(facts, report, i, REGION, regions, strangers);
                if (strangers.size() == before) {
                    int at = i;
                    fit.of(report).ifPresent(misfit -> strangers.add(misfit(facts, report, at, misfit, doubts)));
                }
            }
            strangers.addAll(twice.in(facts, doubts));
        }
        return strangers;
    }

    private static Contradiction misfit(
            Facts facts, IndicatorReport report, int index, ReportFit.Misfit misfit, Doubts doubts) {
        List<Contradiction.Side> sides = new ArrayList<>();
        for (String name : misfit.fields()) {
            FactField field = REPORT.field(name).orElseThrow();
            sides.add(side(
                    facts,
                    report,
                    index,
                    field,
                    Compared.shown(new Operand(REPORT, field, Operand.Part.WHOLE), report)));
            if (misfit.wrong()) {
                doubts.doubt(report, field);
            }
        }
        return new Contradiction(ReportFit.CODE, misfit.text(), sides);
    }

    private static void stranger(
            Facts facts, IndicatorReport report, int index, String name, Set<String> known, List<Contradiction> told) {
        FactField field = REPORT.field(name).orElseThrow();
        if (!(field.read(report) instanceof String written) || known.contains(written)) {
            return;
        }
        Text nearest = DidYouMean.of(written, known)
                .map(right -> new Text("；是否想写 " + right, "; did you mean " + right))
                .orElseGet(() -> known.size() <= FEW
                        ? new Text(
                                "；目标所用的是 " + String.join("、", known),
                                "; those of targets are " + String.join(", ", known))
                        : new Text("；目标所用的见 workbench facts", "; for those of targets see workbench facts"));
        Text text = new Text(
                "没有目标使用" + field.zh() + " " + written + "，不计入任何目标" + nearest.zh(),
                "no target has the " + field.en() + " " + written + ", it measures none of them" + nearest.en());
        told.add(new Contradiction(CODE, text, List.of(side(facts, report, index, field, Text.same(written)))));
    }

    private static Contradiction.Side side(
            Facts facts, IndicatorReport report, int index, FactField field, Text written) {
        return new Contradiction.Side(
                REPORT.name() + "[" + facts.position(report, index) + "]." + field.name(),
                new Text(REPORT.zh() + "·" + field.zh(), REPORT.en() + ": " + field.en()),
                written,
                facts.place(report, field.name()).orElse(null));
    }
}
