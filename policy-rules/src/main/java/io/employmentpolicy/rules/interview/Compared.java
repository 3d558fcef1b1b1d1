package io.employmentpolicy.rules.interview;

import io.employmentpolicy.model.facts.Dictionary;
import io.employmentpolicy.model.facts.FactField;
import io.employmentpolicy.model.facts.FieldType;
import io.employmentpolicy.rules.edition.ExpressionWalk;
import io.employmentpolicy.rules.edition.FiguresOfDay;
import io.employmentpolicy.rules.edition.LookupTable;
import io.employmentpolicy.rules.edition.Rule;
import io.employmentpolicy.rules.edition.Rulebook;
import io.employmentpolicy.rules.language.Expression;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the rules of some policies hold fields against: numbers and codes. Immutable. */
final class Compared {
    private static final Set<FieldType.Base> NUMBERS = Set.of(FieldType.Base.INTEGER, FieldType.Base.DECIMAL);
    private static final Pattern WHOLE = Pattern.compile("\\d{1,9}");

    private final Dictionary dictionary;
    private final Map<FactField, SortedSet<BigDecimal>> numbers = new HashMap<>();
    private final Map<FactField, SortedSet<String>> texts = new HashMap<>();
    private final SortedSet<BigDecimal> figures = new TreeSet<>();

    /** @param policies ids, with all they build on */
    Compared(Rulebook rulebook, Collection<String> policies, LocalDate asOf) {
        this.dictionary = rulebook.dictionary();
        FiguresOfDay day = rulebook.book().on(asOf);
        for (String policy : policies) {
            for (Rule rule : rulebook.rulesOf(policy)) {
                List<Expression> all = ExpressionWalk.of(rule).toList();
                all.forEach(one -> add(one, day));
                all.forEach(one -> add(one, rulebook));
                all.forEach(one -> constant(one, day).forEach(figures::add));
            }
        }
    }

    private void add(Expression one, FiguresOfDay day) {
        if (one instanceof Expression.Comparison comparison) {
            add(comparison.left(), comparison.right(), day);
            add(comparison.right(), comparison.left(), day);
        } else if (one instanceof Expression.OneOf oneOf) {
            oneOf.options().forEach(option -> add(oneOf.value(), option, day));
        }
    }

    /** A number by which a row of a table is found is held against the keys of all rows. */
    private void add(Expression one, Rulebook rulebook) {
        if (!(one instanceof Expression.Lookup lookup)) {
            return;
        }
        List<LookupTable.Row> rows =
                rulebook.book().table(lookup.key()).map(LookupTable::rows).orElse(List.of());
        for (int i = 0; i < lookup.keys().size(); i++) {
            int column = i;
            numeric(lookup.keys().get(i))
                    .forEach(field -> rows.forEach(row -> number(row.keys().get(column))
                            .ifPresent(number -> numbers.computeIfAbsent(field, any -> new TreeSet<>())
                                    .add(number))));
        }
    }

    private static Stream<FactField> numeric(Expression key) {
        return held(key)
                .map(Expression.FieldOf::field)
                .filter(field -> NUMBERS.contains(field.type().base()));
    }

    private static Optional<BigDecimal> number(Object key) {
        return key instanceof BigDecimal number
                ? Optional.of(number)
                : key instanceof String text && WHOLE.matcher(text).matches()
                        ? Optional.of(new BigDecimal(text))
                        : Optional.empty();
    }

    /** The fields whose own value an expression is made of; those by which it finds a row of a table are held against that. */
    private static Stream<Expression.FieldOf> held(@Nullable Expression expression) {
        if (expression instanceof Expression.FieldOf field) {
            return Stream.of(field);
        }
        if (expression instanceof Expression.Variable variable) {
            return held(variable.source());
        }
        return expression == null || expression instanceof Expression.Lookup
                ? Stream.empty()
                : expression.inner().stream().flatMap(Compared::held);
    }

    private void add(Expression looked, Expression against, FiguresOfDay day) {
        for (Expression.FieldOf field : held(looked).toList()) {
            constant(against, day)
                    .forEach(number -> numbers.computeIfAbsent(field.field(), any -> new TreeSet<>())
                            .add(number));
            if (against instanceof Expression.Constant constant && constant.value() instanceof String text) {
                texts.computeIfAbsent(field.field(), any -> new TreeSet<>()).add(text);
            }
        }
    }

    private static Stream<BigDecimal> constant(Expression one, FiguresOfDay day) {
        if (one instanceof Expression.Constant constant) {
            return constant.value() instanceof BigDecimal number
                    ? Stream.of(number)
                    : constant.value() instanceof Integer whole ? Stream.of(BigDecimal.valueOf(whole)) : Stream.empty();
        }
        return one instanceof Expression.ParameterOf parameter
                        && day.number(parameter.key()) instanceof FiguresOfDay.Found found
                ? Stream.of(found.value())
                : Stream.empty();
    }

    /** The kinds of facts the rules speak of. */
    Dictionary dictionary() {
        return dictionary;
    }

    /** The numbers a field is held against; empty when it is held against none by itself. */
    SortedSet<BigDecimal> numbers(FactField field) {
        return Objects.requireNonNullElseGet(numbers.get(field), TreeSet::new);
    }

    /** The texts a field is held against. */
    SortedSet<String> texts(FactField field) {
        return Objects.requireNonNullElseGet(texts.get(field), TreeSet::new);
    }

    /** Every number the rules read, whatever for. */
    SortedSet<BigDecimal> figures() {
        return figures;
    }
}
