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
 * @param mark what tells it from the others of its kind, such as {@code 招用日期 2026-02-01}; null when it has an id, is the only one or nothing
 *     told differs
 */
public record Subject(
        String kind,
        int index,
        @Nullable String id,
        Text label,
        @Nullable Text mark) {
    /** Refuses a missing kind or label. */
    public Subject {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(label, "label");
    }

    /** 无须区别的对象。 / A subject that nothing has to tell from others. */
    public Subject(String kind, int index, @Nullable String id, Text label) {
        this(kind, index, id, label, null);
    }

    /** 路径写法，如 {@code training_enrolment[1]}。 / Path form. */
    public String path() {
        return kind + "[" + index + "]";
    }
}
