package io.employmentpolicy.examples.workbench.workbook;

import io.employmentpolicy.examples.workbench.workbook.Column.Code;
import io.employmentpolicy.examples.workbench.workbook.Column.Kind;
import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.model.problem.Problem;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.rules.problem.Phrases;
import io.employmentpolicy.rules.suggest.DidYouMean;
import io.employmentpolicy.rules.suggest.Hint;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;

/** 单元格读成文字。 / What the cell of a column says, as the policy files write it. */
final class CellText {
    private static final Pattern DAY =
            Pattern.compile("(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})\\s*日?");
    /** Spreadsheets count fifteen digits; what they write behind them is rounding. */
    private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_EVEN);

    private static final int LONGEST = 40;
    /** A date of a later year is a number that somebody formatted as one. */
    private static final int LAST_YEAR = 9999;

    private CellText() {}

    /** Text, or what is wrong with the cell. */
    record Told(String text, List<Problem> problems) {
        static Told of(String text) {
            return new Told(text, List.of());
        }

        static Told wrong(Problem problem) {
            return new Told("", List.of(problem));
        }
    }

    static Told read(XSSFCell cell, Column column, Place place) {
        return switch (cell.getCellType()) {
            case FORMULA -> Told.wrong(WorkbookProblems.FORMULA.at(place, "", cell.getCellFormula()));
            case ERROR -> Told.wrong(WorkbookProblems.ERROR_VALUE.at(place, "", cell.getErrorCellString()));
            case BOOLEAN -> truth(cell.getBooleanCellValue(), column, place);
            case NUMERIC -> number(cell, column, place);
            case STRING -> text(cell.getStringCellValue(), column, place);
            default -> Told.of("");
        };
    }

    static boolean isBlank(XSSFCell cell) {
        return cell.getCellType() == CellType.BLANK
                || cell.getCellType() == CellType.STRING
                        && cell.getStringCellValue().isEmpty();
    }

    private static Told truth(boolean value, Column column, Place place) {
        boolean fits = column.kind() == Kind.TRUTH || column.kind() == Kind.FREE || column.kind() == Kind.FIGURE;
        return fits
                ? Told.of(String.valueOf(value))
                : Told.wrong(WorkbookProblems.WRONG_TYPE.at(place, "", value ? "TRUE" : "FALSE", expected(column)));
    }

    /** The number as it stands in the file, without binary rounding. */
    private static BigDecimal exact(XSSFCell cell) {
        BigDecimal number = new BigDecimal(cell.getRawValue()).round(DIGITS);
        return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
    }

    private static Told number(XSSFCell cell, Column column, Place place) {
        String raw = String.valueOf(cell.getRawValue());
        if (raw.length() > LONGEST || !raw.matches("[-+]?[0-9]*\\.?[0-9]+([eE][-+]?[0-9]{1,2})?")) {
            return Told.wrong(WorkbookProblems.WRONG_TYPE.at(place, "", raw, expected(column)));
        }
        if (DateUtil.isCellDateFormatted(cell)) {
            return day(cell, column, place, raw);
        }
        String plain = exact(cell).toPlainString();
        return switch (column.kind()) {
            case NUMBER, FREE, FIGURE, TEXT, ID -> Told.of(plain);
            case CODE -> code(plain, column, place);
            default -> Told.wrong(WorkbookProblems.WRONG_TYPE.at(place, "", plain, expected(column)));
        };
    }

    private static Told day(XSSFCell cell, Column column, Place place, String raw) {
        LocalDateTime time = cell.getLocalDateTimeCellValue();
        if (time.getYear() > LAST_YEAR) {
            return Told.wrong(
                    WorkbookProblems.WRONG_TYPE.at(place, "", exact(cell).toPlainString(), expected(column)));
        }
        boolean whole = exact(cell).scale() <= 0;
        String day = time.toLocalDate().toString();
        return switch (column.kind()) {
            case DAY ->
                whole
                        ? Told.of(day)
                        : Told.wrong(WorkbookProblems.WRONG_TYPE.at(place, "", time.toString(), expected(column)));
            case MONTH -> Told.of(day.substring(0, 7));
            case FREE -> Told.of(whole ? day : time.withNano(0).toString());
            default -> Told.wrong(WorkbookProblems.WRONG_TYPE.at(place, "", whole ? day : raw, expected(column)));
        };
    }

    private static Told text(String text, Column column, Place place) {
        if (text.chars()
                .anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t'
                        || Character.getType(c) == Character.FORMAT)) {
            return Told.wrong(WorkbookProblems.UNREADABLE.at(place, "", text.replaceAll("[\\p{Cc}\\p{Cf}]", "·")));
        }
        String bare = stripped(text);
        if (!bare.equals(text)) {
            return Told.wrong(WorkbookProblems.BLANKS.at(place, "", text, text.strip()));
        }
        if (text.isEmpty() || column.isWritten(text)) {
            return Told.of(text);
        }
        String half = half(text);
        boolean digits =
                text.chars().anyMatch(c -> c >= '０' && c <= '９' || c >= 'ａ' && c <= 'ｚ' || c >= 'Ａ' && c <= 'Ｚ');
        boolean words = column.kind() == Kind.TEXT
                || column.kind() == Kind.FREE
                        && Column.number(half).isEmpty()
                        && suggestedDay(half).isEmpty();
        if (digits && !words) {
            return Told.wrong(WorkbookProblems.FULL_WIDTH.at(place, "", text, half));
        }
        return switch (column.kind()) {
            case DAY -> Told.wrong(textDay(text, suggestedDay(half), place));
            case NUMBER -> textNumber(text, column, place);
            case FIGURE ->
                Column.truth(text)
                        .map(truth -> Told.of(truth.toString()))
                        .orElseGet(() -> textNumber(text, column, place));
            case MONTH ->
                text.matches("[0-9]{4}-[0-9]{2}")
                        ? Told.of(text)
                        : Told.wrong(WorkbookProblems.WRONG_TYPE.at(place, "", text, expected(column)));
            case TRUTH -> yesNo(text, column, place);
            case CODE -> code(text, column, place);
            default -> Told.of(text);
        };
    }

    /** Without white space of any width around it. */
    private static String stripped(String text) {
        return text.replaceAll("^[\\s\\u00A0\\u3000]+|[\\s\\u00A0\\u3000]+$", "");
    }

    private static Told textNumber(String text, Column column, Place place) {
        boolean none = text.equals("-") && column.code().equals("value");
        return none ? Told.of(text) : Told.wrong(textNumber(text, suggestedNumber(text), place));
    }

    private static Problem textNumber(String text, String number, Place place) {
        return number.isEmpty()
                ? WorkbookProblems.TEXT_NUMBER_OTHER.at(
                        place,
                        "",
                        text,
                        Hint.ofNumber(text).map(Phrases::hint).orElseGet(() -> WorkbookProblems.NUMBER_ALONE.text()))
                : WorkbookProblems.TEXT_NUMBER.at(place, "", text, number);
    }

    private static Problem textDay(String text, String day, Place place) {
        return day.isEmpty()
                ? WorkbookProblems.TEXT_DAY_OTHER.at(
                        place,
                        "",
                        text,
                        Hint.ofDay(text).map(Phrases::hint).orElseGet(() -> WorkbookProblems.FORMAT_AS_DAY.text()))
                : WorkbookProblems.TEXT_DAY.at(place, "", text, day);
    }

    private static Told yesNo(String text, Column column, Place place) {
        return switch (text) {
            case WorkbookWriter.YES, "true" -> Told.of("true");
            case WorkbookWriter.NO, "false" -> Told.of("false");
            default -> Told.wrong(WorkbookProblems.WRONG_TYPE.at(place, "", text, expected(column)));
        };
    }

    private static Told code(String text, Column column, Place place) {
        Optional<String> known = column.codes().stream()
                .filter(one -> one.label().equals(text) || one.code().equals(text))
                .map(Code::code)
                .findFirst();
        if (known.isPresent()) {
            return Told.of(known.get());
        }
        Map<String, String> spellings = new LinkedHashMap<>();
        column.codes().forEach(one -> {
            spellings.put(one.label(), one.label());
            spellings.put(one.code(), one.label());
        });
        List<String> labels = column.codes().stream().map(Code::label).toList();
        return Told.wrong(WorkbookProblems.UNKNOWN_CODE.at(
                place,
                "",
                text,
                WorkbookProblems.listed(labels.subList(0, Math.min(30, labels.size()))),
                near(text, spellings)));
    }

    static Text near(String text, Map<String, String> spellings) {
        Optional<String> near = DidYouMean.of(text, spellings)
                .or(() -> spellings.keySet().stream()
                        .filter(one -> text.length() > 1 && (one.contains(text) || text.contains(one)))
                        .findFirst()
                        .map(spellings::get));
        return near.map(WorkbookProblems.DID_YOU_MEAN::text).orElseGet(WorkbookProblems.CHOOSE_LISTED::text);
    }

    /** The same text with half-width letters, digits and signs. */
    private static String half(String text) {
        BiFunction<Integer, Integer, Integer> shift = (c, by) -> c >= '！' && c <= '～' ? c - by : c;
        return text.codePoints()
                .map(c -> shift.apply(c, '！' - '!'))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String suggestedDay(String text) {
        Matcher day = DAY.matcher(text);
        if (!day.matches()) {
            return "";
        }
        String two = "0" + day.group(2);
        String three = "0" + day.group(3);
        String iso = day.group(1) + "-" + two.substring(two.length() - 2) + "-" + three.substring(three.length() - 2);
        return WorkbookWriter.day(iso).map(Object::toString).orElse("");
    }

    private static String suggestedNumber(String text) {
        String plain = half(text).replaceAll("[,，\\s元月日人次个]", "");
        return plain.matches("[0-9]{1,15}(\\.[0-9]{1,10})?%?") ? plain : "";
    }

    private static Text expected(Column column) {
        return WorkbookProblems.expected(column.kind());
    }
}
