package io.employmentpolicy.model.value;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * 已发生或确知尚未发生的事。 / Something that happened at a moment, or is known not to have happened yet.
 *
 * <p>The third state, "nobody knows", is no occurrence at all: a {@code null} component in a fact record. Immutable,
 * compared by value.
 *
 * @param <T> the moment, a {@code LocalDate} or a {@code LocalDateTime}
 */
public final class Occurrence<T> {

    private static final Occurrence<?> NOT_YET = new Occurrence<>(null);

    private final @Nullable T moment;

    private Occurrence(@Nullable T moment) {
        this.moment = moment;
    }

    /** 发生于。 / It happened at this moment. */
    public static <T> Occurrence<T> at(T moment) {
        return new Occurrence<>(Objects.requireNonNull(moment, "moment"));
    }

    /** 尚未发生。 / It is known not to have happened yet. */
    @SuppressWarnings("unchecked") // holds no moment, so it fits every type of moment
    public static <T> Occurrence<T> notYet() {
        return (Occurrence<T>) NOT_YET;
    }

    /** 是否已发生。 / Whether it happened. */
    public boolean happened() {
        return moment != null;
    }

    /** 发生时间。 / The moment; empty if it has not happened yet. */
    public Optional<T> at() {
        return Optional.ofNullable(moment);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Occurrence<?> that && Objects.equals(moment, that.moment);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(moment);
    }

    @Override
    public String toString() {
        return moment == null ? "not yet" : moment.toString();
    }
}
