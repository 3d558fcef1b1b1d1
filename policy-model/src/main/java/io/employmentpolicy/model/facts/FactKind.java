package io.employmentpolicy.model.facts;

import io.employmentpolicy.model.schema.ChangedBy;
import io.employmentpolicy.model.schema.Fact;
import io.employmentpolicy.model.schema.Kind;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** 事实种类说明。 / Describes one kind of fact: its names, its place among the others and its fields. Immutable. */
public final class FactKind {

    private final Class<? extends Fact> type;
    private final String name;
    private final String zh;
    private final String en;
    private final boolean single;
    private final boolean given;
    private final boolean certain;
    private final ChangedBy changedBy;
    private final boolean ends;
    private final boolean standing;
    private final @Nullable FactKind parent;
    private final @Nullable FactKind owner;
    private final List<FactField> fields;
    private final FieldGroups groups;
    private final List<FactField> identity;
    private final List<FactField> lasts;
    private final Map<FactField, FactField> since;
    private final Map<FactField, FactField> after;
    private final Map<String, FactField> byProperty = new LinkedHashMap<>();
    private final Map<String, FactField> byName = new LinkedHashMap<>();
    private final @Nullable Constructor<?> canonical;
    private final String typeName;
    private final List<FactField> declared;

    FactKind(Class<? extends Fact> type, @Nullable FactKind parent, @Nullable FactKind owner) {
        this(type, parent, owner, List.of());
    }

