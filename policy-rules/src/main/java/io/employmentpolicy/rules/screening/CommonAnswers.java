package io.employmentpolicy.rules.screening;

import io.employmentpolicy.model.decision.Depth;
import io.employmentpolicy.model.decision.Determination;
import io.employmentpolicy.model.facts.FactKind;
import io.employmentpolicy.rules.engine.Decider;
import io.employmentpolicy.rules.evaluation.Kept;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What many cases have in common that are decided in one way: the answers of those policies that turn on little, worked out when a case first asks for
 * them. Immutable but for what it remembers; thread-safe.
 */
final class CommonAnswers {
    private final Decider decider;
    private final Depth depth;
    private final boolean verified;
    private final Kept kept;
    private final SharedAnswers known;

    /** The kinds given at top level that policies look at by which targets are measured. */
    private final int[] measuring;

    /**
     * @param policies all of them, in the order of their ids
     * @param verified whether both engines decide and are compared
     * @param days as many as are remembered
     * @param kept counts what is remembered
     */
    CommonAnswers(
            Decider decider,
            List<Turning> policies,
            Fields fields,
            Depth depth,
            boolean verified,
            int days,
            Kept kept) {
        this.kept = kept;
        this.decider = decider;
        this.depth = depth;
        this.verified = verified;
        this.known = new SharedAnswers(policies.size(), days, kept);
        this.measuring = policies.stream()
                .filter(Turning::looksAtTargets)
                .flatMap(policy -> policy.kinds().stream())
                .distinct()
                .mapToInt(fields::number)
                .toArray();
    }

    /** What a case has alike with others; kept where the same is asked again. */
    Outline outline(AskedPolicies asked, Told told, LocalDate asOf) {
        known.makeRoom();
        return asked.isAskedAgain()
                ? known.on(asOf).outline(told.signature(asked.number()), () -> made(asked, told, asOf))
                : made(asked, told, asOf);
    }

    private Outline made(AskedPolicies asked, Told told, LocalDate asOf) {
        long reported = told.knowsNothingOf(measuring) ? 0 : Told.NO_FORM;
        return new Outline(asked, told, asOf, reported, depth != Depth.NONE, kept);
    }

    /** A policy, by its place among those asked, and the form of a case nobody has asked it about. */
    private record Unknown(int place, Turning policy, Form form) {}

    /** What those policies say that need not be decided for each case; null of the others. */
    List<@Nullable Answers> of(Outline outline, Told told, LocalDate asOf) {
        SharedAnswers.OfDay ofDay = known.on(asOf);
        List<@Nullable Answers> answers = new ArrayList<>(outline.policies().size());
        List<Unknown> unknown = new ArrayList<>();
        for (int i = 0; i < outline.policies().size(); i++) {
            Answers shared = outline.isTouched(i) ? null : outline.answers(i, told, ofDay);
            answers.add(shared);
            if (shared == null && !outline.isTouched(i)) {
                unknown.add(new Unknown(i, outline.policies().get(i), outline.form(i, told)));
            }
        }
        if (!unknown.isEmpty()) {
            workOut(unknown, told, asOf, answers);
        }
        return answers;
    }

    /** Decides them for a case in which facts tell nothing but yes or no, and codes, so that nothing else of this one is kept. */
    private void workOut(List<Unknown> unknown, Told told, LocalDate asOf, List<@Nullable Answers> answers) {
        Set<FactKind> kinds = new LinkedHashSet<>();
        unknown.forEach(one -> kinds.addAll(one.policy().kinds()));
        List<String> ids =
                unknown.stream().map(one -> one.policy().policy().id()).toList();
        Map<String, List<Determination>> found =
                byPolicy(decider.decide(told.blank(kinds), asOf, ids, depth, verified));
        for (Unknown one : unknown) {
            Turning policy = one.policy();
            Answers own = Answers.of(found.getOrDefault(policy.policy().id(), List.of()));
            if (own.stand()) {
                known.on(asOf).keep(policy.position(), one.form(), own);
            }
            answers.set(one.place(), own);
        }
    }

    private static Map<String, List<Determination>> byPolicy(List<Determination> determinations) {
        Map<String, List<Determination>> byPolicy = new HashMap<>();
        for (Determination one : determinations) {
            byPolicy.computeIfAbsent(one.policy(), any -> new ArrayList<>(1)).add(one);
        }
        return byPolicy;
    }
}
