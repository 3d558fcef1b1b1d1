package io.employmentpolicy.rules.evaluator;

import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.rules.edition.Conclusion;
import io.employmentpolicy.rules.edition.ExpressionWalk;
import io.employmentpolicy.rules.edition.Policy;
import io.employmentpolicy.rules.edition.PolicyOrder;
import io.employmentpolicy.rules.edition.Rule;
import io.employmentpolicy.rules.edition.ValueUnits;
import io.employmentpolicy.rules.language.Expression;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** 推算值的叫法。 / What the values are called that rules derive: as the header of their policy says, else by its title; and what they count. */
final class DerivedTitles {
    private final Map<String, Text> titles = new HashMap<>();
    private final Map<String, Text> statuses = new HashMap<>();

    private final ValueUnits units;

    private DerivedTitles(ValueUnits units) {
        this.units = units;
    }

    static DerivedTitles of(Map<String, Policy> policies, List<Rule> rules) {
        DerivedTitles all = new DerivedTitles(new ValueUnits(rules));
        for (Rule rule : rules) {
            if (rule.conclusion() instanceof Conclusion.Derive derive) {
                Policy policy = Objects.requireNonNull(policies.get(rule.policy()));
                all.titles.put(derive.name(), policy.conclusions().getOrDefault(derive.name(), policy.title()));
            } else if (rule.conclusion() instanceof Conclusion.Qualify qualify) {
                Policy policy = Objects.requireNonNull(policies.get(rule.policy()));
                all.statuses.put(qualify.name(), policy.conclusions().getOrDefault(qualify.name(), policy.title()));
            }
        }
        return all;
    }

    /** What a status or value is called in English; by its name where no rule says more. */
    String english(String name) {
        Text title = titles.getOrDefault(name, statuses.get(name));
        return title == null ? name.replace('_', ' ').replace('-', ' ') : title.en();
    }

    /** What says the conditions of a rule: it knows what derived values the rule asks for, and what it counts or adds up. */
    Describer describer(Rule rule, Titles figures) {
        Map<Integer, Text> called = new HashMap<>();
        Map<Integer, String> counting = new HashMap<>();
        Describer describer = new Describer(figures, called, counting);
        for (Rule.Condition condition : rule.conditions()) {
            PolicyOrder.derivedName(condition.pattern())
                    .ifPresent(name -> counting.put(condition.pattern().slot(), units.of(name)));
            PolicyOrder.derivedName(condition.pattern())
                    .map(titles::get)
                    .ifPresent(title -> called.put(condition.pattern().slot(), title));
            if (condition instanceof Rule.Counted counted) {
                called.put(counted.slot(), total(counted, describer));
            }
        }
        return describer;
    }

    private static Text total(Rule.Counted counted, Describer describer) {
        Expression of = counted.counted();
        Text kind =
                new Text(counted.pattern().kind().zh(), counted.pattern().kind().en());
        Text what = of == null ? kind : worked(of, describer);
        return switch (counted.aggregate()) {
            case COUNT -> new Text(what.zh() + "的个数", "number of “" + what.en() + "”");
            case SUM -> new Text(what.zh() + "合计", "total of “" + what.en() + "”");
            case DAYS_COVERED -> new Text(what.zh() + "的累计天数", "days covered by “" + what.en() + "”");
            case LONGEST_RUN -> new Text(what.zh() + "的最长连续天数", "longest run of days of “" + what.en() + "”");
        };
    }

    /** What is counted: a field by its name; what is worked out by the first field it is worked out of, for the whole would be a formula. */
    private static Text worked(Expression of, Describer describer) {
        if (of instanceof Expression.FieldOf) {
            return describer.describe(of);
        }
        return ExpressionWalk.sources(of)
                .findFirst()
                .map(describer::describe)
                .map(field -> new Text("按" + field.zh() + "折算的数", "what is reckoned by " + field.en()))
                .orElseGet(() -> describer.describe(of));
    }
}
