package io.employmentpolicy.rules.edition;

import io.employmentpolicy.model.facts.FactKind;
import io.employmentpolicy.model.text.Text;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * 一项核对。 / One check: what cannot be together in one case.
 *
 * @param id stable id
 * @param text what contradicts what
 * @param test the test
 * @param when codes that a field must have for the check to apply, by field
 * @param alike fields in which two facts of one kind must agree for the check to apply
 * @param yields the fields that give way to what else is told: they alone become unknown; none = all that contradict each other
 */
public record ConsistencyCheck(
        String id, Text text, Test test, Map<Operand, Set<String>> when, List<Operand> alike, List<Operand> yields) {
    private static final Comparator<Operand> BY_NAME =
            Comparator.comparing(operand -> operand.field().name());

    /** Copies the collections. */
    public ConsistencyCheck {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(test, "test");
        when = Map.copyOf(when);
        alike = List.copyOf(alike);
        yields = List.copyOf(yields);
    }

    /** 两个字段须相同的核对。 / A check by which two fields have to be the same, whatever else is told. */
    public static ConsistencyCheck same(String id, Text text, Operand first, Operand second) {
        return new ConsistencyCheck(id, text, new Same(first, second), Map.of(), List.of(), List.of());
    }

    /** 一项测试。 / What is tested. */
    public sealed interface Test {
        /** The fields it compares, which become unknown when they contradict each other. */
        List<Operand> operands();
    }

    /** 前者不大于、不晚于后者。 / The first is not more or later than the second. */
    public record Order(Operand first, Operand second) implements Test {
        @Override
        public List<Operand> operands() {
            return List.of(first, second);
        }
    }

    /** 两者相同。 / Both are the same. */
    public record Same(Operand first, Operand second) implements Test {
        @Override
        public List<Operand> operands() {
            return List.of(first, second);
        }
    }

    /**
     * 由其他字段得出。 / The field follows from two others of the same fact: it is worked out where it is not told, and where it is told it has to
     * be what follows, to as many decimals as it is told with.
     */
    public record Derived(Operand field, How how, Operand first, Operand second) implements Test {
        @Override
        public List<Operand> operands() {
            return List.of(field, first, second);
        }

        /** 如何得出。 / How one number follows from two fields. */
        public enum How {
            /** Hours from the first moment to the second, not below zero. */
            HOURS,
            /** The share the first has in the second; nothing has no share. */
            SHARE
        }
    }

    /**
     * 前提之下只能是这些取值。 / Under the conditions of the check the field has one of these codes.
     *
     * @param follows whether it has the only code also where nothing is told
     */
    public record Only(Operand given, Operand field, Set<String> codes, boolean follows) implements Test {
        /** Copies the codes. */
        public Only {
            codes = Collections.unmodifiableSortedSet(new TreeSet<>(codes));
        }

        @Override
        public List<Operand> operands() {
            return List.of(given, field);
        }
    }

    /** 两段时间不重叠。 / Two stretches of time do not overlap: of two facts of one kind, or of facts of two kinds. */
    public record Apart(Stretch one, Stretch other) implements Test {
        @Override
        public List<Operand> operands() {
            return Stream.of(one.from(), one.to(), other.from(), other.to())
                    .distinct()
                    .toList();
        }
    }

    /**
     * 期间的月数不多于一个数。 / A period has no more months than a number says, as far as it begins on or after a day.
     *
     * @param since the day from which the number counts
     */
    public record Counted(Operand from, Operand to, Operand number, Operand since) implements Test {
        @Override
        public List<Operand> operands() {
            return List.of(from, to, number);
        }
    }

    /**
     * 所填的月数不多于自一日以来的月数。 / So many months, of the months from that of a day to that of the decision, both counted: no more can be told.
     */
    public record Elapsed(Operand since, Operand months) implements Test {
        @Override
        public List<Operand> operands() {
            return List.of(since, months);
        }
    }

    /**
     * 已满规定的年岁。 / Whoever is told to be something is so many years old: on that day where a day is told, else on the day of the decision.
     *
     * @param born the day or month of birth, whichever is told
     */
    public record Aged(List<Operand> born, Operand told, int years) implements Test {
        /** Copies the list. */
        public Aged {
            born = List.copyOf(born);
        }

        @Override
        public List<Operand> operands() {
            return Stream.concat(born.stream(), Stream.of(told)).toList();
        }
    }

    /** 一段时间。 / A stretch of time, both ends included. */
    public record Stretch(Operand from, Operand to) {}

    /**
     * 互相矛盾的字段。 / The fields that contradict each other: those compared, and where a day lies on the wrong side of the day of the decision, or
     * somebody is too young, also what is told of that day or person.
     */
    public List<Operand> doubtful() {
        boolean byDay = test instanceof Aged || test.operands().stream().anyMatch(Operand::isAsOf);
        return Stream.concat(
                        test.operands().stream(), byDay ? when.keySet().stream().sorted(BY_NAME) : Stream.empty())
                .distinct()
                .toList();
    }

    /** 矛盾时是否不再采信此字段。 / Whether a field that contradicts another becomes unknown. */
    public boolean takesBack(Operand operand) {
        return yields.isEmpty() || yields.contains(operand);
    }

    /** 涉及的种类。 / The kinds it looks at, those of its conditions last. */
    public List<FactKind> kinds() {
        return Stream.concat(test.operands().stream(), when.keySet().stream().sorted(BY_NAME))
                .filter(operand -> !operand.isAsOf())
                .map(Operand::kind)
                .distinct()
                .toList();
    }
}
