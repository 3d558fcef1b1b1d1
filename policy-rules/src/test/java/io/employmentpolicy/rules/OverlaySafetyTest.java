package io.employmentpolicy.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.employmentpolicy.model.application.Application;
import io.employmentpolicy.model.application.ReceivedBenefit;
import io.employmentpolicy.model.community.ServiceRequest;
import io.employmentpolicy.model.decision.Amount;
import io.employmentpolicy.model.decision.Determination;
import io.employmentpolicy.model.decision.Outcome;
import io.employmentpolicy.model.employment.Employment;
import io.employmentpolicy.model.employment.EmploymentStatus;
import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.model.insurance.Channel;
import io.employmentpolicy.model.insurance.InsuranceRecord;
import io.employmentpolicy.model.insurance.Scheme;
import io.employmentpolicy.model.person.Person;
import io.employmentpolicy.model.person.RetirementCategory;
import io.employmentpolicy.model.problem.PolicyLoadException;
import io.employmentpolicy.model.problem.Problem;
import io.employmentpolicy.model.text.Language;
import io.employmentpolicy.model.value.MonthPeriod;
import io.employmentpolicy.model.value.Occurrence;
import io.employmentpolicy.rules.casebook.CaseReport;
import io.employmentpolicy.rules.casebook.CaseRunner;
import io.employmentpolicy.rules.difference.EditionChange;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** 叠加不出人意料。 / What an overlay takes the place of is what its author meant, or it is refused, or it is said. */
@DisplayName("叠加不出人意料")
@Tag("thorough")
class OverlaySafetyTest {
    private static final PolicyEngine SHIPPED = Shipped.engine();
    private static final String TARGETS =
            "id,clause,region,indicator,title,comparator,threshold,unit,sources,group,scope,from,to,force\n";
    private static final String RAISED = """
            flexible-subsidy.pension:
              title: 只缴纳职工养老保险的月补贴
              unit: yuan/month
              RUNNING
              values:
                - { value: "600", from: 2025-01-01, to: 2026-12-31, trust: assumed, source: 示例 }
                - { value: "650", from: 2027-01-01, trust: assumed, source: 示例 }
            """;

    @Test
    @DisplayName("别区同编号的目标与本区的并存")
    void a_target_of_another_district_stands_beside_ours() {
        PolicyEngine engine = laid(Map.of(
                "targets.csv",
                TARGETS + "XQ-09-T01,XQ-09:目标,BC,registered_unemployed_employment_rate,北辰区登记失业人员就业率,at_least,85,"
                        + "percent,report_rate+group_count,registered_unemployed,yearly,2022-01,2025-12,hard\n"));

        List<EditionChange> changes = engine.changesSince(SHIPPED);
        assertThat(changes).extracting(EditionChange::id).containsExactly("XQ-09-T01@BC");
        assertThat(changes.get(0).way()).isEqualTo(EditionChange.Way.ADDED);
        assertThat(engine.register().remarks())
                .extracting(Problem::code, Problem::subject)
                .contains(tuple("REMARK-332", "XQ-09-T01@BC"));
    }

    @Test
    @DisplayName("下一年的目标不抹去上一年的；期间交叉的拒绝；同期间的替代并说明")
    void a_target_of_another_year_stands_beside_the_old_one() {
        PolicyEngine next = laid(Map.of("targets.csv", TARGETS + jobs("360000", "2026-01", "2026-12")));
        assertThat(next.changesSince(SHIPPED))
                .extracting(EditionChange::id, EditionChange::way)
                .containsExactly(tuple("TJ-2024-01-T01@2026", EditionChange.Way.ADDED));

        assertThat(refused(Map.of("targets.csv", TARGETS + jobs("360000", "2024-06", "2025-05"))))
                .extracting(Problem::code)
                .contains("TARGET-109");

        EditionChange same = laid(Map.of("targets.csv", TARGETS + jobs("360000", "2024-01", "2024-12")))
                .changesSince(SHIPPED)
                .get(0);
        assertThat(same.way()).isEqualTo(EditionChange.Way.REPLACED);
        assertThat(same.print(Language.ZH)).contains("替代 目标 TJ-2024-01-T01", "350000", "360000");
    }

