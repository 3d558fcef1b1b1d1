package io.employmentpolicy.rules.evaluation;

import io.employmentpolicy.model.facts.FactKind;
import io.employmentpolicy.model.schema.Fact;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * 一条事实及其归属。 / One fact of the bag with what it belongs to. Two equal facts are still two items.
 *
 * <p>An item that is not sure is a phantom: it stands for what may exist in a kind that is unknown or only partly given.
 */
public final class CaseFact {
    private final FactKind kind;
    private final Fact fact;
    private final int index;
    private final boolean sure;
    private final @Nullable CaseFact parent;
    private final boolean ofEveryCase;

    /**
     * @param index position among the facts of its kind, from 0
     * @param sure false for a phantom
     * @param parent what a nested fact stands in, or what a derived fact is about; null when it stands on its own
     */
    public CaseFact(FactKind kind, Fact fact, int index, boolean sure, @Nullable CaseFact parent) {
        this(kind, fact, index, sure, parent, false);
    }

    private CaseFact(
            FactKind kind, Fact fact, int index, boolean sure, @Nullable CaseFact parent, boolean ofEveryCase) {
        this.ofEveryCase = ofEveryCase;
        this.kind = Objects.requireNonNull(kind, "kind");
        this.fact = Objects.requireNonNull(fact, "fact");
        this.index = index;
        this.sure = sure;
        this.parent = parent;
    }

    /** The phantom of a kind of which nothing at all is known. */
    static CaseFact unknown(FactKind kind, @Nullable CaseFact parent) {
        return new CaseFact(kind, kind.blank(), 0, false, parent, !kind.isDeclared());
    }

    /** 是否各案相同。 / Whether it stands for a kind of which nothing at all is known, and so is one and the same in every case. */
    public boolean ofEveryCase() {
        return ofEveryCase;
    }

    /** 事实种类。 / The kind of the fact. */
    public FactKind kind() {
        return kind;
    }

    /** 事实本身。 / The fact. */
    public Fact fact() {
        return fact;
    }

    /** 同类中的序号，从零起。 / Position among the facts of its kind. */
    public int index() {
        return index;
    }

    /** 是否确实存在。 / Whether it is known to exist. */
    public boolean sure() {
        return sure;
    }

    /** 所属事实。 / What it belongs to, or null. */
    public @Nullable CaseFact parent() {
        return parent;
    }

    /** Prints kind and position only: facts may be personal data. */
    @Override
    public String toString() {
        return kind.name() + "[" + index + "]" + (sure ? "" : "?");
    }
}
