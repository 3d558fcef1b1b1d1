package io.employmentpolicy.rules.drools;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import org.drools.base.definitions.InternalKnowledgePackage;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.core.reteoo.CoreComponentFactory;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.kiesession.rulebase.KnowledgeBaseFactory;
import org.jspecify.annotations.Nullable;
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

    /**
     * Compiles in a thread of its own, under the class loader of this library: a caller who is cancelled meanwhile is not to leave half a
     * network behind, and what happens to be the context of the caller is not to decide which classes rules see.
     */
    static QuestionNetwork compile(NetworkPlan plan) {
        return compile(plan, () -> assembled(NetworkText.rules(plan)));
    }

    static QuestionNetwork compile(NetworkPlan plan, List<NetworkRule> rules) {
        return compile(plan, () -> assembled(rules));
    }

    /** Compiles text, as Drools does for everybody. */
    static QuestionNetwork compile(NetworkPlan plan, String drl) {
        return compile(plan, () -> parsed(drl));
    }

    private static QuestionNetwork compile(NetworkPlan plan, Supplier<KiePackage> rules) {
        FutureTask<QuestionNetwork> task = new FutureTask<>(() -> inThisThread(plan, rules.get()));
        Thread thread = new Thread(null, task, "policy-rules-compiler", 0, false);
        thread.setDaemon(true);
        thread.setContextClassLoader(NetworkCompiler.class.getClassLoader());
        thread.start();
        return await(task);
    }

    /** Waits to the end; an interrupt of the caller is kept for whoever looks for it afterwards. */
    private static QuestionNetwork await(FutureTask<QuestionNetwork> task) {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return task.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                } catch (ExecutionException e) {
                    throw unchecked(e.getCause());
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static RuntimeException unchecked(@Nullable Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException failure
                ? failure
                : new IllegalStateException("generated rules do not compile", cause);
    }

    private static KiePackage assembled(List<NetworkRule> all) {
        InternalKnowledgePackage rules = CoreComponentFactory.get().createKnowledgePackage(NetworkText.PACKAGE);
        rules.setClassLoader(NetworkCompiler.class.getClassLoader());
        rules.addGlobal("out", RuleOutput.class);
        int order = 0;
        for (NetworkRule rule : all) {
            rules.addRule(RuleAssembly.of(rule, order++));
        }
        return rules;
    }

    private static KiePackage parsed(String drl) {
        KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder(options());
        builder.add(ResourceFactory.newByteArrayResource(drl.getBytes(StandardCharsets.UTF_8)), ResourceType.DRL);
        if (builder.hasErrors()) {
            throw new IllegalStateException("generated rules do not compile: " + builder.getErrors());
        }
        return builder.getKnowledgePackages().stream()
                .filter(one -> one.getName().equals(NetworkText.PACKAGE))
                .findFirst()
                .orElseThrow();
    }

    private static QuestionNetwork inThisThread(NetworkPlan plan, KiePackage rules) {
        KieBaseConfiguration configuration = RuleBaseFactory.newKnowledgeBaseConfiguration();
        configuration.setOption(AlphaRangeIndexThresholdOption.get(0));
        InternalKnowledgeBase base = KnowledgeBaseFactory.newKnowledgeBase(configuration);
        base.addPackages(new ArrayList<>(List.of(rules)));
        return new QuestionNetwork(plan, base);
    }
}