    private static String jobs(String threshold, String from, String to) {
        return "TJ-2024-01-T01,TJ-2024-01:目标,TJ,new_urban_jobs,天津市城镇新增就业,at_least," + threshold
                + ",person,report,,yearly," + from + "," + to + ",hard\n";
    }

    @Test
    @DisplayName("数额有先后而没有写明已受理的案件怎么办的，拒绝")
    void a_raised_amount_must_say_what_becomes_of_running_cases() {
        List<Problem> problems = refused(Map.of("parameters.yaml", RAISED.replace("RUNNING", "# nothing")));

        assertThat(problems).extracting(Problem::code).containsExactly("PARAM-120");
        assertThat(problems.get(0).print(Language.ZH)).contains("TJ-FLEX", "running-cases: old");
    }

    @Test
    @DisplayName("随变更的，十二月以前六百，一月起六百五十；仍按旧的，六百；未决定的，说明所缺")
    void amounts_of_running_months_are_split_by_month() {
        LocalDate approved = LocalDate.of(2026, 3, 10);

        assertThat(paid(laid(raised("running-cases: new")), approved))
                .containsExactly("600.00 2026-04 9", "650.00 2027-01 27");
        assertThat(paid(laid(raised("running-cases: old")), approved)).containsExactly("600.00 2026-04 36");
        PolicyEngine open = laid(raised("running-cases: ask"));
        assertThat(paid(open, approved)).hasSize(2).startsWith("600.00 2026-04 9");
        assertThat(paid(open, approved).get(1)).contains("NotPublished", "2027-01 27");
        assertThat(paid(laid(raised("running-cases: new")), LocalDate.of(2027, 1, 5)))
                .as("approved after the change")
                .containsExactly("650.00 2027-02 57");
    }

    @Test
    @DisplayName("随变更的月标准有末日的，末日以后的月份没有数额，提请再看；没有末日的、仍按旧的，不提")
    void a_monthly_amount_that_running_cases_follow_to_its_end_is_worth_a_look() {
        assertThat(looks("running-cases: new", ", to: 2027-12-31"))
                .contains(tuple("REMARK-334", "flexible-subsidy.pension"));
        assertThat(looks("running-cases: new", ""))
                .extracting(one -> one.toList().get(0))
                .doesNotContain("REMARK-334");
        assertThat(looks("running-cases: old", ", to: 2027-12-31"))
                .extracting(one -> one.toList().get(0))
                .doesNotContain("REMARK-334");
    }

    private static List<Tuple> looks(String running, String end) {
        String figure = RAISED.replace("RUNNING", running).replace("from: 2027-01-01", "from: 2027-01-01" + end);
        return laid(Map.of("parameters.yaml", figure)).register().remarks().stream()
                .map(one -> tuple(one.code(), one.subject()))
                .toList();
    }

    @Test
    @DisplayName("政策写明已受理的案件按新规定的，也不补发以前月份的差额")
    void a_policy_that_moves_running_cases_pays_nothing_back() {
        Map<String, String> files = new TreeMap<>(raised("# says the policy"));
        files.put(
                "measure.yaml",
                "policies: { TJ-FLEX: { running-cases: new }, TJ-FLEX-MONTHS: { running-cases: old } }\n");
        PolicyEngine engine = laid(files);

        assertThat(paid(engine, LocalDate.of(2026, 3, 10))).containsExactly("600.00 2026-04 9", "650.00 2027-01 27");
        assertThat(engine.catalogue().policy("TJ-FLEX").orElseThrow().title().zh())
                .as("what the overlay does not mention stays")
                .isEqualTo("灵活就业社会保险补贴（定额）");
        assertThat(engine.changesSince(SHIPPED))
                .extracting(EditionChange::kind)
                .containsOnly(EditionChange.Kind.FIGURE, EditionChange.Kind.SWITCH);
    }

