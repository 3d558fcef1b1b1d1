package io.employmentpolicy.rules.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.employmentpolicy.model.application.ReceivedBenefit;
import io.employmentpolicy.model.decision.Notice;
import io.employmentpolicy.model.employer.Employer;
import io.employmentpolicy.model.employer.EmployerKind;
import io.employmentpolicy.model.employer.Hire;
import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.model.text.Language;
import io.employmentpolicy.rules.DecisionText;
import io.employmentpolicy.rules.PolicyEngine;
import io.employmentpolicy.rules.Shipped;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("告知书")
class NoticeTextTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final PolicyEngine ENGINE = Shipped.engine();

    private static Hire hire(String person, int months) {
        return Hire.builder()
                .personId(person)
                .startDate(LocalDate.of(2026, 2, 1))
                .graduatesThisYear(true)
                .contractSigned(true)
                .threeInsurancesMonths(months)
                .build();
    }

    private static List<Notice> notices() {
        Facts facts = Facts.builder()
                .add(Employer.builder().kind(EmployerKind.ENTERPRISE).build())
                .add(hire("王小明-1", 3))
                .add(hire("王小明-2", 1))
                .none(ReceivedBenefit.class)
                .build();
        return ENGINE.notices(facts, DAY, "CN-EXPANSION");
    }

    @Test
    @DisplayName("结果、理由、依据、数值、由谁决定、怎样办理、怎样异议、版次俱全")
    void it_tells_all_that_the_law_wants_told() {
        String text = DecisionText.print(notices().get(0), Language.ZH);

        assertThat(text)
                .contains(
                        "告知书：",
                        "对象：招用记录 1",
                        "评定日：2026-06-30",
                        "\n结果\n  符合\n  但不另发：由天津市一次性扩岗补助代替（国家上限与天津市标准说的是同一笔扩岗补助）\n  单就本项：一次性不超过 1,500 元",
                        "\n理由\n",
                        "\n依据\n")
                .contains("\n所用数值及其可信程度\n", "转述来源", "两个相互独立的引擎结果一致", "本告知书不是行政决定")
                .contains("\n怎样办理\n", "\n不服的，怎么办\n  所见文件没有写明", ENGINE.edition().digest());
    }

    @Test
    @DisplayName("没有给出收件人的，不出现编号和姓名")
    void nobody_is_named_unless_given() {
        Notice refused = notices().get(1);

        for (Language language : Language.values()) {
            assertThat(DecisionText.print(refused, language)).doesNotContain("王小明");
            assertThat(DecisionText.html(refused, language)).doesNotContain("王小明");
        }
        assertThat(DecisionText.print(refused.to("王小明"), Language.ZH)).contains("致：王小明");
        assertThat(refused.to("王小明").toString()).doesNotContain("王小明");
    }

    @Test
    @DisplayName("网页里的一切都转义")
    void html_is_escaped() {
        String html = DecisionText.html(notices().get(0).to("<script>alert('x')</script> & \"Söhne\""), Language.EN);

        assertThat(html)
                .startsWith("<!DOCTYPE html>\n<html lang=\"en\">")
                .contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;Söhne&quot;", "<h2>Why</h2>")
                .doesNotContain("<script>");
    }

    @Test
    @DisplayName("不符合的写明差在哪里和当事人的数")
    void a_refusal_names_the_value_that_failed() {
        assertThat(DecisionText.print(notices().get(1), Language.ZH)).contains("不符合", "排除情形", "小于 3 个月", "（实际 1）");
    }
}
