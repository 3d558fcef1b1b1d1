package io.employmentpolicy.rules.effect;

import io.employmentpolicy.model.decision.Screening;
import io.employmentpolicy.model.decision.Verification;
import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.rules.PolicyCatalogue;
import io.employmentpolicy.rules.PolicyEngine;
import io.employmentpolicy.rules.batch.Batch;
import io.employmentpolicy.rules.batch.BatchAnswer;
import io.employmentpolicy.rules.batch.BatchCase;
import io.employmentpolicy.rules.batch.BatchOptions;
import io.employmentpolicy.rules.difference.TouchedPolicies;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * 新旧版次逐案对照。 / Puts cases to two editions and counts what becomes of them. Only policies the change may touch are asked about, and those a rule
 * of combination puts beside them. Immutable and thread-safe.
 */
public final class EditionEffect {
    private final PolicyEngine old;
    private final PolicyEngine changed;
    private final Set<String> touched;
    private final List<String> askedBefore;
    private final List<String> askedAfter;
    private final List<String> touchedBefore;
    private final List<String> touchedAfter;
    private final boolean combinedAlike;

    /** 两个版次。 / Compares a new edition with an old one. */
    public EditionEffect(PolicyEngine old, PolicyEngine changed) {
        this.old = Objects.requireNonNull(old, "old: the engine of the edition before");
        this.changed = Objects.requireNonNull(changed, "changed: the engine of the new edition");
        this.touched = changed.touchedSince(old);
        Set<String> companions = new TreeSet<>(old.withCompanions(touched));
        companions.addAll(changed.withCompanions(touched));
        this.askedBefore = known(companions, old);
        this.askedAfter = known(companions, changed);
        this.touchedBefore = known(touched, old);
        this.touchedAfter = known(touched, changed);
        this.combinedAlike = TouchedPolicies.combineAlike(old.rulebook(), changed.rulebook());
    }

    private static List<String> known(Set<String> policies, PolicyEngine engine) {
        return policies.stream()
                .filter(id -> engine.catalogue().policy(id).isPresent())
                .toList();
    }

    /** 可能受影响的政策。 / Ids of the policies the change may touch, sorted. */
    public Set<String> touched() {
        return touched;
    }

    /**
     * 逐案对照。 / Puts every case to both editions, several at a time, in bounded memory.
     *
     * @param cases the stream is closed
     * @param each told of every case that is answered otherwise, in order, for a table; on the calling thread
     */
    public EffectReport over(Stream<BatchCase> cases, Consumer<CaseEffect> each) {
        Objects.requireNonNull(cases, "cases: BatchCase.of(facts, day) makes one");
        Objects.requireNonNull(each, "each: told of every case that changed");
        EffectCount count = new EffectCount();
        try (Stream<BatchAnswer<Compared>> answers =
                Batch.answers(cases, BatchOptions.DEFAULT, one -> compare(one, Verification.SAMPLED))) {
            answers.forEach(answer -> {
                if (answer instanceof BatchAnswer.Answered<Compared> answered) {
                    CaseEffect effect = effect(answered);
                    count.add(effect, answered.answer().asked());
                    if (!effect.changes().isEmpty()) {
                        each.accept(effect);
                    }
                } else if (answer instanceof BatchAnswer.Refused<Compared> refused) {
                    count.refuse(refused.problems());
                }
            });
        }
        return new EffectReport(
                changed.changesSince(old),
                touched.stream().map(id -> policy(id, count)).toList(),
                count.total(),
                count.districts(),
                count.groups(),
                count.refused(),
                count.unread());
    }

    private static CaseEffect effect(BatchAnswer.Answered<Compared> answered) {
        Compared one = answered.answer();
        return new CaseEffect(
                answered.position(),
                answered.id(),
                one.asked().asOf(),
                one.groups().district(),
                one.groups().groups(),
                one.changes(),
                one.yuan());
    }

