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
final class TestKey implements ExpressionVisitor<@Nullable Object> {
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
        return test.accept(new TestKey(rule, subject));
    }

    private @Nullable Object key(Object what, List<? extends Expression> parts) {
        List<Object> all = new ArrayList<>(parts.size() + 1);
        all.add(what);
        for (Expression part : parts) {
            Object own = part.accept(this);
            if (own == null) {
                return null;
            }
            all.add(own);
        }
        return all;
    }

    @Override
    public @Nullable Object field(Expression.FieldOf field) {
        if (!Status.isDerived(field.kind())) {
            return field.kind().parent().isPresent() ? null : List.of(field.kind(), field.field());
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
        return null;
    }

    @Override
    public @Nullable Object variable(Expression.Variable variable) {
        Expression source = variable.source();
        return source == null ? null : source.accept(this);
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
    public @Nullable Object table(Expression.TableOf table) {
        return key(List.of("table", table.key()), table.keys());
    }

    @Override
    public @Nullable Object listed(Expression.ListedIn listed) {
        return key(List.of("listed", listed.key()), listed.keys());
    }

    @Override
    public @Nullable Object applies(Expression.AppliesIn applies) {
        return key(List.of("applies", applies.key()), applies.keys());
    }

    @Override
    public @Nullable Object call(Expression.Call call) {
        return key(call.function(), call.arguments());
    }

    @Override
    public @Nullable Object comparison(Expression.Comparison comparison) {
        return key(comparison.operator(), comparison.inner());
    }

    @Override
    public @Nullable Object oneOf(Expression.OneOf oneOf) {
        return key(oneOf.options(), oneOf.inner());
    }

    @Override
    public @Nullable Object contains(Expression.Contains contains) {
        return key("contains", contains.inner());
    }

    @Override
    public @Nullable Object allOf(Expression.AllOf all) {
        return key("all", all.parts());
    }

    @Override
    public @Nullable Object anyOf(Expression.AnyOf any) {
        return key("any", any.parts());
    }

    @Override
    public @Nullable Object negation(Expression.Negation negation) {
        return key("not", negation.inner());
    }
}
