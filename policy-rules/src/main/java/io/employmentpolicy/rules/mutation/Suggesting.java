package io.employmentpolicy.rules.mutation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.IntConsumer;

/** 逐处改动求案例。 / Finds a case for one change after the other; each case found takes with it whatever else it notices. */
final class Suggesting {
    private final CaseSearch search;

    Suggesting(CaseSearch search) {
        this.search = search;
    }

    /** @param done hears of how many more changes it is known what becomes of them */
    Suggestions.Part of(List<Mutant> mutants, IntConsumer done) {
        List<Suggested> cases = new ArrayList<>();
        List<Mutant> none = new ArrayList<>();
        Set<Mutant> left = new LinkedHashSet<>(mutants);
        for (Mutant mutant : mutants) {
            if (left.remove(mutant)) {
                Optional<CaseSearch.Witness> found = search.find(mutant);
                if (found.isPresent()) {
                    List<Mutant> notices = new ArrayList<>(List.of(mutant));
                    SortedSet<String> keys = new TreeSet<>(found.get().keys());
                    for (Mutant other : left) {
                        SortedSet<String> by = search.notices(found.get(), other);
                        if (!by.isEmpty()) {
                            notices.add(other);
                            keys.addAll(by);
                        }
                    }
                    notices.forEach(left::remove);
                    cases.add(suggested(found.get(), keys, notices, cases.size() + 1));
                    done.accept(notices.size());
                } else {
                    none.add(mutant);
                    done.accept(1);
                }
            }
        }
        return new Suggestions.Part(cases, none);
    }

    private static Suggested suggested(
            CaseSearch.Witness witness, SortedSet<String> keys, List<Mutant> notices, int number) {
        Variation variation = witness.variation();
        return new Suggested(
                witness.policy() + "-S" + number,
                witness.policy(),
                variation.base().id(),
                variation.changed(),
                variation.asOf(),
                variation.given(),
                variation.switches(),
                variation.numbers(),
                witness.subject(),
                keys,
                notices);
    }
}
