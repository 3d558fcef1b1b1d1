package io.employmentpolicy.builders;

import java.util.Objects;
import javax.lang.model.element.Element;
import javax.lang.model.element.RecordComponentElement;

/** 无法生成。 / A record, or one of its components, no builder can be written for. */
final class Unbuildable extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String why;
    private final transient Element place;

    Unbuildable(String why, Element element) {
        super(why);
        String name = element.getSimpleName().toString();
        if (element instanceof RecordComponentElement) {
            this.place = Objects.requireNonNull(element.getEnclosingElement());
            this.why = place.getSimpleName() + "." + name + ": " + why;
        } else {
            this.place = element;
            this.why = name + ": " + why;
        }
    }

    String why() {
        return why;
    }

    /** Where to show it: for a component its record, since the compiler knows no line of a component. */
    Element place() {
        return place;
    }
}
