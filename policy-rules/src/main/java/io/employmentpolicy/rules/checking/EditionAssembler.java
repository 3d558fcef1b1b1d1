package io.employmentpolicy.rules.checking;

import io.employmentpolicy.model.facts.Dictionary;
import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.model.source.Clause;
import io.employmentpolicy.model.source.PolicyDocument;
import io.employmentpolicy.rules.edition.Combination;
import io.employmentpolicy.rules.edition.ConsistencyCheck;
import io.employmentpolicy.rules.edition.Digest;
import io.employmentpolicy.rules.edition.ParameterBook;
import io.employmentpolicy.rules.edition.ParameterBook.Switch;
import io.employmentpolicy.rules.edition.Policy;
import io.employmentpolicy.rules.edition.Rule;
import io.employmentpolicy.rules.edition.Rulebook;
import io.employmentpolicy.rules.problem.Problems;
import io.employmentpolicy.rules.reading.ContradictionsReader;
import io.employmentpolicy.rules.reading.DocumentsReader;
import io.employmentpolicy.rules.reading.RetiredReader;
import io.employmentpolicy.rules.reading.UncheckedEdition;
import io.employmentpolicy.rules.sentences.SentenceReader;
import io.employmentpolicy.rules.syntax.Syntax;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** 由条目到版次。 / Checks the entries of an edition against each other and makes its rulebook of them. */
final class EditionAssembler {
    private static final String PARAMETERS = "parameters.yaml";

    private final UncheckedEdition edition;
    private final Problems problems;
    private final SortedMap<String, Policy> policies;
    private final List<Syntax.Rule> written;
    private final ParameterBook book;
    private final boolean rulesMayLack;
    private final boolean numbersMayLack;
    private final SortedMap<String, Rulebook.ClauseEntry> clauses = new TreeMap<>();

    /** @param switches with the choices of the caller */
    EditionAssembler(UncheckedEdition edition, Map<String, Switch> switches, Problems problems) {
        this.edition = edition;
        this.problems = problems;
        this.policies = edition.policies();
        this.written = List.copyOf(edition.rules().values());
        this.book = new ParameterBook(edition.parameters(), edition.tables(), switches);
        this.rulesMayLack = !edition.doubles().isEmpty()
                || edition.lacks(".drl")
                || edition.lacks(SentenceReader.ENDING)
                || edition.lacks("duties.csv")
                || policiesMayLack()
                || written.stream().anyMatch(rule -> rule.then() == null);
        this.numbersMayLack = edition.lacks(PARAMETERS) || policiesMayLack();
        edition.clauses().forEach((id, entry) -> clauses.put(id, named(entry.clause())));
    }

    private boolean policiesMayLack() {
        return edition.lacks("policy.yaml") || edition.lacks("measure.yaml");
    }

    private boolean clausesMayLack() {
        return edition.lacks("clauses.yaml") || edition.lacks("clauses.csv");
    }

    /** @param layers names of the layers, for the digest */
    Rulebook assemble(Dictionary dictionary, List<String> layers) {
        List<Rule> rules = rules(symbols(dictionary));
        if (!rulesMayLack) {
            unknownRetirements();
        }
        clauses();
        if (!policiesMayLack()) {
            new TargetChecker(edition.targets().values(), clauses, problems).policies(policies.values());
        }
        register();
        List<ConsistencyCheck> checks = edition.contradictions().values().stream()
                .map(ContradictionsReader.Entry::check)
                .toList();
        SortedMap<String, PolicyDocument> documents = new TreeMap<>();
        edition.documents().forEach((id, entry) -> documents.put(id, entry.document()));
        List<Combination> combinations = new CombinationChecker(
                        policies, clauses, book, numbersMayLack || clausesMayLack(), problems)
                .check(edition.combinations().values());
        new EditionChecker(policies, written, rules, book, rulesMayLack, problems).check();
        if (!rulesMayLack && !numbersMayLack) {
            new SuccessionChecker(policies, rules, combinations, book, problems).check();
            problems.addAll(new RunningCasesChecker(policies.values(), rules, book, layers).problems());
        }
        String digest = Digest.of(
                policies.values(),
                rules,
                book,
                combinations,
                clauses,
                documents,
                checks,
                edition.targets(),
                dictionary,
                layers);
        return new Rulebook(
                policies,
                rules,
                book,
                combinations,
                clauses,
                documents,
                checks,
                edition.targets(),
                edition.cases(),
                digest,
                layers,
                dictionary,
                edition.places());
    }

    private SymbolTable symbols(Dictionary dictionary) {
        Map<String, Policy> statuses = new TreeMap<>();
        Map<String, Policy> values = new TreeMap<>();
        written.forEach(rule -> declare(rule, statuses, values));
        return new SymbolTable(dictionary, book, numbersMayLack, rulesMayLack, statuses, values);
    }

