package io.employmentpolicy.rules.interview;

import io.employmentpolicy.model.decision.FactPath;
import io.employmentpolicy.model.facts.Dictionary;
import io.employmentpolicy.model.facts.FactKind;
import io.employmentpolicy.model.schema.Sensitivity;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** In which order facts stand by themselves: what people do not like to tell last, else as the dictionary lists them. */
final class Ranking {
    private static final Set<Sensitivity> HEALTH = EnumSet.of(Sensitivity.DISABILITY, Sensitivity.HEALTH);

    /** By kind, number and field of the dictionary: the same whatever the order of policies. */
    static Comparator<FactPath> order(Dictionary dictionary) {
        return Comparator.<FactPath>comparingInt(path -> dictionary.kinds().indexOf(FactEdit.kind(dictionary, path)))
                .thenComparingInt(path -> Objects.requireNonNullElse(path.index(), -1))
                .thenComparingInt(path -> path.field() == null
                        ? -1
                        : FactEdit.kind(dictionary, path).fields().indexOf(FactEdit.field(dictionary, path)));
    }

    private Ranking() {}

    /** What makes a fact one that people do not like to tell; a record of which every field is so is so itself. */
    static Sensitivity sensitivity(Dictionary dictionary, FactPath path) {
        if (path.field() != null) {
            return FactEdit.field(dictionary, path).sensitivity();
        }
        FactKind kind = FactEdit.kind(dictionary, path);
        return kind.fields().stream().allMatch(field -> field.isSensitive() || field.isId())
                ? kind.fields().get(kind.fields().size() - 1).sensitivity()
                : Sensitivity.NONE;
    }

    static boolean sensitive(Dictionary dictionary, FactPath path) {
        return sensitivity(dictionary, path) != Sensitivity.NONE;
    }

    /**
     * Whether it is asked for last. What somebody's own case is about is not: whoever tells of a work injury is asked how grave it is in its
     * turn, though he may decline. Who died, and what a family lives on, is.
     */
    static boolean last(Dictionary dictionary, FactPath path) {
        boolean ofHealth = HEALTH.contains(sensitivity(dictionary, path));
        boolean ofRecord =
                path.field() != null && !FactEdit.kind(dictionary, path).certain();
        return sensitive(dictionary, path) && !(ofHealth && ofRecord);
    }

    /** What may be asked for now: nothing that is asked last as long as anything else is open, and what something is before when it ended. */
    static List<FactPath> first(Situation situation) {
        Dictionary dictionary = situation.facts().dictionary();
        Set<FactPath> open = new TreeSet<>(order(dictionary));
        situation.open().values().forEach(open::addAll);
        List<FactPath> all = open.stream()
                .filter(path -> !isEndOfUnknown(dictionary, path, open))
                .toList();
        List<FactPath> plain =
                all.stream().filter(path -> !last(dictionary, path)).toList();
        return plain.isEmpty() ? all : plain;
    }

    private static boolean isEndOfUnknown(Dictionary dictionary, FactPath path, Set<FactPath> open) {
        return path.field() != null
                && FactEdit.field(dictionary, path).equals(FactEdit.last(FactEdit.kind(dictionary, path)))
                && open.stream()
                        .anyMatch(other -> other.field() != null
                                && other.kind().equals(path.kind())
                                && Objects.equals(other.index(), path.index())
                                && FactEdit.field(dictionary, other).outside().isPresent());
    }
}
