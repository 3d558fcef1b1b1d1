package io.employmentpolicy.model.facts;

import io.employmentpolicy.model.schema.ChangedBy;
import io.employmentpolicy.model.text.Text;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * 文件声明的种类。 / A kind of fact that a file declares: what {@code @Kind} says of a record.
 *
 * @param name as facts files write it, {@code veteran_placement}
 * @param single whether a case holds at most one of them
 * @param owner name of the kind it belongs to, {@code person}; null = it stands on its own
 * @param identity names of the fields that together tell one from another; empty = nothing does
 */
public record DeclaredKind(
        String name,
        Text label,
        boolean single,
        @Nullable String owner,
        List<String> identity,
        ChangedBy changedBy,
        List<DeclaredField> fields) {

    /** Copies the lists. */
    public DeclaredKind {
        identity = List.copyOf(identity);
        fields = List.copyOf(fields);
    }

    /** 规则中的名称。 / Its name in rules, {@code VeteranPlacement}. */
    public String typeName() {
        String camel = DeclaredField.camel(name);
        return camel.substring(0, 1).toUpperCase(Locale.ROOT) + camel.substring(1);
    }
}
