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
            "TJ-145-01",
            "TJ-145-02",
            "TJ-145-03",
            "TJ-145-04",
            "TJ-145-05",
            "TJ-145-06",
            "TJ-145-07",
            "TJ-145-08",
            "TJ-145-09",
            "TJ-145-10",
            "TJ-145-11",
            "TJ-145-12",
            "TJ-145-13",
            "TJ-2021-01",
            "TJ-2021-02",
            "TJ-2021-03",
            "TJ-2021-04",
            "TJ-2021-05",
            "TJ-2021-06",
            "TJ-2024-01",
            "TJ-2024-02",
            "TJ-2024-03",
            "TJ-2024-04",
            "TJ-2024-05",
            "TJ-2024-06",
            "TJ-2024-07",
            "TJ-2024-08",
            "TJ-2024-10",
            "TJ-2024-11",
            "TJ-2024-12",
            "TJ-2024-13",
            "TJ-OP-01",
            "TJ-OP-02",
            "TJ-OP-03",
            "TJ-OP-06",
            "TJ-OP-08",
            "TJ-OP-09",
            "TJ-OP-10",
            "TJ-OP-11",
            "TJ-OP-12",
            "TJ-OP-13",
            "TJ-OP-17",
            "TJ-OP-18",
            "TJ-OP-19",
            "TJ-OP-20",
            "TJ-OP-21",
            "TJ-OP-22",
            "XQ-OBJ-1",
            "XQ-OBJ-2",
            "XQ-01",
            "XQ-02",
            "XQ-04",
            "XQ-06",
            "XQ-09",
            "XQ-11",
            "XQ-12",
            "XQ-13",
            "XQ-15",
            "XQ-S1",
            "XQ-S3");

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
