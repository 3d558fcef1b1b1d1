package io.employmentpolicy.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.model.person.Person;
import io.employmentpolicy.model.problem.PolicyException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("在别人的程序里")
class GuestTest {
    private static final PolicyEngine ENGINE = Shipped.engine();
    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);
    private static final Facts FACTS =
            Facts.of(Person.builder().hardToEmploy(true).build());

    @Test
    @DisplayName("目录与登记只算一次")
    void catalogue_and_register_are_worked_out_once() {
        assertThat(ENGINE.catalogue()).isSameAs(ENGINE.catalogue());
        assertThat(ENGINE.register()).isSameAs(ENGINE.register());
        assertThat(ENGINE.trial(Map.of(), Map.of()).catalogue().policies())
                .isEqualTo(ENGINE.catalogue().policies());
    }

    @Test
    @DisplayName("政策列表为空即全部，与提问文件一致")
    void an_empty_list_of_policies_means_all() {
        assertThat(ENGINE.decide(FACTS, DAY, List.of()).determinations())
                .isEqualTo(ENGINE.decide(FACTS, DAY).determinations())
                .isNotEmpty();
    }

    @Test
    @DisplayName("读不出的目录：与其他问题同一个根，有编号，留着原因")
    void an_unreadable_folder_is_a_problem_like_others() {
        Path nowhere = Path.of("no", "such", "folder");

        assertThatThrownBy(() -> PolicyEngine.builder().overlay(nowhere))
                .isInstanceOf(PolicyException.class)
                .hasMessageContaining("POLICY-151")
                .hasMessageContaining(nowhere.toString())
                .hasCauseInstanceOf(NoSuchFileException.class);
    }

    @SuppressWarnings("NullAway") // what callers without a checker of nulls can do
    static Stream<Arguments> nothings() {
        return Stream.of(
                refused("facts: ", () -> ENGINE.decide(null, DAY)),
                refused("asOf: ", () -> ENGINE.decide(FACTS, null)),
                refused("policies: ", () -> ENGINE.decide(FACTS, DAY, null)),
                refused(
                        "policies: ",
                        () -> ENGINE.decide(FACTS, DAY, new ArrayList<>(Collections.nCopies(1, (String) null)))),
                refused("readings: ", () -> ENGINE.trial(null, Map.of())),
                refused("numbers: ", () -> ENGINE.trial(Map.of(), null)),
                refused("directory: ", () -> PolicyEngine.builder().overlay(null)),
                refused("name: ", () -> PolicyEngine.builder().overlay(null, Map.of())),
                refused("files: ", () -> PolicyEngine.builder().overlay("town", null)),
                refused("policy: ", () -> PolicyEngine.builder().choose(null, "a", "b")),
                refused("switchName: ", () -> PolicyEngine.builder().choose("A", null, "b")),
                refused("choice: ", () -> PolicyEngine.builder().choose("A", "a", null)));
    }

    private static Arguments refused(String told, ThrowingCallable call) {
        return Arguments.of(told, call);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("nothings")
    @DisplayName("参数为 null，说明缺的是什么")
    void null_is_refused_by_name(String told, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(NullPointerException.class).hasMessageStartingWith(told);
    }
}
