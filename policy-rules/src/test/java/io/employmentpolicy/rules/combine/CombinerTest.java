package io.employmentpolicy.rules.combine;

import static org.assertj.core.api.Assertions.assertThat;

import io.employmentpolicy.model.application.ReceivedBenefit;
import io.employmentpolicy.model.decision.Choice;
import io.employmentpolicy.model.decision.Choice.Standing;
import io.employmentpolicy.model.value.MonthPeriod;
import io.employmentpolicy.rules.edition.Combination;
import io.employmentpolicy.rules.edition.Combination.Kind;
import io.employmentpolicy.rules.edition.Combination.Same;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Rights, rules and history at random: the answer against brute force, and what must hold of every answer. {@code -Pfull} looks at 100,000. */
@DisplayName("能否同时享受：随机情形")
@Tag("thorough")
class CombinerTest {
    private static final int INSTANCES = Integer.getInteger("combiner.cases", 20_000);

    @Test
    @DisplayName("全部已知时，所选组合的金额等于穷举全部子集、逐月分配所得的最大值")
    void the_chosen_set_is_worth_what_brute_force_finds() {
        Random random = new Random(4L);
        int choosing = 0;
        for (int i = 0; i < INSTANCES; i++) {
            Town town = Town.random(random, true);
            List<Choice> choices = town.choices();
            assertThat(choices).as("%s", town).allMatch(choice -> choice.state() == Choice.State.SETTLED);
            assertThat(town.total(choices)).as("%s%n%s", town, choices).isEqualTo(town.best());
            assertLawful(town, choices);
            choosing += choices.isEmpty() ? 0 : 1;
        }
        assertThat(choosing).isGreaterThan(INSTANCES / 2);
    }

    /** No two benefits that exclude each other in one month, nor beside what was drawn. */
    private static void assertLawful(Town town, List<Choice> choices) {
        Map<String, Set<YearMonth>> taken = taken(town, choices);
        for (Combination rule : town.rules()) {
            if (rule.kind() != Kind.AT_MOST_ONE) {
                continue;
            }
            boolean monthly = rule.same().contains(Same.MONTH);
            for (String one : rule.policies()) {
                for (String other : rule.policies()) {
                    if (rule.side(one) != rule.side(other) && taken.containsKey(one) && taken.containsKey(other)) {
                        assertThat(monthly && Collections.disjoint(taken.get(one), taken.get(other)))
                                .as("%s %s%n%s%n%s", one, other, town, choices)
                                .isTrue();
                    }
                }
            }
        }
    }

    private static Map<String, Set<YearMonth>> taken(Town town, List<Choice> choices) {
        Map<String, Set<YearMonth>> taken = new HashMap<>();
        town.rights().forEach(right -> taken.put(right.policy(), new TreeSet<>(right.term())));
        for (Choice choice : choices) {
            for (Choice.Right right : choice.rights()) {
                if (right.standing() != Standing.TAKEN) {
                    taken.remove(right.policy());
                } else if (!right.months().isEmpty()) {
                    taken.get(right.policy())
                            .removeIf(month -> right.months().stream().noneMatch(period -> period.contains(month)));
                }
            }
        }
        return taken;
    }

    @Test
    @DisplayName("有未知时说定了的，补齐事实与金额后仍然如此；未定时，实际享受的都在所列组合之内")
    void what_is_settled_stays_so_whatever_turns_out() {
        Random random = new Random(5L);
        int settled = 0;
        int open = 0;
        for (int i = 0; i < INSTANCES / 4; i++) {
            Town town = Town.random(random, false);
            List<Choice> before = town.choices();
            for (int j = 0; j < 4; j++) {
                Town completed = town.completed(random);
                Map<String, Set<YearMonth>> taken = taken(completed, completed.choices());
                for (Choice choice : before) {
                    settled += choice.state() == Choice.State.SETTLED ? 1 : 0;
                    open += choice.state() == Choice.State.OPEN ? 1 : 0;
                    assertKept(choice, taken, town, completed);
                }
            }
        }
        assertThat(settled).isGreaterThan(INSTANCES / 10);
        assertThat(open).isGreaterThan(INSTANCES / 10);
    }

    private static void assertKept(Choice choice, Map<String, Set<YearMonth>> taken, Town town, Town completed) {
        List<String> drawn = new ArrayList<>();
        for (Choice.Right right : choice.rights()) {
            boolean is = taken.containsKey(right.policy());
            if (right.standing() == Standing.TAKEN) {
                assertThat(is)
                        .as("%s taken%n%s%n%s%n%s", right.policy(), town, completed, choice)
                        .isTrue();
            } else if (right.standing() == Standing.FALLS_OUT) {
                assertThat(is)
                        .as("%s out%n%s%n%s%n%s", right.policy(), town, completed, choice)
                        .isFalse();
            }
            boolean apart = right.standing() == Standing.IF_IT_HOLDS
                    && choice.options().stream()
                            .noneMatch(option -> option.rights().contains(right.name()));
            if (is && !apart) {
                drawn.add(right.name());
            }
        }
        if (choice.state() == Choice.State.OPEN && !choice.options().isEmpty()) {
            assertThat(choice.options())
                    .as("%s%n%s%n%s", town, completed, choice)
                    .anyMatch(option -> option.rights().containsAll(drawn));
        }
    }

    @Test
    @DisplayName("再多一项待遇，最大值不减；再多享受过一项，最大值不增")
    void more_rights_never_harm_and_more_history_never_helps() {
        Random random = new Random(6L);
        for (int i = 0; i < INSTANCES / 20; i++) {
            Town town = Town.random(random, true);
            long total = town.total(town.choices());
            if (!town.rights().isEmpty()) {
                Town less = town.without(
                        town.rights().get(random.nextInt(town.rights().size())));
                assertThat(less.total(less.choices())).as("%s", town).isLessThanOrEqualTo(total);
            }
            YearMonth month = YearMonth.of(2026, 1).plusMonths(random.nextInt(6));
            Town more = town.with(ReceivedBenefit.builder()
                    .policy("P" + random.nextInt(5))
                    .period(new MonthPeriod(month, month))
                    .build());
            assertThat(more.total(more.choices())).as("%s", town).isLessThanOrEqualTo(total);
        }
    }

    @Test
    @DisplayName("评定与规则的先后不影响答复")
    void order_does_not_matter() {
        Random random = new Random(7L);
        for (int i = 0; i < INSTANCES / 20; i++) {
            Town town = Town.random(random, false);
            List<Town.Right> rights = new ArrayList<>(town.rights());
            List<Combination> rules = new ArrayList<>(town.rules());
            Collections.shuffle(rights, random);
            Collections.shuffle(rules, random);
            Town other = new Town(town.rights(), rules, town.received(), town.complete());
            assertThat(byName(other.choices(rights))).as("%s", town).isEqualTo(byName(town.choices()));
        }
    }

    private static Map<String, Choice> byName(List<Choice> choices) {
        Map<String, Choice> byName = new TreeMap<>();
        choices.forEach(choice -> byName.put(choice.rights().get(0).name(), choice));
        return byName;
    }
}
