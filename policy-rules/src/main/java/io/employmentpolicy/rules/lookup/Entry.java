package io.employmentpolicy.rules.lookup;

import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.model.text.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * 一个条目。 / One thing that can be found, with every text it can be found by in one way of writing.
 *
 * @param place where it is written; null for what no file holds
 * @param names what else it is called
 * @param body whatever else is said of it
 * @param article where in its document it stands; empty for everything but clauses
 */
record Entry(
        Subject subject,
        String id,
        Text label,
        @Nullable Place place,
        String plainId,
        List<String> titles,
        List<String> names,
        String body,
        List<Amount> amounts,
        String article) {
    /**
     * A number it holds.
     *
     * @param unit its unit, such as {@code yuan/month}
     */
    record Amount(BigDecimal value, String unit, Place place) {}

    static Entry of(
            Subject subject, String id, Text label, @Nullable Place place, List<String> names, Stream<String> body) {
        return new Entry(
                subject,
                id,
                label,
                place,
                Plain.of(id),
                Stream.of(label.zh(), label.en())
                        .filter(title -> !title.isEmpty())
                        .map(Plain::of)
                        .distinct()
                        .toList(),
                names.stream().map(Plain::of).toList(),
                Plain.of(String.join("\n", body.toList())),
                List.of(),
                "");
    }

    Entry with(List<Amount> numbers) {
        return new Entry(subject, id, label, place, plainId, titles, names, body, List.copyOf(numbers), article);
    }

    /** The same, standing at an article of its document. */
    Entry at(String where) {
        return new Entry(subject, id, label, place, plainId, titles, names, body, amounts, Plain.of(where));
    }
}
