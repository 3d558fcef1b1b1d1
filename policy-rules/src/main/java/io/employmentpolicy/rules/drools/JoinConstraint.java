package io.employmentpolicy.rules.drools;

import io.employmentpolicy.rules.drools.TestConstraint.Bound;
import org.drools.base.base.ValueResolver;
import org.drools.base.base.ValueType;
import org.drools.base.reteoo.BaseTuple;
import org.drools.base.rule.Declaration;
import org.drools.base.rule.IndexableConstraint;
import org.drools.base.rule.MutableTypeConstraint;
import org.drools.base.rule.accessor.FieldValue;
import org.drools.base.rule.accessor.ReadAccessor;
import org.drools.base.rule.accessor.TupleValueExtractor;
import org.drools.base.util.IndexedValueReader;
import org.drools.base.util.index.ConstraintTypeOperator;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.runtime.rule.FactHandle;

/**
 * 连接的索引。 / Tells Drools by which value the facts of a join are to be found, so that it looks only at those that can pass. It passes whatever
 * is found: the test itself stands beside it.
 */
// Drools declares what it clones to be of any type, and constraints to be written; none is.
@SuppressWarnings({"unchecked", "serial"})
final class JoinConstraint extends MutableTypeConstraint<Row> implements IndexableConstraint {
    private final FactTest test;
    private final FactTest.Joined joined;
    private final Bound bound;

    JoinConstraint(FactTest test, FactTest.Joined joined, Bound bound) {
        this.test = test;
        this.joined = joined;
        this.bound = bound;
    }

    @Override
    public boolean isAllowed(FactHandle handle, ValueResolver resolver) {
        return true;
    }

    @Override
    public boolean isAllowedCachedLeft(Row row, FactHandle handle) {
        return true;
    }

    @Override
    public boolean isAllowedCachedRight(BaseTuple tuple, Row row) {
        return true;
    }

    @Override
    public Row createContext() {
        return bound.row();
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
    public JoinConstraint clone() {
        JoinConstraint clone = new JoinConstraint(test, joined, bound.copy());
        clone.setType(getType());
        return clone;
    }

    @Override
    public boolean isTemporal() {
        return false;
    }

    @Override
    public boolean isUnification() {
        return false;
    }

    @Override
    public boolean isIndexable(int node, KieBaseConfiguration configuration) {
        return true;
    }

    @Override
    public ConstraintTypeOperator getConstraintType() {
        return ConstraintTypeOperator.EQUAL;
    }

    @Override
    public @Nullable FieldValue getField() {
        return null;
    }

    @Override
    public @Nullable ReadAccessor getFieldExtractor() {
        return null;
    }

    @Override
    public IndexedValueReader getFieldIndex() {
        return new IndexedValueReader(getLeftIndexExtractor(), getRightIndexExtractor());
    }

    @Override
    public TupleValueExtractor getLeftIndexExtractor() {
        return new OfRow(joined, bound);
    }

    @Override
    public TupleValueExtractor getRightIndexExtractor() {
        return new OfFact(joined);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof JoinConstraint same
                && test.text().equals(same.test.text())
                && bound.isAlike(same.bound);
    }

    @Override
    public int hashCode() {
        return test.text().hashCode();
    }

    @Override
    public String toString() {
        return "index of " + test.text();
    }

    /** What the rule has bound. */
    private record OfRow(FactTest.Joined joined, Bound bound) implements TupleValueExtractor {
        @Override
        public ValueType getValueType() {
            return ValueType.OBJECT_TYPE;
        }

        @Override
        public @Nullable Object getValue(@Nullable ValueResolver resolver, BaseTuple tuple) {
            return joined.row().apply(bound.row().at(tuple));
        }

        @Override
        public TupleValueExtractor clone() {
            return this;
        }
    }

    /** What the joined fact holds. */
    private record OfFact(FactTest.Joined joined) implements TupleValueExtractor {
        @Override
        public ValueType getValueType() {
            return ValueType.OBJECT_TYPE;
        }

        @Override
        public @Nullable Object getValue(@Nullable ValueResolver resolver, BaseTuple tuple) {
            return joined.fact().apply(tuple.getFactHandle().getObject());
        }

        @Override
        public TupleValueExtractor clone() {
            return this;
        }
    }
}
