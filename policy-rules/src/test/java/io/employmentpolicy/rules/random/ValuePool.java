package io.employmentpolicy.rules.random;

import io.employmentpolicy.model.facts.FactField;
import io.employmentpolicy.model.facts.FieldType;
import io.employmentpolicy.model.value.MonthPeriod;
import io.employmentpolicy.model.value.Occurrence;
import io.employmentpolicy.rules.edition.ExpressionWalk;
import io.employmentpolicy.rules.edition.LookupTable;
import io.employmentpolicy.rules.edition.Rule;
import io.employmentpolicy.rules.edition.Rulebook;
import io.employmentpolicy.rules.language.Expression;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** 取值池。 / Values near every threshold the rules speak of: constants, parameters and the days they change, each with its neighbours. */
final class ValuePool {
    /** Of three periods one begins and one ends within so many months, so that what still runs is met, and what has just ended. */
    private static final int RECENT = 6;

    /** Longest span in months by which a day is moved. */
    private static final long LONGEST_SPAN = 800;

    private final LocalDate asOf;
    private final List<BigDecimal> numbers =
            new ArrayList<>(List.of(BigDecimal.ZERO, BigDecimal.ONE, new BigDecimal("2")));
    private final List<LocalDate> days = new ArrayList<>();
    private final List<Long> spans = new ArrayList<>(List.of(0L, 12L));
    private final List<Long> daySpans = new ArrayList<>(List.of(0L));
    private final Map<FactField, List<Object>> liked = new HashMap<>();
    private final List<String> texts = new ArrayList<>(List.of("p1", "p2", "other"));

    ValuePool(Rulebook rulebook, List<Rule> rules, LocalDate asOf) {
        this.asOf = asOf;
        numbers.addAll(List.of(BigDecimal.valueOf(asOf.getYear()), BigDecimal.valueOf(asOf.getYear() - 1L)));
        days.addAll(List.of(asOf, asOf.minusDays(1), asOf.plusDays(1)));
        rules.stream()
                .flatMap(rule -> Stream.concat(
                        rule.conditions().stream().flatMap(ExpressionWalk::of), ExpressionWalk.of(rule.conclusion())))
                .forEach(part -> {
                    like(rulebook, part);
                    if (part instanceof Expression.Constant constant && constant.value() instanceof String text) {
                        texts.add(text);
                    } else if (part instanceof Expression.ParameterOf parameter) {
                        parameter(rulebook, parameter.key());
                    } else if (part instanceof Expression.TableOf table) {
                        keys(rulebook, table.key());
                    } else if (part instanceof Expression.ListedIn listed) {
                        keys(rulebook, listed.key());
                    }
                });
    }

    /** Notes the values a rule asks a field for, so that rules with many conditions are met often enough. */
    private void like(Rulebook rulebook, Expression part) {
        if (part instanceof Expression.Comparison comparison && comparison.left() instanceof Expression.FieldOf field) {
            if (comparison.right() instanceof Expression.Constant constant) {
                like(field.field(), constant.value());
            } else if (comparison.right() instanceof Expression.TableOf table) {
                rulebook.book().table(table.key()).orElseThrow().rows().forEach(row -> {
                    if (row.value() != null) {
                        like(field.field(), row.value());
                    }
                });
            } else if (comparison.right() instanceof Expression.ParameterOf parameter) {
                rulebook.book()
                        .parameter(parameter.key())
                        .orElseThrow()
                        .values()
                        .forEach(value -> {
                            if (value.value() != null) {
                                like(field.field(), value.value());
                                like(field.field(), value.value().add(BigDecimal.ONE));
                            }
                        });
            }
        } else if (part instanceof Expression.Contains contains
                && contains.set() instanceof Expression.FieldOf field
                && contains.element() instanceof Expression.Constant element) {
            like(field.field(), Set.of(element.value()));
        } else if (part instanceof Expression.OneOf oneOf && oneOf.value() instanceof Expression.FieldOf field) {
            oneOf.options().forEach(option -> like(field.field(), option.value()));
        }
    }

    private void like(FactField field, Object value) {
        liked.computeIfAbsent(field, any -> new ArrayList<>()).add(fitting(field, value));
    }

    /** A constant of a rule as a fact holds it. */
    static Object fitting(FactField field, Object value) {
        if (!(value instanceof BigDecimal number)) {
            return value;
        }
        return field.type().base() == FieldType.Base.INTEGER ? (Object) number.intValue() : cents(number);
    }

    /** Facts hold money in yuan and cents. */
    private static BigDecimal cents(BigDecimal number) {
        return number.scale() > 2 ? number.setScale(2, RoundingMode.DOWN) : number;
    }

