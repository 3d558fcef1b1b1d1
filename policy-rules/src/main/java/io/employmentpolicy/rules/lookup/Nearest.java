package io.employmentpolicy.rules.lookup;

import io.employmentpolicy.rules.suggest.DidYouMean;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** 最接近的。 / Ids and titles that look most like a question nothing answers: one letter wrong in an id, or most pairs of characters shared. */
final class Nearest {
    private static final int MOST = 5;
    private static final int LEAST_PERCENT = 30;
    private static final int HUNDRED = 100;

    private Nearest() {}

    static List<String> of(List<Entry> entries, String question) {
        Set<String> near = new LinkedHashSet<>();
        DidYouMean.of(question.strip(), entries.stream().map(Entry::id).toList())
                .ifPresent(near::add);
        Set<String> wanted = pairs(Plain.of(question));
        Map<String, Integer> alike = new TreeMap<>();
        for (Entry entry : entries) {
            for (String title : entry.titles()) {
                int percent = shared(wanted, pairs(title));
                if (percent >= LEAST_PERCENT) {
                    String label = title.equals(Plain.of(entry.label().zh()))
                            ? entry.label().zh()
                            : entry.label().en();
                    alike.merge(label, percent, Math::max);
                }
            }
        }
        List<Map.Entry<String, Integer>> ranked = new ArrayList<>(alike.entrySet());
        ranked.sort(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()));
        ranked.forEach(one -> near.add(one.getKey()));
        return near.stream().limit(MOST).toList();
    }

    /** How many of a hundred pairs two texts share, each counted in both. */
    private static int shared(Set<String> some, Set<String> others) {
        if (some.isEmpty() || others.isEmpty()) {
            return 0;
        }
        long both = some.stream().filter(others::contains).count();
        return (int) (2 * HUNDRED * both / (some.size() + others.size()));
    }

    private static Set<String> pairs(String text) {
        String solid = text.replaceAll("\\s+", "");
        Set<String> pairs = new HashSet<>();
        for (int at = 0; at + 2 <= solid.length(); at++) {
            pairs.add(solid.substring(at, at + 2));
        }
        return pairs;
    }
}
