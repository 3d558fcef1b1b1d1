package io.employmentpolicy.rules.reload;

import io.employmentpolicy.model.problem.PolicyLoadException;
import io.employmentpolicy.rules.PolicyEngine;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * 可换版的引擎。 / Holds the engine that serves and puts another in its place. Whoever asked for {@link #current()} goes on with the edition it got: a
 * decision in flight finishes on the old one. Of the editions before only the last is kept, for the way back. Safe for many threads.
 */
public final class ReloadingEngine {
    private volatile Serving serving;

    /** The one that serves, and the one before. */
    private record Serving(PolicyEngine engine, @Nullable PolicyEngine before) {}

    /** 以一个引擎起步。 / Begins with an engine. */
    public ReloadingEngine(PolicyEngine first) {
        this.serving = new Serving(Objects.requireNonNull(first, "first: the engine to begin with"), null);
    }

    /** 现行引擎。 / The engine that serves now; ask once for everything that has to be of one edition. */
    public PolicyEngine current() {
        return serving.engine();
    }

    /**
     * 换版。 / Builds a new edition and lets it serve if nothing is wrong with it. Until then the old one answers.
     *
     * @param edition builds the engine, such as {@code PolicyEngine.builder().overlay(folder)::build}
     */
    public synchronized Reload reload(Supplier<PolicyEngine> edition) {
        Objects.requireNonNull(edition, "edition: builds the engine");
        PolicyEngine next;
        try {
            next = Objects.requireNonNull(edition.get(), "edition: gave no engine");
        } catch (PolicyLoadException e) {
            return new Reload.Refused(e.problems());
        }
        serving = new Serving(next, serving.engine());
        return new Reload.Accepted(next.edition());
    }

    /**
     * 退回上一版。 / Lets the edition before serve again; called once more, the other one.
     *
     * @return false where there is none, and nothing changed
     */
    public synchronized boolean rollBack() {
        PolicyEngine before = serving.before();
        if (before == null) {
            return false;
        }
        serving = new Serving(before, serving.engine());
        return true;
    }
}
