package io.employmentpolicy.examples.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The recipes of the guide for policy staff, each followed in an empty directory as it is printed. */
@DisplayName("政策人员手册：每一法照印出的做")
class StaffGuideTest {
    private static final Path GUIDE = Path.of("../../policy-rules/STAFF-GUIDE.zh-CN.md");
    private static final Pattern BLOCK =
            Pattern.compile("^```(\\w+)(?: (\\S+))?\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);
    private static final String OMITTED = "…";
    private static final int RECIPES = 8;

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> recipes() throws IOException {
        List<String> recipes = Stream.of(Files.readString(GUIDE).split("(?m)^## "))
                .filter(one -> BLOCK.matcher(one).find())
                .toList();

        assertThat(recipes).hasSize(RECIPES);
        return recipes.stream()
                .map(one -> DynamicTest.dynamicTest(one.lines().findFirst().orElseThrow(), () -> follow(one)));
    }

    private void follow(String recipe) throws IOException {
        Path desk = Files.createDirectory(folder.resolve(recipe.substring(0, 1)));
        Files.createDirectory(desk.resolve("我的改动"));
        String told = "";
        int compared = 0;
        for (Matcher block = BLOCK.matcher(recipe); block.find(); ) {
            String name = block.group(2);
            String text = block.group(3);
            if (block.group(1).equals("sh")) {
                told = run(desk, text.strip());
            } else if (!block.group(1).equals("text")) {
                Path file = desk.resolve(name);
                Files.createDirectories(file.getParent());
                Files.writeString(file, text);
            } else {
                assertPrinted(name == null ? told : Files.readString(desk.resolve(name)), text);
                compared++;
            }
        }
        assertThat(compared).isPositive();
    }

    /** What a command prints when it is called in a directory, with names as seen from there. */
    private static String run(Path desk, String command) {
        List<String> words = new ArrayList<>(List.of(command.split(" ")));
        assertThat(words.remove(0)).isEqualTo("workbench");
        words.replaceAll(
                word -> Files.exists(desk.resolve(word)) ? desk.resolve(word).toString() : word);
        Run run = Run.of(words.toArray(String[]::new));
        return (run.out() + run.err()).replace(desk + "/", "");
    }

    /** Line by line, but for what the guide leaves out: lines, or the rest of one. */
    private static void assertPrinted(String told, String printed) {
        Iterator<String> lines = told.lines().iterator();
        for (String line : printed.lines().toList()) {
            if (line.equals(OMITTED)) {
                return;
            }
            String next = lines.hasNext() ? lines.next() : "nothing more";
            if (line.endsWith(OMITTED)) {
                assertThat(next).startsWith(line.substring(0, line.length() - 1));
            } else {
                assertThat(next).isEqualTo(line);
            }
        }
        assertThat(lines.hasNext() ? lines.next() : "").isEmpty();
    }
}
