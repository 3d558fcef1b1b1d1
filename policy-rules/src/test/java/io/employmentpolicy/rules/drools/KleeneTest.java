package io.employmentpolicy.rules.drools;

import static org.assertj.core.api.Assertions.assertThat;

import io.employmentpolicy.model.decision.Truth;
import io.employmentpolicy.rules.edition.ParameterBook;
import io.employmentpolicy.rules.evaluation.Bindings;
import io.employmentpolicy.rules.evaluation.Interpreter;
import io.employmentpolicy.rules.language.Expression;
import io.employmentpolicy.rules.language.Interval;
import io.employmentpolicy.rules.language.NotYet;
import io.employmentpolicy.rules.language.ValueType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("守护函数与解释器，穷举小值域")
class KleeneTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final List<Object> NUMBERS = Arrays.asList(
            null,
            number(0),
            number(1),
            new BigDecimal("1.0"),
            number(2),
            new Interval(number(0), number(1)),
            new Interval(number(1), number(2)),
            new Interval(number(2), null),
            new Interval(number(0), null));
    private static final List<Object> DAYS = Arrays.asList(null, NotYet.NEVER, DAY, DAY.plusDays(1), DAY.minusDays(1));

    @Test
    @DisplayName("每一种比较，两套实现结论相同")
    void both_implementations_compare_alike() throws ReflectiveOperationException {
        for (List<Object> domain : List.of(NUMBERS, DAYS)) {
            for (Expression.Operator operator : Expression.Operator.values()) {
                for (Object left : domain) {
                    for (Object right : domain) {
                        assertThat(guard(operator, left, right))
                                .as("%s %s %s", left, operator.symbol(), right)
                                .isEqualTo(interpreted(operator, left, right));
                    }
                }
            }
        }
    }

    @Test
    @DisplayName("且、或、非与强克林逻辑一致")
    void connectives_are_strong_kleene() {
        for (Boolean a : Arrays.asList(true, false, null)) {
            assertThat(truth(Kleene.negate(a))).isEqualTo(Truth.of(a).not());
            for (Boolean b : Arrays.asList(true, false, null)) {
                assertThat(truth(Kleene.all(a, b))).isEqualTo(Truth.of(a).and(Truth.of(b)));
                assertThat(truth(Kleene.any(a, b))).isEqualTo(Truth.of(a).or(Truth.of(b)));
            }
        }
    }

    @Test
    @DisplayName("未知不确定成立，但可能成立")
    void unknown_is_possible_and_not_sure() {
        assertThat(Kleene.sure(null)).isFalse();
        assertThat(Kleene.possible(null)).isTrue();
        assertThat(Kleene.sure(true)).isTrue();
        assertThat(Kleene.possible(false)).isFalse();
    }

    @Test
    @DisplayName("未知之下的计数：至少与至多")
    void counts_are_intervals() {
        assertThat(Kleene.count(List.of("a", "b"), List.of("a", "b"))).isEqualTo(number(2));
        assertThat(Kleene.count(List.of("a"), List.of("a", "b"))).isEqualTo(new Interval(number(1), number(2)));
        assertThat(Kleene.count(List.of(), List.of(Kleene.UNBOUNDED))).isEqualTo(new Interval(number(0), null));
        assertThat(Kleene.distinct(List.of("p", "p"), List.of("p", "p", Kleene.UNKNOWN)))
                .isEqualTo(new Interval(number(1), number(2)));
        assertThat(Kleene.distinct(List.of(Kleene.UNKNOWN), List.of(Kleene.UNKNOWN)))
                .isEqualTo(number(1));
        assertThat(Kleene.sum(List.of(number(3)), List.of(number(3), number(4))))
                .isEqualTo(new Interval(number(3), number(7)));
        assertThat(Kleene.sum(List.of(number(3)), List.of(number(3), Kleene.UNKNOWN)))
                .isEqualTo(new Interval(number(3), null));
    }

    private static Truth guard(Expression.Operator operator, Object left, Object right)
            throws ReflectiveOperationException {
        return truth(Kleene.class
                .getMethod(operator.name().toLowerCase(Locale.ROOT), Object.class, Object.class)
                .invoke(null, left, right));
    }

    private static Truth interpreted(Expression.Operator operator, Object left, Object right) {
        Expression first = new Expression.Variable(0, "$a", ValueType.number(""), null);
        Expression second = new Expression.Variable(1, "$b", ValueType.number(""), null);
        ParameterBook empty = new ParameterBook(Map.of(), Map.of(), Map.of());
        Bindings frame = new Bindings(DAY, null, empty.on(DAY), new Object[] {left, right}, null);
        return Interpreter.truth(new Expression.Comparison(operator, first, second), frame);
    }

    private static Truth truth(Object value) {
        return Truth.of((Boolean) value);
    }

    private static BigDecimal number(int value) {
        return BigDecimal.valueOf(value);
    }
}
