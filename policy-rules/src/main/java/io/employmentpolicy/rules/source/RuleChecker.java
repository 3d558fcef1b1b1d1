package io.employmentpolicy.rules.source;

import io.employmentpolicy.model.facts.FactKind;
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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** 规则检查。 / Checks one parsed rule against the names of the edition. Reports every mistaken line, not only the first. */
final class RuleChecker {
    private static final Pattern NAME = Pattern.compile("([A-Z0-9]+(?:-[A-Z0-9]+)*) +(\\S.*)");
    private static final Set<String> ANNOTATIONS = Set.of("policy", "clause", "route", "reason");

    private final Names names;
    private final Policy policy;
    private final Problems problems;
    private final Syntax.Rule syntax;
    private final Scope scope = new Scope();
    private final ExpressionChecker expressions;
    private final Map<FactKind, Integer> slotOfKind = new HashMap<>();
    private int subjectSlot = -1;

    RuleChecker(Names names, Policy policy, Syntax.Rule syntax, Problems problems) {
        this.names = names;
        this.policy = policy;
        this.syntax = syntax;
        this.problems = problems;
        this.expressions = new ExpressionChecker(names, policy.id(), scope);
    }

    Optional<Rule> check() {
        int before = problems.count();
        Matcher name = NAME.matcher(syntax.name());
        String id = name.matches() ? name.group(1) : syntax.name();
        String title = name.matches() ? name.group(2) : "";
        if (title.isEmpty() || title.codePoints().noneMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN)
                || title.chars().anyMatch(c -> c >= '0' && c <= '9')) {
            problems.add("RULE-200", syntax.place(), id, Refused.shown("规则名 ", "rule name ", syntax.name()),
                    new Text("编号、空格、一句不含数字的中文", "id, space, one Chinese sentence without digits"),
                    new Text("例如 TJ-FLEX-E01 就业困难人员灵活就业", "for example TJ-FLEX-E01 就业困难人员灵活就业"));
        }
        Map<String, List<String>> notes = annotations(id);
        List<Rule.Condition> conditions = new ArrayList<>();
        for (Syntax.Line line : syntax.when()) {
            collect(id, () -> conditions.add(line(line)));
        }
        scope.leave();
        List<Conclusion> conclusion = new ArrayList<>();
        collect(id, () -> conclusion.add(new ConclusionChecker(policy, expressions).check(syntax.then())));
        if (problems.count() > before) {
            return Optional.empty();
        }
        Map<String, String> single = new HashMap<>();
        notes.forEach((key, values) -> single.put(key, values.get(0)));
        return Optional.of(new Rule(id, title, policy.id(), notes.getOrDefault("clause", List.of()), single,
                conditions, conclusion.get(0), scope.slots(), subjectSlot, syntax.canonical(), null, syntax.place()));
    }

    private void collect(String id, Runnable step) {
        try {
            step.run();
        } catch (Refused refused) {
            problems.addAll(List.of(refused.in(id)));
        }
    }

    private Map<String, List<String>> annotations(String id) {
        Map<String, List<String>> notes = new HashMap<>();
        for (Syntax.Annotation annotation : syntax.annotations()) {
            boolean twice = notes.put(annotation.name(), annotation.values()) != null;
            if (!ANNOTATIONS.contains(annotation.name()) || twice) {
                problems.add("RULE-201", annotation.place(), id, Refused.shown("注解 ", "annotation ", "@" + annotation.name()),
                        new Text("@policy、@clause、@route、@reason，各至多一次", "@policy, @clause, @route, @reason, each at most once"),
                        new Text("删去该注解", "remove the annotation"));
            }
        }
        if (!notes.getOrDefault("policy", List.of()).equals(List.of(policy.id()))) {
            problems.add("RULE-202", syntax.place(), id, Refused.shown("@policy 为 ", "@policy is ", notes.getOrDefault("policy", List.of()).toString()),
                    Refused.shown("", "", "@policy(\"" + policy.id() + "\")"), new Text("与 policy.yaml 的 id 一致", "make it the id of policy.yaml"));
        }
        if (!notes.containsKey("clause")) {
            problems.add("RULE-203", syntax.place(), id, new Text("没有 @clause", "no @clause"),
                    new Text("至少一个条款编号", "at least one clause id"), new Text("从 clauses.yaml 取编号", "take the id from clauses.yaml"));
        }
        return notes;
    }

    private Rule.Condition line(Syntax.Line line) {
        if (line instanceof Syntax.Count count) {
            return counted(count);
        }
        Syntax.Pattern pattern = (Syntax.Pattern) line;
        if (pattern.quantifier() == Syntax.Quantifier.SOME) {
            return new Rule.Some(pattern(pattern, true));
        }
        List<String> before = scope.variables();
        Rule.Pattern checked = pattern(pattern, false);
        scope.forget(scope.variables().stream().filter(variable -> !before.contains(variable)).toList());
        return pattern.quantifier() == Syntax.Quantifier.EXISTS ? new Rule.Exists(checked) : new Rule.None(checked);
    }

    private Rule.Condition counted(Syntax.Count count) {
        List<String> before = scope.variables();
        Rule.Pattern pattern = pattern(count.pattern(), false);
        Rule.Aggregate aggregate = switch (count.function().function()) {
            case "count" -> Rule.Aggregate.COUNT;
            case "sum" -> Rule.Aggregate.SUM;
            default -> throw ExpressionChecker.unknown("RULE-260", count.function().place(), count.function().function(),
                    new Text("count 或 sum", "count or sum"), List.of("count", "sum"));
        };
        Expression counted = countedValue(count, aggregate);
        scope.leave();
        scope.forget(scope.variables().stream().filter(variable -> !before.contains(variable)).toList());
        int slot = scope.slot();
        String unit = aggregate == Rule.Aggregate.SUM && counted != null ? counted.type().unit() : "count";
        bind(count.variable(), new Scope.Bound(slot, null, ValueType.number(unit), null), count);
        List<Rule.Test> tests = count.tests().stream()
                .map(test -> new Rule.Test(expressions.test(test.expression()), test.source(), test.place())).toList();
        return new Rule.Counted(pattern, aggregate, counted, slot, count.variable(), tests);
    }

    private @Nullable Expression countedValue(Syntax.Count count, Rule.Aggregate aggregate) {
        if (count.function().arguments().isEmpty() && aggregate == Rule.Aggregate.COUNT) {
            return null;
        }
        if (count.function().arguments().size() != 1) {
            throw new Refused("RULE-261", count.function().place(), Refused.shown("参数个数 ", "arguments: ", String.valueOf(count.function().arguments().size())),
                    new Text("count()、count($变量) 或 sum($变量)", "count(), count($variable) or sum($variable)"), new Text("改为一个变量", "give one variable"));
        }
        Expression counted = expressions.check(count.function().arguments().get(0));
        if (aggregate == Rule.Aggregate.SUM) {
            expressions.require(counted, ValueType.number(""), count.function().place());
        }
        return counted;
    }

    private Rule.Pattern pattern(Syntax.Pattern syntax, boolean binds) {
        FactKind kind = names.kind(syntax.type()).orElseThrow(() -> ExpressionChecker.unknown("RULE-205", syntax.place(), syntax.type(),
                new Text("事实种类", "a kind of fact"), names.kindNames()));
        int slot = scope.slot();
        if (syntax.variable() != null) {
            bind(syntax.variable(), new Scope.Bound(slot, kind, null, null), syntax);
        }
        int parentSlot = parentSlot(kind, syntax);
        scope.enter(kind, slot);
        List<Rule.Bind> bound = new ArrayList<>();
        List<Rule.Test> tests = new ArrayList<>();
        for (Syntax.Part part : syntax.parts()) {
            if (part instanceof Syntax.Bind bind) {
                bound.add(bind(bind));
            } else if (part instanceof Syntax.Test test) {
                tests.add(new Rule.Test(expressions.test(test.expression()), test.source(), test.place()));
            }
        }
        scope.leave();
        if (binds) {
            slotOfKind.put(kind, slot);
            if (kind.equals(policy.subject()) && subjectSlot < 0) {
                subjectSlot = slot;
            }
        }
        return new Rule.Pattern(kind, slot, parentSlot, aboutSubject(kind, tests, syntax), bound, tests, syntax.place());
    }

    private Rule.Bind bind(Syntax.Bind bind) {
        Expression value = expressions.check(bind.value());
        int slot = scope.slot();
        bind(bind.variable(), new Scope.Bound(slot, null, value.type(), value), bind.place());
        return new Rule.Bind(bind.variable(), slot, value);
    }

    private void bind(String variable, Scope.Bound bound, Syntax.Line line) {
        bind(variable, bound, line.place());
    }

    private void bind(String variable, Scope.Bound bound, Place place) {
        if (variable.equals("$asOf") || !scope.bind(variable, bound)) {
            throw new Refused("RULE-206", place, Refused.shown("变量 ", "variable ", variable),
                    new Text("尚未使用的变量名", "a variable name not yet taken"), new Text("换一个名称", "choose another name"));
        }
    }

    /** A nested fact belongs to the parent the rule already looks at; when several parents are possible it must look at one. */
    private int parentSlot(FactKind kind, Syntax.Pattern syntax) {
        FactKind parent = kind.parent().orElse(null);
        if (parent == null) {
            return -1;
        }
        Integer slot = slotOfKind.get(parent);
        if (slot != null) {
            return slot;
        }
        if (parent.single()) {
            return -1;
        }
        throw new Refused("RULE-262", syntax.place(), Refused.shown("不知属于哪一条 ", "no saying to which fact it belongs: ", kind.typeName()),
                Refused.shown("前面先有一行 ", "an earlier line with ", parent.typeName() + "( … )"),
                new Text("先写所属事实，再写其中的明细", "name the fact first, then what lies in it"));
    }

    /** A status or value of a policy decided for each of several subjects must be asked for by a rule about the same subject. */
    private boolean aboutSubject(FactKind kind, List<Rule.Test> tests, Syntax.Pattern syntax) {
        if (kind != Status.KIND && kind != Value.KIND) {
            return false;
        }
        Rule.Pattern derived = new Rule.Pattern(kind, 0, -1, false, List.of(), tests, syntax.place());
        String name = Strata.derivedName(derived).orElseThrow(() -> new Refused("RULE-263", syntax.place(),
                Refused.shown("没有写明名称的 ", "no name in ", kind.typeName()),
                new Text("首先写 name == \"名称\"", "name == \"name\" first"), new Text("补上名称", "add the name")));
        Policy source = names.derivedBy(kind, name).orElseThrow(() -> ExpressionChecker.unknown("RULE-264", syntax.place(), name,
                new Text("某政策用 qualify 或 value 得出的名称", "a name some policy concludes with qualify or value"), names.derivedNames(kind)));
        if (source.subject().single()) {
            return false;
        }
        if (!source.subject().equals(policy.subject())) {
            throw new Refused("RULE-265", syntax.place(), Refused.shown("", "", name + " (" + source.subject().typeName() + ")"),
                    new Text("与本政策同一对象的身份或数值", "a status or value about this policy's own subject"),
                    new Text("该结论对每个 " + source.subject().zh() + " 分别作出，本政策以 " + policy.subject().zh() + " 为对象",
                            "it is concluded for each " + source.subject().en() + ", this policy is about " + policy.subject().en()));
        }
        return true;
    }
}
