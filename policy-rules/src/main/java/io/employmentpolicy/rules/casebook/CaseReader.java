package io.employmentpolicy.rules.casebook;

import io.employmentpolicy.model.facts.Dictionary;
import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.model.problem.Problem;
import io.employmentpolicy.rules.document.Node;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * 案例文件的读取。 / Reads case files.
 *
 * <p>A file is a list of cases, a mapping with such a list under {@code cases} and what all of them share ({@code policy}, {@code as_of}, {@code
 * given}) beside it, or a table in CSV with a row for each case ({@link CaseTable}). A case may name a {@code base} in what is given:
 * {@code bases.yaml} of the same folder says what it stands for, and kinds the case gives itself replace those of the base whole.
 */
public final class CaseReader {
    /** 待填。 / What stands in a skeleton where somebody still has to write what is expected; no case may say it. */
    public static final String TO_BE_FILLED = "待填";

    private static final String BASE = "base";
    /** What holds for every case of a file that does not say otherwise. */
    private static final Set<String> COMMON = Set.of("policy", "as_of", "given");

    private static final Set<String> TOP = Set.of("cases", "conventions", "policy", "as_of", "given");
    private final List<PolicyCase> cases = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Place> ids = new HashMap<>();
    private final Map<String, Node.Mapping> bases = new HashMap<>();

    /** 读出的案例与问题。 / What files held: cases in order, and everything wrong with their form. */
    public record Cases(List<PolicyCase> cases, List<Problem> problems) {
        /** Copies the lists. */
        public Cases {
            cases = List.copyOf(cases);
            problems = List.copyOf(problems);
        }

        /**
         * 仍然算数的案例。 / Those that still stand: a case of a later layer takes the place of those of the same id and policy below it.
         *
         * @param layers names of the layers, the lowest first; what belongs to none lies below them all
         */
        public Cases standing(List<String> layers) {
            Map<String, List<PolicyCase>> alike = new HashMap<>();
            cases.forEach(one ->
                    alike.computeIfAbsent(one.id(), any -> new ArrayList<>()).add(one));
            return new Cases(
                    cases.stream()
                            .filter(one -> Objects.requireNonNull(alike.get(one.id())).stream()
                                    .noneMatch(other ->
                                            layer(other, layers) > layer(one, layers) && isSamePolicy(one, other)))
                            .toList(),
                    problems);
        }

        /** A case may leave its policy to the folder it lies in. */
        private static boolean isSamePolicy(PolicyCase one, PolicyCase other) {
            return one.policy() == null
                    || other.policy() == null
                    || one.policy().equals(other.policy());
        }

        private static int layer(PolicyCase one, List<String> layers) {
            String file = one.place().file();
            int colon = file.indexOf(':');
            return colon < 0 ? -1 : layers.indexOf(file.substring(0, colon));
        }
    }

    /**
     * 读取一组案例文件。 / Reads case files.
     *
     * @param files content by path; a {@code bases.yaml} serves the files of its own folder
     */
    public static Cases read(Map<String, byte[]> files) {
        return read(files, Dictionary.standard());
    }

    /**
     * 依字典读取一组案例文件。 / Reads case files that may speak of facts which an edition declares.
     *
     * @param dictionary the kinds of facts that columns of tables may name
     */
    public static Cases read(Map<String, byte[]> files, Dictionary dictionary) {
        Objects.requireNonNull(files, "files: content by path");
        Objects.requireNonNull(dictionary, "dictionary: Dictionary.standard() or an engine's");
        CaseReader reader = new CaseReader();
        SortedMap<String, byte[]> sorted = new TreeMap<>(files);
        List<CaseFile> parsed = sorted.entrySet().parallelStream()
                .map(entry -> CaseFile.read(entry.getKey(), entry.getValue(), dictionary))
                .toList();
        parsed.stream().filter(one -> one.isBases()).forEach(reader::bases);
        parsed.stream().filter(one -> !one.isBases()).forEach(reader::file);
        return new Cases(reader.cases, reader.problems);
    }

    private static String folder(String path) {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }

    private void bases(CaseFile file) {
        problems.addAll(file.problems());
        Node root = file.root();
        if (root == null) {
            return;
        }
        if (!(root instanceof Node.Mapping mapping)) {
            problems.add(CaseProblems.CASE_108_BASES.at(root.place(), ""));
            return;
        }
        mapping.entries().forEach((name, node) -> {
            if (node instanceof Node.Mapping given) {
                bases.put(file.folder() + name, given);
            } else {
                problems.add(CaseProblems.CASE_108_MAPPING.at(node.place(), name));
            }
        });
    }

