package io.employmentpolicy.rules.drools;

import io.employmentpolicy.rules.PolicyEngine;
import io.employmentpolicy.rules.casebook.CaseReport;
import io.employmentpolicy.rules.casebook.CaseResult;
import io.employmentpolicy.rules.casebook.CaseRunner;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * 探查。 / What a library with a fault in it is put to: the fixed cases of the small edition, the random comparison, and whether the comparison
 * sees a fault that is there. Public because it is called where it was loaded anew.
 */
public final class Probe {
    private Probe() {}

    /** How the fault was found; empty when it was overlooked. */
    public static String run(int cases) {
        try {
            Hamlet hamlet = new Hamlet(cases);
            String fixed = fixed();
            return fixed.isEmpty() ? random(hamlet) : fixed;
        } catch (RuntimeException | LinkageError | AssertionError | StackOverflowError failure) {
            return "failed: " + failure.getClass().getSimpleName();
        }
    }

    private static String fixed() {
        CaseReport report = new CaseRunner(PolicyEngine.builder()
                        .withoutShippedPolicies()
                        .overlay(Hamlet.folder())
                        .build())
                .runAll();
        return report.results().stream()
                .filter(result -> result.verdict() != CaseResult.Verdict.PASSED)
                .map(result -> "fixed case " + result.policyCase().id())
                .findFirst()
                .orElse(report.problems().isEmpty() ? "" : "problems of cases");
    }

    private static String random(Hamlet hamlet) {
        Map<String, Set<String>> texts = hamlet.texts();
        for (String policy : texts.keySet()) {
            if (hamlet.cases(policy).stream().anyMatch(one -> one.differs(hamlet.sound()))) {
                return "random case of " + policy;
            }
        }
        for (Fault.Kind kind :
                List.of(Fault.Kind.VALUE_LOST, Fault.Kind.COMPARISON_FLIPPED, Fault.Kind.ACTION_DROPPED)) {
            for (String policy : List.of("HAM-KIN", "HAM-GROUP")) {
                for (Fault fault : hamlet.faults(
                        kind, policy, Set.copyOf(Fault.rules(hamlet.sound().text(policy))))) {
                    if (Harmless.of(fault).isEmpty() && !hamlet.found(policy, fault)) {
                        return "blind to " + fault;
                    }
                }
            }
        }
        return "";
    }
}
