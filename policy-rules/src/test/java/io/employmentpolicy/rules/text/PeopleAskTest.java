package io.employmentpolicy.rules.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.employmentpolicy.model.decision.Audience;
import io.employmentpolicy.model.decision.Notice;
import io.employmentpolicy.model.decision.Overview;
import io.employmentpolicy.model.decision.Screening.Finding;
import io.employmentpolicy.model.decision.Screening.Group;
import io.employmentpolicy.model.text.Language;
import io.employmentpolicy.rules.DecisionText;
import io.employmentpolicy.rules.PeopleQuestion;
import io.employmentpolicy.rules.PolicyEngine;
import io.employmentpolicy.rules.Shipped;
import io.employmentpolicy.rules.exchange.Question;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Questions that people really put, in {@code questions/people.yaml}: what is asked, what the first page has to say and must not say, and what is told.
 * Nobody names a policy. Beside the answer itself the page, and the notice of what it speaks of, must be fit to be read by somebody who knows
 * neither rules nor files.
 */
@DisplayName("人们的提问，第一页就答")
class PeopleAskTest {
    private static final PolicyEngine ENGINE = Shipped.engine();

    /** Ids of policies and rules, names of fields, keys of figures, codes of readings, formulas of the rule language, noughts that say nothing. */
    private static final Pattern UNREADABLE = Pattern.compile(
            "\\b(?:CN|TJ|XQ|FACT)-[A-Z0-9]|[a-z]+_[a-z]+|\\b[a-z]+(?:-[a-z]+)*\\.[a-z]+(?:-[a-z]+)+|取 [a-z]|？"
                    + " |并非|\\.\\.|\\d\\.\\d*0\\b(?!\\.)");

    /** A source that is a site on the net. */
    private static final Pattern SITE = Pattern.compile("[a-z]+(?:\\.[a-z]+)+(?= |）)");

    /** What is said of each answer by itself, and may be the same of two. */
    private static final Pattern ITS_OWN = Pattern.compile("^ +(?:因为|其中|如果|可信程度|与下列|取决于)");

    private static final Pattern LATIN = Pattern.compile("[A-Za-z]{3,}");
    private static final Pattern QUOTED = Pattern.compile("“[^“”]*”");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    /** What is asked, what must be said and must not, and the facts. */
    private record Asked(
            String question, List<String> answers, List<String> unsaid, List<String> english, Question facts) {
        static Asked of(PeopleQuestion one) {
            return new Asked(one.question(), one.noted("答"), one.noted("不说"), one.noted("EN"), one.facts());
        }

        Overview overview() {
            return ENGINE.overview(facts.facts(), Objects.requireNonNull(facts.asOf(), question));
        }
    }

    private static List<Asked> asked() {
        return PeopleQuestion.all().stream().map(Asked::of).toList();
    }

    @TestFactory
    Stream<DynamicTest> the_first_page_answers_and_can_be_read() {
        List<Asked> asked = asked();
        assertThat(asked).hasSizeGreaterThanOrEqualTo(20);
        return asked.stream()
                .map(one -> dynamicTest(one.question(), () -> {
                    Overview overview = one.overview();
                    String page = DecisionText.print(overview, Language.ZH, Audience.RESIDENT);
                    assertThat(page).contains(one.answers());
                    one.unsaid().forEach(unsaid -> assertThat(page).doesNotContain(unsaid));
                    readable(page);
                    assertThat(page.lines().count()).as("lines").isLessThan(60);

                    String english = DecisionText.print(overview, Language.EN, Audience.RESIDENT);
                    assertThat(english).contains(one.english());
                    assertThat(HAN.matcher(QUOTED.matcher(english).replaceAll(""))
                                    .find())
                            .as(english)
                            .isFalse();
                }));
    }

    @TestFactory
    Stream<DynamicTest> the_notice_of_each_answer_can_be_read() {
        return asked().stream()
                .map(one -> dynamicTest(one.question(), () -> {
                    for (Notice notice : notices(one)) {
                        readable(DecisionText.print(notice, Language.ZH));
                        String english = DecisionText.print(notice, Language.EN);
                        assertThat(HAN.matcher(QUOTED.matcher(english).replaceAll(""))
                                        .find())
                                .as(english)
                                .isFalse();
                    }
                }));
    }

    /** Of what is granted and refused; every policy once. */
    private static List<Notice> notices(Asked one) {
        Overview overview = one.overview();
        Set<String> policies = new LinkedHashSet<>();
        Stream.of(Group.YOURS, Group.REFUSED)
                .flatMap(group -> overview.screening().in(group).stream())
                .map(Finding::policy)
                .forEach(policies::add);
        return policies.stream()
                .flatMap(policy ->
                        ENGINE
                                .notices(
                                        one.facts().facts(),
                                        Objects.requireNonNull(one.facts().asOf()),
                                        policy)
                                .stream())
                .toList();
    }

    /** In Chinese, without codes, and nothing twice below one heading. */
    private static void readable(String text) {
        for (String line : text.lines().toList()) {
            String own = line.startsWith("版次：") || line.startsWith("  政策库 ")
                    ? ""
                    : SITE.matcher(line).replaceAll("");
            assertThat(UNREADABLE.matcher(own).find()).as(line).isFalse();
            assertThat(LATIN.matcher(own).find()).as(line).isFalse();
            assertThat(own.length()).as(line).isLessThan(260);
        }
        for (String section : text.split("\n\n")) {
            List<String> lines = section.lines()
                    .filter(line -> line.length() > 20 && !ITS_OWN.matcher(line).find())
                    .toList();
            assertThat(lines).doesNotHaveDuplicates();
        }
    }
}
