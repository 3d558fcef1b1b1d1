package io.employmentpolicy.rules.sentences;

import io.employmentpolicy.model.decision.Amount;
import io.employmentpolicy.rules.edition.Conclusion;
import io.employmentpolicy.rules.edition.ConclusionVisitor;
import io.employmentpolicy.rules.edition.Rule;
import io.employmentpolicy.rules.language.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * 规则的 DRL 写法。 / Writes a checked rule in DRL, each thing in one way only: bound values before tests, parts of a conclusion in one order. What two
 * files say alike is written alike, which is what an edition's digest is made of.
 */
public final class DrlWriter implements ConclusionVisitor<String> {
    /** Further annotations, in the order in which they are written. */
    static final List<String> NOTES = List.of("route", "reason", "accepts", "from", "to");

    private static final String INDENT = "    ";

    private final Rule rule;
    private final DrlExpression outside;

    private DrlWriter(Rule rule) {
        this.rule = rule;
        this.outside = new DrlExpression(rule, -1);
    }

    /** 规则的文字，不含空行与注释。 / The text of a rule in one line. */
    public static String canonical(Rule rule) {
        return String.join(" ", lines(rule)).replaceAll(" +", " ").strip();
    }

    /** The text of a rule, line by line: its name, its annotations, {@code when}, a line for each condition, {@code then}, conclusion, {@code end}. */
    static List<String> lines(Rule rule) {
        DrlWriter writer = new DrlWriter(rule);
        List<String> lines = new ArrayList<>();
        lines.add("rule " + quoted(rule.id() + " " + rule.title()));
        lines.add(INDENT + writer.annotations());
        lines.add("when");
        rule.conditions().forEach(condition -> lines.add(INDENT + writer.condition(condition)));
        lines.add("then");
        lines.add(INDENT + rule.conclusion().accept(writer) + ";");
        lines.add("end");
        return lines;
    }

    private String annotations() {
        String clauses = rule.clauses().stream().map(DrlWriter::quoted).collect(Collectors.joining(", "));
        return "@policy(" + quoted(rule.policy()) + ") @clause(" + clauses + ")"
                + NOTES.stream()
                        .filter(rule.notes()::containsKey)
                        .map(name -> rule.noteValues(name).stream()
                                .map(DrlWriter::quoted)
                                .collect(Collectors.joining(", ", " @" + name + "(", ")")))
                        .collect(Collectors.joining());
    }

    static String quoted(String text) {
        return '"' + text + '"';
    }

    private String condition(Rule.Condition condition) {
        String pattern = pattern(condition.pattern());
        if (condition instanceof Rule.None) {
            return "not " + pattern;
        }
        if (condition instanceof Rule.Exists) {
            return "exists " + pattern;
        }
        if (!(condition instanceof Rule.Counted counted)) {
            return pattern;
        }
        Expression value = counted.counted();
        String what = value == null
                ? "()"
                : "( " + new DrlExpression(rule, counted.pattern().slot()).text(value) + " )";
        return "accumulate( " + pattern + "; " + counted.variable() + " : "
                + counted.aggregate().word() + what
                + counted.tests().stream()
                        .map(test -> "; " + outside.text(test.expression()))
                        .collect(Collectors.joining())
                + " )";
    }

    private String pattern(Rule.Pattern pattern) {
        DrlExpression inside = new DrlExpression(rule, pattern.slot());
        List<String> parts = new ArrayList<>();
        pattern.binds().forEach(bind -> parts.add(bind.variable() + " : " + inside.text(bind.value())));
        pattern.tests().stream()
                .filter(test -> !test.implied())
                .forEach(test -> parts.add(inside.text(test.expression())));
        return (pattern.variable() == null ? "" : pattern.variable() + " : ")
                + pattern.kind().typeName()
                + (parts.isEmpty() ? "()" : "( " + String.join(", ", parts) + " )");
    }

    private static String call(String word, List<String> parts) {
        return word + (parts.isEmpty() ? "()" : "( " + String.join(", ", parts) + " )");
    }

    private void add(List<String> parts, String word, @Nullable Expression part) {
        if (part != null) {
            parts.add(word + "( " + outside.text(part) + " )");
        }
    }

