package io.employmentpolicy.rules.screening;

import io.employmentpolicy.model.facts.Dictionary;
import io.employmentpolicy.model.facts.FactField;
import io.employmentpolicy.model.facts.FactKind;
import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.model.schema.Fact;
import io.employmentpolicy.rules.edition.PolicyNeeds.Need;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Which fields the facts of a case tell. Of a kind of which there is none every field is told. */
final class Told {
    private final Set<FactField> fields = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<FactKind> kinds = Collections.newSetFromMap(new IdentityHashMap<>());

    Told(Facts facts) {
        for (Class<? extends Fact> type : facts.kinds()) {
            FactKind kind = Dictionary.standard().of(type);
            List<? extends Fact> given = facts.of(type);
            if (given.isEmpty() && facts.complete(type)) {
                kinds.add(kind);
                fields.addAll(kind.fields());
            }
            given.forEach(fact -> add(kind, fact));
        }
    }

    private void add(FactKind kind, Fact fact) {
        kinds.add(kind);
        for (FactField field : kind.fields()) {
            if (field.read(fact) != null) {
                fields.add(field);
            }
        }
        for (FactField list : kind.lists()) {
            FactKind element = Dictionary.standard()
                    .of(Objects.requireNonNull(list.type().valueClass()).asSubclass(Fact.class));
            if (list.read(fact) instanceof List<?> inside) {
                kinds.add(element);
                inside.forEach(one -> add(element, (Fact) one));
            }
        }
    }

    boolean mentions(FactKind kind) {
        return kinds.contains(kind);
    }

    /** How many of these are told. */
    int of(List<Need> needs) {
        int told = 0;
        for (Need need : needs) {
            if (fields.contains(need.field())) {
                told++;
            }
        }
        return told;
    }

    /** Whether one of these is told that lies outside of a kind. */
    boolean besides(FactKind kind, List<Need> needs) {
        for (Need need : needs) {
            if (need.kind() != kind && fields.contains(need.field())) {
                return true;
            }
        }
        return false;
    }
}
