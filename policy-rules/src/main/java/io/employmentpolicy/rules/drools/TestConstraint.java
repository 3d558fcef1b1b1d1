package io.employmentpolicy.rules.drools;

import org.drools.base.base.ValueResolver;
import org.drools.base.base.ValueType;
import org.drools.base.base.extractors.BaseObjectClassFieldReader;
import org.drools.base.base.field.ObjectFieldImpl;
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
 * 网络中的一项测试。 / A test as a node of the network makes it. Two tests are the same, and Drools makes them once, when they read alike and read
 * the same earlier lines. A code held against a constant is told to Drools as such, so that among many it finds the right one at once.
 */
// Drools declares what it clones to be of any type, and constraints to be written; none is.
@SuppressWarnings({"unchecked", "serial"})
final class TestConstraint extends BoundConstraint {
    private final FactTest.Check check;

    TestConstraint(FactTest test, FactTest.Check check, Bound bound) {
        super(test, bound);
        this.check = check;
    }

    @Override
    public boolean isAllowed(FactHandle handle, ValueResolver resolver) {
        return check.holds(handle.getObject(), Row.NONE);
    }

    @Override
    public boolean isAllowedCachedLeft(Row row, FactHandle handle) {
        return check.holds(handle.getObject(), row);
    }

    @Override
    public boolean isAllowedCachedRight(BaseTuple tuple, Row row) {
        return check.holds(row.fact(), row.at(tuple));
    }

    @Override
    public TestConstraint clone() {
        TestConstraint clone = new TestConstraint(test, check, bound.copy());
        clone.setType(getType());
        return clone;
    }

    @Override
    public boolean isIndexable(int node, KieBaseConfiguration configuration) {
        return false; // facts by themselves are indexed by a constant; a join has a constraint of its own for that
    }

    @Override
    public ConstraintTypeOperator getConstraintType() {
        return test.equality() == null ? ConstraintTypeOperator.UNKNOWN : ConstraintTypeOperator.EQUAL;
    }

    @Override
    public @Nullable FieldValue getField() {
        return test.equality() == null
                ? null
                : new ObjectFieldImpl(test.equality().constant());
    }

    @Override
    public @Nullable ReadAccessor getFieldExtractor() {
        return test.equality() == null ? null : new CodeReader(test.equality());
    }

    @Override
    public IndexedValueReader getFieldIndex() {
        throw new UnsupportedOperationException("a join is indexed by JoinConstraint");
    }

    @Override
    public TupleValueExtractor getLeftIndexExtractor() {
        throw new UnsupportedOperationException("a join is indexed by JoinConstraint");
    }

    @Override
    public TupleValueExtractor getRightIndexExtractor() {
        throw new UnsupportedOperationException("a join is indexed by JoinConstraint");
    }

    @Override
    public String toString() {
        return test.text();
    }

    /** Reads the code by which facts are indexed. */
    @SuppressWarnings("serial") // no reader is written
    private static final class CodeReader extends BaseObjectClassFieldReader {
        private final FactTest.Equality equality;

        CodeReader(FactTest.Equality equality) {
            super(equality.field(), String.class, ValueType.STRING_TYPE);
            this.equality = equality;
        }

        @Override
        public @Nullable Object getValue(@Nullable ValueResolver resolver, Object fact) {
            return equality.read().apply(fact);
        }

        @Override
        public boolean isNullValue(@Nullable ValueResolver resolver, Object fact) {
            return getValue(resolver, fact) == null;
        }
    }
}
