package io.employmentpolicy.rules.suggest;

import io.employmentpolicy.model.problem.EditDistance;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** 最接近的名称。 / Finds the name somebody most likely meant. */
public final class DidYouMean {

    private static final int LONGEST = 64;

    /** A name as short as this may begin anything. */
    private static final int SHORT = 3;

    private static final Pattern HUMP = Pattern.compile("([a-z])([A-Z0-9])");

    /** Words that many names have and that tell none apart. */
    private static final Set<String> COMMON =
            Set.of("is", "has", "count", "number", "total", "date", "day", "on", "at", "of", "in");

    /** Words that make another thing of what they stand beside: who is employed is not self-employed. */
    private static final Set<String> TURNING = Set.of("self", "not", "no", "non", "without", "former");

    private DidYouMean() {}

    /** 最接近的正确名称。 / The name nearest to what was written, among names with one spelling each; among equally near ones the first. */
    public static Optional<String> of(String written, Collection<String> names) {
        Map<String, String> spellings = new LinkedHashMap<>();
        names.stream().sorted().forEach(name -> spellings.put(name, name));
        return of(written, spellings);
    }

    /**
     * 最接近的正确名称。 / The right name nearest to what was written.
     *
     * @param written what stands in the file
     * @param names every spelling that points to a right name: the name itself, its labels
     * @return the right name; empty if nothing is near enough to be helpful
     */
    public static Optional<String> of(String written, Map<String, String> names) {
        if (written.length() > LONGEST) {
            return Optional.empty();
        }
        Optional<String> everyday = EverydayWords.term(written, names.values());
        if (everyday.isPresent()) {
            return everyday;
        }
        String wanted = snake(written);
        String best = null;
        int least = Integer.MAX_VALUE;
        for (Map.Entry<String, String> entry : names.entrySet()) {
            String candidate = entry.getKey();
            int distance = EditDistance.between(wanted, snake(candidate));
            if (distance < least && distance <= tolerance(wanted, candidate)) {
                least = distance;
                best = entry.getValue();
            }
        }
        return best != null
                ? Optional.of(best)
                : begun(wanted, names)
                        .or(() -> sharing(wanted, names))
                        .or(() -> shortened(written.strip(), names))
                        .or(() -> extended(wanted, names));
    }

    /** The one name of the same telling words, or else the one that has them beside others. */
    private static Optional<String> sharing(String wanted, Map<String, String> names) {
        Set<String> words = words(wanted);
        if (words.isEmpty()) {
            return Optional.empty();
        }
        Set<String> same = new HashSet<>();
        Set<String> more = new HashSet<>();
        names.values().stream().distinct().forEach(name -> {
            Set<String> own = words(snake(name));
            if (own.equals(words)) {
                same.add(name);
            } else if (own.containsAll(words)
                    && own.stream().allMatch(word -> words.contains(word) || !TURNING.contains(word))) {
                more.add(name);
            }
        });
        Set<String> fitting = same.isEmpty() ? more : same;
        return fitting.size() == 1 ? Optional.of(fitting.iterator().next()) : Optional.empty();
    }

    private static Set<String> words(String name) {
        Set<String> words = new HashSet<>(List.of(name.split("_")));
        words.removeAll(COMMON);
        words.remove("");
        return words;
    }

    /** The one name that begins with what was written and goes on with another word. */
    private static Optional<String> begun(String wanted, Map<String, String> names) {
        Set<String> fitting = names.entrySet().stream()
                .filter(name -> snake(name.getKey()).startsWith(wanted + "_"))
                .map(Map.Entry::getValue)
                .collect(Collectors.toSet());
        return fitting.size() == 1 ? Optional.of(fitting.iterator().next()) : Optional.empty();
    }

    /** The longest name that what was written begins with, going on with another word: {@code startup_entity} for {@code startup}. */
    private static Optional<String> extended(String wanted, Map<String, String> names) {
        return names.entrySet().stream()
                .filter(name -> name.getKey().length() > SHORT && wanted.startsWith(snake(name.getKey()) + "_"))
                .max(Comparator.comparingInt(name -> name.getKey().length()))
                .map(Map.Entry::getValue);
    }

    /** The one Chinese name of which some signs were left out; none if several would do. */
    private static Optional<String> shortened(String written, Map<String, String> names) {
        if (written.length() < 2 || written.chars().anyMatch(sign -> !Character.isIdeographic(sign))) {
            return Optional.empty();
        }
        Set<String> fitting = names.entrySet().stream()
                .filter(name -> holdsInOrder(name.getKey(), written))
                .map(Map.Entry::getValue)
                .collect(Collectors.toSet());
        return fitting.size() == 1 ? Optional.of(fitting.iterator().next()) : Optional.empty();
    }

    private static boolean holdsInOrder(String name, String written) {
        int at = 0;
        for (int i = 0; i < name.length() && at < written.length(); i++) {
            if (name.charAt(i) == written.charAt(at)) {
                at++;
            }
        }
        return at == written.length();
    }

    /** A third of the name may be wrong, but never all of it. */
    private static int tolerance(String written, String candidate) {
        return Math.max(1, Math.min(written.length(), candidate.length()) / 3);
    }

    private static String snake(String text) {
        return HUMP.matcher(text.strip())
                .replaceAll("$1_$2")
                .replace(' ', '_')
                .replace('-', '_')
                .toLowerCase(Locale.ROOT);
    }
}
