package io.employmentpolicy.rules.mutation;

import io.employmentpolicy.model.decision.Amount;
import io.employmentpolicy.model.decision.Determination;
import io.employmentpolicy.model.decision.Outcome;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** 答复中案例可以写明之处。 / What of an answer a case can expect: of each subject, by the key of the expectation. */
record Answer(SortedMap<Integer, SortedMap<String, String>> subjects) {
    private static final String RESULT = "result";

    static Answer of(List<Determination> all) {
        SortedMap<Integer, SortedMap<String, String>> subjects = new TreeMap<>();
        for (Determination one : all) {
            SortedMap<String, String> says =
                    subjects.computeIfAbsent(one.subject().index(), any -> new TreeMap<>());
            Outcome outcome = one.outcome();
            says.put(one.conclusion().isEmpty() ? RESULT : one.conclusion(), word(one));
            List<Amount> amounts = outcome.amounts();
            detail(says, "amount_yuan", amounts, amount -> amount.quantity() instanceof Amount.Exact sum ? sum : null);
            detail(says, "up_to_yuan", amounts, amount -> amount.quantity() instanceof Amount.UpTo sum ? sum : null);
            detail(says, "months", amounts, Amount::months);
            detail(says, "from", amounts, Amount::from);
            detail(says, "last_day", amounts, Amount::lastDay);
            detail(says, "claim_by", amounts, Amount::claimBy);
            if (outcome instanceof Outcome.Duty duty && duty.deadline() != null) {
                says.merge(
                        one.conclusion().isEmpty() ? "deadline" : one.conclusion() + "_deadline",
                        String.valueOf(duty.deadline()),
                        (before, more) -> before + " " + more);
            }
        }
        return new Answer(subjects);
    }

    /** The word, and what a value comes to. */
    private static String word(Determination one) {
        return one.outcome() instanceof Outcome.Derived derived
                ? derived.value()
                : one.word().en();
    }

    private static void detail(
            SortedMap<String, String> says, String key, List<Amount> amounts, Function<Amount, @Nullable Object> of) {
        String all = amounts.stream()
                .map(of)
                .filter(Objects::nonNull)
                .map(Objects::toString)
                .distinct()
                .collect(Collectors.joining(" "));
        if (!all.isEmpty()) {
            says.merge(key, all, (before, more) -> before + " " + more);
        }
    }

    /** Subjects of which one of two answers says something else, with the keys of what. */
    SortedMap<Integer, SortedSet<String>> unlike(Answer other) {
        SortedMap<Integer, SortedSet<String>> unlike = new TreeMap<>();
        SortedSet<Integer> all = new TreeSet<>(subjects.keySet());
        all.addAll(other.subjects.keySet());
        for (Integer subject : all) {
            SortedMap<String, String> one = subjects.getOrDefault(subject, new TreeMap<>());
            SortedMap<String, String> two = other.subjects.getOrDefault(subject, new TreeMap<>());
            SortedSet<String> keys = new TreeSet<>(one.keySet());
            keys.addAll(two.keySet());
            keys.removeIf(key -> Objects.equals(one.get(key), two.get(key)));
            if (!keys.isEmpty()) {
                unlike.put(subject, keys);
            }
        }
        return unlike;
    }
}
