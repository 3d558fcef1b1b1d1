package io.employmentpolicy.rules.interview;

import io.employmentpolicy.model.decision.FactPath;
import io.employmentpolicy.model.schema.Sensitivity;
import io.employmentpolicy.model.text.Text;
import java.util.List;
import java.util.Objects;

/**
 * 下一个问题。 / The fact to ask for next, a short list of facts to tick at once, or two or three facts of one record that belong together.
 *
 * @param paths the facts it asks for, at least one; a kind alone where it asks whether there is any record of it
 * @param label what is asked, as the dictionary names it
 * @param why why it is asked, as a sentence
 * @param allowed what may be answered
 * @param decides policies that one of the answers would settle by itself, sorted
 * @param mayDecide further policies that wait for it, sorted
 * @param sensitivity what makes it one that people do not like to tell; {@code NONE} for most
 */
public record NextQuestion(
        List<FactPath> paths,
        Text label,
        Text why,
        Allowed allowed,
        List<String> decides,
        List<String> mayDecide,
        Sensitivity sensitivity) {
    /** Copies the lists. */
    public NextQuestion {
        paths = List.copyOf(paths);
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(why, "why");
        Objects.requireNonNull(allowed, "allowed");
        decides = List.copyOf(decides);
        mayDecide = List.copyOf(mayDecide);
        Objects.requireNonNull(sensitivity, "sensitivity");
    }

    /** 首个事实。 / The fact it asks for; the first of a list. */
    public FactPath path() {
        return paths.get(0);
    }

    /** 各项。 / What it asks for, part by part: several of a form, else the question itself. */
    public List<Allowed.Part> parts() {
        return allowed instanceof Allowed.Form form ? form.parts() : List.of(new Allowed.Part(paths, label, allowed));
    }
}
