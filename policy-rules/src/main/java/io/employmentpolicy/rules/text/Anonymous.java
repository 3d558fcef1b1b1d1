package io.employmentpolicy.rules.text;

import io.employmentpolicy.model.decision.Determination;
import io.employmentpolicy.model.decision.FactPath;
import io.employmentpolicy.model.decision.Reason;
import io.employmentpolicy.model.decision.Subject;
import io.employmentpolicy.model.facts.Dictionary;
import io.employmentpolicy.model.facts.FactField;
import io.employmentpolicy.model.text.Text;

/** 略去编号。 / A determination without the ids that a caller gave people and records: what is handed on must not say who it was about. */
final class Anonymous {
    private static final Text LEFT_OUT = new Text("（编号从略）", "(id left out)");

    private Anonymous() {}

    static Determination of(Determination one) {
        Subject subject = one.subject();
        Determination nameless = one.about(new Subject(subject.kind(), subject.index(), null, subject.label(), null));
        return one.reason() == null ? nameless : nameless.because(of(one.reason()));
    }

    private static Reason of(Reason node) {
        return new Reason(
                node.role(),
                node.truth(),
                node.text(),
                node.rule(),
                node.place(),
                node.values().stream()
                        .map(value -> isId(value.name()) && value.value() != null
                                ? new Reason.Value(value.name(), value.label(), LEFT_OUT)
                                : value)
                        .toList(),
                node.parts().stream().map(Anonymous::of).toList());
    }

    private static boolean isId(String value) {
        int field = value.indexOf("].");
        if (field < 0) {
            return false;
        }
        FactPath path = FactPath.of(value);
        String name = path.field();
        return name != null
                && Dictionary.standard()
                        .byName(path.kind())
                        .flatMap(kind -> kind.fieldByName(name))
                        .map(FactField::isId)
                        .orElse(name.equals("id") || name.endsWith("_id"));
    }
}
