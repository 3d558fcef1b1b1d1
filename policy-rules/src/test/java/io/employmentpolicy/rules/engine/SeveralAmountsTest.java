package io.employmentpolicy.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.employmentpolicy.model.decision.Amount;
import io.employmentpolicy.model.decision.MissingParameter;
import io.employmentpolicy.model.value.Yuan;
import io.employmentpolicy.rules.edition.Policy.Several;
import io.employmentpolicy.rules.edition.Policy.Several.Way;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("同一结论有数个金额")
class SeveralAmountsTest {
    private static final Amount SIX = amount("E01", "600");
    private static final Amount EIGHT = amount("E03", "800");
    private static final Amount UNPUBLISHED = new Amount(
            new Amount.NotPublished(List.of(new MissingParameter("k", "k", "yuan", LocalDate.of(2026, 1, 1)))),
            Amount.Unit.MONTH,
            null,
            null,
            null,
            null,
            null,
            List.of(),
            "E04");

    @Test
    @DisplayName("没有写明取舍时，不同金额是冲突")
    void unranked_amounts_conflict() {
        assertThat(resolve(Way.ERROR, List.of(SIX, EIGHT), List.of())).isEmpty();
        assertThat(resolve(Way.ERROR, List.of(SIX, SIX), List.of()).orElseThrow())
                .containsExactly(SIX);
    }

    @Test
    @DisplayName("取最高；可能更高的未定时，说至少与至多")
    void highest_counts_and_says_what_it_might_become() {
        assertThat(resolve(Way.HIGHEST, List.of(SIX, EIGHT), List.of()).orElseThrow())
                .containsExactly(EIGHT);
        assertThat(quantity(Way.HIGHEST, List.of(SIX), List.of(EIGHT)))
                .isEqualTo(new Amount.Between(Yuan.of("600"), Yuan.of("800")));
        assertThat(quantity(Way.HIGHEST, List.of(EIGHT), List.of(SIX))).isEqualTo(new Amount.Exact(Yuan.of("800")));
        assertThat(quantity(Way.HIGHEST, List.of(SIX), List.of(UNPUBLISHED)))
                .isEqualTo(new Amount.Between(Yuan.of("600"), null));
    }

    @Test
    @DisplayName("几个上限取最高的；可能成立的更高上限也算在内")
    void the_highest_ceiling_counts_though_it_only_may_hold() {
        Amount three = amount("E01", new Amount.UpTo(Yuan.of("3000")));
        Amount six = amount("E02", new Amount.UpTo(Yuan.of("6000")));

        assertThat(resolve(Way.HIGHEST, List.of(three, six), List.of()).orElseThrow())
                .containsExactly(six);
        assertThat(quantity(Way.HIGHEST, List.of(three), List.of(six))).isEqualTo(new Amount.UpTo(Yuan.of("6000")));
        assertThat(quantity(Way.HIGHEST, List.of(six), List.of(three))).isEqualTo(new Amount.UpTo(Yuan.of("6000")));
        assertThat(quantity(Way.HIGHEST, List.of(three), List.of(UNPUBLISHED))).isEqualTo(UNPUBLISHED.quantity());
    }

    @Test
    @DisplayName("有一项未公布，不能说哪一项最高")
    void an_unpublished_amount_leaves_the_choice_open() {
        assertThat(resolve(Way.HIGHEST, List.of(SIX, UNPUBLISHED), List.of()).orElseThrow())
                .containsExactly(SIX, UNPUBLISHED);
    }

    @Test
    @DisplayName("两条途径、同一项未公布的金额，只说一次")
    void the_same_unpublished_amount_by_two_routes_is_one() {
        Amount again = amount("E05", UNPUBLISHED.quantity());

        assertThat(resolve(Way.HIGHEST, List.of(UNPUBLISHED, again), List.of()).orElseThrow())
                .containsExactly(UNPUBLISHED);
    }

    @Test
    @DisplayName("相加；未定的一项只加在至多里")
    void sums_add_up() {
        assertThat(quantity(Way.SUM, List.of(SIX, EIGHT), List.of())).isEqualTo(new Amount.Exact(Yuan.of("1400")));
        assertThat(quantity(Way.SUM, List.of(SIX), List.of(EIGHT)))
                .isEqualTo(new Amount.Between(Yuan.of("600"), Yuan.of("1400")));
    }

    @Test
    @DisplayName("按所列先后取第一项")
    void first_of_a_list_counts() {
        Several several = new Several(Way.FIRST_OF, List.of("E03", "E01"));

        assertThat(new SeveralAmounts(several, List.of(SIX, EIGHT), List.of())
                        .resolve()
                        .orElseThrow())
                .containsExactly(EIGHT);
        assertThat(new SeveralAmounts(several, List.of(SIX), List.of())
                        .resolve()
                        .orElseThrow())
                .containsExactly(SIX);
    }

    private static Amount.Quantity quantity(Way way, List<Amount> granted, List<Amount> possible) {
        return resolve(way, granted, possible).orElseThrow().get(0).quantity();
    }

    private static Optional<List<Amount>> resolve(Way way, List<Amount> granted, List<Amount> possible) {
        return new SeveralAmounts(new Several(way, List.of()), granted, possible).resolve();
    }

    private static Amount amount(String rule, String yuan) {
        return amount(rule, new Amount.Exact(Yuan.of(yuan)));
    }

    private static Amount amount(String rule, Amount.Quantity quantity) {
        return new Amount(quantity, Amount.Unit.MONTH, null, null, null, null, null, List.of(), rule);
    }
}
