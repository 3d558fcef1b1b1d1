package io.employmentpolicy.examples.service;

/** Questions that several tests ask. */
final class Questions {
    /** Hard to employ, works flexibly, pays for the pension at the window of persons, approved: 600 yuan a month. */
    static final String FLEXIBLE = """
            {"id": "P-001", "as_of": "2026-03-31", "policies": ["TJ-FLEX"], "facts": {
              "person": {"id": "P-001", "gender": "female", "birth_date": "1975-05-20", "retirement_category": "female55",
                         "hard_to_employ": true, "hard_to_employ_category": "age_4050", "residence_district": "XQ"},
              "employment": [{"status": "flexible"}],
              "insurance_record": [{"scheme": "pension", "channel": "personal_window", "premium_paid": 1036.00,
                                    "period": {"from": "2026-01", "to": "2026-03"}}],
              "application": [{"policy": "TJ-FLEX", "applied_on": "2026-02-20", "approved_on": "2026-03-10"}],
              "received_benefit": []}}""";

    /** Lost the job, eleven months paid: one more would do. */
    static final String ELEVEN_MONTHS = """
            {"as_of": "2026-06-01", "policies": ["CN-UI"], "facts": {
              "person": {},
              "unemployment_registration": {"registered": true, "registered_on": "2026-05-20", "job_seeking": true},
              "unemployment_insurance": {"contribution_months": 11, "left_involuntarily": true, "employer_contributed": true}}}""";

    private Questions() {}

    /** On one line, as a batch wants it. */
    static String line(String question) {
        return question.replaceAll("\\s*\n\\s*", " ");
    }
}
