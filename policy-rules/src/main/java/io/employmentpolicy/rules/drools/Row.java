package io.employmentpolicy.rules.drools;

import java.io.ObjectInput;
import java.io.ObjectOutput;
import java.util.Objects;
import org.drools.base.base.ValueResolver;
import org.drools.base.reteoo.BaseTuple;
import org.drools.base.rule.ContextEntry;
import org.drools.base.rule.Declaration;
import org.jspecify.annotations.Nullable;

/**
 * 一条规则已绑定的内容。 / What a rule has bound so far, while Drools joins or fires it. Variables are told by number: the version or mark a rule
 * begins with, its subject, and for every slot the fact, what is sure to count and what may count. Used by one thread.
 */
@SuppressWarnings("serial") // Drools declares contexts to be written; none is
final class Row implements ContextEntry {
    /** For tests that look at one fact alone. */
    static final Row NONE = new Row(new Declaration[0]);

    /** What every rule begins with: the version in force, or the mark that is weighed. */
    static final int FIRST = 0;

    /** The subject where no condition of the author's binds it; in a rule that weighs marks, those alike. */
    static final int SECOND = 1;

    private static final int KINDS = 3;

    private final @Nullable Declaration[] declarations;
    private @Nullable BaseTuple tuple;
    private @Nullable Object fact;

    /** @param declarations by number of variable; null where a variable is not read */
    Row(@Nullable Declaration[] declarations) {
        this.declarations = declarations;
    }

    static int fact(int slot) {
        return SECOND + 1 + KINDS * slot;
    }

    static int sure(int slot) {
        return fact(slot) + 1;
    }

    static int possible(int slot) {
        return fact(slot) + 2;
    }

    /** How many variables a rule with so many slots has. */
    static int size(int slots) {
        return fact(slots);
    }

    Row at(BaseTuple bound) {
        tuple = bound;
        return this;
    }

    /** What a variable is bound to. */
    Object get(int variable) {
        return Objects.requireNonNull(tuple).getObject(declarations[variable]);
    }

    /** The version a rule is matched under. */
    VersionInForce version() {
        return (VersionInForce) get(FIRST);
    }

    /** The fact that is joined. */
    @Nullable
    Object fact() {
        return fact;
    }

    @Override
    public void updateFromTuple(ValueResolver resolver, BaseTuple bound) {
        tuple = bound;
    }

    @Override
    public void updateFromFactHandle(ValueResolver resolver, org.kie.api.runtime.rule.FactHandle handle) {
        fact = handle.getObject();
    }

    @Override
    public void resetTuple() {
        tuple = null;
    }

    @Override
    public void resetFactHandle() {
        fact = null;
    }

    @Override
    public ContextEntry getNext() {
        throw new UnsupportedOperationException("a row stands by itself");
    }

    @Override
    public void setNext(ContextEntry next) {
        throw new UnsupportedOperationException("a row stands by itself");
    }

    @Override
    public void writeExternal(ObjectOutput out) {
        throw new UnsupportedOperationException("a row is not written");
    }

    @Override
    public void readExternal(ObjectInput in) {
        throw new UnsupportedOperationException("a row is not written");
    }
}
