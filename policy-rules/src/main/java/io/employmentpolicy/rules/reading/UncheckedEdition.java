package io.employmentpolicy.rules.reading;

import io.employmentpolicy.model.facts.Dictionary;
import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.rules.document.Node;
import io.employmentpolicy.rules.edition.LookupTable;
import io.employmentpolicy.rules.edition.Parameter;
import io.employmentpolicy.rules.edition.ParameterBook.Switch;
import io.employmentpolicy.rules.edition.Places;
import io.employmentpolicy.rules.edition.Policy;
import io.employmentpolicy.rules.edition.TargetRow;
import io.employmentpolicy.rules.problem.Problems;
import io.employmentpolicy.rules.sentences.Labels;
import io.employmentpolicy.rules.sentences.SentenceReader;
import io.employmentpolicy.rules.syntax.RuleParser;
import io.employmentpolicy.rules.syntax.Syntax;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * 未经检查的版次。 / What the layers of an edition say, entries of later layers in place of earlier ones. Each entry is whole in itself; whether
 * they fit each other nobody has looked yet.
 */
public final class UncheckedEdition {
    private final Dictionary dictionary;
    private final SortedMap<String, Place> declared;
    private final Problems problems;
    private final Entries<Policy> policies = new Entries<>();
    private final Map<String, Node.Mapping> headers = new HashMap<>();
    private final SortedMap<String, Place> spokenOf = new TreeMap<>();
    private final Map<String, Switch> switches = new TreeMap<>();
    private final Entries<Syntax.Rule> rules = new Entries<>();
    private final Entries<ClauseReader.Entry> clauses = new Entries<>();
    private final Map<String, Parameter> parameters = new TreeMap<>();
    private final Map<String, LookupTable> tables = new TreeMap<>();
    private final Map<String, String> layerOfNumber = new HashMap<>();
    private final Entries<DocumentsReader.Entry> documents = new Entries<>();
    private final Entries<ContradictionsReader.Entry> contradictions = new Entries<>();
    private final Entries<TargetRow> targets = new Entries<>();
    private final SortedMap<String, byte[]> cases = new TreeMap<>();
    private final SortedMap<String, RetiredReader.Entry> retired = new TreeMap<>();
    private final Entries<CombinationReader.Entry> combinations = new Entries<>();
    private final List<Syntax.Rule> doubles = new ArrayList<>();
    private final List<RuleFile> ruleFiles = new ArrayList<>();
    private final Map<String, Set<String>> policiesOfFolder = new HashMap<>();
    private final Set<String> unreadable = new HashSet<>();
    private String layer = "";

    private UncheckedEdition(Dictionary dictionary, SortedMap<String, Place> declared, Problems problems) {
        this.dictionary = dictionary;
        this.declared = declared;
        this.problems = problems;
    }

    /**
     * 读取各层。 / Reads the layers in order.
     *
     * @param standard the kinds that files add to
     * @param problems takes what is wrong with the files
     */
    public static UncheckedEdition read(Dictionary standard, List<Layer> layers, Problems problems) {
        UncheckedEdition edition =
                new UncheckedEdition(FactsFiles.read(standard, layers, problems), DeclaredPlaces.of(layers), problems);
        Dictionary dictionary = edition.dictionary;
        layers.forEach(layer -> LayerReader.read(layer, true, dictionary, edition, problems));
        layers.forEach(layer -> LayerReader.read(layer, false, dictionary, edition, problems));
        edition.settleRules(dictionary);
        if (edition.policies().isEmpty() && problems.count() == 0) {
            problems.add(ReadingProblems.POLICY_150_NONE.at(Place.of("policies"), ""));
        }
        return edition;
    }

    /** 各层的事实字典。 / The kinds of facts that layers declare beside the standard ones. */
    public static Dictionary dictionary(Dictionary standard, List<Layer> layers, Problems problems) {
        return FactsFiles.read(standard, layers, problems);
    }

    /** 事实字典。 / The kinds of facts of the edition, with what its files declare. */
    public Dictionary dictionary() {
        return dictionary;
    }

    /** Entries of one kind by id. One given twice in a layer is reported; the later one holds. */
    private final class Entries<T> {
        private final SortedMap<String, T> all = new TreeMap<>();
        private final SortedMap<String, Place> places = new TreeMap<>();
        private final Map<String, String> layers = new HashMap<>();

