package io.employmentpolicy.rules.mutation;

import io.employmentpolicy.model.text.Language;
import io.employmentpolicy.rules.casebook.CaseReader;
import io.employmentpolicy.rules.document.Node;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * 建议补写的案例。 / A case at a limit that would notice changes no case notices; what to expect of it is for whoever knows the text.
 *
 * @param like id of the case it was made of
 * @param changed what it gives otherwise than that case, as a case table would call it; empty when it asks more of the same facts
 * @param subject index of the subject that is meant; null when there is one only
 * @param keys what has to be expected, as keys of {@code expect}
 * @param notices the changes that would be noticed, the one it was made for first
 */
public record Suggested(
        String id,
        String policy,
        String like,
        String changed,
        LocalDate asOf,
        Node.Mapping given,
        Map<String, String> switches,
        Map<String, String> numbers,
        @Nullable Integer subject,
        SortedSet<String> keys,
        List<Mutant> notices) {
    /** Copies the collections. */
    public Suggested {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(policy, "policy");
        Objects.requireNonNull(given, "given");
        switches = Map.copyOf(switches);
        numbers = Map.copyOf(numbers);
        keys = new TreeSet<>(keys);
        notices = List.copyOf(notices);
    }

    /** 写成案例文件中的一项。 / The item of a case file, with what it would notice above it; every expectation is still to be filled in. */
    public String item(Language language) {
        boolean zh = language == Language.ZH;
        List<String> lines = new ArrayList<>();
        notices.forEach(one -> lines.add(
                "# " + (zh ? "可察觉：" : "notices: ") + one.print(language).replaceAll("\\p{Cntrl}", " ")));
        String title = changed.isEmpty()
                ? zh ? "与 " + like + " 相同，另须写明 " + String.join("、", keys) : "as " + like + ", more expected"
                : (zh ? "同 " + like + "，但 " : "as " + like + ", but ") + changed;
        lines.add("- id: " + id);
        lines.add("  title: " + CaseText.quoted(title));
        lines.add("  policy: " + policy);
        lines.add("  as_of: " + asOf);
        group("switches", switches, lines);
        group("numbers", numbers, lines);
        lines.add("  given:");
        given.entries().forEach((kind, node) -> lines.add("    " + kind + ": " + CaseText.of(node)));
        lines.add("  expect:");
        if (subject != null) {
            lines.add("    subject: " + subject);
        }
        keys.forEach(key -> lines.add("    " + key + ": " + CaseReader.TO_BE_FILLED));
        lines.add("  why: " + CaseReader.TO_BE_FILLED);
        return String.join("\n", lines) + "\n";
    }

    private static void group(String name, Map<String, String> values, List<String> lines) {
        if (!values.isEmpty()) {
            lines.add("  " + name + ":");
            values.forEach((key, value) -> lines.add("    " + key + ": " + CaseText.quoted(value)));
        }
    }
}
