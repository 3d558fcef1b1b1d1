package io.employmentpolicy.rules.drools;

import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * 模式中的一项测试。 / One test of a pattern in both views.
 *
 * @param text as people read it and Drools understands it
 * @param check as it runs; null for text that only names a value
 * @param reads the variables it reads, by number, beside the fact itself
 * @param equality what Drools may index it by; null when it asks something else than whether a code is one constant
 * @param joined by what Drools may find the facts that can pass; null when it must look at each
 */
record FactTest(
        String text,
        @Nullable Check check,
        SortedSet<Integer> reads,
        @Nullable Equality equality,
        @Nullable Joined joined) {

    FactTest(String text, @Nullable Check check, SortedSet<Integer> reads, @Nullable Equality equality) {
        this(text, check, reads, equality, null);
    }

    /** Whether a fact passes. */
    @FunctionalInterface
    interface Check {
        boolean holds(@Nullable Object fact, Row row);
    }

    /**
     * A code held against a constant.
     *
     * @param field number of the field among those of its kind
     * @param read reads the code off a fact; null while it is unknown
     */
    record Equality(int field, Function<Object, @Nullable String> read, String constant) {}

    /**
     * What must be the same on both sides of a join for a test to pass. One that is null is equal to null alone.
     *
     * @param fact what the joined fact holds
     * @param row what the rule has bound before
     */
    record Joined(Function<Object, @Nullable Object> fact, Function<Row, @Nullable Object> row) {}

    /** The same test, with what Drools may find its facts by. */
    FactTest by(@Nullable Joined key) {
        return new FactTest(text, check, reads, equality, key);
    }

    /** A test of a mark that reads nothing but the mark itself. */
    static <T> FactTest alone(Class<T> type, String text, Predicate<T> check) {
        return new FactTest(text, (fact, row) -> check.test(type.cast(fact)), new TreeSet<>(), null);
    }

    /** A test of a mark against the mark that is weighed. */
    static FactTest beside(String text, Check check) {
        return new FactTest(text, check, new TreeSet<>(java.util.Set.of(Row.FIRST)), null);
    }

    /** Whether a code that stands first among the fields of its type is this one. */
    static <T> FactTest equal(Class<T> type, String field, Function<T, String> read, String constant) {
        Function<Object, @Nullable String> code = fact -> read.apply(type.cast(fact));
        return new FactTest(
                field + " == \"" + constant + "\"",
                (fact, row) -> constant.equals(read.apply(type.cast(fact))),
                new TreeSet<>(),
                new Equality(0, code, constant));
    }

    /** Text that names a value for the lines below it. */
    static FactTest naming(String text) {
        return new FactTest(text, null, new TreeSet<>(), null);
    }
}
