package io.employmentpolicy.examples.service;

import io.employmentpolicy.model.problem.PolicyLoadException;
import io.employmentpolicy.model.problem.Problem;
import io.employmentpolicy.rules.PolicyEngine;
import io.employmentpolicy.rules.PolicyEngineBuilder;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * 现行版次。 / The engine that answers now. A reload builds another beside it and takes its place only when it is whole; whoever asked before keeps the
 * one he began with. Overlays that cannot be loaded change nothing and are told by {@link #last()}.
 */
@Component
public class CurrentEngine {
    private static final Logger LOG = LoggerFactory.getLogger(CurrentEngine.class);

    private final ServiceProperties properties;
    private final Clock clock;
    private volatile Loaded loaded;
    private volatile Reload last;

    /**
     * Builds the first engine.
     *
     * @throws PolicyLoadException if the policies or overlays are wrong; the service does not start on half of them
     */
    public CurrentEngine(ServiceProperties properties, Clock clock) {
        this.properties = properties;
        this.clock = clock;
        this.loaded = new Loaded(build(), clock.instant());
        this.last = new Reload(loaded.at(), List.of());
    }

    /** An engine and the moment since which it answers. */
    public record Loaded(PolicyEngine engine, Instant at) {}

    /**
     * The last time that somebody tried to load.
     *
     * @param problems why the engine was not replaced; empty when it was
     */
    public record Reload(Instant at, List<Problem> problems) {
        /** Copies the problems. */
        public Reload {
            problems = List.copyOf(problems);
        }
    }

    /** 现行引擎。 / The engine; take it once for everything that belongs together. */
    public PolicyEngine engine() {
        return loaded.engine();
    }

    /** 现行引擎及其载入时刻。 / The engine with its moment. */
    public Loaded loaded() {
        return loaded;
    }

    /** 最近一次载入。 / The last reload, successful or not. */
    public Reload last() {
        return last;
    }

    /** 重新载入。 / Builds the policies and overlays anew; false when they are wrong and the former engine stays. */
    public synchronized boolean reload() {
        try {
            loaded = new Loaded(build(), clock.instant());
            last = new Reload(loaded.at(), List.of());
            LOG.info("Edition {} answers now", loaded.engine().edition().digest());
            return true;
        } catch (PolicyLoadException e) {
            last = new Reload(clock.instant(), e.problems());
            LOG.warn(
                    "The overlays were not loaded, edition {} goes on: {}",
                    loaded.engine().edition().digest(),
                    e.getMessage());
            return false;
        }
    }

    private PolicyEngine build() {
        PolicyEngineBuilder builder = PolicyEngine.builder();
        properties.overlays().forEach(builder::overlay);
        return builder.build();
    }
}