    @Test
    @DisplayName("旧政策由新政策接替而没有排除的，拒绝；写明至多一项的，可以")
    void an_old_and_a_new_benefit_must_exclude_each_other() {
        Map<String, String> files = new TreeMap<>(
                Map.of(
                        "measure.yaml",
                        """
                policies:
                  TJ-FLEX: { in-force: { to: 2026-12-31 }, replaced-by: TJ-FLEX-NEXT }
                  TJ-FLEX-NEXT: { title: 新补贴, kind: benefit, subject: person, in-force: { from: 2027-01-01 } }
                """,
                        "new.drl",
                        """
                rule "TJ-FLEX-NEXT-E01 就业困难人员灵活就业"
                    @policy("TJ-FLEX-NEXT") @clause("TJ-FLEX-2024:新")
                when
                    Status( name == "hard_to_employ_flexible" )
                then
                    grant( monthly( yuan("flexible-next.pension") ) );
                end
                """,
                        "parameters.yaml",
                        """
                flexible-next.pension:
                  title: 新补贴
                  unit: yuan/month
                  values: [ { value: "700", from: 2027-01-01, trust: assumed, source: 示例 } ]
                """,
                        "clauses.yaml",
                        "TJ-FLEX-2024:新: { document: TJ-FLEX-2024, place: 示例, carried-by: [TJ-FLEX-NEXT-E01, flexible-next.pension, NEXT-K] }\n"));
        files.put("combinations.yaml", combination("together"));
        assertThat(refused(files)).extracting(Problem::code).containsExactly("POLICY-134");

        files.put("combinations.yaml", combination("at-most-one"));
        PolicyEngine engine = laid(files);
        assertThat(engine.touchedSince(SHIPPED))
                .contains("TJ-FLEX", "TJ-FLEX-NEXT")
                .doesNotContain("CN-UI");
        assertThat(engine.catalogue()
                        .policy("TJ-FLEX-NEXT")
                        .orElseThrow()
                        .title()
                        .en())
                .as("an overlay may do without English")
                .isEqualTo("新补贴");
    }

    private static String combination(String rule) {
        return """
                NEXT-K:
                  title: 新旧补贴
                  rule: RULE
                  among: [TJ-FLEX, TJ-FLEX-NEXT]
                  same: [person]
                  clause: "TJ-FLEX-2024:新"
                  origin: text
                  trust: assumed
                """.replace("RULE", rule);
    }

