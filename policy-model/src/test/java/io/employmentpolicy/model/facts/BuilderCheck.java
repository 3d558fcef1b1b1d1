package io.employmentpolicy.model.facts;

import static org.assertj.core.api.Assertions.assertThat;

import io.employmentpolicy.model.schema.Fact;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Whether a builder carries each component of its record to where it belongs. Every component is set alone: whichever two are
 * exchanged, in a setter, in a copy or in {@code build()}, the value is then found in the wrong place, and no choice of values hides it.
 */
record BuilderCheck(FactKind kind, Class<?> builder) {

    static BuilderCheck of(FactKind kind) throws ReflectiveOperationException {
        return new BuilderCheck(kind, Class.forName(kind.type().getName() + "Builder"));
    }

    void verify() throws ReflectiveOperationException {
        assertThat(build(start())).as("nothing set").isEqualTo(kind.blank());
        for (FactField field : kind.fields()) {
            takes(field);
            carriesAlone(field);
        }
        carriesAllAndPrintsNone();
    }

    private void takes(FactField field) throws ReflectiveOperationException {
        RecordComponent component = component(field);
        Method setter = setter(component);
        AnnotatedType parameter = setter.getAnnotatedParameterTypes()[0];

        assertThat(parameter.getType()).as(field.toString()).isEqualTo(component.getGenericType());
        assertThat(parameter.isAnnotationPresent(Nullable.class))
                .as("%s can be unknown", field)
                .isTrue();
        assertThat(setter.getReturnType()).isEqualTo(builder);
    }

    private void carriesAlone(FactField field) throws ReflectiveOperationException {
        Object value = SampleValues.of(kind, field);
        Fact expected = alone(field, value);

        Fact built = build(set(start(), field, value));
        assertThat(built).as("%s set alone", field).isEqualTo(expected);

        assertThat(build(start(expected))).as("%s copied alone", field).isEqualTo(expected);
        assertThat(build(set(start(expected), field, null)))
                .as("%s copied and taken back", field)
                .isEqualTo(kind.blank());
    }

    private void carriesAllAndPrintsNone() throws ReflectiveOperationException {
        Object[] values = SampleValues.all(kind);
        Object filled = start();
        for (int i = 0; i < values.length; i++) {
            assertThat(set(filled, kind.fields().get(i), values[i])).isSameAs(filled);
        }

        assertThat(build(filled)).as("all set").isEqualTo(kind.fact(values));
        assertThat(build(start(build(filled)))).as("all copied").isEqualTo(kind.fact(values));
        assertThat(filled).as("text").hasToString(kind.typeName() + "Builder[…]");
        assertThat(filled.toString()).doesNotContain(SampleValues.TELLTALES);
    }

    private Fact alone(FactField field, Object value) {
        Object[] values = new Object[kind.fields().size()];
        values[kind.fields().indexOf(field)] = value;
        return kind.fact(values);
    }

    private Object start() throws ReflectiveOperationException {
        return builder.getMethod("builder").invoke(null);
    }

    private Object start(Fact from) throws ReflectiveOperationException {
        return builder.getMethod("builder", kind.type()).invoke(null, from);
    }

    private Object set(Object started, FactField field, @Nullable Object value) throws ReflectiveOperationException {
        return setter(component(field)).invoke(started, value);
    }

    private Fact build(Object started) throws ReflectiveOperationException {
        return (Fact) builder.getMethod("build").invoke(started);
    }

    private Method setter(RecordComponent component) throws NoSuchMethodException {
        return builder.getMethod(component.getName(), component.getType());
    }

    private RecordComponent component(FactField field) {
        return Arrays.stream(kind.type().getRecordComponents())
                .filter(one -> one.getName().equals(field.property()))
                .findFirst()
                .orElseThrow();
    }
}
