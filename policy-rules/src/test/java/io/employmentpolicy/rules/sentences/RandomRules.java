package io.employmentpolicy.rules.sentences;

import io.employmentpolicy.model.facts.Dictionary;
import io.employmentpolicy.model.facts.FactField;
import io.employmentpolicy.model.facts.FactKind;
import io.employmentpolicy.model.facts.FieldType;
import io.employmentpolicy.rules.edition.LookupTable;
import io.employmentpolicy.rules.edition.Parameter;
import io.employmentpolicy.rules.language.Expression;
import io.employmentpolicy.rules.language.Quantity;
import io.employmentpolicy.rules.language.ValueType;
import io.employmentpolicy.rules.language.ValueType.Base;
import io.employmentpolicy.rules.language.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;

/** 随机的规则。 / Rules drawn from all the language can say; some have units that do not fit, which whoever reads them refuses. */
final class RandomRules {
    private static final int DEEPEST = -2;

    private final Random random;
    private final List<FactKind> kinds = Dictionary.standard().kinds().stream()
            .filter(kind -> kind.given() && kind.parent().isEmpty())
            .toList();
    private final List<Parameter> parameters =
            List.copyOf(Edition.shipped().book().parameters());
    private final List<LookupTable> tables =
            List.copyOf(Edition.shipped().book().tables());
    private final List<Bound> bound = new ArrayList<>();
    private int variables;

    RandomRules(long seed) {
        this.random = new Random(seed);
    }

    private record Bound(String written, ValueType type) {}

    /** The text of a rule about the flexible subsidy. */
    String rule(String id) {
        bound.clear();
        variables = 0;
        StringBuilder text =
                new StringBuilder("rule \"" + id + " 随机的规则\"\n    @policy(\"TJ-FLEX\") @clause(\"RANDOM\")\nwhen\n");
        int conditions = 1 + random.nextInt(4);
        for (int i = 0; i < conditions; i++) {
            text.append("    ").append(condition()).append('\n');
        }
        return text + "then\n    " + conclusion() + ";\nend\n";
    }

    private String condition() {
        return switch (random.nextInt(8)) {
            case 0 -> "not " + pattern(false);
            case 1 -> "exists " + pattern(false);
            case 2 -> "accumulate( " + pattern(false) + "; $n" + ++variables + " : count(); $n" + variables + " > 1 )";
            case 3 -> "Status( name == \"hard_to_employ_flexible\" )";
            case 4 -> {
                bound.add(new Bound("$d" + ++variables, ValueType.day()));
                yield "Value( name == \"flexible-subsidy-approval\", $d" + variables + " : day )";
            }
            default -> pattern(true);
        };
    }

    private String pattern(boolean binds) {
        FactKind kind = kinds.get(random.nextInt(kinds.size()));
        List<String> parts = new ArrayList<>();
        int tests = random.nextInt(4);
        for (int i = 0; i < tests; i++) {
            parts.add(test(kind, 2));
        }
        String named = "";
        if (binds) {
            named = "$f" + ++variables + " : ";
            FactField field = kind.fields().get(random.nextInt(kind.fields().size()));
            if (field.type().base() != FieldType.Base.LIST) {
                bound.add(new Bound("$f" + variables + "." + field.property(), type(field)));
                bound.add(new Bound("$b" + variables, type(field)));
                parts.add(random.nextInt(parts.size() + 1), "$b" + variables + " : " + field.property());
            }
        }
        return named + kind.typeName() + "( " + String.join(", ", parts) + " )";
    }

    private static ValueType type(FactField field) {
        return ValueType.of(field.type(), Quantity.plainUnit(field.unit()));
    }

    private String test(FactKind kind, int depth) {
        int form = random.nextInt(depth > 0 ? 9 : 4);
        if (form >= 7) {
            String sign = form == 7 ? " && " : " || ";
            return "( " + test(kind, depth - 1) + sign + test(kind, depth - 1) + " )";
        }
        if (form == 6) {
            return "!( " + test(kind, depth - 1) + " )";
        }
        if (form == 5) {
            return "chosen( \"resumption\", \"" + (random.nextBoolean() ? "allowed" : "refused") + "\" )";
        }
        List<FactField> fields = kind.fields().stream()
                .filter(one -> one.type().base() != FieldType.Base.LIST)
                .toList();
        FactField field = fields.get(random.nextInt(fields.size()));
        ValueType type = type(field);
        if (type.base() == Base.ENUM_SET) {
            return field.property() + (random.nextBoolean() ? " contains " : " not contains ") + constant(type);
        }
        if (type.base() == Base.ENUM && random.nextBoolean()) {
            return field.property() + (random.nextBoolean() ? " in ( " : " not in ( ") + constant(type) + ", "
                    + constant(type) + " )";
        }
        List<Expression.Operator> signs = List.of(Expression.Operator.values());
        String sign =
                type.ordered() ? signs.get(random.nextInt(signs.size())).symbol() : random.nextBoolean() ? "==" : "!=";
        String left = random.nextInt(3) > 0 ? field.property() : value(kind, type, depth);
        return left + " " + sign + " " + value(kind, type, depth);
    }

