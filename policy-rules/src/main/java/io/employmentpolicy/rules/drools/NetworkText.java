package io.employmentpolicy.rules.drools;

import io.employmentpolicy.rules.edition.Rule;
import io.employmentpolicy.rules.edition.Status;
import io.employmentpolicy.rules.edition.Value;
import io.employmentpolicy.rules.evaluation.Verdict;
import io.employmentpolicy.rules.language.Functions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * 一个网络的规则。 / The generated rules of a network. The author's text is never compiled; these are. A rule stands in the form in which it is
 * known to hold, and where an exception, a wait or something these look at depends on it, also in the form in which it might; rules of their
 * own weigh alternatives against exceptions and establish statuses and values, so that Drools chains.
 */
final class NetworkText {
    static final String PACKAGE = "io.employmentpolicy.generated";

    private final NetworkPlan plan;
    private final Set<String> imports = new TreeSet<>(List.of(
            Functions.class.getName(),
            Kleene.class.getName(),
            Mark.class.getName() + ".*",
            Status.class.getName(),
            Value.class.getName(),
            VersionInForce.class.getName(),
            VersionsTried.class.getName()));
    private final List<NetworkRule> rules = new ArrayList<>();

    private NetworkText(NetworkPlan plan) {
        this.plan = plan;
        plan.policies().forEach(this::policy);
    }

    /** The rules as they run. */
    static List<NetworkRule> rules(NetworkPlan plan) {
        return new NetworkText(plan).rules;
    }

    /** The rules as people read them. */
    static String of(NetworkPlan plan) {
        NetworkText text = new NetworkText(plan);
        StringBuilder drl = new StringBuilder("package ").append(PACKAGE).append(";\n");
        text.imports.forEach(type -> drl.append("import ").append(type).append(";\n"));
        drl.append("dialect \"mvel\"\nglobal ")
                .append(RuleOutput.class.getName())
                .append(" out;\n\n");
        text.rules.forEach(rule -> rule.text(drl));
        return drl.toString();
    }

    private void policy(String id) {
        List<Rule> own = plan.rulesOf(id);
        for (Rule rule : own) {
            RuleText text = new RuleText(rule, plan, imports);
            RuleActions actions = new RuleActions(rule, plan, text);
            add(rule.id(), rule, NetworkPlan.Stage.RULES, text.elements(true), actions.holds());
            if (plan.needsPossible(rule)) {
                int stage = plan.saysWhatIsPossible(rule) ? NetworkPlan.Stage.POSSIBLE : NetworkPlan.Stage.RULES;
                add(rule.id() + " possible", rule, stage, text.elements(false), actions.might());
            }
        }
        Verdict.names(own).forEach(name -> rules.addAll(new WeighingRules(plan, id, name).rules()));
    }

    private void add(String name, Rule rule, int stage, List<Element> when, List<Action> then) {
        int salience = plan.salience(rule.policy(), stage);
        rules.add(new NetworkRule(name, salience, Row.size(rule.slots()), when, then));
    }
}
