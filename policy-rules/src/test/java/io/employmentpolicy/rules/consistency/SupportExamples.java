package io.employmentpolicy.rules.consistency;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** 补贴、培训与创业的例子。 / Of courses, certificates, hires, start-ups, loans and what was drawn. For every check facts that contradict, and the same facts with one thing put right. */
final class SupportExamples {
    static Map<String, List<String>> all() {
        Map<String, List<String>> all = new TreeMap<>();
        all.put(
                "FACT-EMPLOYER-SUBSIDY-SAME-PERIOD",
                List.of(
                        "insurance_record: [ { employer_subsidy_same_period: true, channel: personal_window } ]",
                        "insurance_record: [ { employer_subsidy_same_period: true, channel: employer } ]"));
        all.put(
                "FACT-TITLE-NOT-ABOVE",
                List.of(
                        "title_application: [ { current_level: associate_senior, target_level: middle } ]",
                        "title_application: [ { current_level: associate_senior, target_level: senior } ]"));
        all.put(
                "FACT-GRADUATE-INSTITUTION",
                List.of(
                        "education: [ { is_college_graduate: true, institution_kind: other } ]",
                        "education: [ { is_college_graduate: true, institution_kind: technical_school } ]"));
        all.put(
                "FACT-STATE-OWNED-INDIVIDUAL",
                List.of(
                        "employer: { kind: individual_business, state_owned: true }",
                        "employer: { kind: enterprise, state_owned: true }"));
        all.put(
                "FACT-CERTIFIED-WITHOUT-LEVEL",
                List.of(
                        "training_enrolment: [ { certificate: skill_level, certificate_level: none } ]",
                        "training_enrolment: [ { certificate: skill_level, certificate_level: junior } ]"));
        all.put(
                "FACT-CLASS-BEFORE-APPLICATION",
                List.of(
                        "training_enrolment: [ { class_applied_on: 2026-03-02, class_opened_on: 2026-03-01 } ]",
                        "training_enrolment: [ { class_applied_on: 2026-03-02, class_opened_on: 2026-03-02 } ]"));
        all.put(
                "FACT-CHECKED-BUT-NOT-ENTRUSTED",
                List.of(
                        "pension_recipient: { check_entrusted: false, entrusted_confirms: true }",
                        "pension_recipient: { check_entrusted: false, entrusted_confirms: false }"));
        all.put(
                "FACT-MONTHS-WITHOUT-EMPLOYER",
                List.of(
                        "unemployment_insurance: { employer_contributed: false, contribution_months: 12 }",
                        "unemployment_insurance: { employer_contributed: false, contribution_months: 0 }"));
        String approved = "person: {}\n  application: [ { policy: CN-ESF-FLEX, approved_on: 2026-03-02 } ]\n"
                + "  received_benefit: [ { policy: CN-ESF-FLEX, granted_on: 2026-03-0";
        all.put("FACT-DRAWN-BEFORE-APPROVAL", List.of(approved + "1 } ]", approved + "2 } ]"));
        String drawn = "person: {}\n"
                + "  employer: {}\n"
                + "  hire: [ { person_id: A, months_subsidised: 11, start_date: 2025-01-31 } ]\n"
                + "  received_benefit: [ { policy: CN-ESF-INS-HIRE, person_id: A, period: { from: 2025-01, to:"
                + " 2025-1";
        all.put("FACT-HIRE-MONTHS-DRAWN", List.of(drawn + "2 } } ]", drawn + "1 } } ]"));
        String kept = "internship: [ { host_finished: 3, host_retained: ";
        all.put("FACT-HOST-RETAINED", List.of(kept + "4 } ]", kept + "3 } ]"));
        String trained = "person: {}\n  training_enrolment: [ { certificate: skill_level, certificate_on: 2026-0";
        all.put("FACT-CERTIFIED-LATER", List.of(trained + "4-01 } ]", trained + "3-31 } ]"));
        String taught = "person: {}\n  training_enrolment: [ { certificate: skill_level, class_opened_on: 2026-0";
        all.put("FACT-TRAINED-LATER", List.of(taught + "4-01 } ]", taught + "3-31 } ]"));
        String established = "hire: [ { on_establishment: true, formal_conditions_met: ";
        all.put("FACT-ESTABLISHMENT-SUBSIDISED", List.of(established + "true } ]", established + "false } ]"));
        String failed = "training_body: { classes: 3, failed_classes: ";
        all.put("FACT-FAILED-CLASSES", List.of(failed + "4 }", failed + "3 }"));
        String violations = "employer: { violations: [wage_arrears], labour_use_compliant: ";
        all.put("FACT-VIOLATIONS-COMPLIANT", List.of(violations + "true }", violations + "false }"));
        String completed = "person: {}\n  training_enrolment: [ { completed: true, class_opened_on: 2026-0";
        all.put("FACT-COMPLETED-LATER", List.of(completed + "4-01 } ]", completed + "3-31 } ]"));
        String premium = "person: {}\n"
                + "  insurance_record: [ { flexible_subsidy_policy_conditions_met: true, period: { from: 2026-0";
        all.put("FACT-PREMIUM-LATER", List.of(premium + "4, to: 2026-06 } } ]", premium + "3, to: 2026-06 } } ]"));
        String grant = "person: {}\n  skill_certificate: [ { gained_on: 2026-03-02, applied_on: 2026-03-0";
        all.put("FACT-APPLIED-BEFORE-CERTIFICATE", List.of(grant + "1 } ]", grant + "2 } ]"));
        String fund = "insurance_record: [ { scheme: housing_fund, flexible_subsidy_policy_conditions_met: ";
        all.put("FACT-HOUSING-FUND-SUBSIDY", List.of(fund + "true } ]", fund + "false } ]"));
        all.put(
                "FACT-RECOGNISED-LATER",
                List.of(
                        "person: { hard_to_employ: true, hard_to_employ_recognised_on: 2026-04-01 }",
                        "person: { hard_to_employ: true, hard_to_employ_recognised_on: 2026-03-31 }"));
        all.put(
                "FACT-ENROLLED-AND-LEFT",
                List.of(
                        "education: { still_enrolled: true, leave_date: 2026-03-30 }",
                        "education: { still_enrolled: true, leave_date: null }"));
        all.put(
                "FACT-HIRED-BEFORE-FOUNDED",
                List.of(
                        "employer: { established_on: 2025-01-02 }\n  hire: [ { start_date: 2025-01-01 } ]",
                        "employer: { established_on: 2025-01-02 }\n  hire: [ { start_date: 2025-01-02 } ]"));
        all.put(
                "FACT-LOAN-ISSUED-BEFORE-APPLIED",
                List.of(
                        "startup_loan: [ { applied_on: 2025-03-02, issued_on: 2025-03-01 } ]",
                        "startup_loan: [ { applied_on: 2025-03-02, issued_on: 2025-03-02 } ]"));
        all.put(
                "FACT-APPROVED-BEFORE-APPLIED",
                List.of(
                        "application: [ { applied_on: null, approved_on: 2025-01-01 } ]",
                        "application: [ { applied_on: 2025-01-01, approved_on: 2025-01-01 } ]"));
        all.put(
                "FACT-CERTIFICATE-BEFORE-CLASS",
                List.of(
                        "training_enrolment: [ { class_opened_on: 2025-01-02, certificate_on: 2025-01-01 } ]",
                        "training_enrolment: [ { class_opened_on: 2025-01-02, certificate_on: null } ]"));
        all.put(
                "FACT-TRAINED-PERSONS",
                List.of(
                        "training_enrolment_summary: [ { completed_distinct_persons: 3, distinct_persons: 2 } ]",
                        "training_enrolment_summary: [ { completed_distinct_persons: 2, distinct_persons: 2 } ]"));
        all.put(
                "FACT-TRAINED-RECORDS",
                List.of(
                        "training_enrolment_summary: [ { distinct_persons: 3, records: 2 } ]",
                        "training_enrolment_summary: [ { distinct_persons: 2, records: 2 } ]"));
        String person = "person: { birth_date: 1990-05-01, ";
        all.put(
                "FACT-FINAL-YEAR-LEFT",
                List.of(
                        person + "final_year_student: true }\neducation: { still_enrolled: false }",
                        person + "final_year_student: true }\neducation: { still_enrolled: true }"));
        all.put(
                "FACT-LOAN-SIZE",
                List.of(
                        "employer: { size: medium }\nstartup_loan: [ { borrower: small_micro_enterprise } ]",
                        "employer: { size: small }\nstartup_loan: [ { borrower: small_micro_enterprise } ]"));
        all.put(
                "FACT-LOAN-HIRES",
                List.of(
                        "startup_loan: [ { eligible_hires: 6, staff: 5 } ]",
                        "startup_loan: [ { eligible_hires: 5, staff: 5 } ]"));
        all.put(
                "FACT-PREMIUM-MONTHS-FOUNDED",
                months("employer: { established_on: 2026-01-31, unemployment_premium_months: %d }"));
        String course = "person: {}\ntraining_enrolment: [ { completed: true, class_ended_on: 2026-0";
        all.put("FACT-COMPLETED-BEFORE-END", List.of(course + "4-01 } ]", course + "3-31 } ]"));
        String cover = "person: {}\ninjury_case: [ { occupational_injury_confirmed: false, decided_on: ";
        all.put("FACT-INJURY-COVER-UNDECIDED", List.of(cover + "null } ]", cover + "2026-03-31 } ]"));
        String hire = "employer: {}\nhire: [ { person_id: A, group: [hard_to_employ], start_date: 2025-09-01 } ]\n"
                + "person: { id: A, hard_to_employ: true, hard_to_employ_recognised_on: 2025-09-0";
        all.put("FACT-HIRED-BEFORE-RECOGNISED", List.of(hire + "2 }", hire + "1 }"));
        String graduate = "startup: { founder_group: [college_graduate] }\neducation: { is_college_graduate: ";
        all.put("FACT-FOUNDER-GRADUATE", List.of(graduate + "false }\nperson: {}", graduate + "true }\nperson: {}"));
        all.put("FACT-FOUNDER-HARD-TO-EMPLOY", founder("hard_to_employ"));
        all.put("FACT-FOUNDER-HAIHE", founder("haihe_talent"));
        all.put("FACT-FOUNDER-RETURNING", founder("returning_entrepreneur"));
        String insured = "employer: { all_staff_insured: true, violations: [";
        all.put("FACT-INSURED-WITH-ARREARS", List.of(insured + "insurance_arrears] }", insured + "wage_arrears] }"));
        return all;
    }

    /** One month more than there are from the end of January to the day of the examples, and as many. */
    private static List<String> months(String facts) {
        return List.of(String.format(Locale.ROOT, facts, 4), String.format(Locale.ROOT, facts, 3));
    }

    /** Of a group that is a yes or no of the person by the same name. */
    private static List<String> founder(String group) {
        String told = "startup: { founder_group: [" + group + "] }\nperson: { " + group + ": ";
        return List.of(told + "false }", told + "true }");
    }

    private SupportExamples() {}
}
