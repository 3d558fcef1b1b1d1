package io.employmentpolicy.examples.service.api;

import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.rules.PolicyCatalogue;
import io.employmentpolicy.rules.PolicyEngine;
import io.employmentpolicy.rules.PolicyRegister;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * 按词查找政策。 / Finds policies by words in Chinese or English: in titles first, then in rules, clauses and documents. Every word has to occur; words
 * are what stands between blanks.
 */
public final class PolicySearch {
    private static final int IN_ID = 8;
    private static final int IN_TITLE = 4;
    private static final int IN_TEXT = 1;

    private final List<Entry> entries;

    private record Entry(PolicyCatalogue.Entry policy, String id, String title, String text) {}

    private record Found(PolicyCatalogue.Entry policy, int weight) {}

    private PolicySearch(List<Entry> entries) {
        this.entries = entries;
    }

    /** 一个版次的政策。 / Over the policies of an engine. */
    public static PolicySearch of(PolicyEngine engine) {
        PolicyRegister register = engine.register();
        Map<String, StringBuilder> texts = new HashMap<>();
        register.rules()
                .forEach(rule -> texts.computeIfAbsent(rule.policy(), any -> new StringBuilder())
                        .append(rule.title())
                        .append('\n'));
        Map<String, String> policyOf = new HashMap<>();
        register.rules().forEach(rule -> policyOf.put(rule.id(), rule.policy()));
        for (PolicyRegister.ClauseEntry clause : register.clauses()) {
            Text title = clause.clause().title();
            String words = (title == null ? "" : title.zh() + " " + title.en()) + " "
                    + clause.clause().place() + " " + clause.clause().document() + " "
                    + String.join(" ", clause.blocks()) + "\n";
            clause.rules().stream()
                    .map(policyOf::get)
                    .distinct()
                    .map(texts::get)
                    .filter(Objects::nonNull)
                    .forEach(text -> text.append(words));
        }
        return new PolicySearch(engine.catalogue().policies().stream()
                .map(one -> new Entry(
                        one,
                        folded(one.id()),
                        folded(one.title().zh() + " " + one.title().en()),
                        folded(texts.getOrDefault(one.id(), new StringBuilder()).toString())))
                .toList());
    }

    /** 查找。 / The policies with all of these words, best first; all of them, by id, when there are none. */
    public List<PolicyCatalogue.Entry> find(String words) {
        List<String> wanted = words(words);
        List<Found> found = new ArrayList<>();
        for (Entry entry : entries) {
            int weight = weight(entry, wanted);
            if (weight > 0 || wanted.isEmpty()) {
                found.add(new Found(entry.policy(), weight));
            }
        }
        return found.stream()
                .sorted(Comparator.comparingInt(Found::weight)
                        .reversed()
                        .thenComparing(one -> one.policy().id()))
                .map(Found::policy)
                .toList();
    }

    private static List<String> words(String words) {
        List<String> wanted = new ArrayList<>();
        for (String word : folded(words).split("[\\s,，、;；]+")) {
            if (!word.isEmpty()) {
                wanted.add(word);
            }
        }
        return wanted;
    }

    private static int weight(Entry entry, List<String> wanted) {
        int all = 0;
        for (String word : wanted) {
            int weight = (entry.id().contains(word) ? IN_ID : 0)
                    + (entry.title().contains(word) ? IN_TITLE : 0)
                    + (entry.text().contains(word) ? IN_TEXT : 0);
            if (weight == 0) {
                return 0;
            }
            all += weight;
        }
        return all;
    }

    private static String folded(String text) {
        return java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT);
    }
}
