package io.employmentpolicy.rules.text;

import io.employmentpolicy.model.decision.Outcome;
import io.employmentpolicy.model.programme.MeasureUnit;
import io.employmentpolicy.model.schema.Labelled;
import io.employmentpolicy.model.text.Language;
import io.employmentpolicy.model.text.Text;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** 目标进度的文字。 / How the progress of a target reads, line by line. */
final class ProgressText {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final boolean zh;

    ProgressText(Language language) {
        this.zh = language == Language.ZH;
    }

    Map<Text, String> lines(Outcome.Progress progress) {
        Map<Text, String> lines = new LinkedHashMap<>();
        if (progress.required() != null) {
            lines.put(
                    new Text("目标", "Target"),
                    label(progress.comparator()) + " " + number(progress.required(), progress) + (zh ? "（" : " (")
                            + label(progress.force()) + (zh ? "）" : ")"));
        }
        if (progress.from() != null && progress.to() != null) {
            lines.put(
                    new Text("考核期", "Period"),
                    progress.from() + (zh ? " 至 " : " to ") + progress.to() + passed(progress.passed()));
        }
        if (progress.measured() != null) {
            lines.put(
                    new Text("实际", "Counted"),
                    number(progress.measured(), progress) + share(progress) + through(progress));
        }
        if (progress.gap() != null && progress.gap().signum() > 0) {
            lines.put(new Text("差距", "Gap"), number(progress.gap(), progress));
        }
        if (progress.due() != null) {
            lines.put(
                    new Text("按进度应达", "Due by now"),
                    number(progress.due().setScale(isCounted(progress) ? 0 : 1, RoundingMode.CEILING), progress));
        }
        return lines;
    }

    /** Persons, times and things come whole. */
    private static boolean isCounted(Outcome.Progress progress) {
        return progress.base() != null || progress.unit() != MeasureUnit.PERCENT && progress.unit() != MeasureUnit.YUAN;
    }

    private String through(Outcome.Progress progress) {
        return progress.through() == null
                ? ""
                : zh ? "（截至 " + progress.through() + "）" : " (through " + progress.through() + ")";
    }

    private String share(Outcome.Progress progress) {
        BigDecimal base = progress.base();
        BigDecimal measured = progress.measured();
        if (base == null || measured == null || base.signum() == 0) {
            return "";
        }
        String percent = measured.multiply(HUNDRED)
                .divide(base, 2, RoundingMode.DOWN)
                .stripTrailingZeros()
                .toPlainString();
        String whole = FigureText.separated(base);
        return zh ? "，占 " + whole + " 的 " + percent + "%" : ", " + percent + "% of " + whole;
    }

    private String passed(@Nullable BigDecimal passed) {
        if (passed == null) {
            return "";
        }
        String percent = passed.multiply(HUNDRED)
                        .setScale(1, RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString() + "%";
        return zh ? "，已过 " + percent : ", " + percent + " of it over";
    }

    private String number(BigDecimal number, Outcome.Progress progress) {
        String unit = progress.base() == null ? label(progress.unit()) : "";
        String plain = FigureText.separated(number);
        return unit.isEmpty() ? plain : plain + " " + unit;
    }

    private String label(Labelled constant) {
        return zh ? constant.zh() : constant.en();
    }
}
