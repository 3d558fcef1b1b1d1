package io.employmentpolicy.examples.service.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.employmentpolicy.examples.service.web.Spoken;
import io.employmentpolicy.model.decision.Amount;
import io.employmentpolicy.model.decision.Choice;
import io.employmentpolicy.model.decision.Determination;
import io.employmentpolicy.model.decision.Edition;
import io.employmentpolicy.model.decision.MissingParameter;
import io.employmentpolicy.model.decision.Outcome;
import io.employmentpolicy.model.decision.Screening;
import io.employmentpolicy.model.decision.Screening.Finding;
import io.employmentpolicy.model.decision.Screening.Group;
import io.employmentpolicy.model.decision.Subject;
import io.employmentpolicy.model.decision.Verification;
import io.employmentpolicy.model.text.Language;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.model.value.Yuan;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("一项结果的卡片")
class CardTest {
    private static final Spoken ZH = new Spoken(Language.ZH, false);

    private static Amount amount(Amount.Quantity quantity, int months) {
        return new Amount(
                quantity,
                Amount.Unit.MONTH,
                null,
                months,
                null,
                null,
                null,
                List.of(),
                "R" + months,
                List.of(),
                Amount.Kind.BENEFIT);
    }

    private static Screening screening(Determination.Kind kind, Group group, Outcome outcome) {
        Finding finding = new Finding(
                "X",
                new Text("补贴", "Subsidy"),
                kind,
                "",
                new Subject("person", 0, null, new Text("劳动者", "person")),
                outcome,
                group,
                Choice.Worth.NOTHING);
        return new Screening(
                LocalDate.of(2026, 3, 31),
                new Edition("0.1.0", "0".repeat(64), List.of()),
                Verification.OFF,
                false,
                List.of(finding),
                List.of(),
                List.of());
    }

    private static Card card(Outcome outcome) {
        return Card.of(screening(Determination.Kind.BENEFIT, Group.PERHAPS, outcome), Set.of(), ZH)
                .get(Group.PERHAPS)
                .get(0);
    }

    private static Outcome open(Amount... sums) {
        return new Outcome.Undetermined(List.of(), List.of(), List.of(), List.of(sums), List.of(), List.of());
    }

    @Test
    void several_things_without_a_sum_leave_no_empty_line() {
        Amount.Quantity none = new Amount.NotPublished(List.<MissingParameter>of());

        assertThat(card(open(amount(none, 12), amount(none, 24))).sums())
                .allSatisfy(line -> assertThat(line).isNotBlank());
        assertThat(card(open(amount(new Amount.None(), 12), amount(new Amount.None(), 24)))
                        .sums())
                .isEmpty();
    }

    @Test
    void several_sums_of_something_open_are_one_range() {
        Amount less = amount(new Amount.Exact(Yuan.of("600")), 12);
        Amount more = amount(new Amount.Exact(Yuan.of("800")), 12);

        assertThat(card(open(less, more)).sums()).singleElement().asString().contains("600", "800");
    }

    @Test
    void what_an_office_may_do_is_no_card_of_somebody() {
        Outcome may = new Outcome.Eligible(List.of());

        assertThat(Card.of(screening(Determination.Kind.POWER, Group.POWER, may), Set.of(), ZH))
                .isEmpty();
    }

    @Test
    void what_is_open_to_others_is_no_card_of_somebody() {
        Screening asked = screening(Determination.Kind.BENEFIT, Group.ASK, open());

        assertThat(Card.of(asked, Set.of(), ZH)).containsOnlyKeys(Group.ASK);
        assertThat(Card.of(asked, Set.of("X"), ZH)).isEmpty();
    }
}
