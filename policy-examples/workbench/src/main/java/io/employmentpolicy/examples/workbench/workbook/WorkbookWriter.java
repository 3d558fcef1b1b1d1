package io.employmentpolicy.examples.workbench.workbook;

import io.employmentpolicy.examples.workbench.workbook.Column.Code;
import io.employmentpolicy.examples.workbench.workbook.Column.Kind;
import io.employmentpolicy.examples.workbench.workbook.Grid.Row;
import io.employmentpolicy.examples.workbench.workbook.Grid.What;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** 写出工作簿。 / Writes grids as a workbook for officers: headings with notes, typed cells, lists to choose from, no formulas. */
final class WorkbookWriter {
    static final String COVER = "说明";
    static final String CLAUSES = "条款";
    static final String LISTS = "代码表";
    static final String FOLDER = "措施目录";
    static final String MARK = "内容标记";
    static final String OVERLAID = "含叠加";
    static final String YES = "是";
    static final String NO = "否";
    static final int HEADINGS = 2;
    static final int CHARACTER = 256;
    private static final Set<Kind> NUMBERS = Set.of(Kind.NUMBER, Kind.FREE, Kind.FIGURE);
    private static final int LONG_CELL = 30;
    private static final String FORMULA = "=+-@";

    private final XSSFWorkbook book = new XSSFWorkbook();
    private final Map<String, CellStyle> styles = new LinkedHashMap<>();
    private final XSSFSheet cover = book.createSheet(COVER);

    private WorkbookWriter() {}

