package io.employmentpolicy.rules.checking;

import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.model.problem.Problem;
import io.employmentpolicy.model.source.PolicyDocument;
import io.employmentpolicy.model.source.PolicyDocument.Block;
import io.employmentpolicy.rules.problem.Problems;
import io.employmentpolicy.rules.reading.ClauseReader;
import io.employmentpolicy.rules.reading.DocumentsReader;
import io.employmentpolicy.rules.suggest.DidYouMean;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * 文件登记与条款对照。 / Checks clauses against the register of documents: every document and block a clause names is declared, every block of a
 * document is answered by some clause, every number is cited by some clause.
 */
final class RegisterChecker {
    private static final Set<String> CITING_AMISS = Set.of("CLAUSE-101", "CLAUSE-103");

    private final Map<String, DocumentsReader.Entry> documents;
    private final Map<String, ClauseReader.Entry> clauses;
    private final Problems problems;

    RegisterChecker(
            Map<String, DocumentsReader.Entry> documents, Map<String, ClauseReader.Entry> clauses, Problems problems) {
        this.documents = documents;
        this.clauses = clauses;
        this.problems = problems;
    }

    void check() {
        Map<String, Place> declared = declared();
        int before = problems.count();
        clauses.forEach((id, entry) -> clause(id, entry, declared.keySet()));
        if (problems.count() > before) {
            return;
        }
        Set<String> answered = clauses.values().stream()
                .flatMap(entry -> entry.clause().blocks().stream())
                .collect(Collectors.toSet());
        documents.values().stream()
                .filter(entry -> entry.document().complete())
                .forEach(entry -> entry.document().blocks().stream()
                        .filter(block -> !answered.contains(block.id()))
                        .forEach(block -> unanswered(entry, block)));
    }

    /** Numbers no clause cites: nobody could say which text they stand for. A clause that cites something amiss may mean one of them. */
    void numbers(Map<String, Place> numbers) {
        if (problems.list().stream().map(Problem::code).anyMatch(CITING_AMISS::contains)) {
            return;
        }
        Set<String> cited = clauses.values().stream()
                .flatMap(entry -> entry.clause().carriedBy().stream())
                .collect(Collectors.toSet());
        numbers.forEach((key, place) -> {
            if (!cited.contains(key)) {
                Optional<String> near = DidYouMean.of(key, cited);
                problems.add((near.isPresent() ? CheckingProblems.PARAM_130_NEAR : CheckingProblems.PARAM_130_UNCITED)
                        .at(place, key, key, near.orElse("")));
            }
        });
    }

    private Map<String, Place> declared() {
        Map<String, Place> declared = new LinkedHashMap<>();
        documents
                .values()
                .forEach(entry -> entry.blocks().forEach((block, place) -> {
                    Place before = declared.putIfAbsent(block, place);
                    if (before != null) {
                        problems.add(CheckingProblems.DOCUMENT_102.at(
                                place, entry.document().id(), block, before.toString()));
                    }
                }));
        return declared;
    }

    private void clause(String id, ClauseReader.Entry entry, Collection<String> blocks) {
        String document = entry.clause().clause().document();
        if (!document.isEmpty() && !documents.containsKey(document)) {
            document(id, entry.section().place("document"), document);
        }
        for (String block : entry.clause().blocks()) {
            if (!blocks.contains(block)) {
                problems.add(CheckingProblems.CLAUSE_106.at(entry.section().place("blocks"), id, block, blocks));
            }
        }
    }

    private void document(String id, Place place, String written) {
        Optional<String> near = DidYouMean.of(written, documents.keySet());
        problems.add((near.isPresent() ? CheckingProblems.CLAUSE_105_NEAR : CheckingProblems.CLAUSE_105_UNDECLARED)
                .at(place, id, written, near.orElse("")));
    }

    private void unanswered(DocumentsReader.Entry entry, Block block) {
        PolicyDocument document = entry.document();
        problems.add(CheckingProblems.DOCUMENT_103.at(
                entry.blocks().getOrDefault(block.id(), entry.place()), document.id(), block.id()));
    }
}
