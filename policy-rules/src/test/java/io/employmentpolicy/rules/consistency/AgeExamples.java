package io.employmentpolicy.rules.consistency;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** 年岁与月数的例子。 / Of ages and of months that went by. For every check facts that contradict, and the same facts with one thing put right. */
final class AgeExamples {
    /** One day short of sixteen years on the day of the decision, and sixteen on it. */
    private static final List<String> BORN = List.of("2010-04-01", "2010-03-31");

    static Map<String, List<String>> all() {
        Map<String, List<String>> all = new TreeMap<>();
        all.put("FACT-CHILD-REGISTERED", born("}\nunemployment_registration: { registered: true }"));
        all.put(
                "FACT-CHILD-WORKS",
                born("}\nemployment: [ { status: flexible, start_date: 2025-07-01, end_date: null } ]"));
        all.put("FACT-CHILD-HARD-TO-EMPLOY", born(", hard_to_employ: true }"));
        all.put("FACT-CHILD-MIGRANT-WORKER", born(", rural_migrant_worker: true }"));
        all.put("FACT-CHILD-ABLE-TO-WORK", born(", able_to_work: true }"));
        all.put("FACT-CHILD-LONG-TERM-UNEMPLOYED", born(", long_term_unemployed_youth: true }"));
        all.put(
                "FACT-CHILD-GRADUATE-HIRED",
                List.of(
                        "hire: [ { birth_date: 2010-04-01, graduates_this_year: true } ]",
                        "hire: [ { birth_date: 2010-03-31, graduates_this_year: true } ]"));
        all.put("FACT-CHILD-FOUNDER", born("}\nstartup: { registered_on: 2026-03-31 }"));
        all.put("FACT-CHILD-BORROWER", born("}\nstartup_loan: [ { borrower: individual, applied_on: 2026-03-31 } ]"));
        all.put(
                "FACT-CHILD-STAFF",
                born("}\nskill_certificate: [ { employed_by_enterprise: true, gained_on: 2026-03-31 } ]"));
        String hire = "hire: [ { start_date: 2026-01-31, three_insurances_months: ";
        all.put("FACT-HIRE-PREMIUM-MONTHS", List.of(hire + "4 } ]", hire + "3 } ]"));
        String startup = "person: {}\nstartup: { registered_on: 2026-01-31, months_operated_in_year: ";
        all.put("FACT-STARTUP-MONTHS-OPERATED", List.of(startup + "4 }", startup + "3 }"));
        String plan = "person: { draws_pension: true }\nretirement_plan: { direction: early, retire_month: 2026-0";
        all.put("FACT-PENSIONER-PLANS", List.of(plan + "4 }", plan + "3 }"));
        String loan = "person: {}\nstartup_loan: [ { group: graduate } ]\neducation: { ";
        all.put(
                "FACT-LOAN-GRADUATE",
                List.of(loan + "is_college_graduate: false }", loan + "is_college_graduate: true }"));
        all.put(
                "FACT-LOAN-GRADUATES-LATER",
                List.of(loan + "leave_date: 2026-04-01 }", loan + "leave_date: 2026-03-31 }"));
        return all;
    }

    private static List<String> born(String further) {
        return BORN.stream()
                .map(day -> "person: { birth_date: " + day + further)
                .toList();
    }

    private AgeExamples() {}
}
