package io.employmentpolicy.rules.evaluation;

import io.employmentpolicy.model.decision.Truth;
import io.employmentpolicy.rules.edition.Conclusion;
import io.employmentpolicy.rules.edition.Rule;
import io.employmentpolicy.rules.edition.Status;
import io.employmentpolicy.rules.edition.Value;
import io.employmentpolicy.rules.language.Interval;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** 由各规则的结果看结论。 / Reads conclusions off the findings about one subject: base cases, exceptions, what is waited for. */
public final class Verdict {
    private Verdict() {}

    /** 结论的真值：任一情形成立，且无例外。 / Truth of a conclusion: one alternative holds and no exception does. Waiting is not part of it. */
    public static Truth truth(List<RuleResult> findings, String conclusion) {
        Truth holds = Truth.FALSE;
        Truth excluded = Truth.FALSE;
        for (RuleResult finding : findings) {
            Conclusion one = finding.rule().conclusion();
            if (one instanceof Conclusion.Exclude exclude) {
                excluded = exclude.name().isEmpty() || exclude.name().equals(conclusion)
                        ? excluded.or(finding.truth())
                        : excluded;
            } else if (!(one instanceof Conclusion.Await) && one.name().equals(conclusion)) {
                holds = holds.or(finding.truth());
            }
        }
        return holds.and(excluded.not());
    }

    /** 等待事项的真值。 / Whether a rule holds the case for something. */
    public static Truth waiting(List<RuleResult> findings) {
        Truth waiting = Truth.FALSE;
        for (RuleResult finding : findings) {
            waiting = finding.rule().conclusion() instanceof Conclusion.Await ? waiting.or(finding.truth()) : waiting;
        }
        return waiting;
    }

    /** 真值，已计入等待。 / Truth of a conclusion with waiting counted in: what is waited for leaves a conclusion that might hold unknown. */
    public static Truth settled(List<RuleResult> findings, String conclusion) {
        Truth truth = truth(findings, conclusion);
        return truth == Truth.FALSE || waiting(findings) == Truth.FALSE ? truth : Truth.UNKNOWN;
    }

    /** 结论的名称。 / The names of the conclusions of a policy, in rule order. */
    public static Set<String> names(List<Rule> rules) {
        Set<String> names = new LinkedHashSet<>();
        for (Rule rule : rules) {
            if (!(rule.conclusion() instanceof Conclusion.Exclude)
                    && !(rule.conclusion() instanceof Conclusion.Await)) {
                names.add(rule.conclusion().name());
            }
        }
        return names;
    }

    /**
     * 由结果得出的身份或数值。 / The status or value a conclusion gives other rules to look at: an item that is not sure while it is unknown.
     *
     * @return null when the conclusion does not hold
     */
    public static @Nullable CaseFact derived(List<RuleResult> findings, String name, CaseFact subject) {
        Truth truth = settled(findings, name);
        if (truth == Truth.FALSE) {
            return null;
        }
        if (!derives(findings)) {
            return new CaseFact(Status.KIND, new Status(name), 0, truth == Truth.TRUE, about(subject));
        }
        Object only = truth == Truth.TRUE ? only(values(findings, name)) : null;
        return new CaseFact(Value.KIND, Value.of(name, only), 0, only != null, about(subject));
    }

    private static boolean derives(List<RuleResult> findings) {
        for (RuleResult finding : findings) {
            if (finding.rule().conclusion() instanceof Conclusion.Derive) {
                return true;
            }
        }
        return false;
    }

    /** 尚不能确定的身份或数值。 / The same status or value while it is not known whether it holds, or which it is. */
    public static CaseFact unsettled(CaseFact derived, CaseFact subject) {
        return derived.fact() instanceof Value value
                ? new CaseFact(Value.KIND, Value.of(String.valueOf(value.name()), null), 0, false, about(subject))
                : new CaseFact(Status.KIND, derived.fact(), 0, false, about(subject));
    }

    private static @Nullable CaseFact about(CaseFact subject) {
        return subject.kind().single() ? null : subject;
    }

    /**
     * 推算值的全部取值。 / All values the rules that hold derive. A rule that cannot tell its value contradicts nobody: the unknown (null)
     * is left out as soon as another rule tells one. A count that is only known to lie between two numbers is no value yet.
     */
    public static Set<@Nullable Object> values(List<RuleResult> findings, String name) {
        Set<@Nullable Object> values = new LinkedHashSet<>();
        for (RuleResult finding : findings) {
            if (finding.truth() == Truth.TRUE
                    && finding.rule().conclusion() instanceof Conclusion.Derive derive
                    && derive.name().equals(name)) {
                for (Bindings frame : finding.solutions()) {
                    Object value = Interpreter.value(derive.value(), frame);
                    values.add(value instanceof Interval ? null : value);
                }
            }
        }
        if (values.size() > 1) {
            values.remove(null);
        }
        return values;
    }

    private static @Nullable Object only(Set<@Nullable Object> values) {
        return values.size() == 1 ? values.iterator().next() : null;
    }
}
