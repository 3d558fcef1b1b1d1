package io.employmentpolicy.rules.evaluator;

import io.employmentpolicy.model.decision.Truth;
import io.employmentpolicy.rules.edition.Rule;
import io.employmentpolicy.rules.evaluation.Bindings;
import io.employmentpolicy.rules.evaluation.CaseFact;
import io.employmentpolicy.rules.evaluation.Computation;
import io.employmentpolicy.rules.evaluation.Evidence;
import io.employmentpolicy.rules.evaluation.Version;
import io.employmentpolicy.rules.language.Interval;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 查明相同之处。 / Looks up what the findings of a policy turn on in a case, without finding anything: which facts are there, the truth of every test,
 * which events have not happened, which figures are wanting, and in which cases what it builds on finds the same. It goes through every
 * condition, with the one fact it may mean; where there may be several it gives up. Belongs to one case and one thread.
 */
final class Probe {
    private static final byte NONE = 0;
    private static final byte SURE = 1;
    private static final byte PHANTOM = 2;
    private static final byte SAME_IN_ALL = 3;
    private static final byte NAMED = 4;
    private static final byte TRUE = 5;
    private static final byte FALSE = 6;
    private static final byte UNKNOWN = 7;
    private static final byte NOT_YET = 8;
    private static final byte OPEN = 9;
    private static final int ROOM = 64;

    private byte[] marks = new byte[ROOM];
    private int size;
    private List<String> named = List.of();

    /** Whether figures are those of the day, so that facts do not tell which of them are wanting. */
    private boolean ofToday;

    /** Begins anew. */
    void clear() {
        size = 0;
        named = List.of();
    }

    /** Whether what is looked up next is decided in the version of the day. */
    void ofToday(boolean today) {
        ofToday = today;
    }

    /** Whether this was looked up: asked before a likeness is made. */
    boolean isOf(Likeness one) {
        return one.isOf(marks, size, named);
    }

    /** What was looked up. */
    Likeness likeness() {
        return new Likeness(Arrays.copyOf(marks, size), named);
    }

    /** The version in which the policy is decided. */
    void version(Version version) {
        mark(version.inForce() ? TRUE : FALSE);
        number(version.stretch());
    }

    /** Goes through what can differ in a version; says whether all that counts could be told. */
    boolean rules(List<ProbedPolicy.ProbedRule> rules, Matching matching, Version version) {
        for (int i = 0; i < rules.size(); i++) {
            ProbedPolicy.ProbedRule rule = rules.get(i);
            if (rule.rule().rule().appliesOn(version.day()) && !rule(rule, matching)) {
                return false;
            }
        }
        return true;
    }

    private boolean rule(ProbedPolicy.ProbedRule rule, Matching matching) {
        Bindings frame = matching.frame(rule.rule());
        for (int i = 0; i < rule.conditions().size(); i++) {
            if (!condition(rule.conditions().get(i), matching, frame)) {
                return false;
            }
        }
        return true;
    }

    private boolean condition(ProbedPolicy.ProbedCondition probed, Matching matching, Bindings frame) {
        PlannedCondition condition = probed.condition();
        if (probed.open() && condition.derivedName() != null && !derived(matching.derivation(condition))) {
            return false;
        }
        List<CaseFact> items = matching.items(condition, frame);
        if (items.size() > 1) {
            return false;
        }
        CaseFact item = items.isEmpty() ? null : items.get(0);
        if (probed.open()) {
            mark(item == null ? NONE : matching.exists(item, condition) == Truth.TRUE ? SURE : PHANTOM);
        }
        if (probed.binds()) {
            condition.bind(item, frame);
        } else {
            condition.bindFact(item, frame);
        }
        tests(probed.tests(), frame);
        if (condition.condition() instanceof Rule.Counted counted) {
            counted(condition.counted(), frame);
            matching.count(condition, counted, frame);
            mark(frame.slot(counted.slot()) instanceof Interval ? OPEN : SURE);
            tests(probed.totals(), frame);
        }
        return true;
    }

    /** What holds of a status or value and yet has no value that is sure has two of them, or one that nobody can tell: which, nothing here says. */
    private boolean derived(@Nullable DerivedFact one) {
        if (one == null || one.ofEveryCase()) {
            mark(one == null ? NONE : SAME_IN_ALL);
            return true;
        }
        Alike alike = one.alike();
        if (alike == null) {
            return false;
        }
        mark(NAMED);
        number(alike.number());
        boolean open = !one.items().isEmpty() && !one.items().get(0).sure();
        return alike.isFound() || !open || one.truth() != Truth.TRUE;
    }

    private void tests(List<PlannedTest> tests, Bindings frame) {
        for (int i = 0; i < tests.size(); i++) {
            PlannedTest test = tests.get(i);
            switch (test.truth(frame)) {
                case TRUE -> mark(TRUE);
                case FALSE -> {
                    mark(FALSE);
                    outstanding(test, frame);
                }
                case UNKNOWN -> {
                    mark(UNKNOWN);
                    if (test.rows() || test.figures() && !ofToday) {
                        wanting(test.computation(), frame);
                    }
                }
            }
        }
    }

    /** A test that fails by what has not happened is reported otherwise than one that fails by what has. */
    private void outstanding(PlannedTest test, Bindings frame) {
        for (PlannedTest.Coded one : test.coded()) {
            if (one.hasNotHappened(frame)) {
                mark(NOT_YET);
                number(test.coded().indexOf(one));
            }
        }
    }

    private void counted(@Nullable Computation each, Bindings frame) {
        if (each != null && each.value(frame) == null) {
            mark(UNKNOWN);
            wanting(each, frame);
        } else {
            mark(SURE);
        }
    }

    /** Which row of a table is wanting, and what would tell which, turns on what facts say. */
    private void wanting(Computation open, Bindings frame) {
        Evidence wanting = new Evidence();
        open.value(frame.noting(wanting));
        wanting.missingParameters().forEach(one -> name(one.key()));
        wanting.missingFacts().forEach(one -> name(one.path()));
    }

    private void name(String what) {
        named = named.isEmpty() ? new ArrayList<>(2) : named;
        named.add(size + " " + what);
    }

    private void number(int number) {
        for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
            mark((byte) (number >>> shift));
        }
    }

    private void mark(byte one) {
        if (size == marks.length) {
            marks = Arrays.copyOf(marks, 2 * size);
        }
        marks[size++] = one;
    }
}
