package io.employmentpolicy.rules.lookup;

import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.model.source.Trust;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.rules.edition.LookupTable;
import io.employmentpolicy.rules.edition.Parameter;
import io.employmentpolicy.rules.edition.Rulebook;
import io.employmentpolicy.rules.edition.Validity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * 一个数字与其核对日。 / A value, or the rows of a table that came from one source, and the day on which somebody last held it against that source.
 *
 * @param values the numbers, in file order; empty when nobody has published any
 * @param checkedOn null when no day is written
 */
public record CheckedFigure(
        String key,
        Text title,
        String unit,
        List<BigDecimal> values,
        Trust trust,
        String source,
        @Nullable LocalDate checkedOn,
        Place place) {
    private static final Comparator<CheckedFigure> OLDEST_FIRST = Comparator.comparing(
                    CheckedFigure::checkedOn, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(CheckedFigure::key)
            .thenComparing(figure -> figure.place().line());

    /** Copies the values. */
    public CheckedFigure {
        values = List.copyOf(values);
        Objects.requireNonNull(place, "place");
    }

    /** What rows of a table have in common that are told together. */
    private record Source(
            Trust trust, String source, @Nullable LocalDate checkedOn, String file) {}

    /**
     * 某版次的数字。 / The figures of an edition, those without a day first, then the oldest; those only that hold all of the words given.
     *
     * @param before only those checked before this day, or on no day; null for all
     * @param question words of key, title or source, separated by blanks; empty for all
     */
    public static List<CheckedFigure> of(Rulebook book, @Nullable LocalDate before, String question) {
        List<CheckedFigure> all = new ArrayList<>();
        book.book().parameters().forEach(one -> parameter(one, all));
        book.book().tables().forEach(one -> table(one, all));
        List<Word> words = Word.of(question);
        return all.stream()
                .filter(one -> before == null
                        || one.checkedOn() == null
                        || one.checkedOn().isBefore(before))
                .filter(one -> one.holds(words))
                .sorted(OLDEST_FIRST)
                .toList();
    }

    private boolean holds(List<Word> words) {
        String plain = Plain.of(String.join("\n", key, title.zh(), title.en(), source));
        return words.stream()
                .allMatch(word -> Plain.holds(plain, word.text())
                        || plain.lines().anyMatch(word::isInPieces)
                        || values.stream().anyMatch(value -> word.is(new Entry.Amount(value, unit, place))));
    }

    private static void parameter(Parameter one, List<CheckedFigure> all) {
        for (Parameter.Dated dated : one.values()) {
            Validity validity = dated.validity();
            all.add(new CheckedFigure(
                    one.key(),
                    one.title(),
                    one.unit(),
                    dated.value() == null ? List.of() : List.of(dated.value()),
                    validity.trust(),
                    validity.source(),
                    validity.checkedOn(),
                    dated.place()));
        }
    }

    private static void table(LookupTable one, List<CheckedFigure> all) {
        Map<Source, List<LookupTable.Row>> bySource = new LinkedHashMap<>();
        for (LookupTable.Row row : one.rows()) {
            Validity validity = row.validity();
            bySource.computeIfAbsent(
                            new Source(
                                    validity.trust(),
                                    validity.source(),
                                    validity.checkedOn(),
                                    row.place().file()),
                            any -> new ArrayList<>())
                    .add(row);
        }
        bySource.forEach((source, rows) -> all.add(new CheckedFigure(
                one.key(),
                one.title(),
                one.unit(),
                rows.stream()
                        .map(LookupTable.Row::value)
                        .filter(Objects::nonNull)
                        .toList(),
                source.trust(),
                source.source(),
                source.checkedOn(),
                rows.get(0).place())));
    }
}