    private void parameter(Rulebook rulebook, String key) {
        String unit = rulebook.book().parameter(key).orElseThrow().unit();
        rulebook.book().parameter(key).orElseThrow().values().forEach(value -> {
            BigDecimal number = value.value();
            if (number != null) {
                if (unit.equals("months") || unit.equals("years")) {
                    span(unit.equals("years") ? number.multiply(BigDecimal.valueOf(12)) : number);
                }
                if (unit.equals("days")) {
                    long count = number.longValue();
                    daySpans.addAll(List.of(count - 1, count, count + 1));
                    days.addAll(List.of(asOf.minusDays(count), asOf.minusDays(count - 1), asOf.plusDays(count)));
                }
                numbers.addAll(List.of(
                        number,
                        number.add(BigDecimal.ONE),
                        number.subtract(BigDecimal.ONE).max(BigDecimal.ZERO)));
                if (number.compareTo(new BigDecimal("70")) < 0) {
                    long count = number.longValue();
                    days.addAll(List.of(
                            asOf.minusYears(count),
                            asOf.minusYears(count).plusDays(1),
                            asOf.minusMonths(count),
                            asOf.minusMonths(count).minusDays(1)));
                }
            }
        });
        days.addAll(rulebook.book().changes(List.of(key)));
    }

    /** Numbers that may be months: days are tried that lie one or two such spans away. */
    private void span(BigDecimal number) {
        if (number.compareTo(BigDecimal.valueOf(LONGEST_SPAN)) <= 0
                && number.stripTrailingZeros().scale() <= 0) {
            spans.add(number.longValue());
        }
    }

    private void keys(Rulebook rulebook, String key) {
        rulebook.book().table(key).orElseThrow().rows().stream()
                .map(LookupTable.Row::value)
                .filter(Objects::nonNull)
                .distinct()
                .forEach(this::span);
        rulebook.book().table(key).orElseThrow().rows().stream()
                .flatMap(row -> row.keys().stream())
                .forEach(value -> {
                    if (value instanceof BigDecimal number) {
                        numbers.addAll(
                                List.of(number, number.subtract(BigDecimal.ONE).max(BigDecimal.ZERO)));
                    } else if (value instanceof YearMonth month && month.getYear() > 1950) {
                        days.addAll(List.of(month.atDay(1), month.atDay(1).minusDays(1)));
                    } else if (value instanceof String text) {
                        texts.add(text);
                    }
                });
    }

    /** @param fondness how many of a hundred values are ones some rule asks for */
    @Nullable
    Object value(FactField field, int fondness, RandomGenerator random) {
        List<Object> wanted = liked.get(field);
        if (field.isDeclared() && !field.codes().isEmpty()) {
            List<String> codes = field.codes().stream().map(one -> one.code()).toList();
            return field.type().base() == FieldType.Base.TEXT ? pick(codes, random) : Set.of(pick(codes, random));
        }
        return wanted != null && random.nextInt(100) < fondness ? pick(wanted, random) : value(field.type(), random);
    }

    /** A value one step away: a day, a month or one of the spans the rules speak of; anything that has no steps is left as it is. */
    Object step(Object value, RandomGenerator random) {
        long steps = random.nextBoolean() ? 1 : -1;
        if (value instanceof BigDecimal number) {
            return number.add(BigDecimal.valueOf(steps)).max(BigDecimal.ZERO);
        }
        if (value instanceof Integer number) {
            return Math.max(0, number + (int) steps);
        }
        if (value instanceof Boolean truth) {
            return !truth;
        }
        if (value instanceof Occurrence<?> event && event.at().isPresent()) {
            return Occurrence.at(step((Object) event.at().get(), random));
        }
        long months = steps
                * (random.nextInt(4) == 0
                        ? Math.min(pick(numbers, random).longValue(), LONGEST_SPAN)
                        : random.nextInt(1, 13));
        if (value instanceof YearMonth month) {
            return month.plusMonths(random.nextBoolean() ? steps : months);
        }
        if (value instanceof MonthPeriod period) {
            return moved(period, random.nextBoolean() ? steps : months, random);
        }
        if (value instanceof LocalDate day) {
            return random.nextBoolean() ? day.plusDays(steps) : day.plusMonths(random.nextBoolean() ? steps : months);
        }
        return value instanceof LocalDateTime moment
                ? random.nextBoolean() ? moment.plusSeconds(steps) : moment.plusDays(steps)
                : value;
    }

    /** Every value next to one: one step away on either side, what rules ask for, and for days those a span away from some other day. */
    List<Object> around(FactField field, Object value, List<LocalDate> anchors) {
        Set<Object> around = new LinkedHashSet<>(liked.getOrDefault(field, List.of()));
        if (value instanceof Occurrence<?> event) {
            around.add(Occurrence.notYet());
            event.at().ifPresent(at -> neighbours(at, anchors).forEach(moved -> around.add(Occurrence.at(moved))));
        } else {
            neighbours(value, anchors).forEach(around::add);
        }
        if (field.isDeclared() && !field.codes().isEmpty()) {
            around.removeIf(one -> one instanceof String code
                    && field.codes().stream().noneMatch(known -> known.code().equals(code)));
        }
        around.remove(value);
        return List.copyOf(around);
    }

