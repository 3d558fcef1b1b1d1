package io.employmentpolicy.rules.interview;

import io.employmentpolicy.model.application.Application;
import io.employmentpolicy.model.application.ReceivedBenefit;
import io.employmentpolicy.model.decision.FactPath;
import io.employmentpolicy.model.facts.FactField;
import io.employmentpolicy.model.facts.FactKind;
import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.model.facts.FieldType;
import io.employmentpolicy.model.person.Person;
import io.employmentpolicy.model.schema.Fact;
import io.employmentpolicy.rules.edition.Conclusion;
import io.employmentpolicy.rules.edition.Rulebook;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * 可问的事实。 / What somebody can be asked for a fact that is missing. Not asked for: what an office alone can tell, ids, what an edition itself
 * brings along, lists of names, and records inside of records of which there are several.
 */
final class Askable {
    private final Set<String> officesTell;
    private final boolean ofEmployer;

    Askable(Rulebook rulebook) {
        this(
                rulebook.rules().stream()
                        .map(rule -> rule.conclusion())
                        .filter(Conclusion.Delegate.class::isInstance)
                        .flatMap(conclusion -> ((Conclusion.Delegate) conclusion).deciding().stream())
                        .collect(Collectors.toUnmodifiableSet()),
                false);
    }

    private Askable(Set<String> officesTell, boolean ofEmployer) {
        this.officesTell = officesTell;
        this.ofEmployer = ofEmployer;
    }

    /** What an employer can be asked: not how those it hired studied, live or are insured, beyond what it wrote down of them. */
    Askable ofEmployer() {
        return new Askable(officesTell, true);
    }

    /** The path to ask for: a field of a record, or a kind alone when it is not known whether there is a record; null when nobody is asked. */
    @Nullable
    FactPath path(FactPath missing, Facts facts) {
        FactKind kind = facts.dictionary().byName(missing.kind()).orElse(null);
        if (kind == null || !kind.given() || !kind.root().given() || ofEmployer && isPersonal(kind.root())) {
            return null;
        }
        FactField field = missing.field() == null
                ? null
                : kind.fieldByName(missing.field()).orElse(null);
        if (field != null && !telling(kind, field)) {
            return null;
        }
        if (field != null && field.type().base() == FieldType.Base.LIST) {
            return records(field.element(), facts);
        }
        Integer index = missing.index();
        if (field == null || index == null) {
            FactPath records = records(kind, facts);
            return records != null || field == null ? records : unknownIn(kind, field, facts);
        }
        List<? extends Fact> all = FactEdit.records(facts, kind);
        return index < all.size() && field.read(all.get(index)) == null ? missing : null;
    }

    /** Whether it is about a person himself; what was claimed or drawn may be the employer's. */
    private static boolean isPersonal(FactKind kind) {
        return kind.isAbout(Person.class) && kind.type() != Application.class && kind.type() != ReceivedBenefit.class;
    }

    private boolean telling(FactKind kind, FactField field) {
        return !field.isId()
                && field.type().base() != FieldType.Base.TEXT_SET
                && !officesTell.contains(kind.name() + "." + field.name());
    }

    /** The kind, while it is not known whether there are further records of it. */
    private static @Nullable FactPath records(FactKind kind, Facts facts) {
        FactKind parent = kind.parent().orElse(null);
        if (parent == null) {
            return facts.complete(kind) ? null : new FactPath(kind.name(), null, null);
        }
        List<? extends Fact> around = FactEdit.records(facts, parent);
        if (around.isEmpty()) {
            return records(parent, facts);
        }
        return around.size() == 1 && FactEdit.list(parent, kind).read(around.get(0)) == null
                ? new FactPath(kind.name(), null, null)
                : null;
    }

    /** A field wanted of no record in particular: that of the first in which it is unknown. */
    private static @Nullable FactPath unknownIn(FactKind kind, FactField field, Facts facts) {
        List<? extends Fact> all = FactEdit.records(facts, kind);
        for (int i = 0; i < all.size(); i++) {
            if (field.read(all.get(i)) == null) {
                return new FactPath(kind.name(), i, field.name());
            }
        }
        return null;
    }
}
