package io.employmentpolicy.rules.lookup;

import io.employmentpolicy.rules.edition.Combination;
import io.employmentpolicy.rules.edition.ExpressionWalk;
import io.employmentpolicy.rules.edition.ParameterBook.Switch;
import io.employmentpolicy.rules.edition.Policy;
import io.employmentpolicy.rules.edition.Rule;
import io.employmentpolicy.rules.edition.Rulebook;
import io.employmentpolicy.rules.language.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * 一处读法。 / A condition the texts leave open, and what rests on how it is read.
 *
 * @param readers ids of the rules and rules of combination that ask how it is read, sorted; of a policy whose running cases it settles, the policy
 * @param policies ids of the policies these belong to, sorted
 */
public record OpenReading(Switch reading, List<String> readers, List<String> policies) {
    /** Copies the lists. */
    public OpenReading {
        Objects.requireNonNull(reading, "reading");
        readers = List.copyOf(readers);
        policies = List.copyOf(policies);
    }

    /**
     * 某版次的全部读法。 / All of an edition, sorted by key; those only that hold all of the words given.
     *
     * @param question words in either language, separated by blanks; empty for all
     */
    public static List<OpenReading> of(Rulebook book, String question) {
        Map<String, Set<String>> readers = new TreeMap<>();
        Map<String, Set<String>> policies = new TreeMap<>();
        for (Rule rule : book.rules()) {
            ExpressionWalk.of(rule)
                    .filter(Expression.Chosen.class::isInstance)
                    .map(part -> ((Expression.Chosen) part).key())
                    .forEach(key -> {
                        add(readers, key, rule.id());
                        add(policies, key, rule.policy());
                    });
        }
        for (Combination one : book.combinations()) {
            if (!one.reading().isEmpty()) {
                add(readers, one.reading(), one.id());
                one.sides().forEach(side -> side.forEach(policy -> add(policies, one.reading(), policy)));
            }
        }
        book.policies().keySet().stream()
                .map(id -> id + "." + Policy.RUNNING_CASES)
                .filter(key -> book.book().choice(key).isPresent())
                .forEach(key -> {
                    String policy = key.substring(0, key.lastIndexOf('.'));
                    add(readers, key, policy);
                    add(policies, key, policy);
                });
        List<Word> words = Word.of(question);
        return book.book().switches().stream()
                .map(one -> new OpenReading(
                        one,
                        List.copyOf(readers.getOrDefault(one.key(), Set.of())),
                        List.copyOf(policies.getOrDefault(one.key(), Set.of()))))
                .filter(one -> one.holds(words))
                .toList();
    }

    private static void add(Map<String, Set<String>> all, String key, String id) {
        all.computeIfAbsent(key, any -> new TreeSet<>()).add(id);
    }

    private boolean holds(List<Word> words) {
        List<String> said = new ArrayList<>(
                List.of(reading.key(), reading.why().zh(), reading.why().en()));
        said.addAll(reading.choices());
        said.addAll(readers);
        said.addAll(policies);
        reading.called().values().stream()
                .flatMap(text -> Stream.of(text.zh(), text.en()))
                .forEach(said::add);
        String plain = Plain.of(String.join("\n", said));
        return words.stream()
                .allMatch(
                        word -> Plain.holds(plain, word.text()) || plain.lines().anyMatch(word::isInPieces));
    }

    /** 是否由人选定。 / Whether somebody chose it; otherwise the default of whoever wrote the file stands. */
    public boolean isDecided() {
        return reading.decided() != null;
    }

    /** 是否悬而未决。 / Whether it is left open, so that what rests on it is undetermined. */
    public boolean isLeftOpen() {
        return reading.chosen().equals(Switch.ASK);
    }
}
