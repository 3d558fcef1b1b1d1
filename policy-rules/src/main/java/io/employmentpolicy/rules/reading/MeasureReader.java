package io.employmentpolicy.rules.reading;

import io.employmentpolicy.model.facts.Dictionary;
import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.rules.document.Node;
import io.employmentpolicy.rules.problem.Problems;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * 读取 measure.yaml。 / Reads {@code measure.yaml}: the policies of one measure by id, and above them what they have in common. What a policy does
 * not say of itself the measure says, and what the measure does not say its document; warnings of the measure come before those of the policy.
 */
final class MeasureReader {
    /** What may be handed down. */
    static final List<String> COMMON = List.of(
            "kind", "subject", "in-force", "ending", "replaced-by", "selected-by", "selected-for", "running-cases");

    private static final String POLICIES = "policies";
    private static final String WARNINGS = "warnings";

    private final PolicyReader policy;
    private final UncheckedEdition edition;
    private final Problems problems;

    /** @param edition with the documents of every layer */
    MeasureReader(Dictionary dictionary, String layer, UncheckedEdition edition, Problems problems) {
        this.policy = new PolicyReader(dictionary, layer, problems);
        this.edition = edition;
        this.problems = problems;
    }

    /** The policies that can be read; fewer than are there when something is wrong. */
    record Measure(List<PolicyReader.Header> policies, boolean whole) {}

    Measure read(Section section) {
        Map<String, Node> common = new LinkedHashMap<>();
        String document = section.text("document");
        if (document != null && known(section, document)) {
            common.putAll(
                    Objects.requireNonNull(edition.documents().get(document)).handedDown());
        }
        for (String key : COMMON) {
            put(common, key, section.node(key));
        }
        Node warnings = section.node(WARNINGS);
        Section policies = section.section(POLICIES);
        List<PolicyReader.Header> headers = new ArrayList<>();
        if (policies == null || policies.keys().isEmpty()) {
            problems.add(ReadingProblems.POLICY_118.at(section.place(), ""));
        } else {
            for (String id : policies.keys()) {
                header(policies, id, common, warnings).ifPresent(headers::add);
            }
        }
        section.finish();
        return new Measure(
                headers, policies != null && headers.size() == policies.keys().size());
    }

    private boolean known(Section section, String document) {
        boolean known = edition.documents().containsKey(document);
        if (!known && !edition.lacks("documents.yaml")) {
            problems.add(ReadingProblems.POLICY_119.at(
                    section.place("document"), "", document, edition.documents().keySet()));
        }
        return known;
    }

    private Optional<PolicyReader.Header> header(
            Section policies, String id, Map<String, Node> common, @Nullable Node warnings) {
        Node own = policies.node(id);
        Place place = policies.place(id);
        if (!(own instanceof Node.Mapping mapping)) {
            problems.add(ReadingProblems.POLICY_102.at(place, id));
            return Optional.empty();
        }
        Map<String, Node> entries = new LinkedHashMap<>(mapping.entries());
        Map<String, Place> keys = new LinkedHashMap<>(mapping.keys());
        common.forEach((key, node) -> {
            if (entries.putIfAbsent(key, node) == null) {
                keys.put(key, node.place());
            }
        });
        if (warnings instanceof Node.Sequence shared) {
            List<Node> all = new ArrayList<>(shared.items());
            if (entries.get(WARNINGS) instanceof Node.Sequence further) {
                all.addAll(further.items());
            }
            entries.put(WARNINGS, new Node.Sequence(all, shared.place()));
            keys.putIfAbsent(WARNINGS, shared.place());
        }
        return policy.read(id, new Section(new Node.Mapping(entries, keys, place), place, id, problems));
    }

    private static void put(Map<String, Node> common, String key, @Nullable Node node) {
        if (node != null) {
            common.put(key, node);
        }
    }
}
