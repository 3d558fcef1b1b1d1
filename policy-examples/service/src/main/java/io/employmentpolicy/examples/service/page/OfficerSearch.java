package io.employmentpolicy.examples.service.page;

import io.employmentpolicy.examples.service.api.PolicySearch;
import io.employmentpolicy.model.decision.Determination;
import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.rules.PolicyCatalogue;
import io.employmentpolicy.rules.PolicyEngine;
import io.employmentpolicy.rules.PolicyRegister;
import io.employmentpolicy.rules.lookup.Hit;
import io.employmentpolicy.rules.lookup.Lookup;
import io.employmentpolicy.rules.lookup.Subject;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * 经办人员的查找。 / What an officer finds by words, an amount, an article or an id: policies, and the rules, figures, readings, targets, clauses and
 * documents beside them, each with the policies it belongs to. Prepared once for an edition.
 */
@Component
class OfficerSearch {
    private static final Set<Subject> TOLD = Set.of(
            Subject.MEASURE,
            Subject.RULE,
            Subject.FIGURE,
            Subject.READING,
            Subject.TARGET,
            Subject.CLAUSE,
            Subject.DOCUMENT,
            Subject.COMBINATION,
            Subject.CHECK);

    /** What other policies build on, looked for less often than what somebody gets or has to do. */
    private static final Set<Determination.Kind> DERIVED =
            EnumSet.of(Determination.Kind.STATUS, Determination.Kind.VALUE);

    private volatile @Nullable Prepared prepared;

    private record Prepared(PolicyEngine engine, PolicySearch policies, Lookup lookup) {}

    /**
     * What was found.
     *
     * @param near when nothing was, what looks most like what was looked for
     */
    record Found(List<PolicyCatalogue.Entry> policies, List<Other> others, List<String> near) {}

    /**
     * Something else than a policy.
     *
     * @param place file and line; empty for what no file holds
     * @param policies those it belongs to
     */
    public record Other(Text subject, String id, Text label, String place, List<PolicyCatalogue.Entry> policies) {}

    Found find(PolicyEngine engine, String words) {
        Prepared ready = ready(engine);
        Lookup.Found found = ready.lookup().find(words);
        Set<PolicyCatalogue.Entry> policies =
                new LinkedHashSet<>(ready.policies().find(words));
        List<Hit> whole = found.hits().subList(0, found.complete());
        whole.stream()
                .filter(hit -> hit.subject() == Subject.POLICY)
                .forEach(hit -> engine.catalogue().policy(hit.id()).ifPresent(policies::add));
        List<Hit> others = (whole.isEmpty() && policies.isEmpty() ? found.hits() : whole)
                .stream().filter(hit -> TOLD.contains(hit.subject())).toList();
        return new Found(
                policies.stream()
                        .sorted(Comparator.comparing(one -> DERIVED.contains(one.kind())))
                        .toList(),
                others.stream().map(hit -> other(engine, hit)).toList(),
                found.near());
    }

    private Prepared ready(PolicyEngine engine) {
        Prepared known = prepared;
        if (known == null || known.engine() != engine) {
            known = new Prepared(engine, PolicySearch.of(engine), Lookup.in(engine.rulebook()));
            prepared = known;
        }
        return known;
    }

    private static Other other(PolicyEngine engine, Hit hit) {
        Place place = hit.place();
        return new Other(
                hit.subject().label(),
                hit.id(),
                hit.label(),
                place == null ? "" : place.toString(),
                policies(engine, hit));
    }

    private static List<PolicyCatalogue.Entry> policies(PolicyEngine engine, Hit hit) {
        PolicyRegister register = engine.register();
        return register.rules().stream()
                .filter(rule -> switch (hit.subject()) {
                    case RULE -> rule.id().equals(hit.id());
                    case FIGURE -> rule.figures().contains(hit.id());
                    case CLAUSE ->
                        register.clauses().stream()
                                .anyMatch(one -> one.clause().id().equals(hit.id())
                                        && one.rules().contains(rule.id()));
                    case MEASURE ->
                        register.clauses().stream()
                                .anyMatch(one -> one.blocks().contains(hit.id())
                                        && one.rules().contains(rule.id()));
                    default -> false;
                })
                .map(PolicyRegister.RuleEntry::policy)
                .distinct()
                .flatMap(id -> engine.catalogue().policy(id).stream())
                .toList();
    }
}
