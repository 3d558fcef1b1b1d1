package io.employmentpolicy.rules.evaluator;

import io.employmentpolicy.model.facts.FactKind;
import io.employmentpolicy.rules.edition.PolicyOrder;
import io.employmentpolicy.rules.edition.Rule;
import io.employmentpolicy.rules.edition.Status;
import io.employmentpolicy.rules.language.Expression;
import io.employmentpolicy.rules.language.ExpressionVisitor;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 测试之同一。 / What a test asks, whichever rule asks it: equal keys have one answer where a case has one fact of a kind at most, in the version of one
 * day. Null where what is asked of is told apart from others by the rule alone: a count, or what lies in another fact.
 */
final class TestKey implements ExpressionVisitor<Object> {
    /** Of what has no key. */
    private static final Object NONE = new Object();

    private final Rule rule;
    private final FactKind subject;

    private TestKey(Rule rule, FactKind subject) {
        this.rule = rule;
        this.subject = subject;
    }

    /**
     * The key of a test.
     *
     * @param subject what the policy of the rule is about
     */
    static @Nullable Object of(Expression test, Rule rule, FactKind subject) {
        Object key = test.accept(new TestKey(rule, subject));
        return key == NONE ? null : key;
    }

    private Object key(Object what, List<? extends Expression> parts) {
        List<Object> all = new ArrayList<>(parts.size() + 1);
        all.add(what);
        for (Expression part : parts) {
            Object own = part.accept(this);
            if (own == NONE) {
                return NONE;
            }
            all.add(own);
        }
        return all;
    }

    @Override
    public Object field(Expression.FieldOf field) {
        if (!Status.isDerived(field.kind())) {
            return field.kind().parent().isPresent() ? NONE : List.of(field.kind(), field.field());
        }
        for (Rule.Condition condition : rule.conditions()) {
            Rule.Pattern pattern = condition.pattern();
            String name = pattern.slot() == field.slot()
                    ? PolicyOrder.derivedName(pattern).orElse(null)
                    : null;
            if (name != null) {
                return List.of(name, pattern.aboutSubject() ? subject : "", field.kind(), field.field());
            }
        }
        return NONE;
    }

    @Override
    public Object variable(Expression.Variable variable) {
        Expression source = variable.source();
        return source == null ? NONE : source.accept(this);
    }

    @Override
    public Object constant(Expression.Constant constant) {
        return constant;
    }

    @Override
    public Object asOf(Expression.AsOf day) {
        return day;
    }

    @Override
    public Object parameter(Expression.ParameterOf parameter) {
        return parameter;
    }

    @Override
    public Object chosen(Expression.Chosen chosen) {
        return chosen;
    }

    @Override
    public Object table(Expression.TableOf table) {
        return key(List.of("table", table.key()), table.keys());
    }

    @Override
    public Object listed(Expression.ListedIn listed) {
        return key(List.of("listed", listed.key()), listed.keys());
    }

    @Override
    public Object applies(Expression.AppliesIn applies) {
        return key(List.of("applies", applies.key()), applies.keys());
    }

    @Override
    public Object call(Expression.Call call) {
        return key(call.function(), call.arguments());
    }

    @Override
    public Object comparison(Expression.Comparison comparison) {
        return key(comparison.operator(), comparison.inner());
    }

    @Override
    public Object oneOf(Expression.OneOf oneOf) {
        return key(oneOf.options(), oneOf.inner());
    }

    @Override
    public Object contains(Expression.Contains contains) {
        return key("contains", contains.inner());
    }

    @Override
    public Object allOf(Expression.AllOf all) {
        return key("all", all.parts());
    }

    @Override
    public Object anyOf(Expression.AnyOf any) {
        return key("any", any.parts());
    }

    @Override
    public Object negation(Expression.Negation negation) {
        return key("not", negation.inner());
    }
}
