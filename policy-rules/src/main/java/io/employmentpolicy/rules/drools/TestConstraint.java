package io.employmentpolicy.rules.drools;

import java.util.Arrays;
import java.util.Objects;
import org.drools.base.base.ValueResolver;
import org.drools.base.base.ValueType;
import org.drools.base.base.extractors.BaseObjectClassFieldReader;
import org.drools.base.base.field.ObjectFieldImpl;
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
 * 网络中的一项测试。 / A test as a node of the network makes it. Two tests are the same, and Drools makes them once, when they read alike and read
 * the same earlier lines. A code held against a constant is told to Drools as such, so that among many it finds the right one at once.
 */
// Drools declares what it clones to be of any type, and constraints to be written; none is.
@SuppressWarnings({"unchecked", "serial"})
final class TestConstraint extends MutableTypeConstraint<Row> implements IndexableConstraint {
    private final FactTest test;
    private final FactTest.Check check;
    private final Bound bound;

    TestConstraint(FactTest test, FactTest.Check check, Bound bound) {
        this.test = test;
        this.check = check;
        this.bound = bound;
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
    public TestConstraint clone() {
        TestConstraint clone = new TestConstraint(test, check, bound.copy());
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
        return false; // only facts by themselves are indexed, and by a constant; joins are small
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
        throw new UnsupportedOperationException("joins are not indexed");
    }

    @Override
    public TupleValueExtractor getLeftIndexExtractor() {
        throw new UnsupportedOperationException("joins are not indexed");
    }

    @Override
    public TupleValueExtractor getRightIndexExtractor() {
        throw new UnsupportedOperationException("joins are not indexed");
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TestConstraint same
                && test.text().equals(same.test.text())
                && bound.isAlike(same.bound);
    }

    @Override
    public int hashCode() {
        return test.text().hashCode();
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

    /** The earlier lines of a rule that something reads, by number of their variable. */
    static final class Bound {
        private final @Nullable Declaration[] declarations;

        Bound(@Nullable Declaration[] declarations) {
            this.declarations = declarations;
        }

        Row row() {
            return new Row(declarations);
        }

        Declaration[] read() {
            return Arrays.stream(declarations).filter(Objects::nonNull).toArray(Declaration[]::new);
        }

        void replace(Declaration before, Declaration after) {
            for (int i = 0; i < declarations.length; i++) {
                if (before.equals(declarations[i])) {
                    declarations[i] = after;
                }
            }
        }

        Bound copy() {
            return new Bound(declarations.clone());
        }

        /** Whether the same lines are read, told by their place in the rule. */
        boolean isAlike(Bound other) {
            return Arrays.equals(places(), other.places());
        }

        private int[] places() {
            return Arrays.stream(read())
                    .mapToInt(declaration -> declaration.getPattern().getPatternId())
                    .toArray();
        }
    }
}
