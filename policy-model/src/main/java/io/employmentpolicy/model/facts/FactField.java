package io.employmentpolicy.model.facts;

import io.employmentpolicy.model.schema.Basis;
import io.employmentpolicy.model.schema.ChangedBy;
import io.employmentpolicy.model.schema.Fact;
import io.employmentpolicy.model.schema.Kind;
import io.employmentpolicy.model.schema.Labelled;
import io.employmentpolicy.model.schema.Sensitivity;
import io.employmentpolicy.model.schema.Term;
import io.employmentpolicy.model.text.Text;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** 事实字段。 / One field of a kind of fact, with its names, its unit and the way to read it. Immutable. */
public final class FactField {

    private static final Set<String> ADDED_UP = Set.of("months", "years", "days", "hours", "times");

    private final String kind;
    private final String typeName;
    private final String name;
    private final String property;
    private final FieldType type;
    private final String zh;
    private final String en;
    private final String unit;
    private final Basis basis;
    private final @Nullable Text instrument;
    private final @Nullable Object outside;
    private final String since;
    private final String after;
    private final boolean signed;
    private final @Nullable BigDecimal least;
    private final @Nullable BigDecimal most;
    private final boolean begins;
    private final boolean happens;
    private final boolean foreseen;
    private final Sensitivity sensitivity;
    private final ChangedBy changedBy;
    private final List<? extends Labelled> codes;
    private final boolean declared;
    private final int hash;
    private final FieldReader reader;
    /** What lies in it; null for everything but a list of facts. Set once, when the dictionary that holds both is made. */
    private final AtomicReference<FactKind> element = new AtomicReference<>();

    private FactField(RecordComponent component, Term term, FieldReader reader) {
        Kind declaring = FactKind.annotation(component.getDeclaringRecord().asSubclass(Fact.class));
        this.kind = declaring.name();
        this.typeName = component.getDeclaringRecord().getSimpleName();
        this.property = component.getName();
        this.name = term.name().isEmpty() ? snake(property) : term.name();
        this.type = FieldType.of(component.getGenericType());
        this.zh = term.zh();
        this.en = term.en();
        this.unit = term.unit();
        this.basis = term.basis();
        this.instrument = term.instrument().length == 2 ? new Text(term.instrument()[0], term.instrument()[1]) : null;
        this.outside = term.outside().isEmpty() ? null : constant(term.outside());
        this.since = term.since();
        this.after = term.after();
        this.signed = term.signed();
        this.least = number(term.least());
        this.most = number(term.most());
        this.begins = term.begins();
        this.happens = term.happens();
        this.foreseen = term.foreseen();
        this.sensitivity = term.sensitive();
        this.changedBy = changedBy(
                term.changedBy(), type, Arrays.asList(declaring.identity()).contains(property), declaring.changedBy());
        this.codes = constants(type);
        this.declared = false;
        this.hash = Objects.hash(kind, property);
        this.reader = reader;
    }

    /** A field that files declare. */
    FactField(String kind, String typeName, DeclaredField field, boolean tellsApart, ChangedBy ofKind) {
        this.kind = kind;
        this.typeName = typeName;
        this.name = field.name();
        this.property = field.property();
        this.type = new FieldType(field.base(), null);
        this.zh = field.label().zh();
        this.en = field.label().en();
        this.unit = field.unit();
        this.basis = field.basis();
        this.instrument = field.instrument();
        this.outside = null;
        this.since = "";
        this.after = "";
        this.signed = field.signed();
        this.least = field.least();
        this.most = field.most();
        this.begins = field.begins();
        this.happens = false;
        this.foreseen = false;
        this.sensitivity = field.sensitivity();
        this.changedBy = changedBy(field.changedBy(), type, tellsApart, ofKind);
        this.codes = field.codes();
        this.declared = true;
        this.hash = Objects.hash(kind, property);
        this.reader = FieldReader.declared(name);
    }

    private static List<? extends Labelled> constants(FieldType type) {
        Class<?> list = type.valueClass();
        return list == null || !list.isEnum()
                ? List.of()
                : Arrays.stream(list.getEnumConstants())
                        .map(Labelled.class::cast)
                        .toList();
    }

    private Object constant(String code) {
        if (type.base() == FieldType.Base.BOOLEAN) {
            return Boolean.valueOf(code);
        }
        if (type.base() == FieldType.Base.INTEGER) {
            return Integer.valueOf(code);
        }
        if (type.base() == FieldType.Base.DECIMAL) {
            return new BigDecimal(code);
        }
        Class<?> list = Objects.requireNonNull(type.valueClass(), "no closed list");
        return Arrays.stream(Objects.requireNonNull(list.getEnumConstants()))
                .filter(one -> ((Labelled) one).code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(list.getSimpleName() + " has no code " + code));
    }

    private static ChangedBy changedBy(ChangedBy said, FieldType type, boolean tellsApart, ChangedBy ofKind) {
        if (said != ChangedBy.UNSAID) {
            return said;
        }
        return switch (type.base()) {
            case TEXT, TEXT_SET, DATE, DATE_TIME, MONTH, LIST -> ChangedBy.NOTHING;
            default -> tellsApart ? ChangedBy.NOTHING : ofKind;
        };
    }

