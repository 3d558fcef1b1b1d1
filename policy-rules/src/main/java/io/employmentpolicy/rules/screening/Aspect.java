package io.employmentpolicy.rules.screening;

import java.util.ArrayList;
import java.util.List;

/** The part of a case that answers turn on. Immutable. */
final class Aspect {
    /** As many forms as a number holds. */
    private static final int MOST_KINDS = 31;

    private final Fields all;
    private final FieldSet fields;
    private final int[] kinds;

    /**
     * @param fields those it looks at
     * @param kinds the numbers of the kinds given at top level that it looks at, or in whose facts it looks
     */
    Aspect(Fields all, FieldSet fields, int[] kinds) {
        this.all = all;
        this.fields = fields;
        this.kinds = kinds.clone();
    }

    /** What is told of the kinds it looks at, in a number; {@link Told#NO_FORM} when it turns on more than many cases have alike. */
    long kinds(Told told) {
        return kinds.length > MOST_KINDS || !fields.meetsWithin(told.given(), all.closed())
                ? Told.NO_FORM
                : told.form(kinds);
    }

    /** Whether a case says anything of the fields it looks at. */
    boolean meets(Told told) {
        return fields.meets(told.given());
    }

    /** Whether a case whose kinds are the same says the same of the fields it looks at. */
    boolean has(Form form, Told told) {
        int at = 0;
        for (int field = next(told, 0); field >= 0; field = next(told, field + 1)) {
            if (at == form.fields().size()
                    || form.fields().get(at) != field
                    || !form.values().get(at).equals(told.value(field))) {
                return false;
            }
            at++;
        }
        return at == form.fields().size();
    }

    /** The form of a case. */
    Form form(long kindsTold, Told told) {
        List<Integer> looked = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        for (int field = next(told, 0); field >= 0; field = next(told, field + 1)) {
            looked.add(field);
            values.add(told.value(field));
        }
        return new Form(kindsTold, looked, values);
    }

    private int next(Told told, int from) {
        return fields.common(told.given(), from);
    }
}
