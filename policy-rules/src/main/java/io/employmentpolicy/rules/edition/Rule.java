package io.employmentpolicy.rules.edition;

import io.employmentpolicy.model.facts.FactKind;
import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.rules.language.Expression;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * 一条经检查的规则。 / One checked rule: conditions that must all hold, and one conclusion.
 *
 * @param id stable id such as {@code TJ-FLEX-E01}
 * @param title Chinese sentence saying which condition is met
 * @param policy id of the policy it belongs to
 * @param clauses ids of the clauses it carries, at least one
 * @param notes further annotations: {@code route}, {@code reason}
 * @param slots how many facts and values its conditions bind
 * @param retiredOn first day on which it no longer applies; null while it does
 * @param canonical the rule's text without layout and comments
 * @param subjectSlot slot of the fact the conclusion is about; -1 when no condition mentions it
 */
public record Rule(
        String id,
        String title,
        String policy,
        List<String> clauses,
        Map<String, String> notes,
        List<Condition> conditions,
        Conclusion conclusion,
        int slots,
        int subjectSlot,
        String canonical,
        @Nullable LocalDate retiredOn,
        Place place) {
    /** Copies the lists. */
    public Rule {
        Objects.requireNonNull(id, "id");
        clauses = List.copyOf(clauses);
        notes = Map.copyOf(notes);
        conditions = List.copyOf(conditions);
    }

    /** 自某日起不再适用的同一规则。 / The same rule, no longer applied from a day on. */
    public Rule retired(LocalDate on) {
        return new Rule(
                id, title, policy, clauses, notes, conditions, conclusion, slots, subjectSlot, canonical, on, place);
    }

    /** 某日是否适用。 / Whether it applies to a version of that day. */
    public boolean appliesOn(LocalDate day) {
        return retiredOn == null || day.isBefore(retiredOn);
    }

    /** 附注。 / The value of an annotation such as {@code route}. */
    public Optional<String> note(String name) {
        return Optional.ofNullable(notes.get(name));
    }

    /** 规则的一项条件。 / One line of a rule's {@code when}. */
    public sealed interface Condition {
        /** 事实种类。 / The kind of fact it looks at. */
        Pattern pattern();
    }

    /** 有这样的事实（规则可引用它）。 / There is such a fact; later lines may refer to it. */
    public record Some(Pattern pattern) implements Condition {}

    /** 有这样的事实（不引用）。 / There is such a fact; nothing refers to it. */
    public record Exists(Pattern pattern) implements Condition {}

    /** 没有这样的事实。 / There is no such fact. */
    public record None(Pattern pattern) implements Condition {}

    /**
     * 计数或合计。 / A count or sum over such facts.
     *
     * @param counted value that is summed, or whose distinct values or days are counted; null counts the facts
     * @param slot slot of the result
     * @param tests what the result must satisfy
     */
    public record Counted(
            Pattern pattern,
            Aggregate aggregate,
            @Nullable Expression counted,
            int slot,
            String variable,
            List<Test> tests)
            implements Condition {
        /** Copies the tests. */
        public Counted {
            tests = List.copyOf(tests);
        }
    }

    /** 聚合方式。 / How facts are counted. */
    public enum Aggregate {
        /** Number of facts, or of distinct values. */
        COUNT("count"),
        /** Sum of non-negative values. */
        SUM("sum"),
        /** Number of days that lie in at least one run. */
        DAYS_COVERED("daysCovered"),
        /** Longest number of days in a row that lie in some run. */
        LONGEST_RUN("longestRun");

        private final String word;

        Aggregate(String word) {
            this.word = word;
        }

        /** 规则文件中的写法。 / The word authors write. */
        public String word() {
            return word;
        }

        /** 按写法查找。 / What an author's word stands for. */
        public static Optional<Aggregate> of(String word) {
            return Arrays.stream(values()).filter(one -> one.word.equals(word)).findFirst();
        }

        /** 是否按日子计算。 / Whether it looks at runs of days. */
        public boolean ofDays() {
            return this == DAYS_COVERED || this == LONGEST_RUN;
        }
    }

    /**
     * 对一条事实的要求。 / What is asked of one fact.
     *
     * @param kind kind of fact
     * @param variable name its author gave the fact, null when there is none
     * @param slot slot the fact is bound to
     * @param parentSlot slot of the fact it must stand in; -1 when it need not
     * @param aboutSubject for derived facts: whether it must be about the rule's subject
     * @param binds values bound for later lines, in order
     * @param tests all must hold, in the author's order
     */
    public record Pattern(
            FactKind kind,
            @Nullable String variable,
            int slot,
            int parentSlot,
            boolean aboutSubject,
            List<Bind> binds,
            List<Test> tests,
            Place place) {
        /** Copies the lists. */
        public Pattern {
            binds = List.copyOf(binds);
            tests = List.copyOf(tests);
        }
    }

    /** 绑定。 / Binds a value to a slot. */
    public record Bind(String variable, int slot, Expression value) {}

    /**
     * 一项测试及其原文。 / One test with the text the author wrote.
     *
     * @param source empty for a test that goes without saying
     */
    public record Test(Expression expression, String source, Place place) {
        /** 是否不言自明。 / Whether it goes without saying, so that it is told only where it is not met. */
        public boolean implied() {
            return source.isEmpty();
        }
    }
}