    private List<Rule> rules(SymbolTable symbols) {
        checked(edition.doubles(), symbols);
        return checked(written, symbols).stream().map(this::retired).toList();
    }

    /** Rules do not bear on each other here: they are checked on all cores, and what is wrong with them is told in their order. */
    private List<Rule> checked(List<Syntax.Rule> some, SymbolTable symbols) {
        List<Rule> rules = new ArrayList<>();
        some.parallelStream().map(rule -> check(rule, symbols)).toList().forEach(one -> {
            problems.addAll(one.problems().list());
            one.rule().ifPresent(rules::add);
        });
        return rules;
    }

    private record CheckedRule(Optional<Rule> rule, Problems problems) {}

    private CheckedRule check(Syntax.Rule rule, SymbolTable symbols) {
        Problems own = new Problems();
        return new CheckedRule(
                policyOf(rule, own).flatMap(policy -> new RuleChecker(symbols, policy, rule, own).check()), own);
    }

    /** Every clause knows what its document is called. */
    private Rulebook.ClauseEntry named(Rulebook.ClauseEntry entry) {
        Clause clause = entry.clause();
        DocumentsReader.Entry document = edition.documents().get(clause.document());
        return new Rulebook.ClauseEntry(
                new Clause(
                        clause.id(),
                        clause.document(),
                        clause.place(),
                        clause.title(),
                        document == null ? null : document.document().title()),
                entry.carriedBy(),
                entry.blocks(),
                entry.declarative());
    }

    private void clauses() {
        if (clausesMayLack()) {
            return;
        }
        Map<String, Place> places = new HashMap<>();
        edition.clauses().forEach((id, entry) -> places.put(id, entry.section().place()));
        new ClauseChecker(clauses, places, problems)
                .check(
                        written,
                        this::carries,
                        rulesMayLack
                                || numbersMayLack
                                || edition.lacks("combinations.yaml")
                                || edition.lacks("targets.csv"));
        new TargetChecker(edition.targets().values(), clauses, problems).clauses(places);
    }

    /** Whether something other than a rule may carry a clause: a number, a rule of combination, a target. */
    private boolean carries(String key) {
        return book.parameter(key).isPresent()
                || book.table(key).isPresent()
                || edition.combinations().containsKey(key)
                || edition.targets().containsKey(key);
    }

    /** What may be declared in a file that could not be read is not missed. */
    private void register() {
        if (edition.lacks("documents.yaml") || clausesMayLack()) {
            return;
        }
        RegisterChecker checker = new RegisterChecker(edition.documents(), edition.clauses(), problems);
        checker.check();
        if (!numbersMayLack) {
            Map<String, Place> numbers = new TreeMap<>();
            edition.parameters().forEach((key, parameter) -> numbers.put(key, parameter.place()));
            edition.tables().forEach((key, table) -> numbers.put(key, table.place()));
            checker.numbers(numbers);
        }
    }

    private Rule retired(Rule rule) {
        RetiredReader.Entry entry = edition.retired().get(rule.id());
        return entry == null ? rule : rule.retired(entry.on());
    }

    private void unknownRetirements() {
        edition.retired().forEach((id, entry) -> {
            if (!edition.rules().containsKey(id)) {
                problems.add(CheckingProblems.POLICY_141_RULE.at(
                        entry.section().place(), id, id, edition.rules().keySet()));
            }
        });
    }

    /** What policies are called: by their id, or else by their title. */
    private static Map<String, String> spellings(Collection<Policy> policies) {
        Map<String, String> spellings = new TreeMap<>();
        policies.forEach(one -> spellings.putIfAbsent(one.title().zh(), one.id()));
        policies.forEach(one -> spellings.put(one.id(), one.id()));
        return spellings;
    }

    /** The policy a rule names; failing that the one it lies beside, so that the rest of the rule can be checked. */
    private Optional<Policy> policyOf(Syntax.Rule rule, Problems own) {
        String id = rule.values("policy").stream().findFirst().orElse("");
        Policy named = policies.get(id);
        List<Policy> beside = edition.policiesBeside(rule.place());
        Policy only = beside.size() == 1 ? beside.get(0) : null;
        boolean told = only != null && id.isEmpty();
        if (named == null && !told && !rule.broken() && !policiesMayLack()) {
            own.add(CheckingProblems.RULE_204.at(
                    rule.place(), rule.id(), id, spellings(beside.isEmpty() ? policies.values() : beside)));
        }
        return Optional.ofNullable(named == null ? only : named);
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
            edition.definedTwice(rule.place(), name.text(), before.place());
        }
    }
}