        void put(String id, T entry, Place place) {
            if (isTwice(id)) {
                definedTwice(place, id, Objects.requireNonNull(places.get(id)));
            }
            all.put(id, entry);
            places.put(id, place);
            layers.put(id, layer);
        }

        boolean isTwice(String id) {
            return layer.equals(layers.get(id));
        }
    }

    /** 重复定义。 / Reports something that was defined before. */
    public void definedTwice(Place place, String id, Place before) {
        problems.add(ReadingProblems.POLICY_130.at(place, id, id, before.toString()));
    }

    void enter(String layerName) {
        layer = layerName;
    }

    /** Ids of the policies of which a header was read so far, sorted. */
    Set<String> headerIds() {
        return new TreeSet<>(headers.keySet());
    }

    /** The whole header of a policy as the layers below leave it; null where none has it. One given twice in a layer stands over nothing. */
    Node.@Nullable Mapping header(String id) {
        return policies.isTwice(id) ? null : headers.get(id);
    }

    /** @param place where this layer speaks of it: rules beside that belong to it as well */
    void header(String id, Node.Mapping header, Place place) {
        headers.put(id, header);
        spokenOf.put(id, place);
        policiesOfFolder
                .computeIfAbsent(folder(place), folder -> new TreeSet<>())
                .add(id);
    }

    void policy(PolicyReader.Header header) {
        Policy policy = header.policy();
        policies.put(policy.id(), policy, policy.place());
        policiesOfFolder
                .computeIfAbsent(folder(policy.place()), folder -> new TreeSet<>())
                .add(policy.id());
        switches.putAll(header.switches());
    }

    /** Remembers that a file could not be read, so that what it may hold is not missed elsewhere. */
    void unreadable(String path) {
        unreadable.add(path);
    }

    private static String folder(Place place) {
        return place.file().substring(0, Math.max(0, place.file().lastIndexOf('/')));
    }

    /**
     * A file of rules.
     *
     * @param sentences text whose names can only be looked up when everything else has been read; empty when the rules are read already
     */
    private record RuleFile(String layer, String file, String sentences, List<Syntax.Rule> rules) {}

    void rules(List<Syntax.Rule> parsed) {
        ruleFiles.add(new RuleFile(layer, "", "", parsed));
    }

    /** Rules written as sentences. */
    void sentences(String file, String text) {
        ruleFiles.add(new RuleFile(layer, file, text, List.of()));
    }

    /** Reads what is written as sentences and gives every rule its place, layer by layer. */
    private void settleRules(Dictionary dictionary) {
        Labels labels = null;
        for (RuleFile one : ruleFiles) {
            enter(one.layer());
            place(one.rules());
            if (!one.file().isEmpty()) {
                labels = labels == null ? labels(dictionary) : labels;
                RuleParser.Parsed parsed = SentenceReader.read(one.file(), one.sentences(), labels, problems);
                place(parsed.rules());
                if (!parsed.whole()) {
                    unreadable(one.file());
                }
            }
        }
    }

    private Labels labels(Dictionary dictionary) {
        return Labels.of(
                dictionary,
                policies.all,
                parameters.values(),
                tables.values(),
                ruleFiles.stream().flatMap(one -> one.rules().stream()).toList(),
                ruleFiles.stream().map(RuleFile::sentences).toList());
    }

    /** A rule whose id is taken is kept aside: it is checked, but nothing rests on it. */
    private void place(List<Syntax.Rule> parsed) {
        for (Syntax.Rule rule : parsed) {
            if (rules.isTwice(rule.id())) {
                definedTwice(
                        rule.place(),
                        rule.id(),
                        Objects.requireNonNull(rules.all.get(rule.id())).place());
                doubles.add(rule);
            } else {
                rules.put(rule.id(), rule, rule.place());
            }
        }
    }

    void retire(String id, RetiredReader.Entry entry) {
        retired.put(id, entry);
    }

    void combination(String id, CombinationReader.Entry entry) {
        combinations.put(id, entry, entry.section().place());
        if (entry.reading() != null) {
            switches.put(entry.reading().key(), entry.reading());
        }
    }

    void clause(String id, ClauseReader.Entry clause) {
        clauses.put(id, clause, clause.section().place());
    }

    void document(DocumentsReader.Entry document) {
        documents.put(document.document().id(), document, document.place());
    }

    void contradiction(ContradictionsReader.Entry entry) {
        contradictions.put(entry.check().id(), entry, entry.place());
    }

