package io.employmentpolicy.rules.effect;

import static org.assertj.core.api.Assertions.assertThat;

import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.model.problem.Problem;
import io.employmentpolicy.model.text.Language;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.rules.PolicyEngine;
import io.employmentpolicy.rules.publish.ChangeNote;
import io.employmentpolicy.rules.publish.ChangeNote.Effect;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("写明的影响与所见的影响")
class NamedEffectTest {
    private static final LocalDate DAY = LocalDate.of(2027, 1, 5);
    private static final Text VETERANS = new Text("退役军人", "veterans");

    private static Cell cell(long changed, long winners, long losers) {
        return new Cell(100, changed, winners, losers, 0, 0, 0, BigDecimal.ZERO);
    }

    private static EffectReport report(Cell policy, Cell veterans) {
        PolicyEffect effect =
                new PolicyEffect("TJ-FLEX", Text.same("灵活就业"), PolicyEffect.Relation.of(policy), policy, null, null);
        return new EffectReport(
                List.of(), List.of(effect), policy, new TreeMap<>(), Map.of(VETERANS, veterans), 0, List.of());
    }

    private static ChangeNote note(Map<String, Effect> policies, Map<String, Effect> groups) {
        return new ChangeNote(
                "1",
                DAY,
                "某",
                Text.same("因为"),
                new TreeMap<>(policies),
                new TreeMap<>(groups),
                Map.of("TJ-FLEX", new Place("o:change.yaml", 6, 3)),
                Place.of("o:change.yaml"));
    }

    private static List<Problem> problems(
            Map<String, Effect> policies, Map<String, Effect> groups, EffectReport report) {
        NamedEffect named = new NamedEffect();
        PolicyChange change = new PolicyChange(
                "TJ-FLEX",
                PolicyChange.Direction.NARROWER,
                Text.same("符合"),
                Text.same("不符合"),
                BigDecimal.TEN,
                BigDecimal.ZERO,
                false,
                false,
                true);
        named.accept(new CaseEffect(0, "C-1", DAY, "", List.of(VETERANS), List.of(change), BigDecimal.TEN.negate()));
        return named.problems(note(policies, groups), report);
    }

    private static List<String> codes(Map<String, Effect> policies, Map<String, Effect> groups, EffectReport report) {
        return problems(policies, groups, report).stream().map(Problem::code).toList();
    }

    @Test
    @DisplayName("受损的政策和人群没有写明：说出多少例、哪一例、怎样写明")
    void whoever_loses_must_be_named() {
        EffectReport report = report(cell(5, 2, 3), cell(3, 0, 3));

        List<Problem> problems = problems(Map.of(), Map.of(), report);

        assertThat(problems).extracting(Problem::code).containsExactly("PUB-122", "PUB-124");
        assertThat(problems.get(0).print(Language.ZH))
                .contains("TJ-FLEX 使 3 例受损，如 C-1", "policies: { TJ-FLEX: 有受益有受损 }");
        assertThat(problems.get(1).print(Language.EN))
                .contains("of veterans 3 cases lose, such as C-1", "groups: { veterans: loses }");
        assertThat(codes(Map.of("TJ-FLEX", Effect.GAINS), Map.of("veterans", Effect.GAINS), report))
                .containsExactly("PUB-122", "PUB-124");
        assertThat(codes(Map.of("TJ-FLEX", Effect.BOTH), Map.of("退役军人", Effect.LOSES), report))
                .isEmpty();
    }

