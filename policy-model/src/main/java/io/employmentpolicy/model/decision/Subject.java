package io.employmentpolicy.model.decision;

import io.employmentpolicy.model.text.Text;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * 评定对象。 / What a determination is about: the person, or one of several enrolments, requests, hires.
 *
 * @param kind kind of fact, such as {@code training_enrolment}
 * @param index position among the facts of that kind, from 0
 * @param id the caller's own id for it, null when it has none
 * @param label name of the kind
 */
public record Subject(String kind, int index, @Nullable String id, Text label) {
    /** Refuses a missing kind or label. */
    public Subject {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(label, "label");
    }

    /** 路径写法，如 {@code training_enrolment[1]}。 / Path form. */
    public String path() {
        return kind + "[" + index + "]";
    }
}
