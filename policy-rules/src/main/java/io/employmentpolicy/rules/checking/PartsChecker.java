package io.employmentpolicy.rules.checking;

import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.rules.edition.Conclusion;
import io.employmentpolicy.rules.language.Expression;
import io.employmentpolicy.rules.language.ValueType;
import io.employmentpolicy.rules.syntax.Syntax;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** 由若干部分组成的结论。 / Resolves conclusions that consist of named parts: the progress of a target, a check, an order. */
final class PartsChecker {
    private static final ValueType NUMBER = ValueType.number("");
    private static final ValueType YUAN = ValueType.number("yuan");

    private final ExpressionChecker expressions;

    PartsChecker(ExpressionChecker expressions) {
        this.expressions = expressions;
    }

    Conclusion assess(Syntax.Call call) {
        Parts parts = parts(
                call,
                call.arguments(),
                Map.of("measured", NUMBER, "needed", NUMBER, "base", NUMBER, "through", ValueType.month()));
        return new Conclusion.Assess(
                parts.required("measured"),
                parts.required("needed"),
                parts.optional("base"),
                parts.required("through"));
    }

    Conclusion check(Syntax.Call call) {
        Parts parts = parts(call, call.arguments(), Map.of("measured", YUAN, "atLeast", YUAN));
        return new Conclusion.Check(parts.required("measured"), parts.required("atLeast"));
    }

    Conclusion prefer(Syntax.Call call) {
        List<Syntax.Expression> arguments = call.arguments();
        if (arguments.isEmpty()) {
            throw incomplete(call, "id");
        }
        Expression candidate = expressions.check(arguments.get(0));
        expressions.require(candidate, ValueType.text(), arguments.get(0).place());
        ValueType truth = ValueType.truth();
        Parts parts = parts(
                call,
                arguments.subList(1, arguments.size()),
                Map.of("qualified", truth, "ahead", truth, "rank", NUMBER, "first", truth));
        return new Conclusion.Prefer(
                candidate,
                parts.optional("qualified"),
                parts.optional("ahead"),
                parts.optional("rank"),
                parts.optional("first"));
    }

    private Parts parts(Syntax.Call call, List<Syntax.Expression> arguments, Map<String, ValueType> wanted) {
        Map<String, Expression> found = new LinkedHashMap<>();
        for (Syntax.Expression argument : arguments) {
            if (!(argument instanceof Syntax.Call part)
                    || !wanted.containsKey(part.function())
                    || part.arguments().size() != 1) {
                throw new CheckFailed(
                        "RULE-254",
                        argument.place(),
                        new Text("结论中不认识的部分", "a part of the conclusion that is not known"),
                        Text.same(wanted.keySet().stream().sorted().toList().toString()),
                        CallChecker.form(call.function()));
            }
            Expression value = expressions.check(part.arguments().get(0));
            expressions.require(
                    value,
                    Objects.requireNonNull(wanted.get(part.function())),
                    part.arguments().get(0).place());
            if (found.put(part.function(), value) != null) {
                throw new CheckFailed(
                        "RULE-257",
                        part.place(),
                        CheckFailed.shown("重复的 ", "given twice: ", part.function()),
                        new Text("每部分至多一次", "each part at most once"),
                        new Text("删去其一", "remove one"));
            }
        }
        return new Parts(call, found);
    }

    private static CheckFailed incomplete(Syntax.Call call, String part) {
        return new CheckFailed(
                "RULE-258",
                call.place(),
                CheckFailed.shown("缺少 ", "no ", part),
                CheckFailed.shown(call.function() + " 写明 ", call.function() + " with ", part),
                CallChecker.form(call.function()));
    }

    /** The parts an author wrote. */
    private record Parts(Syntax.Call call, Map<String, Expression> found) {
        @Nullable
        Expression optional(String name) {
            return found.get(name);
        }

        Expression required(String name) {
            Expression part = found.get(name);
            if (part == null) {
                throw incomplete(call, name + "(…)");
            }
            return part;
        }
    }
}
