package io.employmentpolicy.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.employmentpolicy.model.application.Application;
import io.employmentpolicy.model.application.ReceivedBenefit;
import io.employmentpolicy.model.decision.Determination;
import io.employmentpolicy.model.decision.Outcome;
import io.employmentpolicy.model.decision.Reason;
import io.employmentpolicy.model.decision.Truth;
import io.employmentpolicy.model.employment.UnemploymentRegistration;
import io.employmentpolicy.model.facts.Dictionary;
import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.model.insurance.Channel;
import io.employmentpolicy.model.insurance.InsuranceRecord;
import io.employmentpolicy.model.insurance.Scheme;
import io.employmentpolicy.model.person.Person;
import io.employmentpolicy.model.text.Language;
import io.employmentpolicy.model.value.MonthPeriod;
import io.employmentpolicy.model.value.Occurrence;
import io.employmentpolicy.rules.checking.RulebookReader;
import io.employmentpolicy.rules.drools.DroolsEngine;
import io.employmentpolicy.rules.edition.Rule;
import io.employmentpolicy.rules.edition.Rulebook;
import io.employmentpolicy.rules.reading.Layer;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** 架构说明与实际相符。 / What ARCHITECTURE.md says of rooms and of the tour of one condition is so. */
class ArchitecturePageTest {
    private static final String ROOT = "io.employmentpolicy.rules";
    private static final Path PAGE = Path.of("ARCHITECTURE.md");
    private static final String CONDITION = "premiumPaid > yuan(\"ham.least-premium\")";
    private static final LocalDate DAY = LocalDate.of(2025, 12, 31);
    private static final int STOPS = 8;

    @Test
    void the_rooms_know_of_each_other_what_the_page_says() throws IOException {
        Map<String, Set<String>> told = new TreeMap<>();
        rows("## Rooms")
                .forEach(cells -> told.put(
                        code(cells.get(0)),
                        cells.get(2).equals("–")
                                ? Set.of()
                                : new TreeSet<>(List.of(cells.get(2).split(", ")))));

        assertThat(told).isEqualTo(arrows());
    }

    private static Map<String, Set<String>> arrows() {
        JavaClasses all = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(ROOT);
        Map<String, Set<String>> arrows = new TreeMap<>();
        all.forEach(one -> {
            Set<String> known = arrows.computeIfAbsent(room(one.getPackageName()), any -> new TreeSet<>());
            one.getDirectDependenciesFromSelf().stream()
                    .map(Dependency::getTargetClass)
                    .map(target -> target.getBaseComponentType().getPackageName())
                    .filter(target -> target.startsWith(ROOT) && !target.equals(one.getPackageName()))
                    .forEach(target -> known.add(room(target)));
        });
        return arrows;
    }

    private static String room(String name) {
        return name.equals(ROOT) ? "root" : name.substring(ROOT.length() + 1);
    }

    @Test
    void every_stop_of_the_tour_is_where_the_page_says() throws IOException {
        List<List<String>> stops = rows("## One condition");

        assertThat(stops).hasSize(STOPS).allSatisfy(cells -> {
            Path file = Path.of(code(cells.get(1)));
            assertThat(file).isRegularFile();
            assertThat(Files.readString(file)).as(file.toString()).contains(code(cells.get(2)));
        });
    }