    /** What became of one case under both editions. */
    private record Compared(BatchCase asked, CaseGroups groups, List<PolicyChange> changes, BigDecimal yuan) {}

    /**
     * Whatever is drawn beside a policy is asked about, which costs more, only where the answer of one differs: nearly nobody is touched by a change.
     */
    private Compared compare(BatchCase one, Verification verification) {
        Facts facts = one.facts().get();
        LocalDate asOf = one.asOf();
        CaseGroups groups = CaseGroups.of(facts);
        if (combinedAlike
                && changes(
                                screen(old, facts, asOf, touchedBefore, verification),
                                screen(changed, facts, asOf, touchedAfter, verification))
                        .isEmpty()) {
            return new Compared(one, groups, List.of(), BigDecimal.ZERO);
        }
        Screening before = screen(old, facts, asOf, askedBefore, verification);
        Screening after = screen(changed, facts, asOf, askedAfter, verification);
        return new Compared(one, groups, changes(before, after), drawn(after).subtract(drawn(before)));
    }

    private List<PolicyChange> changes(Screening before, Screening after) {
        List<PolicyChange> changes = new ArrayList<>();
        for (String policy : touched) {
            PolicyAnswer was = askedBefore.contains(policy) ? PolicyAnswer.of(before, policy) : PolicyAnswer.ABSENT;
            PolicyAnswer is = askedAfter.contains(policy) ? PolicyAnswer.of(after, policy) : PolicyAnswer.ABSENT;
            if (!was.said().equals(is.said())) {
                changes.add(PolicyChange.of(policy, was, is));
            }
        }
        return changes;
    }

    private static Screening screen(
            PolicyEngine engine, Facts facts, LocalDate asOf, List<String> policies, Verification verification) {
        return policies.isEmpty()
                ? new Screening(asOf, engine.edition(), verification, false, List.of(), List.of(), List.of())
                : engine.screen(facts.knownTo(engine.dictionary()), asOf, policies, verification);
    }

    /** What may be drawn altogether: a right that another one takes the place of is not counted. */
    private static BigDecimal drawn(Screening screening) {
        return screening.in(Screening.Group.YOURS).stream()
                .map(finding -> finding.worth().least().amount())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private PolicyEffect policy(String id, EffectCount count) {
        Cell cell = count.policy(id);
        return new PolicyEffect(
                id,
                title(id),
                PolicyEffect.Relation.of(cell),
                cell,
                witness(id, count.candidates(id, PolicyChange.Direction.WIDER), PolicyChange.Direction.WIDER),
                witness(id, count.candidates(id, PolicyChange.Direction.NARROWER), PolicyChange.Direction.NARROWER));
    }

    private Text title(String id) {
        return changed.catalogue()
                .policy(id)
                .or(() -> old.catalogue().policy(id))
                .map(PolicyCatalogue.Entry::title)
                .orElseGet(() -> new Text("", ""));
    }

    /** The first case in which both engines, under both editions, find what the screening found. */
    private PolicyEffect.@Nullable Witness witness(
            String policy, List<EffectCount.Candidate> candidates, PolicyChange.Direction direction) {
        for (EffectCount.Candidate candidate : candidates) {
            BatchCase one = candidate.asked();
            Facts facts = one.facts().get();
            PolicyAnswer before = verified(old, askedBefore, policy, facts, one.asOf());
            PolicyAnswer after = verified(changed, askedAfter, policy, facts, one.asOf());
            PolicyChange change = PolicyChange.of(policy, before, after);
            if (before.sound() && after.sound() && change.direction() == direction) {
                return new PolicyEffect.Witness(candidate.name(), one.asOf(), change.before(), change.after());
            }
        }
        return null;
    }

    private static PolicyAnswer verified(
            PolicyEngine engine, List<String> known, String policy, Facts facts, LocalDate asOf) {
        return known.contains(policy)
                ? PolicyAnswer.of(screen(engine, facts, asOf, List.of(policy), Verification.EVERY), policy)
                : PolicyAnswer.ABSENT;
    }
}
