package io.employmentpolicy.rules.engine;

import io.employmentpolicy.model.decision.Subject;
import io.employmentpolicy.model.facts.FactField;
import io.employmentpolicy.model.facts.FactKind;
import io.employmentpolicy.model.programme.Target;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.rules.edition.ParameterBook;
import io.employmentpolicy.rules.edition.Policy;
import io.employmentpolicy.rules.edition.Rule;
import io.employmentpolicy.rules.edition.Status;
import io.employmentpolicy.rules.edition.ValueUnits;
import io.employmentpolicy.rules.evaluation.CaseFact;
import io.employmentpolicy.rules.evaluation.Verdict;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** 一项政策的评定准备。 / What can be known of a policy before any case: the names it concludes, the kinds it looks at, its versions. Immutable. */
final class PolicyPlan {
    private static final String ID = "id";

    private final Policy policy;
    private final List<String> names;
    private final Set<String> closure;
    private final Set<FactKind> kinds = new LinkedHashSet<>();
    private final VersionChooser chooser;
    private final Map<String, GrantPlan> grants;
    private final Map<String, Text> titles = new HashMap<>();
    private final Text subject;
    private final @Nullable FactField id;
    private final ValueUnits units;

    /** @param units the units of what rules of the edition derive */
    PolicyPlan(Policy policy, List<Rule> rules, Set<String> closure, ParameterBook book, ValueUnits units) {
        this.policy = policy;
        this.units = units;
        this.names = List.copyOf(Verdict.names(rules));
        this.closure = closure;
        this.chooser = new VersionChooser(policy, rules, book);
        this.grants = GrantPlan.of(rules);
        this.subject = new Text(policy.subject().zh(), policy.subject().en());
        this.id = policy.subject().field(ID).orElse(null);
        names.forEach(name -> titles.put(name, policy.called(name, names.size() > 1)));
        kinds.add(policy.subject());
        for (Rule rule : rules) {
            rule.conditions().forEach(condition -> kinds.add(condition.pattern().kind()));
        }
        if (policy.selectedBy() != null) {
            kinds.add(policy.selectedBy().kind());
        }
        kinds.removeIf(Status::isDerived);
    }

    Policy policy() {
        return policy;
    }

    /** The names of its conclusions, in rule order. */
    List<String> names() {
        return names;
    }

    /** The unit of a value it derives. */
    String unit(String name) {
        return units.of(name);
    }

    /** What a conclusion is called. */
    Text title(String name) {
        return Objects.requireNonNull(titles.get(name), name);
    }

    /** What a rule grants; null when it grants nothing. */
    @Nullable
    GrantPlan grant(String rule) {
        return grants.get(rule);
    }

    /** Whom or what it decides: the fact of a case, or where there is none, the kind. */
    Subject subject(@Nullable CaseFact item) {
        if (item == null) {
            return new Subject(policy.subject().name(), 0, null, subject);
        }
        if (item.fact() instanceof Target target && target.id() != null && target.title() != null) {
            return new Subject(item.kind().name(), item.index(), target.id(), new Text(target.title(), target.id()));
        }
        Object called = id == null ? null : id.read(item.fact());
        return new Subject(item.kind().name(), item.index(), called == null ? null : called.toString(), subject);
    }

    /** The policy and all it builds on. */
    Set<String> closure() {
        return closure;
    }

    /** The kinds of facts it looks at. */
    Set<FactKind> kinds() {
        return kinds;
    }

    VersionChooser chooser() {
        return chooser;
    }
}
