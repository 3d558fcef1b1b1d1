package io.employmentpolicy.rules.consistency;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** 互相矛盾的事实的例子。 / Facts that contradict each other, an example for every check. */
final class ContradictionExamples {
    /** For every check facts that contradict, and the same facts with one thing put right. */
    static final Map<String, List<String>> ALL = examples();

    private static Map<String, List<String>> examples() {
        Map<String, List<String>> all = new TreeMap<>();
        String person = "person: { birth_date: 1990-05-01, ";
        String goesOn = "employment: [ { status: unit, start_date: 2026-03-30, end_date: null } ]\n";
        String over = "employment: [ { status: unit, start_date: 2026-03-01, end_date: 2026-03-31 } ]\n";
        all.put(
                "FACT-REGISTERED-AT-WORK",
                List.of(
                        goesOn + "unemployment_registration: { registered: true }",
                        over + "unemployment_registration: { registered: true }"));
        all.put(
                "FACT-BENEFIT-AT-WORK",
                List.of(
                        goesOn + "unemployment_registration: { benefit_conditions_met: true }",
                        over + "unemployment_registration: { benefit_conditions_met: true }"));
        all.put(
                "FACT-HOUSEHOLD-AT-WORK",
                List.of(goesOn + "household: { employed_members: 0 }", over + "household: { employed_members: 0 }"));
        all.put(
                "FACT-LONG-UNEMPLOYED-AT-WORK",
                List.of(
                        goesOn + person + "long_unemployed_graduate: true }",
                        over + person + "long_unemployed_graduate: true }"));
        all.put(
                "FACT-LONG-TERM-UNEMPLOYED-AT-WORK",
                List.of(
                        goesOn + person + "long_term_unemployed_youth: true }",
                        over + person + "long_term_unemployed_youth: true }"));
        all.put(
                "FACT-REGISTERED-PENSIONER",
                List.of(
                        person + "draws_pension: true }\nunemployment_registration: { registered: true }",
                        person + "draws_pension: true }\nunemployment_registration: { registered: false }"));
        all.put(
                "FACT-GROUP-EMPLOYED",
                List.of(
                        "group_count: [ { employed: 101, total: 100 } ]",
                        "group_count: [ { employed: 100, total: 100 } ]"));
        String zero = "zero_employment_household_members: ";
        all.put(
                "FACT-GROUP-ZERO",
                List.of(
                        "group_count: [ { " + zero + "101, total: 100 } ]",
                        "group_count: [ { " + zero + "100, total: 100 } ]"));
        all.put(
                "FACT-GROUP-ZERO-EMPLOYED",
                List.of(
                        "group_count: [ { employed_" + zero + "4, " + zero + "3 } ]",
                        "group_count: [ { employed_" + zero + "3, " + zero + "3 } ]"));
        all.put(
                "FACT-GROUP-ZERO-AMONG-EMPLOYED",
                List.of(
                        "group_count: [ { employed_" + zero + "4, employed: 3 } ]",
                        "group_count: [ { employed_" + zero + "3, employed: 3 } ]"));
        all.put(
                "FACT-EMPLOYER-SUBSIDY-SAME-PERIOD",
                List.of(
                        "insurance_record: [ { employer_subsidy_same_period: true, channel: personal_window } ]",
                        "insurance_record: [ { employer_subsidy_same_period: true, channel: employer } ]"));
        all.put(
                "FACT-PENSION-DRAWN",
                List.of(
                        person
                                + "draws_pension: false }\n"
                                + "unemployment_insurance: { stop_events: [conscripted, draws_basic_pension] }",
                        person + "draws_pension: false }\nunemployment_insurance: { stop_events: [conscripted] }"));
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
                "FACT-CERTIFIED-WITHOUT-LEVEL",
                List.of(
                        "training_enrolment: [ { certificate: skill_level, certificate_level: none } ]",
                        "training_enrolment: [ { certificate: skill_level, certificate_level: junior } ]"));
        all.put(
                "FACT-REAPPRAISED-BEFORE-CONCLUSION",
                List.of(
                        "injury_case: [ { appraisal_concluded_on: 2026-03-02, reappraisal_applied_on: 2026-03-01 } ]",
                        "injury_case: [ { appraisal_concluded_on: 2026-03-02, reappraisal_applied_on: 2026-03-02 } ]"));
        all.put(
                "FACT-REVIEWED-BEFORE-CONCLUSION",
                List.of(
                        "injury_case: [ { appraisal_concluded_on: 2026-03-02, review_applied_on: 2026-03-01 } ]",
                        "injury_case: [ { appraisal_concluded_on: 2026-03-02, review_applied_on: 2026-03-02 } ]"));
        all.put(
                "FACT-CLASS-BEFORE-APPLICATION",
                List.of(
                        "training_enrolment: [ { class_applied_on: 2026-03-02, class_opened_on: 2026-03-01 } ]",
                        "training_enrolment: [ { class_applied_on: 2026-03-02, class_opened_on: 2026-03-02 } ]"));
        all.put(
                "FACT-REGISTERED-AFTER-HIRE",
                List.of(
                        "hire: [ { registered_unemployed_on: 2026-03-02, start_date: 2026-03-01 } ]",
                        "hire: [ { registered_unemployed_on: 2026-03-02, start_date: 2026-03-02 } ]"));
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
        String paid = "person: {}\n  unemployment_insurance: { months_drawn: 2, relation_ended_on: 2025-01-31 }\n"
                + "  received_benefit: [ { policy: CN-UI, period: { from: 2025-02, to: 2025-0";
        all.put("FACT-BENEFIT-MONTHS-DRAWN", List.of(paid + "4 } } ]", paid + "3 } } ]"));
        String ended = "unemployment_insurance: { contract_end: not_renewed, relation_ended_on: 2026-0";
        all.put("FACT-RELATION-RUNS", List.of(ended + "4-01 }", ended + "3-31 }"));
        String dismissed = "unemployment_insurance: { separation_cause: dismissed, relation_ended_on: 2026-0";
        all.put("FACT-SEPARATED-LATER", List.of(dismissed + "4-01 }", dismissed + "3-31 }"));
        String kept = "internship: [ { host_finished: 3, host_retained: ";
        all.put("FACT-HOST-RETAINED", List.of(kept + "4 } ]", kept + "3 } ]"));
        all.put("FACT-BIRTH-MONTH", List.of(person + "birth_month: 1990-06 }", person + "birth_month: 1990-05 }"));
        all.put(
                "FACT-RETIREMENT-MALE",
                List.of(
                        "person: { gender: male, retirement_category: female50 }",
                        "person: { gender: male, retirement_category: male }"));
        all.put(
                "FACT-RETIREMENT-FEMALE",
                List.of(
                        "person: { gender: female, retirement_category: male }",
                        "person: { gender: female, retirement_category: female55 }"));
        String lost = "unemployment_insurance: { separation_cause: ";
        all.put(
                "FACT-RESIGNED-INVOLUNTARILY",
                List.of(lost + "resigned, left_involuntarily: true }", lost + "resigned, left_involuntarily: false }"));
        all.put(
                "FACT-EMPLOYER-FAULT-VOLUNTARY",
                List.of(
                        lost + "employer_fault, left_involuntarily: false }",
                        lost + "employer_fault, left_involuntarily: true }"));
        String ill = "person: {}\n  injury_case: [ { circumstance: sudden_illness, in_working_time: ";
        all.put("FACT-ILLNESS-OFF-WORK", List.of(ill + "false } ]", ill + "true } ]"));
        String diagnosed = "person: {}\n  injury_case: [ { first_diagnosed_at: \"2024-03-08T09:00:00\", ";
        String died = "died_at: \"2024-03-10T09:30:00\", hours_until_death: ";
        all.put("FACT-INJURY-HOURS", List.of(diagnosed + died + "48 } ]", diagnosed + died + "48.5 } ]"));
        String moment = "died_at: \"2024-03-10T23:59:59\", died_on: ";
        all.put(
                "FACT-INJURY-DAY-OF-DEATH",
                List.of(diagnosed + moment + "2024-03-11 } ]", diagnosed + moment + "2024-03-10 } ]"));
        String injured = "person: {}\n  injury_case: [ { circumstance: commuting, accident_on: 2026-0";
        all.put("FACT-INJURED-LATER", List.of(injured + "4-01 } ]", injured + "3-31 } ]"));
        String trained = "person: {}\n  training_enrolment: [ { certificate: skill_level, certificate_on: 2026-0";
        all.put("FACT-CERTIFIED-LATER", List.of(trained + "4-01 } ]", trained + "3-31 } ]"));
        String cost = "person: {}\n  injury_case: [ { cost_arose_on: 2026-0";
        all.put("FACT-INJURY-COST-LATER", List.of(cost + "4-01 } ]", cost + "3-31 } ]"));
        String dead = "person: {}\n  injury_case: [ { first_diagnosed_at: 2026-03-02T10:00:00, died_at: 2026-03-0";
        all.put("FACT-INJURY-DIED-BEFORE-DIAGNOSIS", List.of(dead + "2T09:59:59 } ]", dead + "2T10:00:00 } ]"));
        String taught = "person: {}\n  training_enrolment: [ { certificate: skill_level, class_opened_on: 2026-0";
        all.put("FACT-TRAINED-LATER", List.of(taught + "4-01 } ]", taught + "3-31 } ]"));
        String startup = "person: {}\n  startup: { other_conditions_met: true, registered_on: 2026-0";
        all.put("FACT-STARTUP-REGISTERED-LATER", List.of(startup + "4-01 }", startup + "3-31 }"));
        String dying = "person: { died_on: 2025-10-01 }\n  pension_recipient: { ";
        String scanned = dying + "active_certification: [ { date: 2025-10-0";
        all.put("FACT-SCANNED-AFTER-DEATH", List.of(scanned + "2 } ] }", scanned + "1 } ] }"));
        String active = dying + "activity_evidence: [ { date: 2025-10-0";
        all.put("FACT-ACTIVE-AFTER-DEATH", List.of(active + "2 } ] }", active + "1 } ] }"));
        String confirmed = dying + "last_confirmed_on: 2025-10-0";
        all.put("FACT-CONFIRMED-AFTER-DEATH", List.of(confirmed + "2 }", confirmed + "1 }"));
        String accepted = "person: {}\n  injury_case: [ { accident_on: 2026-03-02, accepted_on: 2026-03-0";
        all.put("FACT-INJURY-ACCEPTED-BEFORE-ACCIDENT", List.of(accepted + "1 } ]", accepted + "2 } ]"));
        String placed = "public_post: [ { holder_id: A, placements_before: 0, started_on: 2026-03-02 } ]\n"
                + "  person: {}\n"
                + "  received_benefit: [ { policy: CN-ESF-POST, person_id: A, period: { from: 2026-0";
        all.put("FACT-POST-DRAWN-BEFORE", List.of(placed + "2, to: 2026-03 } } ]", placed + "3, to: 2026-03 } } ]"));
        String established = "hire: [ { on_establishment: true, formal_conditions_met: ";
        all.put("FACT-ESTABLISHMENT-SUBSIDISED", List.of(established + "true } ]", established + "false } ]"));
        String post = "person: { id: p1 }\n"
                + "  employment: [ { status: unit, full_time_normal_attendance: true, start_date: 2025-07-01, end_date:"
                + " null } ]\n"
                + "  public_post: [ { kind: public_welfare, started_on: 2025-03-01, holder_id: ";
        all.put("FACT-POST-BESIDE-JOB", List.of(post + "p1 } ]", post + "p2 } ]"));
        String flexible = "person: {}\n"
                + "  employment: [ { status: unit, full_time_normal_attendance: true, start_date: 2023-01-01,"
                + " end_date: 2024-05-31 } ]\n"
                + "  insurance_record: [ { flexible_subsidy_policy_conditions_met: true, period: { from: 2024-0";
        all.put(
                "FACT-FLEXIBLE-BESIDE-JOB",
                List.of(flexible + "5, to: 2024-07 } } ]", flexible + "6, to: 2024-07 } } ]"));
        String pushed = "eligibility_match: [ { matched_on: 2026-03-02, pushed_on: 2026-03-0";
        all.put("FACT-PUSHED-BEFORE-MATCH", List.of(pushed + "1 } ]", pushed + "2 } ]"));
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
        String retired = "person: {}\n  pension_recipient: { loss_confirmed: true, ";
        all.put(
                "FACT-PENSION-LOST-BUT-MATCHED",
                List.of(retired + "data_confirms: true }", retired + "data_confirms: false }"));
        all.put(
                "FACT-PENSION-LOST-BUT-SELF-CONFIRMED",
                List.of(retired + "self_confirms: true }", retired + "self_confirms: false }"));
        all.put(
                "FACT-PENSION-LOST-BUT-ENTRUSTED",
                List.of(retired + "entrusted_confirms: true }", retired + "entrusted_confirms: false }"));
        all.put("FACT-DIED-BEFORE-BIRTH", List.of(person + "died_on: 1990-04-30 }", person + "died_on: 1990-05-01 }"));
        all.put(
                "FACT-CONTRIBUTION-BEFORE-BIRTH",
                List.of(
                        person + "}\n  insurance_record: [ { period: { from: 1990-04, to: 2020-01 } } ]",
                        person + "}\n  insurance_record: [ { period: { from: 1990-05, to: 2020-01 } } ]"));
        all.put(
                "FACT-CONTRIBUTION-BEFORE-BIRTH-MONTH",
                List.of(
                        "person: { birth_month: 1990-05 }\n"
                                + "  insurance_record: [ { period: { from: 1990-04, to: 2020-01 } } ]",
                        "person: { birth_month: 1990-05 }\n"
                                + "  insurance_record: [ { period: { from: 1990-05, to: 2020-01 } } ]"));
        all.put(
                "FACT-CONTRIBUTION-AFTER-DEATH",
                List.of(
                        person
                                + "died_on: 2019-12-31 }\n"
                                + "  insurance_record: [ { period: { from: 2010-04, to: 2020-01 } } ]",
                        person
                                + "died_on: 2020-01-01 }\n"
                                + "  insurance_record: [ { period: { from: 2010-04, to: 2020-01 } } ]"));
        String fund = "insurance_record: [ { scheme: housing_fund, flexible_subsidy_policy_conditions_met: ";
        all.put("FACT-HOUSING-FUND-SUBSIDY", List.of(fund + "true } ]", fund + "false } ]"));
        all.put(
                "FACT-EMPLOYED-BEFORE-BIRTH",
                List.of(
                        person + "}\n  employment: [ { start_date: 1990-04-30 } ]",
                        person + "}\n  employment: [ { start_date: 2010-04-30 } ]"));
        all.put(
                "FACT-EMPLOYED-AFTER-DEATH",
                List.of(
                        person + "died_on: 2019-12-31 }\n  employment: [ { start_date: 2020-01-01 } ]",
                        person + "died_on: 2019-12-31 }\n  employment: [ { start_date: 2019-12-31 } ]"));
        all.put(
                "FACT-RECOGNISED-BEFORE-BIRTH",
                List.of(
                        person + "hard_to_employ_recognised_on: 1989-01-01 }",
                        person + "hard_to_employ_recognised_on: null }"));
        all.put(
                "FACT-PENSIONER-HARD-TO-EMPLOY",
                List.of(
                        "person: { draws_pension: true, hard_to_employ: true }",
                        "person: { draws_pension: false, hard_to_employ: true }"));
        all.put(
                "FACT-RECOGNISED-LATER",
                List.of(
                        "person: { hard_to_employ: true, hard_to_employ_recognised_on: 2026-04-01 }",
                        "person: { hard_to_employ: true, hard_to_employ_recognised_on: 2026-03-31 }"));
        all.put(
                "FACT-GRADUATED-BEFORE-BIRTH",
                List.of(
                        person + "}\n  education: { leave_date: 1989-01-01 }",
                        person + "}\n  education: { leave_date: 2012-07-01 }"));
        all.put(
                "FACT-ENROLLED-AND-LEFT",
                List.of(
                        "education: { still_enrolled: true, leave_date: 2026-03-30 }",
                        "education: { still_enrolled: true, leave_date: null }"));
        all.put(
                "FACT-DESTINATION-WITHOUT-WORK",
                List.of(
                        "employment: [ { status: none, destination: sme } ]",
                        "employment: [ { status: none, destination: other } ]"));
        all.put("FACT-TWO-FULL-TIME-JOBS", List.of(jobs("2025-06-30", "2025-06-01"), jobs("2025-06-30", "2025-06-30")));
        all.put("FACT-UNEMPLOYED-AT-WORK", List.of(spells("2025-06-01", "null"), spells("2025-06-01", "2025-07-01")));
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
                "FACT-HIRED-BEFORE-BIRTH",
                List.of(
                        "hire: [ { birth_date: 2026-01-02, start_date: 2025-01-01 } ]",
                        "hire: [ { birth_date: 2000-01-02, start_date: 2025-01-01 } ]"));
        all.put(
                "FACT-DISABLED-STAFF",
                List.of(
                        "employer: { disabled_full_time_staff: 3, full_time_staff: 2 }",
                        "employer: { disabled_full_time_staff: 2, full_time_staff: 2 }"));
        all.put(
                "FACT-COMMUNITY-EMPLOYED",
                List.of(
                        "community: { able_willing_count: 100, employed_count: 101 }",
                        "community: { able_willing_count: 100, employed_count: 100 }"));
        all.put("FACT-HOUSEHOLD-EMPLOYED", household("employed_members", "size"));
        all.put("FACT-HOUSEHOLD-WILLING", household("able_willing_members", "size"));
        all.put("FACT-HOUSEHOLD-WORKING-AGE", household("working_age_members", "size"));
        all.put("FACT-HOUSEHOLD-UNEMPLOYED", household("unemployed_members", "working_age_members"));
        all.put("FACT-CONTACTED-BEFORE-REQUEST", request("contacted_at"));
        all.put("FACT-JOB-SENT-BEFORE-REQUEST", request("job_sent_to_person_at"));
        all.put("FACT-PERSON-SENT-BEFORE-REQUEST", request("person_sent_to_employer_at"));
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
        all.put(
                "FACT-INJURY-DECIDED-BEFORE-ACCIDENT",
                List.of(
                        "injury_case: [ { accident_on: 2025-01-02, decided_on: 2025-01-01 } ]",
                        "injury_case: [ { accident_on: 2025-01-02, decided_on: null } ]"));
        all.put(
                "FACT-INJURY-DIED-BEFORE-ACCIDENT",
                List.of(
                        "injury_case: [ { accident_on: 2025-01-02, died_on: 2025-01-01 } ]",
                        "injury_case: [ { accident_on: 2025-01-02, died_on: 2025-01-02 } ]"));
        all.put(
                "FACT-FINAL-YEAR-LEFT",
                List.of(
                        person + "final_year_student: true }\neducation: { still_enrolled: false }",
                        person + "final_year_student: true }\neducation: { still_enrolled: true }"));
        all.put(
                "FACT-SELF-EMPLOYED-VETERAN",
                List.of(
                        person + "self_employed_veteran: false }\n"
                                + "unemployment_insurance: { discharge_placement: self_employed }",
                        person + "self_employed_veteran: false }\n"
                                + "unemployment_insurance: { discharge_placement: retired }"));
        all.put(
                "FACT-PLACED-VETERAN",
                List.of(
                        person + "self_employed_veteran: true }\n"
                                + "unemployment_insurance: { discharge_placement: assigned_post }",
                        person + "self_employed_veteran: true }\n"
                                + "unemployment_insurance: { discharge_placement: self_employed }"));
        all.put(
                "FACT-LOAN-VETERAN",
                List.of(
                        person + "veteran: false }\nstartup_loan: [ { group: veteran } ]",
                        person + "veteran: false }\nstartup_loan: [ { group: graduate } ]"));
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
                "FACT-REGISTERED-BEFORE-END",
                List.of(
                        "unemployment_insurance: { relation_ended_on: 2026-03-02 }\n"
                                + "unemployment_registration: { registered_on: 2026-03-01 }",
                        "unemployment_insurance: { relation_ended_on: 2026-03-01 }\n"
                                + "unemployment_registration: { registered_on: 2026-03-01 }"));
        all.put(
                "FACT-COVERED-UNLISTED",
                List.of(
                        person + "platform_listed: false, occupational_injury_covered: true }",
                        person + "platform_listed: true, occupational_injury_covered: true }"));
        all.put(
                "FACT-BENEFIT-MONTHS-SINCE",
                months("unemployment_registration: { registered_on: 2026-01-31 }\n"
                        + "unemployment_insurance: { months_drawn: %d }"));
        all.put(
                "FACT-PREMIUM-MONTHS-FOUNDED",
                months("employer: { established_on: 2026-01-31, unemployment_premium_months: %d }"));
        String hurt = "injury_case: [ { circumstance: commuting, accident_on: 2026-03-02, ";
        for (Map.Entry<String, String> one : Map.of(
                        "FACT-INJURY-LEAVE-BEFORE-ACCIDENT", "leave_from",
                        "FACT-INJURY-FILED-BEFORE-ACCIDENT", "employer_filed_on",
                        "FACT-INJURY-WORKER-FILED-BEFORE-ACCIDENT", "worker_filed_on",
                        "FACT-INJURY-APPRAISED-BEFORE-ACCIDENT", "appraisal_concluded_on",
                        "FACT-INJURY-COST-BEFORE-ACCIDENT", "cost_arose_on")
                .entrySet()) {
            all.put(
                    one.getKey(),
                    List.of(hurt + one.getValue() + ": 2026-03-01 } ]", hurt + one.getValue() + ": 2026-03-02 } ]"));
        }
        String holder = "person: { id: p1, draws_pension: true }\n  public_post: [ { hard_to_employ: true, holder_id: ";
        all.put("FACT-POST-PENSIONER", List.of(holder + "p1 } ]", holder + "p2 } ]"));
        addLocal(all);
        return all;
    }

    /** One month more than there are from the end of January to the day of the examples, and as many. */
    private static List<String> months(String facts) {
        return List.of(String.format(Locale.ROOT, facts, 4), String.format(Locale.ROOT, facts, 3));
    }

    /** Those of founders, hires, courses and stations, which the rules of the city and the district turn on. */
    private static void addLocal(Map<String, List<String>> all) {
        String course = "person: {}\ntraining_enrolment: [ { completed: true, class_ended_on: 2026-0";
        all.put("FACT-COMPLETED-BEFORE-END", List.of(course + "4-01 } ]", course + "3-31 } ]"));
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
        String station = "community: { station_smart: true, station_exists: ";
        all.put("FACT-SMART-WITHOUT-STATION", List.of(station + "false }", station + "true }"));
    }

    /** Of a group that is a yes or no of the person by the same name. */
    private static List<String> founder(String group) {
        String told = "startup: { founder_group: [" + group + "] }\nperson: { " + group + ": ";
        return List.of(told + "false }", told + "true }");
    }

    private static String jobs(String end, String start) {
        return "employment:\n  - { full_time_normal_attendance: true, start_date: 2024-01-01, end_date: " + end + " }\n"
                + "  - { full_time_normal_attendance: true, start_date: " + start + ", end_date: null }";
    }

    private static String spells(String start, String end) {
        return "unemployment_registration: { spells: [ { start: " + start + ", end: " + end + " } ] }\n"
                + "employment:\n  - { full_time_normal_attendance: true, start_date: 2025-07-01, end_date: null }";
    }

    private static List<String> household(String few, String many) {
        return List.of(
                "household: { " + few + ": 3, " + many + ": 2 }", "household: { " + few + ": 2, " + many + ": 2 }");
    }

    private static List<String> request(String field) {
        String created = "service_request: [ { created_at: 2024-05-08T10:00:00, " + field + ": ";
        return List.of(created + "2024-05-08T09:59:59 } ]", created + "2024-05-08T10:00:00 } ]");
    }

    private ContradictionExamples() {}
}
