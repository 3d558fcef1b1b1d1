package io.employmentpolicy.model.schema;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** 字段名称。 / Names one component of a fact record. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Term {

    /** The name in Chinese, as the documents print it. */
    String zh();

    /** The name in English. */
    String en();

    /**
     * The unit of a number: {@code yuan}, {@code yuan/month}, {@code months}, {@code years}, {@code days},
     * {@code persons}, {@code person-times}, {@code percent}, {@code hours}; empty = it has none.
     */
    String unit() default "";

    /** What the field rests on; a field that callers hand in names it. */
    Basis basis() default Basis.DERIVED;

    /** Of what an office tells, the instrument that should define it, in Chinese and in English; empty = nothing of the kind is told. */
    String[] instrument() default {};

    /** What holds before what the fact tells of began and after its last day, as it is written in facts files; empty = it keeps its value. */
    String outside() default "";

    /** The component of which this one holds the value once what the fact tells of is over, and until then what that one holds outside; empty = none. */
    String after() default "";

    /** The component with the day from which the value holds: while that day lies ahead, {@link #outside} does; empty = none. */
    String since() default "";

    /** Whether a number may lie below zero; all others cannot, and what is not known of them is at least nothing. */
    boolean signed() default false;

    /** The least number that makes sense in it, as decimals are written; empty = nought, or none for a signed number. */
    String least() default "";

    /** The greatest number that makes sense in it: 1 for a rate, four digits for a year; empty = there is none. */
    String most() default "";

    /** Whether what the fact tells of begins, or happens, on this day: before that day there is no such fact. One component at most. */
    boolean begins() default false;

    /**
     * Whether the fact tells of what happens on this day or begins with this month or year: one that lies ahead of the day of the decision has
     * not happened and is left out, one without it counts as told. Several components may say so.
     */
    boolean happens() default false;

    /** Whether an event of the kind may be known beforehand, such as the end of a term; all others happen on the day or not at all. */
    boolean foreseen() default false;

    /** What makes it one that people do not like to tell; whoever asks for it asks last, once, and says why. */
    Sensitivity sensitive() default Sensitivity.NONE;

    /** The name in facts files where it is not that of the component: rule files and their compiler reserve words such as {@code end}. */
    String name() default "";

    /** What can make it another one once it is known; unsaid = that follows from its type and its kind, see {@code FactField.changedBy}. */
    ChangedBy changedBy() default ChangedBy.UNSAID;
}
