package io.employmentpolicy.model.decision;

import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.model.text.Text;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * 理由树的一个节点。 / One node of the tree of reasons: what was asked, whether it holds, with which values, where it is written.
 *
 * @param role what kind of node it is
 * @param truth whether it holds
 * @param text sentence, in both languages
 * @param rule id of the rule, empty where no single rule is meant
 * @param place file and line of the rule text; null for a node that no line stands for
 * @param values the values it was tested with
 * @param parts its parts, in the author's order
 */
public record Reason(
        Role role,
        Truth truth,
        Text text,
        String rule,
        @Nullable Place place,
        List<Value> values,
        List<Reason> parts) {
    /** Copies the lists. */
    public Reason {
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(truth, "truth");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(rule, "rule");
        values = List.copyOf(values);
        parts = parts instanceof LaterParts ? parts : List.copyOf(parts);
    }

    /**
     * 待问再写的理由。 / A node about no single rule whose parts are put into words when somebody first asks for them. Nobody sees a difference but
     * in time: the node is immutable, and any thread may ask.
     *
     * @param parts asked once, by whichever thread is first; it does not fail
     */
    public static Reason later(Role role, Truth truth, Text text, Supplier<List<Reason>> parts) {
        return new Reason(role, truth, text, "", null, List.of(), new LaterParts(parts));
    }

    /** 起决定作用的条件。 / The single conditions below this node that made it hold, fail or stay open; itself when there are none. */
    public List<Reason> deciding() {
        return Deciding.leaves(this);
    }

    /**
     * 起决定作用的规则。 / Of a determination the rules that made it so: of what holds its alternatives that hold; of what does not its
     * exceptions, or the alternative that came closest; of what is open all that may still turn it.
     */
    public List<Reason> decidingRules() {
        return Deciding.rules(this);
    }

    /** 成立的单项条件数。 / How many single conditions below this node hold. */
    public int held() {
        return parts.isEmpty() || role == Role.TEST
                ? truth == Truth.TRUE ? 1 : 0
                : parts.stream().mapToInt(Reason::held).sum();
    }

    /** 节点类型。 / Kinds of nodes. */
    public enum Role {
        /** 一项评定：任一情形成立，且无例外。 / A determination: one alternative holds and no exception does. */
        DETERMINATION,
        /** 一种情形（一条规则）。 / One alternative, that is one rule; all its parts must hold. */
        ALTERNATIVE,
        /** 例外（一条规则）。 / An exception, one rule. */
        EXCEPTION,
        /** 等待事项（一条规则）。 / Something that is waited for, one rule. */
        WAIT,
        /** 由经办机构认定（一条规则）。 / Something an office decides, one rule. */
        DELEGATION,
        /** 对一条事实的要求。 / What is asked of one fact; the best candidate is shown. */
        FACT,
        /** 对不存在某事实的要求。 / That there is no such fact. */
        NO_FACT,
        /** 计数或合计。 / A count or sum. */
        COUNT,
        /** 一项测试。 / A single test; where it offers several ways, its parts are these. */
        TEST,
        /** 测试中的一种情形。 / One of several ways in which a test holds; the tests that make it up are its parts. */
        CASE
    }

    /**
     * 参与测试的值。 / A value a test used.
     *
     * @param name field path, parameter key or variable
     * @param label its name in the dictionary
     * @param value the value as a person reads it; null when unknown
     */
    public record Value(String name, Text label, @Nullable Text value) {
        /** What the name of a value ends with that is no fact and no figure, but was worked out of some before it was compared. */
        public static final String WORKED_OUT = "()";

        /** Refuses missing parts. */
        public Value {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(label, "label");
        }

        /** 是否推算而得。 / Whether it was worked out, such as the months between two days. */
        public boolean isWorkedOut() {
            return name.endsWith(WORKED_OUT);
        }
    }
}
