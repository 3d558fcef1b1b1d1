package io.employmentpolicy.examples.service.page;

import io.employmentpolicy.examples.service.web.Spoken;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.rules.effect.Cell;
import io.employmentpolicy.rules.effect.EffectReport;
import io.employmentpolicy.rules.effect.SmallCells;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rows of a table of effects with their bars; a count too small to be told has none. */
final class EffectView {
    private static final int WIDTH = 1000;

    private final Spoken spoken;
    private final SmallCells cells;

    EffectView(Spoken spoken, SmallCells cells) {
        this.spoken = spoken;
        this.cells = cells;
    }

    /**
     * One row.
     *
     * @param gaining length of the bar of those who gain, of {@value EffectView#WIDTH}
     * @param losing length of the bar of those who lose
     */
    public record Row(
            String name, String changed, String winners, String losers, String yuan, long gaining, long losing) {}

    /** Policies the change touches, whether or not an answer changed. */
    List<Row> policies(EffectReport report) {
        Map<String, Cell> named = new LinkedHashMap<>();
        report.policies()
                .forEach(one -> named.put(
                        one.policy() + " " + spoken.say(one.title()) + spoken.say("：", ": ")
                                + spoken.say(new Text(
                                        one.relation().zh(), one.relation().en())),
                        one.cell()));
        return rows(named);
    }

    /** Districts somebody of whom is answered otherwise. */
    List<Row> districts(EffectReport report) {
        Map<String, Cell> named = new LinkedHashMap<>();
        report.districts().forEach((name, cell) -> {
            if (cell.changed() > 0) {
                named.put(name.isEmpty() ? spoken.say("未说明", "not told") : name, cell);
            }
        });
        return rows(named);
    }

    /** Groups somebody of whom is answered otherwise. */
    List<Row> groups(EffectReport report) {
        Map<String, Cell> named = new LinkedHashMap<>();
        report.groups().forEach((name, cell) -> {
            if (cell.changed() > 0) {
                named.put(spoken.say(name), cell);
            }
        });
        return rows(named);
    }

    private List<Row> rows(Map<String, Cell> named) {
        long most = named.values().stream()
                .mapToLong(cell -> Math.max(shown(cell.winners()), shown(cell.losers())))
                .max()
                .orElse(0);
        return named.entrySet().stream()
                .map(entry -> row(entry.getKey(), entry.getValue(), Math.max(1, most)))
                .toList();
    }

    private Row row(String name, Cell cell, long most) {
        return new Row(
                name,
                cells.count(cell.changed()),
                cells.count(cell.winners()),
                cells.count(cell.losers()),
                cells.yuan(cell, spoken.language()),
                shown(cell.winners()) * WIDTH / most,
                shown(cell.losers()) * WIDTH / most);
    }

    private long shown(long count) {
        return cells.hides(count) ? 0 : count;
    }
}
