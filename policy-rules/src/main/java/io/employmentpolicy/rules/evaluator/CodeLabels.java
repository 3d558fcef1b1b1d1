package io.employmentpolicy.rules.evaluator;

import io.employmentpolicy.model.facts.Dictionary;
import io.employmentpolicy.model.schema.Labelled;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.rules.edition.Value;
import io.employmentpolicy.rules.language.Expression;
import java.util.HashMap;
import java.util.Map;

/**
 * 推算值的代码怎样称呼。 / What the code of a derived value is called. Such a value keeps the code alone, not the closed list it is of, so that a code
 * which two lists call differently stays as it is.
 */
final class CodeLabels {
    private static final Map<String, Text> LABELS = labels();

    private CodeLabels() {}

    /** Whether an expression is the code of a derived value. */
    static boolean isCode(Expression expression) {
        return expression instanceof Expression.FieldOf of
                && of.kind().equals(Value.KIND)
                && of.field().name().equals("code");
    }

    /** What a code is called. */
    static Text of(Object code) {
        return LABELS.getOrDefault(code.toString(), Text.same(code.toString()));
    }

    private static Map<String, Text> labels() {
        Map<String, Text> labels = new HashMap<>();
        Dictionary.standard().kinds().stream()
                .flatMap(kind -> kind.fields().stream())
                .flatMap(field -> field.codes().stream())
                .forEach(one -> labels.merge(
                        one.code(), label(one), (told, other) -> told.equals(other) ? told : Text.same(one.code())));
        return Map.copyOf(labels);
    }

    private static Text label(Labelled one) {
        return new Text(one.zh(), one.en());
    }
}
