package io.employmentpolicy.rules.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.employmentpolicy.rules.language.Expression.Operator;
import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("条件的公式")
class FormulaTest {
    private static final Operator[] OPERATORS = Operator.values();

    private final Random random = new Random(20_260_101);

    @Test
    @DisplayName("“不能同时成立”不必合成就说得出，与合成后说的一样")
    void tells_what_cannot_hold_together_as_the_joined_formula_does() {
        int apart = 0;
        for (int round = 0; round < 5_000; round++) {
            Formula one = some();
            Formula other = some();
            assertThat(one.excludes(other)).isEqualTo(one.and(other).cannotHold());
            apart += one.excludes(other) ? 1 : 0;
        }
        assertThat(apart).isBetween(500, 4_500);
    }

    @Test
    @DisplayName("分支过多时不作判断")
    void says_nothing_of_more_ways_than_are_looked_at() {
        Formula many = Formula.FAILS;
        for (int way = 0; way < 20; way++) {
            many = many.or(Formula.of("code", Values.Among.only(way)));
        }
        Formula others = Formula.FAILS;
        for (int way = 20; way < 40; way++) {
            others = others.or(Formula.of("code", Values.Among.only(way)));
        }
        assertThat(many.excludes(others)).isFalse();
        assertThat(many.excludes(Formula.of("code", Values.Among.only(30)))).isTrue();
    }

    private Formula some() {
        Formula all = Formula.HOLDS;
        int parts = 1 + random.nextInt(3);
        for (int part = 0; part < parts; part++) {
            Formula one = random.nextInt(4) == 0 ? term().or(term()) : term();
            all = all.and(one);
        }
        return all;
    }

    private Formula term() {
        String name = "term" + random.nextInt(2);
        return Formula.of(
                name, Spans.of(OPERATORS[random.nextInt(OPERATORS.length)], BigDecimal.valueOf(random.nextInt(4))));
    }
}
