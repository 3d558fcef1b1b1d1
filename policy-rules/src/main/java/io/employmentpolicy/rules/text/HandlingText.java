package io.employmentpolicy.rules.text;

import io.employmentpolicy.model.source.Clause;
import io.employmentpolicy.model.source.PolicyDocument;
import io.employmentpolicy.model.source.PolicyDocument.Handling;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** 办理与救济的文字。 / Where and how something is applied for and contested, as far as the documents tell. */
final class HandlingText {
    private final List<PolicyDocument> documents;
    private final Speech speech;

    HandlingText(List<PolicyDocument> documents, Speech speech) {
        this.documents = documents;
        this.speech = speech;
    }

    /** Who handles it and how it is applied for; empty where no document tells. */
    List<String> lines(List<Clause> clauses) {
        List<String> lines = new ArrayList<>();
        for (Handling one : of(clauses)) {
            List<String> parts = new ArrayList<>();
            if (one.office() != null) {
                parts.add(speech.say("向", "at ") + speech.told(one.office()) + speech.say("办理", ""));
            }
            if (one.apply() != null) {
                parts.add(speech.told(one.apply()));
            }
            if (!parts.isEmpty()) {
                lines.add(speech.say("怎样办：", "what to do: ") + String.join(speech.semicolon(), parts));
            }
        }
        return lines.stream().distinct().toList();
    }

    /** Where a decision is contested; empty where no document tells. */
    List<String> remedies(List<Clause> clauses) {
        return of(clauses).stream()
                .map(Handling::remedy)
                .filter(Objects::nonNull)
                .map(speech::told)
                .distinct()
                .toList();
    }

    /** What is said where nothing is known. */
    static String unknown(Speech speech) {
        return speech.say(
                "办理地点、材料和期限：所见文件没有写明，请向经办机构核实",
                "where, with what and by when to apply: not told by the documents at hand, please ask the office");
    }

    private List<Handling> of(List<Clause> clauses) {
        return documents.stream()
                .filter(document ->
                        clauses.stream().anyMatch(clause -> clause.document().equals(document.id())))
                .map(PolicyDocument::handling)
                .filter(Objects::nonNull)
                .toList();
    }
}
