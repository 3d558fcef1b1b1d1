package io.employmentpolicy.rules.syntax;

import io.employmentpolicy.model.problem.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 规则文件的语法树。 / What an author wrote, before any name is resolved. */
public final class Syntax {
    private Syntax() {}

    /**
     * 一条规则。 / A rule.
     *
     * @param then null when the conclusion cannot be read
     * @param broken whether some part of it cannot be read
     * @param spoilt variables bound in conditions that cannot be read; what uses them is not judged
     */
    public record Rule(
            String name,
            Place place,
            List<Annotation> annotations,
            List<Line> when,
            @Nullable Call then,
            boolean broken,
            List<String> spoilt) {
        private static final String BLANKS = " \t\n\u000B\f\r";

        /** 编号。 / The first word of the name. */
        public String id() {
            return id(name);
        }

        /** The first word of a name. */
        static String id(String name) {
            String words = name.strip();
            int end = 0;
            while (end < words.length() && BLANKS.indexOf(words.charAt(end)) < 0) {
                end++;
            }
            return words.substring(0, end);
        }

        /** 注解的值。 / The values of an annotation, empty when it is not there. */
        public List<String> values(String annotation) {
            return annotations.stream()
                    .filter(one -> one.name().equals(annotation))
                    .flatMap(one -> one.values().stream())
                    .toList();
        }
    }

    /** 注解。 / What is said about a rule. */
    public record Annotation(String name, List<String> values, Place place) {}

    /** 一项条件。 / A condition. */
    public sealed interface Line permits Pattern, Count {
        /** 所在之处。 / Where it stands. */
        Place place();
    }

    /** 量词。 / Whether a fact must be there, and whether later conditions see it. */
    public enum Quantifier {
        SOME,
        EXISTS,
        NONE
    }

    /** 模式。 / A fact of some kind with what must hold of it. */
    public record Pattern(Quantifier quantifier, @Nullable String variable, String type, List<Part> parts, Place place)
            implements Line {}

    /** 计数。 / A number of facts, or a sum over them. */
    public record Count(Pattern pattern, String variable, Call function, List<Test> tests, Place place)
            implements Line {}

    /** 模式的一部分。 / One part of a pattern. */
    public sealed interface Part permits Bind, Test {}

    /** 绑定变量。 / A value given a name. */
    public record Bind(String variable, Expression value, Place place) implements Part {}

    /** 判断。 / Something that must hold. */
    public record Test(Expression expression, String source, Place place) implements Part {}

    /** 表达式。 / An expression. */
    public sealed interface Expression {
        /** 所在之处。 / Where it stands. */
        Place place();
    }

    /** 引号内的文字。 / A text in quotes. */
    public record Quoted(String text, Place place) implements Expression {}

    /** 数。 / A number as it is written. */
    public record Number(String text, Place place) implements Expression {}

    /** 名称。 / A bare name, possibly with one part after a dot: {@code age}, {@code $e.leaveDate}, {@code Gender.MALE}. */
    public record Name(String first, @Nullable String second, Place place) implements Expression {}

    /** 函数。 / A function with its arguments. */
    public record Call(String function, List<Expression> arguments, Place place) implements Expression {}

    /** 比较。 / Two values and a sign between them. */
    public record Comparison(String operator, Expression left, Expression right, Place place) implements Expression {}

    /** 列举。 / Whether a value is among others. */
    public record In(Expression value, List<Expression> options, boolean negated, Place place) implements Expression {}

    /** 包含。 / Whether a set has an element. */
    public record Contains(Expression set, Expression element, boolean negated, Place place) implements Expression {}

    /** 且。 / Parts that must all hold. */
    public record All(List<Expression> parts, Place place) implements Expression {}

    /** 或。 / Parts of which one must hold. */
    public record Any(List<Expression> parts, Place place) implements Expression {}

    /** 非。 / A part that must not hold. */
    public record Not(Expression part, Place place) implements Expression {}
}
