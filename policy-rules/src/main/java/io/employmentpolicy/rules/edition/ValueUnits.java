package io.employmentpolicy.rules.edition;

import io.employmentpolicy.rules.language.Expression;
import io.employmentpolicy.rules.language.Quantity;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * 推算值的单位。 / The units of what rules derive. A rule that derives nought, or goes on with a value of another policy, says no unit by itself: it has
 * that of the others that derive the same, or of what it goes on with.
 */
public final class ValueUnits {
    /** Persons times yuan are yuan, and so is a share of yuan: what only counts gives way. */
    private static final Set<String> WEAK = Set.of("", Quantity.COUNT.unit(), Quantity.RATE.unit());

    private final Map<String, String> units = new HashMap<>();

    /** 按规则得出。 / As these rules say. */
    public ValueUnits(Collection<Rule> rules) {
        List<Rule> deriving = rules.stream()
                .filter(rule -> rule.conclusion() instanceof Conclusion.Derive)
                .toList();
        Map<String, String> before;
        do {
            before = Map.copyOf(units);
            deriving.forEach(this::add);
        } while (!units.equals(before));
    }

    /** 某推算值的单位。 / The unit of a value; empty when it has none. */
    public String of(String value) {
        return units.getOrDefault(value, "");
    }

    private void add(Rule rule) {
        if (!(rule.conclusion() instanceof Conclusion.Derive derive)) {
            return;
        }
        Map<Integer, String> looked = new HashMap<>();
        rule.conditions().stream()
                .map(Rule.Condition::pattern)
                .filter(pattern -> pattern.kind() == Value.KIND)
                .forEach(pattern ->
                        PolicyOrder.derivedName(pattern).ifPresent(name -> looked.put(pattern.slot(), of(name))));
        String unit = unit(derive.value(), looked);
        if (!unit.isEmpty()) {
            units.merge(
                    derive.name(), unit, (told, other) -> WEAK.contains(told) && !WEAK.contains(other) ? other : told);
        }
    }

    private static String unit(Expression value, Map<Integer, String> looked) {
        if (value instanceof Expression.FieldOf field && looked.containsKey(field.slot())) {
            return looked.getOrDefault(field.slot(), "");
        }
        if (value instanceof Expression.Variable variable && variable.source() != null) {
            return unit(variable.source(), looked);
        }
        boolean kept = value instanceof Expression.Call call && call.function().keepsUnit();
        return kept
                ? strongest(value.inner(), looked)
                : Quantity.plainUnit(value.type().unit());
    }

    private static String strongest(List<Expression> of, Map<Integer, String> looked) {
        List<String> told = of.stream().map(one -> unit(one, looked)).toList();
        return told.stream()
                .filter(unit -> !WEAK.contains(unit))
                .findFirst()
                .orElseGet(() -> told.stream()
                        .filter(unit -> !unit.isEmpty())
                        .findFirst()
                        .orElse(""));
    }
}
