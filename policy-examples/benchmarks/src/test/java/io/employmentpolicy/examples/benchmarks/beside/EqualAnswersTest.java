package io.employmentpolicy.examples.benchmarks.beside;

import static org.assertj.core.api.Assertions.assertThat;

import io.employmentpolicy.examples.benchmarks.peers.Applicant;
import io.employmentpolicy.examples.benchmarks.peers.Applicants;
import io.employmentpolicy.examples.benchmarks.peers.Findings;
import io.employmentpolicy.examples.benchmarks.peers.Peer;
import io.employmentpolicy.examples.benchmarks.peers.hand.HandPeer;
import io.employmentpolicy.examples.benchmarks.peers.library.LibraryPeer;
import io.employmentpolicy.model.decision.Depth;
import io.employmentpolicy.model.decision.Verification;
import io.employmentpolicy.rules.PolicyEngine;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("各家引擎的答复")
@Tag("thorough")
class EqualAnswersTest {
    private static final List<Applicant> PERSONS = Applicants.of(400, 3);
    private static final List<Findings> EXPECTED = new HandPeer().decideAll(PERSONS);

    static Set<Contender> others() {
        Set<Contender> others = EnumSet.range(Contender.DROOLS_NEW, Contender.EASY_RULES);
        others.add(Contender.HAND);
        return others;
    }

    @ParameterizedTest
    @MethodSource("others")
    @DisplayName("四百人的答复与手写的相同，单案与成批都是")
    void others_answer_alike(Contender contender) {
        Peer peer = contender.build();
        for (int i = 0; i < PERSONS.size(); i++) {
            assertThat(peer.decide(PERSONS.get(i)))
                    .as("%s, person %d", contender, i)
                    .isEqualTo(EXPECTED.get(i));
        }
        assertThat(peer.decideAll(PERSONS)).isEqualTo(EXPECTED);
    }

    @Test
    @DisplayName("本库的答复与手写的相同，筛查、各种深度与核对都是")
    void the_library_answers_alike() {
        PolicyEngine engine = LibraryPeer.engine();
        for (Verification verification : List.of(Verification.EVERY, Verification.SAMPLED, Verification.OFF)) {
            assertThat(new LibraryPeer(engine, null, verification).decideAll(PERSONS.subList(0, 100)))
                    .as("screen %s", verification)
                    .isEqualTo(EXPECTED.subList(0, 100));
            for (Depth depth : Depth.values()) {
                List<Applicant> some = PERSONS.subList(0, 60);
                assertThat(new LibraryPeer(engine, depth, verification).decideAll(some))
                        .as("decide %s %s", depth, verification)
                        .isEqualTo(EXPECTED.subList(0, 60));
            }
        }
    }

    @Test
    @DisplayName("每种答复都出现过，否则相同说明不了什么")
    void every_kind_of_answer_occurs() {
        assertThat(EXPECTED.stream().map(Findings::subsidyYuan).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(0, 200, 600, 800);
        assertThat(EXPECTED.stream().map(Findings::benefitMonths).collect(Collectors.toSet()))
                .contains(0, 7, 12, 13, 18, 19, 24);
        assertThat(EXPECTED.stream().filter(one -> one.subsidyMonths() > 36).count())
                .as("near retirement: up to it")
                .isPositive();
    }
}
