package io.employmentpolicy.rules.drools;

import java.util.ArrayList;
import java.util.List;
import org.drools.base.base.ValueResolver;
import org.drools.base.reteoo.BaseTuple;
import org.drools.base.rule.Declaration;
import org.drools.base.rule.accessor.Accumulator;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.rule.FactHandle;

/** 汇集。 / Collects what facts add to a list. No fact is ever taken back. */
final class ListCollector implements Accumulator {
    private final Term.Written value;
    private final Bound bound;

    ListCollector(Term.Written value, Bound bound) {
        this.value = value;
        this.bound = bound;
    }

    @Override
    public @Nullable Object createWorkingMemoryContext() {
        return null;
    }

    @Override
    public Object createContext() {
        return new ArrayList<@Nullable Object>(2);
    }

    @Override
    public Object init(Object memory, Object context, BaseTuple tuple, Declaration[] outer, ValueResolver resolver) {
        return new ArrayList<@Nullable Object>(2);
    }

    @Override
    @SuppressWarnings("unchecked") // made by createContext or init
    public @Nullable Object accumulate(
            Object memory,
            Object context,
            BaseTuple tuple,
            FactHandle handle,
            Declaration[] outer,
            Declaration[] inner,
            ValueResolver resolver) {
        Object added = value.term().of(handle.getObject(), bound.row().at(tuple));
        ((List<@Nullable Object>) context).add(added);
        return added;
    }

    @Override
    public boolean supportsReverse() {
        return false;
    }

    @Override
    public boolean tryReverse(
            Object memory,
            Object context,
            BaseTuple tuple,
            FactHandle handle,
            Object added,
            Declaration[] outer,
            Declaration[] inner,
            ValueResolver resolver) {
        return false;
    }

    @Override
    public Object getResult(
            Object memory, Object context, BaseTuple tuple, Declaration[] outer, ValueResolver resolver) {
        return context;
    }

    @Override
    public Declaration[] getRequiredDeclarations() {
        return bound.read();
    }

    @Override
    public void replaceDeclaration(Declaration before, Declaration after) {
        bound.replace(before, after);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ListCollector same
                && value.text().equals(same.value.text())
                && bound.isAlike(same.bound);
    }

    @Override
    public int hashCode() {
        return value.text().hashCode();
    }
}
