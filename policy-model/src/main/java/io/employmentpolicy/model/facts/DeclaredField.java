package io.employmentpolicy.model.facts;

import io.employmentpolicy.model.schema.Basis;
import io.employmentpolicy.model.schema.ChangedBy;
import io.employmentpolicy.model.schema.Labelled;
import io.employmentpolicy.model.schema.Sensitivity;
import io.employmentpolicy.model.text.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * 文件声明的字段。 / A field that a file declares: what {@code @Term} says of a component of a record.
 *
 * @param name as facts files write it, {@code veteran_certificate}
 * @param base any shape that needs no class: not an enum, not a list of facts
 * @param unit unit of a number; empty = it has none
 * @param codes the closed list of a {@code TEXT} or {@code TEXT_SET}; empty = any text
 * @param instrument of what an office tells, the instrument that should define it; null for everything else
 * @param signed whether a number may lie below zero
 * @param least the least number that makes sense in it; null = nought, or none for a signed number
 * @param most the greatest number that makes sense in it; null = there is none
 * @param begins whether there is no such fact before this day
 */
public record DeclaredField(
        String name,
        Text label,
        FieldType.Base base,
        String unit,
        List<Code> codes,
        Basis basis,
        @Nullable Text instrument,
        boolean signed,
        @Nullable BigDecimal least,
        @Nullable BigDecimal most,
        boolean begins,
        Sensitivity sensitivity,
        ChangedBy changedBy) {

    private static final Pattern AFTER_LINE = Pattern.compile("_([a-z0-9])");

    /** Refuses shapes that only records can have, and lists of codes where there is no text. */
    public DeclaredField {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(basis, "basis");
        codes = List.copyOf(codes);
        boolean text = base == FieldType.Base.TEXT || base == FieldType.Base.TEXT_SET;
        if (base == FieldType.Base.ENUM
                || base == FieldType.Base.ENUM_SET
                || base == FieldType.Base.LIST
                || !codes.isEmpty() && !text) {
            throw new IllegalArgumentException("no field that a file can declare: " + name);
        }
    }

    /** 规则中的名称。 / Its name in rules, {@code veteranCertificate}. */
    public String property() {
        return camel(name);
    }

    static String camel(String name) {
        return AFTER_LINE
                .matcher(name)
                .replaceAll((MatchResult found) -> found.group(1).toUpperCase(java.util.Locale.ROOT));
    }

    /**
     * 封闭列表的取值。 / A value of a closed list that a file declares.
     *
     * @param code as facts files and rules write it
     */
    public record Code(String code, String zh, String en) implements Labelled {}
}
