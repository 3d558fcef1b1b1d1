package io.employmentpolicy.rules.language;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** 求值环境。 / What an expression is evaluated in: the day, the numbers of the policy's version, and the slots a rule has bound so far. */
public final class Frame {
    private final LocalDate asOf;
    private final Numbers numbers;
    private final @Nullable Object[] slots;
    private final @Nullable Ledger ledger;

    /**
     * @param slots facts ({@link Item}) and values bound so far
     * @param ledger where missing facts and used numbers are noted; null when nobody asks
     */
    public Frame(LocalDate asOf, Numbers numbers, @Nullable Object[] slots, @Nullable Ledger ledger) {
        this.asOf = asOf;
        this.numbers = numbers;
        this.slots = slots;
        this.ledger = ledger;
    }

    /** 同一环境，另记一账。 / The same slots, noted in another ledger. */
    public Frame noting(@Nullable Ledger other) {
        return new Frame(asOf, numbers, slots, other);
    }

    /** 绑定。 / Binds a slot. */
    public void bind(int slot, @Nullable Object value) {
        slots[slot] = value;
    }

    /** 已绑定的值。 / What a slot holds. */
    public @Nullable Object slot(int slot) {
        return slots[slot];
    }

    LocalDate asOf() {
        return asOf;
    }

    Numbers numbers() {
        return numbers;
    }

    @Nullable
    Ledger ledger() {
        return ledger;
    }
}
