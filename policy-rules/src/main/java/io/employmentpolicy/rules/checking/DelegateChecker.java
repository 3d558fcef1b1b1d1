package io.employmentpolicy.rules.checking;

import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.rules.edition.Conclusion;
import io.employmentpolicy.rules.edition.Status;
import io.employmentpolicy.rules.language.Expression;
import io.employmentpolicy.rules.syntax.Syntax;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** 由经办机构认定的结论。 / Resolves what is left to an office: who decides, what should define it, what to bring, which conclusion is meant. */
final class DelegateChecker {
    private static final String DEFINED_BY = "definedBy";
    private static final String BRING = "bring";
    private static final String OF = "of";
    private static final String DECIDING = "deciding";
    static final Set<String> PARTS = Set.of(DEFINED_BY, BRING, OF, DECIDING);
    private static final Set<String> LISTS = Set.of(BRING, DECIDING);

    private final ExpressionChecker expressions;

    DelegateChecker(ExpressionChecker expressions) {
        this.expressions = expressions;
    }

    Conclusion check(Syntax.Call call) {
        ConclusionChecker.count(call, 1, 1 + PARTS.size());
        Map<String, List<String>> given = new HashMap<>();
        for (Syntax.Expression argument :
                call.arguments().subList(1, call.arguments().size())) {
            Syntax.Call part = part(argument);
            ConclusionChecker.refuseTwice(part, given.keySet());
            given.put(part.function(), part.function().equals(DECIDING) ? fields(part) : texts(part));
        }
        return new Conclusion.Delegate(
                given.getOrDefault(OF, List.of("")).get(0),
                CallChecker.text(call, 0),
                given.containsKey(DEFINED_BY) ? given.get(DEFINED_BY).get(0) : null,
                given.getOrDefault(BRING, List.of()),
                given.getOrDefault(DECIDING, List.of()));
    }

    private static Syntax.Call part(Syntax.Expression argument) {
        if (argument instanceof Syntax.Call part && PARTS.contains(part.function())) {
            ConclusionChecker.count(part, 1, LISTS.contains(part.function()) ? Integer.MAX_VALUE : 1);
            return part;
        }
        throw ConclusionChecker.unknownPart(argument, PARTS, "delegate");
    }

    /** The fields of bound facts that only the office can tell. */
    private List<String> fields(Syntax.Call part) {
        return part.arguments().stream().map(this::field).toList();
    }

    private String field(Syntax.Expression written) {
        if (expressions.check(written) instanceof Expression.FieldOf told && !Status.isDerived(told.kind())) {
            return told.kind().name() + "." + told.field().name();
        }
        throw new CheckFailed(
                "RULE-254",
                written.place(),
                new Text("不是一条事实的字段", "no field of a fact"),
                new Text(
                        "已绑定事实的字段，如 $hire.formalConditionsMet",
                        "a field of a bound fact, such as $hire.formalConditionsMet"),
                CallChecker.form("delegate"));
    }

    private static List<String> texts(Syntax.Call part) {
        return IntStream.range(0, part.arguments().size())
                .mapToObj(index -> CallChecker.text(part, index))
                .toList();
    }
}
