package io.employmentpolicy.rules.consistency;

import io.employmentpolicy.model.facts.Dictionary;
import io.employmentpolicy.model.facts.FactKind;
import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.model.schema.Fact;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.rules.edition.ConsistencyCheck;
import io.employmentpolicy.rules.edition.ExpressionWalk;
import io.employmentpolicy.rules.edition.Operand;
import io.employmentpolicy.rules.edition.Policy;
import io.employmentpolicy.rules.edition.Rulebook;
import io.employmentpolicy.rules.language.Expression;
import io.employmentpolicy.rules.suggest.DidYouMean;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * 事实可写的政策编号。 / The ids by which facts may name a policy: those of the edition and those its rules and combinations speak of.
 *
 * <p>An id that is none of them says nothing for sure. It may be meant for a policy that excludes the very one asked about, so that it counts as
 * unknown rather than as another policy. Immutable.
 */
public final class KnownPolicies {
    /** 问题编号。 / The code under which answers report an id nobody knows. */
    public static final String CODE = "FACT-203";

    /** Whose facts name more strangers than this does not misspell them. */
    private static final int MOST_COMPARED = 100;

    private static final String FIELD = "policy";
    private static final List<Operand> NAMING = Dictionary.standard().kinds().stream()
            .filter(kind -> kind.given() && kind.parent().isEmpty())
            .flatMap(KnownPolicies::naming)
            .toList();

    private final Set<String> ids;
    private final Set<String> families;

    private KnownPolicies(Set<String> ids, Set<String> families) {
        this.ids = Collections.unmodifiableSet(ids);
        this.families = Collections.unmodifiableSet(families);
    }

    /** 一个版次的编号。 / The ids of an edition. */
    public static KnownPolicies of(Rulebook rulebook) {
        Set<String> spokenOf = new TreeSet<>();
        rulebook.combinations().forEach(one -> spokenOf.addAll(one.policies()));
        rulebook.rules().stream()
                .flatMap(rule -> rule.conditions().stream())
                .flatMap(ExpressionWalk::of)
                .flatMap(KnownPolicies::named)
                .forEach(spokenOf::add);
        Set<String> ids = new TreeSet<>(rulebook.policies().keySet());
        Set<String> families = new TreeSet<>();
        ids.forEach(id -> families.addAll(families(id)));
        spokenOf.forEach(id -> families.removeAll(families(id)));
        ids.addAll(spokenOf);
        ids.add(Policy.OUTSIDE);
        return new KnownPolicies(ids, families);
    }

    /**
     * What an id begins with, up to each hyphen. A fact that names several policies by what they share is clear only when no rule and no
     * combination speaks of any of them.
     */
    private static Set<String> families(String id) {
        Set<String> families = new TreeSet<>();
        for (int end = id.indexOf('-'); end >= 0; end = id.indexOf('-', end + 1)) {
            families.add(id.substring(0, end));
        }
        return families;
    }

    private boolean knows(String id) {
        return ids.contains(id) || families.contains(id);
    }

    private static Stream<Operand> naming(FactKind kind) {
        return kind.field(FIELD).stream().map(field -> new Operand(kind, field, Operand.Part.WHOLE));
    }

    /** What an expression compares the policy of a fact with. */
    private static Stream<String> named(Expression expression) {
        if (expression instanceof Expression.OneOf list && isPolicy(list.value())) {
            return list.options().stream().flatMap(KnownPolicies::text);
        }
        if (expression instanceof Expression.Comparison comparison) {
            return isPolicy(comparison.left())
                    ? text(comparison.right())
                    : isPolicy(comparison.right()) ? text(comparison.left()) : Stream.empty();
        }
        return Stream.empty();
    }

    private static boolean isPolicy(Expression expression) {
        return expression instanceof Expression.FieldOf field
                && field.field().property().equals(FIELD);
    }

    private static Stream<String> text(Expression expression) {
        return expression instanceof Expression.Constant constant && constant.value() instanceof String id
                ? Stream.of(id)
                : Stream.empty();
    }

    /** A fact that names a policy nobody knows, and what is said of it. */
    record Stranger(ConsistencyCheck check, Instances.Instance instance) {}

    /** Every fact that names a policy nobody knows. */
    List<Stranger> strangers(Facts facts) {
        List<Stranger> strangers = new ArrayList<>(0);
        Map<String, Optional<String>> near = new HashMap<>(0);
        for (Operand operand : NAMING) {
            List<? extends Fact> given = facts.of(operand.kind());
            for (int i = 0; i < given.size(); i++) {
                Fact fact = given.get(i);
                if (operand.field().read(fact) instanceof String id && !knows(id)) {
                    int at = facts.position(fact, i);
                    Optional<String> meant = near.size() < MOST_COMPARED
                            ? near.computeIfAbsent(id, any -> DidYouMean.of(id, ids))
                            : near.getOrDefault(id, Optional.empty());
                    strangers.add(new Stranger(
                            check(meant, operand), new Instances.Instance(operand.kind(), fact, at, null)));
                }
            }
        }
        return strangers;
    }

    private ConsistencyCheck check(Optional<String> near, Operand operand) {
        Text text = near.map(right -> new Text(
                        "本版次没有这一政策编号，按未知处理；是否想写 " + right,
                        "the edition has no policy of this id, which counts as unknown; did you mean " + right))
                .orElse(new Text(
                        "本版次没有这一政策编号，按未知处理；写政策目录中的编号，本版次之外的写 " + Policy.OUTSIDE,
                        "the edition has no policy of this id, which counts as unknown; write an id of the catalogue,"
                                + " or "
                                + Policy.OUTSIDE + " for one outside the edition"));
        return ConsistencyCheck.same(CODE, text, operand, operand);
    }
}
