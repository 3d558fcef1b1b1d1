package io.employmentpolicy.examples.service.page;

import io.employmentpolicy.examples.service.web.Spoken;
import io.employmentpolicy.rules.DecisionText;
import io.employmentpolicy.rules.PolicyRegister;
import io.employmentpolicy.rules.edition.LookupTable;
import io.employmentpolicy.rules.edition.Parameter;
import io.employmentpolicy.rules.edition.Validity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A figure as the page shows it.
 *
 * @param values its values, newest first
 */
public record FigureView(String key, String title, List<Dated> values) {
    /**
     * A value.
     *
     * @param to last day; null while open
     */
    public record Dated(
            String value, String days, @Nullable LocalDate to, String trust, String source, boolean missing) {}

    /** Shows the figures of a register in a language. */
    static final class Of {
        private final PolicyRegister register;
        private final Spoken spoken;

        Of(PolicyRegister register, Spoken spoken) {
            this.register = register;
            this.spoken = spoken;
        }

        /** The figures with these keys. */
        List<FigureView> of(Collection<String> keys) {
            return all().stream().filter(one -> keys.contains(one.key())).toList();
        }

        /** All figures: parameters, then tables. */
        List<FigureView> all() {
            List<FigureView> all = new ArrayList<>();
            register.parameters()
                    .forEach(one -> all.add(new FigureView(one.key(), spoken.say(one.title()), parameter(one))));
            register.tables().forEach(one -> all.add(new FigureView(one.key(), spoken.say(one.title()), table(one))));
            return all;
        }

        /** Those of which the last value ends by a day, and no other follows; the first to end first. */
        List<FigureView> ending(LocalDate by) {
            return all().stream()
                    .filter(one -> last(one).filter(day -> !day.isAfter(by)).isPresent())
                    .sorted(Comparator.comparing(one -> last(one).orElseThrow()))
                    .toList();
        }

        /** The last day of all; empty while a value is open. */
        private static java.util.Optional<LocalDate> last(FigureView one) {
            boolean open = one.values().isEmpty()
                    || one.values().stream().anyMatch(value -> value.to() == null || value.missing());
            return open
                    ? java.util.Optional.empty()
                    : one.values().stream()
                            .map(value -> Objects.requireNonNull(value.to()))
                            .max(Comparator.naturalOrder());
        }

        private List<Dated> parameter(Parameter parameter) {
            return parameter.values().stream()
                    .sorted(Comparator.comparing(
                                    (Parameter.Dated one) -> one.validity().from(),
                                    Comparator.nullsFirst(Comparator.naturalOrder()))
                            .reversed())
                    .map(one -> dated(one.value(), parameter.unit(), one.validity()))
                    .toList();
        }

        private List<Dated> table(LookupTable table) {
            return table.rows().stream()
                    .map(one -> dated(one.value(), table.unit(), one.validity()))
                    .toList();
        }

        private Dated dated(@Nullable BigDecimal value, String unit, Validity validity) {
            return new Dated(
                    value == null
                            ? spoken.say("未公布", "not published")
                            : DecisionText.print(value, unit, spoken.language()),
                    spoken.days(validity.from(), validity.to()),
                    validity.to(),
                    spoken.say(validity.trust().zh(), validity.trust().en()),
                    validity.source(),
                    value == null);
        }
    }
}
