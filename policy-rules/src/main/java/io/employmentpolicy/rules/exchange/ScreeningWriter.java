package io.employmentpolicy.rules.exchange;

import io.employmentpolicy.model.decision.Screening;
import io.employmentpolicy.model.text.Language;
import java.util.Objects;

/**
 * 筛查写出。 / Writes screenings as JSON, small enough to be pushed. What concerns the case is written finding by finding; of what does not, or is
 * open for want of facts nobody gave, only ids are listed. What is null or an empty list within a finding is left out. Sums stand where they
 * stand in decisions ({@code outcome.amounts[].quantity.least} and {@code most}); equal screenings give equal text.
 */
public final class ScreeningWriter {
    private ScreeningWriter() {}

    /** 一种语言的 JSON。 / The screening as one JSON object, in one language. */
    public static String json(Screening screening, Language language, boolean pretty) {
        Objects.requireNonNull(screening, "screening");
        Objects.requireNonNull(language, "language: without one for both");
        return Json.text(pretty, out -> AnswerForms.SCREENING.write(out, BriefScreening.of(screening), language));
    }

    /** 两种语言的 JSON。 / The screening as one JSON object, in both languages. */
    public static String json(Screening screening, boolean pretty) {
        Objects.requireNonNull(screening, "screening");
        return Json.text(pretty, out -> AnswerForms.SCREENING.write(out, BriefScreening.of(screening), null));
    }
}
