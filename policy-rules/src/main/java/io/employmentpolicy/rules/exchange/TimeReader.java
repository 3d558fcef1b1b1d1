package io.employmentpolicy.rules.exchange;

import io.employmentpolicy.model.facts.FactProblem;
import io.employmentpolicy.model.problem.Problem;
import io.employmentpolicy.model.value.MonthPeriod;
import io.employmentpolicy.rules.document.Node;
import io.employmentpolicy.rules.problem.Mistake;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads days, months and moments, and tells the many ways in which one is taken for another. */
final class TimeReader {

    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern MONTH = Pattern.compile("[0-9]{4}-[0-9]{2}");
    private static final Pattern MONTHS = Pattern.compile("[0-9]{4}-[0-9]{2}(/[0-9]{4}-[0-9]{2})?");
    private static final Pattern YEARS = Pattern.compile("([0-9]{4})(?:-([0-9]{4}))?");
    private static final Pattern QUARTER = Pattern.compile("([0-9]{4})-Q([1-4])");
    private static final int QUARTER_MONTHS = 3;
    private static final Pattern TIME =
            Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]{1,9})?)?");
    private static final Pattern ZONED =
            Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9:.]+ ?(Z|[+-][0-9]{2}(:?[0-9]{2})?)(\\[.*])?");
    private static final String FROM = "from";
    private static final String TO = "to";

    private final Findings findings;

    TimeReader(Findings findings) {
        this.findings = findings;
    }

    @Nullable
    LocalDate date(Node node, String path) {
        String text = text(node);
        if (matches(DATE, text)) {
            return parse(node, path, text, LocalDate::parse);
        }
        if (matches(TIME, text) || matches(ZONED, text)) {
            findings.add(refused(ExchangeProblems.FACT_112_DATE, node, path));
        } else {
            findings.add(ExchangeProblems.FACT_110_DATE.ofDay(
                    node.place(), path, text == null ? "" : text, ValueProblems.shown(node)));
        }
        return null;
    }

    @Nullable
    LocalDateTime dateTime(Node node, String path) {
        String text = text(node);
        if (matches(TIME, text)) {
            return parse(node, path, text, LocalDateTime::parse);
        }
        if (matches(ZONED, text)) {
            findings.add(refused(ExchangeProblems.FACT_113, node, path));
        } else if (matches(DATE, text)) {
            findings.add(refused(ExchangeProblems.FACT_112_TIME, node, path));
        } else {
            findings.add(refused(ExchangeProblems.FACT_110_TIME, node, path));
        }
        return null;
    }

    @Nullable
    YearMonth month(Node node, String path) {
        String text = text(node);
        if (matches(MONTH, text)) {
            return parse(node, path, text, YearMonth::parse);
        }
        findings.add(ExchangeProblems.FACT_110_MONTH.ofMonth(
                node.place(), path, text == null ? "" : text, ValueProblems.shown(node)));
        return null;
    }

    /**
     * A run of months, or calendar years, a quarter, one month or months from and to as statistics name them: {@code 2024}, {@code 2021-2025},
     * {@code 2024-Q2}, {@code 2024-12}, {@code 2024-01/2024-06}.
     */
    @Nullable
    MonthPeriod period(Node node, String path) {
        if (node instanceof Node.Mapping mapping) {
            return run(mapping, path);
        }
        String text = text(node);
        if (matches(QUARTER, text)) {
            return quarter(Objects.requireNonNull(text));
        }
        if (matches(MONTHS, text)) {
            return months(node, Objects.requireNonNull(text), path);
        }
        if (text == null || !YEARS.matcher(text).matches()) {
            findings.add(ExchangeProblems.FACT_110_PERIOD.ofPeriod(
                    node.place(), path, String.valueOf(text), ValueProblems.shown(node)));
            return null;
        }
        int first = Integer.parseInt(text.substring(0, 4));
        int last = Integer.parseInt(text.substring(text.length() - 4));
        if (last < first) {
            findings.add(FactProblem.endsEarly(node.place(), path));
            return null;
        }
        return MonthPeriod.ofYears(first, last);
    }

    private @Nullable MonthPeriod months(Node node, String text, String path) {
        String[] ends = text.split("/", -1);
        YearMonth from = parse(node, path, ends[0], YearMonth::parse);
        YearMonth to = parse(node, path, ends[ends.length - 1], YearMonth::parse);
        if (from == null || to == null) {
            return null;
        }
        if (to.isBefore(from)) {
            findings.add(FactProblem.endsEarly(node.place(), path));
            return null;
        }
        return new MonthPeriod(from, to);
    }

    private static MonthPeriod quarter(String text) {
        int number = Integer.parseInt(text.substring(text.length() - 1));
        YearMonth last = YearMonth.of(Integer.parseInt(text.substring(0, 4)), number * QUARTER_MONTHS);
        return new MonthPeriod(last.minusMonths(QUARTER_MONTHS - 1L), last);
    }

    private @Nullable MonthPeriod run(Node.Mapping mapping, String path) {
        mapping.keys().forEach((name, place) -> {
            if (!name.equals(FROM) && !name.equals(TO)) {
                findings.add(ExchangeProblems.FACT_105_MONTHS.at(
                        place, path + "." + FactProblems.shorten(name), FactProblems.shorten(name)));
            }
        });
        Node start = mapping.entries().get(FROM);
        Node end = mapping.entries().get(TO);
        if (start == null || isNull(start)) {
            findings.add(refused(ExchangeProblems.FACT_110_PERIOD, mapping, path));
            return null;
        }
        YearMonth from = month(start, path + "." + FROM);
        YearMonth to = end == null || isNull(end) ? null : month(end, path + "." + TO);
        if (from == null) {
            return null;
        }
        if (to != null && to.isBefore(from)) {
            findings.add(FactProblem.endsEarly(Objects.requireNonNull(end).place(), path + "." + TO));
            return null;
        }
        return new MonthPeriod(from, to);
    }

    private <T> @Nullable T parse(Node node, String path, @Nullable String text, Function<String, T> form) {
        try {
            return form.apply(Objects.requireNonNull(text));
        } catch (DateTimeException e) {
            findings.add(refused(ExchangeProblems.FACT_111, node, path));
            return null;
        }
    }

    private static boolean isNull(Node node) {
        return node instanceof Node.Scalar scalar && scalar.text() == null;
    }

    private static @Nullable String text(Node node) {
        return node instanceof Node.Scalar scalar ? scalar.text() : null;
    }

    private static boolean matches(Pattern form, @Nullable String text) {
        return text != null && form.matcher(text).matches();
    }

    private static Problem refused(Mistake mistake, Node node, String path) {
        return mistake.at(node.place(), path, ValueProblems.shown(node));
    }
}
