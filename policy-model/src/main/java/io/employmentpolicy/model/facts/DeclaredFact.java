package io.employmentpolicy.model.facts;

import io.employmentpolicy.model.schema.Fact;
import io.employmentpolicy.model.value.Occurrence;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * 带声明字段的事实。 / A fact with fields that files declare: one of a kind that files declare, or a record of the library with further fields. Made by
 * {@link Facts.Builder#add(String, Map)} and by reading files. Immutable.
 */
public final class DeclaredFact implements Fact {

    private final FactKind kind;
    private final @Nullable Fact record;
    private final Map<String, Object> declared;

    DeclaredFact(FactKind kind, @Nullable Fact record, Map<String, Object> declared) {
        this.kind = Objects.requireNonNull(kind, "kind");
        this.record = record;
        this.declared = Collections.unmodifiableMap(new LinkedHashMap<>(declared));
    }

    /** 种类。 / Its kind, in the dictionary that made it. */
    public FactKind kind() {
        return kind;
    }

    /** 种类的名称。 / The name of its kind in rules. */
    public String kindName() {
        return kind.typeName();
    }

    /** 所附的记录。 / The record that the further fields belong to; empty for a kind that files declare. */
    public Optional<Fact> record() {
        return Optional.ofNullable(record);
    }

    /** The record; there is one wherever a component of a record is read. */
    Fact bare() {
        if (record == null) {
            throw new ClassCastException("a fact of kind " + kind.name() + " has no record");
        }
        return record;
    }

    /** 声明的取值。 / The values of declared fields that are known, by name. */
    public Map<String, Object> declared() {
        return declared;
    }

    /**
     * 读取一个字段。 / Reads any of its fields.
     *
     * @param field its name in facts files, {@code veteran_certificate}
     * @param type the class that carries it, as {@link FieldType.Base} names it; of an event, the class of what happened
     * @return empty if nobody knows it, or if it is known not to have happened yet
     * @throws IllegalArgumentException if the kind has no such field
     * @throws ClassCastException if it holds something else
     */
    public <T> Optional<T> get(String field, Class<T> type) {
        Object value = DeclaredValues.field(kind, field).read(this);
        Object plain = value instanceof Occurrence<?> event ? event.at().orElse(null) : value;
        return Optional.ofNullable(type.cast(plain));
    }

    /** 读取一个字段，以规则所见。 / A field by its name in rules, as rules see it; null = unknown. */
    public @Nullable Object value(String property) {
        return kind.field(property)
                .orElseThrow(() -> new IllegalArgumentException(kind.typeName() + " has no field " + property))
                .read(this);
    }

    static @Nullable Object read(Fact fact, String field) {
        return fact instanceof DeclaredFact one ? one.declared.get(field) : null;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DeclaredFact that
                && kind.equals(that.kind)
                && Objects.equals(record, that.record)
                && declared.equals(that.declared);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, record, declared);
    }

    /** 不含任何取值。 / Names the kind only: facts may be personal data. */
    @Override
    public String toString() {
        return kind.name() + "[…]";
    }
}
