package io.employmentpolicy.rules.declared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.employmentpolicy.model.decision.Decision;
import io.employmentpolicy.model.decision.Depth;
import io.employmentpolicy.model.decision.FactPath;
import io.employmentpolicy.model.decision.MissingFact;
import io.employmentpolicy.model.decision.Outcome;
import io.employmentpolicy.model.decision.Screening;
import io.employmentpolicy.model.decision.Verification;
import io.employmentpolicy.model.employment.Employment;
import io.employmentpolicy.model.employment.EmploymentStatus;
import io.employmentpolicy.model.facts.DeclaredFact;
import io.employmentpolicy.model.facts.FactKind;
import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.model.person.Person;
import io.employmentpolicy.model.problem.InvalidFactsException;
import io.employmentpolicy.model.problem.Problem;
import io.employmentpolicy.model.text.Language;
import io.employmentpolicy.rules.DecisionText;
import io.employmentpolicy.rules.PolicyEngine;
import io.employmentpolicy.rules.batch.BatchCase;
import io.employmentpolicy.rules.casebook.CaseReport;
import io.employmentpolicy.rules.casebook.CaseResult;
import io.employmentpolicy.rules.casebook.CaseRunner;
import io.employmentpolicy.rules.effect.EditionEffect;
import io.employmentpolicy.rules.effect.EffectReport;
import io.employmentpolicy.rules.exchange.DictionaryWriter;
import io.employmentpolicy.rules.exchange.FactsReader;
import io.employmentpolicy.rules.exchange.FactsWriter;
import io.employmentpolicy.rules.exchange.Question;
import io.employmentpolicy.rules.interview.Goal;
import io.employmentpolicy.rules.interview.Interview;
import io.employmentpolicy.rules.interview.NextQuestion;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("文件声明的事实")
class DeclaredFactsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);
    private static final LocalDate CERTIFIED = LocalDate.of(2025, 9, 1);
    private static final String STATUS = "TJ-OP-16-HARD";
    private static final String QUESTION = """
            as_of: 2026-03-31
            policies: [TJ-OP-16-HARD]
            facts:
              person:
                hard_to_employ: false
                veteran_certificate: 2025-09-01
                service_class: sergeant
              employment:
                - status: flexible
              veteran_placement:
                - ordered_on: 2025-10-08
                  method: own_employment
                  months_served: %s
            """;

    private final PolicyEngine engine = Veterans.ENGINE;

    private Facts.Builder veteran() {
        return Facts.builder(engine.dictionary())
                .add(
                        "person",
                        Map.of("hard_to_employ", false, "veteran_certificate", CERTIFIED, "service_class", "conscript"))
                .add(Employment.builder().status(EmploymentStatus.FLEXIBLE).build());
    }

    private static Map<String, Object> placement(int months) {
        return Map.of("ordered_on", LocalDate.of(2025, 10, 8), "method", "own_employment", "months_served", months);
    }

    private Outcome outcome(Facts facts) {
        return engine.decide(facts, DAY, List.of(STATUS))
                .determinations()
                .get(0)
                .outcome();
    }

    @Test
    @DisplayName("旧版不知道的事实，交给它时略去；看得见谁因此受益")
    void an_edition_without_the_declarations_is_asked_without_them() {
        PolicyEngine shipped = PolicyEngine.builder().compileOnDemand().build();
        Facts facts = veteran().add("veteran_placement", placement(24)).build();

        Facts known = facts.knownTo(shipped.dictionary());
        EffectReport effect = new EditionEffect(shipped, engine).over(Stream.of(BatchCase.of(facts, DAY)), any -> {});

        assertThat(known.of(Person.class))
                .containsExactly(Person.builder().hardToEmploy(false).build());
        assertThat(known.of(Employment.class)).hasSize(1);
        assertThat(known.kinds()).extracting(FactKind::name).containsExactly("person", "employment");
        assertThat(facts.knownTo(engine.dictionary())).isSameAs(facts);
        assertThat(effect.refused()).isZero();
        assertThat(effect.total().winners()).isEqualTo(1);
    }

    @Test
    @DisplayName("只作矛盾核对前提的声明也算用到")
    void a_declared_field_on_which_a_contradiction_hinges_is_looked_at() {
        String facts = """
            fields:
              person.night_school: { label: { zh: 上夜校, en: at night school }, type: yes-no, basis: act }
            """;
        String check = """
            OVERLAY-NIGHT: { title: { zh: 上夜校却没有出生, en: at night school before birth }, when: { person.night_school: ["true"] }, order: [person.birth_date, person.died_on] }
            """;

        assertThat(unread(Map.of("facts.yaml", facts))).hasSize(1);
        assertThat(unread(Map.of("facts.yaml", facts, "contradictions.yaml", check)))
                .isEmpty();
    }

    private static List<Problem> unread(Map<String, String> files) {
        Map<String, byte[]> overlay = new HashMap<>();
        files.forEach((name, text) -> overlay.put(name, text.getBytes(StandardCharsets.UTF_8)));
        return PolicyEngine.builder().overlay("o", overlay).compileOnDemand().build().register().remarks().stream()
                .filter(remark -> remark.code().equals("REMARK-335"))
                .toList();
    }

    @Test
    @DisplayName("叠加层的案例全部通过，案例表里直接写声明的字段")
    void the_cases_of_the_overlay_pass() {
        Map<String, byte[]> own = new HashMap<>(engine.cases());
        own.keySet().removeIf(path -> !path.startsWith("veterans:"));
        CaseReport report = new CaseRunner(engine).run(own);

        assertThat(report.problems()).isEmpty();
        assertThat(report.results())
                .hasSize(5)
                .allSatisfy(one -> assertThat(one.verdict()).as("%s", one).isEqualTo(CaseResult.Verdict.PASSED));
    }

    @Test
    @DisplayName("以 Java 按名称加入，恰满月数符合，少一个月不符合，未说安置则问安置")
    void decides_by_facts_built_in_java() {
        assertThat(outcome(veteran().add("veteran_placement", placement(24)).build()))
                .isInstanceOf(Outcome.Eligible.class);
        assertThat(outcome(veteran().add("veteran_placement", placement(23)).build()))
                .isInstanceOf(Outcome.NotEligible.class);
        assertThat(outcome(veteran().build()).missingFacts())
                .extracting(MissingFact::path)
                .containsExactly("veteran_placement");
    }

    @Test
    @DisplayName("读回：按名称取声明的字段，按类型取随库的记录")
    void reads_back_by_name_and_by_record() {
        Facts facts = veteran().add("veteran_placement", placement(24)).build();

        DeclaredFact placement = facts.declared("veteran_placement").get(0);
        assertThat(placement.get("months_served", Integer.class)).contains(24);
        assertThat(placement.get("ordered_on", LocalDate.class)).contains(LocalDate.of(2025, 10, 8));
        assertThat(placement.get("injured", Boolean.class)).isEmpty();
        assertThat(facts.declared("person").get(0).get("veteran_certificate", LocalDate.class))
                .contains(CERTIFIED);
        assertThat(facts.first(Person.class))
                .contains(Person.builder().hardToEmploy(false).build());
        assertThat(placement).hasToString("veteran_placement[…]");
        assertThat(facts)
                .isEqualTo(veteran().add("veteran_placement", placement(24)).build());
        assertThat(facts)
                .isNotEqualTo(veteran().add("veteran_placement", placement(25)).build());
    }

    @Test
    @DisplayName("不合的取值一次全部指出：种类、字段、类型、代码、负数")
    void tells_all_that_does_not_fit() {
        Map<String, Object> wrong = new HashMap<>(placement(24));
        wrong.put("method", "own_work");
        wrong.put("months", 3);
        Facts.Builder builder = veteran()
                .add("veteran", Map.of())
                .add("veteran_placement", wrong)
                .add("veteran_placement", Map.of("ordered_on", "2025-10-08"))
                .add("veteran_placement", Map.of("months_served", -1));

        assertThatExceptionOfType(InvalidFactsException.class)
                .isThrownBy(builder::build)
                .satisfies(e -> assertThat(e.problems())
                        .extracting(Problem::code)
                        .containsExactlyInAnyOrder("FACT-104", "FACT-115", "FACT-105", "FACT-110", "FACT-114"));
    }

    @Test
    @DisplayName("引擎不识的声明事实被拒绝；未用声明字段的事实在任何引擎都能用")
    void another_edition_refuses_what_it_does_not_know() {
        PolicyEngine other = PolicyEngine.builder().compileOnDemand().build();

        assertThatExceptionOfType(InvalidFactsException.class)
                .isThrownBy(() -> other.decide(veteran().build(), DAY, List.of(STATUS)))
                .satisfies(
                        e -> assertThat(e.problems()).extracting(Problem::code).containsOnly("FACT-105"));
        Facts plain = Facts.of(
                Person.builder().hardToEmploy(true).build(),
                Employment.builder().status(EmploymentStatus.FLEXIBLE).build());
        assertThat(engine.decide(plain, DAY, List.of(STATUS))
                        .determinations()
                        .get(0)
                        .outcome())
                .isEqualTo(other.decide(plain, DAY, List.of(STATUS))
                        .determinations()
                        .get(0)
                        .outcome());
    }

    private Question question(String months) {
        return new FactsReader(engine.dictionary())
                .read("q.yaml", QUESTION.formatted(months).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    @DisplayName("事实文件：同样的写法、同样的报错；写出再读回不变")
    void facts_files_hold_them() {
        Facts facts = question("24").facts();

        assertThat(outcome(facts)).isInstanceOf(Outcome.Eligible.class);
        String written = FactsWriter.yaml("q", DAY, List.of(STATUS), facts);
        Facts again = new FactsReader(engine.dictionary())
                .read("again.yaml", written.getBytes(StandardCharsets.UTF_8))
                .facts();
        assertThat(again).isEqualTo(facts);
        assertThatExceptionOfType(InvalidFactsException.class)
                .isThrownBy(() -> question("two years\n      method: own"))
                .satisfies(e -> assertThat(e.problems())
                        .extracting(problem -> problem.code() + " " + problem.subject())
                        .contains("FACT-110 veteran_placement[0].months_served"));
    }

    @Test
    @DisplayName("一条理由印出中文名称、取值和出处")
    void reasons_name_them() {
        Decision decision = engine.decide(question("23").facts(), DAY, List.of(STATUS), Depth.ALL);

        String text = DecisionText.print(decision, Language.ZH);
        assertThat(text).contains("服役月数", "23");
    }

    @Test
    @DisplayName("筛查由两个引擎作答，结论一致")
    void screening_and_both_engines_agree() {
        Screening screening = engine.screen(question("24").facts(), DAY, List.of(), Verification.EVERY);

        assertThat(screening.findings())
                .filteredOn(one -> one.policy().equals(STATUS))
                .singleElement()
                .satisfies(one -> assertThat(one.outcome()).isInstanceOf(Outcome.Eligible.class));
    }

    @Test
    @DisplayName("字典与模式：名称、代码、敏感、出示的文书都在")
    void dictionary_and_schema_hold_them() {
        DictionaryWriter writer = new DictionaryWriter(engine.dictionary());

        assertThat(writer.text(Language.ZH))
                .contains("veteran_placement", "退役安置", "own_employment 自主就业", "veteran_certificate", "敏感：残疾");
        assertThat(writer.jsonSchema()).contains("\"veteran_placement\"", "\"own_employment\"", "\"x-sensitive\"");
        assertThat(engine.register().facts().entries())
                .filteredOn(one -> one.name().equals("veteran_placement.months_served"))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.readers()).containsExactly("TJ-OP-16-HARD-S02");
                    assertThat(one.field().instrument().orElseThrow().zh()).isEqualTo("退役证");
                });
    }

    @Test
    @DisplayName("询问：问到声明的字段，选项是所列取值")
    void interviews_ask_for_them() {
        Facts facts = veteran()
                .add("veteran_placement", Map.of("ordered_on", LocalDate.of(2025, 10, 8)))
                .build();
        Interview interview = engine.interview(facts, DAY, new Goal.Policies(List.of(STATUS)));

        for (int i = 0; i < 6; i++) {
            Optional<NextQuestion> next = interview.next();
            if (next.isEmpty()) {
                break;
            }
            FactPath path = next.get().path();
            interview = interview.answer(
                    "method".equals(path.field())
                            ? "own_employment"
                            : "months_served".equals(path.field()) ? "30" : "否");
        }

        assertThat(interview.next()).isEmpty();
        assertThat(outcome(interview.facts())).isInstanceOf(Outcome.Eligible.class);
    }
}