    private void file(CaseFile file) {
        problems.addAll(file.problems());
        Node root = file.root();
        if (root == null) {
            return;
        }
        if (file.isTable()) {
            file.rows().forEach(this::one);
            return;
        }
        Node list = root;
        Map<String, Node> common = new LinkedHashMap<>();
        if (root instanceof Node.Mapping mapping) {
            mapping.keys().forEach((key, place) -> {
                if (!TOP.contains(key)) {
                    problems.add(CaseProblems.noneOf(CaseProblems.CASE_103, place, "", key, TOP));
                }
            });
            mapping.entries().forEach((key, node) -> {
                if (COMMON.contains(key)) {
                    common.put(key, node);
                }
            });
            list = mapping.entries().get("cases");
        }
        if (list instanceof Node.Sequence sequence) {
            sequence.items().forEach(item -> one(withCommon(item, common)));
        } else {
            problems.add(CaseProblems.CASE_101.at(root.place(), ""));
        }
    }

    /** A case with what its file says for all; of what is given, kinds the case gives itself replace those of the file whole. */
    private static Node withCommon(Node node, Map<String, Node> common) {
        if (!(node instanceof Node.Mapping mapping) || common.isEmpty()) {
            return node;
        }
        Map<String, Node> entries = new LinkedHashMap<>(mapping.entries());
        Map<String, Place> keys = new LinkedHashMap<>(mapping.keys());
        common.forEach((key, shared) -> {
            Node own = entries.get(key);
            entries.put(
                    key,
                    own == null
                            ? shared
                            : own instanceof Node.Mapping special && shared instanceof Node.Mapping general
                                    ? over(general, special)
                                    : own);
            keys.putIfAbsent(key, shared.place());
        });
        return new Node.Mapping(entries, keys, mapping.place());
    }

    private static Node.Mapping over(Node.Mapping general, Node.Mapping special) {
        Map<String, Node> entries = new LinkedHashMap<>(general.entries());
        Map<String, Place> keys = new LinkedHashMap<>(general.keys());
        entries.putAll(special.entries());
        keys.putAll(special.keys());
        return new Node.Mapping(entries, keys, special.place());
    }

    private void one(Node node) {
        if (!(node instanceof Node.Mapping mapping)) {
            problems.add(CaseProblems.CASE_102.at(node.place(), ""));
            return;
        }
        int before = problems.size();
        CaseForm form = new CaseForm(mapping, problems);
        form.keys();
        LocalDate asOf = form.asOf();
        Node.Mapping given = form.mapping("given");
        Node.Mapping expect = form.expect();
        Map<String, String> switches = form.values("switches");
        Map<String, String> numbers = form.values("numbers");
        Node.Mapping whole = given == null ? null : withBase(given, form.id());
        String id = form.line("id");
        String title = form.line("title");
        if (id != null) {
            Place other = ids.putIfAbsent(mapping.place().file() + " " + id, mapping.place());
            if (other != null) {
                problems.add(CaseProblems.CASE_106.at(mapping.place(), id, other));
            }
        }
        if (problems.size() == before) {
            cases.add(new PolicyCase(
                    Objects.requireNonNull(id),
                    Objects.requireNonNull(title),
                    Objects.requireNonNull(asOf),
                    form.text("policy"),
                    form.texts("measure"),
                    switches,
                    numbers,
                    Objects.requireNonNull(whole),
                    Objects.requireNonNull(expect),
                    Objects.requireNonNullElse(form.text("why"), ""),
                    form.texts("policies"),
                    mapping.place()));
        }
    }

    private Node.@Nullable Mapping withBase(Node.Mapping given, String id) {
        if (!given.entries().containsKey(BASE)) {
            return given;
        }
        String name = CaseForm.text(given, BASE);
        Node.Mapping base = name == null ? null : bases.get(folder(given.place().file()) + name);
        if (base == null) {
            String folder = folder(given.place().file());
            List<String> known = bases.keySet().stream()
                    .filter(key -> folder(key).equals(folder))
                    .map(key -> key.substring(folder.length()))
                    .sorted()
                    .toList();
            problems.add(CaseProblems.noneOf(
                    CaseProblems.CASE_107,
                    Objects.requireNonNull(given.keys().get(BASE)),
                    id,
                    name == null ? "" : name,
                    known));
            return null;
        }
        Map<String, Node> entries = new LinkedHashMap<>(given.entries());
        Map<String, Place> keys = new LinkedHashMap<>(given.keys());
        entries.remove(BASE);
        keys.remove(BASE);
        return over(base, new Node.Mapping(entries, keys, given.place()));
    }
}
