package io.employmentpolicy.rules.random;

import io.employmentpolicy.model.facts.FactField;
import io.employmentpolicy.model.facts.FactKind;
import io.employmentpolicy.rules.edition.Policy;
import io.employmentpolicy.rules.edition.PolicyOrder;
import io.employmentpolicy.rules.edition.Rule;
import io.employmentpolicy.rules.edition.Status;
import io.employmentpolicy.rules.edition.Verb;
import io.employmentpolicy.rules.language.Expression;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;

/**
 * 瞄准一条规则。 / Aims at one rule: which facts it asks for, with which values, and so on down the statuses and values it builds on. What is not a
 * plain comparison with a constant is left to chance.
 */
final class Aim {
    private static final int DEEPEST = 8;

    private final List<Rule> rules;
    private final Collection<Policy> policies;
    private final Map<FactKind, List<Map<FactField, List<Object>>>> wanted = new LinkedHashMap<>();

    private Aim(List<Rule> rules, Collection<Policy> policies) {
        this.rules = rules;
        this.policies = policies;
    }

    /** The facts one of the rules asks for: by kind, for every fact the values its fields should have. */
    static Map<FactKind, List<Map<FactField, List<Object>>>> at(
            Rule rule, List<Rule> rules, Collection<Policy> policies, RandomGenerator random) {
        Aim aim = new Aim(rules, policies);
        aim.collect(rule, random, DEEPEST);
        return aim.wanted;
    }

    /** What exceptions, waits and offices ask for: a case that aims at a grant had better not have it. */
    static Map<FactField, List<Object>> avoided(List<Rule> rules, RandomGenerator random) {
        Map<FactField, List<Object>> avoided = new HashMap<>();
        rules.stream()
                .filter(rule -> rule.conclusion().verb().role() != Verb.Role.ALTERNATIVE)
                .flatMap(rule -> rule.conditions().stream())
                .forEach(condition ->
                        condition.pattern().tests().forEach(test -> shun(test.expression(), avoided, random)));
        return avoided;
    }

    /** Of what is joined by "or" all is avoided, of what is joined by "and" one is enough. */
    private static void shun(Expression test, Map<FactField, List<Object>> avoided, RandomGenerator random) {
        if (test instanceof Expression.AnyOf any) {
            any.parts().forEach(part -> shun(part, avoided, random));
        } else if (test instanceof Expression.AllOf all) {
            shun(ValuePool.pick(all.parts(), random), avoided, random);
        } else {
            wish(test, avoided, random);
        }
    }

    private void collect(Rule rule, RandomGenerator random, int deep) {
        for (Rule.Condition condition : rule.conditions()) {
            Rule.Pattern pattern = condition.pattern();
            if (condition instanceof Rule.None) {
                continue;
            }
            String derived = PolicyOrder.derivedName(pattern).orElse(null);
            if (derived != null) {
                List<Rule> sources = rules.stream()
                        .filter(one -> one.conclusion().establishes()
                                && one.conclusion().name().equals(derived))
                        .toList();
                if (!sources.isEmpty() && deep > 0) {
                    collect(ValuePool.pick(sources, random), random, deep - 1);
                }
            } else if (!Status.isDerived(pattern.kind())
                    && pattern.kind().parent().isEmpty()) {
                Map<FactField, List<Object>> wishes = wishes(rule, pattern);
                pattern.tests().forEach(test -> wish(test.expression(), wishes, random));
            }
        }
    }

    /** One fact for all that is asked of a subject or of a kind of which there is one; otherwise a fact of its own for every pattern. */
    private Map<FactField, List<Object>> wishes(Rule rule, Rule.Pattern pattern) {
        List<Map<FactField, List<Object>>> facts = wanted.computeIfAbsent(pattern.kind(), any -> new ArrayList<>());
        boolean subject = policies.stream()
                .anyMatch(policy -> policy.id().equals(rule.policy()) && policy.subject() == pattern.kind());
        if (facts.isEmpty() || !subject && !pattern.kind().single()) {
            facts.add(new HashMap<>());
        }
        return facts.get(facts.size() - 1);
    }

    private static void wish(Expression test, Map<FactField, List<Object>> wishes, RandomGenerator random) {
        if (test instanceof Expression.AllOf all) {
            all.parts().forEach(part -> wish(part, wishes, random));
        } else if (test instanceof Expression.AnyOf any) {
            wish(ValuePool.pick(any.parts(), random), wishes, random);
        } else if (test instanceof Expression.OneOf oneOf && oneOf.value() instanceof Expression.FieldOf field) {
            wishes.put(
                    field.field(),
                    oneOf.options().stream()
                            .map(option -> ValuePool.fitting(field.field(), option.value()))
                            .toList());
        } else if (test instanceof Expression.Contains contains
                && contains.set() instanceof Expression.FieldOf field
                && contains.element() instanceof Expression.Constant element) {
            wishes.put(field.field(), List.of(Set.of(element.value())));
        } else if (test instanceof Expression.Comparison comparison
                && comparison.left() instanceof Expression.FieldOf field
                && comparison.right() instanceof Expression.Constant constant) {
            List<Object> values = values(comparison.operator(), constant.value());
            if (!values.isEmpty()) {
                wishes.put(
                        field.field(),
                        values.stream()
                                .map(value -> ValuePool.fitting(field.field(), value))
                                .toList());
            }
        }
    }

    private static List<Object> values(Expression.Operator operator, Object constant) {
        return switch (operator) {
            case EQ -> List.of(constant);
            case NE ->
                constant instanceof Enum<?> one
                        ? Arrays.<Object>stream(one.getDeclaringClass().getEnumConstants())
                                .filter(other -> other != one)
                                .toList()
                        : List.of();
            case GE, LE -> constant instanceof BigDecimal ? List.of(constant) : List.of();
            case GT -> constant instanceof BigDecimal number ? List.of(number.add(BigDecimal.ONE)) : List.of();
            case LT -> List.of();
        };
    }
}
