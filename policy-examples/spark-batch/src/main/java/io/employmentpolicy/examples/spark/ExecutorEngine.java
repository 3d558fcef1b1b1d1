package io.employmentpolicy.examples.spark;

import io.employmentpolicy.rules.PolicyEngine;
import io.employmentpolicy.rules.exchange.FactsReader;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** 每个执行进程一个引擎。 / The engine of this JVM, built when it is first needed and never sent anywhere; overlays lie where every executor can read them. */
final class ExecutorEngine {
    private static final Map<String, ExecutorEngine> BUILT = new ConcurrentHashMap<>();

    private final PolicyEngine engine;
    private final FactsReader reader;

    private ExecutorEngine(String overlay) {
        engine = overlay.isEmpty()
                ? PolicyEngine.ofDefaults()
                : PolicyEngine.builder().overlay(Path.of(overlay)).build();
        reader = new FactsReader(engine.dictionary());
    }

    /** @param overlay a directory laid over the shipped policies; empty for none */
    static ExecutorEngine of(String overlay) {
        return BUILT.computeIfAbsent(overlay, ExecutorEngine::new);
    }

    PolicyEngine engine() {
        return engine;
    }

    FactsReader reader() {
        return reader;
    }
}
