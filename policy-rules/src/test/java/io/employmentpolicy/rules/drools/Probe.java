package io.employmentpolicy.rules.drools;

import io.employmentpolicy.rules.PolicyEngine;
import io.employmentpolicy.rules.casebook.CaseReport;
import io.employmentpolicy.rules.casebook.CaseResult;
import io.employmentpolicy.rules.casebook.CaseRunner;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * 探查。 / What a library with a fault in it is put to: the fixed cases of the small edition, the random comparison, and whether the comparison
 * sees a fault that is there. Public because it is called where it was loaded anew.
 */
public final class Probe {
    private static final String WATCHED = "HAM-KIN";
    private static final List<Fault.Kind> SEEN =
            List.of(Fault.Kind.VALUE_LOST, Fault.Kind.COMPARISON_FLIPPED, Fault.Kind.ACTION_DROPPED);
    private static final int EVERY = 3;

    /** The tests of what both engines share and of what chooses versions; loaded anew like all the rest. */
    private static final List<String> UNITS = List.of(
            "io.employmentpolicy.rules.language.FunctionsTest",
            "io.employmentpolicy.rules.language.FunctionsByValueTest",
            "io.employmentpolicy.rules.evaluator.TallyTest",
            "io.employmentpolicy.rules.drools.KleeneTest",
            "io.employmentpolicy.rules.engine.RunningCasesTest");

    private Probe() {}

    /** How the fault was found; empty when it was overlooked. */
    public static String run(int cases) {
        try {
            String unit = units();
            if (!unit.isEmpty()) {
                return unit;
            }
            String fixed = fixed();
            return fixed.isEmpty() ? random(new Hamlet(cases)) : fixed;
        } catch (RuntimeException | LinkageError | AssertionError | StackOverflowError failure) {
            return "failed: " + failure.getClass().getSimpleName();
        }
    }

    /** The first test that fails of those that need no edition but their own. */
    private static String units() {
        for (String name : UNITS) {
            for (Method test : type(name).getDeclaredMethods()) {
                if (test.isAnnotationPresent(Test.class) && fails(test)) {
                    return test.getDeclaringClass().getSimpleName() + " " + test.getName();
                }
            }
        }
        return "";
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name, true, Probe.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean fails(Method test) {
        try {
            Constructor<?> made = test.getDeclaringClass().getDeclaredConstructor();
            made.setAccessible(true);
            test.setAccessible(true);
            test.invoke(made.newInstance());
            return false;
        } catch (InvocationTargetException failed) {
            return true;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
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

    /** The random comparison, and whether it still sees what it is known to see: a comparison that cannot fail finds nothing. */
    private static String random(Hamlet hamlet) {
        Map<String, Set<String>> texts = hamlet.texts();
        for (String policy : texts.keySet()) {
            if (hamlet.cases(policy).stream().anyMatch(one -> one.differs(hamlet.sound()))) {
                return "random case of " + policy;
            }
        }
        String blind = blindTo(hamlet);
        return blind.isEmpty() ? "" : "blind to " + blind;
    }

    /** The first of a few planted faults that is overlooked; empty when all are seen. The network is the one that was judged. */
    private static String blindTo(Hamlet hamlet) {
        String text = hamlet.sound().text(WATCHED);
        for (Fault.Kind kind : SEEN) {
            List<Fault> faults = hamlet.faults(kind, WATCHED, Set.copyOf(Fault.rules(text)));
            for (int i = 0; i < faults.size(); i += EVERY) {
                Fault fault = faults.get(i);
                if (Harmless.of(fault).isEmpty() && !hamlet.found(WATCHED, fault)) {
                    return fault.toString();
                }
            }
        }
        return "";
    }
}
