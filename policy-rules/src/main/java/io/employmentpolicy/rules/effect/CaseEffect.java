package io.employmentpolicy.rules.effect;

import io.employmentpolicy.model.text.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * 一案的变化。 / How the answers to one case changed.
 *
 * @param position from 0
 * @param id what the caller knows it by; null when nothing was given
 * @param asOf the day of the decisions
 * @param district residence district; empty when nobody told it
 * @param groups the groups it belongs to, at least one
 * @param changes policy by policy; empty when nothing changed
 * @param yuan how much more may be drawn altogether, what excludes each other counted once; negative when less
 */
public record CaseEffect(
        long position,
        @Nullable String id,
        LocalDate asOf,
        String district,
        List<Text> groups,
        List<PolicyChange> changes,
        BigDecimal yuan) {
    /** Copies the lists. */
    public CaseEffect {
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(district, "district");
        Objects.requireNonNull(yuan, "yuan");
        groups = List.copyOf(groups);
        changes = List.copyOf(changes);
    }

    /** 受益。 / Whether more may be drawn, or, the sum being the same, something is granted sooner than before and nothing later. */
    public boolean wins() {
        return yuan.signum() > 0
                || yuan.signum() == 0 && has(PolicyChange.Direction.WIDER) && !has(PolicyChange.Direction.NARROWER);
    }

    /** 受损。 / Whether less may be drawn, or, the sum being the same, something that was granted is refused or open. */
    public boolean loses() {
        return yuan.signum() < 0 || yuan.signum() == 0 && has(PolicyChange.Direction.NARROWER);
    }

    private boolean has(PolicyChange.Direction direction) {
        return changes.stream().anyMatch(change -> change.direction() == direction);
    }

    /** Names the case only by its position: ids and districts are of persons. */
    @Override
    public String toString() {
        return "CaseEffect[" + position + ": " + changes.size() + " changes]";
    }
}
