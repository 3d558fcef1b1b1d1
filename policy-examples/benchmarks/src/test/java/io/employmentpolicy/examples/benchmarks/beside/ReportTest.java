package io.employmentpolicy.examples.benchmarks.beside;

import static org.assertj.core.api.Assertions.assertThat;

import io.employmentpolicy.examples.benchmarks.peers.Applicant;
import io.employmentpolicy.examples.benchmarks.peers.Applicants;
import io.employmentpolicy.rules.PolicyEngine;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kie.api.KieBase;

@DisplayName("并列测量的表与图")
class ReportTest {
    private static final ColdStart COLD = new ColdStart(1200, 80, 40, "17");

    private static Measured measured(double p50, boolean agreed) {
        return new Measured(p50, p50 * 2, 1024, 3, agreed);
    }

    private static Standing standing(Contender who, double p50, boolean agreed) {
        Measured measured = measured(p50, agreed);
        return new Standing(who, measured, measured, measured, measured, COLD);
    }

    @Test
    @DisplayName("三次之差在百分之三以内才算稳定")
    void three_forks_must_agree() {
        assertThat(Measured.agree(List.of(1.0, 1.0))).isFalse();
        assertThat(Measured.agree(List.of(9.0, 1.0, 1.03, 1.02))).isTrue();
        assertThat(Measured.agree(List.of(1.0, 1.04, 1.02))).isFalse();
        assertThat(Measured.agree(List.of(1.0, 9.0, 1.02, 0.5, 1.01))).isTrue();
        assertThat(Measured.settled(List.of(1.0, 9.0, 1.02, 0.5, 1.01))).isEqualTo(1.01);
        assertThat(Measured.settled(List.of(1.0, 3.0))).isEqualTo(2.0);
    }

    @Test
    @DisplayName("谁更快、谁不稳定，都说出来")
    void says_who_is_ahead_and_what_did_not_settle() {
        String table = new Report(
                        List.of(
                                standing(Contender.HAND, 0.02, true),
                                standing(Contender.SCREEN, 40, true),
                                standing(Contender.EASY_RULES, 90, false)),
                        List.of())
                .markdown();
        assertThat(table)
                .contains("| hand-written Java | 0.02 | 0.04 | 1,024 |")
                .contains("Ahead of this library's screening on one case: hand-written Java, 0.02 µs against 40.0.")
                .contains("Easy Rules with MVEL: no three forks agreed within 3 % in 3 forks.")
                .doesNotContain("Ahead of this library's screening on one case: Easy");
    }

    @Test
    @DisplayName("没有测的写横线，规则渐多各是几倍")
    void what_was_not_measured_is_a_dash_and_growth_is_told_in_times() {
        Standing one = new Standing(Contender.HAND, null, null, measured(2_000, true), measured(1_000, true), COLD);
        Growth few = new Growth(60, measured(10, true), measured(4, true), measured(20, true));
        Growth many = new Growth(600, measured(35, true), measured(4.4, false), measured(500, true));

        assertThat(new Report(List.of(one), List.of(few, many)).markdown())
                .contains("Java 17;", "| hand-written Java | – | – | – | – | 2.00 | 4.00 | 1.00 | 1,200 |")
                .contains("| 600 | 35.0 | 3.50 | 4.40 | 1.10 | 500 | 25.0 |")
                .contains("600 rules: no three forks agreed")
                .doesNotContain("60 rules:");
        assertThat(one.median()).isEqualTo(2.0);
    }

    @Test
    @DisplayName("图中每家一条，越慢越长")
    void the_chart_has_a_bar_for_each() {
        String svg = new Report(
                        List.of(standing(Contender.HAND, 0.02, true), standing(Contender.DMN, 90, true)), List.of())
                .svg();
        assertThat(svg.split("<rect ")).hasSize(3);
        assertThat(svg).contains("width=\"8.0\"", "width=\"420.0\"").endsWith("</svg>\n");
    }

    @Test
    @DisplayName("自造的规则在两边给出同样多的待遇")
    void grown_rules_grant_alike() {
        Grown grown = new Grown(60);
        PolicyEngine engine = grown.engine();
        KieBase drools = grown.drools();
        for (Applicant one : Applicants.of(30, 5)) {
            assertThat(Grown.screened(engine, one)).isEqualTo(Grown.fired(drools, one));
        }
    }
}
