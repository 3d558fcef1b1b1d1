package io.employmentpolicy.rules.lint;

import io.employmentpolicy.model.problem.Problem;
import io.employmentpolicy.rules.edition.ExpressionWalk;
import io.employmentpolicy.rules.edition.Policy;
import io.employmentpolicy.rules.edition.Rule;
import io.employmentpolicy.rules.language.Expression;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** 引号里的名称。 / A text compared with a blank around it, or with the id of a policy that does not exist. */
final class NamesInText implements Lint {
    private static final String POLICY = "policy";

    @Override
    public void look(Looked edition, Findings findings) {
        Map<String, String> policies = new TreeMap<>();
        edition.policies().forEach(policy -> {
            policies.put(policy.title().zh(), policy.id());
            policies.put(policy.id(), policy.id());
        });
        for (Rule rule : edition.rulebook().rules()) {
            rule.conditions().stream()
                    .flatMap(condition -> condition.pattern().tests().stream())
                    .filter(test -> !test.implied())
                    .forEach(test -> ExpressionWalk.parts(test.expression())
                            .flatMap(NamesInText::texts)
                            .flatMap(text -> told(rule, test, text, policies))
                            .forEach(problem -> findings.add(rule, problem)));
        }
    }

    /** A text and what it is compared with. */
    private record Compared(Expression with, String text) {}

    private static Stream<Compared> texts(Expression part) {
        if (part instanceof Expression.OneOf oneOf) {
            return oneOf.options().stream()
                    .filter(option -> option.value() instanceof String)
                    .map(option -> new Compared(oneOf.value(), (String) option.value()));
        }
        return part instanceof Expression.Comparison test
                ? Stream.concat(text(test.left(), test.right()), text(test.right(), test.left()))
                : Stream.empty();
    }

    private static Stream<Compared> text(Expression constant, Expression with) {
        return constant instanceof Expression.Constant one && one.value() instanceof String text
                ? Stream.of(new Compared(with, text))
                : Stream.empty();
    }

    private static Stream<Problem> told(Rule rule, Rule.Test test, Compared one, Map<String, String> policies) {
        if (!one.text().equals(one.text().strip()) || one.text().contains("\u3000")) {
            return Stream.of(LintProblems.REMARK_313_BLANK.at(test.place(), rule.id(), one.text()));
        }
        boolean names = one.with() instanceof Expression.FieldOf field
                && field.field().property().equals(POLICY);
        return names && !one.text().equals(Policy.OUTSIDE) && !policies.containsValue(one.text())
                ? Stream.of(LintProblems.REMARK_313_POLICY.at(test.place(), rule.id(), one.text(), policies))
                : Stream.empty();
    }
}
