package io.employmentpolicy.rules.checking;

import static org.assertj.core.api.Assertions.assertThat;

import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.model.person.Person;
import io.employmentpolicy.rules.PolicyEngine;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the checkers let through must compile, and in time: a file at the limit, and quoted texts that mean something to a compiler. */
@DisplayName("检查通过的规则都能编译")
class CompilesWhatItAcceptsTest {
    private static final LocalDate DAY = LocalDate.of(2025, 6, 1);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a//b",
                "/* x",
                "*/",
                "it's",
                "a]",
                "a)",
                "a;b",
                "#{x}",
                "@{x}",
                "${x}",
                "%s",
                "end",
                "then",
                "$ok",
                "“x”",
                "\ud83d\ude00"
            })
    @DisplayName("引号内的文字只是文字")
    void quoted_text_is_text(String text) {
        decides(new TownFolder().replacing(TownFolder.RULES, "policy == \"TOWN\"", "policy == \"" + text + "\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"plus( 1, 1 ) > 0", "lesser( 1, plus( 0, 1 ) ) == 1"})
    @DisplayName("零与一可以作为函数的自变量")
    void literals_are_arguments(String test) {
        decides(new TownFolder().replacing(TownFolder.RULES, "drawsPension == true", "drawsPension == true, " + test));
    }

    @ParameterizedTest
    @ValueSource(strings = {" || ", " && "})
    @DisplayName("接近上限的并列")
    void wide_tests_compile(String sign) {
        String wide = String.join(sign, Collections.nCopies(60, "drawsPension == true"));
        decides(new TownFolder().replacing(TownFolder.RULES, "drawsPension == true", wide));
    }

    @ParameterizedTest
    @ValueSource(strings = {"!( ", "( true == hardToEmploy && ( "})
    @DisplayName("接近上限的嵌套与条件数")
    void deep_tests_and_many_conditions_compile(String opening) {
        int levels = opening.startsWith("!") ? 7 : 3;
        String closing =
                " )".repeat(levels * (int) opening.chars().filter(c -> c == '(').count());
        String many = "Application( policy == \"x\" )\n".repeat(46);
        decides(new TownFolder()
                .replacing(
                        TownFolder.RULES,
                        "drawsPension == true",
                        opening.repeat(levels) + "drawsPension == true" + closing)
                .replacing(TownFolder.RULES, "Status( name", many + "Status( name"));
    }

    private static void decides(TownFolder folder) {
        Facts facts =
                Facts.builder().add(Person.builder().hardToEmploy(true).build()).build();
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            PolicyEngine engine = PolicyEngine.builder()
                    .withoutShippedPolicies()
                    .overlay("town", folder.files())
                    .build();
            assertThat(engine.decide(facts, DAY).determinations()).hasSize(2);
        });
    }
}
