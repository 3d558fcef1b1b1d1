package io.employmentpolicy.rules.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.employmentpolicy.model.decision.Reason;
import io.employmentpolicy.model.decision.Truth;
import io.employmentpolicy.model.text.Language;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.rules.Shipped;
import io.employmentpolicy.rules.edition.Conclusion;
import io.employmentpolicy.rules.edition.Policy;
import io.employmentpolicy.rules.edition.Rule;
import io.employmentpolicy.rules.edition.Rulebook;
import io.employmentpolicy.rules.language.Expression;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("是与否怎样说")
class TruthTextTest {
    private final Rulebook rulebook = Shipped.engine().rulebook();

    @Test
    @DisplayName("只可能为零或一的推算值，名称都说明是“是”还是“否”")
    void every_value_that_can_only_be_one_or_nought_is_named_as_a_yes_or_no() {
        Map<String, List<Rule>> deriving = new HashMap<>();
        for (Rule rule : rulebook.rules()) {
            if (rule.conclusion() instanceof Conclusion.Derive derive) {
                deriving.computeIfAbsent(derive.name(), any -> new ArrayList<>())
                        .add(rule);
            }
        }
        List<String> told = new ArrayList<>();
        deriving.forEach((name, rules) -> {
            if (rules.stream().allMatch(TruthTextTest::isOneOrNought)) {
                Policy policy = Objects.requireNonNull(
                        rulebook.policies().get(rules.get(0).policy()));
                told.add(name);
                assertThat(names(policy, name))
                        .allSatisfy(
                                label -> assertThat(TruthText.isTruth(new Reason.Value(name, label, Text.same("1"))))
                                        .as("%s: %s", name, label)
                                        .isTrue());
            }
        });
        assertThat(told).hasSizeGreaterThan(12);
    }

    private static List<Text> names(Policy policy, String name) {
        return List.of(policy.title(), policy.conclusions().getOrDefault(name, policy.title()));
    }

    private static boolean isOneOrNought(Rule rule) {
        return ((Conclusion.Derive) rule.conclusion()).value() instanceof Expression.Constant constant
                && constant.value() instanceof BigDecimal number
                && (number.compareTo(BigDecimal.ONE) == 0 || number.signum() == 0);
    }

    @Test
    @DisplayName("尚未到来的日子不说比哪天晚，只说尚未发生")
    void a_day_that_has_not_come_is_compared_with_nothing() {
        Reason.Value filed = new Reason.Value(
                "injury_case[0].employer_filed_on", Text.same("单位申请认定日期"), new Text("尚未发生", "not yet"));
        Reason test = new Reason(
                Reason.Role.TEST, Truth.TRUE, Text.same("单位申请认定日期晚于评定日"), "", null, List.of(filed), List.of());

        assertThat(new SentenceText(Language.ZH, List.of()).brieflySaid(test)).isEqualTo("单位申请认定日期：尚未发生");
    }

    @Test
    void a_name_loses_what_it_says_of_numbers() {
        assertThat(TruthText.name("创办人属于所列人员（1 为属于）", Language.ZH)).isEqualTo("创办人属于所列人员");
        assertThat(TruthText.name("founder in a group named (1 means yes)", Language.EN))
                .isEqualTo("founder in a group named");
        assertThat(TruthText.name("就业补助资金支出的实施期（1为在期内）", Language.ZH)).isEqualTo("就业补助资金支出的实施期");
        assertThat(TruthText.name("最长月数（按累计缴费）", Language.ZH)).isEqualTo("最长月数（按累计缴费）");
    }
}
