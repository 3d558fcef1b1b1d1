package io.employmentpolicy.rules.edition;

import static org.assertj.core.api.Assertions.assertThat;

import io.employmentpolicy.model.decision.ParameterUse;
import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.model.source.Trust;
import io.employmentpolicy.model.text.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("参数簿")
class ParameterBookTest {
    private static final Place HERE = Place.of("parameters.yaml");

    @Test
    @DisplayName("首日前一日无值，首日与末日有值，末日次日无值")
    void a_value_holds_from_its_first_to_its_last_day() {
        ParameterBook book = book(dated("600", LocalDate.of(2025, 1, 1), LocalDate.of(2027, 12, 31)));

        assertThat(value(book, LocalDate.of(2024, 12, 31))).isNull();
        assertThat(value(book, LocalDate.of(2025, 1, 1))).isEqualTo("600");
        assertThat(value(book, LocalDate.of(2027, 12, 31))).isEqualTo("600");
        assertThat(value(book, LocalDate.of(2028, 1, 1))).isNull();
    }

    @Test
    @DisplayName("首日不明的值只在已知的日、月有效，其间不推算")
    void a_value_without_first_day_holds_only_when_it_is_known_to() {
        Validity known = new Validity(
                null,
                null,
                List.of(new Validity.Stretch(LocalDate.of(2025, 11, 1), LocalDate.of(2025, 11, 30))),
                Trust.REPORTED,
                "s",
                null,
                "");
        ParameterBook book = book(new Parameter.Dated(new BigDecimal("2510"), known, HERE));

        assertThat(value(book, LocalDate.of(2025, 10, 31))).isNull();
        assertThat(value(book, LocalDate.of(2025, 11, 15))).isEqualTo("2510");
        assertThat(value(book, LocalDate.of(2025, 12, 1))).isNull();
    }

    @Test
    @DisplayName("无值时说明缺哪一项、哪一日")
    void a_missing_value_is_named() {
        FiguresOfDay.Reading reading = book(dated("600", LocalDate.of(2025, 1, 1), null))
                .on(LocalDate.of(2020, 1, 1))
                .number("k");

        assertThat(reading).isInstanceOfSatisfying(FiguresOfDay.Missing.class, missing -> {
            assertThat(missing.parameter().key()).isEqualTo("k");
            assertThat(missing.parameter().on()).isEqualTo(LocalDate.of(2020, 1, 1));
        });
    }

    @Test
    @DisplayName("分档的键取不大于所给值的最大一档，且须在有效期内")
    void a_band_is_the_largest_key_not_above() {
        LookupTable table = new LookupTable(
                "t",
                Text.same("t"),
                "months",
                List.of(new LookupTable.Column("c", false), new LookupTable.Column("m", true)),
                true,
                List.of(
                        row("male", YearMonth.of(1965, 1), "1", LocalDate.of(2025, 1, 1)),
                        row("male", YearMonth.of(1965, 5), "2", LocalDate.of(2025, 1, 1)),
                        row("female50", YearMonth.of(1975, 1), "1", LocalDate.of(2025, 1, 1))),
                HERE);
        FiguresOfDay numbers = new ParameterBook(Map.of(), Map.of("t", table), Map.of()).on(LocalDate.of(2026, 1, 1));

        assertThat(found(numbers.row("t", List.of("male", YearMonth.of(1964, 12)))))
                .isNull();
        assertThat(found(numbers.row("t", List.of("male", YearMonth.of(1965, 4)))))
                .isEqualTo("1");
        assertThat(found(numbers.row("t", List.of("male", YearMonth.of(1990, 1)))))
                .isEqualTo("2");
        assertThat(found(numbers.row("t", List.of("female50", YearMonth.of(1974, 12)))))
                .isNull();
        assertThat(found(new ParameterBook(Map.of(), Map.of("t", table), Map.of())
                        .on(LocalDate.of(2024, 12, 31))
                        .row("t", List.of("male", YearMonth.of(1990, 1)))))
                .isNull();
    }

