package io.employmentpolicy.rules.screening;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** The questions asked of an edition. Immutable but for what it remembers; thread-safe. */
final class AskedBefore {
    /** Whoever asks about so few policies asks again; questions about more are mostly one of a kind. */
    static final int FEW = 16;

    /** More questions than a service asks again and again; each policy by itself is one. */
    private static final int MOST_QUESTIONS = 1024;

    private final AskedPolicies all;
    private final Map<String, Turning> byId = new HashMap<>();
    private final Map<Set<String>, AskedPolicies> few = new ConcurrentHashMap<>();
    private final AtomicInteger numbers = new AtomicInteger(AskedPolicies.ALL);

    /** @param policies all of them, in the order of their ids */
    AskedBefore(List<Turning> policies) {
        this.all = new AskedPolicies(List.copyOf(policies), AskedPolicies.ALL);
        policies.forEach(one -> byId.put(one.policy().id(), one));
    }

    /** The question about these policies. Whoever names as many as there are, each once, names all of them. */
    AskedPolicies about(Collection<String> wanted) {
        if (wanted instanceof Set && wanted.size() == all.policies().size()) {
            return all;
        }
        if (wanted.size() > FEW) {
            return new AskedPolicies(sorted(wanted), AskedPolicies.ONCE);
        }
        Set<String> ids = Set.copyOf(wanted);
        AskedPolicies known = few.get(ids);
        if (known != null) {
            return known;
        }
        if (few.size() >= MOST_QUESTIONS) {
            few.clear();
        }
        return few.computeIfAbsent(ids, any -> new AskedPolicies(sorted(any), numbers.incrementAndGet()));
    }

    private List<Turning> sorted(Collection<String> wanted) {
        return wanted.stream().distinct().sorted().map(this::policy).toList();
    }

    Turning policy(String id) {
        return Objects.requireNonNull(byId.get(id), id);
    }
}
