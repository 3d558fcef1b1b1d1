package io.employmentpolicy.rules.edition;

import io.employmentpolicy.model.decision.MissingParameter;
import io.employmentpolicy.model.decision.ParameterUse;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** 某一版本的参数与表。 / The parameters and tables of one version of a policy, as rules read them. Thread-safe. */
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

    /** 是否有数值随变更。 / Whether figures may change for a case that began before they did. */
    default boolean running() {
        return false;
    }

    /** 逐月的变更。 / The months from whose first day on one of these figures is another one for running cases. */
    default SortedSet<YearMonth> changes(Collection<String> keys) {
        return Collections.emptySortedSet();
    }

    /** 某月的取值。 / What running cases go by in a month; the same where no figure follows. */
    default FiguresOfDay in(YearMonth month) {
        return this;
    }

    /** 读取结果。 / What a look-up gave. */
    sealed interface Reading permits Found, Missing {}

    /** 有值。 / A value with its date, source and trust. Immutable. */
    final class Found implements Reading {
        private final BigDecimal value;
        private final @Nullable Supplier<ParameterUse> use;

        /**
         * @param use what is told of it, made up only when somebody asks; null where the table only says that it gives no number: no reader
         *     may take that for a figure
         */
        public Found(BigDecimal value, @Nullable Supplier<ParameterUse> use) {
            this.value = value;
            this.use = use;
        }

        /** 值。 / The value. */
        public BigDecimal value() {
            return value;
        }

        /** 所用数值。 / What is told of it; null where it is no figure. */
        public @Nullable ParameterUse use() {
            return use == null ? null : use.get();
        }
    }

    /** 无值。 / No value is known. Immutable. */
    final class Missing implements Reading {
        private final Supplier<MissingParameter> parameter;

        /** @param parameter what is missing, made up only when somebody asks */
        public Missing(Supplier<MissingParameter> parameter) {
            this.parameter = parameter;
        }

        /** 所缺参数。 / What is missing. */
        public MissingParameter parameter() {
            return parameter.get();
        }
    }
}
