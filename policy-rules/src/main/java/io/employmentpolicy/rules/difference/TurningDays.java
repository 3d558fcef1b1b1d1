package io.employmentpolicy.rules.difference;

import io.employmentpolicy.rules.edition.LookupTable;
import io.employmentpolicy.rules.edition.Parameter;
import io.employmentpolicy.rules.edition.Policy;
import io.employmentpolicy.rules.edition.Rule;
import io.employmentpolicy.rules.edition.Rulebook;
import io.employmentpolicy.rules.edition.Validity;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** 改动的起止日。 / The days on which something that two editions say otherwise begins, or has ended. */
public final class TurningDays {
    private TurningDays() {}

    /** 全部起止日。 / All of them, first days and days after last ones; none when nothing that differs has a day. */
    public static SortedSet<LocalDate> between(Rulebook old, Rulebook changed) {
        Map<String, Dated> before = dated(old);
        Map<String, Dated> after = dated(changed);
        SortedSet<String> names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        SortedSet<LocalDate> days = new TreeSet<>();
        for (String name : names) {
            Dated was = before.getOrDefault(name, Dated.NOTHING);
            Dated is = after.getOrDefault(name, Dated.NOTHING);
            if (!was.equals(is)) {
                days.addAll(was.days());
                days.addAll(is.days());
            }
        }
        return days;
    }

    /** What an edition says under one name, and when. */
    private record Dated(String text, List<LocalDate> days) {
        static final Dated NOTHING = new Dated("", List.of());
    }

    private static Map<String, Dated> dated(Rulebook book) {
        Map<String, Dated> all = new TreeMap<>();
        for (Parameter one : book.book().parameters()) {
            List<LocalDate> days = one.values().stream()
                    .flatMap(value -> days(value.validity()))
                    .toList();
            all.put("figure " + one.key(), new Dated(FigureWords.of(one).zh(), days));
        }
        for (LookupTable one : book.book().tables()) {
            List<LocalDate> days =
                    one.rows().stream().flatMap(row -> days(row.validity())).toList();
            String text = one.rows().stream()
                    .map(row -> row.keys() + FigureWords.of(one, List.of(row)).zh())
                    .collect(Collectors.joining());
            all.put("table " + one.key(), new Dated(text, days));
        }
        for (Rule one : book.rules()) {
            List<LocalDate> days = one.turns().toList();
            all.put("rule " + one.id(), new Dated(one.canonical() + days, days));
        }
        for (Policy one : book.policies().values()) {
            List<LocalDate> days = days(one.from(), one.to()).toList();
            all.put("policy " + one.id(), new Dated(HeaderEntries.of(one).toString(), days));
        }
        book.targets().forEach((id, row) -> {
            YearMonth last = row.to();
            List<LocalDate> days = days(
                            row.from() == null ? null : row.from().atDay(1), last == null ? null : last.atEndOfMonth())
                    .toList();
            all.put("target " + id, new Dated(row.target().toString(), days));
        });
        return all;
    }

    private static Stream<LocalDate> days(Validity validity) {
        return Stream.concat(
                days(validity.from(), validity.to()),
                validity.knownOn().stream().flatMap(one -> days(one.first(), one.last())));
    }

    private static Stream<LocalDate> days(@Nullable LocalDate from, @Nullable LocalDate to) {
        return Stream.of(from, to == null ? null : to.plusDays(1)).filter(Objects::nonNull);
    }
}
