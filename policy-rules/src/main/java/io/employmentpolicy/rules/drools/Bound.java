package io.employmentpolicy.rules.drools;

import java.util.Arrays;
import java.util.Objects;
import org.drools.base.rule.Declaration;
import org.jspecify.annotations.Nullable;

/** 先前所绑定者。 / The earlier lines of a rule that something reads, by number of their variable. */
final class Bound {
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
