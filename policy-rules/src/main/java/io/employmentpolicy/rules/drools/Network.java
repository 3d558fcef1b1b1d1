package io.employmentpolicy.rules.drools;

import io.employmentpolicy.rules.edition.Policy;
import io.employmentpolicy.rules.edition.Rule;
import io.employmentpolicy.rules.evaluation.CaseFacts;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.kiesession.rulebase.KnowledgeBaseFactory;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.definition.KiePackage;
import org.kie.api.io.ResourceType;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.conf.AlphaRangeIndexThresholdOption;
import org.kie.internal.io.ResourceFactory;

/**
 * 已编译的一个版次。 / One edition compiled for Drools: a small network with its own pool of sessions for every policy, so that a policy that
 * fails takes no other with it, and a question about one policy costs no more than that policy.
 *
 * <p>Thread-safe; compile once, decide often.
 */
public final class Network {
    private static final String PACKAGE = "io.employmentpolicy.generated";

    private final Map<String, PolicyNetwork.Plan> plans;
    private final Map<String, PolicyNetwork> compiled = new ConcurrentHashMap<>();

    private Network(Map<String, PolicyNetwork.Plan> plans) {
        this.plans = plans;
    }

    /** 编译。 / Compiles checked rules. */
    public static Network compile(Collection<Policy> policies, List<Rule> rules) {
        Network network = onDemand(policies, rules);
        network.plans.keySet().forEach(network::of);
        return network;
    }

    /** 用时编译。 / Compiles the rules of a policy when it is first asked for. */
    public static Network onDemand(Collection<Policy> policies, List<Rule> rules) {
        Map<String, PolicyNetwork.Plan> plans = new HashMap<>();
        for (Policy policy : policies) {
            List<Rule> own = rules.stream()
                    .filter(rule -> rule.policy().equals(policy.id()))
                    .toList();
            plans.put(policy.id(), new PolicyNetwork.Plan(policy, own));
        }
        return new Network(plans);
    }

    /** The same network with another text for one policy; used to show that a fault planted there is found. */
    Network with(String policy, String drl) {
        Network changed = new Network(plans);
        plans.keySet().forEach(id -> changed.compiled.put(id, of(id)));
        changed.compiled.put(policy, network(plan(policy), drl));
        return changed;
    }

    PolicyNetwork of(String policy) {
        return compiled.computeIfAbsent(
                policy, id -> network(plan(id), DrlWriter.write(PACKAGE, plan(id).policy(), plan(id).rules())));
    }

    private PolicyNetwork.Plan plan(String policy) {
        return Objects.requireNonNull(plans.get(policy), policy);
    }

    private static PolicyNetwork network(PolicyNetwork.Plan plan, String drl) {
        KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder();
        builder.add(ResourceFactory.newByteArrayResource(drl.getBytes(StandardCharsets.UTF_8)), ResourceType.DRL);
        if (builder.hasErrors()) {
            throw new IllegalStateException("generated rules do not compile: " + builder.getErrors());
        }
        KiePackage rules = builder.getKnowledgePackages().stream()
                .filter(one -> one.getName().equals(PACKAGE))
                .findFirst()
                .orElseThrow();
        return new PolicyNetwork(plan, base(rules));
    }

    private static InternalKnowledgeBase base(KiePackage compiled) {
        KieBaseConfiguration configuration = RuleBaseFactory.newKnowledgeBaseConfiguration();
        configuration.setOption(AlphaRangeIndexThresholdOption.get(0));
        InternalKnowledgeBase base = KnowledgeBaseFactory.newKnowledgeBase(configuration);
        base.addPackages(new ArrayList<>(List.of(compiled)));
        return base;
    }

    /** 受理一案。 / Opens a case. */
    public NetworkCase open(CaseFacts situation, LocalDate asOf) {
        return new NetworkCase(this, situation, asOf);
    }
}
