package io.employmentpolicy.rules.document;

import io.employmentpolicy.model.problem.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 读取结果。 / What reading one document gave.
 *
 * <p>A document with problems may still have a tree, so that its other problems can be found in the same run: of a name
 * given twice the first value stands, an alias stands as null. Such a tree is good for checking and for nothing else.
 *
 * @param root the tree; null when the document cannot be read at all
 * @param problems everything wrong with the form of the document, in its order; empty when the tree can be relied upon
 */
public record Reading(@Nullable Node root, List<Problem> problems) {
    /** Copies the problems. */
    public Reading {
        problems = List.copyOf(problems);
        if (root == null && problems.isEmpty()) {
            throw new IllegalArgumentException("a document without a tree needs a problem");
        }
    }
}
