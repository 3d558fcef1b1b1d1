package io.employmentpolicy.rules.mutation;

import io.employmentpolicy.rules.edition.LookupTable;
import io.employmentpolicy.rules.edition.Parameter;
import io.employmentpolicy.rules.edition.ParameterBook;
import io.employmentpolicy.rules.edition.ParameterBook.Switch;
import io.employmentpolicy.rules.edition.Policy;
import io.employmentpolicy.rules.edition.Rule;
import io.employmentpolicy.rules.edition.Rulebook;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** 改过的版次。 / Copies of an edition with something else in them; each keeps the digest of the edition it was made of. */
final class Editions {
    private Editions() {}

    static Rulebook withRules(Rulebook book, List<Rule> rules) {
        return copy(book, book.policies(), rules, book.book());
    }

    static Rulebook with(Rulebook book, Policy policy) {
        SortedMap<String, Policy> policies = new TreeMap<>(book.policies());
        policies.replace(policy.id(), policy);
        return copy(book, policies, book.rules(), book.book());
    }

    static Rulebook with(Rulebook book, Parameter parameter) {
        Map<String, Parameter> parameters = byKey(book.book().parameters(), Parameter::key);
        parameters.put(parameter.key(), parameter);
        return figures(book, parameters, byKey(book.book().tables(), LookupTable::key));
    }

    static Rulebook with(Rulebook book, LookupTable table) {
        Map<String, LookupTable> tables = byKey(book.book().tables(), LookupTable::key);
        tables.put(table.key(), table);
        return figures(book, byKey(book.book().parameters(), Parameter::key), tables);
    }

    private static Rulebook figures(Rulebook book, Map<String, Parameter> parameters, Map<String, LookupTable> tables) {
        return book.with(new ParameterBook(parameters, tables, byKey(book.book().switches(), Switch::key)));
    }

    private static <T> Map<String, T> byKey(Iterable<T> all, Function<T, String> key) {
        Map<String, T> byKey = new TreeMap<>();
        all.forEach(one -> byKey.put(key.apply(one), one));
        return byKey;
    }

    private static Rulebook copy(
            Rulebook book, SortedMap<String, Policy> policies, List<Rule> rules, ParameterBook figures) {
        return new Rulebook(
                policies,
                rules,
                figures,
                book.combinations(),
                book.clauses(),
                book.documents(),
                book.checks(),
                book.targets(),
                book.cases(),
                book.digest(),
                book.layers(),
                book.dictionary(),
                book.places());
    }
}
