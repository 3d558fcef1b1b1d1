package io.employmentpolicy.rules.checking;

import io.employmentpolicy.model.facts.FactField;
import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.model.schema.Labelled;
import io.employmentpolicy.rules.edition.ExpressionWalk;
import io.employmentpolicy.rules.language.Expression;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Codes of closed lists that files declare: rules write them as texts, and a text that is none of the list would never hold. */
final class DeclaredCodes {
    private DeclaredCodes() {}

    /** The other side of a comparison, which is one of the codes where it is held against a field of a declared list. */
    static Expression fitting(@Nullable Expression value, Expression beside, Place place) {
        if (value != null
                && beside instanceof Expression.Constant constant
                && constant.value() instanceof String text) {
            ExpressionWalk.sources(value)
                    .map(Expression.FieldOf::field)
                    .filter(field -> field.isDeclared() && !field.codes().isEmpty())
                    .forEach(field -> require(field, text, place));
        }
        return beside;
    }

    private static void require(FactField field, String text, Place place) {
        List<String> codes = field.codes().stream().map(Labelled::code).toList();
        if (!codes.contains(text)) {
            Map<String, String> spellings = new LinkedHashMap<>();
            field.codes().forEach(one -> {
                spellings.put(one.code(), one.code());
                spellings.put(one.zh(), one.code());
            });
            throw CheckFailed.unknown(CheckingProblems.RULE_216, place, text, spellings, field.property(), codes);
        }
    }
}
