package io.employmentpolicy.rules.casebook;

import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.model.problem.Problem;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.rules.PolicyCatalogue;
import io.employmentpolicy.rules.document.Node;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** 一例逐项比较的记录。 / What is noted while one case is compared, and the comparisons all kinds of expectations share. */
final class CaseCheck {
    private final PolicyCase one;
    private final PolicyCatalogue.Entry policy;
    private final List<Difference> differences = new ArrayList<>();
    private final List<String> notCompared = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    CaseCheck(PolicyCase one, PolicyCatalogue.Entry policy) {
        this.one = one;
        this.policy = policy;
    }

    PolicyCase one() {
        return one;
    }

    List<Difference> differences() {
        return differences;
    }

    List<String> notCompared() {
        return notCompared;
    }

    List<Problem> problems() {
        return problems;
    }

    /** An expectation that is left aside. */
    void skip(String key) {
        notCompared.add(key);
    }

    void problem(Problem problem) {
        problems.add(problem);
    }

    void word(String key, Node node, List<String> found) {
        String expected = text(node);
        if (expected == null || !Words.all(policy.kind()).contains(expected)) {
            if (one.byMeasure() && expected != null) {
                notCompared.add(key);
            } else {
                problems.add(CaseProblems.noneOf(
                        CaseProblems.CASE_112,
                        node.place(),
                        one.id(),
                        Objects.toString(expected, "null"),
                        Words.all(policy.kind())));
            }
        } else if (found.stream()
                .noneMatch(word -> one.byMeasure() ? Words.fitsLoosely(expected, word) : Words.fits(expected, word))) {
            differ(key, expected, found);
        }
    }

    /** One value, or null for none. */
    void only(String key, Node node, List<String> found) {
        if (!(node instanceof Node.Scalar scalar)) {
            wrongForm(node, key, "单个值或 null", "a single value or null");
            return;
        }
        List<String> expected = scalar.text() == null ? List.of() : List.of(scalar.text());
        if (!expected.equals(found)) {
            differ(key, Objects.toString(scalar.text(), "null"), found);
        }
    }

    /** Exactly these, in any order. */
    void all(String key, Node node, List<String> found) {
        Set<String> expected = texts(key, node);
        if (expected != null && !expected.equals(Set.copyOf(found))) {
            differ(key, expected.toString(), found);
        }
    }

    /** These are among what was found; an empty list means that nothing was. */
    void among(String key, Node node, Collection<String> found) {
        Set<String> expected = texts(key, node);
        if (expected != null && (expected.isEmpty() ? !found.isEmpty() : !found.containsAll(expected))) {
            differ(key, expected.toString(), found);
        }
    }

    @Nullable
    BigDecimal number(String key, Node node, String text) {
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException e) {
            problems.add(CaseProblems.CASE_111.ofNumber(
                    place(key, node), one.id(), text, key, new Text("数字，如 600.00", "a number such as 600.00")));
            return null;
        }
    }

    @Nullable
    Set<String> texts(String key, Node node) {
        if (!(node instanceof Node.Sequence sequence)
                || sequence.items().stream().anyMatch(item -> text(item) == null)) {
            wrongForm(node, key, "列表，如 [a, b]", "a list such as [a, b]");
            return null;
        }
        Set<String> texts = new LinkedHashSet<>();
        sequence.items().forEach(item -> texts.add(Objects.requireNonNull(text(item))));
        return texts;
    }

    void wrongForm(Node node, String key, String zh, String en) {
        problems.add(CaseProblems.CASE_111.at(place(key, node), one.id(), key, new Text(zh, en)));
    }

    private Place place(String key, Node node) {
        return Objects.requireNonNullElse(one.expect().keys().get(key), node.place());
    }

    void differ(String key, String expected, Collection<?> found) {
        differences.add(new Difference(key, expected, shown(found)));
    }

    static Text shown(Collection<?> found) {
        if (found.isEmpty()) {
            return new Text("无", "none");
        }
        return Text.same(found.size() == 1 ? found.iterator().next().toString() : found.toString());
    }

    static @Nullable String text(Node node) {
        return node instanceof Node.Scalar scalar ? scalar.text() : null;
    }
}
