package io.employmentpolicy.rules.sentences;

import io.employmentpolicy.model.decision.Amount;
import io.employmentpolicy.model.decision.Payee;
import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.model.text.Language;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.rules.edition.Policy;
import io.employmentpolicy.rules.sentences.Labels.Space;
import io.employmentpolicy.rules.syntax.Syntax;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** 结论的句子到语法树。 / Makes a conclusion of the phrases that say it. */
final class ConclusionResolver {
    private static final Phrases PHRASES = Phrases.in(Language.ZH);

    /** The phrases a conclusion can begin with, and the details that can follow each verb. */
    static final List<String> BEGINNINGS = PHRASES.keys().stream()
            .filter(key -> key.matches("grant\\.(nothing|once|monthly|yearly|heads)(\\.most)?"
                    + "|exclude(\\.named)?|qualify|derive|oblige|assess|check|prefer|await|delegate"))
            .toList();

    private final Scan scan;
    private final ExpressionResolver expressions;
    private final Labels labels;
    private final @Nullable Policy policy;

    ConclusionResolver(Scan scan, ExpressionResolver expressions, Labels labels, @Nullable Policy policy) {
        this.scan = scan;
        this.expressions = expressions;
        this.labels = labels;
        this.policy = policy;
    }

    /** The details that can follow a beginning. */
    static List<String> details(String beginning) {
        String verb = verb(beginning);
        return PHRASES.keys().stream()
                .filter(key -> key.startsWith(verb + ".") && !BEGINNINGS.contains(key))
                .toList();
    }

    private static String verb(String key) {
        int dot = key.indexOf('.');
        return dot < 0 ? key : key.substring(0, dot);
    }

    Syntax.Call conclusion(List<Node> said) {
        Node first = said.get(0);
        Place place = scan.place(first.start());
        List<Syntax.Expression> parts = new ArrayList<>();
        switch (verb(first.text())) {
            case "grant" -> amount(first, place, parts);
            case "qualify", "oblige", "await", "delegate" ->
                parts.add(concluded(first.parts().get(0)));
            case "exclude" -> first.parts().forEach(name -> parts.add(concluded(name)));
            case "derive" -> {
                parts.add(concluded(first.parts().get(0)));
                parts.add(expressions.expression(first.parts().get(1)));
            }
            case "assess" -> parts.addAll(List.of(part("measured", first, 0), part("needed", first, 1)));
            case "check" -> parts.addAll(List.of(part("measured", first, 0), part("atLeast", first, 1)));
            default -> parts.add(expressions.expression(first.parts().get(0)));
        }
        said.subList(1, said.size()).forEach(detail -> parts.add(detail(detail)));
        String verb = verb(first.text());
        return new Syntax.Call(verb.equals("derive") ? "value" : verb, parts, place);
    }

    private Syntax.Call part(String word, Node phrase, int place) {
        Node said = phrase.parts().get(place);
        return new Syntax.Call(word, List.of(expressions.expression(said)), scan.place(said.start()));
    }

    private void amount(Node first, Place place, List<Syntax.Expression> parts) {
        if (first.parts().isEmpty()) {
            return;
        }
        List<Syntax.Expression> said =
                first.parts().stream().map(expressions::expression).toList();
        String rhythm = first.text().split("\\.")[1].replace("heads", "perHead");
        Syntax.Call sum = new Syntax.Call(rhythm, said, place);
        parts.add(first.text().endsWith(".most") ? new Syntax.Call("upTo", List.of(sum), place) : sum);
    }

    private Syntax.Call detail(Node detail) {
        Place place = scan.place(detail.start());
        return switch (detail.text()) {
            case "grant.payee" -> code("paidTo", detail, place, payees());
            case "grant.kind" -> code("kind", detail, place, kinds());
            case "grant.claim" -> part("claimBy", detail, 0);
            case "oblige.done.true" -> new Syntax.Call("done", List.of(new Syntax.Name("true", null, place)), place);
            case "oblige.done.false" -> new Syntax.Call("done", List.of(new Syntax.Name("false", null, place)), place);
            case "oblige.owed" ->
                new Syntax.Call(
                        "owedBy", List.of(expressions.expression(detail.parts().get(0))), place);
            case "delegate.by" ->
                new Syntax.Call(
                        "definedBy",
                        List.of(expressions.expression(detail.parts().get(0))),
                        place);
            case "delegate.of" ->
                new Syntax.Call("of", List.of(concluded(detail.parts().get(0))), place);
            case "delegate.bring", "delegate.deciding" ->
                new Syntax.Call(
                        detail.text().substring("delegate.".length()),
                        detail.parts().get(0).parts().stream()
                                .map(expressions::expression)
                                .toList(),
                        place);
            default -> part(detail.text().substring(detail.text().indexOf('.') + 1), detail, 0);
        };
    }

    private static Map<String, String> payees() {
        Map<String, String> payees = new LinkedHashMap<>();
        Arrays.stream(Payee.values()).forEach(one -> payees.put(one.zh(), one.code()));
        return payees;
    }

    private static Map<String, String> kinds() {
        Map<String, String> kinds = new LinkedHashMap<>();
        Arrays.stream(Amount.Kind.values()).forEach(one -> kinds.put(PHRASES.word("kind." + one.code()), one.code()));
        return kinds;
    }

    /** A code that goes by its label. */
    private Syntax.Call code(String word, Node detail, Place place, Map<String, String> codes) {
        String written = detail.parts().get(0).text();
        String code = codes.containsValue(written) ? written : codes.get(written);
        if (code == null) {
            Map<String, String> spellings = new LinkedHashMap<>();
            codes.keySet().forEach(label -> spellings.put(label, label));
            throw NameFinder.unknown(
                    written,
                    place,
                    spellings,
                    new Text(String.join("、", codes.keySet()) + "之一", "one of " + String.join(", ", codes.keySet())));
        }
        return new Syntax.Call(word, List.of(new Syntax.Quoted(code, place)), place);
    }

    /** What a rule concludes goes by the title that the header of its policy gives it, or by its name in quotes. */
    private Syntax.Expression concluded(Node name) {
        Place place = scan.place(name.start());
        if (name.type() != Node.Type.NAME) {
            return expressions.expression(name);
        }
        Map<String, Text> conclusions = policy == null ? Map.of() : policy.conclusions();
        return conclusions.keySet().stream()
                .filter(one -> one.equals(name.text())
                        || Labels.conclusion(Objects.requireNonNull(policy), one)
                                .filter(name.text()::equals)
                                .isPresent())
                .findFirst()
                .or(() -> ofPolicy(name.text()))
                .<Syntax.Expression>map(one -> new Syntax.Quoted(one, place))
                .orElseThrow(() -> {
                    Map<String, String> spellings = new LinkedHashMap<>();
                    conclusions.values().forEach(title -> spellings.put(title.zh(), title.zh()));
                    return NameFinder.unknown(
                            name.text(),
                            place,
                            spellings,
                            new Text(
                                    "measure.yaml 的 conclusions 中的结论，或双引号内的名称",
                                    "a conclusion of measure.yaml, or a name in quotes"));
                });
    }

    /** The status or value that goes by the title of the policy itself, as other rules of the policy conclude it. */
    private Optional<String> ofPolicy(String written) {
        return policy == null || !policy.title().zh().equals(written)
                ? Optional.empty()
                : labels.find(Space.STATUS, written).or(() -> labels.find(Space.VALUE, written));
    }
}
