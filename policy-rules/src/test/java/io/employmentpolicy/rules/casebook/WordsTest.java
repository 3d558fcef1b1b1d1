package io.employmentpolicy.rules.casebook;

import static org.assertj.core.api.Assertions.assertThat;

import io.employmentpolicy.model.decision.Determination.Kind;
import org.junit.jupiter.api.Test;

/** The words of the catalogue's cases. */
class WordsTest {
    @Test
    void a_duty_not_met_is_open_late_or_breached() {
        assertThat(Words.all(Kind.OBLIGATION)).contains("not_met");
        assertThat(Words.fits("not_met", "open")).isTrue();
        assertThat(Words.fits("not_met", "late")).isTrue();
        assertThat(Words.fits("not_met", "breach")).isTrue();
        assertThat(Words.fits("not_met", "met")).isFalse();
        assertThat(Words.fits("not_met", "not_due")).isFalse();
    }

    @Test
    void a_target_not_met_is_nothing_else() {
        assertThat(Words.fits("not_met", "not_met")).isTrue();
        assertThat(Words.fits("not_met", "behind")).isFalse();
    }

    @Test
    void a_check_that_is_ok_is_compliant() {
        assertThat(Words.plain("ok", Kind.CHECK)).isEqualTo("compliant");
        assertThat(Words.plain("ok", Kind.OBLIGATION)).isEqualTo("ok");
    }
}