    private Stream<Object> neighbours(Object value, List<LocalDate> anchors) {
        if (value instanceof BigDecimal number) {
            return Stream.of(
                    number.add(BigDecimal.ONE), number.subtract(BigDecimal.ONE).max(BigDecimal.ZERO));
        }
        if (value instanceof Integer number) {
            return Stream.of(number + 1, Math.max(0, number - 1));
        }
        if (value instanceof Boolean truth) {
            return Stream.of(!truth);
        }
        if (value instanceof String) {
            return Stream.of("other");
        }
        if (value instanceof Enum<?> one) {
            return Stream.of((Object[]) one.getDeclaringClass().getEnumConstants());
        }
        if (value instanceof Set<?> set) {
            return set.stream().map(element -> without(set, element));
        }
        if (value instanceof MonthPeriod period) {
            return months(anchors)
                    .flatMap(month -> Stream.of(
                                    Stream.of(new MonthPeriod(period.from(), null)),
                                    month.isBefore(period.from())
                                            ? Stream.<MonthPeriod>empty()
                                            : Stream.of(new MonthPeriod(period.from(), month)),
                                    period.to() != null && month.isAfter(period.to())
                                            ? Stream.<MonthPeriod>empty()
                                            : Stream.of(new MonthPeriod(month, period.to())))
                            .flatMap(periods -> periods));
        }
        if (value instanceof YearMonth) {
            return months(anchors).map(month -> month);
        }
        if (value instanceof LocalDate) {
            return days(anchors).map(day -> day);
        }
        return value instanceof LocalDateTime moment
                ? Stream.of(moment.plusSeconds(1), moment.minusSeconds(1), moment.plusDays(1), moment.minusDays(1))
                : Stream.empty();
    }

    private static Set<Object> without(Set<?> set, Object element) {
        Set<Object> rest = new HashSet<>(set);
        rest.remove(element);
        return rest;
    }

    private Stream<YearMonth> months(List<LocalDate> anchors) {
        return Stream.concat(Stream.of(asOf), anchors.stream())
                .flatMap(anchor -> spans.stream()
                        .distinct()
                        .flatMap(span -> Stream.of(anchor.plusMonths(span), anchor.minusMonths(span))))
                .map(YearMonth::from)
                .flatMap(month -> Stream.of(month, month.plusMonths(1), month.minusMonths(1)))
                .distinct();
    }

    private Stream<LocalDate> days(List<LocalDate> anchors) {
        return Stream.concat(Stream.of(asOf), anchors.stream())
                .flatMap(anchor -> Stream.concat(
                        spans.stream()
                                .distinct()
                                .flatMap(span -> Stream.of(anchor.plusMonths(span), anchor.minusMonths(span))),
                        daySpans.stream()
                                .distinct()
                                .flatMap(span -> Stream.of(anchor.plusDays(span), anchor.minusDays(span)))))
                .flatMap(day -> Stream.of(day, day.plusDays(1), day.minusDays(1)))
                .distinct();
    }

    /** A period of which one end is moved, or that ends at last, or no longer does. */
    private static MonthPeriod moved(MonthPeriod period, long months, RandomGenerator random) {
        YearMonth from = period.from();
        YearMonth to = period.to();
        return switch (random.nextInt(8)) {
            case 0 -> new MonthPeriod(from, to == null ? from.plusMonths(Math.abs(months)) : null);
            case 1, 2 -> {
                YearMonth moved = from.plusMonths(months);
                yield new MonthPeriod(to == null || !moved.isAfter(to) ? moved : to, to);
            }
            case 3 -> new MonthPeriod(from.plusMonths(months), to == null ? null : to.plusMonths(months));
            default -> {
                YearMonth moved = to == null ? from : to.plusMonths(months);
                yield new MonthPeriod(from, moved.isBefore(from) ? from : moved);
            }
        };
    }

