package io.employmentpolicy.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.employmentpolicy.model.decision.Subject;
import io.employmentpolicy.model.employer.Employer;
import io.employmentpolicy.model.employer.EmployerKind;
import io.employmentpolicy.model.employer.Hire;
import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.rules.Shipped;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("同类记录的区别")
class SubjectMarksTest {
    private static List<String> marks(Hire... hires) {
        Facts.Builder facts = Facts.builder()
                .add(Employer.builder().kind(EmployerKind.ENTERPRISE).build());
        List.of(hires).forEach(facts::add);
        return Shipped.engine()
                .decide(facts.build(), LocalDate.of(2026, 6, 30), List.of("CN-EXPANSION-FIT"))
                .determinations()
                .stream()
                .map(one -> one.subject())
                .map(Subject::mark)
                .map(mark -> mark == null ? "" : mark.zh() + " | " + mark.en())
                .toList();
    }

    private static Hire hire(String person, String day, boolean signed) {
        return Hire.builder()
                .personId(person)
                .startDate(LocalDate.parse(day))
                .contractSigned(signed)
                .build();
    }

    @Test
    @DisplayName("只有一条的无须区别")
    void one_row_has_no_mark() {
        assertThat(marks(hire("a", "2026-02-01", true))).containsExactly("");
    }

    @Test
    @DisplayName("取区别最多的字段，第一条也有")
    void the_field_that_tells_most_apart_is_named() {
        assertThat(marks(hire("a", "2026-02-01", true), hire("b", "2026-02-01", false), hire("c", "2026-02-02", true)))
                .containsExactly("被招用人 a | person a", "被招用人 b | person b", "被招用人 c | person c");
    }

    @Test
    @DisplayName("一个字段不够的，再取一个")
    void a_second_field_is_named_where_one_is_not_enough() {
        List<String> marks =
                marks(hire("a", "2026-02-01", true), hire("a", "2026-03-01", true), hire("b", "2026-03-01", false));

        assertThat(marks).hasSize(3).doesNotHaveDuplicates();
        assertThat(marks.get(2)).startsWith("被招用人 b");
        assertThat(marks.get(0)).contains("2026-02-01").contains("被招用人 a");
        assertThat(Objects.requireNonNull(marks.get(1))).contains("2026-03-01");
    }

    @Test
    @DisplayName("同一条写了两次，其后各条的区别仍是自己的")
    void rows_behind_a_repeated_one_keep_their_own_marks() {
        assertThat(marks(
                        hire("a", "2026-02-01", true),
                        hire("a", "2026-02-01", true),
                        hire("b", "2026-02-01", false),
                        hire("c", "2026-02-02", true)))
                .containsExactly("被招用人 a | person a", "被招用人 b | person b", "被招用人 c | person c");
    }
}
