package io.employmentpolicy.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.employmentpolicy.model.decision.Decision;
import io.employmentpolicy.model.decision.Depth;
import io.employmentpolicy.model.decision.Determination;
import io.employmentpolicy.model.decision.Edition;
import io.employmentpolicy.model.decision.Outcome;
import io.employmentpolicy.model.decision.Overview;
import io.employmentpolicy.model.decision.Screening;
import io.employmentpolicy.model.decision.Verification;
import io.employmentpolicy.model.facts.Dictionary;
import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.model.person.Person;
import io.employmentpolicy.model.problem.PolicyException;
import io.employmentpolicy.model.schema.Fact;
import io.employmentpolicy.model.text.Language;
import io.employmentpolicy.rules.casebook.CaseReader;
import io.employmentpolicy.rules.casebook.CaseRunner;
import io.employmentpolicy.rules.exchange.DecisionReader;
import io.employmentpolicy.rules.exchange.DecisionWriter;
import io.employmentpolicy.rules.exchange.DictionaryWriter;
import io.employmentpolicy.rules.exchange.FactsReader;
import io.employmentpolicy.rules.exchange.FactsWriter;
import io.employmentpolicy.rules.exchange.OverviewWriter;
import io.employmentpolicy.rules.exchange.ScreeningWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** 公开方法的 null。 / Every public method that callers type, with null in each place in turn: never a bare NullPointerException. */
@DisplayName("公开方法逐个参数传 null，都说出缺的是什么")
class NullsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);
    private static final PolicyEngine ENGINE = Shipped.engine();
    private static final Person PERSON = Person.builder().hardToEmploy(true).build();
    private static final Facts FACTS = Facts.of(PERSON);
    private static final Decision DECISION = ENGINE.decide(FACTS, DAY, List.of("TJ-FLEX"));
    private static final Screening SCREENING = ENGINE.screen(FACTS, DAY, List.of("TJ-FLEX"), Verification.OFF);
    private static final Overview OVERVIEW = new Overview(SCREENING, DECISION);

    /** What is asked, and of which: a new one each time where asking changes it. */
    private static final Map<Class<?>, Supplier<@Nullable Object>> ASKED = asked();

    /** Something that will do for each type of parameter. */
    private static final Map<Class<?>, Object> GIVEN = given();

    private static Map<Class<?>, Supplier<@Nullable Object>> asked() {
        Map<Class<?>, Supplier<@Nullable Object>> asked = new LinkedHashMap<>();
        asked.put(PolicyEngine.class, () -> ENGINE);
        asked.put(PolicyEngineBuilder.class, PolicyEngine::builder);
        asked.put(PolicyCatalogue.class, ENGINE::catalogue);
        asked.put(PolicyRegister.class, ENGINE::register);
        asked.put(DecisionText.class, () -> null);
        asked.put(DecisionWriter.class, () -> null);
        asked.put(DecisionReader.class, () -> null);
        asked.put(ScreeningWriter.class, () -> null);
        asked.put(OverviewWriter.class, () -> null);
        asked.put(FactsWriter.class, () -> null);
        asked.put(FactsReader.class, () -> new FactsReader(Dictionary.standard()));
        asked.put(DictionaryWriter.class, () -> new DictionaryWriter(Dictionary.standard()));
        asked.put(CaseReader.class, () -> null);
        asked.put(CaseRunner.class, () -> new CaseRunner(ENGINE));
        asked.put(Facts.class, () -> FACTS);
        asked.put(Facts.Builder.class, Facts::builder);
        asked.put(Decision.class, () -> DECISION);
        asked.put(Screening.class, () -> SCREENING);
        asked.put(Overview.class, () -> OVERVIEW);
        asked.put(Verification.class, () -> Verification.EVERY);
        return asked;
    }

    private static Map<Class<?>, Object> given() {
        Map<Class<?>, Object> given = new LinkedHashMap<>();
        given.put(Facts.class, FACTS);
        given.put(Fact.class, PERSON);
        given.put(Fact[].class, new Fact[] {PERSON});
        given.put(LocalDate.class, DAY);
        given.put(Collection.class, List.of("TJ-FLEX"));
        given.put(Iterable.class, List.of(PERSON));
        given.put(Map.class, Map.of());
        given.put(Depth.class, Depth.NONE);
        given.put(Verification.class, Verification.OFF);
        given.put(Language.class, Language.ZH);
        given.put(String.class, "TJ-FLEX");
        given.put(Path.class, Path.of("."));
        given.put(byte[].class, new byte[] {'{', '}'});
        given.put(Class.class, Person.class);
        given.put(Predicate.class, (Predicate<Fact>) any -> false);
        given.put(UnaryOperator.class, UnaryOperator.identity());
        given.put(Decision.class, DECISION);
        given.put(Screening.class, SCREENING);
        given.put(Screening.Group.class, Screening.Group.YOURS);
        given.put(Overview.class, OVERVIEW);
        given.put(Determination.class, DECISION.determinations().get(0));
        given.put(Edition.class, DECISION.edition());
        given.put(Outcome.Derived.class, new Outcome.Derived("1", ""));
        given.put(boolean.class, true);
        given.put(int.class, 1);
        given.put(long.class, 1L);
        return given;
    }

    static Stream<Method> methods() {
        return ASKED.keySet().stream()
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers())
                        && !method.isSynthetic()
                        && !method.getName().equals("equals")
                        && Arrays.stream(method.getParameterTypes()).anyMatch(type -> !type.isPrimitive()))
                .sorted((one, other) -> one.toString().compareTo(other.toString()));
    }

    @ParameterizedTest
    @MethodSource("methods")
    void null_is_refused_by_name(Method method) throws IllegalAccessException {
        Class<?>[] types = method.getParameterTypes();
        for (int place = 0; place < types.length; place++) {
            if (types[place].isPrimitive()
                    || method.getAnnotatedParameterTypes()[place].isAnnotationPresent(Nullable.class)) {
                continue;
            }
            @Nullable Object[] arguments = Arrays.stream(types).map(GIVEN::get).toArray();
            arguments[place] = null;
            @Nullable Throwable thrown = thrown(method, arguments);
            String what = method + " with null at " + place + ": " + thrown;
            if (thrown instanceof PolicyException) {
                continue; // something else was refused first
            }
            assertThat(thrown).as(what).isInstanceOf(NullPointerException.class);
            assertThat(String.valueOf(thrown.getMessage()))
                    .as(what)
                    .isNotEqualTo("null")
                    .doesNotStartWith("Cannot ");
        }
    }

    private static @Nullable Throwable thrown(Method method, @Nullable Object[] arguments)
            throws IllegalAccessException {
        Object asked = Modifier.isStatic(method.getModifiers())
                ? null
                : ASKED.get(method.getDeclaringClass()).get();
        try {
            method.invoke(asked, arguments);
            return null;
        } catch (InvocationTargetException e) {
            return e.getCause();
        }
    }
}
