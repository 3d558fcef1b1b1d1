package io.employmentpolicy.model.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FactPathTest {
    @Test
    void a_path_names_a_kind_a_position_and_a_field() {
        assertThat(FactPath.of("hire[12].start_date")).isEqualTo(new FactPath("hire", 12, "start_date"));
        assertThat(FactPath.of("hire[0]")).isEqualTo(new FactPath("hire", 0, null));
        assertThat(FactPath.of("hire.pay.since[0]")).isEqualTo(new FactPath("hire", null, "pay.since[0]"));
        assertThat(FactPath.of("hire")).isEqualTo(new FactPath("hire", null, null));
    }

    @Test
    void what_is_read_is_written_as_it_was() {
        assertThat(Stream.of("a", "a[3]", "a.b", "a[999999999].b.c").map(FactPath::of))
                .extracting(FactPath::toString)
                .containsExactly("a", "a[3]", "a.b", "a[999999999].b.c");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                "[0]",
                ".field",
                "a.",
                "a[0].",
                "a[]",
                "a[",
                "a[0",
                "a[0]b",
                "a[-1]",
                "a[1000000000]",
                "a[x]",
                "a[٣]"
            })
    void what_is_no_path_is_refused(String path) {
        assertThatThrownBy(() -> FactPath.of(path))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"" + path + "\"");
    }
}
