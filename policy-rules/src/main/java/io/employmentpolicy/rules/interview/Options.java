package io.employmentpolicy.rules.interview;

import io.employmentpolicy.model.decision.FactPath;
import io.employmentpolicy.model.facts.FactField;
import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.model.schema.Labelled;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.rules.text.Phrases;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 可选的回答。 / The codes of a field that somebody may choose from, as people are told them: none that cannot be true beside what is told, such as the
 * retirement age of men to a woman.
 */
final class Options {
    /** The code of a closed list that says there is nothing of the kind. */
    private static final String NONE = "none";

    private final Clashes clashes;
    private final LocalDate asOf;

    Options(Clashes clashes, LocalDate asOf) {
        this.clashes = clashes;
        this.asOf = asOf;
    }

    /** The codes of which one may be chosen. Of what still lasts nobody is asked whether there is none of it. */
    List<Allowed.Option> one(FactField field, Facts facts, FactPath path) {
        boolean lasts = field.outside().isPresent()
                && FactEdit.lasts(
                        facts.dictionary(), FactEdit.records(facts, FactEdit.kind(facts.dictionary(), path)), path);
        List<Labelled> codes = FieldValues.codes(field).stream()
                .filter(code -> !lasts || !code.code().equals(NONE))
                .toList();
        int now = clashes.of(facts, asOf);
        List<Labelled> fitting =
                codes.stream().filter(code -> fits(facts, path, code, now)).toList();
        return told(fitting.isEmpty() ? codes : fitting, path);
    }

    /** The codes of which several may be chosen. */
    List<Allowed.Option> some(FactField field, FactPath path) {
        return told(FieldValues.codes(field), path);
    }

    private boolean fits(Facts facts, FactPath path, Labelled code, int now) {
        try {
            return clashes.of(FactEdit.told(facts, path, code), asOf) <= now;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static List<Allowed.Option> told(List<Labelled> codes, FactPath path) {
        return codes.stream()
                .map(code -> new Allowed.Option(code.code(), label(path, code)))
                .toList();
    }

    private static Text label(FactPath path, Labelled code) {
        @Nullable Text phrase = Phrases.shipped().of(path.anywhere() + "." + code.code());
        return phrase == null ? new Text(code.zh(), code.en()) : phrase;
    }
}
