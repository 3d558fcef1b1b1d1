package io.employmentpolicy.rules.lint;

import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.model.source.PolicyDocument;
import io.employmentpolicy.rules.edition.LookupTable;
import io.employmentpolicy.rules.edition.Parameter;
import java.util.Map;

/** 还没有填的。 / What a skeleton left open and nobody filled in: what a document is called and where its text is from, where a number that counts is from. */
final class ToBeFilled implements Lint {
    private static final String MARK = "待填";

    @Override
    public void look(Looked edition, Findings findings) {
        Map<String, Place> places = edition.rulebook().places().documents();
        edition.rulebook().documents().values().forEach(document -> document(document, places, findings));
        for (Parameter one : edition.book().parameters()) {
            one.values().stream()
                    .filter(value -> value.value() != null)
                    .filter(value -> value.validity().source().contains(MARK))
                    .findFirst()
                    .ifPresent(value -> told(
                            value.place(), one.key(), "source", value.validity().source(), findings));
        }
        for (LookupTable one : edition.book().tables()) {
            one.rows().stream()
                    .filter(row -> row.value() != null)
                    .filter(row -> row.validity().source().contains(MARK))
                    .findFirst()
                    .ifPresent(row -> told(
                            row.place(), one.key(), "source", row.validity().source(), findings));
        }
    }

    private static void document(PolicyDocument document, Map<String, Place> places, Findings findings) {
        Place place = places.getOrDefault(document.id(), Place.of(document.id()));
        told(place, document.id(), "title", document.title().zh(), findings);
        told(place, document.id(), "issuer", document.issuer(), findings);
        told(place, document.id(), "source", document.source(), findings);
    }

    private static void told(Place place, String subject, String key, String text, Findings findings) {
        if (text.contains(MARK)) {
            findings.add(LintProblems.REMARK_336.at(place, subject, key, text));
        }
    }
}
