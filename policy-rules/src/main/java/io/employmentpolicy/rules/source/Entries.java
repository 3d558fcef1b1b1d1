package io.employmentpolicy.rules.source;

import io.employmentpolicy.model.facts.Dictionary;
import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.rules.language.Policy;
import io.employmentpolicy.rules.language.Rule;
import io.employmentpolicy.rules.parameter.LookupTable;
import io.employmentpolicy.rules.parameter.Parameter;
import io.employmentpolicy.rules.parameter.ParameterBook;
import io.employmentpolicy.rules.parameter.ParameterBook.Switch;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
    private final SortedMap<String, byte[]> cases = new TreeMap<>();
    private final SortedMap<String, RetiredReader.Entry> retired = new TreeMap<>();
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
        switches.putAll(header.switches());
    }

    void rules(List<Syntax.Rule> parsed) {
        for (Syntax.Rule rule : parsed) {
            String id = rule.name().strip().split(" ", 2)[0];
            Layered<Syntax.Rule> before = rules.put(id, new Layered<>(rule, layer, rule.place()));
            if (before != null && before.layer().equals(layer)) {
                twice(rule.place(), id, before.place());
            }
        }
    }

    void retire(String id, RetiredReader.Entry entry) {
        retired.put(id, entry);
    }

    void clause(String id, ClauseReader.Entry clause) {
        Layered<ClauseReader.Entry> before = clauses.put(id, new Layered<>(clause, layer, clause.section().place()));
        if (before != null && before.layer().equals(layer)) {
            twice(clause.section().place(), id, before.place());
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
            boolean replaced = value.value() == null || later.values().stream()
                    .anyMatch(one -> Objects.equals(one.validity().from(), value.validity().from()));
            if (!replaced) {
                values.add(value);
            }
        }
        return new Parameter(before.key(), later.title(), later.unit(), values, later.place());
    }

    private void twice(Place place, String id, Place before) {
        problems.add("POLICY-130", place, id, Refused.shown("重复定义 ", "defined twice: ", id),
                Refused.shown("已在 ", "already defined at ", before.toString()), new Text("改编号，或删去其一", "change the id or remove one"));
    }

    Rulebook check(Dictionary dictionary, List<String> layers) {
        ParameterBook book = new ParameterBook(parameters, tables, switches);
        Map<String, Policy> statuses = new TreeMap<>();
        Map<String, Policy> values = new TreeMap<>();
        rules.values().forEach(rule -> declare(rule.entry(), statuses, values));
        Names names = new Names(dictionary, book, statuses, values);
        List<Rule> checked = new ArrayList<>();
        rules.values().forEach(rule -> {
            Policy policy = policyOf(rule.entry());
            if (policy != null) {
                new RuleChecker(names, policy, rule.entry(), problems).check().map(this::retired).ifPresent(checked::add);
            }
        });
        unknownRetirements();
        SortedMap<String, Rulebook.ClauseEntry> entries = new TreeMap<>();
        clauses.forEach((id, clause) -> entries.put(id, clause.entry().clause()));
        if (problems.count() == 0) {
            new WholeChecker(policies, checked, book, clauses.isEmpty() ? Map.of() : places(), entries, problems).check();
        }
        return new Rulebook(policies, checked, book, entries, cases, Digest.of(policies.values(), checked, book, entries, layers), layers);
    }

    private Rule retired(Rule rule) {
        RetiredReader.Entry entry = retired.get(rule.id());
        return entry == null ? rule : rule.retired(entry.on());
    }

    private void unknownRetirements() {
        retired.forEach((id, entry) -> {
            if (!rules.containsKey(id)) {
                problems.addAll(List.of(ExpressionChecker.unknown("POLICY-141", entry.section().place(), id,
                        new Text("存在的规则编号", "the id of an existing rule"), rules.keySet()).in(id)));
            }
        });
    }

    private Map<String, Place> places() {
        Map<String, Place> places = new HashMap<>();
        clauses.forEach((id, clause) -> places.put(id, clause.place()));
        return places;
    }

    private @Nullable Policy policyOf(Syntax.Rule rule) {
        String id = rule.annotations().stream().filter(one -> one.name().equals("policy")).flatMap(one -> one.values().stream()).findFirst().orElse("");
        Policy policy = policies.get(id);
        if (policy == null) {
            problems.addAll(List.of(ExpressionChecker.unknown("RULE-204", rule.place(), id,
                    new Text("@policy(\"某 policy.yaml 的 id\")", "@policy(\"the id of some policy.yaml\")"), policies.keySet()).in(rule.name())));
        }
        return policy;
    }

    private void declare(Syntax.Rule rule, Map<String, Policy> statuses, Map<String, Policy> values) {
        boolean named = !rule.then().arguments().isEmpty() && rule.then().arguments().get(0) instanceof Syntax.Quoted;
        Policy policy = policies.get(rule.annotations().stream().filter(one -> one.name().equals("policy")).flatMap(one -> one.values().stream()).findFirst().orElse(""));
        if (!named || policy == null) {
            return;
        }
        String name = ((Syntax.Quoted) rule.then().arguments().get(0)).text();
        Map<String, Policy> target = rule.then().function().equals("qualify") ? statuses : rule.then().function().equals("value") ? values : new HashMap<>();
        Policy before = target.put(name, policy);
        if (before != null && !before.id().equals(policy.id())) {
            twice(rule.place(), name, before.place());
        }
    }

}
