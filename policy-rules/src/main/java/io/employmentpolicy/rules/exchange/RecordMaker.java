package io.employmentpolicy.rules.exchange;

import io.employmentpolicy.model.facts.Dictionary;
import io.employmentpolicy.model.facts.FactKind;
import io.employmentpolicy.model.schema.Fact;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes the records of a dictionary from their values. */
final class RecordMaker {

    private final Dictionary dictionary;
    private final Map<FactKind, Constructor<? extends Fact>> constructors = new HashMap<>();

    RecordMaker(Dictionary dictionary) {
        this.dictionary = dictionary;
        dictionary.kinds().forEach(kind -> constructors.put(kind, canonical(kind.type())));
    }

    private static Constructor<? extends Fact> canonical(Class<? extends Fact> type) {
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            return type.getConstructor(types);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("record without a public constructor: " + type.getName(), e);
        }
    }

    Dictionary dictionary() {
        return dictionary;
    }

    /**
     * Makes one record.
     *
     * @param values the values in the order of the fields; null = unknown
     * @throws IllegalArgumentException if the record refuses them; the message begins with kind and field
     */
    Fact make(FactKind kind, @Nullable Object[] values) {
        try {
            return Objects.requireNonNull(constructors.get(kind)).newInstance(values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof IllegalArgumentException refused) {
                throw refused;
            }
            throw new IllegalStateException("record failed: " + kind, e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("record that cannot be made: " + kind, e);
        }
    }
}
