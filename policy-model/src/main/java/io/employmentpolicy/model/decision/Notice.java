package io.employmentpolicy.model.decision;

import io.employmentpolicy.model.source.PolicyDocument;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * 告知书。 / What is handed to somebody about one determination: the answer, what it rests on, where to object.
 *
 * @param asOf the day it speaks of; the end of that day in Asia/Shanghai is meant
 * @param edition the rules it was given under
 * @param determination the answer, explained
 * @param documents the documents it rests on, as the register knows them, in the order of its clauses
 * @param choices what becomes of it beside other rights, and beside what was drawn before; empty when nothing bears on it
 * @param addressee to whom it is handed; null for nobody named: nothing in it then says who it is about
 */
public record Notice(
        LocalDate asOf,
        Edition edition,
        Determination determination,
        List<PolicyDocument> documents,
        List<Choice> choices,
        @Nullable String addressee) {
    /** Copies the lists. */
    public Notice {
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(edition, "edition");
        Objects.requireNonNull(determination, "determination");
        documents = List.copyOf(documents);
        choices = List.copyOf(choices);
    }

    /** 写明收件人。 / The same notice handed to somebody. */
    public Notice to(String name) {
        return new Notice(asOf, edition, determination, documents, choices, Objects.requireNonNull(name, "name"));
    }

    /** 不含个人信息。 / Ids and words only, so that it may stand in a log. */
    @Override
    public String toString() {
        return "Notice[" + asOf + ": " + determination + "]";
    }
}
