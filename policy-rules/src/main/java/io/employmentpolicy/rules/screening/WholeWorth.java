package io.employmentpolicy.rules.screening;

import io.employmentpolicy.model.decision.Amount;
import io.employmentpolicy.model.decision.Choice.Worth;
import io.employmentpolicy.model.value.Yuan;
import java.util.List;

/** What sums bring over their whole term, a year where none is known: for comparison, not a promise. */
final class WholeWorth {
    private static final int YEAR = 12;

    private WholeWorth() {}

    /**
     * @param may whether only one of the sums will come about, and it is not known which
     */
    static Worth of(List<Amount> amounts, boolean may) {
        Worth whole = Worth.NOTHING;
        boolean first = true;
        for (Amount amount : amounts) {
            Worth own = of(amount);
            whole = first || !may ? whole.plus(own) : either(whole, own);
            first = false;
        }
        return whole;
    }

    private static Worth either(Worth one, Worth other) {
        return new Worth(
                one.least().min(other.least()),
                one.most() == null || other.most() == null ? null : one.most().max(other.most()));
    }

    private static Worth of(Amount amount) {
        int times = amount.unit() == Amount.Unit.MONTH ? amount.months() == null ? YEAR : amount.months() : 1;
        Amount.Quantity quantity = amount.quantity();
        if (quantity instanceof Amount.None || amount.kind() != Amount.Kind.BENEFIT) {
            return Worth.NOTHING;
        }
        if (quantity instanceof Amount.Exact exact) {
            return new Worth(exact.yuan().times(times), exact.yuan().times(times));
        }
        if (quantity instanceof Amount.UpTo upTo) {
            return new Worth(Yuan.ZERO, upTo.yuan().times(times));
        }
        if (quantity instanceof Amount.Between between) {
            return new Worth(
                    between.least().times(times),
                    between.most() == null ? null : between.most().times(times));
        }
        return new Worth(Yuan.ZERO, null);
    }
}
