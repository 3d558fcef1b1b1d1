package io.employmentpolicy.rules.consistency;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** 人生与伤病的例子。 / Of birth, death, retirement and injuries at work. For every check facts that contradict, and the same facts with one thing put right. */
final class LifeExamples {
    static Map<String, List<String>> all() {
        Map<String, List<String>> all = new TreeMap<>();
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
        String person = "person: { birth_date: 1990-05-01, ";
        all.put("FACT-BIRTH-MONTH", List.of(person + "birth_month: 1990-06 }", person + "birth_month: 1990-05 }"));
        String born = "person: { id: P, birth_date: 2004-05-01 }\n  ";
        String trainee = born + "internship: [ { person_id: P, birth_date: 200";
        all.put("FACT-TRAINEE-BIRTH", List.of(trainee + "5-05-01 } ]", trainee + "4-05-01 } ]"));
        String hired = born + "hire: [ { person_id: P, birth_date: 200";
        all.put("FACT-HIRED-BIRTH", List.of(hired + "5-05-01 } ]", hired + "4-05-01 } ]"));
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
        String cost = "person: {}\n  injury_case: [ { cost_arose_on: 2026-0";
        all.put("FACT-INJURY-COST-LATER", List.of(cost + "4-01 } ]", cost + "3-31 } ]"));
        String dead = "person: {}\n  injury_case: [ { first_diagnosed_at: 2026-03-02T10:00:00, died_at: 2026-03-0";
        all.put("FACT-INJURY-DIED-BEFORE-DIAGNOSIS", List.of(dead + "2T09:59:59 } ]", dead + "2T10:00:00 } ]"));
        String dying = "person: { died_on: 2025-10-01 }\n  pension_recipient: { ";
        String scanned = dying + "active_certification: [ { date: 2025-10-0";
        all.put("FACT-SCANNED-AFTER-DEATH", List.of(scanned + "2 } ] }", scanned + "1 } ] }"));
        String active = dying + "activity_evidence: [ { date: 2025-10-0";
        all.put("FACT-ACTIVE-AFTER-DEATH", List.of(active + "2 } ] }", active + "1 } ] }"));
        String confirmed = dying + "last_confirmed_on: 2025-10-0";
        all.put("FACT-CONFIRMED-AFTER-DEATH", List.of(confirmed + "2 }", confirmed + "1 }"));
        String accepted = "person: {}\n  injury_case: [ { accident_on: 2026-03-02, accepted_on: 2026-03-0";
        all.put("FACT-INJURY-ACCEPTED-BEFORE-ACCIDENT", List.of(accepted + "1 } ]", accepted + "2 } ]"));
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
                "FACT-GRADUATED-BEFORE-BIRTH",
                List.of(
                        person + "}\n  education: { leave_date: 1989-01-01 }",
                        person + "}\n  education: { leave_date: 2012-07-01 }"));
        all.put(
                "FACT-HIRED-BEFORE-BIRTH",
                List.of(
                        "hire: [ { birth_date: 2026-01-02, start_date: 2025-01-01 } ]",
                        "hire: [ { birth_date: 2000-01-02, start_date: 2025-01-01 } ]"));
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
        return all;
    }

    private LifeExamples() {}
}
