package io.employmentpolicy.rules.combine;

import io.employmentpolicy.model.application.ReceivedBenefit;
import io.employmentpolicy.model.decision.MissingFact;
import io.employmentpolicy.model.facts.Dictionary;
import io.employmentpolicy.model.facts.FactField;
import io.employmentpolicy.model.facts.FactKind;
import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.model.value.MonthPeriod;
import io.employmentpolicy.model.value.Yuan;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * 已享受的一项待遇，或可能有而未知的一项。 / A benefit drawn before, or the one nobody has told of when it is not known whether there are more.
 *
 * @param index position among the facts
 * @param fact null for the unknown one
 */
record Received(int index, @Nullable ReceivedBenefit fact) {
    private static final FactKind KIND = Dictionary.standard().of(ReceivedBenefit.class);

    /** All that were drawn before, with the unknown one when the list is not complete. */
    static List<Received> of(Facts facts) {
        List<Received> all = new ArrayList<>();
        for (ReceivedBenefit fact : facts.of(ReceivedBenefit.class)) {
            all.add(new Received(all.size(), fact));
        }
        if (!facts.complete(ReceivedBenefit.class)) {
            all.add(new Received(all.size(), null));
        }
        return all;
    }

    String path() {
        return fact == null ? KIND.name() : KIND.name() + "[" + index + "]";
    }

    /** The policy it was drawn under, when that is told. */
    Optional<String> policy() {
        return Optional.ofNullable(fact).map(ReceivedBenefit::policy);
    }

    /** The sum drawn; null when it is not told. */
    @Nullable
    Yuan amount() {
        BigDecimal amount = fact == null ? null : fact.amount();
        return amount == null ? null : Yuan.of(amount.setScale(2, RoundingMode.HALF_UP));
    }

    /** The year it was drawn for, or in; null when none is told. */
    @Nullable
    Integer year() {
        if (fact == null || fact.year() != null) {
            return fact == null ? null : fact.year();
        }
        MonthPeriod period = fact.period();
        return period != null
                ? Integer.valueOf(period.from().getYear())
                : fact.grantedOn() == null
                        ? null
                        : Integer.valueOf(fact.grantedOn().getYear());
    }

    MissingFact missingYear() {
        return missing("year");
    }

    /** Whether it was paid, or belongs to a year, before a month: what was drawn then was drawn of no later month. */
    boolean isOver(YearMonth first) {
        if (fact != null && fact.grantedOn() != null) {
            return YearMonth.from(fact.grantedOn()).isBefore(first);
        }
        Integer year = year();
        return year != null && year < first.getYear();
    }

    MissingFact missing(String property) {
        if (fact == null) {
            return new MissingFact(KIND.name(), new Text(KIND.zh(), KIND.en()));
        }
        FactField field = KIND.field(property).orElseThrow();
        return new MissingFact(
                path() + "." + field.name(), new Text(KIND.zh() + "·" + field.zh(), KIND.en() + ": " + field.en()));
    }

    /** Whether it was drawn under one of these policies. */
    OpenTruth under(Collection<String> policies) {
        return fact == null || fact.policy() == null
                ? OpenTruth.unknown(missing("policy"))
                : OpenTruth.of(policies.contains(fact.policy()));
    }

    /** Whether it was drawn by, or for, the person with this id. */
    OpenTruth by(Someone someone) {
        String own = fact == null ? null : fact.personId();
        if (own == null) {
            return fact != null && someone.self() ? OpenTruth.YES : OpenTruth.unknown(missing("personId"));
        }
        return someone.id() == null ? OpenTruth.unknown(someone.missing()) : OpenTruth.of(own.equals(someone.id()));
    }

    /** The day on which it was paid; of months drawn, where no day is told, the last of the first of them. */
    @Nullable
    LocalDate paidOn() {
        if (fact == null) {
            return null;
        }
        return fact.grantedOn() == null && fact.period() != null
                ? fact.period().from().atEndOfMonth()
                : fact.grantedOn();
    }

    /** Whether it was drawn for the enrolment with this id. */
    OpenTruth forEnrolment(@Nullable String id, MissingFact missingId) {
        if (fact == null || fact.enrolmentId() == null) {
            return OpenTruth.unknown(missing("enrolmentId"));
        }
        return id == null
                ? OpenTruth.unknown(missingId)
                : OpenTruth.of(fact.enrolmentId().equals(id));
    }

    /** The id of the enrolment it was drawn for; null when it is not told. */
    @Nullable
    String enrolment() {
        return fact == null ? null : fact.enrolmentId();
    }

    /** The occupation or grade it was drawn for. */
    Item item(String property) {
        return new Item(fact == null ? null : KIND.field(property).orElseThrow().read(fact), missing(property));
    }

    /** Whether it was drawn in, or for, a year. */
    OpenTruth in(@Nullable Integer year, MissingFact missingYear) {
        if (year == null) {
            return OpenTruth.unknown(missingYear);
        }
        if (fact == null) {
            return OpenTruth.unknown(missing("year"));
        }
        if (fact.year() != null) {
            return OpenTruth.of(fact.year().equals(year));
        }
        MonthPeriod period = fact.period();
        if (period != null) {
            return OpenTruth.of(period.overlaps(MonthPeriod.ofYear(year)));
        }
        return fact.grantedOn() == null
                ? OpenTruth.unknown(missing("year"))
                : OpenTruth.of(fact.grantedOn().getYear() == year);
    }

    /** Months it was drawn in up to the day of the decision; null when they are not known. */
    @Nullable
    Months months(LocalDate asOf) {
        MonthPeriod period = fact == null ? null : fact.period();
        return period == null
                ? null
                : Months.of(period.from(), period.to() == null ? YearMonth.from(asOf) : period.to());
    }

    /** What would tell which of several rights was drawn. */
    MissingFact missingItem() {
        return missing("item");
    }

    MissingFact missingMonths() {
        return missing("period");
    }

    /** 职业或等级。 / What a right is about; null when it is not known. */
    record Item(@Nullable Object value, MissingFact missing) {
        OpenTruth same(Item other) {
            if (value == null || other.value == null) {
                return OpenTruth.unknown(value == null ? missing : other.missing);
            }
            return OpenTruth.of(value.equals(other.value));
        }
    }

    /**
     * 某人。 / Whom a right is about.
     *
     * @param self whether it is the person the whole question is about
     * @param id null when it is not known
     * @param missing names the id
     */
    record Someone(boolean self, @Nullable String id, MissingFact missing) {
        OpenTruth same(Someone other) {
            if (self && other.self) {
                return OpenTruth.YES;
            }
            if (id != null && other.id != null) {
                return OpenTruth.of(id.equals(other.id));
            }
            return OpenTruth.unknown(id == null ? missing : other.missing);
        }
    }
}
