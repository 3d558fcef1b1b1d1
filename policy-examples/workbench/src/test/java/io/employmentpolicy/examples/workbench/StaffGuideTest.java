package io.employmentpolicy.examples.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The recipes of the guide for policy staff, each followed in an empty directory as it is printed. */
@DisplayName("政策人员手册：每一法照印出的做")
@Tag("thorough")
class StaffGuideTest {
    private static final Path GUIDE = Path.of("../../policy-rules/STAFF-GUIDE.zh-CN.md");
    private static final Pattern BLOCK =
            Pattern.compile("^```(\\w+)(?: (\\S+))?\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);
    private static final String OMITTED = "…";
    private static final Set<String> WRITTEN = Set.of("--to", "--csv");
    private static final int RECIPES = 13;

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
        Path desk = Files.createDirectory(folder.resolve(recipe.split("　", 2)[0]));
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
        for (int at = 0; at < words.size(); at++) {
            boolean file = at > 0 && WRITTEN.contains(words.get(at - 1)) || Files.exists(desk.resolve(words.get(at)));
            words.set(at, file ? desk.resolve(words.get(at)).toString() : words.get(at));
        }
        Run run = Run.of(words.toArray(String[]::new));
        return (run.out() + run.err()).replace(desk + "/", "");
    }

    /** Line by line, but for what the guide leaves out: lines in between, or the rest of one. */
    private static void assertPrinted(String told, String printed) {
        Iterator<String> lines = told.lines().iterator();
        boolean omitted = false;
        for (String line : printed.lines().toList()) {
            if (line.equals(OMITTED)) {
                omitted = true;
                continue;
            }
            String next = next(lines);
            while (omitted && lines.hasNext() && !isPrinted(next, line)) {
                next = next(lines);
            }
            assertThat(isPrinted(next, line))
                    .as(next + "\n is not\n" + line + "\n of\n" + told)
                    .isTrue();
            omitted = false;
        }
        assertThat(omitted ? "" : next(lines)).isEmpty();
    }

    private static String next(Iterator<String> lines) {
        return lines.hasNext() ? lines.next() : "";
    }

    private static boolean isPrinted(String told, String line) {
        return line.endsWith(OMITTED) ? told.startsWith(line.substring(0, line.length() - 1)) : told.equals(line);
    }
}
