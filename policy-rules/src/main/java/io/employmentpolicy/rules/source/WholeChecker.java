package io.employmentpolicy.rules.source;

import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.rules.language.Conclusion;
import io.employmentpolicy.rules.language.Expression;
import io.employmentpolicy.rules.language.Policy;
import io.employmentpolicy.rules.language.Rule;
import io.employmentpolicy.rules.language.Status;
import io.employmentpolicy.rules.language.Strata;
import io.employmentpolicy.rules.language.Value;
import io.employmentpolicy.rules.language.ValueType;
import io.employmentpolicy.rules.parameter.ParameterBook;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.stream.Collectors;

/** 整体检查：规则之间、规则与条款之间。 / Checks what no single file shows: circles, dangling clauses, derived values used as something else. */
final class WholeChecker {
    private final SortedMap<String, Policy> policies;
    private final List<Rule> rules;
    private final ParameterBook book;
    private final Map<String, Place> clausePlaces;
    private final SortedMap<String, Rulebook.ClauseEntry> clauses;
    private final Problems problems;

    WholeChecker(SortedMap<String, Policy> policies, List<Rule> rules, ParameterBook book, Map<String, Place> clausePlaces,
            SortedMap<String, Rulebook.ClauseEntry> clauses, Problems problems) {
        this.policies = policies;
        this.rules = rules;
        this.book = book;
        this.clausePlaces = clausePlaces;
        this.clauses = clauses;
        this.problems = problems;
    }

    void check() {
        circles();
        derivedValues();
        clauses();
        for (Policy policy : policies.values()) {
            policy(policy);
        }
    }

    private void circles() {
        List<String> circle = new Strata(policies.values(), rules).circle();
        if (!circle.isEmpty()) {
            problems.add("RULE-270", Objects.requireNonNull(policies.get(circle.get(0))).place(), circle.get(0), Refused.shown("循环依赖 ", "policies that wait for each other: ", circle.toString()),
                    new Text("身份与数值逐层得出", "statuses and values that build on each other one way"), new Text("改从事实判断", "decide from facts instead"));
        }
        for (Rule rule : rules) {
            for (Rule.Condition condition : rule.conditions()) {
                if (condition instanceof Rule.None && (condition.pattern().kind() == Status.KIND || condition.pattern().kind() == Value.KIND)) {
                    problems.add("RULE-271", condition.pattern().place(), rule.id(), new Text("not 用于身份或推算值", "not on a status or value"),
                            new Text("用 exclude 规则写出例外", "an exclude rule for the exception"), new Text("把该身份写进一条 exclude 规则", "ask for the status in an exclude rule"));
                }
            }
        }
    }

    private void derivedValues() {
        Map<String, ValueType.Base> types = new HashMap<>();
        for (Rule rule : rules) {
            if (rule.conclusion() instanceof Conclusion.Derive derive) {
                ValueType.Base before = types.put(derive.name(), derive.value().type().base());
                if (before != null && before != derive.value().type().base()) {
                    problems.add("RULE-272", rule.place(), rule.id(), Refused.shown("类型 ", "type ", derive.value().type().base().toString()),
                            Refused.shown("", "", before.toString()), new Text("同名数值须同类", "values of one name must be of one kind"));
                }
            }
        }
        for (Rule rule : rules) {
            rule.conditions().stream().map(Rule.Condition::pattern).filter(pattern -> pattern.kind() == Value.KIND).forEach(pattern -> {
                ValueType.Base base = types.get(Strata.derivedName(pattern).orElse(""));
                String property = base == ValueType.Base.MONTH ? "month" : base == ValueType.Base.DAY ? "day" : "number";
                pattern.tests().forEach(test -> wrongForm(test.expression(), property, test.place(), rule));
                pattern.binds().forEach(bind -> wrongForm(bind.value(), property, pattern.place(), rule));
            });
        }
    }

    private void wrongForm(Expression expression, String property, Place place, Rule rule) {
        if (expression instanceof Expression.FieldOf field && field.kind() == Value.KIND
                && !field.field().property().equals("name") && !field.field().property().equals(property)) {
            problems.add("RULE-273", place, rule.id(), Refused.shown("", "", field.field().property()), Refused.shown("该数值的形式是 ", "the form of this value: ", property),
                    Refused.shown("改为 ", "write ", property));
        }
        if (expression instanceof Expression.Comparison comparison) {
            wrongForm(comparison.left(), property, place, rule);
            wrongForm(comparison.right(), property, place, rule);
        } else if (expression instanceof Expression.Call call) {
            call.arguments().forEach(argument -> wrongForm(argument, property, place, rule));
        }
    }

    private void clauses() {
        Map<String, Rule> byId = rules.stream().collect(Collectors.toMap(Rule::id, rule -> rule));
        for (Rule rule : rules) {
            for (String clause : rule.clauses()) {
                if (!clauses.containsKey(clause)) {
                    problems.addAll(List.of(ExpressionChecker.unknown("CLAUSE-102", rule.place(), clause,
                            new Text("clauses.yaml 中的条款", "a clause of clauses.yaml"), clauses.keySet()).in(rule.id())));
                }
            }
        }
        clauses.forEach((id, entry) -> {
            for (String carrier : entry.carriedBy()) {
                Rule rule = byId.get(carrier);
                boolean number = book.parameter(carrier).isPresent() || book.table(carrier).isPresent();
                if (rule == null && !number || rule != null && !rule.clauses().contains(id)) {
                    problems.add("CLAUSE-103", clausePlaces.getOrDefault(id, Place.of("clauses.yaml")), id, Refused.shown("carried-by ", "carried-by ", carrier),
                            rule == null ? new Text("存在的规则编号或参数键", "an existing rule id or parameter key") : Refused.shown("该规则的 @clause 也引用 ", "a rule whose @clause names ", id),
                            new Text("两边对齐", "make both sides agree"));
                }
            }
        });
        for (Rule rule : rules) {
            for (String clause : rule.clauses()) {
                Rulebook.ClauseEntry entry = clauses.get(clause);
                if (entry != null && !entry.carriedBy().contains(rule.id())) {
                    problems.add("CLAUSE-104", rule.place(), rule.id(), Refused.shown("@clause ", "@clause ", clause),
                            Refused.shown("该条款的 carried-by 含 ", "a clause whose carried-by lists ", rule.id()), new Text("补入 clauses.yaml", "add it to clauses.yaml"));
                }
            }
        }
    }

    private void policy(Policy policy) {
        List<String> ids = rules.stream().filter(rule -> rule.policy().equals(policy.id())).map(Rule::id).toList();
        if (ids.isEmpty()) {
            problems.add("POLICY-131", policy.place(), policy.id(), new Text("没有规则", "no rules"), new Text("至少一条规则", "at least one rule"),
                    new Text("补上规则文件", "add a rule file"));
        }
        if (policy.replacedBy() != null && !policies.containsKey(policy.replacedBy())) {
            problems.addAll(List.of(ExpressionChecker.unknown("POLICY-132", policy.place(), policy.replacedBy(),
                    new Text("存在的政策", "an existing policy"), policies.keySet()).in(policy.id())));
        }
        for (String first : policy.several().order()) {
            if (!ids.contains(first)) {
                problems.addAll(List.of(ExpressionChecker.unknown("POLICY-133", policy.place(), first,
                        new Text("本政策的规则", "a rule of this policy"), ids).in(policy.id())));
            }
        }
    }
}
