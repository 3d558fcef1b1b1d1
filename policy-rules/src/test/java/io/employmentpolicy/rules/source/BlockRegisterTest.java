package io.employmentpolicy.rules.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.employmentpolicy.model.facts.Dictionary;
import io.employmentpolicy.model.source.PolicyDocument;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every block of the documents is answered by a clause. */
class BlockRegisterTest {
    /** Blocks still to come. Strike out what has arrived; the list ends empty and then goes. */
    private static final List<String> TO_COME = List.of(
            "TJ-145-03",
            "TJ-145-07",
            "TJ-145-08",
            "TJ-145-09",
            "TJ-145-10",
            "TJ-145-11",
            "TJ-145-12",
            "TJ-2021-02",
            "TJ-2021-04",
            "TJ-2024-13");

    private static final Rulebook SHIPPED =
            RulebookReader.read(Dictionary.standard(), List.of(Layer.shipped()), Map.of());

    @Test
    void seventy_eight_blocks_are_declared() {
        assertThat(SHIPPED.documents().values().stream().flatMap(document -> document.blocks().stream()))
                .hasSize(78);
    }

    @Test
    void every_block_is_answered_except_those_still_to_come() {
        assertThat(SHIPPED.missingBlocks()).containsExactlyInAnyOrderElementsOf(TO_COME);
    }

    @Test
    void a_document_says_complete_false_only_while_a_block_of_it_is_to_come() {
        assertThat(SHIPPED.documents().values())
                .allSatisfy(document -> assertThat(document.complete())
                        .as(document.id())
                        .isEqualTo(document.blocks().stream()
                                .map(PolicyDocument.Block::id)
                                .noneMatch(TO_COME::contains)));
    }
}
