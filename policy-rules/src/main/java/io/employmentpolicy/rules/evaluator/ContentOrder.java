package io.employmentpolicy.rules.evaluator;

import io.employmentpolicy.model.facts.FactField;
import io.employmentpolicy.model.facts.FactKind;
import io.employmentpolicy.model.schema.Fact;
import io.employmentpolicy.model.schema.Labelled;
import io.employmentpolicy.rules.evaluation.CaseFact;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** 按内容排序。 / Orders facts by what they hold, so that of two that do equally well the same one is shown whatever order they were given in. */
final class ContentOrder {
    private ContentOrder() {}

    /** Negative when the first is shown before the second; zero when nothing tells them apart. */
    static int compare(CaseFact one, CaseFact other) {
        if (one.sure() != other.sure()) {
            return one.sure() ? -1 : 1;
        }
        for (FactField field : one.kind().fields()) {
            Object first = field.read(one.fact());
            Object second = field.read(other.fact());
            int order = Objects.equals(first, second) ? 0 : value(first).compareTo(value(second));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private static String text(FactKind kind, Fact fact) {
        StringBuilder text = new StringBuilder();
        for (FactField field : kind.fields()) {
            text.append(value(field.read(fact))).append('\n');
        }
        return text.toString();
    }

    private static String value(@Nullable Object value) {
        if (value instanceof Collection<?> several) {
            return several.stream().map(ContentOrder::value).sorted().collect(Collectors.joining(",", "[", "]"));
        }
        if (value instanceof Fact inner) {
            return text(FactKind.describing(inner.getClass()), inner);
        }
        if (value instanceof BigDecimal number) {
            return number.stripTrailingZeros().toPlainString();
        }
        return value instanceof Labelled constant ? constant.code() : String.valueOf(value);
    }
}
