package io.employmentpolicy.rules.difference;

import io.employmentpolicy.model.source.PolicyDocument;
import io.employmentpolicy.model.text.Text;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the register says of a document, by the names its entries have in {@code documents.yaml}. Whatever differs shows. */
final class DocumentWords {
    private DocumentWords() {}

    static String of(PolicyDocument document) {
        List<String> said = new ArrayList<>();
        add(said, "title", words(document.title()));
        add(said, "number", document.number());
        add(said, "issuer", document.issuer());
        add(said, "issued", document.issued());
        add(said, "from", document.from());
        add(said, "to", document.to());
        add(said, "source", document.source());
        add(said, "complete", document.complete());
        PolicyDocument.Handling handling = document.handling();
        if (handling != null) {
            add(said, "office", words(handling.office()));
            add(said, "apply", words(handling.apply()));
            add(said, "remedy", words(handling.remedy()));
            add(said, "handling source", handling.source());
        }
        document.blocks().forEach(block -> add(said, block.id(), words(block.title())));
        return String.join("; ", said);
    }

    private static @Nullable String words(@Nullable Text text) {
        return text == null ? null : Words.of(text);
    }

    private static void add(List<String> said, String name, @Nullable Object value) {
        if (value != null) {
            said.add(name + " " + value);
        }
    }
}
