package io.employmentpolicy.model.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("可信程度")
class TrustTest {

    @Test
    @DisplayName("自强至弱排列")
    void runs_from_strongest_to_weakest() {
        assertThat(Trust.values())
                .containsExactly(Trust.PRINTED, Trust.STATUTE, Trust.REPORTED, Trust.ASSUMED, Trust.MISSING);
    }

    @Test
    @DisplayName("结果不强于最弱的依据")
    void is_as_weak_as_the_weakest() {
        assertThat(Trust.weakest(List.of(Trust.STATUTE, Trust.REPORTED, Trust.PRINTED)))
                .isEqualTo(Trust.REPORTED);
    }

    @Test
    @DisplayName("没有依据时无可削弱")
    void nothing_weakens_an_empty_collection() {
        assertThat(Trust.weakest(List.of())).isEqualTo(Trust.PRINTED);
    }
}
