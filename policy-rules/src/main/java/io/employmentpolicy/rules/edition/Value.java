package io.employmentpolicy.rules.edition;

import io.employmentpolicy.model.facts.FactKind;
import io.employmentpolicy.model.schema.Fact;
import io.employmentpolicy.model.schema.Kind;
import io.employmentpolicy.model.schema.Labelled;
import io.employmentpolicy.model.schema.Term;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * 推算值。 / A value that rules of another policy derived; one of number, month, day and code is filled. NotYet handed in by a caller.
 *
 * @param name the name {@code value} gave it
 */
@Kind(name = "value", zh = "推算值", en = "derived value", single = false)
public record Value(
        @Nullable @Term(zh = "名称", en = "name") String name,

        @Nullable @Term(zh = "数值", en = "number", signed = true)
        BigDecimal number,

        @Nullable @Term(zh = "月份", en = "month") YearMonth month,
        @Nullable @Term(zh = "日期", en = "day") LocalDate day,
        @Nullable @Term(zh = "取值", en = "code") String code)
        implements Fact {
    /** How rules see this kind. */
    public static final FactKind KIND = FactKind.describing(Value.class);

    /** 由推算结果构成。 / The derived fact for a computed value; unknown leaves every form empty. */
    public static Value of(String name, @Nullable Object value) {
        return new Value(
                name,
                value instanceof BigDecimal number ? number : null,
                value instanceof YearMonth month ? month : null,
                value instanceof LocalDate day ? day : null,
                value instanceof Labelled constant ? constant.code() : null);
    }
}
