package io.employmentpolicy.rules.exchange;

import io.employmentpolicy.model.facts.FactField;
import io.employmentpolicy.model.facts.FieldType;
import io.employmentpolicy.model.problem.Problem;
import io.employmentpolicy.model.schema.Labelled;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.rules.document.Node;
import io.employmentpolicy.rules.suggest.DidYouMean;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What is said of a value that is none of its field. */
final class ValueProblems {
    private static final Pattern PLAIN = Pattern.compile("[0-9.]+");

    private ValueProblems() {}

    /** A node as it reads in a message; a scalar with its quotes, so that a wrong pair of quotes can be seen. */
    static Text shown(Node node) {
        if (node instanceof Node.Mapping) {
            return ExchangeProblems.SHOWN_MAPPING.text();
        }
        if (node instanceof Node.Sequence) {
            return ExchangeProblems.SHOWN_LIST.text();
        }
        Node.Scalar scalar = (Node.Scalar) node;
        if (scalar.text() == null) {
            return Text.same("null");
        }
        String text = FactProblems.shorten(scalar.text());
        return Text.same(scalar.quoted() ? "\"" + text + "\"" : text);
    }

    /** A value of another type than the field's. */
    static Problem wrongType(FactField field, Node node, String path) {
        boolean quoted = node instanceof Node.Scalar scalar && scalar.quoted();
        boolean number =
                field.type().base() == FieldType.Base.INTEGER || field.type().base() == FieldType.Base.DECIMAL;
        String text = node instanceof Node.Scalar scalar && scalar.text() != null ? scalar.text() : "";
        String written = PLAIN.matcher(text).matches() ? "" : text; // what is wrong with a mere number is said below
        if (field.type().base() == FieldType.Base.BOOLEAN) {
            return ExchangeProblems.FACT_110_TYPE.ofTruth(
                    node.place(), path, quoted ? "" : text, shown(node), expected(field), fix(field, quoted));
        }
        return ExchangeProblems.FACT_110_TYPE.ofNumber(
                field.unit(),
                node.place(),
                path,
                number ? written : "",
                shown(node),
                expected(field),
                fix(field, quoted));
    }

    private static Text expected(FactField field) {
        return switch (field.type().base()) {
            case BOOLEAN -> ExchangeProblems.TYPE_BOOLEAN.text();
            case INTEGER -> ExchangeProblems.TYPE_INTEGER.text();
            case DECIMAL -> ExchangeProblems.TYPE_DECIMAL.text();
            case ENUM -> ExchangeProblems.TYPE_CODE.text(codes(field));
            case ENUM_SET -> ExchangeProblems.TYPE_CODES.text(codes(field));
            case TEXT_SET ->
                field.codes().isEmpty()
                        ? ExchangeProblems.TYPE_TEXTS.text()
                        : ExchangeProblems.TYPE_CODES.text(codes(field));
            default -> ExchangeProblems.TYPE_TEXT.text();
        };
    }

    private static Text fix(FactField field, boolean quoted) {
        FieldType.Base base = field.type().base();
        return switch (base) {
            case BOOLEAN -> (quoted ? ExchangeProblems.TYPE_BOOLEAN_QUOTED : ExchangeProblems.TYPE_BOOLEAN_FIX).text();
            case INTEGER -> (quoted ? ExchangeProblems.TYPE_INTEGER_QUOTED : ExchangeProblems.TYPE_INTEGER_FIX).text();
            case DECIMAL -> ExchangeProblems.TYPE_DECIMAL_FIX.text();
            case ENUM_SET, TEXT_SET -> ExchangeProblems.TYPE_LIST_FIX.text(field.name());
            default -> ExchangeProblems.TYPE_VALUE_FIX.text();
        };
    }

    private static Text codes(FactField field) {
        return new Text(
                field.codes().stream()
                        .map(one -> one.code() + "（" + one.zh() + "）")
                        .collect(Collectors.joining("、")),
                field.codes().stream()
                        .map(one -> one.code() + " (" + one.en() + ")")
                        .collect(Collectors.joining(", ")));
    }

    static Problem unknownCode(Node.Scalar scalar, String path, FactField field) {
        Map<String, String> names = new LinkedHashMap<>();
        for (Labelled one : field.codes()) {
            names.put(one.code(), one.code());
            names.putIfAbsent(one.zh(), one.code());
            names.putIfAbsent(one.en(), one.code());
        }
        Text fix = DidYouMean.of(String.valueOf(scalar.text()), names)
                .map(ExchangeProblems.FIX_WRITE::text)
                .orElseGet(ExchangeProblems.FIX_CODE::text);
        return ExchangeProblems.FACT_115.at(scalar.place(), path, shown(scalar), codes(field), fix);
    }
}
