package io.employmentpolicy.rules.engine;

import io.employmentpolicy.model.decision.Truth;
import io.employmentpolicy.rules.edition.Policy;
import io.employmentpolicy.rules.edition.Verb;
import io.employmentpolicy.rules.evaluation.RuleResult;
import io.employmentpolicy.rules.evaluation.Verdict;
import io.employmentpolicy.rules.evaluator.ExplainedRule;
import java.util.ArrayList;
import java.util.List;

/** The rules that bear on one conclusion about one subject: its alternatives, its exceptions, what it waits for. */
final class BearingRules {
    private final String name;
    private final List<ExplainedRule> bearing;
    private final List<RuleResult> findings;
    private final Truth truth;

    /** @param found every rule of the policy, as found for the subject */
    BearingRules(String name, List<ExplainedRule> found) {
        this.name = name;
        this.bearing = new ArrayList<>(found.size());
        this.findings = new ArrayList<>(found.size());
        for (ExplainedRule rule : found) {
            findings.add(rule.finding());
            if (rule.finding().rule().conclusion().bears(name)) {
                bearing.add(rule);
            }
        }
        this.truth = Verdict.settled(findings, name);
    }

    String name() {
        return name;
    }

    /** All of them, in rule order. */
    List<ExplainedRule> all() {
        return bearing;
    }

    /** What was found of every rule of the policy. */
    List<RuleResult> findings() {
        return findings;
    }

    /** Truth of the conclusion. */
    Truth truth() {
        return truth;
    }

    /** Whether nothing but the word of an office is wanting. */
    boolean leftToOffice() {
        return Verdict.truth(findings, name) == Truth.TRUE
                && Verdict.waiting(findings, name) == Truth.FALSE
                && Verdict.delegated(findings, name) == Truth.TRUE;
    }

    List<ExplainedRule> of(Truth wanted, Verb.Role role) {
        List<ExplainedRule> found = List.of();
        for (ExplainedRule rule : bearing) {
            if (rule.truth() == wanted && rule.finding().rule().conclusion().role() == role) {
                found = found.isEmpty() ? new ArrayList<>(bearing.size()) : found;
                found.add(rule);
            }
        }
        return found;
    }

    /** The alternatives that hold or may hold. */
    List<ExplainedRule> possible() {
        List<ExplainedRule> possible = new ArrayList<>(bearing.size());
        for (ExplainedRule rule : bearing) {
            if (rule.truth() != Truth.FALSE
                    && rule.finding().rule().conclusion().alternative()) {
                possible.add(rule);
            }
        }
        return possible;
    }

    /** The alternatives that count: all that hold, or, where the policy ranks them, the first of them. */
    List<ExplainedRule> holding(Policy.Several several) {
        List<ExplainedRule> holding = of(Truth.TRUE, Verb.Role.ALTERNATIVE);
        for (String rule : several.order()) {
            List<ExplainedRule> first = holding.stream()
                    .filter(one -> one.finding().rule().id().equals(rule))
                    .toList();
            if (!first.isEmpty()) {
                return first;
            }
        }
        return holding;
    }
}
