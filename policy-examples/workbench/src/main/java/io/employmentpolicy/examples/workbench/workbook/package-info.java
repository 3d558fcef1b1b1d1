/**
 * 工作簿。 / A measure as one workbook and back: figures, tables, targets, readings, duties and cases as officers edit them in a spreadsheet.
 * What a file of a measure says is a {@link io.employmentpolicy.examples.workbench.workbook.Grid}; grids are written to and read from workbooks
 * and files, and laid over each other.
 */
@NullMarked
package io.employmentpolicy.examples.workbench.workbook;

import org.jspecify.annotations.NullMarked;
