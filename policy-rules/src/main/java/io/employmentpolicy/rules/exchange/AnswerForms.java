package io.employmentpolicy.rules.exchange;

import io.employmentpolicy.model.decision.Decision;
import io.employmentpolicy.rules.shape.AnswerForm;

/** The forms of all answers. */
final class AnswerForms {
    static final AnswerForm<Decision> DECISION = AnswerForm.of(Decision.class);
    static final AnswerForm<BriefScreening> SCREENING = AnswerForm.of(BriefScreening.class);
    static final AnswerForm<BriefOverview> OVERVIEW = AnswerForm.of(BriefOverview.class);

    private AnswerForms() {}
}
