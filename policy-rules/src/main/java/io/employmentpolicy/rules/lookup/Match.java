package io.employmentpolicy.rules.lookup;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * 一个条目合不合。 / How well an entry fits what is looked for.
 *
 * @param words how many words it holds
 * @param weight ids and titles weigh more than bodies, whole ones more than parts
 * @param amount the number that was looked for; null when none was
 */
record Match(Entry entry, int words, int weight, Entry.@Nullable Amount amount) {
    /** All words first, then by weight, then in the order of what can be found. */
    static final Comparator<Match> BEST_FIRST = Comparator.comparingInt(Match::words)
            .thenComparingInt(Match::weight)
            .reversed()
            .thenComparing(match -> match.entry().subject())
            .thenComparing(match -> match.entry().id());

    private static final int WHOLE_ID = 100;
    private static final int WHOLE_TITLE = 95;
    private static final int NUMBER = 85;
    private static final int PART_OF_ID = 60;
    private static final int PART_OF_TITLE = 50;
    private static final int NAME = 40;
    private static final int OTHER_ARTICLE = 35;
    private static final int PIECES_OF_TITLE = 30;
    private static final int BODY = 10;
    private static final int PIECES_OF_BODY = 3;

    static Match of(Entry entry, List<Word> words) {
        int held = 0;
        int weight = 0;
        Entry.Amount amount = null;
        for (Word word : words) {
            Optional<Entry.Amount> number =
                    entry.amounts().stream().filter(word::is).findFirst();
            int one = Math.max(number.isPresent() ? NUMBER : 0, weight(entry, word));
            held += one > 0 ? 1 : 0;
            weight += one;
            amount = number.orElse(amount);
        }
        return new Match(entry, held, weight, amount);
    }

    private static int weight(Entry entry, Word word) {
        String text = word.text();
        if (entry.plainId().equals(text)) {
            return WHOLE_ID;
        }
        if (entry.titles().contains(text)) {
            return WHOLE_TITLE;
        }
        if (!entry.article().isEmpty() && entry.article().startsWith(text)) {
            return NUMBER;
        }
        if (Plain.holds(entry.plainId(), text)) {
            return PART_OF_ID;
        }
        if (entry.titles().stream().anyMatch(title -> Plain.holds(title, text))) {
            return PART_OF_TITLE;
        }
        if (entry.names().stream().anyMatch(name -> Plain.holds(name, text))) {
            return NAME;
        }
        if (word.articles().stream()
                .anyMatch(
                        article -> !entry.article().isEmpty() && entry.article().startsWith(article))) {
            return OTHER_ARTICLE;
        }
        if (entry.titles().stream().anyMatch(word::isInPieces)) {
            return PIECES_OF_TITLE;
        }
        return Plain.holds(entry.body(), text) || entry.article().contains(text)
                ? BODY
                : entry.body().lines().anyMatch(word::isInPieces) ? PIECES_OF_BODY : 0;
    }
}
