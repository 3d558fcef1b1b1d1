package io.employmentpolicy.rules.combine;

import io.employmentpolicy.model.decision.Choice.Worth;
import io.employmentpolicy.model.value.Yuan;
import io.employmentpolicy.rules.edition.Combination.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * 同一项权利合为一项。 / Makes one right of the policies that describe it. The policy that tells most of the sum leads: an exact sum before a
 * ceiling, a ceiling before a sum that is not published; then the higher sum, then the order of the declared rules.
 */
final class MergedRights {
    private final Circumstances circumstances;
    private final List<ActiveRule> rules;

    MergedRights(Circumstances circumstances, List<ActiveRule> rules) {
        this.circumstances = circumstances;
        this.rules = rules.stream().filter(rule -> rule.is(Kind.ONE_RIGHT)).toList();
    }

    /** The rights the claims stand for, in the order of their first claims. */
    List<Entitlement> of(List<CandidateRight> claims) {
        List<Entitlement> rights = new ArrayList<>();
        List<CandidateRight> left = new ArrayList<>(claims);
        while (!left.isEmpty()) {
            List<CandidateRight> members = new ArrayList<>(List.of(left.remove(0)));
            Map<CandidateRight, ActiveRule> reasons = new HashMap<>(0);
            for (int i = 0; i < members.size(); i++) {
                CandidateRight member = members.get(i);
                List<ActiveRule> naming = naming(member);
                Iterator<CandidateRight> others = naming.isEmpty() ? Collections.emptyIterator() : left.iterator();
                while (others.hasNext()) {
                    CandidateRight other = others.next();
                    ActiveRule rule = rule(naming, member, other);
                    if (rule != null) {
                        members.add(other);
                        others.remove();
                        reasons.put(other, rule);
                        reasons.putIfAbsent(member, rule);
                    }
                }
            }
            rights.add(new Entitlement(members, leads(members), reasons));
        }
        return rights;
    }

    private List<ActiveRule> naming(CandidateRight claim) {
        List<ActiveRule> naming = new ArrayList<>(0);
        for (ActiveRule rule : rules) {
            if (rule.side(claim.policy()) >= 0) {
                naming.add(rule);
            }
        }
        return naming;
    }

    /** The rule by which two claims describe one right; null when none says so for sure. */
    private @Nullable ActiveRule rule(List<ActiveRule> naming, CandidateRight one, CandidateRight other) {
        for (ActiveRule rule : naming) {
            if (describeOne(rule, one, other)) {
                return rule;
            }
        }
        return null;
    }

    private boolean describeOne(ActiveRule rule, CandidateRight one, CandidateRight other) {
        int side = rule.side(one.policy());
        int otherSide = rule.side(other.policy());
        boolean described = one.policy().equals(other.policy()) || side != otherSide;
        return rule.open() == null
                && otherSide >= 0
                && described
                && circumstances.coincide(rule.rule(), one, other).sure()
                && (!rule.monthly() || one.term().meets(other.term()).may());
    }

    private static List<List<CandidateRight>> leads(List<CandidateRight> members) {
        if (members.size() == 1) {
            return List.of(members);
        }
        Map<String, List<CandidateRight>> byPolicy = new LinkedHashMap<>();
        members.forEach(claim -> byPolicy.computeIfAbsent(claim.policy(), any -> new ArrayList<>())
                .add(claim));
        List<Telling> all = byPolicy.values().stream().map(Telling::of).toList();
        Telling best = all.stream().filter(Telling::sure).max(MORE).orElse(null);
        if (best == null) {
            return List.of(all.stream().max(MORE).orElseThrow().claims());
        }
        List<List<CandidateRight>> leads = new ArrayList<>(List.of(best.claims()));
        all.stream().filter(one -> !one.sure() && mayLead(one, best)).forEach(one -> leads.add(one.claims()));
        return leads;
    }

    private static boolean mayLead(Telling one, Telling best) {
        return one.precision() != best.precision()
                ? one.precision() > best.precision()
                : one.sum().most() == null
                        ? best.precision() > 1
                        : best.sum().most() != null
                                && one.sum().most().compareTo(best.sum().most()) > 0;
    }

    /** Of equals the first stays, for it comes first in the order of the declared rules. */
    private static final Comparator<Telling> MORE = Comparator.comparingInt(Telling::precision)
            .thenComparing(Telling::top, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Comparator.comparingInt(Telling::rank).reversed());

    /** What one policy tells. */
    private record Telling(List<CandidateRight> claims, boolean sure, int precision, Worth sum, int rank) {
        static Telling of(List<CandidateRight> claims) {
            return new Telling(
                    claims,
                    claims.stream().anyMatch(CandidateRight::sure),
                    claims.stream().mapToInt(CandidateRight::precision).min().orElse(0),
                    Entitlement.sum(claims, CandidateRight::payment),
                    claims.get(0).rank());
        }

        @Nullable
        Yuan top() {
            return sum.most();
        }
    }
}
