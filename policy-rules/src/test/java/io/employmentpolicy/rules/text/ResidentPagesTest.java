package io.employmentpolicy.rules.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.employmentpolicy.model.decision.Audience;
import io.employmentpolicy.model.decision.Outcome;
import io.employmentpolicy.model.decision.Overview;
import io.employmentpolicy.model.decision.Screening.Group;
import io.employmentpolicy.model.decision.Turning;
import io.employmentpolicy.model.facts.Dictionary;
import io.employmentpolicy.model.text.Language;
import io.employmentpolicy.rules.DecisionText;
import io.employmentpolicy.rules.PolicyEngine;
import io.employmentpolicy.rules.Shipped;
import io.employmentpolicy.rules.exchange.FactsReader;
import io.employmentpolicy.rules.exchange.Question;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ten people as a counter clerk meets them, and what their pages have to say and must not say. */
@DisplayName("十位来办事的人")
class ResidentPagesTest {
    private static final PolicyEngine ENGINE = Shipped.engine();

    private static Question read(String name) {
        String path = "/residents/" + name + ".yaml";
        try (InputStream in = Objects.requireNonNull(ResidentPagesTest.class.getResourceAsStream(path), path)) {
            return new FactsReader(Dictionary.standard()).read(path, in.readAllBytes());
        } catch (IOException e) {
            throw new IllegalStateException(path, e);
        }
    }

    private static Overview overview(String name) {
        Question question = read(name);
        return ENGINE.overview(question.facts(), Objects.requireNonNull(question.asOf()));
    }

    private static String page(String name) {
        return DecisionText.print(overview(name), Language.ZH, Audience.CLERK);
    }

    @Test
    @DisplayName("临近退休的灵活就业人员：还没有申请，原则性规定指向有数额的一项")
    void a_principle_points_to_what_has_a_sum() {
        assertThat(page("01-flex-near-retirement"))
                .contains("与下列可能享受的只取一项：", "请确认：是否还享受", "取决于 政策申请；")
                .doesNotContain("政策申请·核准日期、政策申请", "（1为在期内）");
    }

    @Test
    @DisplayName("自己辞职的母亲：不拿大龄延长和退役军人的待遇来说事")
    void nobody_is_told_of_what_one_answer_rules_out() {
        assertThat(page("02-mother-returning"))
                .contains("失业保险金（CN-UI）：未满足：是否非因本人意愿中断就业：否")
                .doesNotContain("退役军人失业保险金（", "大龄领取失业保险金人员延长领取", "延长领取期间的养老保险费");
    }

    @Test
    @DisplayName("离校近两年的毕业生：说明做到哪一步就能享受，申领到哪天为止")
    void a_graduate_is_told_what_would_do_and_until_when() {
        assertThat(page("03-graduate-two-years"))
                .contains("如果就业状态为灵活就业（现为 未就业），即符合：金额未公布，最长 24 个月，申领截至 2026-12-31，付给本人");
    }

    @Test
    @DisplayName("正在领失业金的人：同样理由的写在一行，是否类的条件写“是”")
    void what_is_refused_for_the_same_stands_in_one_line() {
        assertThat(page("04-laid-off-51"))
                .contains(
                        "失业保险金（CN-UI）、退役军人失业保险金（CN-UI-VETERAN）：排除情形：正在领取失业保险金，没有新的申领",
                        "因为：正在领取失业保险金：是",
                        "请确认：是否还享受农民合同制工人一次性生活补助？有的，同期可能只取一项")
                .doesNotContain("为是", "正在领取失业保险金 否");
    }

    @Test
    @DisplayName("退役军人开店：推算值说是与否，不劝人变成别的人")
    void values_say_yes_or_no_and_nobody_is_told_to_be_another() {
        assertThat(page("05-veteran-shop"))
                .contains("因为：创办人是否退役军人：是", "首次创业补贴（TJ-OP-13-FIRST）、创业房租补贴（TJ-OP-13-RENT）：未满足：创办人属于所列人员：否")
                .doesNotContain("：1\n", "1 为", "如果创业实体·创办人身份");
    }

    @Test
    @DisplayName("小企业招了两名毕业生：第二名还差一个月的缴费")
    void a_firm_is_told_how_many_months_are_wanting() {
        assertThat(page("06-firm-two-graduates"))
                .contains("如果招用记录·足额缴纳失业、工伤、职工养老保险费月数 至少 3 个月（现为 2 个月），可能符合", "如果“被招用人为残疾人”为否：不符合", "由残疾人联合会认定")
                .contains("大型与中小微企业的划分取“用人单位·规模”")
                .doesNotContain("如果招用记录·重点群体类别");
    }

    @Test
    @DisplayName("残疾人：灵活就业补贴差在就业状态")
    void a_disabled_person_is_told_what_flexible_work_would_bring() {
        assertThat(page("07-disabled")).contains("如果就业状态为灵活就业（现为 未就业），可能符合，还取决于 ");
    }

    @Test
    @DisplayName("受伤的农民工：伤残补助金列在可能之中，连同数额")
    void a_grant_that_waits_for_what_was_drawn_is_near() {
        assertThat(page("08-migrant-injury"))
                .contains(
                        "一次性伤残补助金（工伤保险基金支付）（CN-INJURY-GRANT）：如果符合，一次性 61,200 元，付给本人",
                        "伤残等级 = 9，“五级、六级伤残津贴占本人工资的比例”的表中没有");
    }

    @Test
    @DisplayName("取得高级证书的职工：技能提升补贴列在可能之中")
    void a_certificate_brings_its_grant_near() {
        assertThat(page("09-skill-trainee")).contains("失业保险技能提升补贴（国家上限）（CN-SKILL-GRANT）：如果符合，一次性不超过 2,000 元");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "01-flex-near-retirement",
                "02-mother-returning",
                "03-graduate-two-years",
                "04-laid-off-51",
                "05-veteran-shop",
                "06-firm-two-graduates",
                "07-disabled",
                "08-migrant-injury",
                "09-skill-trainee",
                "10-dormitory-landlord"
            })
    @DisplayName("所差的一步都是 changes 找得到、两个引擎重演过的；每页不超过一页纸")
    void every_help_is_one_of_the_changes(String name) {
        Overview overview = overview(name);
        Question question = read(name);

        for (Overview.Help help : overview.helps()) {
            assertThat(help.finding().group()).isEqualTo(Group.REFUSED);
            assertThat(help.way().steps()).hasSize(1);
            assertThat(help.way().then()).isNotInstanceOf(Outcome.NotEligible.class);
            if (help.way().then() instanceof Outcome.Eligible) {
                List<Turning> turnings = ENGINE.changes(
                                question.facts(),
                                Objects.requireNonNull(question.asOf()),
                                help.finding().policy())
                        .turnings();
                assertThat(turnings.stream().flatMap(one -> one.ways().stream()))
                        .contains(help.way());
            }
        }
        String page = DecisionText.print(overview, Language.ZH, Audience.RESIDENT);
        assertThat(page.lines().count()).isLessThanOrEqualTo(60);
        assertThat(page).doesNotContain("为是；", "为否；", "%", "employer.", "_");
    }
}
