package io.employmentpolicy.rules.screening;

import static org.assertj.core.api.Assertions.assertThat;

import io.employmentpolicy.model.decision.Audience;
import io.employmentpolicy.model.decision.Screening;
import io.employmentpolicy.model.decision.Screening.Group;
import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.model.pension.PensionRecipient;
import io.employmentpolicy.model.person.Person;
import io.employmentpolicy.model.text.Language;
import io.employmentpolicy.model.value.Occurrence;
import io.employmentpolicy.rules.DecisionText;
import io.employmentpolicy.rules.PolicyEngine;
import io.employmentpolicy.rules.Shipped;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("机关可以做的不是谁的待遇")
class PowersTest {
    private static final PolicyEngine ENGINE = Shipped.engine();
    private static final LocalDate DAY = LocalDate.of(2026, 10, 31);

    private static Facts recipient(boolean lost) {
        return Facts.builder()
                .add(Person.builder().drawsPension(true).build())
                .add(PensionRecipient.builder()
                        .dataConfirms(false)
                        .selfConfirms(false)
                        .suspectedLoss(true)
                        .investigatedOn(Occurrence.at(LocalDate.of(2026, 9, 1)))
                        .lossConfirmed(lost)
                        .build())
                .build();
    }

    @Test
    void they_stand_apart_with_their_reason_and_never_among_what_is_yours() {
        Screening screening = ENGINE.screen(recipient(true), DAY);

        assertThat(screening.in(Group.YOURS)).isEmpty();
        assertThat(screening.in(Group.POWER))
                .extracting(Screening.Finding::policy)
                .containsExactlyInAnyOrder("CN-PENSION-ENTRUST", "CN-PENSION-STOP");
        String page = DecisionText.print(ENGINE.overview(recipient(true), DAY), Language.ZH, Audience.RESIDENT);
        assertThat(page).contains("—— 机关可以做的 ——", "可以停止发放养老待遇\n    因为：").doesNotContain("—— 可以享受 ——", "予以认定");
        assertThat(DecisionText.print(ENGINE.overview(recipient(true), DAY), Language.EN, Audience.RESIDENT))
                .contains("-- what an office may do --", "Payment of the pension may be stopped");
    }

    @Test
    void what_may_not_be_done_is_told_to_nobody() {
        Screening screening = ENGINE.screen(recipient(false), DAY);

        assertThat(screening.of("CN-PENSION-STOP"))
                .singleElement()
                .satisfies(one -> assertThat(one.group()).isEqualTo(Group.UNTOUCHED));
    }
}