    private String value(FactKind kind, ValueType type, int depth) {
        List<String> leaves = new ArrayList<>();
        if (kind != null) {
            kind.fields().stream()
                    .filter(field -> type(field).equals(type))
                    .forEach(field -> leaves.add(field.property()));
        }
        bound.stream().filter(one -> one.type().equals(type)).forEach(one -> leaves.add(one.written()));
        switch (type.base()) {
            case NUMBER -> leaves.addAll(List.of("0", "1", figure(type)));
            case DAY -> leaves.add("$asOf");
            case TEXT -> leaves.addAll(List.of("\"code\"", "\"TJ-FLEX\""));
            case TRUTH -> leaves.addAll(List.of("true", "false"));
            case ENUM -> leaves.add(constant(type));
            default -> {}
        }
        List<Vocabulary.Entry> functions = Vocabulary.functions().stream()
                .filter(entry -> entry.result().base() == type.base())
                .toList();
        if (leaves.isEmpty() || depth > 0 && !functions.isEmpty() && random.nextBoolean()) {
            if (functions.isEmpty() || depth < DEEPEST) {
                return "true";
            }
            Vocabulary.Entry function = functions.get(random.nextInt(functions.size()));
            return function.name() + "( "
                    + function.parameters().stream()
                            .map(parameter -> value(kind, parameter, depth - 1))
                            .collect(Collectors.joining(", "))
                    + " )";
        }
        return leaves.get(random.nextInt(leaves.size()));
    }

    private String figure(ValueType type) {
        if (random.nextInt(4) == 0) {
            LookupTable table = tables.get(random.nextInt(tables.size()));
            return "table( \"" + table.key() + "\", "
                    + table.columns().stream().map(any -> "\"x\"").collect(Collectors.joining(", ")) + " )";
        }
        List<Parameter> fitting = parameters.stream()
                .filter(one ->
                        type.unit().isEmpty() || Quantity.plainUnit(one.unit()).equals(type.unit()))
                .toList();
        if (fitting.isEmpty()) {
            return "0";
        }
        Parameter one = fitting.get(random.nextInt(fitting.size()));
        String unit = Quantity.plainUnit(one.unit());
        for (Quantity quantity : Quantity.values()) {
            if (quantity.unit().equals(unit)) {
                return quantity.word() + "( \"" + one.key() + "\" )";
            }
        }
        return "1";
    }

    private String constant(ValueType type) {
        Object[] constants =
                Objects.requireNonNull(Objects.requireNonNull(type.enumType()).getEnumConstants());
        Enum<?> one = (Enum<?>) constants[random.nextInt(constants.length)];
        return one.getDeclaringClass().getSimpleName() + "." + one.name();
    }

    private String conclusion() {
        String money = value(null, ValueType.number("yuan"), 2);
        String sum = switch (random.nextInt(6)) {
            case 0 -> "once( " + money + " )";
            case 1 -> "monthly( " + money + " )";
            case 2 -> "yearly( " + money + " )";
            case 3 -> "upTo( monthly( " + money + " ) )";
            case 4 -> "upTo( " + money + " )";
            default -> "perHead( " + money + ", " + value(null, ValueType.number("count"), 1) + " )";
        };
        return switch (random.nextInt(5)) {
            case 0 -> "exclude()";
            case 1 -> "await( \"papers\" )";
            case 2 -> "delegate( \"经办机构\", definedBy( \"办法〔2018〕1号\" ), bring( \"合同\", \"凭证\" ) )";
            default ->
                "grant( " + sum + ", until( " + value(null, ValueType.day(), 2) + " ), lasting( "
                        + value(null, ValueType.number("months"), 1) + " ), paidTo( \"person\" ) )";
        };
    }
}
