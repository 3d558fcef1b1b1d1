package io.employmentpolicy.rules.screening;

import io.employmentpolicy.model.facts.FactField;
import io.employmentpolicy.model.facts.FactKind;
import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.model.schema.Fact;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What the facts of a case tell: which fields, and of which kinds there is none, or just one fact. */
final class Told {
    private static final byte UNKNOWN = 0;
    private static final byte NONE = 1;
    private static final byte ONE = 2;
    private static final byte SEVERAL = 3;
    private static final int FORMS = 4;
    private static final int FORMS_OF_WORD = Long.SIZE / 2;

    /** What can't be told apart by a form alone: there are several facts of a kind, or there may be. */
    static final long NO_FORM = -1;

    /** A record that names nobody is read as one of the person in question, so that this field may be there although nobody told it. */
    private static final String PERSON = "personId";

    private final Fields numbers;
    private final FieldSet given;
    private final FieldSet assumed;
    private final FieldSet told;
    private final byte[] forms;
    private final @Nullable Object[] values;
    private final @Nullable Fact[] single;
    private final boolean[] mentioned;

    Told(Facts facts, Fields numbers) {
        this.numbers = numbers;
        this.given = numbers.none();
        this.assumed = numbers.none();
        this.told = numbers.none();
        this.forms = new byte[numbers.kinds()];
        this.values = new @Nullable Object[numbers.few()];
        this.single = new @Nullable Fact[numbers.kinds()];
        this.mentioned = new boolean[numbers.places()];
        for (FactKind kind : facts.kinds()) {
            List<? extends Fact> own = facts.of(kind);
            int number = numbers.number(kind);
            forms[number] = form(facts, own, facts.complete(kind));
            single[number] = forms[number] == ONE ? own.get(0) : null;
            if (forms[number] == NONE) {
                mentioned[numbers.place(kind)] = true;
                numbers.of(kind).forEach(field -> told.add(field.number()));
            }
            own.forEach(fact -> add(kind, fact));
        }
    }

    /** A fact that stood elsewhere before others were left out is told by its old position, and so is no lone fact. */
    private static byte form(Facts facts, List<? extends Fact> own, boolean complete) {
        if (own.isEmpty()) {
            return complete ? NONE : UNKNOWN;
        }
        return complete && own.size() == 1 && facts.position(own.get(0), 0) == 0 ? ONE : SEVERAL;
    }

    private void add(FactKind kind, Fact fact) {
        mentioned[numbers.place(kind)] = true;
        for (Fields.Numbered one : numbers.of(kind)) {
            Object value = one.field().read(fact);
            if (value != null) {
                if (numbers.isClosed(one.number())) {
                    values[one.number()] = value;
                }
                given.add(one.number());
                told.add(one.number());
            } else if (one.field().property().equals(PERSON)) {
                assumed.add(one.number());
            }
        }
        for (FactField list : kind.lists()) {
            if (list.read(fact) instanceof List<?> inside) {
                FactKind element = Fields.element(list);
                mentioned[numbers.place(element)] = true;
                inside.forEach(one -> add(element, (Fact) one));
            }
        }
    }

    /** Whether anything is told of the kind at a place, and be it that there is none. */
    boolean mentions(int place) {
        return mentioned[place];
    }

    /** The fields some fact holds. */
    FieldSet given() {
        return given;
    }

    /** Whether some fact holds a field, or may be taken to, for whoever keeps nothing else of this case. */
    Predicate<FactField> gives() {
        Fields all = numbers;
        FieldSet some = given;
        FieldSet more = assumed;
        return field -> all.isIn(some, field) || all.isIn(more, field);
    }

    /** The fields told; of a kind of which there is none all are. */
    FieldSet fields() {
        return told;
    }

    /** The only fact of a kind given at top level; null when there is none, or there may be others. */
    @Nullable
    Fact single(int kind) {
        return single[kind];
    }

    /**
     * Of each of these kinds whether nothing is known of it, there is none, or there is one: in a number.
     *
     * @param kinds numbers of kinds given at top level
     * @return {@link #NO_FORM} when there is anything else
     */
    long form(int[] kinds) {
        long form = 0;
        for (int kind : kinds) {
            if (forms[kind] == SEVERAL) {
                return NO_FORM;
            }
            form = form * FORMS + forms[kind];
        }
        return form;
    }

    /** Whether nothing is known of any of these kinds given at top level. */
    boolean knowsNothingOf(int[] kinds) {
        for (int kind : kinds) {
            if (forms[kind] != UNKNOWN) {
                return false;
            }
        }
        return true;
    }

    /**
     * All that these answers tell but the values.
     *
     * @param question a number of what is asked about, so that cases are alike of which the same is asked
     */
    Signature signature(int question) {
        long[] words = new long[forms.length / FORMS_OF_WORD + given.size() + mentioned.length / Long.SIZE + 3];
        words[0] = question;
        int at = 1;
        for (int i = 0; i < forms.length; i++) {
            at += i > 0 && i % FORMS_OF_WORD == 0 ? 1 : 0;
            words[at] = words[at] * FORMS + forms[i];
        }
        for (int i = 0; i < mentioned.length; i++) {
            at += i % Long.SIZE == 0 ? 1 : 0;
            words[at] = words[at] << 1 | (mentioned[i] ? 1 : 0);
        }
        given.copy(words, at + 1);
        return new Signature(words);
    }

    /** What a field of few values says; of a field that several facts may tell, what one of them says. */
    Object value(int field) {
        return Objects.requireNonNull(values[field]);
    }

    /** A bag in which each of these kinds has the form it has here, and no fact tells anything but yes or no, and codes. */
    Facts blank(Collection<FactKind> some) {
        Facts.Builder blank = Facts.builder(numbers.dictionary());
        for (FactKind kind : some) {
            switch (forms[numbers.number(kind)]) {
                case NONE -> blank.none(kind);
                case ONE -> blank.add(closed(kind));
                default -> {}
            }
        }
        return blank.build();
    }

    private Fact closed(FactKind kind) {
        Map<FactField, Object> told = new HashMap<>();
        for (Fields.Numbered one : numbers.of(kind)) {
            Object value = numbers.isClosed(one.number()) ? values[one.number()] : null;
            if (value != null) {
                told.put(one.field(), value);
            }
        }
        return told.isEmpty() ? kind.blank() : kind.with(kind.blank(), told);
    }
}
