package io.employmentpolicy.rules.lookup;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.employmentpolicy.model.text.Language;
import io.employmentpolicy.rules.casebook.CaseProblems;
import io.employmentpolicy.rules.checking.CheckingProblems;
import io.employmentpolicy.rules.document.DocumentProblems;
import io.employmentpolicy.rules.exchange.ExchangeProblems;
import io.employmentpolicy.rules.lint.LintProblems;
import io.employmentpolicy.rules.problem.Catalogue;
import io.employmentpolicy.rules.problem.Phrases;
import io.employmentpolicy.rules.publish.PublishProblems;
import io.employmentpolicy.rules.reading.ReadingProblems;
import io.employmentpolicy.rules.sentences.SentenceProblems;
import io.employmentpolicy.rules.syntax.SyntaxProblems;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("措辞目录")
class ProblemCatalogueTest {
    private static final JavaClasses LIBRARY = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.employmentpolicy.rules");
    private static final Pattern PLACE = Pattern.compile("\\{[0-9]}");
    private static final Pattern CODE = Pattern.compile("[A-Z]+-[0-9]{3}");

    /** A class of each room that has sentences, and what it read. */
    enum Room {
        PROBLEM(Phrases.class, Phrases.CATALOGUE),
        DOCUMENT(DocumentProblems.class, DocumentProblems.CATALOGUE),
        SENTENCES(SentenceProblems.class, SentenceProblems.CATALOGUE),
        SYNTAX(SyntaxProblems.class, SyntaxProblems.CATALOGUE),
        READING(ReadingProblems.class, ReadingProblems.CATALOGUE),
        CHECKING(CheckingProblems.class, CheckingProblems.CATALOGUE),
        LINT(LintProblems.class, LintProblems.CATALOGUE),
        PUBLISH(PublishProblems.class, PublishProblems.CATALOGUE),
        EXCHANGE(ExchangeProblems.class, ExchangeProblems.CATALOGUE),
        CASEBOOK(CaseProblems.class, CaseProblems.CATALOGUE);

        private final Class<?> owner;
        private final Catalogue catalogue;

        Room(Class<?> owner, Catalogue catalogue) {
            this.owner = owner;
            this.catalogue = catalogue;
        }

        Properties sentences(String language) {
            String name = "problems_" + language + ".properties";
            try (InputStream bytes = Objects.requireNonNull(owner.getResourceAsStream(name), name);
                    Reader text = new InputStreamReader(bytes, StandardCharsets.UTF_8)) {
                Properties properties = new Properties();
                properties.load(text);
                return properties;
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Room.class)
    @DisplayName("两种语言有同样的句子，所述之处相同")
    void says_the_same_in_both_languages(Room room) {
        Properties zh = room.sentences("zh");
        Properties en = room.sentences("en");

        assertThat(zh.stringPropertyNames()).isEqualTo(en.stringPropertyNames()).isNotEmpty();
        assertThat(zh.stringPropertyNames()).allSatisfy(key -> {
            assertThat(zh.getProperty(key)).as(key).isNotBlank();
            assertThat(en.getProperty(key)).as(key).isNotBlank();
            assertThat(places(zh.getProperty(key))).as(key).isEqualTo(places(en.getProperty(key)));
        });
    }

    private static SortedSet<String> places(String sentence) {
        return PLACE.matcher(sentence).results().map(one -> one.group()).collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @EnumSource(Room.class)
    @DisplayName("没有无人取用的句子")
    void keeps_no_sentence_nobody_asks_for(Room room) {
        assertThat(room.catalogue.unused()).isEmpty();
    }

    @Test
    @DisplayName("一个编号只在一处使用")
    void a_code_belongs_to_one_room() {
        Map<String, Set<Room>> users = new TreeMap<>();
        for (Room room : Room.values()) {
            room.sentences("zh").stringPropertyNames().stream()
                    .map(key -> key.split("\\.", 2)[0])
                    .filter(key -> CODE.matcher(key).matches())
                    .forEach(code -> users.computeIfAbsent(code, any -> EnumSet.noneOf(Room.class))
                            .add(room));
        }
        users.values().removeIf(rooms -> rooms.size() == 1);

        // an entry that retires nothing, and a trial of a figure there is not, have shared one from the first version
        // on
        assertThat(users).containsOnlyKeys("POLICY-140");
    }

    static Stream<Class<?>> constants() {
        return Stream.of(
                DocumentProblems.class,
                ExchangeProblems.class,
                CaseProblems.class,
                SyntaxProblems.class,
                ReadingProblems.class,
                CheckingProblems.class,
                LintProblems.class,
                PublishProblems.class);
    }

    @ParameterizedTest
    @MethodSource("constants")
    @DisplayName("每种问题都有人报告")
    void names_no_problem_nobody_reports(Class<?> owner) {
        fields().that()
                .areDeclaredIn(owner)
                .and()
                .doNotHaveRawType(String.class)
                .and()
                .doNotHaveRawType(int.class)
                .should(new ArchCondition<JavaField>("be read, by another class unless it is private") {
                    @Override
                    public void check(JavaField field, ConditionEvents events) {
                        boolean isPrivate = field.getModifiers().contains(JavaModifier.PRIVATE);
                        boolean read = field.getAccessesToSelf().stream()
                                .filter(access -> access.getAccessType() == JavaFieldAccess.AccessType.GET)
                                .anyMatch(access ->
                                        isPrivate || !access.getOriginOwner().equals(field.getOwner()));
                        events.add(new SimpleConditionEvent(field, read, field.getFullName()));
                    }
                })
                .because("a problem nobody reports would stand on the page for nothing")
                .check(LIBRARY);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    @DisplayName("每个编号都在一览中，各有三句")
    void lists_every_code_on_one_page(Language language) {
        SortedSet<String> written = Stream.of(Room.values())
                .flatMap(room -> room.sentences("zh").stringPropertyNames().stream())
                .map(key -> key.split("\\.", 2)[0])
                .filter(key -> CODE.matcher(key).matches())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(ProblemPage.codes().keySet()).isEqualTo(written).hasSizeGreaterThan(100);
        assertThat(ProblemPage.print(language).lines())
                .containsAll(written)
                .allSatisfy(line -> assertThat(line).isNotBlank().doesNotContainPattern(PLACE));
        assertThat(ProblemPage.codes().values())
                .allSatisfy(examples -> assertThat(examples).isNotEmpty());
    }

    @ParameterizedTest
    @EnumSource(Room.class)
    @DisplayName("与线程的类加载器无关")
    void reads_whatever_loader_a_thread_has(Room room) {
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        try {
            Thread.currentThread().setContextClassLoader(new ClassLoader(null) {});
            assertThat(Catalogue.beside(room.owner).unused()).isNotEmpty();
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }
}
