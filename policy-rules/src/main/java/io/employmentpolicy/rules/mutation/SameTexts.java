package io.employmentpolicy.rules.mutation;

import io.employmentpolicy.model.facts.Dictionary;
import io.employmentpolicy.model.facts.FactField;
import io.employmentpolicy.model.facts.FactKind;
import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.rules.document.Node;
import io.employmentpolicy.rules.edition.ExpressionWalk;
import io.employmentpolicy.rules.edition.Rule;
import io.employmentpolicy.rules.exchange.FactsReader;
import io.employmentpolicy.rules.language.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * 事实不会有的文字。 / Whether two rules differ only in texts that no fact ever holds, because its kind writes them in another way: the name of a
 * region where the code is kept. That is tried with such a fact.
 */
final class SameTexts {
    private static final Place HERE = Place.of("tried");

    private final FactsReader reader;

    SameTexts(Dictionary dictionary) {
        this.reader = new FactsReader(dictionary);
    }

    boolean areSame(Rule before, Rule after) {
        List<Expression.OneOf> gone = lists(before);
        List<Expression.OneOf> kept = lists(after);
        if (gone.size() != kept.size()
                || before.conditions().size() != after.conditions().size()) {
            return false;
        }
        List<Expression.OneOf> changed = new ArrayList<>();
        for (int at = 0; at < gone.size(); at++) {
            if (!gone.get(at).equals(kept.get(at))) {
                changed.add(gone.get(at));
                if (!isShorter(gone.get(at), kept.get(at))) {
                    return false;
                }
            }
        }
        return changed.size() == 1;
    }

    private static List<Expression.OneOf> lists(Rule rule) {
        return ExpressionWalk.of(rule)
                .filter(Expression.OneOf.class::isInstance)
                .map(Expression.OneOf.class::cast)
                .toList();
    }

    /** One list lacks options of the other alone that its field never holds. */
    private boolean isShorter(Expression.OneOf all, Expression.OneOf fewer) {
        return all.value().equals(fewer.value())
                && all.value() instanceof Expression.FieldOf field
                && all.options().containsAll(fewer.options())
                && all.options().stream()
                        .filter(option -> !fewer.options().contains(option))
                        .allMatch(option -> option.value() instanceof String text
                                && isNeverHeld(field.kind(), field.field(), text));
    }

    private boolean isNeverHeld(FactKind kind, FactField field, String text) {
        Node.Mapping fact = mapping(field.name(), new Node.Scalar(text, true, HERE));
        try {
            return reader.facts(mapping(kind.name(), new Node.Sequence(List.of(fact), HERE))).of(kind).stream()
                    .noneMatch(one -> text.equals(field.read(one)));
        } catch (IllegalArgumentException noFact) {
            return false;
        }
    }

    private static Node.Mapping mapping(String name, Node value) {
        return new Node.Mapping(Map.of(name, value), Map.of(name, HERE), HERE);
    }
}
