package io.employmentpolicy.rules.combine;

import io.employmentpolicy.model.decision.Amount;
import io.employmentpolicy.model.decision.Choice;
import io.employmentpolicy.model.decision.Choice.Loss;
import io.employmentpolicy.model.decision.Choice.Option;
import io.employmentpolicy.model.decision.Choice.Standing;
import io.employmentpolicy.model.decision.Choice.State;
import io.employmentpolicy.model.decision.Choice.Worth;
import io.employmentpolicy.model.decision.MissingFact;
import io.employmentpolicy.model.decision.MissingParameter;
import io.employmentpolicy.model.source.Clause;
import io.employmentpolicy.rules.combine.Relations.Shared;
import io.employmentpolicy.rules.edition.Combination;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** 一组权利的答复。 / The answer about one group of rights. Used once. */
final class ChoiceBuilder {
    private final List<Entitlement> group;
    private final List<Entitlement> weighable;
    private final List<Exclusion> bonds;
    private final List<Exclusion> permissions;
    private final List<Shared> shared;
    private final List<ActiveRule> rules;
    private final Function<String, @Nullable Clause> clauses;
    private final ConflictGroup component;
    private final @Nullable List<Weighing> weighed;
    private final List<Set<MonthSlice>> mixtures;
    private final Map<Entitlement, Standing> standings = new HashMap<>();
    private final Map<Entitlement, List<String>> leadNames = new HashMap<>(0);

    /** By right the others that a rule sets against it. */
    private final Map<Entitlement, List<Entitlement>> excluding = new HashMap<>(0);

    private final Set<String> named = new LinkedHashSet<>();
    private final Set<MonthSlice> always = new LinkedHashSet<>();
    private final Set<MonthSlice> ever = new LinkedHashSet<>();

    /** @param weighable those of the group that sets are made of; the others are undetermined, and what they bear on stays open */
    ChoiceBuilder(
            List<Entitlement> group,
            List<Entitlement> weighable,
            Relations relations,
            List<ActiveRule> rules,
            Function<String, @Nullable Clause> clauses) {
        this.group = group;
        this.weighable = weighable;
        this.rules = rules;
        this.clauses = clauses;
        this.bonds = relations.bonds().stream()
                .filter(bond -> group.contains(bond.one()))
                .toList();
        this.permissions = relations.permissions().stream()
                .filter(bond -> group.contains(bond.one()))
                .toList();
        this.shared = relations.shared().stream()
                .filter(limit -> group.contains(limit.members().get(0)))
                .toList();
        this.component = new ConflictGroup(
                weighable.stream().filter(right -> !right.gone()).toList(),
                bonds.stream()
                        .filter(bond -> weighable.contains(bond.one()) && weighable.contains(bond.other()))
                        .toList(),
                shared.stream()
                        .filter(limit -> limit.members().stream().anyMatch(weighable::contains))
                        .map(limit -> limit.among(weighable))
                        .toList());
        List<Weighing> best = component.weighed();
        List<Set<MonthSlice>> mixed = best == null ? null : component.mixtures(best);
        this.weighed = mixed == null ? null : best;
        this.mixtures = mixed == null ? List.of() : mixed;
        if (weighed != null) {
            for (Weighing one : weighed) {
                ever.addAll(one.ever());
                always.addAll(one.always());
            }
        }
        group.forEach(right -> standings.put(right, standing(right)));
        for (Exclusion bond : bonds) {
            excluding.computeIfAbsent(bond.one(), any -> new ArrayList<>()).add(bond.other());
            excluding.computeIfAbsent(bond.other(), any -> new ArrayList<>()).add(bond.one());
        }
    }

