package io.employmentpolicy.rules.drools;

import io.employmentpolicy.model.facts.Dictionary;
import io.employmentpolicy.rules.checking.RulebookReader;
import io.employmentpolicy.rules.edition.ExpressionWalk;
import io.employmentpolicy.rules.edition.Policy;
import io.employmentpolicy.rules.edition.PolicyOrder;
import io.employmentpolicy.rules.edition.Rulebook;
import io.employmentpolicy.rules.engine.PreparedCase;
import io.employmentpolicy.rules.language.Expression;
import io.employmentpolicy.rules.random.CaseStream;
import io.employmentpolicy.rules.reading.Layer;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * 小村：供埋入错误的固定版次。 / A fixed edition of a hamlet nobody knows: a few little policies that together use every form of the rule
 * language. Faults are planted in it, so that editing a shipped policy breaks no test of the engine.
 */
final class Hamlet {
    private static final long SEED = 20261120L;

    private final Rulebook rulebook;
    private final PolicyOrder order;
    private final DroolsEngine sound;
    private final int cases;
    private final Map<String, List<PreparedCase>> prepared = new ConcurrentHashMap<>();

    /** @param cases how many random cases a fault is looked for in */
    Hamlet(int cases) {
        this(RulebookReader.read(Dictionary.standard(), List.of(Layer.directory("", folder())), Map.of()), cases);
    }

    /** The same for another edition. */
    Hamlet(Rulebook rulebook, int cases) {
        this.rulebook = rulebook;
        this.order = new PolicyOrder(rulebook.policies().values(), rulebook.rules());
        this.sound = new DroolsEngine(rulebook.policies().values(), rulebook.rules());
        this.cases = cases;
    }

    static Path folder() {
        try {
            return Path.of(
                    Objects.requireNonNull(Hamlet.class.getResource("/planted")).toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    Rulebook rulebook() {
        return rulebook;
    }

    DroolsEngine sound() {
        return sound;
    }

    /** The random cases about a policy and all it builds on, the evaluator's answer beside each. */
    List<PreparedCase> cases(String policy) {
        return prepared.computeIfAbsent(policy, id -> {
            PreparedCase.Maker maker = new PreparedCase.Maker(rulebook, id);
            return new CaseStream(
                            rulebook,
                            order,
                            Objects.requireNonNull(rulebook.policies().get(id)),
                            SEED)
                    .take(cases, maker::of, PreparedCase::held);
        });
    }

    /** Every rule of generated text once, in the largest network it occurs in: there all that builds on it can tell. */
    Map<String, Set<String>> texts() {
        Map<String, Set<String>> texts = new LinkedHashMap<>();
        Set<String> seen = new HashSet<>();
        rulebook.policies().values().stream()
                .sorted(Comparator.comparingInt((Policy policy) ->
                                -order.closure(List.of(policy.id())).size())
                        .thenComparing(Policy::id))
                .forEach(policy -> Fault.rules(sound.text(policy.id())).stream()
                        .filter(rule -> seen.add(rule.substring(0, rule.indexOf('\n'))))
                        .forEach(rule -> texts.computeIfAbsent(policy.id(), any -> new LinkedHashSet<>())
                                .add(rule)));
        return texts;
    }

    /** The faults of a kind in the network of a policy. */
    List<Fault> faults(Fault.Kind kind, String policy, Set<String> texts) {
        return Fault.all(kind, sound.text(policy), texts, otherNumbers());
    }

    /** Whether a fault is found: its text is refused, or it makes a difference to some case. */
    boolean found(String policy, Fault fault) {
        DroolsEngine planted;
        try {
            planted = sound.with(policy, fault.drl());
        } catch (IllegalStateException refused) {
            return true; // what does not compile is found before any case
        }
        return cases(policy).stream().anyMatch(one -> one.differs(planted));
    }

    /** For each number another one that may be taken for it. */
    private Map<String, String> otherNumbers() {
        List<String> keys = rulebook.rules().stream()
                .flatMap(rule -> Stream.concat(
                        rule.conditions().stream().flatMap(ExpressionWalk::of), ExpressionWalk.of(rule.conclusion())))
                .filter(Expression.ParameterOf.class::isInstance)
                .map(part -> ((Expression.ParameterOf) part).key())
                .distinct()
                .sorted()
                .toList();
        Map<String, String> others = new HashMap<>();
        for (int i = 0; i < keys.size(); i++) {
            others.put(keys.get(i), keys.get((i + 1) % keys.size()));
        }
        return others;
    }
}
