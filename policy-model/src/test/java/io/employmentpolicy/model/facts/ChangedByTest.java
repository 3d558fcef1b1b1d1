package io.employmentpolicy.model.facts;

import static org.assertj.core.api.Assertions.assertThat;

import io.employmentpolicy.model.schema.ChangedBy;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("因何而变")
class ChangedByTest {
    private static FactField field(String kind, String name) {
        return Dictionary.standard()
                .byName(kind)
                .flatMap(one -> one.fieldByName(name))
                .orElseThrow();
    }

    @Test
    @DisplayName("每个字段都有标记")
    void every_field_is_marked() {
        assertThat(Dictionary.standard().kinds())
                .allSatisfy(kind -> assertThat(kind.fields())
                        .allSatisfy(
                                one -> assertThat(one.changedBy()).as("%s", one).isNotEqualTo(ChangedBy.UNSAID)));
    }

    @Test
    @DisplayName("出生、性别、过去的原因不变；登记、缴费可以办理；认定须证明；年限随时间")
    void marks_say_what_can_still_be_done() {
        assertThat(field("person", "birth_date").changedBy()).isEqualTo(ChangedBy.NOTHING);
        assertThat(field("person", "gender").changedBy()).isEqualTo(ChangedBy.NOTHING);
        assertThat(field("unemployment_insurance", "left_involuntarily").changedBy())
                .isEqualTo(ChangedBy.NOTHING);
        assertThat(field("unemployment_registration", "registered").changedBy()).isEqualTo(ChangedBy.DEED);
        assertThat(field("unemployment_insurance", "contribution_months").changedBy())
                .isEqualTo(ChangedBy.DEED);
        assertThat(field("unemployment_insurance", "contribution_months").isAddedUp())
                .isTrue();
        assertThat(field("community", "employed_count").isAddedUp()).isFalse();
        assertThat(field("person", "hard_to_employ").changedBy()).isEqualTo(ChangedBy.PROOF);
        assertThat(field("unemployment_insurance", "months_drawn").changedBy()).isEqualTo(ChangedBy.TIME);
        assertThat(field("received_benefit", "policy").changedBy()).isEqualTo(ChangedBy.NOTHING);
    }

    @Test
    @DisplayName("就业、招用可以终止；已享受的待遇不能撤回")
    void some_facts_can_end() {
        assertThat(Dictionary.standard().byName("employment").orElseThrow().ends())
                .isTrue();
        assertThat(Dictionary.standard()
                        .byName("received_benefit")
                        .orElseThrow()
                        .ends())
                .isFalse();
    }
}
