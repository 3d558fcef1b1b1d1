package io.employmentpolicy.rules.engine;

import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.rules.edition.ParameterBook;
import io.employmentpolicy.rules.evaluator.Titles;

/** What figures and readings are called in the files that give them; by their keys where these do not say. */
record CalledInBook(ParameterBook book) implements Titles {
    @Override
    public Text figure(String key) {
        return book.parameter(key)
                .map(one -> one.title())
                .or(() -> book.table(key).map(one -> one.title()))
                .orElse(Text.same(key));
    }

    @Override
    public Text reading(String condition, String choice) {
        return book.choice(condition).map(one -> one.called(choice)).orElse(Text.same(condition + ": " + choice));
    }
}
