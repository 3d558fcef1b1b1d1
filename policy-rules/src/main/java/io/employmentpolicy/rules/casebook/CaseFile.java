package io.employmentpolicy.rules.casebook;

import io.employmentpolicy.model.facts.Dictionary;
import io.employmentpolicy.model.problem.Problem;
import io.employmentpolicy.rules.document.DocumentReader;
import io.employmentpolicy.rules.document.Node;
import io.employmentpolicy.rules.document.Reading;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 一个案例文件。 / A file of cases as it reads by itself.
 *
 * @param root null when there is nothing in it that can be read
 * @param rows the cases of a table
 */
record CaseFile(String path, @Nullable Node root, List<Node> rows, List<Problem> problems) {
    private static final String BASES = "bases.yaml";
    private static final String TABLE = ".csv";

    static CaseFile read(String path, byte[] bytes, Dictionary dictionary) {
        Reading reading = path.endsWith(TABLE)
                ? DocumentReader.csv(path, bytes)
                : path.endsWith(".json") ? DocumentReader.json(path, bytes) : DocumentReader.yaml(path, bytes);
        List<Problem> problems = new ArrayList<>(reading.problems());
        Node root = problems.isEmpty() ? reading.root() : null;
        List<Node> rows = root instanceof Node.Sequence table && path.endsWith(TABLE)
                ? new CaseTable(dictionary, problems).cases(table)
                : List.of();
        return new CaseFile(path, root, rows, problems);
    }

    boolean isTable() {
        return path.endsWith(TABLE);
    }

    /** Whether it holds what the cases of its folder build on. */
    boolean isBases() {
        return path.substring(path.lastIndexOf('/') + 1).equals(BASES);
    }

    String folder() {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }
}
