package io.employmentpolicy.rules.drools;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.kiesession.rulebase.KnowledgeBaseFactory;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.definition.KiePackage;
import org.kie.api.io.ResourceType;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderConfiguration;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.builder.conf.PropertySpecificOption;
import org.kie.internal.conf.AlphaRangeIndexThresholdOption;
import org.kie.internal.io.ResourceFactory;

/** 编译网络。 / Compiles generated text. */
final class NetworkCompiler {
    private NetworkCompiler() {}

    /** No generated rule changes a fact, so that nothing need be known of which property a rule watches. */
    private static KnowledgeBuilderConfiguration options() {
        KnowledgeBuilderConfiguration options = KnowledgeBuilderFactory.newKnowledgeBuilderConfiguration();
        options.setOption(PropertySpecificOption.ALLOWED);
        return options;
    }

    static QuestionNetwork compile(NetworkPlan plan, String drl) {
        KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder(options());
        builder.add(ResourceFactory.newByteArrayResource(drl.getBytes(StandardCharsets.UTF_8)), ResourceType.DRL);
        if (builder.hasErrors()) {
            throw new IllegalStateException("generated rules do not compile: " + builder.getErrors());
        }
        KiePackage rules = builder.getKnowledgePackages().stream()
                .filter(one -> one.getName().equals(NetworkText.PACKAGE))
                .findFirst()
                .orElseThrow();
        KieBaseConfiguration configuration = RuleBaseFactory.newKnowledgeBaseConfiguration();
        configuration.setOption(AlphaRangeIndexThresholdOption.get(0));
        InternalKnowledgeBase base = KnowledgeBaseFactory.newKnowledgeBase(configuration);
        base.addPackages(new ArrayList<>(List.of(rules)));
        return new QuestionNetwork(plan, base);
    }
}
