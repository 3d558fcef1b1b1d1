package io.employmentpolicy.rules;

import io.employmentpolicy.model.decision.Determination;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.rules.language.Expression;
import io.employmentpolicy.rules.language.Interpreter;
import io.employmentpolicy.rules.language.Policy;
import io.employmentpolicy.rules.language.Rule;
import io.employmentpolicy.rules.language.Slots;
import io.employmentpolicy.rules.language.Strata;
import io.employmentpolicy.rules.source.Rulebook;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** 政策目录。 / The policies of an edition and the facts each needs. Immutable. */
public final class PolicyCatalogue {
    private final List<Entry> entries;

    PolicyCatalogue(Rulebook rulebook) {
        Strata strata = new Strata(rulebook.policies().values(), rulebook.rules());
        this.entries = rulebook.policies().values().stream().map(policy -> entry(policy, rulebook, strata)).toList();
    }

    /**
     * 一项政策。 / One policy.
     *
     * @param id stable id
     * @param subject kind of fact each determination is about
     * @param from first day in force; null when not printed
     * @param to last day in force; null while open
     * @param needs fields its rules look at, and those of the policies it builds on, as {@code kind.field}, sorted
     * @param rules ids of its rules, sorted
     */
    public record Entry(
            String id,
            Text title,
            Determination.Kind kind,
            String subject,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            List<String> needs,
            List<String> rules) {
        /** Copies the lists. */
        public Entry {
            needs = List.copyOf(needs);
            rules = List.copyOf(rules);
        }
    }

    /** 全部政策，按编号排序。 / All policies, sorted by id. */
    public List<Entry> policies() {
        return entries;
    }

    /** 一项政策。 / The policy with this id. */
    public Optional<Entry> policy(String id) {
        return entries.stream().filter(entry -> entry.id().equals(id)).findFirst();
    }

    private static Entry entry(Policy policy, Rulebook rulebook, Strata strata) {
        Set<String> closure = strata.closure(List.of(policy.id()));
        List<String> needs = rulebook.rules().stream().filter(rule -> closure.contains(rule.policy()))
                .flatMap(PolicyCatalogue::fields).collect(Collectors.toSet()).stream().sorted().toList();
        List<String> rules = rulebook.rulesOf(policy.id()).stream().map(Rule::id).toList();
        return new Entry(policy.id(), policy.title(), policy.kind(), policy.subject().name(), policy.from(), policy.to(), needs, rules);
    }

    private static Stream<String> fields(Rule rule) {
        return Stream.concat(rule.conditions().stream().flatMap(Slots::of), Slots.of(rule.conclusion()))
                .filter(Expression.FieldOf.class::isInstance).map(Expression.FieldOf.class::cast)
                .filter(field -> !Interpreter.isDerived(field.kind()))
                .map(field -> field.kind().name() + "." + field.field().name());
    }
}
