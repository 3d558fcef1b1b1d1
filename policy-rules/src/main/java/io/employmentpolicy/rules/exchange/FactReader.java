package io.employmentpolicy.rules.exchange;

import io.employmentpolicy.model.facts.Dictionary;
import io.employmentpolicy.model.facts.FactField;
import io.employmentpolicy.model.facts.FactKind;
import io.employmentpolicy.model.facts.FactProblem;
import io.employmentpolicy.model.facts.FieldType;
import io.employmentpolicy.model.problem.InvalidFactsException;
import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.model.problem.Problem;
import io.employmentpolicy.model.schema.Fact;
import io.employmentpolicy.rules.document.Node;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads single facts, with the facts that lie inside them. */
final class FactReader {

    private final Dictionary dictionary;
    private final @Nullable LocalDate asOf;
    private final Findings findings;
    private final ValueReader values;
    private final Map<Fact, Map<String, Place>> places = new IdentityHashMap<>();

    FactReader(Dictionary dictionary, @Nullable LocalDate asOf, Findings findings) {
        this.dictionary = dictionary;
        this.asOf = asOf;
        this.findings = findings;
        this.values = new ValueReader(findings);
    }

    /** Reads one fact; a value that is wrong is reported and stays unknown. */
    Fact fact(FactKind kind, Node.Mapping given, String path) {
        refuseUnknown(kind, given, path);
        List<FactField> fields = kind.fields();
        @Nullable Object[] read = new @Nullable Object[fields.size()];
        for (int i = 0; i < read.length; i++) {
            FactField field = fields.get(i);
            Node node = given.entries().get(field.name());
            if (node != null) {
                read[i] = value(field, node, path + "." + field.name());
            }
        }
        try {
            Fact fact = kind.fact(read);
            places.put(fact, given.keys());
            return fact;
        } catch (InvalidFactsException e) {
            e.problems().forEach(problem -> refused(kind, given, path, problem));
            return kind.blank();
        } catch (IllegalArgumentException e) {
            findings.add(ExchangeProblems.FACT_119.at(given.place(), path));
            return kind.blank();
        }
    }

    /** Where the fields of the facts read so far stand. */
    Map<Fact, Map<String, Place>> places() {
        return places;
    }

    private void refuseUnknown(FactKind kind, Node.Mapping given, String path) {
        given.keys().forEach((name, place) -> {
            if (kind.fieldByName(name).isEmpty()) {
                Map<String, String> names = findings.full() ? Map.of() : FactProblems.fieldNames(kind);
                findings.add(FactProblems.unknownField(place, path, name, kind, names, dictionary));
            }
        });
    }

    private @Nullable Object value(FactField field, Node node, String path) {
        if (field.type().base() == FieldType.Base.LIST) {
            return facts(field, node, path);
        }
        Object value = values.read(field, node, path);
        if (value instanceof LocalDate born && asOf != null && field.name().equals("birth_date")) {
            FactProblem.born(node.place(), path, born, asOf).ifPresent(findings::add);
        }
        return value;
    }

    private @Nullable List<Fact> facts(FactField field, Node node, String path) {
        FactKind kind = field.element();
        if (node instanceof Node.Scalar scalar && scalar.text() == null) {
            return kind.single() ? List.of() : null;
        }
        if (kind.single() && node instanceof Node.Mapping only) {
            return List.of(fact(kind, only, path));
        }
        if (!(node instanceof Node.Sequence sequence)) {
            findings.add(ExchangeProblems.FACT_107_LIST.at(
                    node.place(), path, ValueProblems.shown(node), field.name() + ": [{…}]"));
            return null;
        }
        List<Fact> facts = new ArrayList<>();
        for (int i = 0; i < sequence.items().size(); i++) {
            String at = path + "[" + i + "]";
            Node item = sequence.items().get(i);
            if (item instanceof Node.Mapping mapping) {
                facts.add(fact(kind, mapping, at));
            } else {
                findings.add(FactProblems.notAFact(item, at, kind));
            }
        }
        if (kind.single() && facts.size() > 1) {
            findings.add(FactProblem.onlyOne(sequence.items().get(1).place(), kind, facts.size()));
            return null;
        }
        return facts;
    }

    /** What a record refused, with the place in the file; it names kind and field. */
    private void refused(FactKind kind, Node.Mapping given, String path, Problem problem) {
        String name = problem.subject().substring(kind.name().length() + 1);
        Node node = given.entries().get(name);
        findings.add(new Problem(
                problem.code(),
                node == null ? given.place() : node.place(),
                path + "." + name,
                problem.found(),
                problem.expected(),
                problem.fix()));
    }
}
