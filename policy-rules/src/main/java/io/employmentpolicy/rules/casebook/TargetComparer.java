package io.employmentpolicy.rules.casebook;

import io.employmentpolicy.model.decision.Determination;
import io.employmentpolicy.model.decision.Outcome;
import io.employmentpolicy.rules.document.Node;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** 目标、核对与排序的比较。 / Compares what a case says of targets, checks and orders. */
final class TargetComparer {
    private final CaseCheck check;
    private final List<Determination> decided;

    TargetComparer(CaseCheck check, List<Determination> decided) {
        this.check = check;
        this.decided = decided;
    }

    /** The target a case names; else those some fact bears on, in a case of a measure those of the measure. */
    List<Determination> targets() {
        Node named = check.one().expect().entries().get(Figures.TARGET);
        if (named != null) {
            String name = Objects.toString(CaseCheck.text(named), "");
            List<Determination> meant =
                    decided.stream().filter(of -> Figures.means(name, of)).toList();
            if (meant.isEmpty()) {
                check.differ(
                        Figures.TARGET,
                        name,
                        decided.stream()
                                .map(of -> of.subject().id())
                                .filter(Objects::nonNull)
                                .toList());
            }
            return meant;
        }
        List<Determination> own = decided.stream()
                .filter(of -> !check.one().byMeasure()
                        || Figures.inMeasure(of, check.one().measures()))
                .toList();
        List<Determination> told = own.stream()
                .filter(of -> Figures.touched(of) && of.outcome() instanceof Outcome.Progress)
                .toList();
        if (!told.isEmpty()) {
            return told;
        }
        List<Determination> touched = own.stream().filter(Figures::touched).toList();
        return touched.isEmpty() ? own.isEmpty() ? decided : own : touched;
    }

    void figure(String key, Node node, Found found) {
        boolean strange = found.determinations().stream()
                .noneMatch(of -> of.outcome() instanceof Outcome.Progress || of.outcome() instanceof Outcome.Checked);
        if (check.one().byMeasure() && strange) {
            check.skip(key);
            return;
        }
        String text = CaseCheck.text(node);
        List<BigDecimal> numbers = found.determinations().stream()
                .map(of -> Figures.number(key, of.outcome()))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        BigDecimal expected = text == null ? null : check.number(key, node, text);
        boolean none = text == null && numbers.isEmpty();
        boolean same = expected != null
                && !numbers.isEmpty()
                && numbers.stream().allMatch(number -> number.compareTo(expected) == 0);
        if (!none && !same) {
            check.differ(
                    key,
                    Objects.toString(text, "null"),
                    numbers.stream().map(BigDecimal::toPlainString).toList());
        }
    }

    /** An order, or null for none. */
    void order(String key, Node node, Found found) {
        List<List<String>> orders = found.determinations().stream()
                .map(of -> Figures.ids(key, of.outcome()))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        if (node instanceof Node.Scalar scalar && scalar.text() == null) {
            if (!orders.isEmpty()) {
                check.differ(key, "null", orders);
            }
            return;
        }
        if (check.texts(key, node) == null) {
            return;
        }
        List<String> expected = ((Node.Sequence) node)
                .items().stream().map(CaseCheck::text).map(Objects::toString).toList();
        if (!orders.equals(List.of(expected))) {
            check.differ(key, expected.toString(), orders);
        }
    }

    /** Words or gaps of several targets; what lacks something and is not named among the gaps is a difference. */
    void several(String key, Node node, Found found) {
        if (!(node instanceof Node.Mapping mapping)) {
            check.wrongForm(node, key, "按目标列出，如 { trainee_posts: met }", "by target, as in { trainee_posts: met }");
            return;
        }
        boolean gaps = key.equals("gaps");
        Set<Determination> named = new LinkedHashSet<>();
        mapping.entries().forEach((name, value) -> {
            List<Determination> meant = found.determinations().stream()
                    .filter(of -> Figures.means(name, of))
                    .toList();
            named.addAll(meant);
            if (gaps) {
                figure("gap", value, new Found(meant));
            } else {
                check.word(name, value, new Found(meant).words());
            }
        });
        List<Determination> others = found.determinations().stream()
                .filter(of -> gaps && !named.contains(of))
                .toList();
        if (!Figures.lacking(others).isEmpty()) {
            check.differ(key, "{}", List.of(Figures.lacking(others)));
        }
    }
}
