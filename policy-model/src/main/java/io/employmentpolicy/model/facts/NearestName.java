package io.employmentpolicy.model.facts;

import io.employmentpolicy.model.problem.EditDistance;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** 最接近的名称。 / The kind or field that somebody who wrote a name in Java most likely meant: by its name in files, in Java or its label. */
final class NearestName {
    /** Longer ones are no misspelling of anything, and cost time. */
    private static final int LONGEST = 64;

    private NearestName() {}

    static Optional<FactKind> kind(String written, Dictionary dictionary) {
        return nearest(
                written,
                dictionary.kinds().stream().filter(FactKind::given).toList(),
                kind -> Stream.of(kind.name(), kind.typeName(), kind.zh()));
    }

    static Optional<FactField> field(String written, FactKind kind) {
        return nearest(written, kind.fields(), field -> Stream.of(field.name(), field.zh()));
    }

    private static <T> Optional<T> nearest(String written, Collection<T> all, Function<T, Stream<String>> spellings) {
        if (written.length() > LONGEST) {
            return Optional.empty();
        }
        String wanted = plain(written);
        record Near<T>(T one, int distance) {}
        return all.stream()
                .flatMap(one -> spellings
                        .apply(one)
                        .map(NearestName::plain)
                        .map(name -> new Near<>(one, EditDistance.between(wanted, name)))
                        .filter(near -> near.distance() <= Math.max(1, wanted.length() / 3)
                                && near.distance() < wanted.length()))
                .min(Comparator.comparingInt(Near::distance))
                .map(Near::one);
    }

    /** How Java and files write names apart from each other is no misspelling. */
    private static String plain(String name) {
        return name.strip().replace("_", "").replace("-", "").replace(" ", "").toLowerCase(Locale.ROOT);
    }
}
