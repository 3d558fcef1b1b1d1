package io.employmentpolicy.rules.evaluation;

import io.employmentpolicy.rules.edition.Status;
import io.employmentpolicy.rules.language.Expression;
import io.employmentpolicy.rules.language.NotYet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * 尚无终点的事实。 / Fields whose end is to come, such as months that go on: where they leave a number open nothing is missing in the facts, and nobody
 * would learn what to tell, so that they are noted themselves.
 */
public final class OpenEnd {
    private final List<Field> fields;

    private OpenEnd(List<Field> fields) {
        this.fields = fields;
    }

    private record Field(int slot, MissingField missing) {}

    /** 注明所读字段的式子。 / A computation that notes the fields it read where its value is still to come and somebody asks what is missing. */
    public static Computation noting(Expression expression, Computation computed) {
        OpenEnd open = new OpenEnd(fields(expression).toList());
        return frame -> {
            Object value = computed.value(frame);
            if (value == NotYet.NEVER && frame.ledger() != null) {
                open.note(frame, frame.ledger());
            }
            return value;
        };
    }

    private static Stream<Field> fields(Expression expression) {
        if (expression instanceof Expression.FieldOf field) {
            return Status.isDerived(field.kind())
                    ? Stream.empty()
                    : Stream.of(new Field(field.slot(), new MissingField(field.kind(), field.field())));
        }
        Expression source = expression instanceof Expression.Variable variable ? variable.source() : null;
        return source == null ? expression.inner().stream().flatMap(OpenEnd::fields) : fields(source);
    }

    private void note(Bindings frame, Evidence ledger) {
        fields.forEach(field -> ledger.missing(
                field.missing().of((CaseFact) Objects.requireNonNull(frame.slot(field.slot()), "slot"))));
    }
}
