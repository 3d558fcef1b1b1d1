package io.employmentpolicy.model.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.employmentpolicy.model.employer.Hire;
import io.employmentpolicy.model.employment.Employment;
import io.employmentpolicy.model.employment.EmploymentStatus;
import io.employmentpolicy.model.person.Person;
import io.employmentpolicy.model.problem.InvalidFactsException;
import io.employmentpolicy.model.schema.Fact;
import io.employmentpolicy.model.text.Language;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableTypeAssert;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("一案之事实")
class FactsTest {

    private static final Person PERSON = Person.builder().id("p1").build();
    private static final Employment FLEXIBLE =
            Employment.builder().status(EmploymentStatus.FLEXIBLE).build();
    private static final Employment UNIT =
            Employment.builder().status(EmploymentStatus.UNIT).build();

    @Test
    @DisplayName("未提及的种类整个未知")
    void a_kind_never_mentioned_is_unknown() {
        Facts facts = Facts.of(PERSON);

        assertThat(facts.known(Hire.class)).isFalse();
        assertThat(facts.complete(Hire.class)).isFalse();
        assertThat(facts.of(Hire.class)).isEmpty();
    }

    @Test
    @DisplayName("确知没有的种类是完整的")
    void none_is_complete_and_empty() {
        Facts facts = Facts.builder().none(Hire.class).build();

        assertThat(facts.known(Hire.class)).isTrue();
        assertThat(facts.complete(Hire.class)).isTrue();
        assertThat(facts.of(Hire.class)).isEmpty();
    }

    @Test
    @DisplayName("未必齐全的种类已知而不完整")
    void partial_is_known_but_not_complete() {
        Facts facts = Facts.builder().add(UNIT).partial(Employment.class).build();

        assertThat(facts.known(Employment.class)).isTrue();
        assertThat(facts.complete(Employment.class)).isFalse();
        assertThat(facts.of(Employment.class)).containsExactly(UNIT);
    }

    @Test
    @DisplayName("给出的种类默认完整,次序不变")
    void what_is_given_is_complete_and_keeps_its_order() {
        Facts facts = Facts.builder().add(UNIT, FLEXIBLE).add(List.of(UNIT)).build();

        assertThat(facts.complete(Employment.class)).isTrue();
        assertThat(facts.of(Employment.class)).containsExactly(UNIT, FLEXIBLE, UNIT);
    }

    @Test
    @DisplayName("独有的种类不收第二件")
    void refuses_a_second_fact_of_a_single_kind() {
        Facts.Builder twice = Facts.builder().add(PERSON, PERSON);

        refused().isThrownBy(twice::build).withMessageContaining("FACT-108");
    }

    @Test
    @DisplayName("不能既无又有")
    void refuses_to_deny_what_is_given() {
        Facts.Builder denied = Facts.builder().none(Employment.class).add(UNIT);
        Facts.Builder doubted = Facts.builder().none(Employment.class).partial(Employment.class);

        refused().isThrownBy(denied::build).withMessageContaining("FACT-123 facts [employment]");
        refused().isThrownBy(doubted::build).withMessageContaining("FACT-123 facts [employment]");
    }

    @Test
    @DisplayName("嵌套的事实不单独给出")
    void refuses_a_nested_fact_at_top_level() {
        Fact spell = Dictionary.standard().byName("spell").orElseThrow().blank();

        refused()
                .isThrownBy(() -> Facts.of(spell))
                .withMessageContaining("FACT-106 facts [spell]")
                .withMessageContaining("in a list of unemployment_registration");
    }

    @Test
    @DisplayName("不属于模型的事实拒收")
    void refuses_facts_of_foreign_making() {
        record Foreign() implements Fact {}

        refused().isThrownBy(() -> Facts.of(new Foreign())).withMessageContaining("FACT-104 facts [Foreign]");
    }

    @Test
    @DisplayName("名称写错的种类和字段,说出最接近的;差得远的不猜")
    void names_the_nearest_kind_and_field() {
        assertThat(fixes("persn", Map.of())).containsExactly("did you mean person");
        assertThat(fixes("insuranceRecords", Map.of())).containsExactly("did you mean insurance_record");
        assertThat(fixes("zzzzzzzz", Map.of())).containsExactly("look it up (workbench facts)");
        assertThat(fixes("person", Map.of("birthDate", 1))).containsExactly("did you mean birth_date");
        assertThat(fixes("person", Map.of("hard_to_emploi", true))).containsExactly("did you mean hard_to_employ");
        assertThat(fixes("person", Map.of("zzzzzzzz", 1))).containsExactly("look it up (workbench facts person)");
        assertThat(fixes("k".repeat(100_000), Map.of())).containsExactly("look it up (workbench facts)");
    }

    private static List<String> fixes(String kind, Map<String, Object> values) {
        Facts.Builder facts = Facts.builder().add(kind, values);
        return catchThrowableOfType(InvalidFactsException.class, facts::build).problems().stream()
                .map(problem -> problem.fix().in(Language.EN))
                .toList();
    }

    @Test
    @DisplayName("一种事实两万条收下,两万零一条拒收")
    void refuses_more_of_a_kind_than_a_question_may_have() {
        Fact hire = Dictionary.standard().byName("hire").orElseThrow().blank();

        assertThat(Facts.builder()
                        .add(Collections.nCopies(Facts.MOST_OF_A_KIND, hire))
                        .build()
                        .kinds())
                .hasSize(1);
        refused()
                .isThrownBy(() -> Facts.builder()
                        .add(Collections.nCopies(Facts.MOST_OF_A_KIND + 1, hire))
                        .build())
                .withMessageContaining("FACT-125 facts [hire]");
    }

    @Test
    @DisplayName("接着收集,原件不变")
    void goes_on_without_touching_the_first_bag() {
        Facts first = Facts.builder()
                .add(UNIT)
                .partial(Employment.class)
                .none(Hire.class)
                .build();

        Facts second = first.toBuilder().add(FLEXIBLE).build();

        assertThat(first.of(Employment.class)).containsExactly(UNIT);
        assertThat(second.of(Employment.class)).containsExactly(UNIT, FLEXIBLE);
        assertThat(second.complete(Employment.class)).isFalse();
        assertThat(second.complete(Hire.class)).isTrue();
        assertThat(first.toBuilder().build()).isEqualTo(first).hasSameHashCodeAs(first);
    }

    @Test
    @DisplayName("收集器续用不影响已完成者")
    void a_builder_used_again_leaves_the_bag_alone() {
        Facts.Builder builder = Facts.builder().add(UNIT);
        Facts facts = builder.build();

        builder.add(FLEXIBLE).partial(Employment.class);

        assertThat(facts.of(Employment.class)).containsExactly(UNIT);
        assertThat(facts.complete(Employment.class)).isTrue();
    }

    @Test
    @DisplayName("文字只有种类与件数")
    void prints_kinds_and_counts_only() {
        Facts facts = Facts.builder()
                .add(PERSON, UNIT, FLEXIBLE)
                .partial(Employment.class)
                .none(Hire.class)
                .build();

        assertThat(facts).hasToString("Facts[person: 1, employment: 2+, hire: 0]");
        assertThat(Facts.nothing()).hasToString("Facts[]");
    }

    private static ThrowableTypeAssert<InvalidFactsException> refused() {
        return assertThatExceptionOfType(InvalidFactsException.class);
    }
}
