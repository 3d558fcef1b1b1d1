package io.employmentpolicy.rules.mutation;

import io.employmentpolicy.rules.edition.Policy;
import io.employmentpolicy.rules.edition.Rulebook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** 施行期间的改法。 / First and last days in force moved by one. */
final class DayMutants {
    private DayMutants() {}

    static List<Mutant> of(Rulebook book) {
        List<Mutant> all = new ArrayList<>();
        for (Policy policy : book.policies().values()) {
            LocalDate from = policy.from();
            LocalDate to = policy.to();
            if (from != null) {
                all.add(mutant(policy, "from " + from + " → " + from.plusDays(1), from.plusDays(1), to));
                all.add(mutant(policy, "from " + from + " → " + from.minusDays(1), from.minusDays(1), to));
            }
            if (to != null) {
                all.add(mutant(policy, "to " + to + " → " + to.plusDays(1), from, to.plusDays(1)));
                all.add(mutant(policy, "to " + to + " → " + to.minusDays(1), from, to.minusDays(1)));
            }
        }
        return all;
    }

    private static Mutant mutant(Policy p, String told, @Nullable LocalDate from, @Nullable LocalDate to) {
        Policy changed = new Policy(
                p.id(),
                p.title(),
                p.kind(),
                p.subject(),
                from,
                to,
                p.earliest(),
                p.ending(),
                p.replacedBy(),
                p.selectedBy(),
                p.dayOfDecision(),
                p.afterDeath(),
                p.several(),
                p.conclusions(),
                p.codes(),
                p.warnings(),
                p.layer(),
                p.place());
        return new Mutant(
                Mutant.Kind.DAY,
                p.place(),
                p.id(),
                told,
                Set.of(p.id()),
                null,
                null,
                book -> Editions.with(book, changed));
    }
}
