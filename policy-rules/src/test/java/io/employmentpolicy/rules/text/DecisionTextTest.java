package io.employmentpolicy.rules.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.employmentpolicy.model.decision.Amount;
import io.employmentpolicy.model.decision.Choice;
import io.employmentpolicy.model.decision.Decision;
import io.employmentpolicy.model.decision.Determination;
import io.employmentpolicy.model.decision.Edition;
import io.employmentpolicy.model.decision.MissingFact;
import io.employmentpolicy.model.decision.MissingParameter;
import io.employmentpolicy.model.decision.Outcome;
import io.employmentpolicy.model.decision.ParameterUse;
import io.employmentpolicy.model.decision.Payee;
import io.employmentpolicy.model.decision.Reason;
import io.employmentpolicy.model.decision.Subject;
import io.employmentpolicy.model.decision.Truth;
import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.model.source.Clause;
import io.employmentpolicy.model.source.Trust;
import io.employmentpolicy.model.text.Language;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.model.value.Yuan;
import io.employmentpolicy.rules.DecisionText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DecisionTextTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);
    private static final Place PLACE = new Place("a/rules.drl", 5, 9);

    private static Reason test(Truth truth, String zh, String en, @Nullable Text value) {
        return new Reason(
                Reason.Role.TEST,
                truth,
                new Text(zh, en),
                "",
                PLACE,
                List.of(new Reason.Value("person[0].age", new Text("年龄", "age"), value)),
                List.of());
    }

    private static Reason rule(String id, Reason.Role role, Truth truth, Reason... tests) {
        Reason fact =
                new Reason(Reason.Role.FACT, truth, new Text("劳动者", "person"), "", PLACE, List.of(), List.of(tests));
        return new Reason(role, truth, Text.same(id + " 标题"), id, PLACE, List.of(), List.of(fact));
    }

    private static Determination determination(Outcome outcome, Truth truth, Reason... rules) {
        Reason reason = new Reason(
                Reason.Role.DETERMINATION, truth, new Text("补贴", "Subsidy"), "", null, List.of(), List.of(rules));
        ParameterUse use = new ParameterUse(
                "p.rate",
                "月补贴",
                new BigDecimal("600"),
                "yuan/month",
                DAY,
                LocalDate.of(2025, 1, 1),
                null,
                Trust.REPORTED,
                "某通知",
                LocalDate.of(2026, 1, 2),
                "");
        return new Determination(
                "P-1",
                new Text("补贴", "Subsidy"),
                Determination.Kind.BENEFIT,
                "",
                new Subject("person", 0, "P-001", new Text("劳动者", "person")),
                outcome,
                List.of("P-1-E01"),
                List.of(),
                List.of(new Clause("P:1", "DOC-1", "第一条", new Text("标准", "standard"))),
                List.of(use),
                Trust.REPORTED,
                List.of(new Text("请核对", "please check")),
                reason);
    }

    @Test
    void names_the_facts_the_term_of_a_grant_waits_for() {
        Amount amount = new Amount(
                new Amount.Exact(Yuan.of("600")),
                Amount.Unit.MONTH,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                "P-1-E01",
                List.of(new MissingFact("a.b", new Text("甲", "a"))));
        Determination one = determination(new Outcome.Eligible(List.of(amount)), Truth.TRUE);

        assertThat(DecisionText.print(one, Language.ZH)).contains("每月 600 元，其余取决于缺少的事实（甲 a.b）");
        assertThat(DecisionText.print(one, Language.EN)).contains("the rest depends on missing facts (a a.b)");
    }

    @Test
    void prints_result_amount_reasons_clauses_numbers_and_warnings_in_chinese() {
        Amount amount = new Amount(
                new Amount.Exact(Yuan.of("600")),
                Amount.Unit.MONTH,
                YearMonth.of(2026, 4),
                36,
                DAY,
                DAY,
                Payee.PERSON,
                List.of(new Amount.Line(
                        "0.75 × 800.00", new BigDecimal("600.00"), new Text("舍去分以下", "cut down to the cent"))),
                "P-1-E01");
        Determination one = determination(
                new Outcome.Eligible(List.of(amount)),
                Truth.TRUE,
                rule(
                        "P-1-E01",
                        Reason.Role.ALTERNATIVE,
                        Truth.TRUE,
                        test(Truth.TRUE, "年龄不小于下限", "age ≥ limit", Text.same("50"))),
                rule(
                        "P-1-E02",
                        Reason.Role.ALTERNATIVE,
                        Truth.FALSE,
                        test(Truth.FALSE, "别的", "other", Text.same("50"))));

        assertThat(DecisionText.print(one, Language.ZH)).isEqualTo("""
            【符合】补贴（P-1，劳动者 P-001）
              金额：每月 600 元，2026-04 至 2029-03，最长 36 个月，最后一日 2026-03-31，申领截至 2026-03-31，付给本人
                0.75 × 800 = 600（舍去分以下）
              理由：
                ✓ P-1-E01 标题
                  ✓ 年龄不小于下限（年龄 = 50）
              依据：
                DOC-1 第一条（P:1）：标准
              所用数值（最弱的可信程度：转述来源）：
                月补贴（p.rate）：600 元/月，自 2025-01-01 起，转述来源，某通知，核对于 2026-01-02
              提示：
                请核对\
            """);
        assertThat(DecisionText.print(one, Language.EN))
                .startsWith("[eligible] Subsidy (P-1, person P-001)\n"
                        + "  Amount: 600 yuan a month, 2026-04 to 2029-03, for at most 36 months")
                .doesNotContain("：", "（", "元");
    }

    @Test
    void says_what_is_missing_and_how_to_supply_it() {
        MissingParameter number = new MissingParameter("p.sum", "月标准", "yuan/month", DAY);
        MissingParameter reading = new MissingParameter("P-1.how", "没有载明", "choice", DAY);
        Outcome open = new Outcome.Undetermined(
                List.of(new MissingFact("person.age", new Text("年龄", "age"))),
                List.of(number, reading),
                List.of("complaint"),
                List.of(new Amount(
                        new Amount.UpTo(Yuan.of("6000")),
                        Amount.Unit.ONCE,
                        null,
                        null,
                        null,
                        null,
                        null,
                        List.of(),
                        "P-1-E01")));
        Determination one = determination(
                open,
                Truth.UNKNOWN,
                rule("P-1-E01", Reason.Role.ALTERNATIVE, Truth.UNKNOWN, test(Truth.UNKNOWN, "年龄", "age", null)));

        assertThat(DecisionText.print(one, Language.ZH))
                .contains(
                        "【尚不能确定】",
                        "等待：complaint",
                        "如果符合，金额：一次性不超过 6,000 元",
                        "？ 年龄：未知",
                        "person.age：年龄",
                        "p.sum：月标准，2026-03-31 的数值（元/月），在叠加目录的 parameters.yaml 中补充",
                        "P-1.how：没有载明（选定一种读法）");
        assertThat(DecisionText.print(one, Language.EN))
                .contains(
                        "Waiting for: complaint",
                        "Amount if it holds: up to 6,000 yuan once",
                        "? age: unknown",
                        "supply it in parameters.yaml");
    }

    @Test
    void a_refusal_shows_the_exception_or_the_alternative_that_came_closest() {
        Reason far = rule(
                "P-1-E01",
                Reason.Role.ALTERNATIVE,
                Truth.FALSE,
                test(Truth.FALSE, "甲", "a", null),
                test(Truth.FALSE, "乙", "b", null));
        Reason near = rule(
                "P-1-E02",
                Reason.Role.ALTERNATIVE,
                Truth.FALSE,
                test(Truth.TRUE, "丙", "c", null),
                test(Truth.FALSE, "丁", "d", null));
        Determination one = determination(new Outcome.NotEligible(List.of("age")), Truth.FALSE, far, near);

        assertThat(DecisionText.print(one, Language.ZH))
                .contains("未满足：丁（年龄 = 未知）", "✗ P-1-E02", "✗ 丁", "其他 1 条途径也不符合")
                .doesNotContain("P-1-E01", "丙");
        assertThat(one.deciding()).containsExactly(near);
        Reason holding = rule("P-1-E03", Reason.Role.ALTERNATIVE, Truth.TRUE);
        Reason exception = rule("P-1-X01", Reason.Role.EXCEPTION, Truth.TRUE, test(Truth.TRUE, "戊", "e", null));
        assertThat(determination(new Outcome.NotEligible(List.of("x")), Truth.FALSE, holding, exception)
                        .deciding())
                .containsExactly(exception);
    }

    @Test
    void what_must_not_be_there_is_named() {
        Reason found = new Reason(
                Reason.Role.FACT,
                Truth.TRUE,
                new Text("就业状态", "employment"),
                "",
                PLACE,
                List.of(),
                List.of(
                        test(Truth.TRUE, "年龄为 20", "age is 20", Text.same("20")),
                        test(Truth.TRUE, "年龄不为 16", "age is not 16", Text.same("21"))));
        Reason none = new Reason(
                Reason.Role.NO_FACT,
                Truth.FALSE,
                new Text("没有这样的就业状态", "no such employment"),
                "",
                PLACE,
                List.of(),
                List.of(found));
        Reason rule = new Reason(
                Reason.Role.ALTERNATIVE,
                Truth.FALSE,
                Text.same("P-1-E01 标题"),
                "P-1-E01",
                PLACE,
                List.of(),
                List.of(none));
        Determination one = determination(new Outcome.NotEligible(List.of("status")), Truth.FALSE, rule);

        assertThat(DecisionText.print(one, Language.ZH)).contains("✗ 不能有就业状态，实际有（年龄为 20，年龄不为 16：21）");
        assertThat(DecisionText.print(one, Language.EN))
                .contains("✗ there should be no such employment, but there is (age is 20, age is not 16: 21)");
    }

    @Test
    void the_tree_carries_files_and_lines() {
        Determination one = determination(
                new Outcome.NotEligible(List.of()),
                Truth.FALSE,
                rule("P-1-X01", Reason.Role.EXCEPTION, Truth.TRUE, test(Truth.TRUE, "戊", "e", Text.same("1"))));

        assertThat(DecisionText.explain(one, Language.ZH)).isEqualTo("""
            【不符合】补贴（P-1，劳动者 P-001）
              ✓ 排除情形成立：P-1-X01 标题  a/rules.drl:5:9
                ✓ 劳动者  a/rules.drl:5:9
                  ✓ 戊（年龄 = 1）  a/rules.drl:5:9\
            """);
    }

    @Test
    void a_derived_ratio_is_a_percentage_and_a_bare_number_ends_without_a_space() {
        assertThat(DecisionText.print(new Outcome.Derived("0.015", "ratio"), Language.ZH))
                .isEqualTo("1.5%");
        assertThat(DecisionText.print(new Outcome.Derived("30", "count"), Language.ZH))
                .isEqualTo("30");
        assertThat(DecisionText.print(new Outcome.Derived("36", "months"), Language.EN))
                .isEqualTo("36 months");
    }

    @Test
    void a_rule_told_in_full_is_not_told_again() {
        Reason status =
                rule("S-1-S01", Reason.Role.ALTERNATIVE, Truth.TRUE, test(Truth.TRUE, "戊", "e", Text.same("1")));
        Reason first = new Reason(
                Reason.Role.ALTERNATIVE,
                Truth.TRUE,
                Text.same("P-1-E01"),
                "P-1-E01",
                PLACE,
                List.of(),
                List.of(status));
        Reason second = new Reason(
                Reason.Role.ALTERNATIVE,
                Truth.TRUE,
                Text.same("P-1-E02"),
                "P-1-E02",
                PLACE,
                List.of(),
                List.of(status));
        Determination one = determination(new Outcome.NotEligible(List.of()), Truth.FALSE, first, second);

        assertThat(DecisionText.explain(one, Language.ZH))
                .containsOnlyOnce("戊（年龄 = 1）")
                .endsWith("    ✓ S-1-S01 标题（理由见上）  a/rules.drl:5:9");
        assertThat(DecisionText.explain(one, Language.EN)).contains("(reasons above)");
    }

    @Test
    void every_outcome_prints_in_both_languages_without_double_blank_lines() {
        List<Outcome> outcomes = List.of(
                new Outcome.NotApplicable(new Text("没有社区", "there is no community")),
                new Outcome.NotInForce(Outcome.Phase.REPLACED, DAY, "P-2"),
                new Outcome.NotInForce(Outcome.Phase.NOT_YET, DAY, null),
                new Outcome.Duty(
                        Outcome.State.LATE,
                        LocalDateTime.of(2026, 3, 1, 23, 59, 59),
                        LocalDateTime.of(2026, 3, 2, 8, 0),
                        null,
                        "区人社局"),
                new Outcome.Duty(Outcome.State.NOT_YET_DUE, null, null, LocalDateTime.of(2026, 7, 1, 0, 0), null),
                new Outcome.Derived("36", "months"),
                new Outcome.Conflict(List.of("A", "B")),
                new Outcome.Disagreement("x", "y"),
                new Outcome.Eligible(List.of(
                        new Amount(new Amount.None(), Amount.Unit.ONCE, null, null, null, null, null, List.of(), "A"),
                        new Amount(
                                new Amount.NotPublished(List.of()),
                                Amount.Unit.ONCE,
                                null,
                                null,
                                null,
                                null,
                                null,
                                List.of(),
                                "A"),
                        new Amount(
                                new Amount.DependsOnFacts(List.of()),
                                Amount.Unit.ONCE,
                                null,
                                null,
                                null,
                                null,
                                null,
                                List.of(),
                                "A"),
                        new Amount(
                                new Amount.Between(Yuan.ZERO, null),
                                Amount.Unit.YEAR,
                                null,
                                null,
                                null,
                                null,
                                Payee.PERSON,
                                List.of(),
                                "A"))));
        List<Determination> all = outcomes.stream()
                .map(outcome -> determination(outcome, Truth.UNKNOWN))
                .toList();
        Choice choice = new Choice(
                Choice.State.SETTLED,
                Choice.Basis.WHOLE,
                List.of(
                        right("P-1", Choice.Standing.TAKEN, List.of()),
                        right(
                                "P-2",
                                Choice.Standing.FALLS_OUT,
                                List.of(new Choice.Loss("K-1", List.of("P-1"), List.of(), true)))),
                List.of(new Choice.Rule(
                        "K-1",
                        new Text("只享受一次", "paid once"),
                        new Clause("C", "D-1", "第一条"),
                        Choice.Origin.TEXT,
                        Trust.PRINTED)),
                List.of(new Choice.Option(List.of("P-1"), Choice.Worth.NOTHING)),
                List.of(),
                List.of());
        Decision decision =
                new Decision(DAY, new Edition("0.1.0", "0123456789abcdef", List.of("overlay")), all, List.of(choice));

        for (Language language : Language.values()) {
            assertThat(DecisionText.print(decision, language))
                    .doesNotContain("\n\n\n", "null")
                    .doesNotEndWith("\n");
        }
        assertThat(DecisionText.print(decision, Language.ZH))
                .contains(
                        "评定日：2026-03-31（当日终了）",
                        "【已被取代】",
                        "有效期至：2026-03-31",
                        "现行政策：P-2",
                        "履行：2026-03-02 08:00:00",
                        "数值：36 个月",
                        "数额未定，付给本人",
                        "【能否同时享受】已确定",
                        "享受：补贴（P-1），全部期间按现行标准合计 600 元",
                        "不享受：补贴（P-2），全部期间按现行标准合计 600 元",
                        "依 K-1，与 P-1 相抵触",
                        "规则 K-1：只享受一次（D-1 第一条，条文，原文载明）",
                        "版次：0.1.0，摘要 0123456789ab，叠加 overlay");
        assertThat(DecisionText.print(decision, Language.EN))
                .contains(
                        "As of: 2026-03-31 (end of the day)",
                        "[replaced]",
                        "Edition: 0.1.0, digest 0123456789ab, overlays overlay");
    }

    private static Choice.Right right(String policy, Choice.Standing standing, List<Choice.Loss> losses) {
        return new Choice.Right(
                policy,
                policy,
                new Text("补贴", "subsidy"),
                "",
                new Subject("person", 0, null, new Text("劳动者", "person")),
                standing,
                new Choice.Worth(Yuan.of("600"), Yuan.of("600")),
                List.of(),
                losses,
                List.of());
    }
}
