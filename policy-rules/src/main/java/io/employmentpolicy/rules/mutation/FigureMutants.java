package io.employmentpolicy.rules.mutation;

import io.employmentpolicy.rules.edition.ExpressionWalk;
import io.employmentpolicy.rules.edition.LookupTable;
import io.employmentpolicy.rules.edition.Parameter;
import io.employmentpolicy.rules.edition.Rulebook;
import io.employmentpolicy.rules.edition.Validity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** 数字的改法。 / Figures one unit more or less, days of values moved by one, neighbouring rows of tables exchanged. */
final class FigureMutants {
    private static final BigDecimal CENT = new BigDecimal("0.01");
    private static final String YES_NO = "yes-no";
    private static final Set<String> WHOLE = Set.of("months", "days", "years", "hours", "persons", "times", "count");

    private final Rulebook book;
    private final Map<String, Set<String>> readers = new TreeMap<>();
    private final Set<String> paid = new HashSet<>();
    private final List<Mutant> all = new ArrayList<>();

    private FigureMutants(Rulebook book) {
        this.book = book;
        book.rules().forEach(rule -> {
            ExpressionWalk.of(rule)
                    .flatMap(part -> part.figure().stream())
                    .forEach(key ->
                            readers.computeIfAbsent(key, any -> new HashSet<>()).add(rule.policy()));
            ExpressionWalk.of(rule.conclusion())
                    .flatMap(part -> part.figure().stream())
                    .forEach(paid::add);
        });
    }

    static List<Mutant> of(Rulebook book) {
        FigureMutants mutants = new FigureMutants(book);
        book.book().parameters().stream()
                .filter(one -> mutants.readers.containsKey(one.key()))
                .forEach(mutants::parameter);
        book.book().tables().stream()
                .filter(one -> mutants.readers.containsKey(one.key()))
                .forEach(mutants::rows);
        return mutants.all;
    }

    private void parameter(Parameter parameter) {
        boolean truth = parameter.unit().equals(YES_NO);
        BigDecimal step = truth || WHOLE.contains(parameter.unit()) ? BigDecimal.ONE : CENT;
        for (int at = 0; at < parameter.values().size(); at++) {
            Parameter.Dated dated = parameter.values().get(at);
            BigDecimal value = dated.value();
            if (value != null) {
                if (!truth || value.signum() == 0) {
                    moved(parameter, at, value, value.add(step));
                }
                if (value.compareTo(step) >= 0) {
                    moved(parameter, at, value, value.subtract(step));
                }
            }
            Validity days = dated.validity();
            LocalDate last = days.to();
            LocalDate first = days.from();
            if (last != null) {
                ending(parameter, at, last);
            } else if (first != null && at == 0 && parameter.values().size() == 1) {
                beginning(parameter, at, first);
            }
        }
    }

    private void moved(Parameter parameter, int at, BigDecimal from, BigDecimal to) {
        Parameter.Dated dated = parameter.values().get(at);
        add(
                paid.contains(parameter.key()) ? Mutant.Kind.AMOUNT : Mutant.Kind.LIMIT,
                parameter,
                dated,
                from.toPlainString() + " → " + to.toPlainString(),
                with(parameter, at, new Parameter.Dated(to, dated.validity(), dated.place())));
    }

    /** The last day one earlier: on that day there is no value, or the next one's where one follows. */
    private void ending(Parameter parameter, int at, LocalDate last) {
        Parameter.Dated dated = parameter.values().get(at);
        Parameter changed = with(
                parameter,
                at,
                new Parameter.Dated(
                        dated.value(),
                        days(dated.validity(), dated.validity().from(), last.minusDays(1)),
                        dated.place()));
        for (int next = 0; next < parameter.values().size(); next++) {
            Parameter.Dated follows = parameter.values().get(next);
            if (last.plusDays(1).equals(follows.validity().from())) {
                changed = with(
                        changed,
                        next,
                        new Parameter.Dated(
                                follows.value(),
                                days(
                                        follows.validity(),
                                        last,
                                        follows.validity().to()),
                                follows.place()));
            }
        }
        add(Mutant.Kind.DAY, parameter, dated, "to " + last + " → " + last.minusDays(1), changed);
    }

    private void beginning(Parameter parameter, int at, LocalDate first) {
        Parameter.Dated dated = parameter.values().get(at);
        add(
                Mutant.Kind.DAY,
                parameter,
                dated,
                "from " + first + " → " + first.plusDays(1),
                with(
                        parameter,
                        at,
                        new Parameter.Dated(
                                dated.value(),
                                days(
                                        dated.validity(),
                                        first.plusDays(1),
                                        dated.validity().to()),
                                dated.place())));
    }

    private static Validity days(Validity validity, @Nullable LocalDate from, @Nullable LocalDate to) {
        return new Validity(
                from,
                to,
                validity.knownOn(),
                validity.trust(),
                validity.source(),
                validity.checkedOn(),
                validity.layer());
    }

    private static Parameter with(Parameter parameter, int at, Parameter.Dated dated) {
        List<Parameter.Dated> values = new ArrayList<>(parameter.values());
        values.set(at, dated);
        return new Parameter(parameter.key(), parameter.title(), parameter.unit(), values, parameter.place());
    }

    private void add(Mutant.Kind kind, Parameter parameter, Parameter.Dated at, String told, Parameter changed) {
        Set<String> policies = Objects.requireNonNull(readers.get(parameter.key()));
        all.add(new Mutant(
                kind,
                at.place(),
                parameter.key(),
                told,
                policies,
                null,
                null,
                edition -> Editions.with(edition, changed)));
    }

    /** Each row and the next that says something else. */
    private void rows(LookupTable table) {
        for (int at = 0; at + 1 < table.rows().size(); at++) {
            LookupTable.Row one = table.rows().get(at);
            LookupTable.Row two = table.rows().get(at + 1);
            if (!Objects.equals(one.value(), two.value())) {
                List<LookupTable.Row> rows = new ArrayList<>(table.rows());
                rows.set(at, new LookupTable.Row(one.keys(), two.value(), two.applies(), one.validity(), one.place()));
                rows.set(
                        at + 1,
                        new LookupTable.Row(two.keys(), one.value(), one.applies(), two.validity(), two.place()));
                LookupTable changed = new LookupTable(
                        table.key(),
                        table.title(),
                        table.unit(),
                        table.columns(),
                        table.complete(),
                        rows,
                        table.place());
                all.add(new Mutant(
                        Mutant.Kind.ROW,
                        one.place(),
                        table.key(),
                        one.keys() + " ↔ " + two.keys(),
                        Objects.requireNonNull(readers.get(table.key())),
                        null,
                        null,
                        edition -> Editions.with(edition, changed)));
            }
        }
    }
}
