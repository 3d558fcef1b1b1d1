package io.employmentpolicy.examples.workbench.workbook;

import io.employmentpolicy.examples.workbench.workbook.Grid.What;
import io.employmentpolicy.model.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** 别处已写的。 / What an overlay says of a measure outside of the folder of the measure, where a workbook does not reach it. */
final class Elsewhere {
    private final MeasureWorkbook measure;

    Elsewhere(MeasureWorkbook measure) {
        this.measure = measure;
    }

    /** How an entry is known over several files: figures and tables share their names. */
    static String name(Grid grid, String key) {
        boolean figure = grid.what() == What.FIGURES || grid.what() == What.TABLES;
        return (figure ? What.FIGURES : grid.what()) + " " + (figure ? key.split(" ")[0] : key);
    }

    /** @param names of the entries it may not speak of */
    List<Problem> problems(Set<String> names) {
        List<Problem> problems = new ArrayList<>();
        for (String folder : MeasureFiles.folders(measure.own().files())) {
            if (folder.equals(measure.folder())) {
                continue;
            }
            for (Grid grid : MeasureFiles.grids(folder, measure.own().files(), measure.dictionary())) {
                grid.entries().keySet().stream()
                        .filter(key -> grid.what() != What.TABLE && names.contains(name(grid, key)))
                        .forEach(key -> problems.add(WorkbookProblems.ELSEWHERE.at(
                                measure.place(grid.path()),
                                "",
                                key,
                                measure.folder() + "/"
                                        + grid.path().substring(folder.length()).replaceFirst("^/", ""))));
            }
        }
        return problems;
    }
}
