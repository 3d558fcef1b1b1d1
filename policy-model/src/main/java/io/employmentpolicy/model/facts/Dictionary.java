package io.employmentpolicy.model.facts;

import io.employmentpolicy.model.schema.Fact;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * 事实字典。 / All kinds of facts the library understands, read once from the records themselves.
 *
 * <p>Files, rules, messages and schemas take their names from here, so that no name is written twice. Immutable.
 */
public final class Dictionary {

    private final Map<Class<? extends Fact>, FactKind> byType;
    private final Map<String, FactKind> byName = new LinkedHashMap<>();
    private final Map<String, FactKind> byTypeName = new LinkedHashMap<>();
    private final List<FactKind> kinds;

    private Dictionary(List<Class<? extends Fact>> types, Declarations declarations) {
        this.byType = new Reading(declarations).read(types);
        List<FactKind> all = new ArrayList<>(byType.values());
        for (DeclaredKind declared : declarations.kinds()) {
            FactKind owner = declared.owner() == null
                    ? null
                    : byType.values().stream()
                            .filter(kind -> kind.name().equals(declared.owner()))
                            .findFirst()
                            .orElseThrow(() -> new IllegalArgumentException("no such owner: " + declared.owner()));
            all.add(new FactKind(declared, owner));
        }
        this.kinds = List.copyOf(all);
        for (FactKind kind : kinds) {
            refuseSecond(kind, byName.put(kind.name(), kind));
            refuseSecond(kind, byTypeName.put(kind.typeName(), kind));
        }
    }

    private static void refuseSecond(FactKind kind, @Nullable FactKind before) {
        if (before != null) {
            throw new IllegalStateException("two kinds of one name: " + kind.type() + ", " + before.type());
        }
    }

    /** 标准字典。 / The one dictionary of this version of the library. */
    public static Dictionary standard() {
        return Standard.DICTIONARY;
    }

    /**
     * 增补声明。 / This dictionary with the fields and kinds that files declare; the standard one when they declare nothing.
     *
     * @throws IllegalArgumentException if a kind that is added to or named as owner does not exist
     */
    public static Dictionary with(Declarations declarations) {
        if (declarations.isEmpty()) {
            return standard();
        }
        declarations.fields().keySet().forEach(kind -> {
            if (standard().byName(kind).isEmpty()) {
                throw new IllegalArgumentException("no such kind: " + kind);
            }
        });
        return new Dictionary(StandardKinds.TYPES, declarations);
    }

    /** 一件事实的种类。 / The kind of a fact in this dictionary, whichever dictionary made it; empty if it has none of that name. */
    public Optional<FactKind> kindOf(Fact fact) {
        return fact instanceof DeclaredFact declared ? byName(declared.kind().name()) : find(fact.getClass());
    }

    /** 全部种类。 / All kinds in a fixed order; a nested kind follows the kind it lies in. */
    public List<FactKind> kinds() {
        return kinds;
    }

    /** 按文件名称查找。 / The kind with this name in facts files, {@code insurance_record}. */
    public Optional<FactKind> byName(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** 按记录名称查找。 / The kind with this simple type name, {@code InsuranceRecord}. */
    public Optional<FactKind> byTypeName(String typeName) {
        return Optional.ofNullable(byTypeName.get(typeName));
    }

    /** 按类型查找。 / The kind carried by this record; empty if the type is none of the model's facts. */
    public Optional<FactKind> find(Class<? extends Fact> type) {
        return Optional.ofNullable(byType.get(type));
    }

    /**
     * 按类型查找。 / The kind carried by this record.
     *
     * @throws IllegalArgumentException if the type is none of the model's facts
     */
    public FactKind of(Class<? extends Fact> type) {
        FactKind kind = byType.get(type);
        if (kind == null) {
            throw new IllegalArgumentException("not a kind of fact: " + type.getName());
        }
        return kind;
    }

    /** Holds the standard dictionary, so that it is read at first use and not before. */
    private static final class Standard {
        private static final Dictionary DICTIONARY = new Dictionary(StandardKinds.TYPES, Declarations.NONE);
    }

    /** Reads the records one after the other, owners before what they own. */
    private static final class Reading {

        private final Map<Class<? extends Fact>, FactKind> done = new LinkedHashMap<>();
        private final Declarations declarations;

        Reading(Declarations declarations) {
            this.declarations = declarations;
        }

        Map<Class<? extends Fact>, FactKind> read(List<Class<? extends Fact>> types) {
            types.forEach(this::topLevel);
            return done;
        }

        private FactKind topLevel(Class<? extends Fact> type) {
            FactKind before = done.get(type);
            if (before != null) {
                return before;
            }
            Class<? extends Fact> owner = FactKind.annotation(type).owner();
            List<DeclaredField> added =
                    declarations.fields().getOrDefault(FactKind.annotation(type).name(), List.of());
            if (added.isEmpty() && !declarations.isEmpty()) {
                FactKind same = standard().of(type);
                done.put(type, same);
                nested(same);
                return same;
            }
            FactKind kind = new FactKind(type, null, owner == Fact.class ? null : topLevel(owner), added);
            done.put(type, kind);
            nested(kind);
            return kind;
        }

        private void nested(FactKind parent) {
            for (FactField field : parent.fields()) {
                Class<?> element = field.type().valueClass();
                if (field.type().base() == FieldType.Base.LIST && element != null) {
                    FactKind kind = declarations.isEmpty()
                            ? new FactKind(element.asSubclass(Fact.class), parent, null)
                            : standard().of(element.asSubclass(Fact.class));
                    field.holds(kind);
                    done.put(kind.type(), kind);
                    nested(kind);
                }
            }
        }
    }
}
