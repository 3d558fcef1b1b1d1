package io.employmentpolicy.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * 公开的界面。 / What callers can type, as printed when it was last released: facts and answers, engine, reading and writing. A change of it is
 * shown line by line; {@code -Dapi.write=true} prints it anew, once the change is meant and told in CHANGES.
 */
@DisplayName("公开界面的变动")
class ApiSurfaceTest {
    private static final Path PRINTED = Path.of("src/test/resources/api-surface.txt");
    private static final List<String> ROOMS = List.of(
            "io.employmentpolicy.rules", "io.employmentpolicy.rules.exchange", "io.employmentpolicy.rules.casebook");

    @Test
    void is_as_it_was_released() throws IOException {
        List<String> now = surface();
        if (Boolean.getBoolean("api.write")) {
            Files.write(PRINTED, now);
        }

        assertThat(now).isEqualTo(Files.readAllLines(PRINTED, StandardCharsets.UTF_8));
    }

    private static List<String> surface() {
        JavaClasses all = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("io.employmentpolicy.model", "io.employmentpolicy.rules");
        TreeSet<String> lines = new TreeSet<>();
        all.stream().filter(ApiSurfaceTest::isOpen).map(JavaClass::reflect).forEach(type -> print(type, lines));
        return List.copyOf(lines);
    }

    private static boolean isOpen(JavaClass one) {
        boolean room =
                one.getPackageName().startsWith("io.employmentpolicy.model") || ROOMS.contains(one.getPackageName());
        return room
                && one.getModifiers().contains(JavaModifier.PUBLIC)
                && one.getEnclosingClass().map(ApiSurfaceTest::isOpen).orElse(true);
    }

    private static void print(Class<?> type, TreeSet<String> lines) {
        lines.add(type.getName() + " " + Modifier.toString(type.getModifiers() & ~Modifier.STRICT)
                + (type.isRecord() ? " record" : ""));
        for (Field field : type.getDeclaredFields()) {
            if (isOpen(field.getModifiers())) {
                lines.add(type.getName() + "." + field.getName() + ": " + name(field.getType()));
            }
        }
        for (Constructor<?> one : type.getDeclaredConstructors()) {
            if (isOpen(one.getModifiers())) {
                lines.add(type.getName() + ".new" + parameters(one));
            }
        }
        for (Method one : type.getDeclaredMethods()) {
            if (isOpen(one.getModifiers()) && !one.isSynthetic()) {
                lines.add(type.getName() + "." + one.getName() + parameters(one) + ": " + name(one.getReturnType()));
            }
        }
    }

    private static boolean isOpen(int modifiers) {
        return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
    }

    private static String parameters(Executable one) {
        return Arrays.stream(one.getParameterTypes())
                .map(ApiSurfaceTest::name)
                .collect(Collectors.joining(", ", "(", ")"));
    }

    private static String name(Class<?> type) {
        return type.getTypeName().replaceFirst("^java\\.(lang|util|time)\\.", "");
    }
}
