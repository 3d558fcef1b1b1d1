package io.employmentpolicy.rules.checking;

import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.model.schema.Labelled;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.rules.language.Expression;
import io.employmentpolicy.rules.language.ValueType;
import io.employmentpolicy.rules.language.ValueType.Base;
import io.employmentpolicy.rules.problem.Phrases;
import io.employmentpolicy.rules.suggest.DidYouMean;
import io.employmentpolicy.rules.suggest.WrittenDay;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** 类型不合。 / Says what to write where two types do not fit. */
final class TypeMismatch {
    private static final Set<Base> DATES = Set.of(Base.DAY, Base.DAY_TIME);
    private static final Set<Base> TIMES = Set.of(Base.DAY, Base.DAY_TIME, Base.MONTH);
    private static final Set<String> YEARS_AND_MONTHS = Set.of("years", "months");
    private static final int MOST_SHOWN = 12;

    private TypeMismatch() {}

    /** A value of one type where another is wanted. */
    static CheckFailed wanted(Expression found, ValueType wanted, Place place) {
        return CheckFailed.of(
                CheckingProblems.RULE_220_WANTED, place, found.type().label(), wanted.label(), fix(found, wanted));
    }

    /** Two values that cannot be compared. */
    static CheckFailed compared(Expression left, Expression right, Place place) {
        boolean otherList = left.type().base() == Base.ENUM && right instanceof Expression.Constant;
        Text fix = right.type().base() == Base.ENUM && !otherList ? fix(left, right.type()) : fix(right, left.type());
        return CheckFailed.of(
                CheckingProblems.RULE_220_COMPARED,
                place,
                left.type().label(),
                right.type().label(),
                fix);
    }

    private static Text fix(Expression found, ValueType wanted) {
        Base has = found.type().base();
        Base wants = wanted.base();
        Set<Base> both = EnumSet.of(has, wants);
        if (both.stream().anyMatch(TIMES::contains) && isDay(found)) {
            return CheckingProblems.FIT_NO_DAY.text();
        }
        if (both.contains(Base.MONTH) && both.stream().anyMatch(DATES::contains)) {
            return CheckingProblems.FIT_MONTH.text();
        }
        if (DATES.containsAll(both)) {
            return CheckingProblems.FIT_DAY.text();
        }
        if (both.contains(Base.MONTH_PERIOD)) {
            return CheckingProblems.FIT_PERIOD.text();
        }
        if (has == Base.NUMBER
                && wants == Base.NUMBER
                && YEARS_AND_MONTHS.contains(found.type().unit())
                && YEARS_AND_MONTHS.contains(wanted.unit())) {
            return CheckingProblems.FIT_YEARS.text(wanted.unit());
        }
        if (has == Base.NUMBER && wants == Base.NUMBER) {
            return CheckingProblems.FIT_UNIT.text(wanted.unit());
        }
        if (wants == Base.ENUM && wanted.enumType() != null) {
            return choices(wanted.enumType(), found);
        }
        if (both.contains(Base.ENUM_SET) || both.contains(Base.TEXT_SET)) {
            return CheckingProblems.FIT_SET.text();
        }
        if (has == Base.ENUM && wants == Base.TRUTH) {
            return CheckingProblems.FIT_WHOLE.text();
        }
        if (both.contains(Base.TRUTH)) {
            return CheckingProblems.FIT_TRUTH.text();
        }
        return CheckingProblems.FIT_DICTIONARY.text();
    }

    /** Whether a day stands in quotes, where a rule can only have a code. */
    private static boolean isDay(Expression found) {
        return found instanceof Expression.Constant constant
                && constant.value() instanceof String text
                && WrittenDay.monthMeant(text).isPresent();
    }

    /** The constants somebody may have meant, the one whose code was written first of all. */
    private static Text choices(Class<?> list, Expression found) {
        String written = found instanceof Expression.Constant constant ? String.valueOf(constant.value()) : "";
        String one = constant(list, written);
        if (one != null) {
            return CheckingProblems.FIT_CONSTANT.text(list.getSimpleName() + "." + one);
        }
        List<String> shown = new ArrayList<>(constants(list));
        if (shown.size() > MOST_SHOWN) {
            shown.subList(MOST_SHOWN, shown.size()).clear();
            shown.set(MOST_SHOWN - 1, shown.get(MOST_SHOWN - 1) + "…");
        }
        return CheckingProblems.FIT_CONSTANTS.text(list.getSimpleName(), Phrases.list(shown));
    }

    static List<String> constants(Class<?> list) {
        return Arrays.stream(list.getEnumConstants())
                .map(one -> ((Enum<?>) one).name())
                .toList();
    }

    /** The constant of a closed list that was most likely meant; null if there is none. */
    static @Nullable String constant(Class<?> list, String written) {
        return DidYouMean.of(written, spellings(list)).orElse(null);
    }

    /** Every spelling of a constant: its name, its code and its Chinese label. */
    static Map<String, String> spellings(Class<?> list) {
        Map<String, String> spellings = new LinkedHashMap<>();
        for (Object one : list.getEnumConstants()) {
            String name = ((Enum<?>) one).name();
            spellings.put(name, name);
            if (one instanceof Labelled labelled) {
                spellings.put(labelled.code(), name);
                spellings.put(labelled.zh(), name);
            }
        }
        return spellings;
    }
}
