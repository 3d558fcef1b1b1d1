package io.employmentpolicy.rules.sentences;

import io.employmentpolicy.model.text.Language;
import io.employmentpolicy.rules.edition.Policy;
import io.employmentpolicy.rules.edition.Rule;
import io.employmentpolicy.rules.edition.Rulebook;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * 规则的白话。 / What the policies and rules of an edition say, in sentences: for a reader, with the figures of a day, their sources and the clauses.
 * Immutable.
 */
public final class PolicyGuide {
    private final Rulebook rulebook;
    private final Labels labels;
    private final FlagValues flags;

    /** 某版次的白话。 / The guide to an edition. */
    public PolicyGuide(Rulebook rulebook) {
        this.rulebook = rulebook;
        this.flags = new FlagValues(rulebook.rules());
        this.labels = Labels.of(rulebook);
    }

    /** 规则。 / The rule with an id. */
    public Optional<Rule> rule(String id) {
        return rulebook.rules().stream().filter(rule -> rule.id().equals(id)).findFirst();
    }

    /**
     * 一项政策或一条规则的白话。 / What a policy or one rule of it says.
     *
     * @param id of a policy or a rule
     * @param day day of the figures
     * @param history whether every value a figure had or will have is told
     * @return empty when there is neither
     */
    public Optional<GuidePage> page(String id, LocalDate day, Language language, boolean history) {
        Policy policy = rulebook.policies().get(id);
        if (policy != null) {
            return Optional.of(page(policy, rulebook.rulesOf(id), day, language, history));
        }
        return rule(id).map(rule -> page(
                Objects.requireNonNull(rulebook.policies().get(rule.policy())), List.of(rule), day, language, history));
    }

    /** 一条规则的句子，不依某日。 / The sentences of one rule on no day: what its figures are called, not what they are. */
    public List<String> sentences(Rule rule, Language language) {
        Policy policy = Objects.requireNonNull(rulebook.policies().get(rule.policy()));
        return new PolicyPage(rulebook, labels, flags, policy, null, language).sentences(rule);
    }

    private GuidePage page(Policy policy, List<Rule> rules, LocalDate day, Language language, boolean history) {
        return new PolicyPage(rulebook, labels, flags, policy, day, language).page(rules, history);
    }
}
