package io.employmentpolicy.rules.source;

import io.employmentpolicy.model.facts.Dictionary;
import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.model.source.PolicyDocument;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.rules.edition.Combination;
import io.employmentpolicy.rules.edition.ConsistencyCheck;
import io.employmentpolicy.rules.edition.Digest;
import io.employmentpolicy.rules.edition.LookupTable;
import io.employmentpolicy.rules.edition.Parameter;
import io.employmentpolicy.rules.edition.ParameterBook;
import io.employmentpolicy.rules.edition.ParameterBook.Switch;
import io.employmentpolicy.rules.edition.Policy;
import io.employmentpolicy.rules.edition.Rule;
import io.employmentpolicy.rules.edition.Rulebook;
import io.employmentpolicy.rules.edition.TargetRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** 各层条目的叠加，及整体检查。 / The entries of all layers, later ones replacing earlier ones; then checked as a whole. */
final class Entries {
    private final Problems problems;
    private final SortedMap<String, Policy> policies = new TreeMap<>();
    private final Map<String, Switch> switches = new TreeMap<>();
    private final SortedMap<String, Layered<Syntax.Rule>> rules = new TreeMap<>();
    private final SortedMap<String, Layered<ClauseReader.Entry>> clauses = new TreeMap<>();
    private final Map<String, Parameter> parameters = new TreeMap<>();
    private final Map<String, LookupTable> tables = new TreeMap<>();
    private final Map<String, String> layerOfNumber = new HashMap<>();
    private final SortedMap<String, Layered<DocumentsReader.Entry>> documents = new TreeMap<>();
    private final SortedMap<String, Layered<ContradictionsReader.Entry>> contradictions = new TreeMap<>();
    private final SortedMap<String, TargetRow> targets = new TreeMap<>();
    private final SortedMap<String, byte[]> cases = new TreeMap<>();
    private final SortedMap<String, RetiredReader.Entry> retired = new TreeMap<>();
    private final SortedMap<String, Layered<CombinationReader.Entry>> combinations = new TreeMap<>();
    private final List<Syntax.Rule> doubles = new ArrayList<>();
    private final Map<String, String> policyOfFolder = new HashMap<>();
    private final Set<String> unreadable = new HashSet<>();
    private String layer = "";

    Entries(Problems problems) {
        this.problems = problems;
    }

    /** An entry with the layer it came from. */
    private record Layered<T>(T entry, String layer, Place place) {}

    void enter(String layerName) {
        layer = layerName;
    }

    Map<String, Switch> switches() {
        return switches;
    }

    void policy(PolicyReader.Header header) {
        Policy before = policies.put(header.policy().id(), header.policy());
        if (before != null && before.layer().equals(layer)) {
            twice(header.policy().place(), header.policy().id(), before.place());
        }
        policyOfFolder.put(folder(header.policy().place()), header.policy().id());
        switches.putAll(header.switches());
    }

    /** Remembers that a file could not be read, so that what it may hold is not missed elsewhere. */
    void unreadable(String path) {
        unreadable.add(path);
    }

    boolean isUnreadable(String path) {
        return unreadable.contains(path);
    }

    private boolean anyUnreadable(String ending) {
        return unreadable.stream().anyMatch(path -> path.endsWith(ending));
    }

    private static String folder(Place place) {
        return place.file().substring(0, Math.max(0, place.file().lastIndexOf('/')));
    }

    void rules(List<Syntax.Rule> parsed) {
        for (Syntax.Rule rule : parsed) {
            Layered<Syntax.Rule> before = rules.get(rule.id());
            if (before != null && before.layer().equals(layer)) {
                twice(rule.place(), rule.id(), before.place());
                doubles.add(rule);
            } else {
                rules.put(rule.id(), new Layered<>(rule, layer, rule.place()));
            }
        }
    }

    void retire(String id, RetiredReader.Entry entry) {
        retired.put(id, entry);
    }

    void combination(String id, CombinationReader.Entry entry) {
        Layered<CombinationReader.Entry> before =
                combinations.put(id, new Layered<>(entry, layer, entry.section().place()));
        if (before != null && before.layer().equals(layer)) {
            twice(entry.section().place(), id, before.place());
        }
        if (entry.reading() != null) {
            switches.put(entry.reading().key(), entry.reading());
        }
    }

