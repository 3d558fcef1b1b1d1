package io.employmentpolicy.rules.checking;

import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.rules.edition.Conclusion;
import io.employmentpolicy.rules.edition.Policy;
import io.employmentpolicy.rules.edition.Verb;
import io.employmentpolicy.rules.language.Expression;
import io.employmentpolicy.rules.language.ValueType.Base;
import io.employmentpolicy.rules.syntax.Syntax;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** 结论检查。 / Resolves the one conclusion of a rule and checks that it fits the kind of policy. */
final class ConclusionChecker {
    /** Every conclusion there is. */
    static final Set<String> WORDS =
            Arrays.stream(Verb.values()).map(Verb::word).collect(Collectors.toUnmodifiableSet());

    static final Set<String> DUTY_PARTS = Set.of("by", "done", "after", "owedBy");

    private final Policy policy;
    private final String rule;
    private final ExpressionChecker expressions;

    ConclusionChecker(Policy policy, String rule, ExpressionChecker expressions) {
        this.policy = policy;
        this.rule = rule;
        this.expressions = expressions;
    }

    Conclusion check(Syntax.Call call) {
        Verb verb = Verb.of(call.function())
                .filter(one -> one.fits(policy.kind()))
                .orElseThrow(() -> wrongKind(call, Verb.fitting(policy.kind())));
        return switch (verb) {
            case GRANT -> new GrantChecker(expressions).check(call);
            case QUALIFY -> new Conclusion.Qualify(CallChecker.text(only(call), 0));
            case DERIVE -> value(call);
            case OBLIGE -> oblige(call);
            case ASSESS -> new PartsChecker(expressions).assess(call);
            case CHECK -> new PartsChecker(expressions).check(call);
            case PREFER -> new PartsChecker(expressions).prefer(call);
            case EXCLUDE -> new Conclusion.Exclude(call.arguments().isEmpty() ? "" : CallChecker.text(only(call), 0));
            case AWAIT -> new Conclusion.Await(CallChecker.text(only(call), 0));
            case DELEGATE -> new DelegateChecker(expressions).check(call);
        };
    }

    /** @param verbs those of this kind of policy, that of its own conclusion first */
    private CheckFailed wrongKind(Syntax.Call call, List<Verb> verbs) {
        List<String> fitting = verbs.stream().map(Verb::word).sorted().toList();
        Text expected = new Text("本类政策的结论：" + fitting, "a conclusion of this kind of policy: " + fitting);
        if (!WORDS.contains(call.function())) {
            return CheckFailed.unknown("RULE-250", call.place(), call.function(), expected, fitting);
        }
        String kind = policy.kind().code();
        String right = verbs.get(0).word();
        return new CheckFailed(
                "RULE-250",
                call.place(),
                CheckFailed.shown("结论 ", "conclusion ", call.function()),
                expected,
                new Text(
                        "本政策 kind 为 " + kind + "，改用 " + right + "，或改 measure.yaml 的 kind",
                        "this policy is a " + kind + ": use " + right + ", or change the kind in measure.yaml"));
    }

    private Conclusion value(Syntax.Call call) {
        count(call, 2, 2);
        Expression value = expressions.check(call.arguments().get(1));
        Base base = value.type().base();
        if (base != Base.NUMBER && base != Base.MONTH && base != Base.DAY && base != Base.ENUM) {
            throw new CheckFailed(
                    "RULE-251",
                    call.place(),
                    value.type().label(),
                    new Text("数、月份、日期或封闭列表的取值", "a number, a month, a day or a constant of a closed list"),
                    new Text("其余情形用 qualify", "use qualify for anything else"));
        }
        return new Conclusion.Derive(
                CallChecker.text(call, 0), value, policy.several().rank(rule));
    }

    private Conclusion oblige(Syntax.Call call) {
        count(call, 1, 5);
        String name = CallChecker.text(call, 0);
        Expression deadline = null;
        Expression done = null;
        Expression after = null;
        String owedBy = null;
        Set<String> given = new HashSet<>();
        for (Syntax.Expression argument :
                call.arguments().subList(1, call.arguments().size())) {
            Syntax.Call part = part(argument, DUTY_PARTS, "oblige");
            refuseTwice(part, given);
            given.add(part.function());
            if (part.function().equals("owedBy")) {
                owedBy = CallChecker.text(part, 0);
                continue;
            }
            Expression value = expressions.check(part.arguments().get(0));
            boolean test = part.function().equals("done") && value.type().base() == Base.TRUTH;
            if (!test) {
                requireMoment(value, part.place());
            }
            switch (part.function()) {
                case "by" -> deadline = value;
                case "after" -> after = value;
                default -> done = value;
            }
        }
        if (done == null && deadline != null) {
            throw new CheckFailed(
                    "RULE-252",
                    call.place(),
                    new Text("有期限而没有 done(…)", "a deadline without done(…)"),
                    new Text("oblige(\"名称\", by(期限), done(完成))", "oblige(\"name\", by(deadline), done(event))"),
                    new Text("写明怎样算已履行", "say what counts as fulfilled"));
        }
        return new Conclusion.Oblige(name, deadline, done, after, owedBy);
    }

    static void refuseTwice(Syntax.Call part, Set<String> given) {
        if (given.contains(part.function())) {
            throw new CheckFailed(
                    "RULE-257",
                    part.place(),
                    CheckFailed.shown("重复的 ", "given twice: ", part.function()),
                    new Text("每部分至多一次", "each part at most once"),
                    new Text("删去其一", "remove one"));
        }
    }

    private static void requireMoment(Expression value, Place place) {
        if (value.type().base() != Base.DAY && value.type().base() != Base.DAY_TIME) {
            throw new CheckFailed(
                    "RULE-253",
                    place,
                    value.type().label(),
                    new Text("日期或时刻", "a day or a moment"),
                    new Text("期限可用 endOfDay(…)", "a deadline may use endOfDay(…)"));
        }
    }

    static Syntax.Call part(Syntax.Expression argument, Set<String> names, String verb) {
        if (argument instanceof Syntax.Call call && names.contains(call.function())) {
            count(call, 1, 1);
            return call;
        }
        throw unknownPart(argument, names, verb);
    }

    static CheckFailed unknownPart(Syntax.Expression argument, Set<String> names, String verb) {
        List<String> known = names.stream().sorted().toList();
        return new CheckFailed(
                "RULE-254",
                argument.place(),
                new Text("结论中不认识的部分", "a part of the conclusion that is not known"),
                verb.equals("grant") || verb.equals("oblige")
                        ? new Text(known + "，金额在最前", known + ", the amount first")
                        : Text.same(known.toString()),
                CallChecker.form(verb));
    }

    private static Syntax.Call only(Syntax.Call call) {
        count(call, 1, 1);
        return call;
    }

    static void count(Syntax.Call call, int least, int most) {
        int given = call.arguments().size();
        if (given < least || given > most) {
            throw new CheckFailed(
                    "RULE-255",
                    call.place(),
                    CheckFailed.shown(
                            call.function() + " 的参数个数 ", call.function() + " with arguments: ", String.valueOf(given)),
                    Text.same(least == most ? String.valueOf(least) : least + "–" + most),
                    CallChecker.form(call.function()));
        }
    }
}
