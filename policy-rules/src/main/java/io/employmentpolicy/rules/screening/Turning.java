package io.employmentpolicy.rules.screening;

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
import org.jspecify.annotations.Nullable;

/**
 * What the answers of a policy turn on. Where none of these fields is told, or only such as say yes or no or a code, every case has the same
 * answers that says the same and in which the same kinds of facts are unknown, absent, or there once. Immutable but for
 * what it remembers; thread-safe.
 */
final class Turning {
    /** The field by which a fact that selects a version may be kept to one policy. */
    private static final String POLICY = "policy";

    /** As many forms as a number holds. */
    private static final int MOST_KINDS = 31;

    private final Fields all;
    private final int position;
    private final Policy policy;
    private final FieldSet fields;
    private final FieldSet needs;
    private final int needed;
    private final FieldSet own;
    private final FieldSet beside;
    private final Set<FactKind> kinds;
    private final int[] numbers;
    private final FieldSet around;
    private final int[] subject;
    private @Nullable Form last;

    /**
     * @param position of the policy among all of them
     * @param closure the policy and all it builds on
     */
    Turning(int position, Policy policy, Collection<String> closure, Rulebook rulebook, Fields all) {
        this.all = all;
        this.position = position;
        this.policy = policy;
        List<FactField> looked = fields(PolicyNeeds.of(closure, rulebook));
        List<Need> direct = PolicyNeeds.of(List.of(policy.id()), rulebook);
        this.needs = all.set(looked);
        this.needed = looked.size();
        this.own = direct.isEmpty() ? needs : all.set(fields(direct));
        List<Need> outside = (direct.isEmpty() ? PolicyNeeds.of(closure, rulebook) : direct)
                .stream().filter(need -> need.kind() != policy.subject()).toList();
        this.beside = all.set(fields(outside));
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
        this.fields = all.set(turning);
        this.kinds = Set.copyOf(roots);
        this.numbers = roots.stream().mapToInt(all::number).toArray();
        this.around = all.set(around(policy.subject()));
        this.subject = new int[] {all.number(policy.subject().root())};
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
        return kinds.contains(TargetRow.KIND);
    }

    /** The kinds given at top level that it looks at, or in whose facts it looks. */
    Set<FactKind> kinds() {
        return kinds;
    }

    /**
     * The form of a case in the eyes of the policy. One that is not in force whatever is told turns on what it would be about alone.
     *
     * @param measured whether anything is told by which targets are measured
     * @return null when it turns on more than many cases have alike
     */
    @Nullable
    Form form(Told told, LocalDate asOf, boolean measured) {
        if (looksAtTargets()) {
            return measured ? null : plain(0);
        }
        if (policy.selectedBy() == null && !policy.inForce(asOf)) {
            return form(told, around, subject);
        }
        return form(told, fields, numbers);
    }

    private @Nullable Form form(Told told, FieldSet turning, int[] of) {
        if (of.length > MOST_KINDS || !turning.meetsWithin(told.given(), all.closed())) {
            return null;
        }
        long form = told.form(of);
        if (form == Told.NO_FORM) {
            return null;
        }
        if (!turning.meets(told.given())) {
            return plain(form);
        }
        List<Object> values = new ArrayList<>();
        turning.common(told.given(), field -> {
            values.add(field);
            values.add(told.value(field));
        });
        return new Form(form, values);
    }

    /** Where nothing is told of what it turns on; most cases have the form that the last one had. */
    private Form plain(long form) {
        Form known = last;
        if (known == null || known.kinds() != form) {
            known = new Form(form, List.of());
            last = known;
        }
        return known;
    }

    /** What grouping asks of the facts told. */
    Support support(Told told) {
        return Support.of(
                told.mentions(policy.subject()),
                own.meets(told.fields()),
                beside.meets(told.fields()),
                needs.common(told.fields()) * 2 >= needed,
                policy.selectedBy() == null,
                !policy.subject().single());
    }
}
