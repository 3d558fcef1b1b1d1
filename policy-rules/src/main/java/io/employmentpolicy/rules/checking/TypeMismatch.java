package io.employmentpolicy.rules.checking;

import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.rules.language.Expression;
import io.employmentpolicy.rules.language.ValueType;
import io.employmentpolicy.rules.language.ValueType.Base;
import io.employmentpolicy.rules.problem.CheckFailed;
import io.employmentpolicy.rules.suggest.DidYouMean;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** 类型不合。 / Says what to write where two types do not fit. */
final class TypeMismatch {
    private static final Set<Base> DATES = Set.of(Base.DAY, Base.DAY_TIME);
    private static final int MOST_SHOWN = 12;

    private TypeMismatch() {}

    /** A value of one type where another is wanted. */
    static CheckFailed wanted(Expression found, ValueType wanted, Place place) {
        return new CheckFailed("RULE-220", place, labelled("", "", found.type()), wanted.label(), fix(found, wanted));
    }

    /** Two values that cannot be compared. */
    static CheckFailed compared(Expression left, Expression right, Place place) {
        Text both = new Text(
                "不能比较：" + left.type().label().zh() + "与" + right.type().label().zh(),
                "no comparison between " + left.type().label().en() + " and "
                        + right.type().label().en());
        Text fix = right.type().base() == Base.ENUM ? fix(left, right.type()) : fix(right, left.type());
        return new CheckFailed(
                "RULE-220", place, both, new Text("两侧同类同单位", "the same kind and unit on both sides"), fix);
    }

    private static Text labelled(String zh, String en, ValueType type) {
        return new Text(zh + type.label().zh(), en + type.label().en());
    }

    private static Text fix(Expression found, ValueType wanted) {
        Base has = found.type().base();
        Base wants = wanted.base();
        Set<Base> both = EnumSet.of(has, wants);
        if (both.contains(Base.MONTH) && both.stream().anyMatch(DATES::contains)) {
            return new Text(
                    "日期化为月份用 month(…)，月份化为首日用 firstDay(…)",
                    "month(…) makes a month of a day, firstDay(…) a day of a month");
        }
        if (DATES.containsAll(both)) {
            return new Text(
                    "时刻化为日期用 date(…)，日期化为时刻用 endOfDay(…)",
                    "date(…) makes a day of a moment, endOfDay(…) a moment of a day");
        }
        if (both.contains(Base.MONTH_PERIOD)) {
            return new Text("所属期的首月用 firstMonth(…)", "firstMonth(…) takes the first month of a period");
        }
        if (has == Base.NUMBER && wants == Base.NUMBER) {
            return new Text(
                    "单位不同：换用以 " + wanted.unit() + " 为单位的字段或参数",
                    "units differ: use a field or parameter in " + wanted.unit());
        }
        if (wants == Base.ENUM && wanted.enumType() != null) {
            return new Text("写成 " + choices(wanted.enumType(), found), "write " + choices(wanted.enumType(), found));
        }
        if (both.contains(Base.ENUM_SET) || both.contains(Base.TEXT_SET)) {
            return new Text("数个取值用 contains", "ask a set with contains");
        }
        if (both.contains(Base.TRUTH)) {
            return new Text("是否类字段与 true 或 false 比较", "compare such a field with true or false");
        }
        return new Text("对照词典中字段的类型与单位", "compare with the type and unit in the dictionary");
    }

    /** The constants somebody may have meant, the one whose code was written first of all. */
    private static String choices(Class<?> list, Expression found) {
        String written = found instanceof Expression.Constant constant ? String.valueOf(constant.value()) : "";
        String one = constant(list, written);
        if (one != null) {
            return list.getSimpleName() + "." + one;
        }
        List<String> all = constants(list);
        String shown = String.join("、", all.subList(0, Math.min(MOST_SHOWN, all.size())));
        return list.getSimpleName() + ".取值，取值为 " + shown + (all.size() > MOST_SHOWN ? "…" : "");
    }

    static List<String> constants(Class<?> list) {
        return Arrays.stream(list.getEnumConstants())
                .map(one -> ((Enum<?>) one).name())
                .toList();
    }

    /** The constant of a closed list that was most likely meant; null if there is none. */
    static @Nullable String constant(Class<?> list, String written) {
        return DidYouMean.of(written, constants(list)).orElse(null);
    }
}