    /** @param added fields that files declare beside those of the record */
    FactKind(
            Class<? extends Fact> type,
            @Nullable FactKind parent,
            @Nullable FactKind owner,
            List<DeclaredField> added) {
        this.type = type;
        this.typeName = type.getSimpleName();
        Kind kind = annotation(type);
        this.name = kind.name();
        this.zh = kind.zh();
        this.en = kind.en();
        this.single = kind.single();
        this.given = kind.given();
        this.certain = kind.certain();
        this.changedBy = kind.changedBy();
        this.ends = kind.ends();
        this.standing = kind.standing();
        this.parent = parent;
        this.owner = owner;
        List<FactField> read = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            read.add(FactField.of(component));
        }
        this.declared = added.stream()
                .map(field -> new FactField(name, typeName, field, false, changedBy))
                .toList();
        read.addAll(declared);
        this.fields = named(read);
        this.canonical = constructor(type);
        this.identity = properties(Arrays.asList(kind.identity()));
        this.lasts = properties(Arrays.asList(kind.lasts()));
        this.since = paired(FactField::since);
        this.after = paired(FactField::after);
        this.groups = FieldGroups.of(fields);
    }

    /** A kind that files declare. */
    FactKind(DeclaredKind kind, @Nullable FactKind owner) {
        this.type = DeclaredFact.class;
        this.typeName = kind.typeName();
        this.name = kind.name();
        this.zh = kind.label().zh();
        this.en = kind.label().en();
        this.single = kind.single();
        this.given = true;
        this.certain = false;
        this.changedBy = kind.changedBy();
        this.ends = false;
        this.standing = false;
        this.parent = null;
        this.owner = owner;
        this.declared = kind.fields().stream()
                .map(field ->
                        new FactField(name, typeName, field, kind.identity().contains(field.name()), kind.changedBy()))
                .toList();
        this.fields = named(declared);
        this.canonical = null;
        this.identity = kind.identity().stream()
                .map(field -> Objects.requireNonNull(byName.get(field), field))
                .toList();
        this.lasts = List.of();
        this.since = Map.of();
        this.after = Map.of();
        this.groups = FieldGroups.of(fields);
    }

    private List<FactField> named(List<FactField> read) {
        for (FactField field : read) {
            byProperty.put(field.property(), field);
            byName.put(field.name(), field);
        }
        return List.copyOf(read);
    }

    private List<FactField> properties(List<String> names) {
        return names.stream()
                .map(property -> Objects.requireNonNull(byProperty.get(property), property))
                .toList();
    }

    /** The fields that name another, each with the one named. */
    private Map<FactField, FactField> paired(Function<FactField, String> named) {
        return fields.stream()
                .filter(field -> !named.apply(field).isEmpty())
                .collect(Collectors.toUnmodifiableMap(
                        field -> field,
                        field -> properties(List.of(named.apply(field))).get(0)));
    }

    private static Constructor<?> constructor(Class<?> type) {
        Class<?>[] components = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            return type.getDeclaredConstructor(components);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("record without its own constructor: " + type.getName(), e);
        }
    }

    /**
     * 词典之外的种类。 / Describes a record that is a fact but not one of the standard dictionary, such as what rules derive.
     *
     * @throws IllegalArgumentException if the type is no record with {@link Kind}
     */
    public static FactKind describing(Class<? extends Fact> type) {
        return new FactKind(type, null, null);
    }

    static Kind annotation(Class<? extends Fact> type) {
        Kind kind = type.getAnnotation(Kind.class);
        if (kind == null || !type.isRecord()) {
            throw new IllegalArgumentException("not a record with @Kind: " + type.getName());
        }
        return kind;
    }

    /** 文件中的名称。 / The name in facts files, {@code insurance_record}. */
    public String name() {
        return name;
    }

    /** 规则中的名称。 / The simple name of the record, as rules write it: {@code InsuranceRecord}. */
    public String typeName() {
        return typeName;
    }

    /** 是否有声明的字段。 / Whether files declare it or fields of it, so that its facts are {@link DeclaredFact}s. */
    public boolean isDeclared() {
        return canonical == null || !declared.isEmpty();
    }

    /** 声明的字段。 / The fields that files declare, in their order. */
    public List<FactField> declaredFields() {
        return declared;
    }

    /** 承载类型。 / The class of the objects that carry such facts: the record, or {@link DeclaredFact} where files declare fields. */
    public Class<? extends Fact> carrier() {
        return isDeclared() ? DeclaredFact.class : type;
    }

    /** 记录类型。 / The record that carries such a fact; {@link DeclaredFact} for a kind that files declare. */
    public Class<? extends Fact> type() {
        return type;
    }

    /** 中文名称。 / The name in Chinese. */
    public String zh() {
        return zh;
    }

    /** 英文名称。 / The name in English. */
    public String en() {
        return en;
    }

    /** 是否至多一件。 / Whether a bag holds at most one of them. */
    public boolean single() {
        return single;
    }

    /** 是否由调用方提供。 / Whether callers hand such facts in; false for what an edition itself brings along. */
    public boolean given() {
        return given;
    }

    /** 是否必有。 / Whether there is one of everybody, so that only what it is like need be asked. */
    public boolean certain() {
        return certain;
    }

    /** 能否再有一件。 / What can bring about one more fact of this kind. */
    public ChangedBy changedBy() {
        return changedBy;
    }

    /** 能否终止。 / Whether somebody can see to it that there is one fewer of them. */
    public boolean ends() {
        return ends;
    }

    /** 是否现状。 / Whether it tells what somebody is or does now; see {@link Kind#standing()}. */
    public boolean isStanding() {
        return standing;
    }

    /** 所在事实。 / The kind in whose list such facts lie; empty if they are given at top level. */
    public Optional<FactKind> parent() {
        return Optional.ofNullable(parent);
    }

    /** 最外层的种类。 / The kind given at top level in which such facts lie; itself when they are given there. */
    public FactKind root() {
        return parent == null ? this : parent.root();
    }

    /** 所属主体。 / The kind such facts belong to; empty if they stand on their own. */
    public Optional<FactKind> owner() {
        return Optional.ofNullable(owner);
    }

    /** 是否属于某类主体。 / Whether such facts belong to one of a type, as a job belongs to a person; false of that one itself. */
    public boolean isOf(Class<? extends Fact> type) {
        return owner != null && owner.type() == type;
    }

    /** 是否关于某类主体。 / Whether such facts are about one of a type: they are one themselves, or belong to one. */
    public boolean isAbout(Class<? extends Fact> type) {
        return this.type == type || isOf(type);
    }

    /** 全部字段。 / The fields, in the order of the record. */
    public List<FactField> fields() {
        return fields;
    }

    /** 起始字段。 / The field before whose day there is no such fact; empty when none says so. */
    public Optional<FactField> beginning() {
        return groups.beginning();
    }

    /**
     * 起止字段。 / The fields that say when what the fact tells of began and when it ended, and which month it speaks of, in that order; empty when
     * it has no such days.
     */
    public List<FactField> lasts() {
        return lasts;
    }

    /** 自某日起才有的取值。 / The fields whose value is there from a day on, each with the field that holds that day. */
    public Map<FactField, FactField> since() {
        return since;
    }

    /** 期后才记的字段。 / The fields that hold, once what the fact tells of is over, what another field held while it lasted, each with that field. */
    public Map<FactField, FactField> after() {
        return after;
    }

    /** 编号字段。 / The fields that hold ids. */
    public List<FactField> ids() {
        return groups.ids();
    }

    /** 事件字段。 / The fields that hold events which happen on their day or not at all: not those that may be known beforehand. */
    public List<FactField> events() {
        return groups.events();
    }

    /** 发生之时的字段。 / The fields that say when what the fact tells of happens or begins; one that lies ahead means that it has not. */
    public List<FactField> happenings() {
        return groups.happenings();
    }

    /** 识别字段。 / The fields that together tell one fact of this kind from another; empty if nothing does. */
    public List<FactField> identity() {
        return identity;
    }

    /** 内含事实的字段。 / The fields that hold further facts, in the order of the record. */
    public List<FactField> lists() {
        return groups.lists();
    }

    /** 金额字段。 / The fields that hold sums of money, in the order of the record. */
    public List<FactField> money() {
        return groups.money();
    }

    /** 按记录名称查找。 / The field with this name in the record, {@code birthDate}. */
    public Optional<FactField> field(String property) {
        return Optional.ofNullable(byProperty.get(property));
    }

    /** 按文件名称查找。 / The field with this name in facts files, {@code birth_date}. */
    public Optional<FactField> fieldByName(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** 一无所知的事实。 / A new fact of this kind of which nothing is known: every component is null. */
    public Fact blank() {
        return fact(new Object[fields.size()]);
    }

    /**
     * 另一件相同的事实。 / A second fact with the same components, for bags in which one record stands twice.
     *
     * @throws ClassCastException if the fact is of another kind
     */
    public Fact copy(Fact fact) {
        return with(fact, Map.of());
    }

    /**
     * 换去数个字段。 / A fact with other values in some fields, and those of another fact in the rest.
     *
     * @param changed value by field; null = unknown
     * @throws ClassCastException if the fact is of another kind
     * @throws IllegalArgumentException if the record refuses the values
     */
    public Fact with(Fact fact, Map<FactField, ? extends @Nullable Object> changed) {
        return FactMaker.with(this, fact, changed);
    }

    /**
     * 由各字段构成。 / A fact of this kind with these components, in the order of {@link #fields()}; null = unknown.
     *
     * @throws IllegalArgumentException if the record refuses them
     */
    public Fact fact(@Nullable Object... components) {
        return FactMaker.fact(this, components);
    }

    /**
     * 归入本种类。 / The same fact as this kind carries it, whichever dictionary it was made by; itself when it is so already.
     *
     * @throws IllegalArgumentException if it is of another kind, or holds a value that this kind has no field for
     */
    Fact own(Fact fact) {
        return FactMaker.own(this, fact);
    }

    /** The constructor of its record; null for a kind that files declare. */
    @Nullable
    Constructor<?> canonical() {
        return canonical;
    }

    /** 同名即同一种类。 / The same kind, in whichever dictionary. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || other instanceof FactKind that && name.equals(that.name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return name();
    }
}