    private static void words(List<String> parts, String word, List<String> texts) {
        if (!texts.isEmpty()) {
            parts.add(texts.stream().map(DrlWriter::quoted).collect(Collectors.joining(", ", word + "( ", " )")));
        }
    }

    @Override
    public String grant(Conclusion.Grant grant) {
        List<String> parts = new ArrayList<>();
        if (grant.money() != null) {
            parts.add(amount(grant, outside.text(grant.money())));
        }
        add(parts, "from", grant.from());
        add(parts, "lasting", grant.lasting());
        add(parts, "until", grant.until());
        add(parts, "claimBy", grant.claimBy());
        if (grant.payee() != null) {
            words(parts, "paidTo", List.of(grant.payee().code()));
        }
        if (grant.kind() != Amount.Kind.BENEFIT) {
            words(parts, "kind", List.of(grant.kind().code()));
        }
        return call("grant", parts);
    }

    private String amount(Conclusion.Grant grant, String money) {
        String sum = grant.heads() != null
                ? "perHead( " + money + ", " + outside.text(grant.heads()) + " )"
                : switch (grant.rhythm()) {
                    case ONCE -> grant.upTo() ? money : "once( " + money + " )";
                    case MONTHLY -> "monthly( " + money + " )";
                    case YEARLY -> "yearly( " + money + " )";
                };
        return grant.upTo() ? "upTo( " + sum + " )" : sum;
    }

    @Override
    public String qualify(Conclusion.Qualify qualify) {
        return call("qualify", List.of(quoted(qualify.name())));
    }

    @Override
    public String derive(Conclusion.Derive derive) {
        return call("value", List.of(quoted(derive.name()), outside.text(derive.value())));
    }

    @Override
    public String oblige(Conclusion.Oblige oblige) {
        List<String> parts = new ArrayList<>(List.of(quoted(oblige.name())));
        add(parts, "by", oblige.deadline());
        add(parts, "done", oblige.done());
        add(parts, "after", oblige.after());
        if (oblige.owedBy() != null) {
            words(parts, "owedBy", List.of(oblige.owedBy()));
        }
        return call("oblige", parts);
    }

    @Override
    public String assess(Conclusion.Assess assess) {
        List<String> parts = new ArrayList<>();
        add(parts, "measured", assess.measured());
        add(parts, "needed", assess.needed());
        add(parts, "base", assess.base());
        add(parts, "through", assess.through());
        return call("assess", parts);
    }

    @Override
    public String check(Conclusion.Check check) {
        List<String> parts = new ArrayList<>();
        add(parts, "measured", check.measured());
        add(parts, "atLeast", check.atLeast());
        return call("check", parts);
    }

    @Override
    public String prefer(Conclusion.Prefer prefer) {
        List<String> parts = new ArrayList<>(List.of(outside.text(prefer.candidate())));
        add(parts, "qualified", prefer.qualified());
        add(parts, "ahead", prefer.ahead());
        add(parts, "rank", prefer.rank());
        add(parts, "first", prefer.first());
        return call("prefer", parts);
    }

    @Override
    public String exclude(Conclusion.Exclude exclude) {
        return call("exclude", exclude.name().isEmpty() ? List.of() : List.of(quoted(exclude.name())));
    }

    @Override
    public String await(Conclusion.Await await) {
        return call("await", List.of(quoted(await.what())));
    }

    @Override
    public String delegate(Conclusion.Delegate delegate) {
        List<String> parts = new ArrayList<>(List.of(quoted(delegate.by())));
        if (delegate.instrument() != null) {
            words(parts, "definedBy", List.of(delegate.instrument()));
        }
        words(parts, "bring", delegate.bring());
        if (!delegate.name().isEmpty()) {
            words(parts, "of", List.of(delegate.name()));
        }
        if (!delegate.deciding().isEmpty()) {
            parts.add(delegate.deciding().stream()
                    .map(path -> outside.text(RuleSentence.told(rule, path)))
                    .collect(Collectors.joining(", ", "deciding( ", " )")));
        }
        return call("delegate", parts);
    }
}
