package io.employmentpolicy.model.decision;

import io.employmentpolicy.model.source.Clause;
import io.employmentpolicy.model.source.Trust;
import io.employmentpolicy.model.text.Text;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * 对一个对象的一项评定。 / One determination: one conclusion of one policy about one subject.
 *
 * @param policy policy id
 * @param title policy title
 * @param kind kind of conclusion, which gives the outcome its word
 * @param conclusion name that tells several conclusions about one subject apart; empty when there is only one
 * @param subject what it is about
 * @param outcome the answer
 * @param rules ids of the rules whose conditions hold, in order
 * @param routes names of the routes taken, in rule order
 * @param clauses the clauses it rests on
 * @param parameters numbers used, in the order of first use
 * @param weakestTrust weakest trust among the numbers used; null when none was used
 * @param warnings what a careful reader must know, such as an assumed reading or a single source
 * @param reason the tree of reasons; null when there was nothing to examine
 */
public record Determination(
        String policy,
        Text title,
        Kind kind,
        String conclusion,
        Subject subject,
        Outcome outcome,
        List<String> rules,
        List<String> routes,
        List<Clause> clauses,
        List<ParameterUse> parameters,
        @Nullable Trust weakestTrust,
        List<Text> warnings,
        @Nullable Reason reason) {
    /** Copies the lists. */
    public Determination {
        Objects.requireNonNull(policy, "policy");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(conclusion, "conclusion");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(outcome, "outcome");
        rules = List.copyOf(rules);
        routes = List.copyOf(routes);
        clauses = List.copyOf(clauses);
        parameters = List.copyOf(parameters);
        warnings = List.copyOf(warnings);
    }

    /** 结果的用词。 / The word of the outcome in the terms of this kind of conclusion, such as {@code certified}. */
    public Text word() {
        return kind.word(outcome);
    }

    /** 起决定作用的规则。 / The rules that made the answer what it is; see {@link Reason#deciding()} for their conditions. */
    public List<Reason> deciding() {
        return reason == null ? List.of() : reason.decidingRules();
    }

    /** 略去已说过的提示。 / The same determination without the warnings somebody was told already. */
    public Determination without(Set<Text> told) {
        Objects.requireNonNull(told, "told: warnings");
        return warned(warnings.stream().filter(one -> !told.contains(one)).toList());
    }

    /** 换一组提示。 / The same determination with its warnings told otherwise. */
    public Determination warned(List<Text> others) {
        Objects.requireNonNull(others, "others: warnings");
        return copy(subject, outcome, clauses, others, reason);
    }

    /** 换一组条款。 / The same determination with its clauses told otherwise. */
    public Determination citing(List<Clause> others) {
        Objects.requireNonNull(others, "others: clauses");
        return copy(subject, outcome, others, warnings, reason);
    }

    /** 换一个对象的称呼。 / The same determination about the same subject, called otherwise. */
    public Determination about(Subject other) {
        return copy(other, outcome, clauses, warnings, reason);
    }

    /** 换一棵理由树。 / The same determination with its reasons told otherwise. */
    public Determination because(Reason other) {
        return copy(subject, outcome, clauses, warnings, other);
    }

    /** 换一个结果。 / The same determination with another outcome. */
    public Determination with(Outcome other) {
        return copy(subject, other, clauses, warnings, reason);
    }

    private Determination copy(
            Subject about, Outcome result, List<Clause> cited, List<Text> warned, @Nullable Reason because) {
        return new Determination(
                policy,
                title,
                kind,
                conclusion,
                about,
                result,
                rules,
                routes,
                cited,
                parameters,
                weakestTrust,
                warned,
                because);
    }

    /** 不含个人信息。 / Ids and words only, never facts, sums or reasons, so that it may stand in a log. */
    @Override
    public String toString() {
        String name = conclusion.isEmpty() ? policy : policy + "." + conclusion;
        return name + "@" + subject.path() + " " + word().en();
    }

    /** 结论的种类。 / Kinds of conclusion: each has its own words for the same outcomes. */
    public enum Kind {
        /** 给付。 / A benefit. */
        BENEFIT("benefit", new Text("待遇", "benefit"), new Text("符合", "eligible"), new Text("不符合", "not eligible")),
        /** 认定。 / A certification. */
        CERTIFICATION(
                "certification",
                new Text("认定", "certification"),
                new Text("予以认定", "certified"),
                new Text("不予认定", "refused")),
        /** 身份。 / A status. */
        STATUS("status", new Text("身份", "status"), new Text("具备", "holds"), new Text("不具备", "does not hold")),
        /** 义务。 / A duty. */
        OBLIGATION("obligation", new Text("义务", "duty"), new Text("有此义务", "due"), new Text("无此义务", "not due")),
        /** 推算值。 / A derived value. */
        VALUE("value", new Text("推算值", "value"), new Text("已推算", "derived"), new Text("无此值", "no value")),
        /** 工作目标。 / A programme target. */
        TARGET("target", new Text("工作目标", "target"), new Text("达成", "met"), new Text("没有数据", "no data")),
        /** 标准核对。 / A check against a standard. */
        CHECK("check", new Text("标准核对", "check"), new Text("达标", "compliant"), new Text("不在核对范围", "not checked")),
        /** 优先次序。 / An order among those who compete. */
        PRIORITY("priority", new Text("优先次序", "priority"), new Text("已排序", "ranked"), new Text("无优先次序", "no priority")),
        /** 机关的职权。 / What an office may do; nobody's right, and nobody asks for it. */
        POWER(
                "power",
                new Text("机关的职权", "power of an office"),
                new Text("可以做", "may be done"),
                new Text("不可以做", "may not be done"));

        private final String code;
        private final Text label;
        private final Text holds;
        private final Text fails;

        Kind(String code, Text label, Text holds, Text fails) {
            this.code = code;
            this.label = label;
            this.holds = holds;
            this.fails = fails;
        }

        /** 政策文件中的写法。 / How policy files write it. */
        public String code() {
            return code;
        }

        /** 名称。 / How it reads. */
        public Text label() {
            return label;
        }

        Text word(Outcome outcome) {
            return outcome.accept(new OutcomeWord(holds, fails));
        }
    }
}
