package io.employmentpolicy.examples.service;

import io.employmentpolicy.model.problem.PolicyLoadException;
import io.employmentpolicy.model.problem.Problem;
import io.employmentpolicy.rules.PolicyEngine;
import io.employmentpolicy.rules.PolicyEngineBuilder;
import io.employmentpolicy.rules.effect.CaseBook;
import io.employmentpolicy.rules.effect.EditionEffect;
import io.employmentpolicy.rules.effect.EffectReport;
import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * 拟议的改动。 / Overlays that do not count yet, each a folder of {@code policy.proposals}, held against the edition that answers now. Working out an
 * effect takes seconds to minutes: it is done one at a time beside everything else, and asked for again until it is there.
 */
@Component
public class Proposals {
    private final @Nullable Path folder;
    private final List<Path> overlays;
    private final CurrentEngine current;
    private final Map<String, Work> known = new ConcurrentHashMap<>();
    private final ExecutorService one = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "policy-effect");
        thread.setPriority(Thread.MIN_PRIORITY);
        return thread;
    });

    /** Those of the settings; none where no folder is set. */
    public Proposals(ServiceProperties properties, CurrentEngine current) {
        this.folder = properties.proposals();
        this.overlays = properties.overlays();
        this.current = current;
    }

    /** What is known of the effect of one. */
    public sealed interface Effect {
        /** 正在试算。 / It is being worked out. */
        record Working() implements Effect {}

        /**
         * 有误。 / It cannot be loaded.
         *
         * @param problems everything wrong with it
         */
        record Refused(List<Problem> problems) implements Effect {
            /** Copies the problems. */
            public Refused {
                problems = List.copyOf(problems);
            }
        }

        /** 已有结果。 / What it does. */
        record Found(EffectReport report) implements Effect {}
    }

    /** The work on one state of one folder, against one edition. */
    private record Work(String state, Future<Effect> effect) {}

    /** 各项改动。 / The names of the folders, sorted; a link is none. */
    public List<String> names() {
        if (folder == null || !Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(path -> Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
                    .map(path -> path.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * 一项改动的影响。 / The effect of one of {@link #names()} as it lies there now; begins to work it out where nobody has.
     *
     * @throws IllegalArgumentException if it is none of them
     */
    public Effect effect(String name) {
        if (folder == null || !names().contains(name)) {
            throw new IllegalArgumentException("name: none of the proposals");
        }
        Path proposal = folder.resolve(name);
        PolicyEngine now = current.engine();
        String state = now.edition().digest() + FileStates.of(List.of(proposal));
        Work work = known.compute(
                name,
                (any, before) -> before != null && before.state().equals(state)
                        ? before
                        : new Work(state, one.submit(() -> found(now, proposal))));
        return work.effect().isDone() ? result(work.effect()) : new Effect.Working();
    }

    private Effect found(PolicyEngine now, Path proposal) {
        PolicyEngineBuilder builder = PolicyEngine.builder().compileOnDemand();
        overlays.forEach(builder::overlay);
        try {
            PolicyEngine then = builder.overlay(proposal).build();
            return new Effect.Found(new EditionEffect(now, then).over(CaseBook.around(now, then), any -> {}));
        } catch (PolicyLoadException e) {
            return new Effect.Refused(e.problems());
        }
    }

    private static Effect result(Future<Effect> done) {
        try {
            return done.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Effect.Working();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    @PreDestroy
    void end() {
        one.shutdownNow();
    }
}