    /** A value that lies one of the spans the rules speak of from a day of the case, or right beside that; others are left as they are. */
    Object near(LocalDate anchor, Object value, RandomGenerator random) {
        LocalDate far = random.nextBoolean()
                ? anchor.plusMonths(pick(spans, random) * (random.nextBoolean() ? 1 : -1))
                : anchor.plusDays(pick(daySpans, random) * (random.nextBoolean() ? 1 : -1));
        LocalDate day = far.plusDays(pick(List.of(0, 0, -1, 1), random));
        if (value instanceof Occurrence<?> event) {
            return event.at()
                    .<Object>map(at -> Occurrence.at(near(anchor, (Object) at, random)))
                    .orElse(value);
        }
        if (value instanceof LocalDate) {
            return day;
        }
        if (value instanceof LocalDateTime moment) {
            return day.atTime(moment.toLocalTime());
        }
        if (value instanceof YearMonth) {
            return YearMonth.from(day);
        }
        if (value instanceof MonthPeriod period) {
            YearMonth month = YearMonth.from(day);
            return random.nextBoolean() && !month.isBefore(period.from())
                    ? new MonthPeriod(period.from(), month)
                    : period.to() == null || !month.isAfter(period.to()) ? new MonthPeriod(month, period.to()) : period;
        }
        return value;
    }

    /** The days a value speaks of. */
    static Stream<LocalDate> daysOf(@Nullable Object value) {
        if (value instanceof Occurrence<?> event) {
            return daysOf(event.at().<Object>map(at -> at).orElse(null));
        }
        if (value instanceof MonthPeriod period) {
            return Stream.concat(daysOf(period.from()), daysOf(period.to()));
        }
        return value instanceof LocalDate day
                ? Stream.of(day)
                : value instanceof LocalDateTime moment
                        ? Stream.of(moment.toLocalDate())
                        : value instanceof YearMonth month ? Stream.of(month.atDay(1)) : Stream.empty();
    }

    private @Nullable Object value(FieldType type, RandomGenerator random) {
        return switch (type.base()) {
            case BOOLEAN -> random.nextBoolean();
            case INTEGER -> pick(numbers, random).intValue();
            case DECIMAL -> cents(pick(numbers, random));
            case TEXT -> pick(texts, random);
            case DATE -> day(random);
            case MONTH -> YearMonth.from(day(random));
            case DATE_TIME -> moment(random);
            case DATE_EVENT -> random.nextInt(4) == 0 ? Occurrence.notYet() : Occurrence.at(day(random));
            case DATE_TIME_EVENT -> random.nextInt(4) == 0 ? Occurrence.notYet() : Occurrence.at(moment(random));
            case TEXT_EVENT -> random.nextInt(4) == 0 ? Occurrence.notYet() : Occurrence.at(pick(texts, random));
            case ENUM -> constant(type, random);
            case ENUM_SET -> set(() -> constant(type, random), random);
            case TEXT_SET -> set(() -> pick(texts, random), random);
            case MONTH_PERIOD -> {
                YearMonth recent = YearMonth.from(asOf).minusMonths(random.nextInt(RECENT + 2) - 1);
                yield switch (random.nextInt(3)) {
                    case 0 -> new MonthPeriod(recent.minusMonths(random.nextInt(14)), recent);
                    case 1 -> running(recent, random);
                    default -> running(YearMonth.from(day(random)), random);
                };
            }
            case LIST -> throw new IllegalArgumentException("nested facts are made by the case generator");
        };
    }

    /** A period that still runs, once in four, or ends within a bit more than a year. */
    private static MonthPeriod running(YearMonth from, RandomGenerator random) {
        return new MonthPeriod(from, random.nextInt(4) == 0 ? null : from.plusMonths(random.nextInt(14)));
    }

    private LocalDate day(RandomGenerator random) {
        return switch (random.nextInt(7)) {
            case 0 -> asOf.minusDays(random.nextInt(4_000));
            case 1 -> asOf.minusDays(random.nextInt(26_000));
            case 2 -> asOf.plusDays(random.nextInt(5_000));
            case 3 ->
                asOf.minusMonths(pick(spans, random))
                        .plusMonths(pick(spans, random) + random.nextInt(-24, 3))
                        .plusDays(random.nextInt(-1, 2));
            default -> pick(days, random);
        };
    }

    private LocalDateTime moment(RandomGenerator random) {
        LocalTime time = switch (random.nextInt(3)) {
            case 0 -> LocalTime.MIDNIGHT;
            case 1 -> LocalTime.of(23, 59, 59);
            default -> LocalTime.of(random.nextInt(24), random.nextInt(60));
        };
        return asOf.minusDays(random.nextInt(6)).atTime(time);
    }

    private static Object constant(FieldType type, RandomGenerator random) {
        Class<?> list = type.valueClass();
        if (list == null) {
            throw new IllegalArgumentException("no closed list");
        }
        return list.getEnumConstants()[random.nextInt(list.getEnumConstants().length)];
    }

    private static Set<Object> set(java.util.function.Supplier<Object> element, RandomGenerator random) {
        Set<Object> set = new HashSet<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            set.add(element.get());
        }
        return set;
    }

    static <T> T pick(List<T> from, RandomGenerator random) {
        return from.get(random.nextInt(from.size()));
    }
}
