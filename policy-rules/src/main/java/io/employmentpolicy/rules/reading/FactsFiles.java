package io.employmentpolicy.rules.reading;

import io.employmentpolicy.model.facts.Declarations;
import io.employmentpolicy.model.facts.DeclaredField;
import io.employmentpolicy.model.facts.DeclaredKind;
import io.employmentpolicy.model.facts.Dictionary;
import io.employmentpolicy.model.facts.FactField;
import io.employmentpolicy.model.facts.FactKind;
import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.model.schema.ChangedBy;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.rules.document.DocumentReader;
import io.employmentpolicy.rules.document.Reading;
import io.employmentpolicy.rules.problem.Problems;
import io.employmentpolicy.rules.syntax.HiddenCharacters;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * 读取 facts.yaml。 / Reads {@code facts.yaml} of every layer: further fields of known kinds and further kinds, before anything else is read that
 * may speak of them. A field or kind of a later layer replaces that of an earlier one.
 */
final class FactsFiles {
    static final String NAME = "facts.yaml";

    private final Dictionary dictionary;
    private final Problems problems;
    private final Map<String, Map<String, Declared<DeclaredField>>> fields = new LinkedHashMap<>();
    private final Map<String, Declared<DeclaredKind>> kinds = new LinkedHashMap<>();
    private final Map<String, Place> first = new HashMap<>();
    private final TakenNames taken;

    private record Declared<T>(T what, Place place) {}

    private FactsFiles(Dictionary dictionary, Problems problems) {
        this.dictionary = dictionary;
        this.problems = problems;
        this.taken = new TakenNames(dictionary, problems);
    }

    /** The dictionary with what the layers declare; what is wrong with a declaration is told, and as much of it kept as can be used. */
    static Dictionary read(Dictionary dictionary, List<Layer> layers, Problems problems) {
        FactsFiles files = new FactsFiles(dictionary, problems);
        for (Layer layer : layers) {
            files.first.clear();
            layer.files().forEach((path, bytes) -> {
                if (path.equals(NAME) || path.endsWith("/" + NAME)) {
                    files.file(layer.label(path), bytes);
                }
            });
        }
        return files.declared();
    }

    private void file(String label, byte[] bytes) {
        Reading reading = DocumentReader.yaml(label, bytes);
        problems.addAll(reading.problems());
        Section section = Section.of(reading.root(), "", problems, false);
        if (section == null) {
            return;
        }
        HiddenCharacters.report(label, new String(bytes, StandardCharsets.UTF_8), problems);
        Section further = section.section("fields");
        if (further != null) {
            further.all().forEach(this::field);
        }
        Section own = section.section("kinds");
        if (own != null) {
            own.all().forEach(this::kind);
        }
        section.finish();
    }

    /** Whether this is the first time within a layer; the second is told. */
    private boolean once(String id, Place place) {
        Place before = first.putIfAbsent(id, place);
        if (before != null) {
            problems.add(ReadingProblems.POLICY_130.at(place, id, id, before.toString()));
        }
        return before == null;
    }

    private void field(String path, Section section) {
        int dot = path.indexOf('.');
        if (dot < 0
                && !section.keys().isEmpty()
                && extensible().anyMatch(kind -> kind.name().equals(path))) {
            problems.add(ReadingProblems.KIND_101_NESTED.at(
                    section.place(), path, path, path + "." + section.keys().get(0)));
            return;
        }
        String name = path.substring(dot + 1);
        Optional<FactKind> kind = dot < 0 ? Optional.empty() : dictionary.byName(path.substring(0, dot));
        DeclaredField field = new FieldDeclaration(section, path, problems).read(name);
        if (kind.isEmpty()) {
            List<String> known = extensible().map(FactKind::name).toList();
            Map<String, String> spellings = new LinkedHashMap<>();
            extensible().forEach(one -> {
                spellings.put(one.name(), one.name());
                spellings.put(one.zh(), one.name());
            });
            problems.add(ReadingProblems.KIND_101.at(
                    section.place(), path, dot < 0 ? path : path.substring(0, dot), spellings, known));
        } else if (extensible().noneMatch(kind.get()::equals)) {
            problems.add(ReadingProblems.KIND_111.at(
                    section.place(), path, kind.get().name()));
        } else if (once(path, section.place()) && taken.isFree(kind.get(), name, section.place(), path)) {
            fields.computeIfAbsent(kind.get().name(), any -> new LinkedHashMap<>())
                    .put(name, new Declared<>(field, section.place()));
        }
    }