    private static @Nullable BigDecimal number(String text) {
        return text.isEmpty() ? null : new BigDecimal(text);
    }

    static FactField of(RecordComponent component) {
        Term term = component.getAnnotation(Term.class);
        if (term == null) {
            throw new IllegalStateException("component without @Term: " + component);
        }
        return new FactField(component, term, FieldReader.of(component.getAccessor()));
    }

    private static String snake(String camel) {
        return camel.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
    }

    /** 文件中的名称。 / The name in facts files, {@code birth_date}. */
    public String name() {
        return name;
    }

    /** 记录中的名称。 / The name in the record and in rules, {@code birthDate}. */
    public String property() {
        return property;
    }

    /** 类型。 / What the field can hold. */
    public FieldType type() {
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

    /** 单位。 / The unit of a number; empty if it has none. */
    public String unit() {
        return unit;
    }

    /** 所据。 / What the field rests on. */
    public Basis basis() {
        return basis;
    }

    /** 应当界定它的文件。 / The instrument that should define what an office tells; empty for everything else. */
    public Optional<Text> instrument() {
        return Optional.ofNullable(instrument);
    }

    /** 期外的取值。 / What it holds on days on which what the fact tells of has not begun or has ended; empty when it keeps its value. */
    public Optional<Object> outside() {
        return Optional.ofNullable(outside);
    }

    /** 起算字段。 / The property with the day from which the value holds, before which {@link #outside} does; empty when there is none. */
    String since() {
        return since;
    }

    /** 期后所记的字段。 / The property of which this one holds the value once what the fact tells of is over; empty when there is none. */
    String after() {
        return after;
    }

    /** 最小的数。 / The least number that makes sense in it; empty if the dictionary names none. */
    public Optional<BigDecimal> least() {
        return Optional.ofNullable(least);
    }

    /** 最大的数。 / The greatest number that makes sense in it; empty if the dictionary names none. */
    public Optional<BigDecimal> most() {
        return Optional.ofNullable(most);
    }

    /** 是否起始日。 / Whether there is no such fact before this day. */
    public boolean isBeginning() {
        return begins;
    }

    /** 是否发生之时。 / Whether what the fact tells of happens or begins then, so that a fact ahead of the day of a decision is none yet. */
    public boolean isHappening() {
        return happens;
    }

    /** 是否可预知。 / Whether an event may be known before it happens. */
    public boolean isForeseen() {
        return foreseen;
    }

    /** 敏感程度。 / What makes it one that people do not like to tell. */
    public Sensitivity sensitivity() {
        return sensitivity;
    }

    /** 是否敏感。 / Whether people do not like to tell it. */
    public boolean isSensitive() {
        return sensitivity != Sensitivity.NONE;
    }

    /**
     * 因何而变。 / What can make it another one once it is known. Where neither it nor its kind says so: days and codes stay what they are, as
     * does what tells one fact of its kind from another; an event that has not happened may still happen, and stays when it has.
     */
    public ChangedBy changedBy() {
        return changedBy;
    }

    /** 是否只增不减。 / Whether a number in it adds up by doing, so that it can grow but not shrink: months paid, times, hours. */
    public boolean isAddedUp() {
        return changedBy == ChangedBy.DEED && ADDED_UP.contains(unit);
    }

    /** 是否编号。 / Whether it holds the id of a person or thing. */
    public boolean isId() {
        return type.base() == FieldType.Base.TEXT && (property.equals("id") || property.endsWith("Id"));
    }

    /** 是否可为负数。 / Whether a number in it may lie below zero. */
    public boolean isSigned() {
        return signed;
    }

    /** 是否金额。 / Whether it holds a sum of money, in yuan and cents. */
    public boolean isMoney() {
        return type.base() == FieldType.Base.DECIMAL && unit.startsWith("yuan");
    }

    /**
     * 读取取值。 / Reads this field of a fact.
     *
     * @param fact a fact of the kind the field belongs to
     * @return the value; null = unknown
     * @throws ClassCastException if the fact is of another kind
     */
    public @Nullable Object read(Fact fact) {
        return reader.read(fact instanceof DeclaredFact one && !declared ? one.bare() : fact);
    }

    /** 封闭列表的取值。 / The values of its closed list, in order; empty when it has none. */
    public List<? extends Labelled> codes() {
        return codes;
    }

    /** 是否由文件声明。 / Whether a file declares it rather than a record. Codes of its closed list are held as text. */
    public boolean isDeclared() {
        return declared;
    }

    /**
     * 所含事实的种类。 / The kind of the facts that lie in it.
     *
     * @throws IllegalStateException if it is no list of facts
     */
    public FactKind element() {
        FactKind inside = element.get();
        if (inside == null) {
            throw new IllegalStateException("no list of facts: " + this);
        }
        return inside;
    }

    void holds(FactKind inside) {
        element.set(inside);
    }

    /** 同名即同一字段。 / The same field of the same kind, in whichever dictionary. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof FactField that
                        && hash == that.hash
                        && kind.equals(that.kind)
                        && property.equals(that.property);
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public String toString() {
        return typeName + "." + property;
    }
}
