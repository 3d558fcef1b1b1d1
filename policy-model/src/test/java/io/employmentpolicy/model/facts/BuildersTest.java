package io.employmentpolicy.model.facts;

import static org.assertj.core.api.Assertions.assertThat;

import io.employmentpolicy.model.schema.Fact;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("逐项填写")
class BuildersTest {

    private static final int FEW = 4;

    static List<FactKind> built() {
        return Dictionary.standard().kinds().stream()
                .filter(kind -> start(kind).isPresent())
                .toList();
    }

    private static Optional<Method> start(FactKind kind) {
        return Arrays.stream(kind.type().getDeclaredMethods())
                .filter(method -> method.getName().equals("builder"))
                .findFirst();
    }

    @Test
    @DisplayName("字段多于四个的记录都可逐项填写")
    void every_record_with_many_fields_has_a_builder() {
        assertThat(Dictionary.standard().kinds())
                .filteredOn(kind -> kind.given() && kind.fields().size() > FEW)
                .isNotEmpty()
                .isSubsetOf(built());
    }

    @ParameterizedTest
    @MethodSource("built")
    @DisplayName("填写的每一项都到达记录，复制也不丢失")
    void fills_in_every_field(FactKind kind) throws ReflectiveOperationException {
        Object builder = start(kind).orElseThrow().invoke(null);
        for (FactField field : kind.fields()) {
            setter(builder, field).invoke(builder, SampleValues.of(field));
        }
        Fact fact = (Fact) builder.getClass().getMethod("build").invoke(builder);

        for (FactField field : kind.fields()) {
            assertThat(field.read(fact)).as(field.toString()).isEqualTo(SampleValues.of(field));
        }
        Object copy = builder.getClass().getMethod("builder", kind.type()).invoke(null, fact);
        assertThat(copy.getClass().getMethod("build").invoke(copy)).isEqualTo(fact);
        assertThat(builder.toString()).doesNotContain("secret", "600.00", "2024");
    }

    private static Method setter(Object builder, FactField field) throws ReflectiveOperationException {
        Class<?> type = builder.getClass().getMethod("build").getReturnType();
        RecordComponent component = Arrays.stream(type.getRecordComponents())
                .filter(one -> one.getName().equals(field.property()))
                .findFirst()
                .orElseThrow();
        return builder.getClass().getMethod(field.property(), component.getType());
    }
}
