package io.employmentpolicy.examples.workbench.workbook;

import io.employmentpolicy.model.text.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * 标出问题的副本。 / A copy of the officer's workbook in which every cell with a problem has a note that tells it. A cell without a colour of its own
 * becomes red, one that has one keeps it, and nothing else changes.
 */
final class MarkedCopy {
    private static final String AUTHOR = "import-xlsx";
    private static final byte[] RED = {(byte) 0xFF, (byte) 0xC7, (byte) 0xCE};
    private static final int MOST_IN_NOTE = 2_000;

    private final XSSFWorkbook book;
    private final Map<Short, XSSFCellStyle> red = new LinkedHashMap<>();

    private MarkedCopy(XSSFWorkbook book) {
        this.book = book;
    }

    /** The bytes of the workbook with notes; notes of an earlier copy go. Empty where parts are missing that a whole workbook has. */
    static Optional<byte[]> of(XSSFWorkbook book, List<Marked> problems, Language language) {
        MarkedCopy copy = new MarkedCopy(book);
        book.sheetIterator().forEachRemaining(sheet -> copy.clear((XSSFSheet) sheet));
        Map<Spot, String> notes = new LinkedHashMap<>();
        problems.forEach(one -> notes.merge(cell(one.spot()), told(one, language), (a, b) -> a + "\n\n" + b));
        notes.forEach(copy::note);
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            book.write(out);
            return Optional.of(out.toByteArray());
        } catch (POIXMLException incomplete) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is about a whole sheet stands in its first cell. */
    private static Spot cell(Spot spot) {
        return WorkbookReader.isSheet(spot) ? new Spot(spot.sheet(), 0, 0) : spot;
    }

    private static String told(Marked one, Language language) {
        String text = one.problem().print(language);
        String place = one.problem().place().toString();
        return text.replace(" " + place, "");
    }

    private void clear(XSSFSheet sheet) {
        sheet.getCellComments().forEach((address, comment) -> {
            if (AUTHOR.equals(comment.getAuthor())) {
                XSSFRow row = sheet.getRow(address.getRow());
                XSSFCell cell = row == null ? null : row.getCell(address.getColumn());
                if (cell != null) {
                    if (showsNotes(sheet)) {
                        cell.removeCellComment();
                    } else {
                        comment.setString("");
                    }
                    uncolour(cell);
                }
            }
        });
    }

    /** A sheet that a program copied may hold notes without the shapes they are shown in; these notes can't be taken away. */
    private static boolean showsNotes(XSSFSheet sheet) {
        return sheet.getCTWorksheet().isSetLegacyDrawing();
    }

    private void uncolour(XSSFCell cell) {
        XSSFCellStyle style = cell.getCellStyle();
        if (isRed(style)) {
            XSSFCellStyle plain = book.createCellStyle();
            plain.cloneStyleFrom(style);
            plain.setFillPattern(FillPatternType.NO_FILL);
            cell.setCellStyle(plain);
        }
    }

    private static boolean isRed(XSSFCellStyle style) {
        XSSFColor colour = style.getFillForegroundXSSFColor();
        return style.getFillPattern() == FillPatternType.SOLID_FOREGROUND
                && colour != null
                && java.util.Arrays.equals(RED, colour.getRGB());
    }

    private void note(Spot spot, String text) {
        XSSFSheet sheet = book.getSheet(spot.sheet());
        if (sheet == null) {
            return;
        }
        XSSFRow row = sheet.getRow(spot.row());
        row = row == null ? sheet.createRow(spot.row()) : row;
        XSSFCell cell = row.getCell(spot.column());
        cell = cell == null ? row.createCell(spot.column()) : cell;
        XSSFComment before = cell.getCellComment();
        String said = before == null ? "" : before.getString().getString() + "\n\n";
        String whole = said + text;
        XSSFComment comment = before == null || showsNotes(sheet) ? anew(cell, spot) : before;
        comment.setString(whole.substring(0, Math.min(whole.length(), MOST_IN_NOTE)));
        comment.setAuthor(AUTHOR);
        cell.setCellComment(comment);
        if (cell.getCellStyle().getFillPattern() == FillPatternType.NO_FILL) {
            cell.setCellStyle(red.computeIfAbsent(cell.getCellStyle().getIndex(), this::coloured));
        }
    }

    private static XSSFComment anew(XSSFCell cell, Spot spot) {
        if (cell.getCellComment() != null) {
            cell.removeCellComment();
        }
        XSSFClientAnchor anchor = new XSSFClientAnchor();
        anchor.setCol1(spot.column());
        anchor.setCol2(spot.column() + 5);
        anchor.setRow1(spot.row());
        anchor.setRow2(spot.row() + 7);
        return cell.getSheet().createDrawingPatriarch().createCellComment(anchor);
    }

    private XSSFCellStyle coloured(short index) {
        XSSFCellStyle style = book.createCellStyle();
        style.cloneStyleFrom(book.getCellStyleAt(index));
        style.setFillForegroundColor(new XSSFColor(RED, book.getStylesSource().getIndexedColors()));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }
}
