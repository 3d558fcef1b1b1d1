package io.employmentpolicy.model.schema;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** 事实种类。 / Names a kind of fact and says how it stands among the others. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Kind {

    /** The name used in facts files, in snake case. */
    String name();

    /** The name in Chinese. */
    String zh();

    /** The name in English. */
    String en();

    /** Whether a bag holds at most one of them. */
    boolean single();

    /** The kind it belongs to; {@code Fact.class} = it stands on its own or lies in a list of another fact. */
    Class<? extends Fact> owner() default Fact.class;

    /**
     * The components that together tell one from another, as the record names them: two that agree in all of them are one and the same,
     * listed twice. Empty = nothing told tells them apart.
     */
    String[] identity() default {};

    /**
     * The components that say when what the fact tells of began and when it ended, and where there is one the month it speaks of, which then
     * stands for the day of the decision; on other days the components that have a value for it
     * ({@link Term#outside}) hold that. Empty = the kind has no such days.
     */
    String[] lasts() default {};

    /** Whether there is one of everybody, so that nobody need be asked whether there is. */
    boolean certain() default false;

    /** Whether callers hand such facts in; what an edition itself brings along they do not. */
    boolean given() default true;

    /** What can make the fields of such a fact other ones, and whether there can be one more of them, where its fields do not say. */
    ChangedBy changedBy() default ChangedBy.DEED;

    /** Whether somebody can see to it that there is one fewer: that a job or a contract ends. What has been drawn or happened stays. */
    boolean ends() default false;

    /** Whether it tells what somebody is or does now, so that it is over when the person has died; records of the past stay what they are. */
    boolean standing() default false;
}
