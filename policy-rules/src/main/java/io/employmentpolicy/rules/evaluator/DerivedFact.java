package io.employmentpolicy.rules.evaluator;

import io.employmentpolicy.model.decision.Contradiction;
import io.employmentpolicy.model.decision.Depth;
import io.employmentpolicy.model.decision.Reason;
import io.employmentpolicy.model.decision.Truth;
import io.employmentpolicy.model.schema.Labelled;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.rules.edition.Conclusion;
import io.employmentpolicy.rules.edition.Policy;
import io.employmentpolicy.rules.edition.Verb;
import io.employmentpolicy.rules.evaluation.CaseFact;
import io.employmentpolicy.rules.evaluation.DerivedValues;
import io.employmentpolicy.rules.evaluation.Evidence;
import io.employmentpolicy.rules.evaluation.RuleResult;
import io.employmentpolicy.rules.evaluation.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * 一项身份或数值的由来。 / How a status or value came about, so that a rule asking for it can hand on why it holds, fails or waits; gathered
 * only when such a rule asks.
 */
final class DerivedFact {
    private static final int UNCOUNTED = -1;

    private final Policy policy;
    private final String name;
    private final CaseFact about;
    private final List<CaseFact> items;
    private final Supplier<List<ExplainedRule>> traces;
    private final Evidence further;
    private final @Nullable Alike alike;
    private @Nullable List<ExplainedRule> bearing;
    private @Nullable Truth truth;
    private @Nullable Evidence lacking;
    private @Nullable Evidence used;
    private @Nullable List<String> codes;
    private int held = UNCOUNTED;
    private boolean ofEveryCase;

    /**
     * @param about the subject it is about
     * @param traces gives the rules of the policy, for that subject
     * @param item the derived fact; null when it does not hold
     * @param further what it waits for besides the conditions of its rules
     * @param alike the cases in which it comes about in the same way; null when nobody looked for them
     */
    DerivedFact(
            Policy policy,
            String name,
            CaseFact about,
            Supplier<List<ExplainedRule>> traces,
            @Nullable CaseFact item,
            Evidence further,
            @Nullable Alike alike) {
        this.policy = policy;
        this.name = name;
        this.about = about;
        this.items = item == null ? List.of() : List.of(item);
        this.traces = traces;
        this.further = further;
        this.alike = alike;
    }

    String name() {
        return name;
    }

    CaseFact about() {
        return about;
    }

    /** The cases in which it comes about in the same way; null when nobody looked for them. */
    @Nullable
    Alike alike() {
        return alike;
    }

    /** The derived fact; none when it does not hold. */
    List<CaseFact> items() {
        return items;
    }

    Text title() {
        return policy.title();
    }

    /** What every answer resting on it must say. */
    List<Text> warnings() {
        return policy.warnings();
    }

    /** The truth of the conclusion that gives it. */
    Truth truth() {
        Truth known = truth;
        if (known == null) {
            known = Verdict.settled(found(), name);
            truth = known;
        }
        return known;
    }

    private List<RuleResult> found() {
        List<ExplainedRule> rules = traces.get();
        List<RuleResult> found = new ArrayList<>(rules.size());
        for (ExplainedRule trace : rules) {
            found.add(trace.finding());
        }
        return found;
    }

    private List<ExplainedRule> bearing() {
        List<ExplainedRule> known = bearing;
        if (known == null) {
            List<ExplainedRule> rules = traces.get();
            known = new ArrayList<>(rules.size());
            for (ExplainedRule trace : rules) {
                if (trace.finding().rule().conclusion().bears(name)) {
                    known.add(trace);
                }
            }
            bearing = known;
        }
        return known;
    }

    /** The constant that its rules gave for a code; null for none. */
    @Nullable
    Object coded(@Nullable String code) {
        if (code == null) {
            return null;
        }
        for (Object value : DerivedValues.of(found(), name).all()) {
            if (value instanceof Labelled constant && constant.code().equals(code)) {
                return constant;
            }
        }
        return code;
    }

    /** Whether no rule bears on it. */
    boolean isBare() {
        return bearing().isEmpty();
    }

    /** How many single conditions of its rules hold. */
    int held() {
        int known = held;
        if (known == UNCOUNTED) {
            known = isBare() && truth() == Truth.TRUE ? 1 : 0;
            for (ExplainedRule trace : bearing()) {
                known += trace.held();
            }
            held = known;
        }
        return known;
    }

    /** Gathers all there is to be known of it, so that several threads may read it. */
    void settle() {
        truth();
        lacking();
        used();
        codes();
        ofEveryCase = true;
    }

    /** Whether it is the same in every case, because nothing was known. */
    boolean ofEveryCase() {
        return ofEveryCase;
    }

    /** Whether it gives this fact. */
    boolean gives(@Nullable CaseFact item) {
        if (item == null || items.isEmpty()) {
            return item == null && items.isEmpty();
        }
        return item.sure() == items.get(0).sure()
                && item.fact().equals(items.get(0).fact());
    }

