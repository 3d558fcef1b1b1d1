package io.employmentpolicy.rules.drools;

import org.drools.base.base.ValueResolver;
import org.drools.base.base.ValueType;
import org.drools.base.reteoo.BaseTuple;
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
final class JoinConstraint extends BoundConstraint {
    private final FactTest.Joined joined;

    JoinConstraint(FactTest test, FactTest.Joined joined, Bound bound) {
        super(test, bound);
        this.joined = joined;
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
    public JoinConstraint clone() {
        JoinConstraint clone = new JoinConstraint(test, joined, bound.copy());
        clone.setType(getType());
        return clone;
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
