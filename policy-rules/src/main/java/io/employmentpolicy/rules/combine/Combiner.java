package io.employmentpolicy.rules.combine;

import io.employmentpolicy.model.decision.Choice;
import io.employmentpolicy.model.decision.Determination;
import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.model.source.Clause;
import io.employmentpolicy.rules.combine.Relations.Shared;
import io.employmentpolicy.rules.edition.Combination;
import io.employmentpolicy.rules.edition.Conclusion;
import io.employmentpolicy.rules.edition.ParameterBook;
import io.employmentpolicy.rules.edition.Rule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * 能否同时享受。 / Says what of the determinations of one decision may be drawn together, and beside what was drawn before. Immutable but for
 * what it remembers of days; thread-safe.
 */
public final class Combiner {
    private static final Comparator<Combination> BY_ID = Comparator.comparing(Combination::id);

    /** 同月同年只享受一次。 / Takes from every right the months and years it was drawn in before, whoever declares it. */
    public static final Combination DRAWN_ONCE = DrawnMonths.RULE;

    /** As many days as are asked about at a time. */
    private static final int MOST_DAYS = 16;

    private final RulesByPolicy rules;
    private final Map<LocalDate, List<@Nullable ActiveRule>> days = new ConcurrentHashMap<>();
    private final Function<String, @Nullable Clause> clauses;
    private final ParameterBook book;
    private final Map<String, Conclusion.Grant> grants = new HashMap<>();
    private final Map<String, Integer> ranks = new HashMap<>();
    private final Concerned concerned;
    private final @Nullable DrawnMonths drawn;

    /**
     * @param rules rules of combination; ties are broken by the order in which they name policies, rules that exclude before others, by id
     * @param written every rule of the edition, for what its grants state
     */
    public Combiner(
            Collection<Combination> rules,
            Collection<Rule> written,
            Function<String, @Nullable Clause> clauses,
            ParameterBook book) {
        this.clauses = clauses;
        this.rules = new RulesByPolicy(rules);
        this.concerned = new Concerned(rules);
        this.drawn = rules.contains(DRAWN_ONCE) ? new DrawnMonths(rules) : null;
        this.book = book;
        written.forEach(rule -> {
            if (rule.conclusion() instanceof Conclusion.Grant grant) {
                grants.put(rule.id(), grant);
            }
        });
        rules.stream()
                .sorted(Comparator.comparing((Combination rule) -> !rule.excludes())
                        .thenComparing(BY_ID))
                .forEach(rule -> rule.policies().forEach(policy -> ranks.putIfAbsent(policy, ranks.size())));
    }

    /** 能否同时享受。 / What bears on what, one choice for each group of rights that bear on each other; empty when nothing does. */
    public List<Choice> choices(List<Determination> determinations, Facts facts, LocalDate asOf) {
        Circumstances circumstances = new Circumstances(facts, asOf);
        Set<String> matter = concerned.of(determinations);
        if (drawn != null) {
            matter.addAll(drawn.concerned(determinations, circumstances));
        }
        if (matter.isEmpty()) {
            return List.of();
        }
        List<CandidateRight> claims = claims(
                determinations.stream()
                        .filter(one -> matter.contains(one.policy()))
                        .toList(),
                asOf);
        List<ActiveRule> active = rules.naming(claims, onDay(asOf));
        PriorBenefits past = new PriorBenefits(circumstances, active);
        List<Entitlement> rights = new MergedRights(circumstances, active).of(claims);
        rights.forEach(right -> active.forEach(rule -> past.apply(rule, right, rights)));
        if (drawn != null) {
            rights.forEach(right -> drawn.apply(right, active, circumstances));
            active.add(drawn.rule());
        }
        List<Entitlement> left = rights.stream().filter(right -> !right.gone()).toList();
        Relations relations = new Relations(circumstances, past, left, active);
        return groups(rights, relations).stream()
                .filter(group -> group.stream().anyMatch(Entitlement::granted) && !untouched(group))
                .map(group -> choice(group, relations, active))
                .toList();
    }