    void clause(String id, ClauseReader.Entry clause) {
        Layered<ClauseReader.Entry> before =
                clauses.put(id, new Layered<>(clause, layer, clause.section().place()));
        if (before != null && before.layer().equals(layer)) {
            twice(clause.section().place(), id, before.place());
        }
    }

    void document(DocumentsReader.Entry document) {
        String id = document.document().id();
        Layered<DocumentsReader.Entry> before = documents.put(id, new Layered<>(document, layer, document.place()));
        if (before != null && before.layer().equals(layer)) {
            twice(document.place(), id, before.place());
        }
    }

    void contradiction(ContradictionsReader.Entry entry) {
        String id = entry.check().id();
        Layered<ContradictionsReader.Entry> before = contradictions.put(id, new Layered<>(entry, layer, entry.place()));
        if (before != null && before.layer().equals(layer)) {
            twice(entry.place(), id, before.place());
        }
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

    void targets(List<TargetRow> rows) {
        for (TargetRow row : rows) {
            TargetRow before = targets.put(row.id(), row);
            if (before != null && before.layer().equals(layer)) {
                twice(row.place(), row.id(), before.place());
            }
        }
    }

    void cases(String path, byte[] bytes) {
        cases.put(layer.isEmpty() ? path : layer + ":" + path, bytes);
    }

    private void number(String key, Place place, @Nullable Place before) {
        if (before != null && layer.equals(layerOfNumber.get(key))) {
            twice(place, key, before);
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
        return new Parameter(before.key(), later.title(), later.unit(), values, later.place());
    }

    private void twice(Place place, String id, Place before) {
        problems.add(
                "POLICY-130",
                place,
                id,
                Refused.shown("重复定义 ", "defined twice: ", id),
                Refused.shown("已在 ", "already defined at ", before.toString()),
                new Text("改编号，或删去其一", "change the id or remove one"));
    }

    Rulebook check(Dictionary dictionary, List<String> layers) {
        ParameterBook book = new ParameterBook(parameters, tables, switches);
        Map<String, Policy> statuses = new TreeMap<>();
        Map<String, Policy> values = new TreeMap<>();
        boolean rulesMayLack = !doubles.isEmpty()
                || anyUnreadable(".drl")
                || anyUnreadable("policy.yaml")
                || rules.values().stream().anyMatch(rule -> rule.entry().then() == null);
        boolean numbersMayLack = anyUnreadable("parameters.yaml") || anyUnreadable("policy.yaml");
        rules.values().forEach(rule -> declare(rule.entry(), statuses, values));
        Names names = new Names(dictionary, book, numbersMayLack, rulesMayLack, statuses, values);
        List<Syntax.Rule> written =
                new ArrayList<>(rules.values().stream().map(Layered::entry).toList());
        doubles.forEach(
                rule -> policyOf(rule).ifPresent(policy -> new RuleChecker(names, policy, rule, problems).check()));
        List<Rule> checked = new ArrayList<>();
        written.forEach(rule -> policyOf(rule)
                .flatMap(policy -> new RuleChecker(names, policy, rule, problems).check())
                .map(this::retired)
                .ifPresent(checked::add));
        if (!rulesMayLack) {
            unknownRetirements();
        }
        SortedMap<String, Rulebook.ClauseEntry> entries = new TreeMap<>();
        clauses.forEach((id, clause) -> entries.put(id, clause.entry().clause()));
        if (!anyUnreadable("clauses.yaml")) {
            new ClauseChecker(entries, places(), problems)
                    .check(
                            written,
                            key -> book.parameter(key).isPresent()
                                    || book.table(key).isPresent()
                                    || combinations.containsKey(key)
                                    || targets.containsKey(key),
                            rulesMayLack
                                    || numbersMayLack
                                    || anyUnreadable("combinations.yaml")
                                    || anyUnreadable("targets.csv"));
            new TargetChecker(targets.values(), entries, problems).clauses(places());
        }
        if (!anyUnreadable("policy.yaml")) {
            new TargetChecker(targets.values(), entries, problems).policies(policies.values());
        }
        register(numbersMayLack);
        List<ConsistencyCheck> checks =
                contradictions.values().stream().map(one -> one.entry().check()).toList();
        SortedMap<String, PolicyDocument> declared = new TreeMap<>();
        documents.forEach((id, entry) -> declared.put(id, entry.entry().document()));
        List<Combination> together = new CombinationChecker(
                        policies, entries, book, numbersMayLack || anyUnreadable("clauses.yaml"), problems)
                .check(combinations.values().stream().map(Layered::entry).toList());
        new WholeChecker(policies, written, checked, book, rulesMayLack, problems).check();
        return new Rulebook(
                policies,
                checked,
                book,
                together,
                entries,
                declared,
                checks,
                targets,
                cases,
                Digest.of(policies.values(), checked, book, together, entries, declared, checks, targets, layers),
                layers);
    }

    /** What may be declared in a file that could not be read is not missed. */
    private void register(boolean numbersMayLack) {
        if (anyUnreadable("documents.yaml") || anyUnreadable("clauses.yaml")) {
            return;
        }
        Map<String, DocumentsReader.Entry> register = new TreeMap<>();
        documents.forEach((id, entry) -> register.put(id, entry.entry()));
        Map<String, ClauseReader.Entry> citing = new TreeMap<>();
        clauses.forEach((id, entry) -> citing.put(id, entry.entry()));
        RegisterChecker checker = new RegisterChecker(register, citing, problems);
        checker.check();
        if (!numbersMayLack) {
            Map<String, Place> numbers = new TreeMap<>();
            parameters.forEach((key, parameter) -> numbers.put(key, parameter.place()));
            tables.forEach((key, table) -> numbers.put(key, table.place()));
            checker.numbers(numbers);
        }
    }

    private Rule retired(Rule rule) {
        RetiredReader.Entry entry = retired.get(rule.id());
        return entry == null ? rule : rule.retired(entry.on());
    }

    private void unknownRetirements() {
        retired.forEach((id, entry) -> {
            if (!rules.containsKey(id)) {
                problems.addAll(Refused.unknown(
                                "POLICY-141",
                                entry.section().place(),
                                id,
                                new Text("存在的规则编号", "the id of an existing rule"),
                                rules.keySet())
                        .in(id));
            }
        });
    }

    private Map<String, Place> places() {
        Map<String, Place> places = new HashMap<>();
        clauses.forEach((id, clause) -> places.put(id, clause.place()));
        return places;
    }

    /** The policy a rule names; failing that the one it lies beside, so that the rest of the rule can be checked. */
    private Optional<Policy> policyOf(Syntax.Rule rule) {
        String id = rule.values("policy").stream().findFirst().orElse("");
        Policy named = policies.get(id);
        Policy beside = policies.get(policyOfFolder.getOrDefault(folder(rule.place()), ""));
        boolean told = beside != null && id.isEmpty();
        if (named == null && !told && !rule.broken() && !anyUnreadable("policy.yaml")) {
            problems.addAll(Refused.unknown(
                            "RULE-204",
                            rule.place(),
                            id,
                            new Text("@policy(\"某 policy.yaml 的 id\")", "@policy(\"the id of some policy.yaml\")"),
                            beside == null ? policies.keySet() : List.of(beside.id()))
                    .in(rule.id()));
        }
        return Optional.ofNullable(named == null ? beside : named);
    }

    private void declare(Syntax.Rule rule, Map<String, Policy> statuses, Map<String, Policy> values) {
        Syntax.Call then = rule.then();
        Policy policy = policies.get(rule.values("policy").stream().findFirst().orElse(""));
        if (policy == null
                || then == null
                || then.arguments().isEmpty()
                || !(then.arguments().get(0) instanceof Syntax.Quoted name)) {
            return;
        }
        Map<String, Policy> target = then.function().equals("qualify")
                ? statuses
                : then.function().equals("value") ? values : new HashMap<>();
        Policy before = target.put(name.text(), policy);
        if (before != null && !before.id().equals(policy.id())) {
            twice(rule.place(), name.text(), before.place());
        }
    }
}
