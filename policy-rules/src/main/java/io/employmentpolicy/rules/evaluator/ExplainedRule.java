package io.employmentpolicy.rules.evaluator;

import io.employmentpolicy.model.decision.Depth;
import io.employmentpolicy.model.decision.Reason;
import io.employmentpolicy.model.decision.Truth;
import io.employmentpolicy.rules.edition.Verb;
import io.employmentpolicy.rules.evaluation.Bindings;
import io.employmentpolicy.rules.evaluation.Computation;
import io.employmentpolicy.rules.evaluation.EngineFinding;
import io.employmentpolicy.rules.evaluation.Evidence;
import io.employmentpolicy.rules.evaluation.RuleResult;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** 一条规则的解释。 / One rule explained: whether it holds at once, why only when somebody asks. Belongs to one case and one thread. */
public final class ExplainedRule {
    private static final Evidence NOTHING = new Evidence();

    private final PlannedRule plan;
    private final Matching matching;
    private final RuleResult finding;
    private @Nullable Bindings best;
    private @Nullable Evidence lacking;
    private @Nullable Evidence used;
    private @Nullable Unmet failing;
    private @Nullable Explanation explanation;
    private @Nullable Map<String, Object> ofEveryCase;
    private volatile boolean agreed;

    private ExplainedRule(PlannedRule plan, Matching matching, RuleEvaluation evaluation, boolean whole) {
        this.plan = plan;
        this.matching = matching;
        this.finding = plan.found(evaluation.truth(), evaluation.solutions());
        this.best = whole ? evaluation.chosen() : null;
    }

    /**
     * 起决定作用的规则。 / The rules that make a conclusion what it is: of what holds its alternatives that hold; of what does not hold its
     * exceptions, or the alternative that comes closest; of what is open all that may still turn it.
     *
     * @param truth what is to be accounted for
     * @param bearing the rules that bear on the conclusion
     */
    public static List<ExplainedRule> deciding(Truth truth, List<ExplainedRule> bearing) {
        List<ExplainedRule> deciding = new ArrayList<>(bearing.size());
        List<ExplainedRule> failing = new ArrayList<>(bearing.size());
        boolean noneHolds = true;
        for (ExplainedRule one : bearing) {
            Verb.Role role = one.finding.rule().conclusion().role();
            boolean counts = switch (truth) {
                case TRUE -> role == Verb.Role.ALTERNATIVE && one.truth() == Truth.TRUE;
                case UNKNOWN -> one.truth() != Truth.FALSE;
                case FALSE -> role == Verb.Role.EXCEPTION && one.truth() == Truth.TRUE;
            };
            if (counts) {
                deciding.add(one);
            } else if (role == Verb.Role.ALTERNATIVE) {
                noneHolds &= one.truth() == Truth.FALSE;
                failing.add(one);
            }
        }
        if (truth == Truth.FALSE && noneHolds) {
            closest(failing).ifPresent(deciding::add);
        }
        return deciding;
    }

    /**
     * 最接近成立者。 / The rule that comes closest to holding: of those with as few unmet conditions the one that lacks facts rather than another
     * reading of the text, then the one of which least is unknown, then the one of which more holds, then the first.
     *
     * @param failing rules that fail
     */
    public static Optional<ExplainedRule> closest(List<ExplainedRule> failing) {
        ExplainedRule closest = null;
        for (ExplainedRule one : failing) {
            closest = closest == null || one.closer(closest) ? one : closest;
        }
        return Optional.ofNullable(closest);
    }

    /**
     * 未决的各条途径。 / What each alternative of a conclusion lacks that may still hold; none where one holds already.
     *
     * @param bearing the rules that bear on the conclusion
     */
    public static List<Evidence> waysOpen(List<ExplainedRule> bearing) {
        List<Evidence> ways = new ArrayList<>(0);
        for (ExplainedRule one : bearing) {
            if (one.finding.rule().conclusion().alternative()) {
                if (one.truth() == Truth.TRUE) {
                    return List.of();
                }
                if (one.truth() == Truth.UNKNOWN) {
                    ways.add(one.lacking());
                }
            }
        }
        return ways;
    }

    /**
     * 记入所缺。 / Notes what it lacks: as one of several ways where it is one, as nothing needed where it only says whom to ask, else as needed.
     *
     * @param ways those of the conclusion it bears on
     */
    public void lackedBy(Evidence noted, List<Evidence> ways) {
        Verb.Role role = plan.rule().conclusion().role();
        boolean way = role == Verb.Role.ALTERNATIVE && truth() == Truth.UNKNOWN && !ways.isEmpty();
        if (way || role == Verb.Role.REFERRAL) {
            noted.addOpen(lacking());
        } else {
            noted.addWithoutChoices(lacking());
        }
    }

    private boolean closer(ExplainedRule other) {
        List<String> own = unmet();
        List<String> others = other.unmet();
        if (own.size() != others.size()) {
            return own.size() < others.size();
        }
        boolean reading = own.contains(plan.rule().id());
        if (reading != others.contains(other.plan.rule().id())) {
            return !reading;
        }
        int open = failing().open();
        int othersOpen = other.failing().open();
        return open == othersOpen ? failing().holdsMore(other.failing()) : open < othersOpen;
    }

