package io.employmentpolicy.rules.screening;

import io.employmentpolicy.model.decision.Determination;
import io.employmentpolicy.model.facts.Facts;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 筛得的答复。 / The answers to a screening, in the order of policy, subject and conclusion, and which of them many cases have. Belongs to one
 * case and one thread.
 */
public final class Screened {
    /** One policy in so many has a further answer. */
    private static final int OTHERS = 4;

    private final Facts facts;
    private final Told told;
    private final Subjects subjects;
    private final @Nullable Outline outline;
    private final List<@Nullable Answers> answers;
    private final List<Determination> determinations;
    private final List<@Nullable Shared> shared;
    private final List<Turning> policies;

    /**
     * @param outline what the case has alike with others; null when not all policies were asked, or it was decided alone
     * @param answers by policy, those that it shares; null where they are its own
     * @param expected about how many answers there will be
     */
    Screened(
            Facts facts,
            Told told,
            Subjects subjects,
            @Nullable Outline outline,
            List<@Nullable Answers> answers,
            int expected) {
        this.facts = facts;
        this.told = told;
        this.subjects = subjects;
        this.outline = outline;
        this.answers = answers;
        int room = expected + expected / OTHERS;
        this.policies = new ArrayList<>(room);
        this.determinations = new ArrayList<>(room);
        this.shared = new ArrayList<>(room);
    }

    /** @param origin what many cases share of it; null when it was found for this case alone */
    void add(Turning policy, Determination one, @Nullable Shared origin) {
        policies.add(policy);
        determinations.add(one);
        shared.add(origin);
    }

    Facts facts() {
        return facts;
    }

    Told told() {
        return told;
    }

    Subjects subjects() {
        return subjects;
    }

    @Nullable
    Outline outline() {
        return outline;
    }

    /** By policy the answers that it shares; null where they are its own. */
    List<@Nullable Answers> answers() {
        return answers;
    }

    /** The policy of an answer. */
    Turning policy(int answer) {
        return policies.get(answer);
    }

    /** 全部答复。 / The answers. */
    public List<Determination> determinations() {
        return determinations;
    }

    /** 换用这些答复。 / The same with other answers in place of these, one for one. */
    public Screened with(List<Determination> others) {
        if (others == determinations) {
            return this;
        }
        Screened changed = new Screened(facts, told, subjects, outline, answers, others.size());
        for (int i = 0; i < others.size(); i++) {
            changed.add(policies.get(i), others.get(i), others.get(i) == determinations.get(i) ? shared.get(i) : null);
        }
        return changed;
    }

    /** What many cases share of an answer; null when it was found for this case alone. */
    @Nullable
    Shared shared(int answer) {
        return shared.get(answer);
    }
}
