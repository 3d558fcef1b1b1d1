package io.employmentpolicy.rules.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.employmentpolicy.model.decision.Audience;
import io.employmentpolicy.model.decision.Choice;
import io.employmentpolicy.model.decision.Choice.Standing;
import io.employmentpolicy.model.decision.Choice.Worth;
import io.employmentpolicy.model.decision.Decision;
import io.employmentpolicy.model.decision.Determination.Kind;
import io.employmentpolicy.model.decision.Edition;
import io.employmentpolicy.model.decision.Outcome;
import io.employmentpolicy.model.decision.Overview;
import io.employmentpolicy.model.decision.Screening;
import io.employmentpolicy.model.decision.Screening.Finding;
import io.employmentpolicy.model.decision.Screening.Group;
import io.employmentpolicy.model.decision.Subject;
import io.employmentpolicy.model.decision.Verification;
import io.employmentpolicy.model.text.Language;
import io.employmentpolicy.model.text.Text;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("概览的文字")
class OverviewTextTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);
    private static final Edition EDITION = new Edition("1", "0123456789abcdef", List.of());
    private static final Subject PERSON = new Subject("person", 0, null, new Text("劳动者", "person"));

    @Test
    @DisplayName("编号是他项编号开头的，不算由该项代替：不丢失任何一项")
    void a_right_lost_to_another_with_a_longer_id_is_still_told() {
        String page = page("AID-LONG");

        assertThat(page).contains("—— 已由他项待遇代替 ——", "OLD（OLD）").doesNotContain("不另发");
    }

    @Test
    @DisplayName("由所享受的一项代替的，写在该项之下，不再另列")
    void a_right_lost_to_one_that_is_granted_stands_beside_it() {
        String page = page("AID");

        assertThat(page).contains("与本项只取一项，不另发：OLD（OLD）").doesNotContain("已由他项待遇代替");
    }

    private static String page(String against) {
        Choice choice = new Choice(
                Choice.State.SETTLED,
                Choice.Basis.MONTH,
                List.of(
                        right("AID", Standing.TAKEN, List.of()),
                        right(
                                "OLD",
                                Standing.FALLS_OUT,
                                List.of(new Choice.Loss("R", List.of(against), List.of(), true)))),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        Screening screening = new Screening(
                DAY,
                EDITION,
                Verification.OFF,
                false,
                List.of(finding("AID", Group.YOURS), finding("OLD", Group.INSTEAD)),
                List.of(choice),
                List.of());
        return OverviewText.of(
                new Overview(screening, new Decision(DAY, EDITION, List.of(), List.of())), Language.ZH, Audience.CLERK);
    }

    private static Choice.Right right(String id, Standing standing, List<Choice.Loss> losses) {
        return new Choice.Right(
                id, id, Text.same(id), "", PERSON, standing, Worth.NOTHING, List.of(), losses, List.of());
    }

    private static Finding finding(String id, Group group) {
        return new Finding(
                id, Text.same(id), Kind.BENEFIT, "", PERSON, new Outcome.Eligible(List.of()), group, Worth.NOTHING);
    }
}
