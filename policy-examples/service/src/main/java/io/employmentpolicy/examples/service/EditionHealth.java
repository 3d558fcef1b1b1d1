package io.employmentpolicy.examples.service;

import io.employmentpolicy.model.decision.Edition;
import io.employmentpolicy.model.problem.Problem;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** 健康状况。 / Which edition answers, since when, and whether the last reload was refused: then the former edition goes on, and the service is up. */
@Component("edition")
class EditionHealth implements HealthIndicator {
    private final CurrentEngine current;

    EditionHealth(CurrentEngine current) {
        this.current = current;
    }

    @Override
    public Health health() {
        CurrentEngine.Tried last = current.last();
        Edition edition = current.engine().edition();
        return Health.up()
                .withDetail("library", edition.library())
                .withDetail("digest", edition.digest())
                .withDetail("layers", edition.layers())
                .withDetail("loaded_at", current.since().toString())
                .withDetail("last_reload", last.at().toString())
                .withDetail(
                        "last_reload_refused_for",
                        last.problems().stream().map(Problem::code).distinct().toList())
                .build();
    }
}