    static ExplainedRule of(PlannedRule plan, Matching matching) {
        boolean passing = matching.depth() != Depth.ALL;
        RuleEvaluation evaluation = RuleEvaluation.of(plan, matching, passing);
        return new ExplainedRule(plan, matching, evaluation, !passing || evaluation.truth() != Truth.FALSE);
    }

    /** 结果。 / Whether it holds and in which ways. */
    public RuleResult finding() {
        return finding;
    }

    /** 真值。 / Whether the rule holds. */
    public Truth truth() {
        return finding.truth();
    }

    /** 比较之用。 / What another engine must find as well. */
    public EngineFinding compared() {
        return switch (truth()) {
            case FALSE -> EngineFinding.FAILS;
            case UNKNOWN -> EngineFinding.MIGHT;
            case TRUE ->
                plan.inputs().isEmpty() ? EngineFinding.HOLDS : new EngineFinding(Truth.TRUE, true, handedOn());
        };
    }

    /** What each way of holding hands to the conclusion. */
    private Set<List<@Nullable Object>> handedOn() {
        Set<List<@Nullable Object>> values = new HashSet<>(2);
        for (Bindings way : finding.solutions()) {
            List<@Nullable Object> own = new ArrayList<>(plan.inputs().size());
            for (Computation input : plan.inputs()) {
                own.add(input.value(way));
            }
            values.add(own);
        }
        return values;
    }

    /** 最接近的绑定。 / The slots as the best candidates fill them, for what can be told although the rule does not hold. */
    public Bindings best() {
        Bindings known = best;
        if (known == null) {
            known = RuleEvaluation.best(plan, matching);
            best = known;
        }
        return known;
    }

    /** 理由。 / Its node in the tree of reasons, as deep as was asked for; without parts when no reasons were asked for. */
    public Reason reason() {
        return matching.depth() == Depth.NONE ? bare() : explanation().reason();
    }

    /** The same without its parts. */
    Reason bare() {
        return plan.reason(truth(), List.of());
    }

    /** 未满足者的代码。 / Codes of the conditions that fail on the best candidates. */
    public List<String> unmet() {
        return failing().codes();
    }

    /** 所缺。 / What its unknown conditions wait for; nothing where it fails. */
    public Evidence lacking() {
        Evidence known = lacking;
        if (known == null) {
            known = truth() == Truth.FALSE ? NOTHING : Lacking.of(plan, matching, best());
            lacking = known;
        }
        return known;
    }

    /** 结论另须等待者。 / What its conclusion waits for that its own words cannot name, for one way in which it holds. */
    public Evidence handedOn(Bindings frame) {
        return plan.leans(frame) ? lacking() : NOTHING;
    }

    /** 所用数值。 / Numbers its conditions used. */
    public Evidence used() {
        Evidence known = used;
        if (known == null) {
            known = plan.mayUse() ? Used.of(plan, matching, best()) : NOTHING;
            used = known;
        }
        return known;
    }

    /** What computing the value noted that it derives; null when it derives none. */
    @Nullable
    Evidence computed() {
        if (plan.derives() == null || truth() != Truth.TRUE) {
            return null;
        }
        Evidence own = new Evidence();
        plan.derives().value(best().noting(own));
        return own;
    }

    /** How many single conditions hold. */
    int held() {
        return failing().held();
    }

    private Unmet failing() {
        Unmet known = failing;
        if (known == null) {
            known = new Unmet(plan, matching, best());
            failing = known;
        }
        return known;
    }

    /** Gathers all there is to be known of it, so that several threads may read it. */
    void settle() {
        lacking();
        failing();
        used();
        if (matching.depth() != Depth.NONE) {
            reason();
        }
        ofEveryCase = new ConcurrentHashMap<>(2);
    }

    /** 是否各案相同。 / Whether it was found where nothing was known, so that it is the same in every case and may be kept. */
    public boolean ofEveryCase() {
        return ofEveryCase != null;
    }

    /** 已核。 / Notes that another engine found the same of it; kept where it is the same in every case. */
    public void agree() {
        if (ofEveryCase()) {
            agreed = true;
        }
    }

    /** 是否已核。 / Whether another engine found the same in a case like this. */
    public boolean isAgreed() {
        return agreed;
    }

    /**
     * 只作一次。 / What is made of this rule and those found with it: made once where nothing was known and it is the same in every case,
     * else each time.
     *
     * @param what names it among all that is made of the rule
     */
    public <T> T once(String what, Class<T> type, Supplier<T> made) {
        Map<String, Object> known = ofEveryCase;
        return known == null ? made.get() : type.cast(known.computeIfAbsent(what, any -> made.get()));
    }

    private Explanation explanation() {
        Explanation known = explanation;
        if (known == null) {
            known = new Explanation(plan, matching, best(), truth());
            explanation = known;
        }
        return known;
    }
}
