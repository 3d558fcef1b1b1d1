package io.employmentpolicy.rules.drools;

import io.employmentpolicy.model.facts.FactKind;
import io.employmentpolicy.rules.edition.Policy;
import io.employmentpolicy.rules.edition.Status;
import io.employmentpolicy.rules.edition.Value;
import io.employmentpolicy.rules.evaluation.CaseFact;
import io.employmentpolicy.rules.evaluation.CaseFacts;
import io.employmentpolicy.rules.evaluation.RuleResult;
import io.employmentpolicy.rules.evaluation.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** 一案在 Drools 中的办理。 / One case before Drools: policies are decided one after the other, those that others build on first. One thread. */
public final class NetworkCase {
    private final Network networks;
    private final CaseFacts situation;
    private final LocalDate asOf;
    private final List<CaseFact> derived = new ArrayList<>();

    NetworkCase(Network networks, CaseFacts situation, LocalDate asOf) {
        this.networks = networks;
        this.situation = situation;
        this.asOf = asOf;
    }

    /** 判断一项政策的全部条件。 / Decides every condition of a policy for the subjects whose version is in force. */
    public Map<CaseFact, List<RuleResult>> decide(Policy policy, Map<CaseFact, Version> versions) {
        PolicyNetwork network = networks.of(policy.id());
        List<CaseFact> items = new ArrayList<>();
        for (FactKind kind : network.kinds()) {
            items.addAll(situation.items(kind));
        }
        for (CaseFact item : derived) {
            if (network.asksFor(name(item))) {
                items.add(item);
            }
        }
        return network.decide(items, asOf, versions);
    }

    /** 确立身份或数值。 / Establishes a status or value for the policies that come after. */
    public void establish(CaseFact item) {
        derived.add(item);
    }

    private static String name(CaseFact item) {
        return String.valueOf(item.fact() instanceof Status status ? status.name() : ((Value) item.fact()).name());
    }
}
