package io.employmentpolicy.rules.evaluation;

import io.employmentpolicy.rules.edition.FiguresOfDay;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/** 求值环境。 / What an expression is evaluated in: the day, the numbers of the policy's version, and the slots a rule has bound so far. */
public final class Bindings {
    private final LocalDate asOf;
    private final @Nullable String person;
    private final FiguresOfDay numbers;
    private final @Nullable Object[] slots;
    private final @Nullable Evidence ledger;

    /**
     * @param person id of the person in question; null when nobody is
     * @param slots facts ({@link CaseFact}) and values bound so far
     * @param ledger where missing facts and used numbers are noted; null when nobody asks
     */
    public Bindings(
            LocalDate asOf,
            @Nullable String person,
            FiguresOfDay numbers,
            @Nullable Object[] slots,
            @Nullable Evidence ledger) {
        this.asOf = asOf;
        this.person = person;
        this.numbers = numbers;
        this.slots = slots;
        this.ledger = ledger;
    }

    /** 同一环境，另记一账。 / The same slots, noted in another ledger. */
    public Bindings noting(@Nullable Evidence other) {
        return new Bindings(asOf, person, numbers, slots, other);
    }

    /** 另一份环境。 / The same with slots of its own, in which nobody notes anything. */
    public Bindings copy() {
        return new Bindings(asOf, person, numbers, slots.clone(), null);
    }

    /** 某月的环境。 / The same, with slots of its own, and with the numbers that running cases go by in a month. */
    public Bindings in(YearMonth month) {
        return new Bindings(asOf, person, numbers.in(month), slots.clone(), null);
    }

    /** 是否有数值随变更。 / Whether figures may change for a case that began before they did. */
    public boolean running() {
        return numbers.running();
    }

    /** 数值变更之月。 / The months from which on one of these figures is another one for running cases. */
    public SortedSet<YearMonth> changes(Collection<String> figures) {
        return numbers.changes(figures);
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

    @Nullable
    String person() {
        return person;
    }

    FiguresOfDay numbers() {
        return numbers;
    }

    @Nullable
    Evidence ledger() {
        return ledger;
    }
}