    /**
     * The workbook of a measure.
     *
     * @param about lines of the cover, what in front of how
     * @param clauses for reading
     */
    static byte[] write(Map<String, String> about, List<Grid> grids, Grid clauses) {
        WorkbookWriter writer = new WorkbookWriter();
        try (XSSFWorkbook book = writer.book;
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            writer.cover(about);
            for (Grid grid : grids) {
                writer.sheet(grid);
            }
            if (!clauses.rows().isEmpty()) {
                writer.sheet(clauses);
            }
            book.createSheet(LISTS);
            ChoiceLists choices = new ChoiceLists(book, writer::style);
            for (Grid grid : grids) {
                choices.add(grid);
            }
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void cover(Map<String, String> about) {
        int at = 0;
        for (Map.Entry<String, String> line : about.entrySet()) {
            XSSFRow row = cover.createRow(at++);
            text(row.createCell(0), line.getKey(), style("heading"));
            text(row.createCell(1), line.getValue(), style("words"));
        }
        cover.setColumnWidth(0, 16 * CHARACTER);
        cover.setColumnWidth(1, 100 * CHARACTER);
    }

    private void sheet(Grid grid) {
        XSSFSheet sheet = book.createSheet(grid.sheet());
        XSSFRow labels = sheet.createRow(0);
        XSSFRow codes = sheet.createRow(1);
        for (int at = 0; at < grid.columns().size(); at++) {
            Column column = grid.columns().get(at);
            text(labels.createCell(at), column.label(), style("heading"));
            text(codes.createCell(at), column.code(), style("code"));
            if (!column.note().isEmpty()) {
                note(sheet, labels.getCell(at), column.note());
            }
            sheet.setColumnWidth(at, width(column) * CHARACTER);
            sheet.setDefaultColumnStyle(at, style(format(column, "")));
        }
        int line = HEADINGS;
        for (Row row : grid.rows()) {
            XSSFRow written = sheet.createRow(line++);
            for (int at = 0; at < grid.columns().size(); at++) {
                Column column = grid.columns().get(at);
                cell(written, at, column, row.text(column.code()), row.text("unit"));
            }
        }
        sheet.createFreezePane(grid.what() == What.TABLE ? 0 : 1, HEADINGS);
    }

    private static int width(Column column) {
        return switch (column.kind()) {
            case TEXT -> 36;
            case DAY, MONTH, NUMBER, FIGURE -> 13;
            case TRUTH -> 10;
            default -> Math.min(26, Math.max(14, 2 + 2 * column.label().length()));
        };
    }

    private void note(XSSFSheet sheet, XSSFCell cell, String note) {
        XSSFClientAnchor anchor = new XSSFClientAnchor();
        anchor.setCol1(cell.getColumnIndex());
        anchor.setCol2(cell.getColumnIndex() + 4);
        anchor.setRow1(0);
        anchor.setRow2(4);
        XSSFComment comment = sheet.createDrawingPatriarch().createCellComment(anchor);
        comment.setString(note);
        comment.setAuthor(COVER);
        cell.setCellComment(comment);
    }

    private void cell(XSSFRow row, int at, Column column, String text, String unit) {
        if (text.isEmpty()) {
            return;
        }
        XSSFCell cell = row.createCell(at);
        Optional<BigDecimal> number = NUMBERS.contains(column.kind())
                ? Column.number(text).filter(one -> !text.matches("-?0[0-9].*"))
                : Optional.empty();
        Optional<LocalDate> day = column.kind() == Kind.DAY ? day(text) : Optional.empty();
        if (number.isPresent()) {
            // at most fifteen digits, which a spreadsheet holds and gives back exactly
            cell.setCellValue(number.get().doubleValue());
            cell.setCellStyle(style(format(column, unit)));
        } else if (day.isPresent()) {
            cell.setCellValue(day.get());
            cell.setCellStyle(style("day"));
        } else {
            text(cell, shown(column, text), style(column.shown() ? "shown" : words(column, text)));
        }
    }

    private static String words(Column column, String text) {
        boolean formula = FORMULA.indexOf(text.charAt(0)) >= 0;
        return formula ? "quoted" : column.kind() == Kind.TEXT && text.length() > LONG_CELL ? "words" : "text";
    }

    static Optional<LocalDate> day(String text) {
        try {
            LocalDate day = LocalDate.parse(text);
            return day.getYear() >= 1901 && day.getYear() <= 2199 ? Optional.of(day) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String shown(Column column, String text) {
        if (column.kind() == Kind.FIGURE) {
            return Column.truth(text).map(yes -> yes ? YES : NO).orElse(text);
        }
        if (column.kind() == Kind.TRUTH) {
            return text.equals("true") ? YES : text.equals("false") ? NO : text;
        }
        return column.codes().stream()
                .filter(code -> code.code().equals(text))
                .map(Code::label)
                .findFirst()
                .orElse(text);
    }

    private static String format(Column column, String unit) {
        return switch (column.kind()) {
            case DAY -> "day";
            case NUMBER, FREE, FIGURE ->
                !column.code().equals("value")
                        ? "number"
                        : unit.equals("ratio") ? "rate" : unit.contains("yuan") ? "money" : "number";
            default -> column.shown() ? "shown" : "text";
        };
    }

    static void text(XSSFCell cell, String text, CellStyle style) {
        cell.setCellValue(text);
        cell.setCellStyle(style);
    }

    private CellStyle style(String name) {
        return styles.computeIfAbsent(name, this::made);
    }

    private CellStyle made(String name) {
        XSSFCellStyle style = book.createCellStyle();
        style.setVerticalAlignment(VerticalAlignment.TOP);
        switch (name) {
            case "heading" -> {
                Font font = book.createFont();
                font.setBold(true);
                style.setFont(font);
                style.setBorderBottom(BorderStyle.THIN);
                style.setWrapText(true);
                fill(style, IndexedColors.LIGHT_TURQUOISE);
            }
            case "code" -> {
                Font font = book.createFont();
                font.setColor(IndexedColors.GREY_50_PERCENT.getIndex());
                style.setFont(font);
                fill(style, IndexedColors.GREY_25_PERCENT);
                style.setDataFormat(book.createDataFormat().getFormat("@"));
            }
            case "shown" -> fill(style, IndexedColors.GREY_25_PERCENT);
            case "words" -> style.setWrapText(true);
            case "quoted" -> style.setQuotePrefixed(true);
            case "day" -> style.setDataFormat(book.createDataFormat().getFormat("yyyy-mm-dd"));
            case "money" -> style.setDataFormat(book.createDataFormat().getFormat("#,##0.00"));
            case "rate" -> style.setDataFormat(book.createDataFormat().getFormat("0.00######%"));
            case "number" -> style.setDataFormat((short) 0);
            default -> style.setDataFormat(book.createDataFormat().getFormat("@"));
        }
        return style;
    }

    private static void fill(XSSFCellStyle style, IndexedColors colour) {
        style.setFillForegroundColor(colour.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }
}
