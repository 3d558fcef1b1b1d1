package io.employmentpolicy.rules.exchange;

import io.employmentpolicy.model.facts.Dictionary;
import io.employmentpolicy.model.facts.FactKind;
import io.employmentpolicy.model.facts.FactProblem;
import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.model.schema.Fact;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.rules.document.DocumentReader;
import io.employmentpolicy.rules.document.Node;
import io.employmentpolicy.rules.document.Reading;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * 事实读取。 / Reads questions and facts from JSON and YAML.
 *
 * <p>Three ways of not being there are kept apart, as in {@link Facts}: a kind that is absent or null is unknown as a
 * whole; {@code []} says there is none; {@code {partial: true, items: [...]}} says there may be more. Inside a fact an
 * absent field is unknown, and so is null, except for something that happens: there null says it has not happened yet.
 *
 * <p>Everything wrong is reported at once, {@code FACT-101} to {@code FACT-199} beside the {@code DOC} problems of the
 * file's form; each names the field as {@code training_enrolment[1].class_opened_on}. Immutable and thread-safe.
 */
public final class FactsReader {

    private final Dictionary dictionary;
    private final Map<String, String> kindNames;

    /** 依字典读取。 / A reader for the kinds of this dictionary. */
    public FactsReader(Dictionary dictionary) {
        this.dictionary = Objects.requireNonNull(dictionary, "dictionary");
        this.kindNames = FactProblems.kindNames(dictionary);
    }

    /**
     * 读取提问。 / Reads one question; JSON if its first visible character is an opening brace, otherwise YAML.
     *
     * @param name name of the input for the places of problems
     * @param bytes the question
     * @throws io.employmentpolicy.model.problem.InvalidFactsException if anything in it is wrong
     */
    public Question read(String name, byte[] bytes) {
        return read(name, bytes, List.of());
    }

    /**
     * 读取提问及表格。 / The same with facts from tables, each of one kind; the places of what is wrong in them tell line and column.
     *
     * @param tables every one of a kind that the question does not name itself
     * @throws io.employmentpolicy.model.problem.InvalidFactsException if anything in it is wrong
     */
    public Question read(String name, byte[] bytes, List<Table> tables) {
        Objects.requireNonNull(name, "name: what places of problems call the input");
        Objects.requireNonNull(bytes, "bytes: a question in JSON or YAML");
        Objects.requireNonNull(tables, "tables: none is an empty list");
        Findings findings = new Findings();
        Reading reading = isJson(bytes) ? DocumentReader.json(name, bytes) : DocumentReader.yaml(name, bytes);
        findings.addAll(reading.problems());
        Node root = reading.root();
        if (root == null) {
            findings.throwIfAny();
        }
        if (!(root instanceof Node.Mapping mapping)) {
            findings.add(ExchangeProblems.FACT_102_QUESTION.at(root == null ? Place.of(name) : root.place(), ""));
            findings.throwIfAny();
            throw new IllegalStateException("a problem was added and not thrown");
        }
        return question(mapping, tables, findings);
    }

    /**
     * 读取文档中的提问。 / Reads a question out of a document that says more than that, such as a request of a service.
     *
     * @param asked what is left of it when the rest is taken away
     * @throws io.employmentpolicy.model.problem.InvalidFactsException if anything in it is wrong
     */
    public Question question(Node.Mapping asked) {
        Objects.requireNonNull(asked, "asked: a question as it would stand alone");
        return question(asked, List.of(), new Findings());
    }

    private Question question(Node.Mapping mapping, List<Table> tables, Findings findings) {
        QuestionReader question = new QuestionReader(mapping, findings);
        LocalDate asOf = question.asOf();
        Node.Mapping given = new TableFacts(dictionary, findings).in(question.facts(), tables);
        Facts facts = facts(given, asOf, findings);
        Question read = new Question(question.id(), asOf, question.policies(), facts);
        findings.throwIfAny();
        return read;
    }

