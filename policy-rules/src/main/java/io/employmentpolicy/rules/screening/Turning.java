package io.employmentpolicy.rules.screening;

import io.employmentpolicy.model.application.ReceivedBenefit;
import io.employmentpolicy.model.facts.FactField;
import io.employmentpolicy.model.facts.FactKind;
import io.employmentpolicy.rules.edition.ExpressionWalk;
import io.employmentpolicy.rules.edition.Policy;
import io.employmentpolicy.rules.edition.PolicyNeeds;
import io.employmentpolicy.rules.edition.PolicyNeeds.Need;
import io.employmentpolicy.rules.edition.Rule;
import io.employmentpolicy.rules.edition.Rulebook;
import io.employmentpolicy.rules.edition.Status;
import io.employmentpolicy.rules.edition.TargetRow;
import io.employmentpolicy.rules.language.Expression;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What the answers of a policy turn on. Where none of these fields is told, or only such as say yes or no or a code, every case has the same
 * answers that says the same and in which the same kinds of facts are unknown, absent, or there once. Immutable.
 */
final class Turning {
    /** The field by which a fact that selects a version may be kept to one policy. */
    private static final String POLICY = "policy";

    private final int position;
    private final Policy policy;
    private final Aspect whole;
    private final Aspect explained;
    private final Aspect subject;
    private final FieldSet needs;
    private final int needed;
    private final FieldSet own;
    private final FieldSet beside;
    private final FieldSet drawn;
    private final Set<FactKind> kinds;
    private final int decides;
    private final boolean targets;

    /**
     * @param position of the policy among all of them
     * @param closure the policy and all it builds on
     */
    Turning(int position, Policy policy, Collection<String> closure, Rulebook rulebook, Fields all) {
        this.position = position;
        this.policy = policy;
        List<FactField> looked = fields(PolicyNeeds.of(closure, rulebook));
        List<Need> direct = PolicyNeeds.of(List.of(policy.id()), rulebook);
        this.needs = all.set(looked);
        this.needed = looked.size();
        this.own = direct.isEmpty() ? needs : all.set(fields(direct));
        List<Need> outside = (direct.isEmpty() ? PolicyNeeds.of(closure, rulebook) : direct)
                .stream().filter(need -> need.kind() != policy.subject()).toList();
        this.beside = all.set(fields(outside.stream()
                .filter(need -> need.kind().type() != ReceivedBenefit.class)
                .toList()));
        this.drawn = all.set(fields(outside.stream()
                .filter(need -> need.kind().type() == ReceivedBenefit.class)
                .toList()));
        Set<FactKind> roots = new LinkedHashSet<>();
        List<FactField> turning = new ArrayList<>(looked);
        for (String id : closure) {
            Policy one = Objects.requireNonNull(rulebook.policies().get(id));
            kinds(one, rulebook.rulesOf(id)).forEach(kind -> {
                roots.add(kind.root());
                turning.addAll(around(kind));
            });
            if (one.selectedBy() != null) {
                turning.addAll(one.selectedBy().fields());
                one.selectedBy().kind().field(POLICY).ifPresent(turning::add);
            }
        }
        this.kinds = Set.copyOf(roots);
        this.whole = new Aspect(all, all.set(turning), numbers(roots, all));
        PolicyNeeds.of(closure, rulebook).forEach(need -> turning.addAll(saidBeside(need)));
        this.explained = new Aspect(all, all.set(turning), numbers(roots, all));
        FactKind decided = policy.subject();
        this.subject = new Aspect(all, all.set(around(decided)), numbers(Set.of(decided.root()), all));
        this.decides = all.place(decided);
        this.targets = roots.contains(TargetRow.KIND);
    }

    private static int[] numbers(Set<FactKind> roots, Fields all) {
        return roots.stream().mapToInt(all::number).toArray();
    }

    /** The days of which reasons tell beside a value that holds only from or up to them. */
    private static List<FactField> saidBeside(Need need) {
        if (need.field().outside().isEmpty()) {
            return List.of();
        }
        FactField since = need.kind().since().get(need.field());
        return since != null ? List.of(since) : need.kind().lasts();
    }

    private static List<FactField> fields(Collection<Need> needs) {
        return needs.stream().map(Need::field).toList();
    }

    /** The kinds a policy itself looks at. */
    private static Set<FactKind> kinds(Policy policy, List<Rule> rules) {
        Set<FactKind> kinds = new LinkedHashSet<>();
        kinds.add(policy.subject());
        if (policy.selectedBy() != null) {
            kinds.add(policy.selectedBy().kind());
        }
        for (Rule rule : rules) {
            rule.conditions().forEach(condition -> kinds.add(condition.pattern().kind()));
            ExpressionWalk.of(rule)
                    .filter(Expression.FieldOf.class::isInstance)
                    .forEach(part -> kinds.add(((Expression.FieldOf) part).kind()));
        }
        kinds.removeIf(Status::isDerived);
        return kinds;
    }

    /** The lists in which facts of a kind lie. */
    private static List<FactField> around(FactKind kind) {
        List<FactField> lists = new ArrayList<>();
        for (FactKind at = kind; at.parent().isPresent(); at = at.parent().get()) {
            lists.addAll(at.parent().get().lists());
        }
        return lists;
    }

    int position() {
        return position;
    }

    Policy policy() {
        return policy;
    }

    /** Whether it looks at targets, which the edition brings along by what is reported. */
    boolean looksAtTargets() {
        return targets;
    }

    /** The kinds given at top level that it looks at, or in whose facts it looks. */
    Set<FactKind> kinds() {
        return kinds;
    }

    /**
     * What its answers turn on, on a day: where it is not in force whatever is told, on what they would be about alone.
     *
     * @param reasons whether they say why
     */
    Aspect aspect(LocalDate asOf, boolean reasons) {
        boolean never = policy.selectedBy() == null && !policy.inForce(asOf);
        return never ? subject : reasons ? explained : whole;
    }

    /** What grouping asks of the facts told. */
    Support support(Told told) {
        boolean mostly = needs.common(told.fields()) * 2 >= needed;
        return Support.of(
                told.mentions(decides),
                own.meets(told.fields()),
                beside.meets(told.fields()) || mostly && drawn.meets(told.fields()),
                mostly,
                policy.selectedBy() == null,
                !policy.subject().single() || policy.subject().owner().isPresent());
    }
}
