package io.employmentpolicy.rules;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethodWhere;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** 房间的边界。 / What the rooms of the library may know of each other and of the world. */
class ArchitectureTest {
    private static final String MODEL = "io.employmentpolicy.model..";
    private static final String ROOT = "io.employmentpolicy.rules";
    private static final String[] DROOLS = {"org.drools..", "org.kie..", "org.mvel2.."};
    private static final Set<String> FLOATING = Set.of("double", "float", "java.lang.Double", "java.lang.Float");

    private static final Set<String> SURFACE =
            Set.of("PolicyEngine", "PolicyEngineBuilder", "PolicyCatalogue", "PolicyRegister", "DecisionText");

    private static JavaClasses all;

    @BeforeAll
    static void read() {
        all = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("io.employmentpolicy.model", ROOT);
    }

    @Test
    void the_root_holds_what_callers_type() {
        classes()
                .that()
                .resideInAPackage(ROOT)
                .and()
                .arePublic()
                .and()
                .areTopLevelClasses()
                .should(ArchCondition.from(DescribedPredicate.describe(
                        "be one of those the README names", one -> SURFACE.contains(one.getSimpleName()))))
                .because("whatever else is public serves the rooms and may change")
                .check(all);
    }

    @Test
    void facts_and_answers_know_no_engine_and_no_file_format() {
        noClasses()
                .that()
                .resideInAPackage(MODEL)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.drools..",
                        "org.kie..",
                        "com.fasterxml..",
                        "org.yaml..",
                        "org.slf4j..",
                        "io.employmentpolicy.rules..")
                .because("callers take facts and answers into their own programs")
                .check(all);
    }

    @Test
    void one_room_alone_knows_Drools() {
        noClasses()
                .that()
                .resideOutsideOfPackage("io.employmentpolicy.rules.drools..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(DROOLS)
                .because("Drools must be replaceable, and what checks it must not rest on it")
                .check(all);
    }

    @Test
    void the_second_engine_knows_nothing_of_the_first() {
        noClasses()
                .that()
                .resideInAPackage("io.employmentpolicy.rules.evaluator..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("io.employmentpolicy.rules.drools..")
                .because("two engines that share their thoughts share their mistakes")
                .check(all);
        noClasses()
                .that()
                .resideInAPackage("io.employmentpolicy.rules.drools..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("io.employmentpolicy.rules.evaluator..")
                .because("two engines that share their thoughts share their mistakes")
                .check(all);
    }

    @Test
    void the_language_knows_neither_engine() {
        noClasses()
                .that()
                .resideInAPackage("io.employmentpolicy.rules.language..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "io.employmentpolicy.rules.drools..",
                        "io.employmentpolicy.rules.evaluator..",
                        "io.employmentpolicy.rules.engine..",
                        "io.employmentpolicy.rules.edition..",
                        "io.employmentpolicy.rules.evaluation..")
                .because("both engines read the same rules")
                .check(all);
    }

    @Test
    void whoever_runs_a_case_knows_nothing_of_reading_files() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "io.employmentpolicy.rules.language..",
                        "io.employmentpolicy.rules.edition..",
                        "io.employmentpolicy.rules.evaluation..",
                        "io.employmentpolicy.rules.drools..",
                        "io.employmentpolicy.rules.evaluator..",
                        "io.employmentpolicy.rules.engine..",
                        "io.employmentpolicy.rules.combine..",
                        "io.employmentpolicy.rules.consistency..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "io.employmentpolicy.rules.syntax..",
                        "io.employmentpolicy.rules.reading..",
                        "io.employmentpolicy.rules.checking..",
                        "io.employmentpolicy.rules.document..",
                        "io.employmentpolicy.rules.exchange..",
                        "io.employmentpolicy.rules.casebook..")
                .because("an edition is decided the same way wherever it was read from")
                .check(all);
    }

    @Test
    void from_a_file_to_an_edition_each_step_knows_only_those_before_it() {
        noClasses()
                .that()
                .resideInAPackage("io.employmentpolicy.rules.problem..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "io.employmentpolicy.rules.syntax..",
                        "io.employmentpolicy.rules.reading..",
                        "io.employmentpolicy.rules.checking..",
                        "io.employmentpolicy.rules.edition..",
                        "io.employmentpolicy.rules.language..")
                .because("words for a mistake do not depend on who makes it")
                .check(all);
        noClasses()
                .that()
                .resideInAPackage("io.employmentpolicy.rules.syntax..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "io.employmentpolicy.rules.reading..",
                        "io.employmentpolicy.rules.checking..",
                        "io.employmentpolicy.rules.edition..",
                        "io.employmentpolicy.rules.language..",
                        "io.employmentpolicy.rules.document..")
                .because("a rule file is parsed before anybody asks what its names mean")
                .check(all);
        noClasses()
                .that()
                .resideInAPackage("io.employmentpolicy.rules.reading..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("io.employmentpolicy.rules.checking..")
                .because("what is written is read before it is judged")
                .check(all);
        noClasses()
                .that()
                .resideInAPackage("io.employmentpolicy.rules.checking..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "io.employmentpolicy.rules.document..",
                        "io.employmentpolicy.rules.evaluation..",
                        "io.employmentpolicy.rules.engine..",
                        "io.employmentpolicy.rules.casebook..")
                .because("an edition is checked without a file being open and without being run")
                .check(all);
    }

    @Test
    void words_are_put_to_answers_alone() {
        classes()
                .that()
                .resideInAPackage("io.employmentpolicy.rules.text..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("io.employmentpolicy.rules.text..", MODEL, "java..", "org.jspecify..")
                .because("an answer is printed by what it says, never by looking at rules or facts again")
                .check(all);
    }

    @Test
    void no_rooms_go_round_in_circles() {
        SlicesRuleDefinition.slices()
                .assignedFrom(rooms())
                .should()
                .beFreeOfCycles()
                .because("a room that waits for itself cannot be understood alone")
                .check(all);
    }

    /** Every package is a room, the one with the engine itself included. */
    private static SliceAssignment rooms() {
        return new SliceAssignment() {
            @Override
            public SliceIdentifier getIdentifierOf(JavaClass one) {
                return SliceIdentifier.of(one.getPackageName());
            }

            @Override
            public String getDescription() {
                return "packages";
            }
        };
    }

    @Test
    void nobody_looks_at_a_clock_a_default_or_a_die() {
        DescribedPredicate<AccessTarget> worldly = Stream.of(
                        called("java\\.time\\..*", "now|systemDefault|system.*|tick.*"),
                        called("java\\.lang\\.System", "currentTimeMillis|nanoTime|getenv"),
                        called("java\\.util\\.(Locale|TimeZone)", "getDefault"),
                        called("java\\.lang\\.Math", "random"),
                        called("java\\.util\\.UUID", "randomUUID"),
                        called("java\\.util\\.concurrent\\.ThreadLocalRandom", ".*"))
                .reduce((one, other) -> one.or(other))
                .orElseThrow();
        noClasses()
                .should(callMethodWhere(target(worldly)))
                .because("the same question has the same answer, anywhere and at any time")
                .check(all);
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching("java\\.util\\.(Random|Date|Calendar|GregorianCalendar)")
                .because("the same question has the same answer, anywhere and at any time")
                .check(all);
    }

    @Test
    void nothing_is_written_in_the_language_of_the_machine() {
        noClasses()
                .should()
                .callMethod(String.class, "toLowerCase")
                .orShould()
                .callMethod(String.class, "toUpperCase")
                .orShould()
                .callMethod(String.class, "format", String.class, Object[].class)
                .orShould()
                .callMethod(String.class, "formatted", Object[].class)
                .orShould()
                .callMethod(String.class, "getBytes")
                .because("a default locale or charset would change what is said")
                .check(all);
    }

    private static DescribedPredicate<AccessTarget> called(String owner, String name) {
        return DescribedPredicate.describe(
                owner + "." + name,
                target -> target.getOwner().getName().matches(owner)
                        && target.getName().matches(name));
    }

    @Test
    void no_number_is_inexact() {
        fields().should(new ArchCondition<JavaField>("be exact") {
                    @Override
                    public void check(JavaField field, ConditionEvents events) {
                        events.add(new SimpleConditionEvent(
                                field, !FLOATING.contains(field.getRawType().getName()), field.getFullName()));
                    }
                })
                .because("money and rates are decimal numbers")
                .check(all);
        methods()
                .should(new ArchCondition<JavaMethod>("take and give exact numbers") {
                    @Override
                    public void check(JavaMethod method, ConditionEvents events) {
                        boolean exact = Stream.concat(
                                        Stream.of(method.getRawReturnType()), method.getRawParameterTypes().stream())
                                .map(JavaClass::getName)
                                .noneMatch(FLOATING::contains);
                        events.add(new SimpleConditionEvent(method, exact, method.getFullName()));
                    }
                })
                .because("money and rates are decimal numbers")
                .check(all);
    }

    @Test
    void nobody_prints() {
        NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS
                .because("a library speaks through its answers")
                .check(all);
        NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING
                .because("callers choose their logging")
                .check(all);
        noClasses()
                .should()
                .callMethod(Throwable.class, "printStackTrace")
                .orShould()
                .callMethod(System.class, "exit", int.class)
                .because("a library speaks through its answers")
                .check(all);
    }

    @Test
    void every_package_says_where_null_may_be() {
        classes()
                .should(new ArchCondition<JavaClass>("be in a @NullMarked package") {
                    @Override
                    public void check(JavaClass one, ConditionEvents events) {
                        events.add(new SimpleConditionEvent(
                                one, one.getPackage().isAnnotatedWith(NullMarked.class), one.getPackageName()));
                    }
                })
                .because("null means unknown, and only there")
                .check(all);
    }

    @Test
    void no_public_signature_speaks_of_Drools() {
        methods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat()
                .arePublic()
                .and()
                .areDeclaredInClassesThat()
                .doNotHaveFullyQualifiedName(
                        "io.employmentpolicy.rules.drools.KieRules") // for callers who have a container
                .should(new ArchCondition<JavaMethod>("speak of our own types") {
                    @Override
                    public void check(JavaMethod method, ConditionEvents events) {
                        boolean own = Stream.concat(
                                        Stream.of(method.getRawReturnType()), method.getRawParameterTypes().stream())
                                .noneMatch(resideInAPackage("org.drools..").or(resideInAPackage("org.kie..")));
                        events.add(new SimpleConditionEvent(method, own, method.getFullName()));
                    }
                })
                .because("callers must not have to know which engine decides")
                .check(all);
    }

    @Test
    void facts_and_answers_never_change() {
        fields().that()
                .areDeclaredInClassesThat(resideInAPackage(MODEL))
                .and()
                .areDeclaredInClassesThat()
                .haveNameNotMatching(".*Builder")
                .should()
                .haveModifier(JavaModifier.FINAL)
                .because("an answer that is shared between threads must stay what it was")
                .check(all);
    }
}
