package io.employmentpolicy.rules.evaluation;

import io.employmentpolicy.model.decision.Truth;
import io.employmentpolicy.rules.edition.Conclusion;
import io.employmentpolicy.rules.edition.Rule;
import io.employmentpolicy.rules.edition.Status;
import io.employmentpolicy.rules.edition.Value;
import io.employmentpolicy.rules.edition.Verb;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** 由各规则的结果看结论。 / Reads conclusions off the findings about one subject: base cases, exceptions, what is waited for. */
public final class Verdict {
    private Verdict() {}

    /**
     * 结论的真值：任一情形成立，且无例外。 / Truth of a conclusion: one alternative holds and no exception does. Neither waiting nor what is
     * left to an office is part of it.
     */
    public static Truth truth(List<RuleResult> findings, String conclusion) {
        Truth holds = of(Verb.Role.ALTERNATIVE, findings, conclusion);
        return holds.and(of(Verb.Role.EXCEPTION, findings, conclusion).not());
    }

    /** 等待事项的真值。 / Whether a rule holds a conclusion for something. */
    public static Truth waiting(List<RuleResult> findings, String conclusion) {
        return of(Verb.Role.WAIT, findings, conclusion);
    }

    /** 是否由经办机构认定。 / Whether a rule leaves a conclusion to an office. */
    public static Truth delegated(List<RuleResult> findings, String conclusion) {
        return of(Verb.Role.DELEGATION, findings, conclusion);
    }

    private static Truth of(Verb.Role role, List<RuleResult> findings, String conclusion) {
        Truth any = Truth.FALSE;
        for (RuleResult finding : findings) {
            Conclusion one = finding.rule().conclusion();
            any = one.role() == role && one.bears(conclusion) ? any.or(finding.truth()) : any;
        }
        return any;
    }

    /**
     * 真值，已计入等待与由经办机构认定。 / Truth of a conclusion with waiting and delegation counted in: both leave a conclusion that might hold
     * unknown, and never touch one that cannot hold.
     */
    public static Truth settled(List<RuleResult> findings, String conclusion) {
        Truth holds = Truth.FALSE;
        Truth excluded = Truth.FALSE;
        boolean free = true;
        for (int i = 0; i < findings.size(); i++) {
            Truth found = findings.get(i).truth();
            Conclusion one = findings.get(i).rule().conclusion();
            if (found != Truth.FALSE && one.bears(conclusion)) {
                switch (one.role()) {
                    case ALTERNATIVE -> holds = holds.or(found);
                    case EXCEPTION -> excluded = excluded.or(found);
                    case WAIT, DELEGATION -> free = false;
                    case REFERRAL -> {}
                }
            }
        }
        Truth truth = holds.and(excluded.not());
        return truth == Truth.FALSE || free ? truth : Truth.UNKNOWN;
    }

    /** 结论的名称。 / The names of the conclusions of a policy, in rule order. */
    public static Set<String> names(List<Rule> rules) {
        Set<String> names = new LinkedHashSet<>();
        for (Rule rule : rules) {
            if (rule.conclusion().alternative()) {
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
        Object only = truth == Truth.TRUE ? DerivedValues.of(findings, name).only() : null;
        return new CaseFact(Value.KIND, Value.of(name, only), 0, only != null, about(subject));
    }

    private static boolean derives(List<RuleResult> findings) {
        for (RuleResult finding : findings) {
            if (finding.derives() != null) {
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

    /** 关于另一对象的同一身份或数值。 / The same status or value about somebody else. */
    public static CaseFact about(CaseFact derived, CaseFact subject) {
        return new CaseFact(derived.kind(), derived.fact(), 0, derived.sure(), about(subject));
    }

    private static @Nullable CaseFact about(CaseFact subject) {
        return subject.kind().single() ? null : subject;
    }
}