    @Test
    void the_condition_goes_the_way_the_page_says() throws IOException {
        Rulebook rulebook =
                RulebookReader.read(Dictionary.standard(), List.of(Layer.directory("", folder())), Map.of());
        Rule rule = rulebook.rules().stream()
                .filter(one -> one.id().equals("HAM-AID-E01"))
                .findFirst()
                .orElseThrow();
        Rule.Test test = rule.conditions().stream()
                .flatMap(condition -> condition.pattern().tests().stream())
                .filter(one -> one.source().equals(CONDITION))
                .findFirst()
                .orElseThrow();
        assertThat(Files.readAllLines(folder().resolve(test.place().file()))
                        .get(test.place().line() - 1))
                .contains(CONDITION);

        String generated = new DroolsEngine(rulebook.policies().values(), rulebook.rules()).text("HAM-AID");
        rows("## One condition").stream()
                .flatMap(cells -> Stream.of(cells.get(3).split("`")))
                .filter(text -> text.contains("$v.number"))
                .forEach(text -> assertThat(generated).contains(text));
        assertThat(generated).contains("premiumPaid > $v.number(\"ham.least-premium\")");

        assertThat(leaf("200.01", test.source()).truth()).isEqualTo(Truth.TRUE);
        assertThat(leaf("200.00", test.source()).truth()).isEqualTo(Truth.FALSE);
        assertThat(leaf(null, test.source()).truth()).isEqualTo(Truth.UNKNOWN);
        assertThat(decide("200.01").outcome()).isInstanceOf(Outcome.Eligible.class);
        assertThat(decide("200.00").outcome()).isInstanceOf(Outcome.NotEligible.class);
        assertThat(decide(null).outcome()).isInstanceOf(Outcome.Undetermined.class);
        assertThat(DecisionText.explain(decide("200.00"), Language.ZH))
                .contains("本人实缴保费", "200", "rules.drl:" + test.place().line());
    }

    private static Reason leaf(String premium, String source) {
        return all(Objects.requireNonNull(decide(premium).reason()))
                .filter(node -> node.parts().isEmpty() && node.text().zh().contains("本人实缴保费"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no reason speaks of " + source));
    }

    private static Stream<Reason> all(Reason node) {
        return Stream.concat(Stream.of(node), node.parts().stream().flatMap(ArchitecturePageTest::all));
    }

    private static Determination decide(String premium) {
        Facts facts = Facts.builder()
                .add(Person.builder()
                        .hardToEmploy(true)
                        .hardToEmployRecognisedOn(Occurrence.at(LocalDate.of(2025, 1, 1)))
                        .drawsPension(false)
                        .seriousIllness(false)
                        .disabled(false)
                        .pupil(false)
                        .studentLoan(false)
                        .tianjinHousehold(false)
                        .residencePermit(false)
                        .build())
                .add(new Application(
                        "HAM-AID", Occurrence.at(LocalDate.of(2025, 7, 1)), Occurrence.at(LocalDate.of(2025, 8, 1))))
                .add(InsuranceRecord.builder()
                        .scheme(Scheme.PENSION)
                        .channel(Channel.PERSONAL_WINDOW)
                        .premiumPaid(premium == null ? null : new BigDecimal(premium))
                        .period(new MonthPeriod(YearMonth.of(2025, 9), YearMonth.of(2025, 11)))
                        .contributionMonths(3)
                        .build())
                .none(ReceivedBenefit.class)
                .none(UnemploymentRegistration.class)
                .build();
        return Engine.OF_THE_HAMLET.decide(facts, DAY, List.of("HAM-AID")).determinations().stream()
                .filter(one -> one.policy().equals("HAM-AID"))
                .findFirst()
                .orElseThrow();
    }

    private static final class Engine {
        static final PolicyEngine OF_THE_HAMLET = PolicyEngine.builder()
                .withoutShippedPolicies()
                .overlay(folder())
                .build();
    }

    private static Path folder() {
        try {
            return Path.of(Objects.requireNonNull(ArchitecturePageTest.class.getResource("/planted"))
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The cells of the first table below a heading, without its two lines of head. */
    private static List<List<String>> rows(String heading) throws IOException {
        String page = Files.readString(PAGE);
        return page.substring(page.indexOf(heading))
                .lines()
                .dropWhile(line -> !line.startsWith("|"))
                .takeWhile(line -> line.startsWith("|"))
                .skip(2)
                .map(line -> Stream.of(line.substring(1, line.length() - 1).split("\\|"))
                        .map(String::strip)
                        .toList())
                .toList();
    }

    private static String code(String cell) {
        return cell.replace("`", "");
    }
}
