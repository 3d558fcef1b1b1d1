package io.employmentpolicy.rules.changes;

import io.employmentpolicy.model.facts.FactField;
import io.employmentpolicy.model.facts.FactKind;
import io.employmentpolicy.model.facts.FieldType;
import io.employmentpolicy.model.schema.Fact;
import io.employmentpolicy.model.value.MonthPeriod;
import io.employmentpolicy.model.value.Occurrence;
import io.employmentpolicy.rules.edition.ExpressionWalk;
import io.employmentpolicy.rules.edition.FiguresOfDay;
import io.employmentpolicy.rules.edition.ParameterBook;
import io.employmentpolicy.rules.edition.Rule;
import io.employmentpolicy.rules.language.Expression;
import io.employmentpolicy.rules.language.Expression.Operator;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A fact as a condition asks for, as it would be if it came about today. What the condition does not ask for stays unknown. */
final class Maker {
    private static final int CENTS = 2;

    private final Rule.Pattern pattern;
    private final Figures figures;
    private final ParameterBook book;
    private final LocalDate asOf;
    private final Map<FactField, Object> values = new HashMap<>();

    private Maker(Rule.Pattern pattern, Figures figures, ParameterBook book, LocalDate asOf) {
        this.pattern = pattern;
        this.figures = figures;
        this.book = book;
        this.asOf = asOf;
    }

    /** The fact; empty where no such fact can be. */
    static Optional<Fact> made(Rule.Pattern pattern, Figures figures, ParameterBook book, LocalDate asOf) {
        return new Maker(pattern, figures, book, asOf).made();
    }

    private Optional<Fact> made() {
        pattern.tests().forEach(test -> ask(test.expression(), true));
        pattern.binds().forEach(bind -> fields(bind.value()).forEach(this::any));
        pattern.tests().forEach(test -> fields(test.expression()).forEach(this::any));
        FactKind kind = pattern.kind();
        @Nullable Object[] components = kind.fields().stream().map(values::get).toArray();
        try {
            return Optional.of(kind.fact(components));
        } catch (IllegalArgumentException refused) {
            return Optional.empty();
        }
    }

    private Stream<FactField> fields(Expression expression) {
        return ExpressionWalk.parts(expression)
                .filter(part -> own(part) != null)
                .map(part -> ((Expression.FieldOf) part).field());
    }

    private @Nullable FactField own(Expression part) {
        return part instanceof Expression.FieldOf field && field.slot() == pattern.slot() ? field.field() : null;
    }

    private void ask(Expression test, boolean wanted) {
        FactField truth = own(test);
        if (truth != null) {
            values.putIfAbsent(truth, wanted);
        } else if (test instanceof Expression.Negation negation) {
            ask(negation.part(), !wanted);
        } else if (test instanceof Expression.AllOf all && wanted) {
            all.parts().forEach(part -> ask(part, true));
        } else if (test instanceof Expression.AnyOf any && wanted) {
            ask(any.parts().get(0), true);
        } else if (test instanceof Expression.OneOf oneOf && own(oneOf.value()) != null && wanted) {
            put(oneOf.value(), oneOf.options().get(0).value());
        } else if (test instanceof Expression.Contains contains
                && own(contains.set()) != null
                && contains.element() instanceof Expression.Constant element) {
            put(contains.set(), wanted ? Set.of(element.value()) : Set.of());
        } else if (test instanceof Expression.Comparison comparison && own(comparison.left()) != null) {
            compared(comparison, wanted);
        }
    }

    private void put(Expression field, Object value) {
        FactField own = own(field);
        if (own != null && value instanceof BigDecimal number) {
            values.putIfAbsent(own, number(own, number));
        } else if (own != null) {
            values.putIfAbsent(own, own.type().base() == FieldType.Base.TEXT_EVENT ? Occurrence.at(value) : value);
        }
    }

    private static Object number(FactField field, BigDecimal number) {
        return field.type().base() == FieldType.Base.INTEGER
                ? (Object) number.setScale(0, RoundingMode.CEILING).intValueExact()
                : number.setScale(CENTS, RoundingMode.CEILING);
    }

    private void compared(Expression.Comparison comparison, boolean wanted) {
        boolean equal = comparison.operator() == (wanted ? Operator.EQ : Operator.NE);
        if (comparison.right() instanceof Expression.Constant constant && !(constant.value() instanceof BigDecimal)) {
            if (equal) {
                put(comparison.left(), constant.value());
            } else if (constant.value() instanceof Boolean truth) {
                put(comparison.left(), !truth);
            }
            return;
        }
        limit(comparison.right()).ifPresent(limit -> {
            BigDecimal step = comparison.left().type().unit().equals("yuan") ? new BigDecimal("0.01") : BigDecimal.ONE;
            boolean above = comparison.operator() == (wanted ? Operator.GT : Operator.LE);
            boolean below = comparison.operator() == (wanted ? Operator.LT : Operator.GE);
            put(comparison.left(), above ? limit.add(step) : below ? limit.subtract(step) : limit);
        });
    }

    private Optional<BigDecimal> limit(Expression right) {
        if (right instanceof Expression.Constant constant && constant.value() instanceof BigDecimal number) {
            return Optional.of(number);
        }
        return right instanceof Expression.ParameterOf parameter
                        && book.on(asOf).number(parameter.key()) instanceof FiguresOfDay.Found found
                ? Optional.of(found.value())
                : Optional.empty();
    }

    /** A field some part of the condition looks at without saying which value it wants. */
    private void any(FactField field) {
        if (values.containsKey(field)) {
            return;
        }
        YearMonth month = YearMonth.from(asOf);
        Object value = switch (field.type().base()) {
            case DATE -> asOf;
            case DATE_TIME -> asOf.atStartOfDay();
            case DATE_EVENT -> field.isForeseen() ? Occurrence.notYet() : Occurrence.at(asOf);
            case DATE_TIME_EVENT -> Occurrence.at(asOf.atStartOfDay());
            case MONTH -> month;
            case MONTH_PERIOD -> new MonthPeriod(month, month);
            case INTEGER, DECIMAL ->
                figures.of(field).stream()
                        .map(BigDecimal.class::cast)
                        .max(BigDecimal::compareTo)
                        .map(most -> number(field, most))
                        .orElse(null);
            case ENUM, TEXT -> figures.of(field).stream().findFirst().orElse(null);
            default -> null;
        };
        if (value != null) {
            values.put(field, value);
        }
    }
}
