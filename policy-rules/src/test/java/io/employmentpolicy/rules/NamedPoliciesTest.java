package io.employmentpolicy.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.employmentpolicy.model.decision.Determination;
import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.model.text.Text;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("提示里的政策编号带上名称")
class NamedPoliciesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);
    private static final String TITLE = "id: XQ-14\ntitle: { zh: '补贴 $1 \\ ${x}', en: 'Subsidy $1 \\ ${x}' }\n";

    private static List<Text> named(PolicyEngine engine, Text remark) {
        Determination one = engine.decide(Facts.nothing(), DAY, List.of("XQ-14"))
                .of("XQ-14")
                .get(0);
        return new NamedPolicies(engine.rulebook().policies())
                .in(one.warned(List.of(remark)))
                .warnings();
    }

    @Test
    @DisplayName("不认识的编号照旧")
    void a_policy_is_called_by_its_title_too_and_what_is_no_policy_stays() {
        String title = Shipped.engine()
                .catalogue()
                .policy("XQ-14")
                .orElseThrow()
                .title()
                .zh();

        assertThat(named(Shipped.engine(), new Text("见 XQ-14，也见 XQ-1400", "see XQ-14 and XQ-1400")))
                .first()
                .satisfies(text -> assertThat(text.zh()).isEqualTo("见“" + title + "”（XQ-14），也见 XQ-1400"))
                .satisfies(text -> assertThat(text.en()).contains("” (XQ-14) and XQ-1400"));
    }

    @Test
    @DisplayName("名称里的 $ 和 \\ 照印")
    void a_title_may_hold_any_sign() {
        PolicyEngine engine = PolicyEngine.builder()
                .compileOnDemand()
                .overlay("bureau", Map.of("policy.yaml", TITLE.getBytes(StandardCharsets.UTF_8)))
                .build();

        assertThat(named(engine, new Text("见 XQ-14", "see XQ-14")))
                .containsExactly(new Text("见“补贴 $1 \\ ${x}”（XQ-14）", "see “Subsidy $1 \\ ${x}” (XQ-14)"));
    }
}
