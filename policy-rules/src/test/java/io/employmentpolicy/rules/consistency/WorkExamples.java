package io.employmentpolicy.rules.consistency;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** 工作与失业的例子。 / Of work, unemployment, households, posts and the services for them. For every check facts that contradict, and the same facts with one thing put right. */
final class WorkExamples {
    static Map<String, List<String>> all() {
        Map<String, List<String>> all = new TreeMap<>();
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
        String person = "person: { birth_date: 1990-05-01, ";
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
                "FACT-PENSION-DRAWN",
                List.of(
                        person
                                + "draws_pension: false }\n"
                                + "unemployment_insurance: { stop_events: [conscripted, draws_basic_pension] }",
                        person + "draws_pension: false }\nunemployment_insurance: { stop_events: [conscripted] }"));
        all.put(
                "FACT-REGISTERED-AFTER-HIRE",
                List.of(
                        "hire: [ { registered_unemployed_on: 2026-03-02, start_date: 2026-03-01 } ]",
                        "hire: [ { registered_unemployed_on: 2026-03-02, start_date: 2026-03-02 } ]"));
        String paid = "person: {}\n  unemployment_insurance: { months_drawn: 2, relation_ended_on: 2025-01-31 }\n"
                + "  received_benefit: [ { policy: CN-UI, period: { from: 2025-02, to: 2025-0";
        all.put("FACT-BENEFIT-MONTHS-DRAWN", List.of(paid + "4 } } ]", paid + "3 } } ]"));
        String ended = "unemployment_insurance: { contract_end: not_renewed, relation_ended_on: 2026-0";
        all.put("FACT-RELATION-RUNS", List.of(ended + "4-01 }", ended + "3-31 }"));
        String dismissed = "unemployment_insurance: { separation_cause: dismissed, relation_ended_on: 2026-0";
        all.put("FACT-SEPARATED-LATER", List.of(dismissed + "4-01 }", dismissed + "3-31 }"));
        String lost = "unemployment_insurance: { separation_cause: ";
        all.put(
                "FACT-RESIGNED-INVOLUNTARILY",
                List.of(lost + "resigned, left_involuntarily: true }", lost + "resigned, left_involuntarily: false }"));
        all.put(
                "FACT-EMPLOYER-FAULT-VOLUNTARY",
                List.of(
                        lost + "employer_fault, left_involuntarily: false }",
                        lost + "employer_fault, left_involuntarily: true }"));
        String startup = "person: {}\n  startup: { other_conditions_met: true, registered_on: 2026-0";
        all.put("FACT-STARTUP-REGISTERED-LATER", List.of(startup + "4-01 }", startup + "3-31 }"));
        String placed = "public_post: [ { holder_id: A, placements_before: 0, started_on: 2026-03-02 } ]\n"
                + "  person: {}\n"
                + "  received_benefit: [ { policy: CN-ESF-POST, person_id: A, period: { from: 2026-0";
        all.put("FACT-POST-DRAWN-BEFORE", List.of(placed + "2, to: 2026-03 } } ]", placed + "3, to: 2026-03 } } ]"));
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
        all.put(
                "FACT-PENSIONER-HARD-TO-EMPLOY",
                List.of(
                        "person: { draws_pension: true, hard_to_employ: true }",
                        "person: { draws_pension: false, hard_to_employ: true }"));
        all.put(
                "FACT-DESTINATION-WITHOUT-WORK",
                List.of(
                        "employment: [ { status: none, destination: sme } ]",
                        "employment: [ { status: none, destination: other } ]"));
        all.put("FACT-TWO-FULL-TIME-JOBS", List.of(jobs("2025-06-30", "2025-06-01"), jobs("2025-06-30", "2025-06-30")));
        all.put("FACT-UNEMPLOYED-AT-WORK", List.of(spells("2025-06-01", "null"), spells("2025-06-01", "2025-07-01")));
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
        String holder = "person: { id: p1, draws_pension: true }\n  public_post: [ { hard_to_employ: true, holder_id: ";
        all.put("FACT-POST-PENSIONER", List.of(holder + "p1 } ]", holder + "p2 } ]"));
        String hired = "person: { id: p1, draws_pension: true }\n  employer: {}\n"
                + "  hire: [ { group: [hard_to_employ], start_date: 2025-03-01, person_id: ";
        all.put("FACT-HIRE-PENSIONER", List.of(hired + "p1 } ]", hired + "p2 } ]"));
        String onPost =
                "person: { id: p1, hard_to_employ: true }\n  public_post: [ { holder_on_establishment: true, holder_id: ";
        all.put("FACT-POST-ESTABLISHMENT", List.of(onPost + "p1 } ]", onPost + "p2 } ]"));
        String station = "community: { station_smart: true, station_exists: ";
        all.put("FACT-SMART-WITHOUT-STATION", List.of(station + "false }", station + "true }"));
        return all;
    }

    /** One month more than there are from the end of January to the day of the examples, and as many. */
    private static List<String> months(String facts) {
        return List.of(String.format(Locale.ROOT, facts, 4), String.format(Locale.ROOT, facts, 3));
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

    private WorkExamples() {}
}
