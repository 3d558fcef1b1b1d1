package io.employmentpolicy.model.facts;

import io.employmentpolicy.model.schema.Fact;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** 事实构造。 / Makes facts of a kind: the record itself, or a declared fact around it where files declare fields. */
final class FactMaker {
    private FactMaker() {}

    /** 换去数个字段。 / See {@link FactKind#with}. */
    static Fact with(FactKind kind, Fact fact, Map<FactField, ? extends @Nullable Object> changed) {
        List<FactField> fields = kind.fields();
        @Nullable Object[] values = new @Nullable Object[fields.size()];
        for (int i = 0; i < values.length; i++) {
            FactField field = fields.get(i);
            values[i] = changed.containsKey(field) ? changed.get(field) : field.read(fact);
        }
        return fact(kind, values);
    }

    /** 由各字段构成。 / See {@link FactKind#fact}. */
    static Fact fact(FactKind kind, @Nullable Object... components) {
        List<FactField> fields = kind.fields();
        Constructor<?> constructor = kind.canonical();
        if (!kind.isDeclared() && constructor != null) {
            return record(kind, constructor, components);
        }
        int own = fields.size() - kind.declaredFields().size();
        Map<String, Object> values = new LinkedHashMap<>();
        for (int i = own; i < components.length; i++) {
            Object value = components[i];
            if (value != null) {
                values.put(fields.get(i).name(), DeclaredValues.held(kind, fields.get(i), value));
            }
        }
        Fact record = constructor == null ? null : record(kind, constructor, Arrays.copyOf(components, own));
        return new DeclaredFact(kind, record, values);
    }

    private static Fact record(FactKind kind, Constructor<?> constructor, @Nullable Object... components) {
        try {
            return (Fact) constructor.newInstance(components);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof IllegalArgumentException refused) {
                throw refused;
            }
            throw new IllegalStateException(
                    "record that refuses its own components: " + kind.type().getName(), e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(
                    "record that refuses its own components: " + kind.type().getName(), e);
        }
    }

    /** 归入本种类。 / See {@link FactKind#own}. */
    static Fact own(FactKind kind, Fact fact) {
        boolean same = fact instanceof DeclaredFact one ? one.kind() == kind : !kind.isDeclared();
        if (same) {
            return fact;
        }
        Map<String, Object> values = fact instanceof DeclaredFact one ? one.declared() : Map.of();
        Fact record = fact instanceof DeclaredFact one ? one.record().orElse(null) : fact;
        if (!kind.isDeclared() && values.isEmpty() && record != null) {
            return record;
        }
        values.forEach((field, value) -> DeclaredValues.held(kind, DeclaredValues.field(kind, field), value));
        return new DeclaredFact(kind, record, values);
    }
}
