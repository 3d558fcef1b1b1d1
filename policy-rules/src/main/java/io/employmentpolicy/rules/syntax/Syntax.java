package io.employmentpolicy.rules.syntax;

import io.employmentpolicy.model.problem.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 规则文件的语法树。 / What an author wrote, before any name is resolved. */
public final class Syntax {
    private Syntax() {}

    /**
     * @param then null when the conclusion cannot be read
     * @param canonical the rule's tokens joined by single spaces: what it says, without layout and comments
     * @param broken whether some part of it cannot be read
     * @param spoilt variables bound in conditions that cannot be read; what uses them is not judged
     */
    public record Rule(
            String name,
            Place place,
            List<Annotation> annotations,
            List<Line> when,
            @Nullable Call then,
            String canonical,
            boolean broken,
            List<String> spoilt) {
        /** The first word of the name. */
        public String id() {
            return name.strip().split("\\s", 2)[0];
        }

        /** The values of an annotation, empty when it is not there. */
        public List<String> values(String annotation) {
            return annotations.stream()
                    .filter(one -> one.name().equals(annotation))
                    .flatMap(one -> one.values().stream())
                    .toList();
        }
    }

    public record Annotation(String name, List<String> values, Place place) {}

    public sealed interface Line permits Pattern, Count {
        Place place();
    }

    public enum Quantifier {
        SOME,
        EXISTS,
        NONE
    }

    public record Pattern(Quantifier quantifier, @Nullable String variable, String type, List<Part> parts, Place place)
            implements Line {}

    public record Count(Pattern pattern, String variable, Call function, List<Test> tests, Place place)
            implements Line {}

    public sealed interface Part permits Bind, Test {}

    public record Bind(String variable, Expression value, Place place) implements Part {}

    public record Test(Expression expression, String source, Place place) implements Part {}

    public sealed interface Expression {
        Place place();
    }

    public record Quoted(String text, Place place) implements Expression {}

    public record Number(String text, Place place) implements Expression {}

    /** A bare name, possibly with one part after a dot: {@code age}, {@code $e.leaveDate}, {@code Gender.MALE}. */
    public record Name(String first, @Nullable String second, Place place) implements Expression {}

    public record Call(String function, List<Expression> arguments, Place place) implements Expression {}

    public record Comparison(String operator, Expression left, Expression right, Place place) implements Expression {}

    public record In(Expression value, List<Expression> options, boolean negated, Place place) implements Expression {}

    public record Contains(Expression set, Expression element, boolean negated, Place place) implements Expression {}

    public record All(List<Expression> parts, Place place) implements Expression {}

    public record Any(List<Expression> parts, Place place) implements Expression {}

    public record Not(Expression part, Place place) implements Expression {}
}
