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

    /** The name in facts files where it is not that of the component: rule files and their compiler reserve words such as {@code end}. */
    String name() default "";
}
