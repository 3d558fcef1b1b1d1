package io.employmentpolicy.rules.source;

import io.employmentpolicy.model.problem.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 规则文件的语法树。 / What an author wrote, before any name is resolved. */
final class Syntax {
    private Syntax() {}

    /**
     * @param then null when the conclusion cannot be read
     * @param canonical the rule's tokens joined by single spaces: what it says, without layout and comments
     * @param broken whether some part of it cannot be read
     * @param spoilt variables bound in conditions that cannot be read; what uses them is not judged
     */
    record Rule(
            String name,
            Place place,
            List<Annotation> annotations,
            List<Line> when,
            @Nullable Call then,
            String canonical,
            boolean broken,
            List<String> spoilt) {
        /** The first word of the name. */
        String id() {
            return name.strip().split("\\s", 2)[0];
        }

        /** The values of an annotation, empty when it is not there. */
        List<String> values(String annotation) {
            return annotations.stream()
                    .filter(one -> one.name().equals(annotation))
                    .flatMap(one -> one.values().stream())
                    .toList();
        }
    }

    record Annotation(String name, List<String> values, Place place) {}

    sealed interface Line permits Pattern, Count {
        Place place();
    }

    enum Quantifier {
        SOME,
        EXISTS,
        NONE
    }

    record Pattern(Quantifier quantifier, @Nullable String variable, String type, List<Part> parts, Place place)
            implements Line {}

    record Count(Pattern pattern, String variable, Call function, List<Test> tests, Place place) implements Line {}

    sealed interface Part permits Bind, Test {}

    record Bind(String variable, Expression value, Place place) implements Part {}

    record Test(Expression expression, String source, Place place) implements Part {}

    sealed interface Expression {
        Place place();
    }

    record Quoted(String text, Place place) implements Expression {}

    record Number(String text, Place place) implements Expression {}

    /** A bare name, possibly with one part after a dot: {@code age}, {@code $e.leaveDate}, {@code Gender.MALE}. */
    record Name(String first, @Nullable String second, Place place) implements Expression {}

    record Call(String function, List<Expression> arguments, Place place) implements Expression {}

    record Comparison(String operator, Expression left, Expression right, Place place) implements Expression {}

    record In(Expression value, List<Expression> options, boolean negated, Place place) implements Expression {}

    record Contains(Expression set, Expression element, boolean negated, Place place) implements Expression {}

    record All(List<Expression> parts, Place place) implements Expression {}

    record Any(List<Expression> parts, Place place) implements Expression {}

    record Not(Expression part, Place place) implements Expression {}
}