    void parameters(Map<String, Parameter> given, Map<String, LookupTable> givenTables) {
        given.forEach((key, parameter) -> {
            Parameter before = parameters.get(key);
            number(key, parameter.place(), before == null ? null : before.place());
            parameters.put(key, before == null ? parameter : merged(before, parameter));
        });
        givenTables.forEach((key, table) -> {
            LookupTable before = tables.put(key, table);
            number(key, table.place(), before == null ? null : before.place());
        });
    }

    private void number(String key, Place place, @Nullable Place before) {
        if (before != null && layer.equals(layerOfNumber.get(key))) {
            definedTwice(place, key, before);
        }
        layerOfNumber.put(key, layer);
    }

    /** The later layer's values replace those of the same first day; what an earlier layer had missing gives way altogether. */
    private static Parameter merged(Parameter before, Parameter later) {
        List<Parameter.Dated> values = new ArrayList<>(later.values());
        for (Parameter.Dated value : before.values()) {
            boolean replaced = value.value() == null
                    || later.values().stream()
                            .anyMatch(one -> Objects.equals(
                                    one.validity().from(), value.validity().from()));
            if (!replaced) {
                values.add(value);
            }
        }
        return new Parameter(before.key(), later.title(), later.unit(), values, later.running(), later.place());
    }

    void targets(List<TargetRow> rows) {
        for (TargetRow row : rows) {
            TargetRow named = TargetIdentity.named(row, targets.all.values(), problems);
            targets.put(named.id(), named, named.place());
        }
    }

    void cases(String path, byte[] bytes) {
        cases.put(layer.isEmpty() ? path : layer + ":" + path, bytes);
    }

    /** 是否有读不出的文件。 / Whether a file whose name ends so could not be read, so that something may be missing that was written. */
    public boolean lacks(String ending) {
        return unreadable.stream().anyMatch(path -> path.endsWith(ending));
    }

    /** 政策。 / Policies by id. */
    public SortedMap<String, Policy> policies() {
        return policies.all;
    }

    /** 规则旁的政策。 / The policies whose headers lie in the folder of a file, sorted by id. */
    public List<Policy> policiesBeside(Place place) {
        return policiesOfFolder.getOrDefault(folder(place), Set.of()).stream()
                .flatMap(id ->
                        Stream.ofNullable(policies.all.get(id))) // a header that could not be read is told elsewhere
                .toList();
    }

    /** 开关。 / Switches by full key. */
    public Map<String, Switch> switches() {
        return switches;
    }

    /** 规则。 / Rules by id. */
    public SortedMap<String, Syntax.Rule> rules() {
        return rules.all;
    }

    /** 编号重复的规则。 / Rules whose id another rule of the same layer has. */
    public List<Syntax.Rule> doubles() {
        return doubles;
    }

    /** 规则的停用。 / Retirements by rule id. */
    public SortedMap<String, RetiredReader.Entry> retired() {
        return retired;
    }

    /** 条款。 / Clauses by id. */
    public SortedMap<String, ClauseReader.Entry> clauses() {
        return clauses.all;
    }

    /** 参数。 / Parameters by key. */
    public Map<String, Parameter> parameters() {
        return parameters;
    }

    /** 表。 / Tables by key. */
    public Map<String, LookupTable> tables() {
        return tables;
    }

    /** 文件登记。 / Documents by id. */
    public SortedMap<String, DocumentsReader.Entry> documents() {
        return documents.all;
    }

    /** 事实核对。 / Checks of facts by id. */
    public SortedMap<String, ContradictionsReader.Entry> contradictions() {
        return contradictions.all;
    }

    /** 目标。 / Programme targets by id. */
    public SortedMap<String, TargetRow> targets() {
        return targets.all;
    }

    /** 案例文件。 / Files of cases by path, those of overlays with the layer in front. */
    public SortedMap<String, byte[]> cases() {
        return cases;
    }

    /** 出处。 / Where entries are written that do not say so themselves. */
    public Places places() {
        SortedMap<String, Place> blocks = new TreeMap<>();
        documents.all.values().forEach(document -> blocks.putAll(document.blocks()));
        return new Places(documents.places, blocks, clauses.places, contradictions.places, declared, spokenOf);
    }

    /** 组合规则。 / Rules of combination by id. */
    public SortedMap<String, CombinationReader.Entry> combinations() {
        return combinations.all;
    }
}
