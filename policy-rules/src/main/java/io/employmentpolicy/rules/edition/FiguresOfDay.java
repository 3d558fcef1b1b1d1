package io.employmentpolicy.rules.edition;

import io.employmentpolicy.model.decision.MissingParameter;
import io.employmentpolicy.model.decision.ParameterUse;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 某一版本的参数与表。 / The parameters and tables of one version of a policy, as rules read them. */
public interface FiguresOfDay {
    /** 参数。 / The value of a parameter. */
    Reading number(String key);

    /** 查表。 / The value of the row for these keys. */
    Reading row(String key, List<Object> keys);

    /** 是否列入。 / Whether the table has a row for these keys, as 1 or 0. */
    Reading listed(String key, List<Object> keys);

    /** 指标是否适用。 / Whether the row for these keys has a value, as 1, or says {@code -}, as 0; missing when there is no row. */
    Reading applies(String key, List<Object> keys);

    /** 开关是否取此读法。 / Whether a switch is set to a reading, as 1 or 0; missing while it is set to ask. */
    Reading chosen(String key, String choice);

    /** 读取结果。 / What a look-up gave. */
    sealed interface Reading permits Found, Missing {}

    /**
     * 有值。 / A value with its date, source and trust.
     *
     * @param use what is told of it; null where the table only says that it gives no number: no reader may take that for a figure
     */
    record Found(BigDecimal value, @Nullable ParameterUse use) implements Reading {}

    /** 无值。 / No value is known. */
    record Missing(MissingParameter parameter) implements Reading {}
}
