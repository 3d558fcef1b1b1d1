package io.employmentpolicy.rules.checking;

import static org.assertj.core.api.Assertions.assertThat;

import io.employmentpolicy.model.facts.Dictionary;
import io.employmentpolicy.model.source.PolicyDocument;
import io.employmentpolicy.rules.edition.Rulebook;
import io.employmentpolicy.rules.reading.Layer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every block of the documents is answered by a clause. */
class BlockRegisterTest {
    private static final Rulebook SHIPPED =
            RulebookReader.read(Dictionary.standard(), List.of(Layer.shipped()), Map.of());

    @Test
    void seventy_eight_blocks_are_declared() {
        assertThat(SHIPPED.documents().values().stream().flatMap(document -> document.blocks().stream()))
                .hasSize(78);
    }

    @Test
    void every_block_is_answered() {
        assertThat(SHIPPED.missingBlocks()).isEmpty();
        assertThat(SHIPPED.documents().values()).allMatch(PolicyDocument::complete);
    }
}
