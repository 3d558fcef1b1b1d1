package io.employmentpolicy.rules.effect;

import io.employmentpolicy.model.schema.Labelled;
import io.employmentpolicy.model.text.Text;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * 一项政策对一案的变化。 / How the answer of one policy to one case changed.
 *
 * @param policy id
 * @param direction who gains by it
 * @param before word of the old answer
 * @param after word of the new answer
 * @param yuanBefore what the old answer grants over its whole term
 * @param yuanAfter what the new answer grants over its whole term
 * @param becameEligible whether it is granted now and was not
 * @param becameOpen whether it is undetermined or delegated now and was not
 * @param noLongerEligible whether it was granted and is not now
 */
public record PolicyChange(
        String policy,
        Direction direction,
        Text before,
        Text after,
        BigDecimal yuanBefore,
        BigDecimal yuanAfter,
        boolean becameEligible,
        boolean becameOpen,
        boolean noLongerEligible) {
    /** Refuses missing parts. */
    public PolicyChange {
        Objects.requireNonNull(policy, "policy");
        Objects.requireNonNull(direction, "direction");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        Objects.requireNonNull(yuanBefore, "yuanBefore");
        Objects.requireNonNull(yuanAfter, "yuanAfter");
    }

    /** 变化的方向。 / Who gains by a change. */
    public enum Direction implements Labelled {
        WIDER("放宽", "wider"),
        NARROWER("收紧", "narrower"),
        OTHERWISE("其他变化", "otherwise");

        private final String zh;
        private final String en;

        Direction(String zh, String en) {
            this.zh = zh;
            this.en = en;
        }

        @Override
        public String zh() {
            return zh;
        }

        @Override
        public String en() {
            return en;
        }
    }

    /** 金额之差。 / How much more it grants; negative when less. */
    public BigDecimal yuan() {
        return yuanAfter.subtract(yuanBefore);
    }

    static PolicyChange of(String policy, PolicyAnswer before, PolicyAnswer after) {
        int rank = after.standing().compareTo(before.standing());
        int money = after.yuan().compareTo(before.yuan());
        int sign = rank != 0 ? rank : money;
        boolean granted = after.standing() == PolicyAnswer.Standing.GRANTED;
        boolean wasGranted = before.standing() == PolicyAnswer.Standing.GRANTED;
        boolean open = after.standing() == PolicyAnswer.Standing.OPEN;
        return new PolicyChange(
                policy,
                sign > 0 ? Direction.WIDER : sign < 0 ? Direction.NARROWER : Direction.OTHERWISE,
                before.word(),
                after.word(),
                before.yuan(),
                after.yuan(),
                granted && !wasGranted,
                open && before.standing() != PolicyAnswer.Standing.OPEN,
                wasGranted && !granted);
    }
}
