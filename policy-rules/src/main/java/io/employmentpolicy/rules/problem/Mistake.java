package io.employmentpolicy.rules.problem;

import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.model.problem.Problem;
import io.employmentpolicy.rules.suggest.Hint;
import io.employmentpolicy.rules.suggest.WrittenDay;
import io.employmentpolicy.rules.suggest.WrittenNumber;
import io.employmentpolicy.rules.suggest.WrittenSpan;
import io.employmentpolicy.rules.suggest.WrittenTruth;
import io.employmentpolicy.rules.suggest.WrittenUnit;
import java.util.Optional;

/** 一种错误。 / A kind of mistake: stable code and what is said of it. */
public final class Mistake {
    private final String code;
    private final Wording found;
    private final Wording expected;
    private final Wording fix;

    Mistake(String code, Wording found, Wording expected, Wording fix) {
        this.code = code;
        this.found = found;
        this.expected = expected;
        this.fix = fix;
    }

    /**
     * 某处的这种错误。 / The mistake at a place.
     *
     * @param told what the sentences name, in the order of their places
     */
    public Problem at(Place place, String subject, Object... told) {
        return new Problem(code, place, subject, found.text(told), expected.text(told), fix.text(told));
    }

    /** 写得不对的日期。 / The same of a day that is written in another way than it must: the day it means is the likely fix. */
    public Problem ofDay(Place place, String subject, String written, Object... told) {
        return meaning(WrittenDay.meant(written), Hint.ofDay(written), place, subject, told);
    }

    /** 写得不对的月份。 / The same of a month. */
    public Problem ofMonth(Place place, String subject, String written, Object... told) {
        return meaning(WrittenDay.monthMeant(written), Hint.ofMonth(written), place, subject, told);
    }

    /** 写得不对的起止月份。 / The same of a run of months. */
    public Problem ofPeriod(Place place, String subject, String written, Object... told) {
        return meaning(WrittenDay.periodMeant(written), place, subject, told);
    }

    /** 写得不对的数字。 / The same of a number. */
    public Problem ofNumber(Place place, String subject, String written, Object... told) {
        return meaning(WrittenNumber.meant(written), Hint.ofNumber(written), place, subject, told);
    }

    /** 写得不对的有单位的数字。 / The same of a number of a unit: years where months are counted are told in months. */
    public Problem ofNumber(String unit, Place place, String subject, String written, Object... told) {
        Optional<String> span = WrittenSpan.meant(written, unit);
        if (span.isPresent() || WrittenSpan.isSpan(written, unit)) {
            return meaning(span, Hint.ofSpan(unit), place, subject, told);
        }
        return WrittenUnit.isAnother(written, unit)
                ? meaning(Optional.empty(), Hint.ofUnit(unit), place, subject, told)
                : ofNumber(place, subject, written, told);
    }

    /** 写得不对的是否。 / The same of a yes or no. */
    public Problem ofTruth(Place place, String subject, String written, Object... told) {
        return meaning(WrittenTruth.meant(written), place, subject, told);
    }

    /** 看得出本意的。 / The same where it shows what was meant, which is then the fix. */
    public Problem meaning(Optional<String> meant, Place place, String subject, Object... told) {
        return meaning(meant, Optional.empty(), place, subject, told);
    }

    private Problem meaning(Optional<String> meant, Optional<Hint> hint, Place place, String subject, Object... told) {
        return new Problem(
                code,
                place,
                subject,
                found.text(told),
                expected.text(told),
                meant.map(Phrases::write).or(() -> hint.map(Phrases::hint)).orElseGet(() -> fix.text(told)));
    }
}
