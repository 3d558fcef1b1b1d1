package io.employmentpolicy.rules.sentences;

import io.employmentpolicy.model.facts.FactKind;
import io.employmentpolicy.rules.edition.PolicyOrder;
import io.employmentpolicy.rules.edition.Rule;
import io.employmentpolicy.rules.edition.Status;
import io.employmentpolicy.rules.edition.Value;
import io.employmentpolicy.rules.language.Expression;
import io.employmentpolicy.rules.language.ValueType;
import io.employmentpolicy.rules.sentences.Names.Where;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** 一条规则的句子。 / The sentences of one rule: one for each condition, one for what it concludes. */
final class RuleSentence {
    private static final String NAMED = "named";

    private final Phrases phrases;
    private final Names names;
    private final Rule rule;
    private final boolean file;
    private final FlagValues flags;

    /** @param file whether the sentences are read back, so that nothing may be left out and every bound value keeps its name */
    RuleSentence(Phrases phrases, Names names, Rule rule, boolean file, FlagValues flags) {
        this.phrases = phrases;
        this.names = names;
        this.rule = rule;
        this.file = file;
        this.flags = flags;
    }

    /** A condition: what it begins with, and what it asks for one by one. */
    record Said(String head, List<String> asks, String total) {
        Said {
            asks = List.copyOf(asks);
        }
    }

    List<Said> conditions() {
        return IntStream.range(0, rule.conditions().size())
                .mapToObj(index -> condition(rule.conditions().get(index), index))
                .toList();
    }

    private Said condition(Rule.Condition condition, int index) {
        Rule.Pattern pattern = condition.pattern();
        Where where = new Where(index, pattern.slot());
        ExpressionSentence expressions = new ExpressionSentence(phrases, names, where);
        String derived = Status.isDerived(pattern.kind()) ? derivedFirst(pattern) : "";
        List<String> asks = new ArrayList<>();
        if (file) {
            pattern.binds()
                    .forEach(bind -> asks.add(phrases.fill(
                            "bind", expressions.whole(bind.value()), Marks.around(FileNames.bare(bind.variable())))));
        }
        pattern.tests().stream()
                .filter(test -> !test.implied())
                .skip(derived.isEmpty() ? 0 : 1)
                .forEach(test -> asks.add(ask(test.expression(), expressions)));
        if (!file && pattern.kind() == Value.KIND && !derived.isEmpty() && condition instanceof Rule.Some) {
            return asks.isEmpty()
                    ? new Said(phrases.fill("condition.value", names.derived(pattern.kind(), derived)), asks, "")
                    : new Said("", asks, "");
        }
        String head = head(condition, derived, asks.isEmpty());
        return new Said(head, asks, condition instanceof Rule.Counted counted ? counted(counted, index) : "");
    }

    /** Yes or no where a value is only ever 1 or 0. */
    private String ask(Expression test, ExpressionSentence expressions) {
        if (!file
                && test instanceof Expression.Comparison comparison
                && comparison.operator() == Expression.Operator.EQ
                && comparison.right() instanceof Expression.Constant constant
                && constant.value() instanceof BigDecimal number
                && flags.isFlag(comparison.left(), rule)) {
            return phrases.fill(
                    "op.eq.truth",
                    expressions.whole(comparison.left()),
                    phrases.word(number.signum() == 0 ? "no" : "yes"));
        }
        return expressions.ask(test);
    }

    /** The name of what is derived when the first thing asked is just that name; empty otherwise. */
    private static String derivedFirst(Rule.Pattern pattern) {
        boolean first = !pattern.tests().isEmpty()
                && PolicyOrder.isName(pattern.tests().get(0).expression());
        return first ? PolicyOrder.derivedName(pattern).orElse("") : "";
    }

    private String head(Rule.Condition condition, String derived, boolean alone) {
        Rule.Pattern pattern = condition.pattern();
        FactKind kind = pattern.kind();
        String name = derived.isEmpty() ? names.kind(kind) : names.derived(kind, derived);
        String head;
        if (condition instanceof Rule.None) {
            head = phrases.fill(alone ? "condition.none" : "condition.none.such", name);
        } else if (condition instanceof Rule.Exists) {
            head = phrases.fill("condition.exists", name);
        } else if (condition instanceof Rule.Counted) {
            head = phrases.fill("condition.counted", name);
        } else if (derived.isEmpty()) {
            head = phrases.fill(!file && kind.single() && !alone ? "condition.single" : "condition.some", name);
        } else {
            head = phrases.fill(kind == Status.KIND ? "condition.status" : "condition.value", name);
        }
        if (file && pattern.variable() != null) {
            String named = phrases.fill(NAMED, Marks.around(FileNames.bare(pattern.variable())));
            return head + phrases.word("open") + named + phrases.word("close");
        }
        return head;
    }

    /** What is counted, and what is asked of the number. */
    private String counted(Rule.Counted counted, int index) {
        ExpressionSentence outside = new ExpressionSentence(phrases, names, new Where(index, -1));
        List<String> asks = new ArrayList<>();
        if (file) {
            asks.add(phrases.fill(
                    "total", total(counted, phrases, names, index), Marks.around(FileNames.bare(counted.variable()))));
        }
        counted.tests().forEach(test -> asks.add(outside.ask(test.expression())));
        return String.join(phrases.word("comma"), asks);
    }

    /** What a count or sum is of. */
    static String total(Rule.Counted counted, Phrases phrases, Names names, int index) {
        Expression value = counted.counted();
        if (value == null) {
            return phrases.word("total.count");
        }
        String said = new ExpressionSentence(
                        phrases, names, new Where(index, counted.pattern().slot()))
                .operand(value);
        String key = counted.aggregate() == Rule.Aggregate.COUNT
                ? "distinct"
                : counted.aggregate().word();
        return phrases.fill("total." + key, said);
    }

    /** The parts of what it concludes. */
    List<String> conclusion() {
        return new ConclusionSentence(phrases, names, this::toldByOffice).parts(rule.conclusion());
    }

    /** The field of the first fact of its kind that the rule has given a name, or has looked at. */
    private String toldByOffice(String path) {
        int dot = path.indexOf('.');
        Rule.Pattern pattern = rule.conditions().stream()
                .map(Rule.Condition::pattern)
                .filter(one -> one.kind().name().equals(path.substring(0, dot)) && one.variable() != null)
                .findFirst()
                .orElseThrow();
        Expression field = new Expression.FieldOf(
                pattern.slot(),
                pattern.kind(),
                pattern.kind().fieldByName(path.substring(dot + 1)).orElseThrow(),
                ValueType.truth());
        return new ExpressionSentence(phrases, names, Where.CONCLUSION).whole(field);
    }
}
