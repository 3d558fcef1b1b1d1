package io.employmentpolicy.model.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * 一次决定。 / The answer to one question: every determination that was asked for, in the order of policy id, subject and conclusion.
 *
 * @param asOf the day it speaks of; the end of that day in Asia/Shanghai is meant
 * @param edition the rules it was given under
 * @param verification how often decisions are verified by the second engine
 * @param verified whether this one was: both engines decided it, and where they differ the determination says so
 * @param determinations the answers
 * @param choices what may be drawn together, among rights that bear on each other or on what was drawn before
 * @param contradictions facts of the case that contradict each other, whether or not an answer depends on them
 */
public record Decision(
        LocalDate asOf,
        Edition edition,
        Verification verification,
        boolean verified,
        List<Determination> determinations,
        List<Choice> choices,
        List<Contradiction> contradictions) {
    /** 逐案核验、事实之间没有矛盾的决定。 / A verified decision on facts that do not contradict each other. */
    public Decision(LocalDate asOf, Edition edition, List<Determination> determinations, List<Choice> choices) {
        this(asOf, edition, Verification.EVERY, true, determinations, choices, List.of());
    }

    /** Copies the lists. */
    public Decision {
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(edition, "edition");
        Objects.requireNonNull(verification, "verification");
        determinations = List.copyOf(determinations);
        choices = List.copyOf(choices);
        contradictions = List.copyOf(contradictions);
    }

    /** 某政策的全部评定。 / All determinations of one policy, in order; empty when it was not asked for. */
    public List<Determination> of(String policy) {
        Objects.requireNonNull(policy, "policy: the id of one");
        return determinations.stream()
                .filter(one -> one.policy().equals(policy))
                .toList();
    }

    /** 某政策的唯一评定。 / The one determination of a policy about a single subject; empty when there is none or there are several. */
    public Optional<Determination> only(String policy) {
        List<Determination> all = of(policy);
        return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
    }

    /**
     * 某项评定能否享受。 / What becomes of a determination beside the others: a right granted by its policy may fall out, or wait, because of
     * another one or of what was drawn before. Empty when nothing bears on it; then the determination alone counts.
     */
    public Optional<Choice.Standing> standing(Determination determination) {
        Objects.requireNonNull(determination, "determination: one of this decision");
        return choices.stream()
                .flatMap(choice -> choice.rights().stream())
                .filter(right -> right.policy().equals(determination.policy())
                        && right.conclusion().equals(determination.conclusion())
                        && right.subject().equals(determination.subject()))
                .map(Choice.Right::standing)
                .findFirst();
    }

    /** 不含个人信息。 / Ids and words only, never facts, sums or reasons, so that it may stand in a log. */
    @Override
    public String toString() {
        return determinations.stream()
                .map(Determination::toString)
                .collect(Collectors.joining(", ", "Decision[" + asOf + ": ", "]"));
    }
}
