package io.employmentpolicy.model.decision;

import io.employmentpolicy.model.source.Trust;
import io.employmentpolicy.model.text.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * 所用参数。 / One number an answer rests on.
 *
 * @param key stable key, with the looked-up keys in brackets when it came from a table
 * @param title what it is called
 * @param value the exact value
 * @param unit unit such as {@code yuan/month}
 * @param on the day whose value was taken
 * @param from first day of validity; null when only single known days are known
 * @param to last day of validity; null while open
 * @param trust how far it can be trusted
 * @param source document, number, article
 * @param checkedOn the day somebody last looked it up; null when not recorded
 * @param layer the overlay it came from; empty for the shipped policies
 */
public record ParameterUse(
        String key,
        Text title,
        BigDecimal value,
        String unit,
        LocalDate on,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Trust trust,
        String source,
        @Nullable LocalDate checkedOn,
        String layer) {
    private static final String CHOICE = "choice";

    /** Refuses missing parts. */
    public ParameterUse {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(trust, "trust");
    }

    /** 只有中文名称。 / A number that has a Chinese title alone. */
    public ParameterUse(
            String key,
            String title,
            BigDecimal value,
            String unit,
            LocalDate on,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            Trust trust,
            String source,
            @Nullable LocalDate checkedOn,
            String layer) {
        this(key, Text.same(title), value, unit, on, from, to, trust, source, checkedOn, layer);
    }

    /** 提示。 / What a careful reader must know of it; empty when it was read in the text itself. */
    public Optional<Text> caveat() {
        if (unit.equals(CHOICE)) {
            return Optional.of(new Text(
                    "依读法办理：" + title.zh(),
                    "a reading was taken: " + (title.en().equals(title.zh()) ? quoted(title.zh()) : title.en())));
        }
        return trust == Trust.ASSUMED || trust == Trust.REPORTED
                ? Optional.of(new Text(
                        "“" + title.zh() + "”" + trust.zh() + "：" + source,
                        quoted(title.en()) + ": " + trust.en() + " (" + quoted(source) + ")"))
                : Optional.empty();
    }

    private static String quoted(String name) {
        return "“" + name.replace('“', '‘').replace('”', '’') + "”";
    }

    /** 是否为读法。 / Whether it is no number but the way in which a text was read. */
    public boolean reading() {
        return unit.equals(CHOICE);
    }
}
