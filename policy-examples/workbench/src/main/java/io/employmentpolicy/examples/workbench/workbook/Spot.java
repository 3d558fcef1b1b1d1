package io.employmentpolicy.examples.workbench.workbook;

import io.employmentpolicy.model.problem.Place;
import org.apache.poi.ss.util.CellReference;

/**
 * 单元格。 / A cell of a workbook.
 *
 * @param row counted from 0; -1 when the sheet is meant
 * @param column counted from 0
 */
record Spot(String sheet, int row, int column) {
    static Spot of(String sheet) {
        return new Spot(sheet, -1, 0);
    }

    /** How a problem names it: the file, the sheet and the cell as spreadsheets call it. */
    Place place(String file) {
        return Place.of(file + ":" + this);
    }

    @Override
    public String toString() {
        return row < 0 ? sheet : sheet + "!" + new CellReference(row, column).formatAsString();
    }
}
