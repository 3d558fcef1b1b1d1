package io.employmentpolicy.model.facts;

import io.employmentpolicy.model.schema.Fact;
import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * How a field of a fact is read. Fields are read more often than anything else is done, and a method handle that is no constant costs a
 * read as much as a short rule; so the accessor becomes an object with one method, when it is first read: few of the fields there are
 * ever are. Thread-safe.
 */
final class FieldReader {
    private static final MethodHandles.Lookup HERE = MethodHandles.lookup();
    private static final MethodType READING = MethodType.methodType(Object.class, Fact.class);

    private final @Nullable Method accessor;

    /** Set when it is first read; two threads may set it to the same. */
    private final AtomicReference<@Nullable Reading> reading;

    private FieldReader(@Nullable Method accessor, @Nullable Reading reading) {
        this.accessor = accessor;
        this.reading = new AtomicReference<>(reading);
    }

    /** What reads it. */
    @FunctionalInterface
    interface Reading {
        @Nullable
        Object of(Fact fact);
    }

    /** A component of a record. */
    static FieldReader of(Method accessor) {
        return new FieldReader(accessor, null);
    }

    /** A field that files declare. */
    static FieldReader declared(String name) {
        return new FieldReader(null, fact -> DeclaredFact.read(fact, name));
    }

    @Nullable
    Object read(Fact fact) {
        Reading known = reading.get();
        if (known == null) {
            known = made(Objects.requireNonNull(accessor));
            reading.set(known);
        }
        return known.of(fact);
    }

    private static Reading made(Method accessor) {
        try {
            MethodHandle handle = HERE.unreflect(accessor);
            MethodType own = handle.type().wrap();
            return (Reading) LambdaMetafactory.metafactory(
                            HERE, "of", MethodType.methodType(Reading.class), READING, handle, own)
                    .getTarget()
                    .invokeExact();
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("component that cannot be read: " + accessor, e);
        }
    }
}
