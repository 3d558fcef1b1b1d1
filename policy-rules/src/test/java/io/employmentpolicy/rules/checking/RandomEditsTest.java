package io.employmentpolicy.rules.checking;

import static org.assertj.core.api.Assertions.assertThat;

import io.employmentpolicy.model.facts.Dictionary;
import io.employmentpolicy.model.problem.PolicyLoadException;
import io.employmentpolicy.model.text.Language;
import io.employmentpolicy.rules.reading.Layer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whatever somebody does to a shipped file, it loads or is refused in words; it never crashes and never hangs. */
@DisplayName("随机改动随库发布的文件")
@Tag("thorough")
class RandomEditsTest {
    private static final int EDITS = 5_000;
    private static final int MOST_FOLDERS = 12;
    private static final long SEED = 20_251_101;
    private static final List<String> PIECES = List.of(
            "(",
            ")",
            "\"",
            ",",
            ";",
            ":",
            "$",
            ".",
            "==",
            "||",
            "&&",
            "!",
            "not ",
            "0",
            "1",
            "-",
            "\n",
            "\t",
            "  ",
            "end",
            "then",
            "when",
            "rule \"",
            "@",
            "null",
            "true",
            "年",
            "，",
            "\u200b",
            "\ud83d",
            "[",
            "]",
            "{",
            "}",
            "#",
            "|",
            ">",
            "- ",
            "key: ",
            "999999999999999999",
            "2025-02-30",
            "+999999999-12-31",
            "$asOf",
            "accumulate( ",
            "table(",
            "month(",
            "Person( ",
            "Value( name == \"x\" )",
            "missing",
            "//",
            "/*",
            "\\u0041",
            "");

    /** No edit takes a second; what takes so long would never end, however busy the machine is. */
    private static final Duration ENDLESS = Duration.ofMinutes(2);

    private final RandomGenerator random =
            RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);

    @Test
    @DisplayName("五千次改动：可以读取，或以 PolicyLoadException 拒绝")
    void loads_or_is_refused_in_words() {
        List<SortedMap<String, byte[]>> folders = folders();
        int refused = 0;
        for (int i = 0; i < EDITS; i++) {
            SortedMap<String, byte[]> edited = edited(folders.get(i % folders.size()));
            int edit = i;
            refused += Assertions.assertTimeoutPreemptively(ENDLESS, () -> refused(edited, edit)) ? 1 : 0;
        }
        assertThat(refused).isBetween(EDITS / 2, EDITS - 1);
    }

    private static boolean refused(SortedMap<String, byte[]> files, int edit) {
        try {
            RulebookReader.read(Dictionary.standard(), List.of(Layer.of("", files)), Map.of());
            return false;
        } catch (PolicyLoadException refused) {
            assertThat(refused.print(Language.ZH)).isNotBlank();
            return true;
        } catch (RuntimeException | StackOverflowError crash) {
            throw new AssertionError("edit " + edit + " of seed " + SEED, crash);
        }
    }

    /** Every document whose measures stand on their own; one that builds on others would be refused before it is edited. */
    private static List<SortedMap<String, byte[]>> folders() {
        SortedMap<String, byte[]> all = Layer.shipped().files();
        List<SortedMap<String, byte[]>> folders = new ArrayList<>();
        for (String path : all.keySet()) {
            if (path.endsWith("/clauses.csv")) {
                SortedMap<String, byte[]> folder = new TreeMap<>(all);
                folder.keySet()
                        .removeIf(one -> !one.endsWith("documents.yaml")
                                        && !one.startsWith(path.substring(0, path.lastIndexOf('/') + 1))
                                || one.contains("/cases/"));
                folder.replaceAll((one, bytes) -> one.endsWith("documents.yaml") ? withoutBlocks(bytes) : bytes);
                if (!refused(folder, -1)) {
                    folders.add(folder);
                }
            }
        }
        assertThat(folders).hasSizeGreaterThan(5);
        return folders.stream()
                .sorted(Comparator.comparingInt(RandomEditsTest::size))
                .limit(MOST_FOLDERS)
                .toList();
    }

    /** One folder alone does not answer all blocks of its document. */
    private static byte[] withoutBlocks(byte[] register) {
        String text = new String(register, StandardCharsets.UTF_8);
        return text.replaceAll("(?m)^  complete: .*\\n", "")
                .replaceAll("(?m)^  blocks:", "  complete: false\n  blocks:")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static int size(SortedMap<String, byte[]> folder) {
        return folder.values().stream().mapToInt(bytes -> bytes.length).sum();
    }

    private SortedMap<String, byte[]> edited(SortedMap<String, byte[]> folder) {
        SortedMap<String, byte[]> files = new TreeMap<>(folder);
        String path = new ArrayList<>(files.keySet()).get(random.nextInt(files.size()));
        byte[] bytes = files.getOrDefault(path, new byte[0]);
        if (random.nextInt(20) == 0) {
            files.put(path, broken(bytes));
        } else {
            String text = new String(bytes, StandardCharsets.UTF_8);
            for (int i = random.nextInt(3); i >= 0; i--) {
                text = edited(text);
            }
            files.put(path, text.getBytes(StandardCharsets.UTF_8));
        }
        return files;
    }

    private byte[] broken(byte[] bytes) {
        byte[] broken = Arrays.copyOf(bytes, random.nextInt(bytes.length + 1));
        if (broken.length > 0) {
            broken[random.nextInt(broken.length)] = (byte) random.nextInt();
        }
        return broken;
    }

    private String edited(String text) {
        int at = random.nextInt(text.length() + 1);
        int to = Math.min(text.length(), at + 1 + random.nextInt(12));
        String piece = PIECES.get(random.nextInt(PIECES.size()));
        return switch (random.nextInt(5)) {
            case 0 -> text.substring(0, at) + piece + text.substring(at);
            case 1 -> text.substring(0, at) + text.substring(to);
            case 2 -> text.substring(0, at) + piece + text.substring(to);
            case 3 -> text.substring(0, to) + text.substring(at, to) + text.substring(to);
            default -> moved(text, at, to);
        };
    }

    /** A piece of the file lands somewhere else: words that exist, where they do not belong. */
    private String moved(String text, int at, int to) {
        int target = random.nextInt(text.length() + 1);
        return text.substring(0, target) + text.substring(at, to) + text.substring(target);
    }
}
