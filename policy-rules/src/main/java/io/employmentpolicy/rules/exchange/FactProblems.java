package io.employmentpolicy.rules.exchange;

import io.employmentpolicy.model.facts.Dictionary;
import io.employmentpolicy.model.facts.FactKind;
import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.model.problem.Problem;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.rules.document.Node;
import io.employmentpolicy.rules.suggest.DidYouMean;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What is said of a name that no kind or field has, with what was most likely meant. */
final class FactProblems {
    /** As many fields as fit into a message. */
    private static final int FEW = 10;

    /** What a comma in a number leaves behind it, where it parts fields. */
    private static final Pattern THOUSANDS = Pattern.compile("\\d{3}(?:\\.\\d+)?");

    private static final String FULL_WIDTH = "：，；（）｛｝［］、“”";

    private FactProblems() {}

    /** Every spelling that points to a kind given at top level. */
    static Map<String, String> kindNames(Dictionary dictionary) {
        Map<String, String> names = new LinkedHashMap<>();
        dictionary.kinds().stream()
                .filter(kind -> kind.parent().isEmpty() && kind.given())
                .forEach(kind -> {
                    names.put(kind.name(), kind.name());
                    names.putIfAbsent(kind.zh(), kind.name());
                    names.putIfAbsent(kind.en(), kind.name());
                });
        return names;
    }

    /** Every spelling that points to a field. */
    static Map<String, String> fieldNames(FactKind kind) {
        Map<String, String> names = new LinkedHashMap<>();
        kind.fields().forEach(field -> {
            names.put(field.name(), field.name());
            names.putIfAbsent(field.zh(), field.name());
            names.putIfAbsent(field.en(), field.name());
        });
        return names;
    }

    static Problem unknownTopLevel(Place place, String name, Optional<String> nearest) {
        Text fix = nearest.map(ExchangeProblems.FIX_WRITE::text).orElseGet(ExchangeProblems.FIX_UNDER_FACTS::text);
        return ExchangeProblems.FACT_101.at(place, shorten(name), shorten(name), fix);
    }

    static Problem notAText(Node node, String path) {
        return ExchangeProblems.FACT_102_TEXT.at(
                node.place(), path, ValueProblems.shown(node), path.replaceAll("\\[.*", ""));
    }

    static Problem unknownKind(Place place, String name, Map<String, String> names, Dictionary dictionary) {
        Text fix = (QuestionReader.isName(name) ? Optional.<String>empty() : DidYouMean.of(name, names))
                .flatMap(dictionary::byName)
                .map(kind -> ExchangeProblems.FIX_NAMED.text(kind.name(), new Text(kind.zh(), kind.en())))
                .orElseGet(() -> owner(name, dictionary)
                        .map(kind -> ExchangeProblems.FIX_INSIDE.text(name, kind.name()))
                        .orElseGet(() ->
                                QuestionReader.isName(name) ? ExchangeProblems.FIX_OUTSIDE.text(name) : lookUp(name)));
        return ExchangeProblems.FACT_104.at(place, shorten(name), shorten(name), fix);
    }

    static Problem unknownField(
            Place place, String path, String name, FactKind kind, Map<String, String> names, Dictionary dictionary) {
        Text fix = DidYouMean.of(name, names)
                .flatMap(kind::fieldByName)
                .map(field -> ExchangeProblems.FIX_NAMED.text(field.name(), new Text(field.zh(), field.en())))
                .orElseGet(() -> owner(name, dictionary)
                        .map(other -> ExchangeProblems.FIX_BELONGS.text(other.name()))
                        .or(() -> Optional.of(ExchangeProblems.FIX_COMMA.text())
                                .filter(any -> THOUSANDS.matcher(name).matches()))
                        .orElseGet(() -> !isWide(name) && kind.fields().size() <= FEW ? fieldsOf(kind) : lookUp(name)));
        return ExchangeProblems.FACT_105_FIELD.at(
                place, path + "." + shorten(name), shorten(name), fix, new Text(kind.zh(), kind.name()));
    }

    /** All there are, for a kind that one sees at a glance. */
    private static Text fieldsOf(FactKind kind) {
        String zh = kind.fields().stream()
                .map(field -> field.name() + "（" + field.zh() + "）")
                .collect(Collectors.joining("、"));
        String en = kind.fields().stream()
                .map(field -> field.name() + " (" + field.en() + ")")
                .collect(Collectors.joining(", "));
        return ExchangeProblems.FIX_ONE_OF.text(new Text(zh, en));
    }

    private static boolean isWide(String name) {
        return name.chars().anyMatch(c -> FULL_WIDTH.indexOf(c) >= 0);
    }

    /** Full-width signs make one long name of what was meant as several. */
    private static Text lookUp(String name) {
        return (isWide(name) ? ExchangeProblems.FIX_HALF_WIDTH : ExchangeProblems.FIX_LOOK_UP).text();
    }

    private static Optional<FactKind> owner(String field, Dictionary dictionary) {
        return dictionary.kinds().stream()
                .filter(kind -> kind.fieldByName(field).isPresent())
                .findFirst();
    }

    static Problem notAFact(Node node, String path, FactKind kind) {
        return ExchangeProblems.FACT_107_FACT.at(
                node.place(),
                path,
                ValueProblems.shown(node),
                new Text(kind.zh(), kind.en()),
                kind.name(),
                kind.fields().get(0).name());
    }

    /** What stands in a message of a text that may be as long as a file. */
    static String shorten(String text) {
        String line = text.replaceAll("\\s+", " ");
        return line.length() <= 40 ? line : line.substring(0, 40) + "…";
    }
}