    Choice choice() {
        List<Choice.Right> all = new ArrayList<>();
        group.forEach(right -> all.addAll(rights(right)));
        permissions.stream()
                .filter(bond -> standings.get(bond.one()) != Standing.FALLS_OUT
                        && standings.get(bond.other()) != Standing.FALLS_OUT)
                .forEach(bond -> named.add(bond.rule().rule().id()));
        State state = weighed == null
                ? State.TOO_MANY
                : all.stream().anyMatch(right -> right.standing() == Standing.OPEN) ? State.OPEN : State.SETTLED;
        if (state == State.OPEN) {
            bonds.forEach(bond -> named.add(bond.rule().rule().id()));
            shared.forEach(limit -> named.add(limit.rule().rule().id()));
        }
        return new Choice(
                state,
                component.basis(),
                all,
                named.stream().sorted().map(this::rule).toList(),
                options(state),
                state == State.OPEN ? missingFacts() : List.of(),
                state == State.OPEN ? missingParameters() : List.of());
    }

    private Standing standing(Entitlement right) {
        if (right.gone()) {
            return Standing.FALLS_OUT;
        }
        if (weighed == null) {
            return Standing.OPEN;
        }
        if (!weighable.contains(right)) {
            return Standing.IF_IT_HOLDS;
        }
        List<MonthSlice> possible = possible(right);
        if (possible.isEmpty()) {
            return Standing.FALLS_OUT;
        }
        if (!right.granted()) {
            return Standing.IF_IT_HOLDS;
        }
        boolean doubtful =
                !right.sure() || bearsOnOthers(right) || right.losses().stream().anyMatch(loss -> !loss.certain());
        return !doubtful && always.containsAll(possible) ? Standing.TAKEN : Standing.OPEN;
    }

    /** Whether a right that was left out may stand against it. */
    private boolean bearsOnOthers(Entitlement right) {
        return bonds.stream().anyMatch(bond -> bond.of(right) && !weighable.contains(bond.beside(right)))
                || shared.stream().anyMatch(limit -> limit.of(right) && !weighable.containsAll(limit.members()));
    }

    /** The parts of a right that may be part of a best set. */
    private List<MonthSlice> possible(Entitlement right) {
        return component.parts(right).stream().filter(ever::contains).toList();
    }

    private Choice.Rule rule(String id) {
        Combination rule = rules.stream()
                .map(ActiveRule::rule)
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
        return new Choice.Rule(id, rule.title(), clauses.apply(rule.clause()), rule.origin(), rule.trust());
    }

    /** The determinations of a right: the one that leads stands as the right does, what it describes again falls out. */
    private List<Choice.Right> rights(Entitlement right) {
        List<Choice.Right> all = new ArrayList<>();
        Standing standing = Objects.requireNonNull(standings.get(right));
        List<Loss> losses = losses(right);
        Months months = remaining(right);
        boolean trimmed = standing != Standing.FALLS_OUT
                && right.term().known()
                && months.size() < right.term().months().size();
        for (CandidateRight member : right.members()) {
            boolean leads = right.leads().stream().anyMatch(lead -> lead.contains(member));
            Standing own = standing;
            List<Loss> why = new ArrayList<>(losses);
            ActiveRule oneRight = right.reason(member);
            if (!leads && oneRight != null) {
                own = Standing.FALLS_OUT;
                why.add(0, new Loss(oneRight.rule().id(), leadNames(right), List.of(), true));
            } else if (leads && right.leads().size() > 1 && standing != Standing.FALLS_OUT) {
                own = member.sure() ? Standing.OPEN : Standing.IF_IT_HOLDS;
            }
            if (oneRight != null) {
                named.add(oneRight.rule().id());
            }
            why.forEach(loss -> named.add(loss.rule()));
            all.add(new Choice.Right(
                    member.name(),
                    member.policy(),
                    member.determination().title(),
                    member.determination().conclusion(),
                    member.determination().subject(),
                    own,
                    right.less(worth(right, member)),
                    trimmed && leads ? months.periods() : List.of(),
                    why,
                    own == Standing.OPEN ? rivals(right, member) : List.of()));
        }
        return all;
    }

