package io.employmentpolicy.rules.lint;

import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.rules.edition.LookupTable;
import io.employmentpolicy.rules.edition.Parameter;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** 超出一的比率。 / A ratio beyond the whole, as when 5 was written for 5 %. */
final class Rates implements Lint {
    private static final String RATIO = "ratio";

    /** What is meant to be more than the whole says so. */
    private static final Pattern MULTIPLE = Pattern.compile("倍|系数|上浮");

    @Override
    public void look(Looked edition, Findings findings) {
        for (Parameter one : edition.book().parameters()) {
            if (one.unit().equals(RATIO) && !MULTIPLE.matcher(one.title().zh()).find()) {
                one.values().forEach(value -> rate(one.key(), value.value(), value.place(), findings));
            }
        }
        for (LookupTable table : edition.book().tables()) {
            if (table.unit().equals(RATIO)
                    && !MULTIPLE.matcher(table.title().zh()).find()) {
                table.rows().forEach(row -> rate(table.key(), row.value(), row.place(), findings));
            }
        }
    }

    private static void rate(String key, @Nullable BigDecimal value, Place place, Findings findings) {
        if (value != null && value.compareTo(BigDecimal.ONE) > 0) {
            findings.add(LintProblems.REMARK_323.at(
                    place, key, value.toPlainString(), value.movePointLeft(2).toPlainString()));
        }
    }
}
