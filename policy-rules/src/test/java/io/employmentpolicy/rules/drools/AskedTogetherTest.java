package io.employmentpolicy.rules.drools;

import static org.assertj.core.api.Assertions.assertThat;

import io.employmentpolicy.rules.edition.PolicyOrder;
import io.employmentpolicy.rules.edition.Rulebook;
import io.employmentpolicy.rules.engine.PreparedCase;
import io.employmentpolicy.rules.random.CaseStream;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 常一并问及的政策自有其网络。 / Policies that are asked about together often get a network of their own, which finds what each of theirs should. */
class AskedTogetherTest {
    private static final String ONE = "HAM-BASE";
    private static final String OTHER = "HAM-KIN";
    private static final int OFTEN = 12;

    private final Hamlet hamlet = new Hamlet(1);

    private DroolsEngine lame() {
        return hamlet.sound().with(ONE, rules -> List.of());
    }

    private List<PreparedCase> cases() {
        Rulebook rulebook = hamlet.rulebook();
        PolicyOrder order = new PolicyOrder(rulebook.policies().values(), rulebook.rules());
        PreparedCase.Maker both = new PreparedCase.Maker(rulebook, ONE, OTHER);
        return new CaseStream(
                        rulebook,
                        order,
                        Objects.requireNonNull(rulebook.policies().get(ONE)),
                        7)
                .take(40, both::of, PreparedCase::held);
    }

    @Test
    @DisplayName("起初各用各的网络，问得多了便共用一个")
    void a_network_of_both_takes_over() {
        PreparedCase telling =
                cases().stream().filter(one -> one.differs(lame())).findFirst().orElseThrow();
        DroolsEngine engine = lame();

        assertThat(telling.differs(engine)).isTrue();
        for (int i = 0; i < OFTEN; i++) {
            telling.differs(engine);
        }
        assertThat(telling.differs(engine)).isFalse();
    }

    @Test
    @DisplayName("共用的网络与求值器所得相同")
    void it_finds_what_the_evaluator_finds() {
        DroolsEngine engine = new DroolsEngine(
                hamlet.rulebook().policies().values(), hamlet.rulebook().rules());

        List<PreparedCase> cases = cases();
        assertThat(cases).hasSizeGreaterThan(OFTEN);
        assertThat(cases).noneMatch(one -> one.differs(engine));
    }
}