    /** What may turn out to be drawn in its place: rights that exclude it, and others by which the same right is told. */
    private List<String> rivals(Entitlement right, CandidateRight member) {
        Set<String> rivals = new LinkedHashSet<>(leadNames(right));
        rivals.remove(member.name());
        for (Entitlement other : excluding.getOrDefault(right, List.of())) {
            Standing own = standings.get(other);
            if (own == Standing.OPEN || own == Standing.IF_IT_HOLDS) {
                rivals.addAll(leadNames(other));
            }
        }
        return List.copyOf(rivals);
    }

    private Worth worth(Entitlement right, CandidateRight member) {
        if (component.basis() != Choice.Basis.WHOLE) {
            return member.payment();
        }
        if (right.gone()) {
            int months = member.term().months().size();
            return member.over(Math.max(1, months), months == 0 ? null : Integer.valueOf(months));
        }
        if (standings.get(right) != Standing.FALLS_OUT && right.divisible()) {
            int months = remaining(right).size();
            return member.over(Math.min(right.least(), months), months);
        }
        return member.over(right.least(), right.most());
    }

    private List<String> leadNames(Entitlement right) {
        return leadNames.computeIfAbsent(
                right,
                any -> right.leads().stream()
                        .flatMap(List::stream)
                        .map(CandidateRight::name)
                        .toList());
    }

    /** The months of a right that may still be drawn. */
    private Months remaining(Entitlement right) {
        if (right.gone() || weighed == null || !weighable.contains(right)) {
            return right.months();
        }
        Months months = Months.NONE;
        for (MonthSlice part : possible(right)) {
            months = months.or(part.months());
        }
        return months;
    }

    private List<Loss> losses(Entitlement right) {
        List<Loss> losses = new ArrayList<>(right.losses());
        List<MonthSlice> parts = component.parts(right);
        List<MonthSlice> lost =
                parts.stream().filter(part -> !ever.contains(part)).toList();
        if (weighed == null || right.gone() || lost.isEmpty()) {
            return losses;
        }
        for (Exclusion bond : bonds) {
            if (!bond.of(right)) {
                continue;
            }
            Entitlement other = bond.beside(right);
            Months months = Months.NONE;
            boolean against = false;
            boolean certain = true;
            for (MonthSlice part : lost) {
                for (MonthSlice rival : possible(other)) {
                    OpenTruth told = right == bond.one() ? bond.between(part, rival) : bond.between(rival, part);
                    if (told.may()) {
                        against = true;
                        certain &= told.sure();
                        months = months.or(part.months());
                    }
                }
            }
            if (against) {
                losses.add(new Loss(
                        bond.rule().rule().id(),
                        List.of(leadNames(other).get(0)),
                        lost.size() == parts.size() ? List.of() : months.periods(),
                        certain));
            }
        }
        for (Shared limit : shared) {
            if (limit.of(right)) {
                List<String> against = limit.members().stream()
                        .filter(other -> other != right && !possible(other).isEmpty())
                        .map(other -> leadNames(other).get(0))
                        .toList();
                losses.add(new Loss(
                        limit.rule().rule().id(),
                        against,
                        List.of(),
                        limit.rule().open() == null));
            }
        }
        return losses;
    }

    /** None where a right that was left out may stand against one of them: the best set may lack it then. */
    private List<Option> options(State state) {
        if (weighed == null || weighable.stream().anyMatch(right -> right.granted() && bearsOnOthers(right))) {
            return List.of();
        }
        if (state == State.SETTLED) {
            return List.of(option(always, Map.of()));
        }
        List<Option> options = new ArrayList<>();
        for (Set<MonthSlice> winner : ConflictGroup.together(weighed, Weighing::mostSets)) {
            tellings(winner).forEach(leads -> options.add(option(winner, leads)));
        }
        List<Set<MonthSlice>> winners =
                mixtures.isEmpty() ? List.of() : ConflictGroup.together(weighed, Weighing::sets);
        for (Set<MonthSlice> mixture : mixtures) {
            tellings(mixture).stream()
                    .map(leads -> new Option(option(mixture, leads).rights(), worth(mixture, winners)))
                    .filter(option ->
                            options.stream().noneMatch(other -> other.rights().equals(option.rights())))
                    .toList()
                    .forEach(options::add);
        }
        return options.stream().distinct().toList();
    }