    /** What fields can be added to: what callers hand in by itself. */
    private Stream<FactKind> extensible() {
        return dictionary.kinds().stream()
                .filter(kind -> kind.given() && kind.parent().isEmpty());
    }

    private void kind(String name, Section section) {
        Text label = section.bilingual("label");
        boolean single = section.truth("single", false);
        String owner = section.text("owner");
        List<String> identity = section.texts("identity");
        ChangedBy changedBy =
                Objects.requireNonNullElse(section.constant("changed-by", ChangedBy.class), ChangedBy.DEED);
        List<DeclaredField> own = new ArrayList<>();
        Map<String, Place> places = new LinkedHashMap<>();
        Section within = section.section("fields");
        if (within != null) {
            within.all().forEach((field, one) -> {
                places.put(field, one.place());
                own.add(new FieldDeclaration(one, name + "." + field, problems).read(field));
            });
        }
        section.finish();
        if (own.isEmpty()) {
            problems.add(ReadingProblems.KIND_110.at(section.place(), name));
        }
        identity.stream()
                .filter(field -> !places.containsKey(field))
                .forEach(field -> problems.add(ReadingProblems.KIND_112.at(
                        section.place("identity"), name, field, places.keySet(), List.copyOf(places.keySet()))));
        DeclaredKind kind = new DeclaredKind(
                name,
                label,
                single,
                owner,
                identity.stream().filter(places::containsKey).toList(),
                changedBy,
                own);
        if (FieldDeclaration.isName(name, section.place(), name, problems)
                && once(name, section.place())
                && taken.isFree(kind, section.place())) {
            kinds.put(name, new Declared<>(kind, section.place()));
        }
    }

    private Dictionary declared() {
        Map<String, List<DeclaredField>> added = new TreeMap<>();
        fields.forEach((kind, all) -> {
            FactKind known = dictionary.byName(kind).orElseThrow();
            Map<String, String> labels = known.fields().stream()
                    .collect(Collectors.toMap(FactField::zh, FactField::name, (one, same) -> one));
            added.put(kind, labelled(kind, all.values(), labels));
        });
        List<DeclaredKind> further = new ArrayList<>();
        kinds.values().forEach(one -> further.add(whole(one)));
        return Dictionary.with(new Declarations(added, further));
    }

    private List<DeclaredField> labelled(
            String kind, Iterable<Declared<DeclaredField>> all, Map<String, String> labels) {
        List<DeclaredField> own = new ArrayList<>();
        for (Declared<DeclaredField> one : all) {
            label(kind, one.what(), one.place(), labels);
            own.add(one.what());
        }
        return own;
    }

    private void label(String kind, DeclaredField field, Place place, Map<String, String> labels) {
        String before = labels.putIfAbsent(field.label().zh(), field.name());
        if (before != null && !field.label().zh().isEmpty()) {
            problems.add(ReadingProblems.KIND_103.at(
                    place, kind + "." + field.name(), field.label().zh(), kind + "." + before));
        }
    }

    /** A kind whose owner is known; one whose owner is not stands on its own, and that is told. */
    private DeclaredKind whole(Declared<DeclaredKind> one) {
        DeclaredKind kind = one.what();
        Map<String, String> labels = new HashMap<>();
        kind.fields().forEach(field -> label(kind.name(), field, one.place(), labels));
        Set<String> owners = extensible().map(FactKind::name).collect(Collectors.toSet());
        String owner = kind.owner();
        if (owner == null || owners.contains(owner)) {
            return kind;
        }
        problems.add(ReadingProblems.KIND_113.at(
                one.place(),
                kind.name(),
                owner,
                owners,
                owners.stream().sorted().toList()));
        return withoutOwner(kind);
    }

    private static DeclaredKind withoutOwner(DeclaredKind kind) {
        @Nullable String none = null;
        return new DeclaredKind(
                kind.name(), kind.label(), kind.single(), none, kind.identity(), kind.changedBy(), kind.fields());
    }
}
