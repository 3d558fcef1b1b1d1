package io.employmentpolicy.examples.service;

import io.employmentpolicy.model.problem.PolicyLoadException;
import io.employmentpolicy.model.problem.Problem;
import io.employmentpolicy.rules.PolicyEngine;
import io.employmentpolicy.rules.PolicyEngineBuilder;
import io.employmentpolicy.rules.reload.Reload;
import io.employmentpolicy.rules.reload.ReloadingEngine;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** 现行版次。 / The engine that answers now, the moment since which it does, and what became of the last reload: overlays that cannot be loaded change nothing. */
@Component
public class CurrentEngine {
    private static final Logger LOG = LoggerFactory.getLogger(CurrentEngine.class);

    private final ServiceProperties properties;
    private final Clock clock;
    private final ReloadingEngine serving;
    private volatile Tried last;
    private volatile Instant since;

    /**
     * Builds the first engine.
     *
     * @throws PolicyLoadException if the policies or overlays are wrong; the service does not start on half of them
     */
    public CurrentEngine(ServiceProperties properties, Clock clock) {
        this.properties = properties;
        this.clock = clock;
        this.serving = new ReloadingEngine(build());
        this.since = clock.instant();
        this.last = new Tried(since, List.of());
    }

    /**
     * The last time that somebody tried to load.
     *
     * @param problems why the engine was not replaced; empty when it was
     */
    public record Tried(Instant at, List<Problem> problems) {
        /** Copies the problems. */
        public Tried {
            problems = List.copyOf(problems);
        }
    }

    /** 现行引擎。 / The engine; take it once for everything that belongs together. */
    public PolicyEngine engine() {
        return serving.current();
    }

    /** 载入时刻。 / Since when it answers. */
    public Instant since() {
        return since;
    }

    /** 最近一次载入。 / The last reload, successful or not. */
    public Tried last() {
        return last;
    }

    /** 重新载入。 / Builds the policies and overlays anew; when they are wrong the former engine stays. */
    public synchronized void reload() {
        Reload reload = serving.reload(this::build);
        Instant now = clock.instant();
        if (reload instanceof Reload.Accepted accepted) {
            since = now;
            last = new Tried(now, List.of());
            LOG.info("Edition {} answers now", accepted.edition().digest());
        } else if (reload instanceof Reload.Refused refused) {
            last = new Tried(now, refused.problems());
            LOG.warn(
                    "The overlays were not loaded, edition {} goes on: {}",
                    engine().edition().digest(),
                    new PolicyLoadException(refused.problems()).getMessage());
        }
    }

    private PolicyEngine build() {
        PolicyEngineBuilder builder = PolicyEngine.builder();
        properties.overlays().forEach(builder::overlay);
        return builder.build();
    }
}
