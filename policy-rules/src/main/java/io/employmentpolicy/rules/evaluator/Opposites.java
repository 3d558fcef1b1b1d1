package io.employmentpolicy.rules.evaluator;

import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.rules.language.Expression;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * 反面怎样说。 / The opposite of a condition as another condition, and of a function in words of its own: a bracket with “not” before it is read twice, or
 * wrongly.
 */
final class Opposites {
    /** What is said of a function that does not hold; one that is not here is said to be untrue as a whole. */
    private static final Map<String, Text> SAID = Map.of(
            "lastYears",
            new Text("{0}不在截至评定日的{1}年之内", "{0} does not lie in the {1} years that end on the day of the decision"),
            "within",
            new Text("{0}不在{1}至{2}之间（含首尾）", "{0} does not lie between {1} and {2}, both included"),
            "inYearOf",
            new Text("{0}与{1}不在同一公历年", "{0} and {1} do not lie in one calendar year"),
            "overlaps",
            new Text("{0}与{1}没有共同的月", "{0} and {1} share no month"),
            "happened",
            new Text("{0}没有记载", "{0} has not happened"),
            "assigned",
            new Text("没有{0}", "there is no {0}"),
            "reaches",
            new Text("{0}占{1}的比例未达到{2}", "{0} does not reach {2} of {1}"),
            "samePerson",
            new Text("{0}与{1}不是同一人", "{0} and {1} are not the same person"),
            "ofPerson",
            new Text("{0}不是所问之人", "{0} is not the person in question"));

    private Opposites() {}

    /** Whether the opposite of a function has words of its own. */
    static boolean said(Expression.Call call) {
        return SAID.containsKey(call.function().name());
    }

    /** How the opposite of a function is said, with a place for each argument. */
    static Text of(Expression.Call call) {
        return Objects.requireNonNull(
                SAID.get(call.function().name()), () -> call.function().name());
    }

    /** What functions have an opposite in words of its own. */
    static Set<String> functions() {
        return SAID.keySet();
    }

    /** 与反面同义的条件。 / The condition that holds where this one does not, as far as one can be written; else none. */
    static @Nullable Expression of(Expression condition) {
        if (condition instanceof Expression.Negation negation) {
            return negation.part();
        }
        if (condition instanceof Expression.AllOf all) {
            return new Expression.AnyOf(each(all.parts()));
        }
        if (condition instanceof Expression.AnyOf any) {
            return new Expression.AllOf(each(any.parts()));
        }
        return condition instanceof Expression.Comparison compared ? of(compared) : null;
    }

    /** Yes for no: “is not yes” is nothing that people say. */
    private static Expression of(Expression.Comparison compared) {
        if (compared.right() instanceof Expression.Constant constant && constant.value() instanceof Boolean truth) {
            return new Expression.Comparison(
                    compared.operator(), compared.left(), new Expression.Constant(!truth, constant.type()));
        }
        return new Expression.Comparison(compared.operator().opposite(), compared.left(), compared.right());
    }

    private static List<Expression> each(List<Expression> parts) {
        return parts.stream().<Expression>map(Expression.Negation::new).toList();
    }
}
