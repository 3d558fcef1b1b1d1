package io.employmentpolicy.rules.drools;

import io.employmentpolicy.rules.drools.Element.Match;
import io.employmentpolicy.rules.drools.Element.Quantity;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** 对中间结果的测试。 / What rules that weigh ask of one mark, and of one beside the mark they begin with. */
final class MarkTests {
    private MarkTests() {}

    static FactTest about(String conclusion) {
        return FactTest.equal(Mark.class, "conclusion", Mark::conclusion, conclusion);
    }

    static FactTest tried() {
        return FactTest.beside(
                "tried == $t", (mark, row) -> mark(mark).tried() == weighed(row).tried());
    }

    static FactTest subject() {
        return FactTest.beside(
                        "subject == $s",
                        (mark, row) -> mark(mark).subject() == weighed(row).subject())
                .by(new FactTest.Joined(
                        mark -> mark(mark).subject(), row -> weighed(row).subject()));
    }

    /** That no such mark was made of the same conclusion, version and subject. */
    static Element noneBeside(String conclusion, Class<? extends Mark> type) {
        return Match.of(Quantity.NONE, "", type, about(conclusion), tried(), subject());
    }

    /** The mark a rule begins with. */
    static Mark weighed(Row row) {
        return (Mark) row.get(Row.FIRST);
    }

    private static Mark mark(@Nullable Object fact) {
        return (Mark) Objects.requireNonNull(fact);
    }
}
