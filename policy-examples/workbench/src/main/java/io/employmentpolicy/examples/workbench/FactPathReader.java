package io.employmentpolicy.examples.workbench;

import io.employmentpolicy.model.decision.FactPath;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** 读取事实路径。 / Reads the path of a fact, such as {@code person.gender} or {@code hire[0].contract_months}. */
final class FactPathReader implements ITypeConverter<FactPath> {
    @Override
    public FactPath convert(String value) {
        try {
            return FactPath.of(value);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(
                    "'" + value
                            + "' 应为 person.gender、hire[0].contract_months 这样的写法 / should be such as person.gender or hire[0].contract_months");
        }
    }
}
