package io.employmentpolicy.rules.checking;

import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.model.problem.Problem;
import io.employmentpolicy.model.source.PolicyDocument;
import io.employmentpolicy.model.source.PolicyDocument.Block;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.rules.problem.CheckFailed;
import io.employmentpolicy.rules.problem.Problems;
import io.employmentpolicy.rules.reading.ClauseReader;
import io.employmentpolicy.rules.reading.DocumentsReader;
import io.employmentpolicy.rules.suggest.DidYouMean;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
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
                problems.add(
                        "PARAM-130",
                        place,
                        key,
                        CheckFailed.shown("没有条款引用 ", "no clause cites ", key),
                        new Text("某条款的 carried-by 列出该键", "a clause whose carried-by lists the key"),
                        uncited(key, cited));
            }
        });
    }

    private static Text uncited(String key, Set<String> cited) {
        String zh = "在它所依据的条款的 carried-by 里加上 " + key;
        String en = "add " + key + " to carried-by of the clause it is taken from";
        return DidYouMean.of(key, cited)
                .map(near -> new Text("是否想写 " + near + "；新的数值" + zh, "did you mean " + near + "; if it is new, " + en))
                .orElse(new Text(zh, en));
    }

    private Map<String, Place> declared() {
        Map<String, Place> declared = new LinkedHashMap<>();
        documents
                .values()
                .forEach(entry -> entry.blocks().forEach((block, place) -> {
                    Place before = declared.putIfAbsent(block, place);
                    if (before != null) {
                        problems.add(
                                "DOCUMENT-102",
                                place,
                                entry.document().id(),
                                CheckFailed.shown("重复登记 ", "declared twice: ", block),
                                CheckFailed.shown("已在 ", "already declared at ", before.toString()),
                                new Text("改编号，或删去其一", "change the id or remove one"));
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
                problems.addAll(CheckFailed.unknown(
                                "CLAUSE-106",
                                entry.section().place("blocks"),
                                block,
                                new Text("documents.yaml 登记的内容块", "a block declared in documents.yaml"),
                                blocks)
                        .in(id));
            }
        }
    }

    private void document(String id, Place place, String written) {
        Text fix = DidYouMean.of(written, documents.keySet())
                .map(near -> new Text("是否想写 " + near, "did you mean " + near))
                .orElse(new Text(
                        "在文件目录的 documents.yaml 里登记它（title、issuer、source）",
                        "declare it in documents.yaml of the document's folder (title, issuer, source)"));
        problems.add(
                "CLAUSE-105",
                place,
                id,
                CheckFailed.shown("未登记的文件 ", "undeclared document ", written),
                new Text("documents.yaml 登记的文件", "a document declared in documents.yaml"),
                fix);
    }

    private void unanswered(DocumentsReader.Entry entry, Block block) {
        PolicyDocument document = entry.document();
        problems.add(
                "DOCUMENT-103",
                entry.blocks().getOrDefault(block.id(), entry.place()),
                document.id(),
                CheckFailed.shown("没有条款承载 ", "no clause answers ", block.id()),
                new Text("某条款的 blocks 列出该块", "a clause whose blocks list it"),
                new Text(
                        "在承载它的条款里写 blocks: [" + block.id() + "]；没有可判断内容的，写一条 declarative 条款",
                        "write blocks: [" + block.id()
                                + "] in the clause that carries it, or a declarative clause if it decides nothing"));
    }
}
