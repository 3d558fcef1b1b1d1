package io.employmentpolicy.rules.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.employmentpolicy.model.decision.MissingChoice;
import io.employmentpolicy.model.decision.MissingFact;
import io.employmentpolicy.model.text.Text;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("所缺的各条途径")
class WaysTest {
    private static final int MANY = 40;

    private static MissingFact fact(String path) {
        return new MissingFact(path, Text.same(path));
    }

    private static Evidence lacking(String... paths) {
        Evidence lacking = new Evidence();
        Stream.of(paths).map(WaysTest::fact).forEach(lacking::missing);
        return lacking;
    }

    private static Evidence either(Evidence... ways) {
        Evidence either = new Evidence();
        either.anyOf(List.of(ways));
        return either;
    }

    @Test
    @DisplayName("途径里再有任选的，逐一展开；都要的不在任选之列")
    void a_choice_within_a_way_is_as_many_ways() {
        Evidence way = lacking("a", "b");
        way.addAll(either(lacking("c"), lacking("d")));

        Evidence open = either(way, lacking("a", "e"));

        assertThat(open.missingFacts())
                .extracting(MissingFact::path)
                .containsExactlyInAnyOrder("a", "b", "c", "d", "e");
        assertThat(open.choices())
                .containsExactly(new MissingChoice(
                        List.of(List.of(fact("b"), fact("c")), List.of(fact("b"), fact("d")), List.of(fact("e")))));
    }

    @Test
    @DisplayName("需要得更多的，不算另一条途径")
    void what_needs_more_is_no_further_way() {
        assertThat(either(lacking("a"), lacking("a", "b")).choices()).isEmpty();
    }

    @Test
    @DisplayName("任选相乘多到无人会读，不再展开，所缺仍全部列出")
    void choices_that_multiply_are_not_looked_through() {
        Evidence one = lacking("x", "one");
        Evidence other = lacking("x", "other");
        for (int i = 0; i < MANY; i++) {
            one.addAll(either(lacking("a" + i), lacking("b" + i)));
            other.addAll(either(lacking("c" + i), lacking("d" + i)));
        }

        Evidence open = Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10), () -> either(one, other));

        assertThat(open.choices()).isEmpty();
        assertThat(open.missingFacts()).hasSize(3 + 4 * MANY);
    }
}