    @Test
    @DisplayName("完整的表：不在表中即为未列入；不完整的表：不在表中为未知")
    void what_an_incomplete_table_does_not_list_is_unknown() {
        assertThat(found(listing(true).listed("t", List.of("b")))).isEqualTo("0");
        assertThat(found(listing(false).listed("t", List.of("b")))).isNull();
        assertThat(found(listing(false).listed("t", List.of("a")))).isEqualTo("1");
    }

    @Test
    @DisplayName("取值为 - 的行列在表中而指标不适用；没有这一行的为未知")
    void a_row_may_say_that_its_measure_does_not_apply() {
        LookupTable table = new LookupTable(
                "t",
                Text.same("t"),
                "persons",
                List.of(new LookupTable.Column("c", false)),
                true,
                List.of(row("a", null, "20", LocalDate.of(2025, 1, 1)), row("b", null, "-", LocalDate.of(2025, 1, 1))),
                HERE);
        FiguresOfDay numbers = new ParameterBook(Map.of(), Map.of("t", table), Map.of()).on(LocalDate.of(2026, 1, 1));

        assertThat(found(numbers.applies("t", List.of("a")))).isEqualTo("1");
        assertThat(found(numbers.applies("t", List.of("b")))).isEqualTo("0");
        assertThat(found(numbers.listed("t", List.of("b")))).isEqualTo("1");
        assertThat(found(numbers.listed("t", List.of("a")))).isEqualTo("1");
        for (FiguresOfDay.Reading reading :
                List.of(numbers.listed("t", List.of("a")), numbers.applies("t", List.of("a")))) {
            ParameterUse use = ((FiguresOfDay.Found) reading).use();
            assertThat(use == null ? null : use.value())
                    .as("the number noted is the one printed, not that it is listed")
                    .isEqualByComparingTo("20");
        }
        for (FiguresOfDay.Reading reading : List.of(
                numbers.listed("t", List.of("b")),
                numbers.applies("t", List.of("b")),
                numbers.listed("t", List.of("c")))) {
            assertThat(((FiguresOfDay.Found) reading).use())
                    .as("where the table gives no number, none is noted")
                    .isNull();
        }
        assertThat(found(numbers.row("t", List.of("b")))).isNull();
        assertThat(found(numbers.applies("t", List.of("c")))).isNull();
    }

    private static FiguresOfDay listing(boolean complete) {
        LookupTable table = new LookupTable(
                "t",
                Text.same("t"),
                "count",
                List.of(new LookupTable.Column("c", false)),
                complete,
                List.of(row("a", null, null, LocalDate.of(2025, 1, 1))),
                HERE);
        return new ParameterBook(Map.of(), Map.of("t", table), Map.of()).on(LocalDate.of(2026, 1, 1));
    }

    private static LookupTable.Row row(String key, YearMonth band, String value, LocalDate from) {
        return new LookupTable.Row(
                band == null ? List.of(key) : List.of(key, band),
                value == null || value.equals("-") ? null : new BigDecimal(value),
                !"-".equals(value),
                always(from),
                HERE);
    }

    private static Validity always(LocalDate from) {
        return new Validity(from, null, List.of(), Trust.STATUTE, "s", null, "");
    }

    private static Parameter.Dated dated(String value, LocalDate from, LocalDate to) {
        return new Parameter.Dated(
                new BigDecimal(value), new Validity(from, to, List.of(), Trust.PRINTED, "s", null, ""), HERE);
    }

    private static ParameterBook book(Parameter.Dated... values) {
        return new ParameterBook(
                Map.of("k", new Parameter("k", Text.same("k"), "yuan", List.of(values), HERE)), Map.of(), Map.of());
    }

    private static String value(ParameterBook book, LocalDate day) {
        return found(book.on(day).number("k"));
    }

    private static String found(FiguresOfDay.Reading reading) {
        return reading instanceof FiguresOfDay.Found found ? found.value().toPlainString() : null;
    }
}