    @Test
    @DisplayName("规则有首日和末日，首尾均含")
    void rules_have_a_first_and_a_last_day() {
        String rule = """
                rule "XQ-14-O01 求职用工诉求须主动联系"
                    @policy("XQ-14") @clause("XQ-14:当天联系") @from("2024-01-01") @to("2024-12-31")
                when
                    ServiceRequest( $called : createdAt, $contacted : contactedAt )
                then
                    oblige( "contact", by( endOfDay( $called ) ), done( $contacted ) );
                end
                """;
        PolicyEngine engine = laid(Map.of("xq.drl", rule));
        for (LocalDate day : List.of(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31))) {
            assertThat(contact(engine, day)).as("asked on " + day).isNotEqualTo(Outcome.State.NOT_DUE);
        }
        for (LocalDate day : List.of(LocalDate.of(2023, 12, 31), LocalDate.of(2025, 1, 1))) {
            assertThat(contact(engine, day)).as("asked on " + day).isEqualTo(Outcome.State.NOT_DUE);
        }
        assertThat(refused(Map.of("xq.drl", rule.replace("2024-12-31", "2023-12-31"))))
                .extracting(Problem::code)
                .containsExactly("RULE-280");
        assertThat(refused(Map.of("xq.drl", rule.replace("2024-12-31", "年底"))))
                .extracting(Problem::code)
                .containsExactly("RULE-280");
    }

    /** The state of the duty to answer a request made on a day; both engines agree on it. */
    private static Outcome.State contact(PolicyEngine engine, LocalDate day) {
        Facts facts = Facts.builder()
                .add(ServiceRequest.builder()
                        .createdAt(day.atTime(9, 0))
                        .contactedAt(Occurrence.notYet())
                        .build())
                .build();
        return engine.decide(facts, day, List.of("XQ-14")).determinations().stream()
                .filter(one -> one.conclusion().equals("contact"))
                .map(one -> ((Outcome.Duty) one.outcome()).state())
                .findFirst()
                .orElseThrow();
    }

    @Test
    @DisplayName("从别区目录替代本区数值的，标明跨地区")
    void a_figure_replaced_from_another_districts_folder_is_marked() {
        String figure = """
                matchmaker.two-way-days:
                  title: 双向联系日数
                  unit: days
                  values: [ { value: "9", from: 2022-06-21, trust: assumed, source: 示例 } ]
                """;
        EditionChange across = laid(Map.of("beichen/plan/parameters.yaml", figure))
                .changesSince(SHIPPED)
                .get(0);
        EditionChange own = laid(Map.of("xiqing/leye-xiqing-2022/parameters.yaml", figure))
                .changesSince(SHIPPED)
                .get(0);

        assertThat(across.across()).isTrue();
        assertThat(across.print(Language.ZH)).contains("【跨地区】", "9 days");
        assertThat(own.across()).isFalse();
    }

    @Test
    @DisplayName("叠加目录的案例按编号代替随库案例")
    void cases_of_an_overlay_supersede_those_below() {
        CaseReport before = new CaseRunner(SHIPPED).runAbout(Set.of("XQ-14"));
        String id = before.results().stream()
                .filter(one -> one.policy().equals("XQ-14"))
                .findFirst()
                .orElseThrow()
                .policyCase()
                .id();
        String cases = "id,title,policy,as_of,service_request.created_at,expect.contact\n" + id
                + ",改写,XQ-14,2024-05-08,2024-05-08T16:00:00,open\n";
        PolicyEngine engine = laid(Map.of("cases/own.csv", cases));

        List<String> files = new CaseRunner(engine)
                .runAbout(Set.of("XQ-14")).results().stream()
                        .filter(one -> one.policyCase().id().equals(id))
                        .map(one -> one.policyCase().place().file())
                        .toList();
        assertThat(files).containsExactly("bureau:cases/own.csv");
    }

    private static Map<String, String> raised(String running) {
        return Map.of("parameters.yaml", RAISED.replace("RUNNING", running));
    }

    private static PolicyEngine laid(Map<String, String> files) {
        return PolicyEngine.builder()
                .compileOnDemand()
                .overlay("bureau", bytes(files))
                .build();
    }

    private static Map<String, byte[]> bytes(Map<String, String> files) {
        Map<String, byte[]> bytes = new TreeMap<>();
        files.forEach((path, text) -> bytes.put(path, text.getBytes(StandardCharsets.UTF_8)));
        return bytes;
    }

    @Test
    @DisplayName("没有说明时用末一条的，漏列一条规则就拒绝：漏列的会排在末一条之前")
    void a_value_for_who_told_nothing_lists_all_of_its_rules() {
        String due =
                "policies: { CN-UI-DUE: { several: { first-told: [CN-UI-DUE-V01, CN-UI-DUE-V02, CN-UI-DUE-V04] } } }\n";
        assertThat(refused(Map.of("measure.yaml", due)))
                .extracting(Problem::code, problem -> problem.found().zh())
                .containsExactly(tuple("POLICY-135", "CN-UI-DUE 的规则 CN-UI-DUE-V03 没有列入 first-told"));
    }

    private static List<Problem> refused(Map<String, String> files) {
        return catchThrowableOfType(PolicyLoadException.class, () -> laid(files))
                .problems();
    }

    /** Sum, first month and months of what is paid, asked about in February 2027. */
    private static List<String> paid(PolicyEngine engine, LocalDate approved) {
        Determination one = engine.decide(worker(approved), LocalDate.of(2027, 2, 28), List.of("TJ-FLEX"))
                .only("TJ-FLEX")
                .orElseThrow();
        return ((Outcome.Eligible) one.outcome())
                .amounts().stream().map(OverlaySafetyTest::told).toList();
    }

    private static String told(Amount amount) {
        String sum = amount.quantity() instanceof Amount.Exact exact
                ? exact.yuan().amount().toPlainString()
                : amount.quantity().toString();
        return sum + " " + amount.from() + " " + amount.months();
    }

    private static Facts worker(LocalDate approved) {
        return Facts.builder()
                .add(Person.builder()
                        .birthDate(LocalDate.of(1975, 5, 20))
                        .retirementCategory(RetirementCategory.FEMALE55)
                        .hardToEmploy(true)
                        .build())
                .add(Employment.builder().status(EmploymentStatus.FLEXIBLE).build())
                .add(InsuranceRecord.builder()
                        .scheme(Scheme.PENSION)
                        .channel(Channel.PERSONAL_WINDOW)
                        .premiumPaid(new BigDecimal("1036"))
                        .period(new MonthPeriod(YearMonth.of(2026, 1), YearMonth.of(2027, 2)))
                        .build())
                .add(new Application("TJ-FLEX", Occurrence.at(approved), Occurrence.at(approved)))
                .none(ReceivedBenefit.class)
                .build();
    }
}
