package io.employmentpolicy.rules.sentences;

import io.employmentpolicy.model.facts.FactField;
import io.employmentpolicy.model.facts.FactKind;
import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.rules.language.Expression;
import io.employmentpolicy.rules.sentences.Labels.Space;
import io.employmentpolicy.rules.syntax.Syntax;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** 由句子到语法树。 / Makes an expression of the tree of what a sentence says. */
final class ExpressionResolver {
    private static final String FUNCTION = "fn.";
    private static final String SIGN = "op.";

    private final Scan scan;
    private final NameFinder names;

    ExpressionResolver(Scan scan, NameFinder names) {
        this.scan = scan;
        this.names = names;
    }

    Syntax.Expression expression(Node node) {
        return expression(node, null);
    }

    /** @param list field of a closed list that the expression is compared with; null when it is compared with none */
    private Syntax.Expression expression(Node node, @Nullable FactField list) {
        Place place = scan.place(node.start());
        return switch (node.type()) {
            case PHRASE -> phrase(node, place);
            case NAME -> names.expression(node.text(), place, list);
            case NAME_OF -> fieldOf(node, place);
            case AS_OF -> new Syntax.Name("$asOf", null, place);
            case NUMBER -> new Syntax.Number(node.text(), place);
            case QUOTED -> new Syntax.Quoted(node.text(), place);
            case YES -> new Syntax.Name("true", null, place);
            case NO -> new Syntax.Name("false", null, place);
            case ANY -> new Syntax.Any(each(node.parts()), place);
            case ALL -> new Syntax.All(each(node.parts()), place);
            case NOT -> new Syntax.Not(expression(node.parts().get(0)), place);
            case LIST -> throw new IllegalStateException("a list stands only in a phrase");
        };
    }

    private List<Syntax.Expression> each(List<Node> nodes) {
        return nodes.stream().map(this::expression).toList();
    }

    private Syntax.Expression fieldOf(Node node, Place place) {
        Node fact = node.parts().get(0);
        String name = fact.text();
        FactKind kind = names.kindOf(name)
                .orElseThrow(() -> NameFinder.unknown(
                        name,
                        scan.place(fact.start()),
                        Map.of(),
                        new Text("记作的事实", "a fact that has been given a name")));
        return new Syntax.Name(
                "$" + name, names.fieldOf(kind, node.text(), place).property(), place);
    }

    private Syntax.Expression phrase(Node node, Place place) {
        String key = node.text();
        if (key.startsWith(FUNCTION)) {
            return new Syntax.Call(key.substring(FUNCTION.length()), each(node.parts()), place);
        }
        if (key.startsWith(SIGN)) {
            Node left = node.parts().get(0);
            return new Syntax.Comparison(
                    sign(key), expression(left), expression(node.parts().get(1), names.list(left)), place);
        }
        return switch (key) {
            case "in", "not-in" -> in(node, place);
            case "contains", "not-contains" ->
                new Syntax.Contains(
                        expression(node.parts().get(0)),
                        expression(node.parts().get(1), names.list(node.parts().get(0))),
                        key.startsWith("not"),
                        place);
            case "holds" -> expression(node.parts().get(0));
            case "chosen" ->
                new Syntax.Call(
                        key,
                        List.of(
                                new Syntax.Quoted(node.parts().get(0).text(), place),
                                new Syntax.Quoted(node.parts().get(1).text(), place)),
                        place);
            default -> lookup(node, place);
        };
    }

    private static String sign(String key) {
        String operator = key.substring(SIGN.length()).replace(".number", "").toUpperCase(Locale.ROOT);
        return Arrays.stream(Expression.Operator.values())
                .filter(one -> one.name().equals(operator))
                .map(Expression.Operator::symbol)
                .findFirst()
                .orElseThrow();
    }

    private Syntax.Expression in(Node node, Place place) {
        Node value = node.parts().get(0);
        List<Syntax.Expression> options = node.parts().get(1).parts().stream()
                .map(option -> expression(option, names.list(value)))
                .toList();
        return new Syntax.In(expression(value), options, node.text().startsWith("not"), place);
    }

    private Syntax.Expression lookup(Node node, Place place) {
        Node table = node.parts().get(0);
        String key = names.find(Space.TABLE, table.text(), scan.place(table.start()), new Text("表", "a table"));
        List<Syntax.Expression> arguments = Stream.concat(
                        Stream.of(new Syntax.Quoted(key, place)),
                        each(node.parts().get(1).parts()).stream())
                .toList();
        return new Syntax.Call(node.text(), arguments, place);
    }
}
