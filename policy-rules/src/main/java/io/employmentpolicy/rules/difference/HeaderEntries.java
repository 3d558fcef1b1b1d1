package io.employmentpolicy.rules.difference;

import io.employmentpolicy.model.facts.FactField;
import io.employmentpolicy.rules.edition.Policy;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** 政策说明的各条。 / The entries of a policy's header as {@code measure.yaml} names them, each in one line. */
final class HeaderEntries {
    private HeaderEntries() {}

    static Map<String, String> of(Policy policy) {
        Map<String, String> entries = new LinkedHashMap<>();
        entries.put("title", policy.title().zh() + " / " + policy.title().en());
        entries.put("kind", policy.kind().name());
        entries.put("subject", policy.subject().name());
        put(entries, "in-force from", policy.from());
        put(entries, "in-force to", policy.to());
        put(entries, "in-force earliest", policy.earliest());
        entries.put("ending", policy.ending().name());
        put(entries, "replaced-by", policy.replacedBy());
        Policy.Selection selection = policy.selectedBy();
        put(
                entries,
                "selected-by",
                selection == null
                        ? null
                        : selection.fields().stream()
                                        .map(FactField::name)
                                        .map(name -> selection.kind().name() + "." + name)
                                        .collect(Collectors.joining(", "))
                                + (selection.orToday() ? ", as_of" : "") + " (" + selection.policy() + ")");
        put(entries, "after-death", policy.afterDeath().isEmpty() ? null : policy.afterDeath());
        entries.put("several", policy.several().way() + " " + policy.several().order());
        if (!policy.conclusions().isEmpty()) {
            entries.put("conclusions", Words.of(policy.conclusions()));
        }
        put(entries, "codes", new TreeMap<>(policy.codes()));
        if (!policy.warnings().isEmpty()) {
            entries.put("warnings", Words.of(policy.warnings()));
        }
        return entries;
    }

    private static void put(Map<String, String> entries, String name, @Nullable Object value) {
        if (value != null && !(value instanceof Map<?, ?> map && map.isEmpty())) {
            entries.put(name, value.toString());
        }
    }
}