    /**
     * What becomes of the rights of a group. Where there are too many sets to weigh, undetermined rights are left out of them: first those that bear
     * on undetermined ones alone, which changes nothing for what is granted, then all of them.
     */
    private Choice choice(List<Entitlement> group, Relations relations, List<ActiveRule> active) {
        List<Entitlement> granted = group.stream().filter(Entitlement::granted).toList();
        List<Entitlement> near = group.stream()
                .filter(right -> right.granted() || relations.bears(right, granted))
                .toList();
        Choice choice = new ChoiceBuilder(group, group, relations, active, clauses).choice();
        for (List<Entitlement> fewer : List.of(near, granted)) {
            if (choice.state() == Choice.State.TOO_MANY) {
                choice = new ChoiceBuilder(group, fewer, relations, active, clauses).choice();
            }
        }
        return choice;
    }

    /** The rules as they stand on a day. */
    private List<@Nullable ActiveRule> onDay(LocalDate day) {
        List<@Nullable ActiveRule> known = days.get(day);
        if (known != null) {
            return known;
        }
        if (days.size() >= MOST_DAYS) {
            days.clear();
        }
        return days.computeIfAbsent(day, any -> rules.on(book.on(any)));
    }

    /** A single right, told once, that lost nothing. */
    private static boolean untouched(List<Entitlement> group) {
        Entitlement first = group.get(0);
        return group.size() == 1
                && first.members().size() == 1
                && first.losses().isEmpty();
    }

    private List<CandidateRight> claims(List<Determination> determinations, LocalDate asOf) {
        Map<String, Integer> times = new HashMap<>();
        determinations.forEach(one -> times.merge(called(one), 1, Integer::sum));
        List<CandidateRight> claims = new ArrayList<>();
        for (Determination one : determinations) {
            int rank = ranks.getOrDefault(one.policy(), ranks.size());
            String called = called(one);
            String name = Objects.requireNonNull(times.get(called)) > 1
                    ? called + "@" + one.subject().index()
                    : called;
            CandidateRight claim = CandidateRight.of(one, asOf, grants, name, rank);
            if (claim != null) {
                claims.add(claim);
            }
        }
        claims.sort(Comparator.comparingInt(CandidateRight::rank)
                .thenComparing(claim -> claim.determination().subject().index())
                .thenComparing(CandidateRight::name));
        return claims;
    }

    private static String called(Determination one) {
        return one.conclusion().isEmpty() ? one.policy() : one.policy() + "." + one.conclusion();
    }

    /** Rights that bear on each other, directly or through others; each group and its rights in the order that breaks ties. */
    private static List<List<Entitlement>> groups(List<Entitlement> rights, Relations relations) {
        Map<Entitlement, Entitlement> root = new HashMap<>();
        rights.forEach(right -> root.put(right, right));
        relations.bonds().forEach(bond -> join(root, bond.one(), bond.other()));
        relations.permissions().forEach(bond -> join(root, bond.one(), bond.other()));
        for (Shared shared : relations.shared()) {
            shared.members().forEach(member -> join(root, shared.members().get(0), member));
        }
        Map<Entitlement, List<Entitlement>> groups = new LinkedHashMap<>();
        rights.forEach(right -> groups.computeIfAbsent(root(root, right), any -> new ArrayList<>())
                .add(right));
        return List.copyOf(groups.values());
    }

    private static void join(Map<Entitlement, Entitlement> root, Entitlement one, Entitlement other) {
        root.put(root(root, one), root(root, other));
    }

    private static Entitlement root(Map<Entitlement, Entitlement> root, Entitlement right) {
        Entitlement up = Objects.requireNonNull(root.get(right));
        return up == right ? right : root(root, up);
    }
}