    /**
     * 读取事实。 / Reads facts out of a document of another kind, such as the {@code given} block of a case.
     *
     * @throws io.employmentpolicy.model.problem.InvalidFactsException if anything in them is wrong
     */
    public Facts facts(Node.Mapping given) {
        return facts(given, null);
    }

    /**
     * 读取某日的事实。 / The same when the day is known that the facts are to be judged on.
     *
     * @throws io.employmentpolicy.model.problem.InvalidFactsException if anything in them is wrong
     */
    public Facts facts(Node.Mapping given, @Nullable LocalDate asOf) {
        Objects.requireNonNull(given, "given: facts by kind");
        Findings findings = new Findings();
        Facts facts = facts(given, asOf, findings);
        findings.throwIfAny();
        return facts;
    }

    /**
     * 一张表。 / A table of facts of one kind, as CSV: a line for each, under the names of fields or their Chinese labels.
     *
     * @param kind the kind as facts files name it, {@code hire}
     * @param name name of the input for the places of problems
     */
    public record Table(String kind, String name, byte[] bytes) {}

    private static boolean isJson(byte[] bytes) {
        for (byte one : bytes) {
            if (one != ' ' && one != '\n' && one != '\r' && one != '\t') {
                return one == '{';
            }
        }
        return false;
    }

    private Facts facts(Node.@Nullable Mapping given, @Nullable LocalDate asOf, Findings findings) {
        if (given == null) {
            return Facts.nothing();
        }
        Facts.Builder facts = Facts.builder(dictionary);
        given.entries().forEach((name, node) -> {
            Place key = Objects.requireNonNull(given.keys().get(name));
            FactKind kind = dictionary.byName(name).filter(FactKind::given).orElse(null);
            if (kind == null) {
                findings.add(FactProblems.unknownKind(key, name, findings.full() ? Map.of() : kindNames, dictionary));
            } else if (kind.parent().isPresent()) {
                findings.add(FactProblem.nested(key, kind));
            } else {
                kind(kind, node, asOf, facts, findings);
            }
        });
        return facts.build();
    }

    private void kind(FactKind kind, Node node, @Nullable LocalDate asOf, Facts.Builder facts, Findings findings) {
        if (node instanceof Node.Scalar scalar) {
            if (scalar.text() != null) {
                findings.add(FactProblems.notAFact(scalar, kind.name(), kind));
            }
            return;
        }
        Given given = Given.of(kind, node, findings);
        FactReader reader = new FactReader(dictionary, asOf, findings);
        List<Fact> read = new ArrayList<>();
        Map<String, Place> ids = new HashMap<>();
        int most = Math.min(Facts.MOST_OF_A_KIND, given.items().size());
        if (most < given.items().size()) {
            Place first = given.items().get(most).place();
            findings.add(ExchangeProblems.FACT_125.at(
                    first, kind.name(), kind, given.items().size(), Facts.MOST_OF_A_KIND));
        }
        for (int i = 0; i < most; i++) {
            String path = kind.name() + "[" + i + "]";
            Node item = given.items().get(i);
            if (item instanceof Node.Mapping mapping) {
                read.add(reader.fact(kind, mapping, path));
                refuseSameId(mapping, path, ids, findings);
            } else {
                findings.add(FactProblems.notAFact(item, path, kind));
            }
        }
        if (kind.single() && given.items().size() > 1) {
            findings.add(FactProblem.onlyOne(
                    given.items().get(1).place(), kind, given.items().size()));
            return;
        }
        facts.add(read);
        reader.places().forEach(facts::places);
        if (given.partial()) {
            facts.partial(kind);
        } else if (read.isEmpty()) {
            facts.none(kind);
        }
    }

    private static void refuseSameId(Node.Mapping fact, String path, Map<String, Place> ids, Findings findings) {
        if (fact.entries().get("id") instanceof Node.Scalar id && id.text() != null) {
            Place before = ids.putIfAbsent(id.text(), id.place());
            if (before != null) {
                Text line = new Text("第 " + before.line() + " 行", "in line " + before.line());
                findings.add(FactProblem.sameId(id.place(), path + ".id", line));
            }
        }
    }
}
