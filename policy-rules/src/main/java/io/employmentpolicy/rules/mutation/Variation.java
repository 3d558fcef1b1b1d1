package io.employmentpolicy.rules.mutation;

import io.employmentpolicy.rules.casebook.PolicyCase;
import io.employmentpolicy.rules.document.Node;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * 改过的案例。 / What a case gives, with something else in it.
 *
 * @param changed what was changed, as a case table would call it; empty when nothing was
 */
record Variation(PolicyCase base, Node.Mapping given, LocalDate asOf, String changed) {
    static Variation none(PolicyCase base) {
        return new Variation(base, base.given(), base.asOf(), "");
    }

    Variation with(Site site, Node value) {
        return new Variation(base, site.set(given, value), asOf, also(site.told() + " = " + CaseText.of(value)));
    }

    /** With other facts of a kind. */
    Variation holding(String kind, Node.Sequence facts) {
        Map<String, Node> entries = new LinkedHashMap<>(given.entries());
        entries.put(kind, facts);
        return new Variation(base, new Node.Mapping(entries, given.keys(), given.place()), asOf, also("+ " + kind));
    }

    Variation on(LocalDate day) {
        return new Variation(base, given, day, also("as_of = " + day));
    }

    private String also(String more) {
        return changed.isEmpty() ? more : changed + "，" + more;
    }
}
