package io.employmentpolicy.rules.consistency;

import io.employmentpolicy.model.schema.Fact;
import io.employmentpolicy.model.value.Occurrence;
import io.employmentpolicy.rules.edition.ConsistencyCheck.Derived;
import io.employmentpolicy.rules.edition.Operand;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** 由其他字段得出的数。 / Numbers that follow from other fields of the same fact. */
final class Derivations {
    private static final int DECIMALS = 10;
    private static final BigDecimal SECONDS =
            BigDecimal.valueOf(Duration.ofHours(1).toSeconds());

    private Derivations() {}

    /** What follows in a fact; null while it cannot be told. */
    static @Nullable BigDecimal of(Derived derived, Fact fact) {
        Object first = known(derived.first(), fact);
        Object second = known(derived.second(), fact);
        if (first == null || second == null) {
            return null;
        }
        return switch (derived.how()) {
            case HOURS -> hours((LocalDateTime) first, (LocalDateTime) second);
            case SHARE -> share((BigDecimal) first, (BigDecimal) second);
        };
    }

    /** A part of a second more than so many hours is more than so many hours. */
    private static BigDecimal hours(LocalDateTime from, LocalDateTime until) {
        long seconds = Math.max(0, Duration.between(from, until).toSeconds());
        return BigDecimal.valueOf(seconds).divide(SECONDS, DECIMALS, RoundingMode.UP);
    }

    private static @Nullable BigDecimal share(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0 ? null : part.divide(whole, DECIMALS, RoundingMode.HALF_UP);
    }

    private static @Nullable Object known(Operand operand, Fact fact) {
        Object value = operand.field().read(fact);
        if (value instanceof Occurrence<?> event) {
            return event.at().orElse(null);
        }
        return value instanceof Integer number ? BigDecimal.valueOf(number) : value;
    }

    /** Whether a fact tells something else than what follows. */
    static boolean differs(Derived derived, Fact fact) {
        BigDecimal follows = of(derived, fact);
        return follows != null
                && derived.field().field().read(fact) instanceof BigDecimal told
                && follows.setScale(Math.max(0, told.scale()), RoundingMode.HALF_UP)
                                .compareTo(told)
                        != 0;
    }

    /** The same fact with what follows in it, exact; itself where nothing follows or something else is told. */
    static Fact with(Derived derived, Fact fact) {
        BigDecimal follows = of(derived, fact);
        if (follows == null || differs(derived, fact)) {
            return fact;
        }
        return derived.field().kind().with(fact, Map.of(derived.field().field(), follows));
    }
}
