package io.employmentpolicy.rules.casebook;

import io.employmentpolicy.model.decision.Truth;
import io.employmentpolicy.model.problem.Problem;
import io.employmentpolicy.model.text.Language;
import io.employmentpolicy.model.text.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * 一个案例的运行结果。 / What became of one case.
 *
 * @param policy policy it was compared with; empty when there is none
 * @param verdict whether the answer is as expected
 * @param differences expectations that are not met
 * @param conditions the conditions behind an answer that differs
 * @param notCompared expectations about things no policy states
 * @param problems what is wrong with the case itself
 * @param rules rules of the policy that were looked at, with every truth they had, of several subjects perhaps several
 * @param alwaysHolding those among them that ask nothing and so can never fail
 * @param tried conditions, figures and days that its answers rest on
 */
public record CaseResult(
        PolicyCase policyCase,
        String policy,
        Verdict verdict,
        List<Difference> differences,
        List<Condition> conditions,
        List<String> notCompared,
        List<Problem> problems,
        Map<String, Set<Truth>> rules,
        Set<String> alwaysHolding,
        Tried tried) {
    /** Copies the lists. */
    public CaseResult {
        Objects.requireNonNull(policyCase, "policyCase");
        Objects.requireNonNull(policy, "policy");
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(tried, "tried");
        differences = List.copyOf(differences);
        conditions = List.copyOf(conditions);
        notCompared = List.copyOf(notCompared);
        problems = List.copyOf(problems);
        rules = Map.copyOf(rules);
        alwaysHolding = Set.copyOf(alwaysHolding);
    }

    /** 判断。 / Verdicts. */
    public enum Verdict {
        /** 通过。 / Every expectation that a policy can state is met, the result among them. */
        PASSED("✓", new Text("通过", "passed")),
        /** 部分可比。 / What could be compared agrees; the result itself is no policy's to state. */
        PARTLY("～", new Text("部分可比且相符", "partly compared, no difference")),
        /** 不符。 / Differs. */
        DIFFERS("✗", new Text("不符", "differs")),
        /** 未覆盖。 / No policy carries what the case is about. */
        NOT_COVERED("○", new Text("未覆盖", "not covered")),
        /** 案例有误。 / The case itself is wrong, nothing was compared. */
        FAULTY("！", new Text("案例有误", "faulty"));

        private final String mark;
        private final Text label;

        Verdict(String mark, Text label) {
            this.mark = mark;
            this.label = label;
        }

        /** 记号。 / Its mark in front of a line. */
        public String mark() {
            return mark;
        }

        /** 名称。 / How it reads. */
        public Text label() {
            return label;
        }
    }

    /** 打印。 / The case and, condition by condition, what differs. */
    public String print(Language language) {
        return print(language, new HashSet<>());
    }

    /** The same in a list of cases: rules all of whose conditions hold were explained by the first of them. */
    String print(Language language, Set<String> explained) {
        boolean zh = language == Language.ZH;
        List<String> lines = new ArrayList<>();
        String about = policy.isEmpty() ? String.join(", ", policyCase.measures()) : policy;
        lines.add(verdict.mark() + " " + policyCase.id() + " " + policyCase.title()
                + (about.isEmpty() ? "" : zh ? "（" + about + "）" : " (" + about + ")") + (zh ? "：" : ": ")
                + verdict.label().in(language) + "  " + policyCase.place());
        problems.forEach(problem -> lines.add("    " + problem.print(language).replace("\n", "\n    ")));
        differences.forEach(
                difference -> lines.add("    " + difference.print(language).replace("\n", "\n    ")));
        Set<String> holding = conditions.stream().allMatch(one -> one.reason().truth() == Truth.TRUE)
                ? conditions.stream().map(Condition::rule).collect(Collectors.toCollection(TreeSet::new))
                : Set.of();
        if (holding.isEmpty() || explained.addAll(holding)) {
            Condition.print(conditions, language).forEach(line -> lines.add("      " + line));
        } else {
            String named = String.join(zh ? "、" : ", ", holding);
            lines.add(
                    zh ? "      ✓ " + named + " 各项条件都成立，同上" : "      ✓ " + named + ": every condition holds, as above");
        }
        if (!notCompared.isEmpty()) {
            lines.add("    " + (zh ? "未比较：" : "not compared: ") + String.join(zh ? "、" : ", ", notCompared));
        }
        return String.join("\n", lines);
    }
}
