package io.employmentpolicy.rules.testing;

import io.employmentpolicy.model.problem.Problem;
import io.employmentpolicy.model.text.Language;
import io.employmentpolicy.rules.PolicyEngine;
import io.employmentpolicy.rules.casebook.CaseReader;
import io.employmentpolicy.rules.casebook.CaseResult;
import io.employmentpolicy.rules.casebook.CaseRunner;
import io.employmentpolicy.rules.casebook.PolicyCase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** 案例即测试。 / The case files of a folder as JUnit tests, each under its id and title and with its file and line: for {@code @TestFactory}. */
public final class CaseTests {
    private static final List<String> FORMS = List.of(".csv", ".yaml", ".yml");

    private CaseTests() {}

    /**
     * 一个目录的案例。 / A test for every case below a folder, and a failing one for whatever in it cannot be read, or when there is none at all.
     *
     * @throws UncheckedIOException if the folder cannot be read
     */
    public static Stream<DynamicTest> of(PolicyEngine engine, Path folder) {
        CaseReader.Cases read = CaseReader.read(files(folder), engine.dictionary());
        CaseRunner runner = new CaseRunner(engine);
        List<DynamicTest> tests = new ArrayList<>();
        read.problems().forEach(problem -> tests.add(wrong(folder, problem)));
        read.cases().forEach(one -> tests.add(test(folder, one, runner)));
        return tests.isEmpty() ? Stream.of(empty(folder)) : tests.stream();
    }

    private static DynamicTest test(Path folder, PolicyCase one, CaseRunner runner) {
        return DynamicTest.dynamicTest(
                one.id() + " " + one.title(),
                at(folder, one.place().file(), one.place().line()),
                () -> {
                    CaseResult result = runner.run(one);
                    if (result.verdict() != CaseResult.Verdict.PASSED) {
                        throw new AssertionError(result.print(Language.ZH) + "\n" + result.print(Language.EN));
                    }
                });
    }

    private static DynamicTest wrong(Path folder, Problem problem) {
        return DynamicTest.dynamicTest(
                problem.code() + " " + problem.place(),
                at(folder, problem.place().file(), problem.place().line()),
                () -> {
                    throw new AssertionError(problem.print(Language.ZH) + "\n" + problem.print(Language.EN));
                });
    }

    private static DynamicTest empty(Path folder) {
        return DynamicTest.dynamicTest(folder.toString(), folder.toUri(), () -> {
            throw new AssertionError("no case below " + folder);
        });
    }

    /** A file with a line, as development environments open it. */
    private static URI at(Path folder, String file, int line) {
        return URI.create(folder.resolve(file).toUri() + "?line=" + Math.max(1, line));
    }

    private static SortedMap<String, byte[]> files(Path folder) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                String name = file.toString().toLowerCase(Locale.ROOT);
                if (FORMS.stream().anyMatch(name::endsWith)) {
                    files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }
}
