package io.employmentpolicy.rules.language;

import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.rules.edition.Conclusion;
import io.employmentpolicy.rules.language.ValueType.Base;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * 规则文件可用的全部函数。 / Every function a rule file may call, on one page. What is not listed here does not exist for an author.
 *
 * <p>Parameters ({@code yuan rate months days years count}), tables ({@code table listed}), counting ({@code count sum}) and the clauses of
 * a conclusion have a syntax of their own and are listed by {@link Quantity} and {@link Conclusion}.
 */
public final class Vocabulary {
    /**
     * 已经开始：事实所记之事不在评定日以后。 / That a fact has begun. No author writes it: it is asked of every fact that says when it begins, unless
     * the rule holds that day against the day of the decision itself.
     */
    public static final Entry BEGUN = new Entry(
            "begun",
            List.of(ValueType.DAY),
            ValueType.TRUTH,
            false,
            Given.DAY,
            new Text("{0}不在评定日以后", "{0} does not lie after the day of the decision"),
            a -> Functions.begun(a[0], a[1]));

    /**
     * 同一人：所写之人是否为所问之人。 / Whether a record is about whoever the subject is about. No author writes it: beside a subject that names its
     * person it is asked of benefits drawn before and of further records of the kind, unless the rule looks at whose they are itself.
     */
    public static final Entry SAME_PERSON = new Entry(
            "samePerson",
            List.of(ValueType.TEXT, ValueType.TEXT),
            ValueType.TRUTH,
            false,
            Given.NOTHING,
            new Text("{0}与{1}为同一人", "{0} and {1} are the same person"),
            a -> Functions.samePerson(a[0], a[1]));

    /**
     * 所问之人：所写之人是否为所问之人。 / Whether a record is about the person in question. No author writes it: in a policy about a person, or about what
     * is a person's and names nobody, it is asked of benefits drawn before, unless the rule looks at whose they are itself.
     */
    public static final Entry OF_PERSON = new Entry(
            "ofPerson",
            List.of(ValueType.TEXT),
            ValueType.TRUTH,
            false,
            Given.PERSON,
            new Text("{0}为所问之人", "{0} is the person in question"),
            a -> Functions.ofPerson(a[0], a[1]));

    private static final Map<String, Entry> ENTRIES = FunctionList.all();

    private Vocabulary() {}

    /** 按名称查找函数。 / The function of that name, if there is one. */
    public static Optional<Entry> function(String name) {
        return Optional.ofNullable(ENTRIES.get(name));
    }

    /** 全部函数，按类编排。 / All functions in the order in which they are explained. */
    public static List<Entry> functions() {
        return List.copyOf(ENTRIES.values());
    }

    /** 函数的计算。 / What a function computes; arguments and result may be unknown (null). */
    @FunctionalInterface
    public interface Body {
        /** 计算。 / Computes the result; null when it is unknown. */
        @Nullable
        Object apply(@Nullable Object[] arguments);
    }

    /** 另外交付的一项。 / What a function is handed besides the arguments an author writes. */
    public enum Given {
        /** 没有。 / Nothing. */
        NOTHING,
        /** 评定日。 / The day of the decision. */
        DAY,
        /** 所问之人的标识。 / The id of the person in question. */
        PERSON
    }

    /**
     * 一个函数。 / One function of the vocabulary.
     *
     * @param name the name authors write
     * @param parameters types of the arguments an author writes
     * @param result type of the result; with {@code keepsUnit} its unit is that of the first argument which has one
     * @param given what is handed over as a last argument the author does not write
     * @param meaning how a call of it reads, arguments as {@code {0}}, {@code {1}} …
     */
    public record Entry(
            String name,
            List<ValueType> parameters,
            ValueType result,
            boolean keepsUnit,
            Given given,
            Text meaning,
            Body body) {
        /** Copies the parameter types. */
        public Entry {
            parameters = List.copyOf(parameters);
        }

        /** Whether the day of the decision is handed over. */
        public boolean needsAsOf() {
            return given == Given.DAY;
        }

        /** Two entries are the same function when they bear the same name. */
        @Override
        public boolean equals(Object other) {
            return other instanceof Entry entry && name.equals(entry.name);
        }

        @Override
        public int hashCode() {
            return name.hashCode();
        }

        /** Prints the name and how many arguments it takes. */
        @Override
        public String toString() {
            return name + "/" + parameters.size();
        }
    }

    /** 是否日期或时刻。 / Whether values are days or moments: a function that asks for a day takes a moment too. */
    public static boolean isMoment(Base base) {
        return base == Base.DAY || base == Base.DAY_TIME;
    }
}
