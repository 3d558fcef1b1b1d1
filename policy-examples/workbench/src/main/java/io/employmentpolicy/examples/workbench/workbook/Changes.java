package io.employmentpolicy.examples.workbench.workbook;

import io.employmentpolicy.examples.workbench.workbook.Grid.Row;
import io.employmentpolicy.model.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** 改动。 / What a workbook says otherwise than the measure, a line for every entry. */
final class Changes {
    private Changes() {}

    /** What becomes different, seen from the measure as it stands. */
    static List<Text> of(List<Grid> before, List<Grid> after) {
        List<Text> lines = new ArrayList<>();
        for (Grid grid : after) {
            Map<String, List<Row>> old =
                    Overlaying.find(before, grid).map(Grid::entries).orElse(Map.of());
            Map<String, List<Row>> now = grid.entries();
            now.forEach((key, rows) -> {
                List<Row> was = old.get(key);
                if (was == null) {
                    lines.add(line(grid, key, "新增", "added"));
                } else if (!grid.same(was, rows)) {
                    lines.add(line(grid, key, "改为 " + cells(grid, was, rows), cells(grid, was, rows)));
                }
            });
            old.keySet().stream()
                    .filter(key -> !now.containsKey(key))
                    .forEach(key -> lines.add(line(grid, key, "删去", "removed")));
        }
        return lines;
    }

    private static Text line(Grid grid, String key, String zh, String en) {
        String what = grid.sheet() + (key.isEmpty() ? "" : " " + key);
        return new Text(what + "：" + zh, what + ": " + en);
    }

    private static String cells(Grid grid, List<Row> was, List<Row> now) {
        List<String> told = new ArrayList<>();
        for (int at = 0; at < Math.min(was.size(), now.size()); at++) {
            Row one = was.get(at);
            Row other = now.get(at);
            grid.columns().stream()
                    .filter(column -> !column.same(one.text(column.code()), other.text(column.code())))
                    .forEach(column -> told.add(column.label() + " " + shown(one.text(column.code())) + " → "
                            + shown(other.text(column.code()))));
        }
        if (was.size() != now.size()) {
            told.add(was.size() + " → " + now.size());
        }
        return String.join("，", told.subList(0, Math.min(5, told.size()))) + (told.size() > 5 ? "…" : "");
    }

    private static String shown(String text) {
        return text.isEmpty() ? "–" : text;
    }
}
