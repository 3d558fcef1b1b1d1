package io.employmentpolicy.rules.edition;

import io.employmentpolicy.model.facts.FactField;
import io.employmentpolicy.model.facts.FactKind;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * 被核对的字段。 / A field that is compared, or the day of the decision.
 *
 * @param kindOrNull null for the day of the decision
 * @param fieldOrNull null for the day of the decision
 * @param part which end of a period is meant
 */
public record Operand(
        @Nullable FactKind kindOrNull, @Nullable FactField fieldOrNull, Part part) {
    /** 评定日。 / The day of the decision. */
    public static final Operand AS_OF = new Operand(null, null, Part.WHOLE);

    /** 取哪一部分。 / Which part of a field is meant. */
    public enum Part {
        /** The value. */
        WHOLE,
        /** First month of a period. */
        FROM,
        /** Last month of a period. */
        TO
    }

    /** 是否评定日。 / Whether it is the day of the decision. */
    public boolean isAsOf() {
        return fieldOrNull == null;
    }

    /** 种类。 / The kind of the field. */
    public FactKind kind() {
        return Objects.requireNonNull(kindOrNull, "the day of the decision has no kind");
    }

    /** 字段。 / The field. */
    public FactField field() {
        return Objects.requireNonNull(fieldOrNull, "the day of the decision has no field");
    }
}
