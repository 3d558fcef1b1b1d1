package io.employmentpolicy.rules.combine;

import io.employmentpolicy.rules.edition.Combination.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** 各项权利之间的关系。 / What rules set between the rights of one decision: exclusions, shared limits, permissions. */
final class Relations {
    private final Circumstances circumstances;
    private final PriorBenefits past;
    private final List<Entitlement> rights;
    private final List<Exclusion> bonds = new ArrayList<>();
    private final List<Shared> shared = new ArrayList<>();
    private final List<Exclusion> permissions = new ArrayList<>();

    Relations(Circumstances circumstances, PriorBenefits past, List<Entitlement> rights, List<ActiveRule> rules) {
        this.circumstances = circumstances;
        this.past = past;
        this.rights = rights;
        for (ActiveRule rule : rules) {
            if (rule.is(Kind.LIMIT)) {
                limits(rule);
            } else {
                pairs(rule);
            }
        }
    }

    /**
     * 共享的限额。 / A limit several rights share.
     *
     * @param members those that share it, with whether they do for sure
     * @param least what is left of the limit for sure
     * @param most what is left of it at most
     */
    record Shared(ActiveRule rule, List<Entitlement> members, List<OpenTruth> told, int least, int most) {
        boolean of(Entitlement right) {
            return members.contains(right);
        }

        /** The same limit for some of its members; what is left of it for them may be all of it. */
        Shared among(List<Entitlement> some) {
            if (some.containsAll(members)) {
                return this;
            }
            List<Entitlement> kept = new ArrayList<>();
            List<OpenTruth> truths = new ArrayList<>();
            for (int i = 0; i < members.size(); i++) {
                if (some.contains(members.get(i))) {
                    kept.add(members.get(i));
                    truths.add(told.get(i));
                }
            }
            return new Shared(rule, kept, truths, least, most);
        }

        /** What a member takes at most. */
        int size(Entitlement right) {
            Integer months = rule.rule().byMonths() ? right.most() : Integer.valueOf(1);
            return months == null ? most : Math.min(months, most);
        }

        /** What counts once: a member, or all members of one side about one thing where the limit counts these. */
        Object counted(Entitlement right) {
            CandidateRight claim = rule.rule().countsSubjects() ? right.on(rule) : null;
            return claim == null
                    ? right
                    : rule.side(claim.policy()) + " "
                            + claim.determination().subject().path();
        }

        /** What the members take together. */
        int together() {
            Map<Object, Integer> sizes = new HashMap<>();
            members.forEach(member -> sizes.merge(counted(member), size(member), Math::max));
            return sizes.values().stream().mapToInt(size -> size).sum();
        }

        /** What a member takes at least. */
        int sureSize(int member) {
            if (!told.get(member).sure() || rule.open() != null) {
                return 0;
            }
            return rule.rule().byMonths() ? members.get(member).least() : 1;
        }
    }

    List<Exclusion> bonds() {
        return bonds;
    }

    List<Shared> shared() {
        return shared;
    }

    List<Exclusion> permissions() {
        return permissions;
    }

    /** Whether a right excludes one of some others, or shares a limit with one. */
    boolean bears(Entitlement right, List<Entitlement> on) {
        return bonds.stream().anyMatch(bond -> bond.of(right) && on.contains(bond.beside(right)))
                || shared.stream()
                        .anyMatch(limit ->
                                limit.of(right) && limit.members().stream().anyMatch(on::contains));
    }

    private void pairs(ActiveRule rule) {
        List<Entitlement> concerned = concerned(rule);
        for (int i = 0; i < concerned.size(); i++) {
            for (int j = i + 1; j < concerned.size(); j++) {
                Exclusion bond = bond(rule, concerned.get(i), concerned.get(j));
                if (bond != null && bond.whole().may()) {
                    (rule.is(Kind.TOGETHER) ? permissions : bonds).add(bond);
                }
            }
        }
    }

    /** The rights a rule names: few of many, so that they alone are held against each other. */
    private List<Entitlement> concerned(ActiveRule rule) {
        List<Entitlement> concerned = new ArrayList<>();
        for (Entitlement right : rights) {
            if (right.on(rule) != null) {
                concerned.add(right);
            }
        }
        return concerned;
    }

    private @Nullable Exclusion bond(ActiveRule rule, Entitlement one, Entitlement other) {
        CandidateRight first = one.on(rule);
        CandidateRight second = other.on(rule);
        if (first == null || second == null || rule.side(first.policy()) == rule.side(second.policy())) {
            return null;
        }
        OpenTruth told = rule.applied(circumstances.coincide(rule.rule(), first, second));
        return new Exclusion(rule, one, other, told, rule.monthly());
    }

    /** For each right those that share its limit; a limit they cannot exceed together sets nothing between them. */
    private void limits(ActiveRule rule) {
        if (rule.most() == null) {
            return;
        }
        Set<List<Entitlement>> seen = new HashSet<>();
        List<Entitlement> concerned = concerned(rule);
        for (Entitlement anchor : concerned) {
            CandidateRight claim = anchor.on(rule);
            if (claim == null) {
                continue;
            }
            List<Entitlement> members = new ArrayList<>();
            List<OpenTruth> told = new ArrayList<>();
            for (Entitlement other : concerned) {
                CandidateRight second = other.on(rule);
                OpenTruth same = second == null
                        ? OpenTruth.NO
                        : other == anchor
                                ? OpenTruth.YES
                                : circumstances.coincide(rule.rule(), claim, Objects.requireNonNull(second));
                if (same.may()) {
                    members.add(other);
                    told.add(same);
                }
            }
            PriorBenefits.Drawn drawn = past.drawn(rule, claim, members);
            int most = rule.most() - drawn.sure();
            Shared limit = new Shared(rule, members, told, Math.max(1, most - drawn.doubtful()), most);
            if (members.size() > 1 && limit.together() > limit.least() && seen.add(members)) {
                shared.add(limit);
            }
        }
    }
}
