package io.employmentpolicy.rules.difference;

import io.employmentpolicy.model.decision.Determination;
import io.employmentpolicy.rules.edition.Combination;
import io.employmentpolicy.rules.edition.ExpressionWalk;
import io.employmentpolicy.rules.edition.ParameterBook;
import io.employmentpolicy.rules.edition.Policy;
import io.employmentpolicy.rules.edition.PolicyOrder;
import io.employmentpolicy.rules.edition.Rule;
import io.employmentpolicy.rules.edition.Rulebook;
import io.employmentpolicy.rules.language.Expression;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * 可能受影响的政策。 / The policies whose answers may differ between two editions. Of all others the header, the rules, the figures and the readings
 * they rest on, and those of everything they build on, are the same word for word.
 */
public final class TouchedPolicies {
    private TouchedPolicies() {}

    /** 可能受影响的政策。 / Ids, sorted; those that only one edition has among them. */
    public static Set<String> between(Rulebook old, Rulebook changed) {
        Map<String, String> before = fingerprints(old);
        Map<String, String> after = fingerprints(changed);
        Set<String> all = new TreeSet<>(before.keySet());
        all.addAll(after.keySet());
        if (!old.checks().equals(changed.checks())) {
            return all;
        }
        all.removeIf(id -> before.containsKey(id) && before.get(id).equals(after.get(id)));
        return all;
    }

    /** 一并选择的政策。 / The same with all that some rule of combination puts beside one of them. */
    public static Set<String> withCompanions(Set<String> touched, Rulebook book) {
        Set<String> all = new TreeSet<>(touched);
        for (Combination rule : book.combinations()) {
            if (rule.policies().stream().anyMatch(touched::contains)) {
                all.addAll(rule.policies());
            }
        }
        all.retainAll(book.policies().keySet());
        return all;
    }

    private static Map<String, String> fingerprints(Rulebook book) {
        Map<String, String> own = new HashMap<>();
        Map<String, List<Rule>> rules = book.rules().stream().collect(Collectors.groupingBy(Rule::policy));
        for (Policy policy : book.policies().values()) {
            own.put(policy.id(), own(policy, rules.getOrDefault(policy.id(), List.of()), book));
        }
        PolicyOrder order = new PolicyOrder(book.policies().values(), book.rules());
        Map<String, String> whole = new HashMap<>();
        for (String id : book.policies().keySet()) {
            whole.put(
                    id,
                    new TreeSet<>(order.closure(List.of(id)))
                            .stream().map(own::get).collect(Collectors.joining("\u0001")));
        }
        return whole;
    }

    private static String own(Policy policy, Collection<Rule> rules, Rulebook book) {
        StringBuilder text = new StringBuilder(HeaderEntries.of(policy).toString());
        Set<String> figures = new TreeSet<>();
        Set<String> readings = new TreeSet<>(Set.of(policy.id() + "." + Policy.RUNNING_CASES));
        for (Rule rule : rules) {
            text.append(rule.canonical()).append(rule.turns().toList());
            ExpressionWalk.of(rule).forEach(part -> {
                part.figure().ifPresent(figures::add);
                if (part instanceof Expression.Chosen chosen) {
                    readings.add(chosen.key());
                }
            });
        }
        for (Combination rule : book.combinations()) {
            if (rule.policies().contains(policy.id())) {
                combination(rule, text);
                figures.add(rule.most());
                readings.add(rule.reading());
            }
        }
        values(figures, readings, book, text);
        if (policy.kind() == Determination.Kind.TARGET) {
            book.targets().values().forEach(row -> text.append(row.target()));
        }
        return text.toString();
    }

    /** 是否照旧并列。 / Whether what may be drawn together is ruled as before, whatever policies say by themselves. */
    public static boolean combineAlike(Rulebook old, Rulebook changed) {
        return combinations(old).equals(combinations(changed));
    }

    private static String combinations(Rulebook book) {
        StringBuilder text = new StringBuilder();
        Set<String> figures = new TreeSet<>();
        Set<String> readings = new TreeSet<>();
        for (Combination rule : book.combinations()) {
            combination(rule, text);
            figures.add(rule.most());
            readings.add(rule.reading());
        }
        values(figures, readings, book, text);
        return text.toString();
    }

    private static void combination(Combination rule, StringBuilder text) {
        text.append(rule.id())
                .append(rule.kind())
                .append(rule.sides())
                .append(new TreeSet<>(rule.same()))
                .append(rule.history())
                .append(rule.choice());
    }

    private static void values(Set<String> figures, Set<String> readings, Rulebook book, StringBuilder text) {
        figures.forEach(key -> figure(key, book.book(), text));
        readings.forEach(
                key -> book.book().choice(key).ifPresent(one -> text.append(key).append(one.chosen())));
    }

    private static void figure(String key, ParameterBook book, StringBuilder text) {
        book.parameter(key)
                .ifPresent(one -> text.append(key).append(FigureWords.of(one).zh()));
        book.table(key)
                .ifPresent(one -> text.append(key)
                        .append(one.columns())
                        .append(one.complete())
                        .append(one.rows().stream()
                                .map(row -> row.keys()
                                        + FigureWords.of(one, List.of(row)).zh())
                                .toList()));
    }
}
