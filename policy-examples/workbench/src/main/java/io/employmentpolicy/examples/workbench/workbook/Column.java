package io.employmentpolicy.examples.workbench.workbook;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * 一列。 / A column of a grid.
 *
 * @param code what the policy file calls it
 * @param label what officers read above it
 * @param note what stands in the note of the heading
 * @param codes the values of a closed list; empty when there is none
 * @param shown whether it is there to be read only
 * @param written whether {@code null} and what stands in brackets or quotes may take the place of a value, as in cases
 */
record Column(String code, String label, String note, Kind kind, List<Code> codes, boolean shown, boolean written) {
    private static final String NUMBER = "-?[0-9]{1,15}(\\.[0-9]{1,15})?";
    private static final int PRECISION = 15;

    Column {
        codes = List.copyOf(codes);
    }

    Column(String code, String label, Kind kind, String note) {
        this(code, label, note, kind, List.of(), false, false);
    }

    Column(String code, String label, List<Code> codes, String note) {
        this(code, label, note, Kind.CODE, codes, false, false);
    }

    /** What the cells of a column are in a workbook. */
    enum Kind {
        /** Words. */
        TEXT,
        /** A name or id, in which full-width digits are a mistake. */
        ID,
        DAY,
        MONTH,
        NUMBER,
        TRUTH,
        CODE,
        /** A number where one stands, otherwise words. */
        FREE,
        /** A number, or yes or no where that is the unit. */
        FIGURE
    }

    /** A value of a closed list with its name in Chinese. */
    record Code(String code, String label) {}

    Column readOnly() {
        return new Column(code, label, note, kind, codes, true, written);
    }

    /** Whether a text may stand as it is in any column of cases. */
    boolean isWritten(String text) {
        return written && (text.equals("null") || !text.isEmpty() && "[{\"".indexOf(text.charAt(0)) >= 0);
    }

    /** The number a text is, if a spreadsheet can hold it exactly. */
    static Optional<BigDecimal> number(String text) {
        if (!text.matches(NUMBER)) {
            return Optional.empty();
        }
        BigDecimal number = new BigDecimal(text);
        return number.stripTrailingZeros().precision() <= PRECISION ? Optional.of(number) : Optional.empty();
    }

    /** Yes or no, as policy files and officers write it. */
    static Optional<Boolean> truth(String text) {
        return switch (text) {
            case "true", "yes", WorkbookWriter.YES -> Optional.of(true);
            case "false", "no", WorkbookWriter.NO -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    /** Whether two texts say the same here: 600.00 is 600. */
    boolean same(String one, String other) {
        if (one.equals(other)
                || kind == Kind.FIGURE && truth(one).isPresent() && truth(one).equals(truth(other))) {
            return true;
        }
        Optional<BigDecimal> first = number(one);
        Optional<BigDecimal> second = number(other);
        return (kind == Kind.NUMBER || kind == Kind.FREE || kind == Kind.FIGURE)
                && first.isPresent()
                && second.isPresent()
                && first.get().compareTo(second.get()) == 0;
    }
}
