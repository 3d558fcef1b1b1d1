package io.employmentpolicy.rules.casebook;

import static org.assertj.core.api.Assertions.assertThat;

import io.employmentpolicy.model.problem.Problem;
import io.employmentpolicy.model.text.Language;
import io.employmentpolicy.rules.document.DocumentReader;
import io.employmentpolicy.rules.document.Node;
import io.employmentpolicy.rules.document.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("无心之错")
class HonestMistakesTest {
    private static final Path MISTAKES = Path.of("src/test/resources/mistakes/mistakes.yaml");

    /** One entry of the list of mistakes. */
    record Mistake(Node.Mapping entry) {
        String text(String key) {
            return Objects.requireNonNull(
                    ((Node.Scalar) Objects.requireNonNull(entry.entries().get(key), key)).text());
        }

        List<Node> items(String key) {
            return entry.entries().get(key) instanceof Node.Sequence list ? list.items() : List.of();
        }

        Village village() throws IOException {
            Village village = entry.entries().containsKey("form") ? new Village().inSentences() : new Village();
            if (entry.entries().get("files") instanceof Node.Mapping files) {
                Mistake further = new Mistake(files);
                files.entries().keySet().forEach(file -> village.adding(file, further.text(file)));
            }
            items("edits").forEach(item -> {
                Mistake edit = new Mistake((Node.Mapping) item);
                village.with(edit.text("file"), edit.text("before"), edit.text("after"));
            });
            return village;
        }

        @Override
        public String toString() {
            return text("id") + " " + text("title");
        }
    }

    static Stream<Mistake> mistakes() throws IOException {
        Reading reading = DocumentReader.yaml(MISTAKES.toString(), Files.readAllBytes(MISTAKES));
        assertThat(reading.problems()).isEmpty();
        return ((Node.Sequence) Objects.requireNonNull(reading.root()))
                .items().stream().map(item -> new Mistake((Node.Mapping) item));
    }

    @Test
    @DisplayName("没有错处的目录，什么也不说")
    void says_nothing_of_a_sound_folder() throws IOException {
        assertThat(new Village().told()).isEmpty();
        assertThat(new Village().inSentences().told()).isEmpty();
        assertThat(mistakes()).hasSizeGreaterThanOrEqualTo(60);
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    @DisplayName("每处都用两种语言说明，只此一处")
    void tells_each_in_both_languages_and_nothing_else(Mistake mistake) throws IOException {
        List<Problem> told = mistake.village().told();

        assertThat(told).as("%s among %s", mistake.text("code"), told).anySatisfy(problem -> {
            assertThat(problem.code()).isEqualTo(mistake.text("code"));
            assertThat(problem.place().file() + ":" + problem.place().line())
                    .endsWith(
                            mistake.text("place").contains(":") ? mistake.text("place") : mistake.text("place") + ":0");
            assertThat(problem.found().in(Language.ZH)).isEqualTo(mistake.text("zh"));
            assertThat(problem.found().in(Language.EN)).isEqualTo(mistake.text("en"));
            assertThat(problem.fix().in(Language.ZH)).isNotBlank();
            assertThat(problem.fix().in(Language.EN)).isNotBlank();
            if (mistake.entry().entries().get("fix") instanceof Node.Mapping fix) {
                assertThat(problem.fix().in(Language.ZH)).isEqualTo(new Mistake(fix).text("zh"));
                assertThat(problem.fix().in(Language.EN)).isEqualTo(new Mistake(fix).text("en"));
            }
        });
        Set<String> codes = new TreeSet<>(Set.of(mistake.text("code")));
        mistake.items("also").forEach(code -> codes.add(Objects.requireNonNull(((Node.Scalar) code).text())));
        assertThat(told).extracting(Problem::code).hasSameElementsAs(codes);
    }

    @Test
    @DisplayName("一个文件里的几处一次说完，读不懂的符号不掩盖别的")
    void a_sign_nobody_can_read_hides_nothing_else() {
        List<Problem> told = new Village()
                .with("rules.drl", "Person( pupil == true )", "Person（ pupli == true ）")
                .with("rules.drl", "\"fare.once\", $gender", "\"fare.once\", $sex")
                .with("rules.drl", "ReceivedBenefit( policy", "RecievedBenefit（ policy")
                .with("rules.drl", "yuan(\"fare.wage\")", "“yuan”(\"fare.wages\")")
                .with("rules.drl", "@clause(\"VIL:读法\")", "@clause(\"VIL:读发\")")
                .with("rules.drl", "chosen( \"retired\"", "chosen( \"retierd\"")
                .told();

        List<String> codes = new ArrayList<>(told.stream()
                .map(problem -> problem.place().line() + " " + problem.code())
                .toList());
        assertThat(codes)
                .contains(
                        "5 RULE-103",
                        "16 RULE-212",
                        "22 RULE-103",
                        "22 RULE-214",
                        "30 RULE-103",
                        "30 RULE-205",
                        "36 CLAUSE-102",
                        "38 RULE-234");
    }

    @Test
    @DisplayName("从某日看，已到期和三十日内到期的")
    void tells_what_ends_soon_seen_from_a_day() {
        Village village = new Village().with("parameters.yaml", "from: 2026-07-01", "from: 2026-07-01, to: 2027-06-30");

        assertThat(expiring(village, LocalDate.of(2027, 5, 30))).isEmpty();
        assertThat(expiring(village, LocalDate.of(2027, 5, 31))).containsExactly("REMARK-328 fare.monthly");
        assertThat(expiring(village, LocalDate.of(2028, 12, 1)))
                .containsExactly("REMARK-328 fare.monthly", "REMARK-328 VIL-FARE");
        assertThat(expiring(village, LocalDate.of(2029, 1, 1))).isEmpty(); // the policy has ended, nobody reads it
    }

    private static List<String> expiring(Village village, LocalDate on) {
        return village.engine().register().remarks(on).stream()
                .filter(problem -> problem.code().equals("REMARK-328"))
                .map(problem -> problem.code() + " " + problem.subject())
                .toList();
    }

    @Test
    @DisplayName("规则写明有意如此的，不再说起")
    void is_silent_about_what_a_rule_accepts() {
        Village turned = new Village()
                .with("rules.drl", "    ReceivedBenefit( policy", "    not ReceivedBenefit( policy")
                .with("rules.drl", "@reason(\"received\")", "@reason(\"received\") @accepts(\"REMARK-312\", \"有意\")");

        assertThat(turned.told()).isEmpty();
    }

    @Test
    @DisplayName("确有区别的规则和条件，不算矛盾、重复")
    void raises_no_false_alarm() {
        assertThat(new Village()
                        .with("rules.drl", "Person( pupil == true )", "Person( pupil == true || drawsPension == true )")
                        .with(
                                "rules.drl",
                                "monthlyWage <= yuan(\"fare.wage\")",
                                "monthlyWage <= yuan(\"fare.wage\") || status != EmploymentStatus.FLEXIBLE")
                        .told())
                .extracting(Problem::code)
                .isEmpty();
        assertThat(new Village()
                        .with(
                                "rules.drl",
                                "years(\"fare.age\") )",
                                "years(\"fare.age\") ), birthDate > yearsBefore( $asOf, years(\"fare.oldest\") )")
                        .with("parameters.yaml", "fare.wage:", """
                                fare.oldest:
                                  title: 年龄上限
                                  unit: years
                                  values:
                                    - { value: "60", from: 2025-01-01, trust: printed, source: 虚构 }
                                fare.wage:""")
                        .with("clauses.yaml", "fare.age,", "fare.age, fare.oldest,")
                        .told())
                .isEmpty();
    }
}
