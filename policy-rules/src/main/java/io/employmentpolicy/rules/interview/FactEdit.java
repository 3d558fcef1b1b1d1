package io.employmentpolicy.rules.interview;

import io.employmentpolicy.model.decision.FactPath;
import io.employmentpolicy.model.facts.Dictionary;
import io.employmentpolicy.model.facts.FactField;
import io.employmentpolicy.model.facts.FactKind;
import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.model.schema.Fact;
import io.employmentpolicy.model.value.Occurrence;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Facts with one of them told. */
final class FactEdit {
    private FactEdit() {}

    static FactKind kind(Dictionary dictionary, FactPath path) {
        return dictionary
                .byName(path.kind())
                .orElseThrow(() -> new IllegalArgumentException("no kind of fact: " + path));
    }

    static FactField field(Dictionary dictionary, FactPath path) {
        return kind(dictionary, path)
                .fieldByName(Objects.requireNonNull(path.field(), "field"))
                .orElseThrow(() -> new IllegalArgumentException("no field of a fact: " + path));
    }

    /** The list of a kind in which records of another one lie. */
    static FactField list(FactKind parent, FactKind inside) {
        return parent.lists().stream()
                .filter(one -> one.element().equals(inside))
                .findFirst()
                .orElseThrow();
    }

    /** All records of a kind, those inside of others one parent after the other. */
    static List<? extends Fact> records(Facts facts, FactKind kind) {
        FactKind parent = kind.parent().orElse(null);
        if (parent == null) {
            return facts.of(kind);
        }
        List<Fact> all = new ArrayList<>();
        for (Fact one : records(facts, parent)) {
            if (list(parent, kind).read(one) instanceof List<?> inside) {
                inside.forEach(fact -> all.add((Fact) fact));
            }
        }
        return all;
    }

    /** Whether a field is told, or of a kind how many there are. */
    static boolean isTold(Facts facts, FactPath path) {
        FactKind kind = kind(facts.dictionary(), path);
        if (path.field() == null) {
            return kind.parent().isPresent() ? !records(facts, kind).isEmpty() : facts.complete(kind);
        }
        List<? extends Fact> all = records(facts, kind);
        int index = path.index() == null ? 0 : path.index();
        return index < all.size() && field(facts.dictionary(), path).read(all.get(index)) != null;
    }

    /**
     * The facts with a field told.
     *
     * @throws IllegalArgumentException when the record refuses the value, or there is no such record
     */
    static Facts told(Facts facts, FactPath path, @Nullable Object value) {
        FactKind kind = kind(facts.dictionary(), path);
        int index = path.index() == null ? 0 : path.index();
        List<? extends Fact> all = records(facts, kind);
        if (index >= all.size()) {
            throw new IllegalArgumentException("no record at " + path);
        }
        return replaced(
                facts, kind, all.get(index), with(kind, all.get(index), field(facts.dictionary(), path), value));
    }

    private static Facts replaced(Facts facts, FactKind kind, Fact before, Fact after) {
        FactKind parent = kind.parent().orElse(null);
        if (parent == null) {
            return facts.replacing(one -> one == before ? after : one);
        }
        FactField list = list(parent, kind);
        for (Fact around : records(facts, parent)) {
            if (list.read(around) instanceof List<?> inside && inside.stream().anyMatch(one -> one == before)) {
                List<Object> now = new ArrayList<>(inside);
                now.replaceAll(one -> one == before ? after : one);
                return replaced(facts, parent, around, with(parent, around, list, now));
            }
        }
        throw new IllegalStateException("a record that lies nowhere: " + kind);
    }

    static Fact with(FactKind kind, Fact fact, FactField field, @Nullable Object value) {
        return kind.fact(kind.fields().stream()
                .map(one -> one.equals(field) ? value : one.read(fact))
                .toArray());
    }

    /** The facts with so many more records of a kind, of which nothing is known but that they are all there are, and last. */
    static Facts counted(Facts facts, FactKind kind, int count) {
        List<Fact> blanks = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            blanks.add(lasting(kind));
        }
        FactKind parent = kind.parent().orElse(null);
        if (parent != null) {
            Fact around = records(facts, parent).get(0);
            return replaced(facts, parent, around, with(parent, around, list(parent, kind), blanks));
        }
        if (!facts.known(kind)) {
            Facts.Builder told = facts.toBuilder();
            return blanks.isEmpty() ? told.none(kind).build() : told.add(blanks).build();
        }
        Facts.Builder builder = Facts.builder(facts.dictionary());
        for (FactKind other : facts.kinds()) {
            if (!other.equals(kind)) {
                keep(builder, facts, other, facts.of(other));
            }
        }
        builder.add(facts.of(kind)).add(blanks);
        if (blanks.isEmpty() && facts.of(kind).isEmpty()) {
            builder.none(kind);
        }
        return builder.build();
    }

    /**
     * A record of which nothing is known but that it lasts, where the kind says what holds outside of its time: whoever is asked whether there
     * is any is asked for those of today, since the others count for nothing.
     */
    private static Fact lasting(FactKind kind) {
        FactField last = last(kind);
        return last == null ? kind.blank() : with(kind, kind.blank(), last, Occurrence.notYet());
    }

    /** The last day of a kind of which it is told what holds outside of its time; null of all others. */
    static @Nullable FactField last(FactKind kind) {
        boolean dated = kind.fields().stream().anyMatch(field -> field.outside().isPresent());
        return dated && kind.lasts().size() > 1 && kind.lasts().get(1).type().isEvent()
                ? kind.lasts().get(1)
                : null;
    }

    /** Whether the record at a path is told to last. */
    static boolean lasts(Dictionary dictionary, List<? extends Fact> records, FactPath path) {
        FactField last = last(kind(dictionary, path));
        int index = path.index() == null ? 0 : path.index();
        return last != null && index < records.size() && Occurrence.notYet().equals(last.read(records.get(index)));
    }

    /** Adds records of a kind, as completely told as those of a case are. */
    static void keep(Facts.Builder builder, Facts facts, FactKind kind, List<? extends Fact> records) {
        builder.add(records);
        if (!facts.complete(kind)) {
            builder.partial(kind);
        } else if (records.isEmpty()) {
            builder.none(kind);
        }
    }
}
