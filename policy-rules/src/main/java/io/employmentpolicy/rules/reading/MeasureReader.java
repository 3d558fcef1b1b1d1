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
            "kind",
            "subject",
            "in-force",
            "ending",
            "replaced-by",
            "selected-by",
            "selected-for",
            "day-of-decision",
            "after-death",
            "running-cases");

    private static final String POLICIES = "policies";
    private static final String WARNINGS = "warnings";

    private final PolicyReader policy;
    private final HeaderSlips slips;
    private final UncheckedEdition edition;
    private final Problems problems;

    /** @param edition with the documents of every layer */
    MeasureReader(Dictionary dictionary, String layer, UncheckedEdition edition, Problems problems) {
        this.policy = new PolicyReader(dictionary, layer, problems);
        this.slips = new HeaderSlips(edition, problems);
        this.edition = edition;
        this.problems = problems;
    }

    /** The policies that can be read; fewer than are there when something is wrong. */
    record Measure(List<PolicyReader.Header> policies, boolean whole) {}

    /** The header of a folder with one policy, which says its id itself; in an overlay over what stands below. */
    Optional<PolicyReader.Header> single(Section section) {
        Node.Mapping own = section.mapping();
        String id = section.text("id");
        Node.Mapping below = id == null ? null : edition.header(id);
        if (id != null && below == null && slips.isMisspelt(id, own, section.place("id"), section.overlay())) {
            return Optional.empty();
        }
        Node.Mapping whole =
                below == null ? own : HeaderOverlay.over(below, slips.switches(String.valueOf(id), below, own));
        if (id != null && !id.isBlank()) {
            edition.header(id, withoutId(whole), section.place());
        }
        Place place = below == null ? section.place() : below.place();
        return policy.read(new Section(whole, place, "", problems, section.overlay()));
    }

    private static Node.Mapping withoutId(Node.Mapping whole) {
        Map<String, Node> entries = new LinkedHashMap<>(whole.entries());
        entries.remove("id");
        Map<String, Place> keys = new LinkedHashMap<>(whole.keys());
        keys.remove("id");
        return new Node.Mapping(entries, keys, whole.place());
    }

    Measure read(Section section) {
        Map<String, Node> common = new LinkedHashMap<>();
        Map<String, Node> handedDown = new LinkedHashMap<>();
        String document = section.text("document");
        if (document != null && known(section, document)) {
            handedDown.putAll(
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
                header(policies, id, common, handedDown, warnings).ifPresent(headers::add);
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

    /** What the policy says of itself, then what its measure says, then what stands in the layers below, then what its document hands down. */
    private Optional<PolicyReader.Header> header(
            Section policies,
            String id,
            Map<String, Node> common,
            Map<String, Node> handedDown,
            @Nullable Node warnings) {
        Node node = policies.node(id);
        Place place = policies.place(id);
        if (!(node instanceof Node.Mapping mapping)) {
            problems.add(ReadingProblems.POLICY_102.at(place, id));
            return Optional.empty();
        }
        Map<String, Node> entries = new LinkedHashMap<>(mapping.entries());
        Map<String, Place> keys = new LinkedHashMap<>(mapping.keys());
        inherit(common, entries, keys);
        if (warnings instanceof Node.Sequence shared) {
            List<Node> all = new ArrayList<>(shared.items());
            if (entries.get(WARNINGS) instanceof Node.Sequence further) {
                all.addAll(further.items());
            }
            entries.put(WARNINGS, new Node.Sequence(all, shared.place()));
            keys.putIfAbsent(WARNINGS, shared.place());
        }
        Node.Mapping below = edition.header(id);
        Node.Mapping own = new Node.Mapping(entries, keys, place);
        if (below == null && slips.isMisspelt(id, own, place, policies.overlay())) {
            return Optional.empty();
        }
        Node.Mapping stated = below == null ? own : HeaderOverlay.over(below, slips.switches(id, below, own));
        entries = new LinkedHashMap<>(stated.entries());
        keys = new LinkedHashMap<>(stated.keys());
        inherit(handedDown, entries, keys);
        Node.Mapping whole = new Node.Mapping(entries, keys, stated.place());
        edition.header(id, whole, place);
        return policy.read(id, new Section(whole, whole.place(), id, problems, policies.overlay()));
    }

    private static void inherit(Map<String, Node> from, Map<String, Node> entries, Map<String, Place> keys) {
        from.forEach((key, node) -> {
            if (entries.putIfAbsent(key, node) == null) {
                keys.put(key, node.place());
            }
        });
    }

    private static void put(Map<String, Node> common, String key, @Nullable Node node) {
        if (node != null) {
            common.put(key, node);
        }
    }
}
