package io.employmentpolicy.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every block of code in the README is a piece of this module, which is compiled and run. */
class ReadmeTest {
    private static final Path TOP = Path.of("../..");
    private static final Pattern BLOCK = Pattern.compile("```(java|yaml|drl|csv|xml)\\n(.*?)```", Pattern.DOTALL);

    @Test
    void every_block_of_code_is_one_that_runs() throws IOException {
        List<String> running = List.of(
                region("src/main/java/io/employmentpolicy/examples/quickstart/Quickstart.java", "embed"),
                region("src/test/java/io/employmentpolicy/examples/quickstart/QuickstartTest.java", "assert"),
                region("src/test/java/io/employmentpolicy/examples/quickstart/QuickstartTest.java", "interview"),
                region("src/test/java/io/employmentpolicy/examples/quickstart/QuickstartTest.java", "changes"),
                region("src/test/java/io/employmentpolicy/examples/quickstart/QuickstartTest.java", "cases"),
                region("src/test/java/io/employmentpolicy/examples/quickstart/KieTest.java", "kie"),
                Files.readString(Path.of("src/test/resources/overlay/flexible/parameters.yaml")),
                Files.readString(Path.of("src/test/resources/overlay/matchmaker/rules.drl")),
                Files.readString(Path.of("src/test/resources/cases/contact.csv")),
                dependency());

        assertThat(blocks()).containsExactlyInAnyOrderElementsOf(running);
    }

    @Test
    void the_test_command_is_the_one_of_continuous_integration() throws IOException {
        String readme = Files.readString(TOP.resolve("README.md"));
        String test = Files.readString(TOP.resolve(".ci/run"))
                .lines()
                .filter(line -> line.startsWith("mvn"))
                .findFirst()
                .orElseThrow();

        assertThat(readme).contains(test);
    }

    @Test
    void the_files_the_readme_names_exist() throws IOException {
        Matcher example = Pattern.compile(
                        "policy-(?:model|rules|examples)/[A-Za-z0-9_./-]+\\.(?:yaml|csv|jsonl|md|drl|java)")
                .matcher(Files.readString(TOP.resolve("README.md")));
        int found = 0;
        while (example.find()) {
            assertThat(TOP.resolve(example.group())).exists();
            found++;
        }
        assertThat(found).isPositive();
    }

    private static String dependency() throws IOException {
        String pom = Files.readString(TOP.resolve("policy-rules/pom.xml"));
        Matcher version = Pattern.compile("<version>([^<]+)</version>").matcher(pom);
        assertThat(version.find()).isTrue();
        return """
            <dependency>
                <groupId>io.employmentpolicy</groupId>
                <artifactId>policy-rules</artifactId>
                <version>%s</version>
            </dependency>
            """.formatted(version.group(1));
    }

    private static List<String> blocks() throws IOException {
        List<String> blocks = new ArrayList<>();
        Matcher block = BLOCK.matcher(Files.readString(TOP.resolve("README.md")));
        while (block.find()) {
            blocks.add(block.group(2));
        }
        return blocks;
    }

    /** The lines between the marks, moved to the left. */
    private static String region(String file, String name) throws IOException {
        List<String> lines = Files.readAllLines(Path.of(file));
        int from = index(lines, "// region " + name, 0);
        int to = index(lines, "// endregion", from);
        return String.join("\n", lines.subList(from + 1, to)).stripIndent() + "\n";
    }

    private static int index(List<String> lines, String mark, int from) {
        for (int i = from; i < lines.size(); i++) {
            if (lines.get(i).strip().equals(mark)) {
                return i;
            }
        }
        throw new AssertionError("no line " + mark);
    }
}
