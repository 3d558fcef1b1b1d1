package io.employmentpolicy.rules.difference;

import io.employmentpolicy.model.source.Trust;
import io.employmentpolicy.model.text.Language;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.rules.edition.LookupTable;
import io.employmentpolicy.rules.edition.Parameter;
import io.employmentpolicy.rules.edition.RunningCases;
import io.employmentpolicy.rules.edition.Validity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** 数值的写法。 / Figures with their days in one line, so that two of them can be read side by side. */
final class FigureWords {
    private FigureWords() {}

    /** One value with its days. */
    private record Dated(@Nullable BigDecimal value, boolean applies, Validity validity) {}

    static Text of(Parameter one) {
        return line(
                one.values().stream()
                        .filter(value -> counts(value.validity(), one.values()))
                        .map(value -> new Dated(value.value(), true, value.validity())),
                one.unit(),
                one.running());
    }

    /** Whether a value is read on some day: the first that holds is, and those of an overlay stand before those below. */
    private static boolean counts(Validity validity, List<Parameter.Dated> values) {
        if (!validity.knownOn().isEmpty()) {
            return true;
        }
        List<Validity> before = values.stream()
                .map(Parameter.Dated::validity)
                .takeWhile(one -> one != validity)
                .toList();
        LocalDate first = validity.from() == null ? LocalDate.MIN : validity.from();
        Stream<LocalDate> days = Stream.concat(
                Stream.of(first),
                before.stream().map(Validity::to).filter(Objects::nonNull).map(to -> to.plusDays(1)));
        return days.filter(validity::holds).anyMatch(day -> before.stream().noneMatch(one -> one.holds(day)));
    }

    static Text of(LookupTable table, List<LookupTable.Row> rows) {
        return line(
                rows.stream().map(row -> new Dated(row.value(), row.applies(), row.validity())),
                table.unit(),
                table.running());
    }

    private static Text line(Stream<Dated> values, String unit, @Nullable RunningCases running) {
        List<Dated> sorted = values.sorted(Comparator.comparing(
                        one -> one.validity().from(), Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
        return new Text(line(sorted, unit, running, Language.ZH), line(sorted, unit, running, Language.EN));
    }

    private static String line(List<Dated> values, String unit, @Nullable RunningCases running, Language language) {
        String all = values.stream().map(one -> value(one, unit, language)).collect(Collectors.joining("; "));
        return running == null ? all : all + " (running-cases " + running.name().toLowerCase(Locale.ROOT) + ")";
    }

    private static String value(Dated one, String unit, Language language) {
        String number =
                !one.applies() ? "-" : one.value() == null ? "?" : one.value().toPlainString() + " " + unit;
        Validity validity = one.validity();
        String days = validity.knownOn().isEmpty()
                ? (validity.from() == null && validity.to() == null
                        ? ""
                        : " " + day(validity.from()) + ".." + day(validity.to()))
                : " " + validity.knownOn();
        Trust trust = validity.trust();
        return number + days + " [" + (language == Language.ZH ? trust.zh() : trust.en()) + ", " + validity.source()
                + "]";
    }

    private static String day(@Nullable Object day) {
        return day == null ? "" : day.toString();
    }
}
