package io.employmentpolicy.model.facts;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.employmentpolicy.model.employment.Spell;
import io.employmentpolicy.model.problem.InvalidFactsException;
import io.employmentpolicy.model.schema.Fact;
import io.employmentpolicy.model.value.Occurrence;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("事实记录")
class FactRecordsTest {

    private static final Set<String> MAY_BE_NEGATIVE = Set.of("IndicatorReport.value");

    static Iterable<FactKind> kinds() {
        return Dictionary.standard().kinds();
    }

    @ParameterizedTest
    @DisplayName("文字不含任何取值")
    @MethodSource("kinds")
    void prints_no_value(FactKind kind) {
        assertThat(create(kind, sample(kind)))
                .hasToString(kind.name() + "[…]")
                .extracting(Object::toString, as(InstanceOfAssertFactories.STRING))
                .doesNotContain(SampleValues.TELLTALES);
    }

    @ParameterizedTest
    @DisplayName("集合与列表是副本,不可改动")
    @MethodSource("kinds")
    void keeps_copies_of_collections(FactKind kind) {
        Object[] values = sample(kind);
        Fact fact = create(kind, values);
        Fact same = create(kind, values.clone());

        for (Object given : values) {
            if (given instanceof Collection<?> collection) {
                collection.clear();
            }
        }

        assertThat(fact).isEqualTo(same);
        for (FactField field : kind.fields()) {
            if (field.read(fact) instanceof Collection<?> held) {
                assertThat(held).as(field.toString()).isNotEmpty();
                assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(held::clear);
            }
        }
    }

    @ParameterizedTest
    @DisplayName("金额与人数不得为负,报错指明字段")
    @MethodSource("kinds")
    void refuses_negative_numbers(FactKind kind) {
        for (int i = 0; i < kind.fields().size(); i++) {
            FactField field = kind.fields().get(i);
            Object negative = negative(field);
            if (negative == null) {
                continue;
            }
            Object[] values = new Object[kind.fields().size()];
            values[i] = negative;

            assertThatExceptionOfType(InvalidFactsException.class)
                    .as(field.toString())
                    .isThrownBy(() -> create(kind, values))
                    .withMessageStartingWith("FACT-114 facts [" + kind.name() + "." + field.name() + "]");
        }
    }

    @Test
    @DisplayName("指标值可以为负")
    void an_indicator_may_fall() {
        FactKind report = Dictionary.standard().byName("indicator_report").orElseThrow();
        Object[] values = new Object[report.fields().size()];
        values[report.fields().indexOf(report.field("value").orElseThrow())] = new BigDecimal("-0.3");

        assertThat(create(report, values)).isNotEqualTo(report.blank());
    }

    @Test
    @DisplayName("失业时段止不得早于起")
    void refuses_a_spell_that_ends_before_it_starts() {
        LocalDate start = LocalDate.of(2024, 3, 1);

        assertThat(new Spell(start, Occurrence.at(start)).start()).isEqualTo(start);
        assertThatExceptionOfType(InvalidFactsException.class)
                .isThrownBy(() -> new Spell(start, Occurrence.at(LocalDate.of(2024, 2, 29))))
                .withMessageStartingWith("FACT-117 facts [spell.end]");
    }

    private static @Nullable Object negative(FactField field) {
        if (MAY_BE_NEGATIVE.contains(field.toString())) {
            return null;
        }
        return switch (field.type().base()) {
            case INTEGER -> -1;
            case DECIMAL -> new BigDecimal("-0.01");
            default -> null;
        };
    }

    private static Object[] sample(FactKind kind) {
        return SampleValues.all(kind);
    }

    private static Fact create(FactKind kind, @Nullable Object... values) {
        try {
            Constructor<?> canonical = kind.type().getDeclaredConstructors()[0];
            return (Fact) canonical.newInstance(values);
        } catch (InvocationTargetException e) {
            throw (RuntimeException) e.getCause();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