    @Test
    @DisplayName("政策的变化都要照实写明，人群受益的可以不写")
    void a_policy_is_named_as_it_changes_and_a_group_need_not_be_when_it_gains() {
        EffectReport gains = report(cell(5, 5, 0), cell(5, 5, 0));

        assertThat(codes(Map.of(), Map.of(), gains)).containsExactly("PUB-123");
        assertThat(codes(Map.of("TJ-FLEX", Effect.OTHERWISE), Map.of(), gains)).containsExactly("PUB-123");
        assertThat(codes(Map.of("TJ-FLEX", Effect.GAINS), Map.of(), gains)).isEmpty();
        assertThat(codes(Map.of("TJ-FLEX", Effect.GAINS), Map.of("veterans", Effect.OTHERWISE), gains))
                .isEmpty();
        assertThat(codes(Map.of("TJ-FLEX", Effect.OTHERWISE), Map.of(), report(cell(5, 0, 0), cell(0, 0, 0))))
                .isEmpty();
    }

    @Test
    @DisplayName("写明而没有一例看得出的，也说")
    void what_is_named_and_does_not_occur_is_told() {
        EffectReport nothing = report(cell(0, 0, 0), cell(0, 0, 0));
        EffectReport gains = report(cell(5, 5, 0), cell(5, 5, 0));

        assertThat(codes(Map.of("TJ-FLEX", Effect.GAINS), Map.of("退役军人", Effect.LOSES), nothing))
                .containsExactly("PUB-125", "PUB-125");
        List<Problem> problems =
                problems(Map.of("TJ-FLEX", Effect.BOTH, "XQ-14", Effect.OTHERWISE), Map.of("退役军人", Effect.BOTH), gains);
        assertThat(problems).extracting(Problem::code).containsExactly("PUB-125", "PUB-125", "PUB-125");
        assertThat(problems.get(0).print(Language.ZH))
                .startsWith("PUB-125 o:change.yaml:6:3")
                .contains("TJ-FLEX 写明有受益有受损，试过的案例中只见：受益");
        assertThat(problems.get(1).print(Language.EN)).contains("XQ-14 is named with: otherwise", "only: no change");
    }

    @Test
    @DisplayName("没有的政策和人群指得出，并说最相近的")
    void names_nobody_knows_are_told() {
        PolicyEngine edition = PolicyEngine.builder().compileOnDemand().build();

        List<Problem> problems = NamedEffect.names(
                note(Map.of("TJ-FLEKS", Effect.GAINS), Map.of("退役士兵", Effect.GAINS, "rural workers", Effect.GAINS)),
                edition);

        assertThat(problems).extracting(Problem::code).containsExactly("PUB-120", "PUB-121");
        assertThat(problems.get(0).print(Language.ZH)).contains("TJ-FLEKS", "是否想写 TJ-FLEX");
        assertThat(problems.get(1).print(Language.ZH)).contains("退役士兵", "就业困难人员、登记失业人员");
    }

    @Test
    @DisplayName("照变更说明的写法列出所见的影响")
    void lists_what_was_found_as_a_note_names_it() {
        assertThat(NamedEffect.asNamed(report(cell(5, 2, 3), cell(3, 0, 3)), Language.ZH))
                .containsExactly("policies:", "  TJ-FLEX: 有受益有受损", "groups:", "  退役军人: 受损");
        assertThat(NamedEffect.asNamed(report(cell(0, 0, 0), cell(0, 0, 0)), Language.EN))
                .containsExactly("policies: {}", "groups: {}");
    }

    @Test
    @DisplayName("没有说明、批准在后、编号是现行一版的，都不发布")
    void a_note_must_be_there_and_be_its_own() {
        ChangeNote note = note(Map.of(), Map.of());

        assertThat(Acceptance.ofNote(Optional.of(note), Optional.empty(), DAY)).isEmpty();
        assertThat(Acceptance.ofNote(Optional.empty(), Optional.empty(), DAY))
                .singleElement()
                .satisfies(one -> assertThat(one.print(Language.ZH)).contains("PUB-113", "change.yaml", "approved-by"));
        assertThat(Acceptance.ofNote(Optional.of(note), Optional.of(note), DAY.minusDays(1)))
                .extracting(Problem::code)
                .containsExactly("PUB-114", "PUB-115");
    }
}
