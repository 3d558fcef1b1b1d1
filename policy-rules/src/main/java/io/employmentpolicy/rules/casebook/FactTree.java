package io.employmentpolicy.rules.casebook;

import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.model.problem.Problem;
import io.employmentpolicy.rules.document.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** 由各列路径拼成的树。 / What the columns of one row say, put together: a path such as {@code hire[1].start_date} names one value of a tree. Used once. */
final class FactTree {
    private static final Pattern STEP = Pattern.compile("\\.?([^.\\[\\]]+)|\\[(\\d{1,3})]");

    /** Deeper than any fact lies. */
    private static final int DEEPEST = 8;

    private final Place place;
    private final Map<String, FactTree> parts = new LinkedHashMap<>();
    private @Nullable Node value;
    private boolean items;

    FactTree(Place place) {
        this.place = place;
    }

    /** Puts a value where a path leads; a problem when the path is none, or leads through a value or to another one. */
    @Nullable
    Problem put(String path, Node node, Place cell) {
        List<String> steps = new ArrayList<>();
        Matcher matcher = STEP.matcher(path);
        int end = 0;
        while (matcher.lookingAt() && end < path.length()) {
            steps.add(matcher.group(1) != null ? matcher.group(1) : "[" + Integer.parseInt(matcher.group(2)));
            end = matcher.end();
            matcher.region(end, path.length());
        }
        return end < path.length() || steps.isEmpty() || steps.size() > DEEPEST || !put(steps, node, cell)
                ? CaseProblems.CASE_118.at(cell, path, path)
                : null;
    }

    /** The same by the steps of the path, an item of a list being its number behind a bracket. */
    boolean put(List<String> steps, Node node, Place cell) {
        FactTree tree = this;
        for (String step : steps) {
            boolean item = step.startsWith("[");
            if (tree.value != null || !tree.parts.isEmpty() && tree.items != item) {
                return false;
            }
            tree.items = item;
            tree = tree.parts.computeIfAbsent(step, name -> new FactTree(cell));
        }
        if (tree.value != null || !tree.parts.isEmpty()) {
            return false;
        }
        tree.value = node;
        return true;
    }

    Node node(List<Problem> problems) {
        if (value != null) {
            return value;
        }
        if (items) {
            return sequence(problems);
        }
        Map<String, Node> entries = new LinkedHashMap<>();
        Map<String, Place> keys = new LinkedHashMap<>();
        parts.forEach((name, part) -> {
            entries.put(name, part.node(problems));
            keys.put(name, part.place);
        });
        return new Node.Mapping(entries, keys, place);
    }

    /** Items stand in the order of their numbers, whatever the order of the columns; one left out would move the others up unseen. */
    private Node sequence(List<Problem> problems) {
        List<Node> list = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            FactTree part = parts.get("[" + i);
            if (part == null) {
                problems.add(CaseProblems.CASE_119.at(place, "[" + i + "]", i));
                break;
            }
            list.add(part.node(problems));
        }
        return new Node.Sequence(list, place);
    }
}
