package io.employmentpolicy.rules.drools;

import org.drools.base.rule.Declaration;
import org.drools.base.rule.IndexableConstraint;
import org.drools.base.rule.MutableTypeConstraint;
import org.jspecify.annotations.Nullable;

/**
 * 读先前所绑定者的约束。 / What the network knows of a test, whatever it does with it: which earlier lines it reads. Two are the same, and Drools makes
 * them once, when they are of one kind, read alike and read the same earlier lines.
 */
// Drools declares what it clones to be of any type, and constraints to be written; none is.
@SuppressWarnings({"unchecked", "serial"})
abstract class BoundConstraint extends MutableTypeConstraint<Row> implements IndexableConstraint {
    final FactTest test;
    final Bound bound;

    BoundConstraint(FactTest test, Bound bound) {
        this.test = test;
        this.bound = bound;
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
    public boolean isTemporal() {
        return false;
    }

    @Override
    public boolean isUnification() {
        return false;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof BoundConstraint same
                && getClass() == same.getClass()
                && test.text().equals(same.test.text())
                && bound.isAlike(same.bound);
    }

    @Override
    public int hashCode() {
        return test.text().hashCode();
    }
}
