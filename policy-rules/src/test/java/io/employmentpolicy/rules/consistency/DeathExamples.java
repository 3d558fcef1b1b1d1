package io.employmentpolicy.rules.consistency;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** 死亡、退役与期限的例子。 / Of what is dated after death, of veterans and of terms. For every check facts that contradict, and the same facts with one thing put right. */
final class DeathExamples {
    static Map<String, List<String>> all() {
        Map<String, List<String>> all = new TreeMap<>();
        String died = "person: { id: P, died_on: 2026-03-01 }\n  ";
        Map.of(
                        "FACT-REGISTERED-AFTER-DEATH", "unemployment_registration: { registered_on: ",
                        "FACT-INJURED-AFTER-DEATH", "injury_case: { circumstance: commuting, accident_on: ",
                        "FACT-SKILL-AFTER-DEATH", "skill_certificate: { gained_on: ",
                        "FACT-FOUNDED-AFTER-DEATH", "startup: { registered_on: ",
                        "FACT-BORROWED-AFTER-DEATH", "startup_loan: { borrower: individual, applied_on: ",
                        "FACT-LENT-AFTER-DEATH", "startup_loan: { borrower: individual, issued_on: ",
                        "FACT-HIRED-AFTER-DEATH", "hire: { person_id: P, start_date: ",
                        "FACT-POST-AFTER-DEATH", "public_post: { holder_id: P, started_on: ")
                .forEach((check, record) ->
                        all.put(check, List.of(died + record + "2026-03-02 }", died + record + "2026-03-01 }")));
        String placed = "unemployment_insurance: { discharge_placement: assigned_post }\nperson: { veteran: ";
        all.put("FACT-VETERAN-DENIED", List.of(placed + "false }", placed + "true }"));
        String alone = "person: { self_employed_veteran: true, veteran: ";
        all.put("FACT-SELF-EMPLOYED-NO-VETERAN", List.of(alone + "false }", alone + "true }"));
        String pension = "person: { draws_pension: true }\nunemployment_insurance: { drawing: ";
        all.put("FACT-DRAWING-PENSIONER", List.of(pension + "true }", pension + "false }"));
        String stopped = "person: {}\n  benefit_stop: { occurred_on: 2026-03-02, ";
        String told = stopped + "reported_on: 2026-03-0";
        all.put("FACT-STOP-REPORTED-BEFORE", List.of(told + "1 }", told + "2 }"));
        String due = stopped + "report_due_on: 2026-03-0";
        all.put("FACT-STOP-DUE-BEFORE", List.of(due + "1 }", due + "2 }"));
        String extended = "person: {}\n  injury_case: { accident_on: 2026-03-02, filing_extended_to: 2026-03-0";
        all.put("FACT-INJURY-EXTENDED-BEFORE-ACCIDENT", List.of(extended + "1 }", extended + "2 }"));
        String child = "injury_case: { child_worker: false, accident_on: 2026-03-01 }\nperson: { birth_date: 2010-03-0";
        all.put("FACT-CHILD-INJURED", List.of(child + "2 }", child + "1 }"));
        return all;
    }

    private DeathExamples() {}
}