    Reason reason(Depth depth) {
        return new Reason(
                Reason.Role.DETERMINATION, truth(), policy.title(), "", null, List.of(), parts(depth, truth()));
    }

    /**
     * The reasons of its rules.
     *
     * @param shown what they are to give reasons for: that what asks for it holds, fails or is open
     */
    List<Reason> parts(Depth depth, Truth shown) {
        boolean whole = depth == Depth.ALL;
        List<ExplainedRule> told = whole ? bearing() : ExplainedRule.deciding(shown, bearing());
        List<Reason> reasons = new ArrayList<>(told.size());
        for (ExplainedRule trace : told) {
            reasons.add(whole || shown != Truth.TRUE ? trace.reason() : trace.bare());
        }
        return reasons;
    }

    /** Why it does not hold: the exceptions that apply, or what the alternative that comes closest lacks. */
    List<String> codes() {
        List<String> known = codes;
        if (known == null) {
            known = items.isEmpty() ? failing() : List.of();
            codes = known;
        }
        return known;
    }

    private List<String> failing() {
        Set<String> failing = new LinkedHashSet<>();
        for (ExplainedRule trace : ExplainedRule.deciding(Truth.FALSE, bearing())) {
            if (trace.truth() == Truth.TRUE) {
                failing.add(trace.finding()
                        .rule()
                        .note("reason")
                        .orElse(trace.finding().rule().id()));
            } else {
                failing.addAll(trace.unmet());
            }
        }
        return List.copyOf(failing);
    }

    /** Numbers it rests on. */
    Evidence used() {
        Evidence known = used;
        if (known == null) {
            known = new Evidence();
            for (ExplainedRule trace : bearing()) {
                boolean refused = items.isEmpty()
                        && trace.truth() == Truth.FALSE
                        && trace.finding().rule().conclusion().alternative();
                boolean counts = !isPassedOver(trace);
                if (counts && (trace.truth() == Truth.TRUE || refused)) {
                    known.used(trace.used());
                }
                Evidence computed = counts ? trace.computed() : null;
                if (computed != null) {
                    known.used(computed);
                }
            }
            used = known;
        }
        return known;
    }

    /** Whether its value does not count since a rule before it in the order of the policy holds. */
    private boolean isPassedOver(ExplainedRule one) {
        Policy.Several several = policy.several();
        if (several.order().isEmpty()) {
            return false;
        }
        int place = several.rank(one.finding().rule().id());
        return bearing().stream()
                .anyMatch(other -> other.truth() == Truth.TRUE
                        && several.rank(other.finding().rule().id()) < place);
    }

    /** What it waits for while it is unknown. */
    Evidence lacking() {
        Evidence known = lacking;
        if (known == null) {
            boolean settled = !items.isEmpty() && items.get(0).sure();
            known = settled ? new Evidence() : ofCasesAlike();
            lacking = known;
        }
        return known;
    }

    /** What an open status or value waits for is the same in all cases alike, unless it has a value that nobody can tell. */
    private Evidence ofCasesAlike() {
        Evidence known = alike == null ? null : alike.lacking(name);
        if (known == null) {
            known = new Evidence();
            lacking(known);
            if (alike != null && (alike.isFound() || truth() != Truth.TRUE)) {
                alike.lack(name, known);
            }
        }
        return known;
    }

    private void lacking(Evidence noted) {
        noted.addAll(further);
        DerivedValues values = DerivedValues.of(found(), name);
        List<ExplainedRule> turning = bearing().stream()
                .filter(trace -> values.turnsOn(trace.finding()))
                .toList();
        List<Evidence> ways = ExplainedRule.waysOpen(turning);
        for (ExplainedRule trace : turning) {
            if (trace.truth() != Truth.FALSE) {
                trace.lackedBy(noted, ways);
            }
            if (trace.truth() == Truth.TRUE) {
                trace.finding().rule().conclusion().waitsFor().ifPresent(noted::waitFor);
            }
            Evidence computed = trace.computed();
            if (computed != null) {
                noted.addAll(computed);
            }
        }
        noted.anyOf(ways);
        for (ExplainedRule trace : bearing()) {
            if (trace.truth() == Truth.TRUE
                    && trace.finding().rule().conclusion() instanceof Conclusion.Delegate left) {
                noted.leaveTo(left.by(), left.deciding());
            }
        }
        if (values.all().size() > 1) {
            noted.contradicted(conflict());
        }
    }

    /** That the rules that hold derive different values: only other facts could mend it. */
    private Contradiction conflict() {
        String rules = bearing().stream()
                .filter(trace -> trace.truth() == Truth.TRUE
                        && trace.finding().rule().conclusion().verb() == Verb.DERIVE)
                .map(trace -> trace.finding().rule().id())
                .distinct()
                .collect(Collectors.joining(", "));
        Text title = policy.title();
        Text text = new Text(
                title.zh() + "：各条规则得出不同的值（" + rules + "）",
                title.en() + ": rules derive different values (" + rules + ")");
        return new Contradiction(policy.id() + "." + name, text, List.of());
    }
}
