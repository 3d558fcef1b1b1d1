package io.employmentpolicy.rules.mutation;

import io.employmentpolicy.model.facts.FactField;
import io.employmentpolicy.model.facts.FactKind;
import io.employmentpolicy.rules.edition.ExpressionWalk;
import io.employmentpolicy.rules.edition.LookupTable;
import io.employmentpolicy.rules.edition.Parameter;
import io.employmentpolicy.rules.edition.Policy;
import io.employmentpolicy.rules.edition.Rule;
import io.employmentpolicy.rules.edition.Rulebook;
import io.employmentpolicy.rules.edition.Validity;
import io.employmentpolicy.rules.language.Expression;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** 规则所及的界限。 / What the rules of some policies hold facts against: numbers, stretches of time, days, texts by field. */
final class Limits {
    private static final BigDecimal MOST_MONTHS = BigDecimal.valueOf(1_300);
    private static final int MONTHS_OF_YEAR = 12;

    private final Set<BigDecimal> numbers = new TreeSet<>();
    private final Set<Long> months = new TreeSet<>();
    private final Set<Long> days = new TreeSet<>();
    private final Set<LocalDate> dates = new TreeSet<>();
    private final Map<String, Set<String>> texts = new TreeMap<>();
    private final Set<String> fields = new TreeSet<>();

    private Limits() {}

    /** Those of the rules of some policies, and of the policies themselves. */
    static Limits of(Rulebook book, Set<String> policies) {
        Limits limits = new Limits();
        List<Rule> rules = book.rules().stream()
                .filter(rule -> policies.contains(rule.policy()))
                .toList();
        rules.forEach(limits::rule);
        Set<String> figures = figures(rules);
        book.book().parameters().stream()
                .filter(one -> figures.contains(one.key()))
                .forEach(limits::parameter);
        book.book().tables().stream().filter(one -> figures.contains(one.key())).forEach(limits::table);
        book.policies().values().stream()
                .filter(one -> policies.contains(one.id()))
                .forEach(limits::policy);
        return limits;
    }

    private static Set<String> figures(List<Rule> rules) {
        Set<String> figures = new HashSet<>();
        rules.stream()
                .flatMap(ExpressionWalk::of)
                .flatMap(part -> part.figure().stream())
                .forEach(figures::add);
        return figures;
    }

    private void policy(Policy policy) {
        Stream.of(
                        Optional.ofNullable(policy.from()),
                        Optional.ofNullable(policy.to()),
                        Optional.ofNullable(policy.earliest()))
                .flatMap(Optional::stream)
                .forEach(dates::add);
    }

    private void rule(Rule rule) {
        Stream.of(Optional.ofNullable(rule.from()), Optional.ofNullable(rule.retiredOn()))
                .flatMap(Optional::stream)
                .forEach(dates::add);
        fields.addAll(fieldsOf(rule));
        ExpressionWalk.of(rule).forEach(part -> {
            if (part instanceof Expression.Constant constant && constant.value() instanceof BigDecimal number) {
                numbers.add(number);
            } else if (part instanceof Expression.Comparison comparison) {
                text(comparison.left(), comparison.right());
                text(comparison.right(), comparison.left());
            } else if (part instanceof Expression.OneOf oneOf) {
                oneOf.options().forEach(option -> text(oneOf.value(), option));
            }
        });
    }

    /** The fields a rule looks at, and those that tell from when to when its facts last. */
    static Set<String> fieldsOf(Rule rule) {
        Set<String> fields = new TreeSet<>();
        ExpressionWalk.of(rule)
                .filter(Expression.FieldOf.class::isInstance)
                .map(Expression.FieldOf.class::cast)
                .forEach(field -> fields.add(name(field.kind(), field.field())));
        rule.conditions().stream()
                .map(condition -> condition.pattern().kind())
                .forEach(kind -> kind.lasts().forEach(field -> fields.add(name(kind, field))));
        return fields;
    }

    static String name(FactKind kind, FactField field) {
        return kind.name() + "." + field.name();
    }

    private void text(Expression value, Expression option) {
        if (value instanceof Expression.FieldOf field
                && option instanceof Expression.Constant constant
                && constant.value() instanceof String text) {
            texts.computeIfAbsent(name(field.kind(), field.field()), any -> new TreeSet<>())
                    .add(text);
        }
    }

    private void parameter(Parameter parameter) {
        for (Parameter.Dated dated : parameter.values()) {
            BigDecimal value = dated.value();
            if (value != null) {
                number(value, parameter.unit());
            }
            validity(dated.validity());
        }
    }

    private void number(BigDecimal value, String unit) {
        numbers.add(value);
        boolean whole = value.stripTrailingZeros().scale() <= 0 && value.abs().compareTo(MOST_MONTHS) < 0;
        if (whole && unit.equals("years")) {
            months.add(MONTHS_OF_YEAR * value.longValueExact());
        } else if (whole && unit.equals("months")) {
            months.add(value.longValueExact());
        } else if (whole && unit.equals("days")) {
            days.add(value.longValueExact());
        }
    }

    private void table(LookupTable table) {
        for (LookupTable.Row row : table.rows()) {
            validity(row.validity());
            BigDecimal value = row.value();
            if (value != null) {
                number(value, table.unit());
            }
            for (Object key : row.keys()) {
                if (key instanceof BigDecimal band) {
                    numbers.add(band);
                } else if (key instanceof LocalDate day) {
                    dates.add(day);
                }
            }
        }
    }

    private void validity(Validity validity) {
        Stream.of(Optional.ofNullable(validity.from()), Optional.ofNullable(validity.to()))
                .flatMap(Optional::stream)
                .forEach(dates::add);
        validity.knownOn().forEach(stretch -> {
            dates.add(stretch.first());
            dates.add(stretch.last());
        });
    }

    Set<BigDecimal> numbers() {
        return numbers;
    }

    /** Stretches in months, those of years among them. */
    Set<Long> months() {
        return months;
    }

    Set<Long> days() {
        return days;
    }

    Set<LocalDate> dates() {
        return dates;
    }

    Set<String> texts(String field) {
        return texts.getOrDefault(field, Set.of());
    }

    /** The fields the rules look at, as {@code kind.field}. */
    Set<String> fields() {
        return fields;
    }
}
