package io.employmentpolicy.rules.exchange;

import io.employmentpolicy.model.decision.Overview;
import io.employmentpolicy.model.text.Language;
import java.util.Objects;

/**
 * 概览写出。 / Writes overviews as JSON: {@code screening} as {@link ScreeningWriter}, {@code explained} as {@link DecisionWriter} would,
 * {@code cases} of what one fact decides, {@code helps} for what is refused.
 */
public final class OverviewWriter {
    private OverviewWriter() {}

    /** 一种语言的 JSON。 / The overview as one JSON object, in one language. */
    public static String json(Overview overview, Language language, boolean pretty) {
        Objects.requireNonNull(overview, "overview");
        Objects.requireNonNull(language, "language: without one for both");
        return Json.text(pretty, out -> AnswerForms.OVERVIEW.write(out, BriefOverview.of(overview), language));
    }

    /** 两种语言的 JSON。 / The overview as one JSON object, in both languages. */
    public static String json(Overview overview, boolean pretty) {
        Objects.requireNonNull(overview, "overview");
        return Json.text(pretty, out -> AnswerForms.OVERVIEW.write(out, BriefOverview.of(overview), null));
    }
}
