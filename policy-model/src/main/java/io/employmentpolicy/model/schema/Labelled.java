package io.employmentpolicy.model.schema;

import java.util.Locale;

/**
 * 带中英文名称的取值。 / A value of a closed list, with its names in Chinese and English.
 *
 * <p>Implemented by enums only.
 */
public interface Labelled {

    /** 代码。 / The code used in facts files: the constant's name in lower case, {@code age_4050}. */
    default String code() {
        return ((Enum<?>) this).name().toLowerCase(Locale.ROOT);
    }

    /** 中文名称。 / The name in Chinese. */
    String zh();

    /** 英文名称。 / The name in English. */
    String en();
}