    /** A mixture is worth what lies between the winners in it. */
    private Worth worth(Set<MonthSlice> mixture, List<Set<MonthSlice>> winners) {
        return Entitlement.hull(winners.stream()
                .filter(mixture::containsAll)
                .map(winner -> option(winner, Map.of()).worth())
                .toList());
    }

    /** Every way in which the rights of a set may turn out to be told. */
    private static List<Map<Entitlement, List<CandidateRight>>> tellings(Set<MonthSlice> parts) {
        List<Map<Entitlement, List<CandidateRight>>> all = new ArrayList<>(List.of(new HashMap<>()));
        for (Entitlement right :
                parts.stream().map(MonthSlice::right).distinct().toList()) {
            List<Map<Entitlement, List<CandidateRight>>> more = new ArrayList<>();
            for (Map<Entitlement, List<CandidateRight>> before : all) {
                for (List<CandidateRight> lead : right.leads()) {
                    Map<Entitlement, List<CandidateRight>> with = new HashMap<>(before);
                    with.put(right, lead);
                    more.add(with);
                }
            }
            all = more;
        }
        return all;
    }

    private Option option(Set<MonthSlice> parts, Map<Entitlement, List<CandidateRight>> leads) {
        Set<String> names = new LinkedHashSet<>();
        Worth worth = Worth.NOTHING;
        for (MonthSlice part : parts) {
            Entitlement right = part.right();
            List<CandidateRight> lead = leads.getOrDefault(right, right.leads().get(0));
            lead.forEach(claim -> names.add(claim.name()));
            worth = lead.stream().allMatch(CandidateRight::isDeducted) ? worth : worth.plus(part.worth());
        }
        return new Option(List.copyOf(names), worth);
    }

    private List<MissingFact> missingFacts() {
        Set<MissingFact> missing = new LinkedHashSet<>();
        for (Entitlement right : relevant()) {
            missing.addAll(right.missingFacts());
            for (CandidateRight claim : right.members()) {
                missing.addAll(claim.determination().outcome().missingFacts());
                for (Amount amount : claim.amounts()) {
                    if (amount.quantity() instanceof Amount.DependsOnFacts depends) {
                        missing.addAll(depends.facts());
                    }
                }
            }
        }
        bonds.forEach(bond -> missing.addAll(bond.whole().missing()));
        shared.forEach(limit -> limit.told().forEach(told -> missing.addAll(told.missing())));
        return missing.stream().sorted(Comparator.comparing(MissingFact::path)).toList();
    }

    /** Rights that may be part of a best set, and so may change it. */
    private List<Entitlement> relevant() {
        return weighable.stream()
                .filter(right -> standings.get(right) != Standing.FALLS_OUT)
                .toList();
    }

    private List<MissingParameter> missingParameters() {
        Set<MissingParameter> missing = new LinkedHashSet<>();
        for (Entitlement right : relevant()) {
            missing.addAll(right.missingParameters());
            for (CandidateRight claim : right.members()) {
                missing.addAll(claim.determination().outcome().missingParameters());
                for (Amount amount : claim.amounts()) {
                    missing.addAll(amount.quantity().parameters());
                }
            }
        }
        bonds.forEach(bond -> missing.addAll(bond.rule().missing()));
        shared.forEach(limit -> missing.addAll(limit.rule().missing()));
        return missing.stream()
                .sorted(Comparator.comparing(MissingParameter::key))
                .toList();
    }
}
