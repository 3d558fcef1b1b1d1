package io.employmentpolicy.model.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.employmentpolicy.model.person.Education;
import io.employmentpolicy.model.person.EducationBuilder;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("逐项填写")
class BuildersTest {

    private static final int FEW = 4;

    static List<FactKind> built() {
        return Dictionary.standard().kinds().stream()
                .filter(kind -> start(kind).isPresent())
                .toList();
    }

    private static Optional<Method> start(FactKind kind) {
        return Arrays.stream(kind.type().getDeclaredMethods())
                .filter(method -> method.getName().equals("builder"))
                .findFirst();
    }

    @Test
    @DisplayName("字段多于四个的记录都可逐项填写")
    void every_record_with_many_fields_has_a_builder() {
        assertThat(Dictionary.standard().kinds())
                .filteredOn(kind -> kind.given() && kind.fields().size() > FEW)
                .isNotEmpty()
                .isSubsetOf(built());
    }

    @ParameterizedTest
    @MethodSource("built")
    @DisplayName("每一项单独填写、全部填写与复制都到达原处，文字不含取值")
    void carries_every_field(FactKind kind) throws ReflectiveOperationException {
        BuilderCheck check = BuilderCheck.of(kind);

        assertThat(start(kind).orElseThrow().invoke(null)).isExactlyInstanceOf(check.builder());
        check.verify();
    }

    /** Two components of one type exchanged in one place, or a value printed: the text of the builder, and what it becomes. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    stillEnrolled,                                   | isCollegeGraduate,                                 | set alone
                    this.stillEnrolled = value                       | this.isCollegeGraduate = value                     | set alone
                    copy.stillEnrolled = from.stillEnrolled()        | copy.stillEnrolled = from.isCollegeGraduate()      | copied alone
                    copy.stillEnrolled = from.stillEnrolled();       | copy.stillEnrolled = null;                         | copied alone
                    return new EducationBuilder();                   | return new EducationBuilder().stillEnrolled(false);| nothing set
                    stillEnrolled(@Nullable Boolean                  | stillEnrolled(Boolean                              | can be unknown
                    "EducationBuilder[…]"                            | "EducationBuilder" + stillEnrolled                  | text
                    """)
    @DisplayName("对调两项、遗漏一项或印出取值的填写类必被发现")
    void finds_a_planted_fault(String right, String wrong, String found, @TempDir Path folder)
            throws IOException, ReflectiveOperationException {
        String source = generated(EducationBuilder.class);
        String faulty = source.replace(right, wrong);
        assertThat(faulty).isNotEqualTo(source);
        FactKind kind = Dictionary.standard().byTypeName("Education").orElseThrow();

        new BuilderCheck(kind, compiled(source, folder.resolve("right"))).verify();
        BuilderCheck check = new BuilderCheck(kind, compiled(faulty, folder.resolve("wrong")));

        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(check::verify)
                .withMessageContaining(found);
    }

    private static String generated(Class<?> builder) throws IOException {
        return Files.readString(Javac.GENERATED.resolve(builder.getName().replace('.', '/') + ".java"));
    }

    private static Class<?> compiled(String source, Path classes) throws IOException, ReflectiveOperationException {
        String name = EducationBuilder.class.getName();
        assertThat(Javac.compile(Map.of(name, source), classes, List.of("-proc:none")))
                .isEmpty();
        return new Isolated(Education.class.getClassLoader(), classes).loadClass(name);
    }

    /** Sees the classes of one folder before those of the build. */
    private static final class Isolated extends ClassLoader {
        private final Path classes;

        Isolated(ClassLoader parent, Path classes) {
            super(parent);
            this.classes = classes;
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            Path file = classes.resolve(name.replace('.', '/') + ".class");
            return Files.exists(file) ? defined(name, file) : super.loadClass(name, resolve);
        }

        private Class<?> defined(String name, Path file) throws ClassNotFoundException {
            Class<?> already = findLoadedClass(name);
            if (already != null) {
                return already;
            }
            try {
                byte[] bytes = Files.readAllBytes(file);
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }
    }
}
