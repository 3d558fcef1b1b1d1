package io.employmentpolicy.rules.shape;

import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.model.problem.Problem;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.rules.document.Node;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads one value by its shape. Whatever is wrong is noted with its path, and nothing is answered.
 *
 * @param path where the value stands, {@code determinations[3].outcome}
 */
record ShapeReader(Node node, String path, Problems problems) implements Shape.Visitor<Optional<Object>> {
    private static final Pattern WHOLE = Pattern.compile("-?(0|[1-9][0-9]{0,9})");
    private static final Set<String> LANGUAGES = Set.of("zh", "en");

    /** What is wrong, up to a number nobody wants to exceed. */
    static final class Problems {
        private static final int MOST = 200;
        private final List<Problem> found = new ArrayList<>();

        void add(Problem problem) {
            if (found.size() < MOST) {
                found.add(problem);
            } else if (found.size() == MOST) {
                found.add(ShapeProblems.tooMany(problem.place(), MOST));
            }
        }

        List<Problem> found() {
            return found;
        }
    }

    private Optional<Object> wrong(Text expected) {
        problems.add(ShapeProblems.wrongKind(node, path, expected));
        return Optional.empty();
    }

    private static @Nullable String text(Node node, boolean quoted) {
        return node instanceof Node.Scalar scalar && scalar.quoted() == quoted ? scalar.text() : null;
    }

    private static boolean isNull(Node node) {
        return node instanceof Node.Scalar scalar && scalar.text() == null;
    }

    @Override
    public Optional<Object> word(Shape.Word shape) {
        String text = text(node, true);
        Text expected = new Text(
                "一段文字，如 \"" + shape.example() + "\"",
                "a text (" + shape.name() + ") such as \"" + shape.example() + "\"");
        if (text == null
                || shape.pattern() != null && !shape.pattern().matcher(text).matches()) {
            return wrong(expected);
        }
        try {
            return Optional.of(shape.read().apply(text));
        } catch (RuntimeException e) {
            problems.add(ShapeProblems.impossible(node, path));
            return Optional.empty();
        }
    }

    @Override
    public Optional<Object> whole(Shape.Whole shape) {
        String text = text(node, false);
        if (text == null || !WHOLE.matcher(text).matches()) {
            return wrong(new Text("整数，如 12", "a whole number such as 12"));
        }
        long value = Long.parseLong(text);
        if (value != (int) value) {
            problems.add(ShapeProblems.impossible(node, path));
            return Optional.empty();
        }
        return Optional.of((int) value);
    }

    @Override
    public Optional<Object> truth(Shape.Truth shape) {
        String text = text(node, false);
        return "true".equals(text)
                ? Optional.of(true)
                : "false".equals(text) ? Optional.of(false) : wrong(new Text("true 或 false", "true or false"));
    }

    @Override
    public Optional<Object> codes(Shape.Codes shape) {
        String text = text(node, true);
        if (text == null) {
            return wrong(new Text("代码", "a code"));
        }
        Object constant = shape.constants().get(text);
        if (constant == null) {
            problems.add(ShapeProblems.unknownCode(
                    node, path, text, shape.constants().keySet()));
        }
        return Optional.ofNullable(constant);
    }

    @Override
    public Optional<Object> spoken(Shape.Spoken shape) {
        if (text(node, true) != null) {
            problems.add(ShapeProblems.oneLanguage(node, path));
            return Optional.empty();
        }
        if (!(node instanceof Node.Mapping both)
                || !both.entries().keySet().equals(LANGUAGES)
                || both.entries().values().stream().anyMatch(one -> text(one, true) == null)) {
            return wrong(new Text("两种语言 {zh, en}", "both languages, {zh, en}"));
        }
        return Optional.of(new Text(said(both, "zh"), said(both, "en")));
    }

    private static String said(Node.Mapping both, String language) {
        return Objects.requireNonNull(text(Objects.requireNonNull(both.entries().get(language)), true));
    }

    @Override
    public Optional<Object> many(Shape.Many shape) {
        if (!(node instanceof Node.Sequence sequence)) {
            return wrong(new Text("一个列表", "a list"));
        }
        List<Object> items = new ArrayList<>(sequence.items().size());
        for (int i = 0; i < sequence.items().size(); i++) {
            shape.item()
                    .accept(new ShapeReader(sequence.items().get(i), path + "[" + i + "]", problems))
                    .ifPresent(items::add);
        }
        return items.size() < sequence.items().size() ? Optional.empty() : Optional.of(items);
    }

    @Override
    public Optional<Object> fields(Shape.Fields shape) {
        if (!(node instanceof Node.Mapping mapping)) {
            return wrong(new Text("一个映射 {…}", "a mapping, {…}"));
        }
        return made(shape, mapping, Set.of());
    }

    @Override
    public Optional<Object> variants(Shape.Variants shape) {
        if (!(node instanceof Node.Mapping mapping)) {
            return wrong(new Text("一个映射 {…}", "a mapping, {…}"));
        }
        Node tells = mapping.entries().get(shape.tells());
        String at = within(shape.tells());
        if (tells == null) {
            problems.add(ShapeProblems.missing(mapping.place(), at));
            return Optional.empty();
        }
        String code = text(tells, true);
        if (code == null) {
            return new ShapeReader(tells, at, problems).wrong(new Text("代码", "a code"));
        }
        Shape.Fields fields = shape.of().get(code);
        if (fields == null) {
            problems.add(ShapeProblems.unknownCode(tells, at, code, shape.of().keySet()));
            return Optional.empty();
        }
        return made(fields, mapping, Set.of(shape.tells()));
    }

    private String within(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    /** The object of the parts that stand in a mapping, those left aside that are nobody's business here. */
    Optional<Object> made(Shape.Fields shape, Node.Mapping mapping, Set<String> aside) {
        List<Shape.Part> parts = shape.parts();
        List<String> names = parts.stream().map(Shape.Part::name).toList();
        Set<String> known = new HashSet<>(names);
        known.addAll(aside);
        boolean fine = true;
        for (Map.Entry<String, Place> key : mapping.keys().entrySet()) {
            if (!known.contains(key.getKey())) {
                problems.add(ShapeProblems.unknownName(key.getValue(), path, key.getKey(), names));
                fine = false;
            }
        }
        @Nullable Object[] values = new @Nullable Object[parts.size()];
        for (int i = 0; i < values.length; i++) {
            Shape.Part part = parts.get(i);
            Node own = mapping.entries().get(part.name());
            if (own == null) {
                problems.add(ShapeProblems.missing(mapping.place(), within(part.name())));
                fine = false;
            } else if (!part.nullable() || !isNull(own)) {
                Optional<Object> read = part.shape().accept(new ShapeReader(own, within(part.name()), problems));
                values[i] = read.orElse(null);
                fine &= read.isPresent();
            }
        }
        return fine ? whole(shape, mapping, values) : Optional.empty();
    }

    private Optional<Object> whole(Shape.Fields shape, Node.Mapping mapping, @Nullable Object[] values) {
        Object made;
        try {
            made = shape.make(values);
        } catch (IllegalArgumentException e) {
            problems.add(ShapeProblems.impossible(mapping, path));
            return Optional.empty();
        }
        for (int i = 0; i < values.length; i++) {
            Shape.Part part = shape.parts().get(i);
            if (part.follows() && !Objects.deepEquals(part.read().apply(made), values[i])) {
                problems.add(ShapeProblems.doesNotFollow(
                        Objects.requireNonNull(mapping.entries().get(part.name())), within(part.name())));
                return Optional.empty();
            }
        }
        return Optional.of(made);
    }
}
