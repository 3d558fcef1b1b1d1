package io.employmentpolicy.rules.edition;

import io.employmentpolicy.model.facts.Dictionary;
import io.employmentpolicy.model.source.Clause;
import io.employmentpolicy.model.source.PolicyDocument;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * 经检查的全部政策。 / Everything an edition says, checked. Immutable.
 *
 * @param policies by id
 * @param rules sorted by id
 * @param combinations what may be drawn together, sorted by id
 * @param clauses by id
 * @param documents by id
 * @param checks which facts of a case cannot all be true, sorted by id
 * @param targets programme targets by id
 * @param cases case files by path
 * @param digest SHA-256 over the canonical content and the order of the layers
 * @param layers names of the overlays, in order
 * @param dictionary the kinds of facts it speaks of, those its files declare among them
 * @param places where entries are written that do not say so themselves
 */
public record Rulebook(
        SortedMap<String, Policy> policies,
        List<Rule> rules,
        ParameterBook book,
        List<Combination> combinations,
        SortedMap<String, ClauseEntry> clauses,
        SortedMap<String, PolicyDocument> documents,
        List<ConsistencyCheck> checks,
        SortedMap<String, TargetRow> targets,
        SortedMap<String, byte[]> cases,
        String digest,
        List<String> layers,
        Dictionary dictionary,
        Places places) {
    /** Copies the collections. */
    public Rulebook {
        policies = Collections.unmodifiableSortedMap(new TreeMap<>(policies));
        rules = List.copyOf(rules);
        Objects.requireNonNull(book, "book");
        combinations = List.copyOf(combinations);
        clauses = Collections.unmodifiableSortedMap(new TreeMap<>(clauses));
        documents = Collections.unmodifiableSortedMap(new TreeMap<>(documents));
        checks = List.copyOf(checks);
        targets = Collections.unmodifiableSortedMap(new TreeMap<>(targets));
        cases = Collections.unmodifiableSortedMap(new TreeMap<>(cases));
        layers = List.copyOf(layers);
        Objects.requireNonNull(dictionary, "dictionary");
        Objects.requireNonNull(places, "places");
    }

    /**
     * 条款与其承载者。 / A clause and what carries it.
     *
     * @param carriedBy ids of rules and keys of parameters that carry it
     * @param blocks ids of catalogue blocks it answers
     * @param declarative why there is nothing to test; empty when rules carry it
     */
    public record ClauseEntry(Clause clause, List<String> carriedBy, List<String> blocks, String declarative) {
        /** Copies the lists. */
        public ClauseEntry {
            carriedBy = List.copyOf(carriedBy);
            blocks = List.copyOf(blocks);
        }
    }

    /** 某政策的规则。 / The rules of one policy, sorted by id. */
    public List<Rule> rulesOf(String policy) {
        return rules.stream().filter(rule -> rule.policy().equals(policy)).toList();
    }

    /** 另设数字。 / The same with other figures and readings; it keeps its digest. */
    public Rulebook with(ParameterBook figures) {
        return copy(policies, rules, figures);
    }

    /** 只留某些政策。 / Some policies alone, with the figures they read; targets, clauses and combinations stay, and so does the digest. */
    public Rulebook only(Set<String> some) {
        SortedMap<String, Policy> kept = new TreeMap<>(policies);
        kept.keySet().retainAll(some);
        List<Rule> theirs =
                rules.stream().filter(rule -> some.contains(rule.policy())).toList();
        Set<String> read = theirs.stream()
                .flatMap(ExpressionWalk::of)
                .flatMap(part -> part.figure().stream())
                .collect(Collectors.toSet());
        combinations.forEach(one -> read.add(one.most()));
        return copy(kept, theirs, book.only(read));
    }

    private Rulebook copy(SortedMap<String, Policy> someOf, List<Rule> some, ParameterBook figures) {
        return new Rulebook(
                someOf,
                some,
                figures,
                combinations,
                clauses,
                documents,
                checks,
                targets,
                cases,
                digest,
                layers,
                dictionary,
                places);
    }

    /** 条款。 / A clause by id. */
    public Optional<Clause> clause(String id) {
        return Optional.ofNullable(clauses.get(id)).map(ClauseEntry::clause);
    }

    /** 尚无条款的内容块。 / Declared blocks no clause answers, in the order of documents and blocks. */
    public List<String> missingBlocks() {
        Set<String> answered = clauses.values().stream()
                .flatMap(entry -> entry.blocks().stream())
                .collect(Collectors.toSet());
        return documents.values().stream()
                .flatMap(document -> document.blocks().stream())
                .map(PolicyDocument.Block::id)
                .filter(block -> !answered.contains(block))
                .toList();
    }
}
