package io.employmentpolicy.rules.reading;

import io.employmentpolicy.model.facts.DeclaredKind;
import io.employmentpolicy.model.facts.Dictionary;
import io.employmentpolicy.model.facts.FactField;
import io.employmentpolicy.model.facts.FactKind;
import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.rules.edition.Status;
import io.employmentpolicy.rules.edition.Value;
import io.employmentpolicy.rules.problem.Problems;
import java.util.HashMap;
import java.util.Map;

/** Names that a file cannot give to what it declares, since the library has given them away. */
final class TakenNames {
    private final Map<String, String> kinds = new HashMap<>();
    private final Problems problems;

    TakenNames(Dictionary dictionary, Problems problems) {
        this.problems = problems;
        for (FactKind kind : dictionary.kinds()) {
            take(kind);
            for (FactField field : kind.fields()) {
                Class<?> list = field.type().valueClass();
                if (list != null) {
                    kinds.putIfAbsent(list.getSimpleName(), list.getSimpleName());
                }
            }
        }
        take(Status.KIND);
        take(Value.KIND);
    }

    private void take(FactKind kind) {
        kinds.put(kind.name(), kind.name());
        kinds.put(kind.typeName(), kind.name());
        kinds.put(kind.zh(), kind.name());
    }

    /** Whether a kind may be called so; told when not. */
    boolean isFree(DeclaredKind kind, Place place) {
        for (String name :
                new String[] {kind.name(), kind.typeName(), kind.label().zh()}) {
            String before = kinds.get(name);
            if (before != null) {
                problems.add(ReadingProblems.KIND_103.at(place, kind.name(), name, before));
                return false;
            }
        }
        return true;
    }

    /** Whether a further field of a kind may be called so; told when not. */
    boolean isFree(FactKind kind, String field, Place place, String path) {
        if (!FieldDeclaration.isName(field, place, path, problems)) {
            return false;
        }
        if (kind.fieldByName(field).isPresent()) {
            problems.add(ReadingProblems.KIND_103.at(place, path, field, kind.name() + "." + field));
            return false;
        }
        return true;
    }
}
