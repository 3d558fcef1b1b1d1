package io.employmentpolicy.rules.lookup;

import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.model.programme.Target;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.rules.edition.LookupTable;
import io.employmentpolicy.rules.edition.Parameter;
import io.employmentpolicy.rules.edition.Rulebook;
import io.employmentpolicy.rules.edition.TargetRow;
import io.employmentpolicy.rules.edition.Validity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** 数值的条目。 / Parameters, tables and targets, each with the numbers it holds and where each of them stands. */
final class FigureEntries {
    private FigureEntries() {}

    static List<Entry> of(Rulebook book) {
        List<Entry> entries = new ArrayList<>();
        book.book().parameters().forEach(one -> entries.add(parameter(one)));
        book.book().tables().forEach(one -> entries.add(table(one)));
        book.targets().values().forEach(one -> entries.add(target(one)));
        return entries;
    }

    private static Entry parameter(Parameter one) {
        return Entry.of(
                        Subject.FIGURE,
                        one.key(),
                        one.title(),
                        one.place(),
                        List.of(),
                        Stream.concat(
                                Stream.of(one.unit()),
                                one.values().stream().flatMap(value -> said(value.value(), value.validity()))))
                .with(one.values().stream()
                        .flatMap(value -> amount(value.value(), one.unit(), value.place()))
                        .toList());
    }

    private static Entry table(LookupTable one) {
        return Entry.of(
                        Subject.FIGURE,
                        one.key(),
                        one.title(),
                        one.place(),
                        one.columns().stream().map(LookupTable.Column::name).toList(),
                        Stream.concat(
                                Stream.of(one.unit()),
                                one.rows().stream()
                                        .flatMap(row -> Stream.concat(
                                                row.keys().stream().map(String::valueOf),
                                                said(row.value(), row.validity())))
                                        .distinct()))
                .with(one.rows().stream()
                        .flatMap(row -> amount(row.value(), one.unit(), row.place()))
                        .toList());
    }

    private static Entry target(TargetRow row) {
        Target target = row.target();
        String unit = target.unit() == null ? "" : target.unit().code();
        BigDecimal number = target.rate() == null ? target.threshold() : target.rate();
        return Entry.of(
                        Subject.TARGET,
                        row.id(),
                        Text.same(Objects.requireNonNullElse(target.title(), "")),
                        row.place(),
                        List.of(Objects.requireNonNullElse(target.indicator(), "")),
                        Stream.of(
                                row.clause(),
                                Objects.requireNonNullElse(target.region(), ""),
                                Objects.requireNonNullElse(target.reading(), "")))
                .with(amount(number, unit, row.place()).toList());
    }

    private static Stream<String> said(@Nullable BigDecimal value, Validity validity) {
        return Stream.of(
                value == null ? "" : value.toPlainString(),
                validity.source(),
                validity.trust().code());
    }

    private static Stream<Entry.Amount> amount(@Nullable BigDecimal value, String unit, Place place) {
        return Stream.ofNullable(value).map(one -> new Entry.Amount(one, unit, place));
    }
}
