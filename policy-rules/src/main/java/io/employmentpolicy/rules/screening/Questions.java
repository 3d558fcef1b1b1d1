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
final class Questions {
    /** Whoever asks about so few policies asks again; questions about more are mostly one of a kind. */
    static final int FEW = 16;

    /** More questions than a service asks again and again; each policy by itself is one. */
    private static final int MOST_QUESTIONS = 1024;

    private final Question all;
    private final Map<String, Turning> byId = new HashMap<>();
    private final Map<Set<String>, Question> few = new ConcurrentHashMap<>();
    private final AtomicInteger numbers = new AtomicInteger(Question.ALL);

    /** @param policies all of them, in the order of their ids */
    Questions(List<Turning> policies) {
        this.all = new Question(List.copyOf(policies), Question.ALL);
        policies.forEach(one -> byId.put(one.policy().id(), one));
    }

    /** The question about all policies. */
    Question all() {
        return all;
    }

    /** The question about these policies. Whoever names as many as there are, each once, names all of them. */
    Question about(Collection<String> wanted) {
        if (wanted instanceof Set && wanted.size() == all.policies().size()) {
            return all;
        }
        if (wanted.size() > FEW) {
            return new Question(sorted(wanted), Question.ONCE);
        }
        Set<String> ids = Set.copyOf(wanted);
        Question known = few.get(ids);
        if (known != null) {
            return known;
        }
        if (few.size() >= MOST_QUESTIONS) {
            few.clear();
        }
        return few.computeIfAbsent(ids, any -> new Question(sorted(any), numbers.incrementAndGet()));
    }

    private List<Turning> sorted(Collection<String> wanted) {
        return wanted.stream().distinct().sorted().map(this::policy).toList();
    }

    Turning policy(String id) {
        return Objects.requireNonNull(byId.get(id), id);
    }
}
