package io.employmentpolicy.rules.checking;

import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.rules.edition.LookupTable;
import io.employmentpolicy.rules.edition.Parameter;
import io.employmentpolicy.rules.edition.ParameterBook;
import io.employmentpolicy.rules.language.Expression;
import io.employmentpolicy.rules.language.Quantity;
import io.employmentpolicy.rules.language.ValueType;
import io.employmentpolicy.rules.language.ValueType.Base;
import io.employmentpolicy.rules.language.Vocabulary;
import io.employmentpolicy.rules.language.VocabularyPage;
import io.employmentpolicy.rules.reading.Units;
import io.employmentpolicy.rules.syntax.Syntax;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** 函数、参数、表与开关的检查。 / Resolves what an expression calls: parameters, tables, switches and the functions of the vocabulary. */
final class CallChecker {
    private static final String AVERAGE = "average-";
    private static final int MOST_KEYS = 6;
    private static final Set<Base> KEYS = Set.of(Base.TEXT, Base.ENUM, Base.NUMBER, Base.TRUTH, Base.DAY, Base.MONTH);

    private final SymbolTable names;
    private final String policy;
    private final ExpressionChecker expressions;

    CallChecker(SymbolTable names, String policy, ExpressionChecker expressions) {
        this.names = names;
        this.policy = policy;
        this.expressions = expressions;
    }

    Expression check(Syntax.Call call) {
        Optional<Quantity> quantity = Quantity.of(call.function());
        if (quantity.isPresent()) {
            return parameter(call, quantity.get());
        }
        return switch (call.function()) {
            case "table", "listed", "applies" -> table(call);
            case "chosen" -> chosen(call);
            default -> function(call);
        };
    }

    private Expression parameter(Syntax.Call call, Quantity quantity) {
        arguments(call, 1, 1);
        String key = text(call, 0);
        Parameter parameter = names.book().parameter(key).orElseThrow(() -> noParameter(call, key));
        if (parameter.unit().startsWith(AVERAGE)) {
            throw CheckFailed.of(CheckingProblems.RULE_239, call.place(), key);
        }
        String unit = Quantity.plainUnit(parameter.unit());
        if (!Units.isKnown(parameter.unit())) {
            throw CheckFailed.silently();
        }
        if (!unit.equals(quantity.unit())) {
            throw CheckFailed.of(
                    CheckingProblems.RULE_231, call.place(), quantity.word(), key, parameter.unit(), reader(unit));
        }
        return new Expression.ParameterOf(key, quantity.type());
    }

    /** The function that reads figures of a unit. */
    static String reader(String unit) {
        String plain = Quantity.plainUnit(unit);
        return Arrays.stream(Quantity.values())
                .filter(one -> one.unit().equals(plain))
                .map(Quantity::word)
                .findFirst()
                .orElse("count");
    }

    /** Officers know figures by what they are called. */
    private Map<String, String> spellings() {
        Map<String, String> spellings = new LinkedHashMap<>();
        names.book().parameters().forEach(one -> spellings.put(one.key(), one.key()));
        names.book()
                .parameters()
                .forEach(one -> spellings.putIfAbsent(one.title().zh(), one.key()));
        return spellings;
    }

    private CheckFailed noParameter(Syntax.Call call, String key) {
        if (names.book().table(key).isPresent()) {
            return CheckFailed.of(CheckingProblems.RULE_230_TABLE, call.place(), key);
        }
        return names.numbersMayLack()
                ? CheckFailed.silently()
                : CheckFailed.unknown(CheckingProblems.RULE_230_KEY, call.place(), key, spellings());
    }

    private Expression table(Syntax.Call call) {
        arguments(call, 2, MOST_KEYS);
        String key = text(call, 0);
        LookupTable table = names.book().table(key).orElseThrow(() -> noTable(call, key));
        boolean lists = call.function().equals("listed");
        boolean applies = call.function().equals("applies");
        if (!lists
                && !table.rows().isEmpty()
                && table.rows().stream().allMatch(row -> row.value() == null && row.applies())) {
            throw CheckFailed.of(CheckingProblems.RULE_236, call.place(), key);
        }
        List<Expression> keys =
                each(call.arguments().subList(1, call.arguments().size()));
        if (keys.size() != table.columns().size()) {
            throw CheckFailed.of(
                    CheckingProblems.RULE_233,
                    call.place(),
                    keys.size(),
                    table.columns().stream()
                            .map(LookupTable.Column::name)
                            .toList()
                            .toString());
        }
        for (int i = 0; i < keys.size(); i++) {
            key(keys.get(i), table, i, call.arguments().get(i + 1).place());
        }
        if (applies) {
            return new Expression.AppliesIn(key, keys);
        }
        return lists
                ? new Expression.ListedIn(key, keys)
                : new Expression.TableOf(key, keys, ValueType.number(Quantity.plainUnit(table.unit())));
    }

    private CheckFailed noTable(Syntax.Call call, String key) {
        if (names.book().parameter(key).isPresent()) {
            return CheckFailed.of(CheckingProblems.RULE_232_PARAMETER, call.place(), key);
        }
        return names.numbersMayLack()
                ? CheckFailed.silently()
                : CheckFailed.unknown(
                        CheckingProblems.RULE_232_KEY,
                        call.place(),
                        key,
                        names.book().tables().stream().map(LookupTable::key).toList());
    }

    /** What a key is compared with must be of its kind, or the table would never be found to hold it. */
    private void key(Expression key, LookupTable table, int column, Place place) {
        if (!table.columns().get(column).band()) {
            if (!KEYS.contains(key.type().base())) {
                throw CheckFailed.of(
                        CheckingProblems.RULE_237, place, key.type().label());
            }
        } else if (!table.rows().isEmpty()) {
            Object first = table.rows().get(0).keys().get(column);
            ValueType wanted = first instanceof BigDecimal
                    ? ValueType.number("")
                    : first instanceof YearMonth ? ValueType.month() : ValueType.day();
            expressions.require(key, wanted, place);
        }
    }

    private Expression chosen(Syntax.Call call) {
        arguments(call, 2, 2);
        String name = text(call, 0);
        String key = name.indexOf('.') < 0 ? policy + "." + name : name;
        String choice = text(call, 1);
        ParameterBook.Switch one = names.book()
                .choice(key)
                .orElseThrow(() -> names.numbersMayLack()
                        ? CheckFailed.silently()
                        : CheckFailed.unknown(
                                CheckingProblems.RULE_234,
                                call.place(),
                                key,
                                names.book().switches().stream()
                                        .map(ParameterBook.Switch::key)
                                        .toList()));
        if (!one.choices().contains(choice)) {
            throw CheckFailed.unknown(
                    CheckingProblems.RULE_235,
                    call.place(),
                    choice,
                    one.choices(),
                    one.choices().toString());
        }
        return new Expression.Chosen(key, choice);
    }

    private Expression function(Syntax.Call call) {
        Vocabulary.Entry entry = Vocabulary.function(call.function()).orElseThrow(() -> noFunction(call));
        List<Expression> arguments = each(call.arguments());
        arguments(call, entry.parameters().size(), entry.parameters().size());
        String unit = "";
        for (int i = 0; i < arguments.size(); i++) {
            Expression argument = arguments.get(i);
            ValueType wanted = entry.parameters().get(i);
            boolean moments = Vocabulary.isMoment(wanted.base())
                    && Vocabulary.isMoment(argument.type().base());
            if (!moments) {
                expressions.require(argument, wanted, call.arguments().get(i).place());
            }
            if (entry.keepsUnit() && !argument.type().unit().isEmpty()) {
                unit = sameUnit(entry, unit, argument.type().unit(), call.place());
            }
        }
        return new Expression.Call(entry, arguments, entry.keepsUnit() ? ValueType.number(unit) : entry.result());
    }

    private static CheckFailed noFunction(Syntax.Call call) {
        List<String> known = new ArrayList<>(
                Vocabulary.functions().stream().map(Vocabulary.Entry::name).toList());
        Arrays.stream(Quantity.values())
                .map(quantity -> quantity.name().toLowerCase(Locale.ROOT))
                .forEach(known::add);
        known.addAll(List.of("table", "listed", "applies", "chosen"));
        return CheckFailed.unknown(CheckingProblems.RULE_240, call.place(), call.function(), known);
    }

    private static String sameUnit(Vocabulary.Entry entry, String before, String unit, Place place) {
        boolean times = entry.name().equals("times");
        boolean moneyTwice = times && before.equals("yuan") && unit.equals("yuan");
        if (moneyTwice || !times && !before.isEmpty() && !before.equals(unit)) {
            throw CheckFailed.of(
                    times ? CheckingProblems.RULE_241_TIMES : CheckingProblems.RULE_241_SAME,
                    place,
                    before + " / " + unit);
        }
        return times && before.equals("yuan") ? before : unit;
    }

    private List<Expression> each(List<Syntax.Expression> parts) {
        Collecting attempts = new Collecting();
        List<Expression> each = new ArrayList<>();
        parts.forEach(part -> attempts.of(() -> each.add(expressions.check(part))));
        attempts.finish();
        return each;
    }

    private static void arguments(Syntax.Call call, int least, int most) {
        int given = call.arguments().size();
        if (given < least || given > most) {
            String range = least == most ? String.valueOf(least) : least + "–" + most;
            throw CheckFailed.of(
                    CheckingProblems.RULE_242, call.place(), call.function(), given, range, form(call.function()));
        }
    }

    /** How a word is written, as a fix. */
    static Text form(String word) {
        return VocabularyPage.forms(word).stream()
                .map(CheckingProblems.FORM_WRITE::text)
                .findFirst()
                .orElseGet(CheckingProblems.FORM_VOCABULARY::text);
    }

    /** The quoted text that must stand as an argument. */
    static String text(Syntax.Call call, int index) {
        if (call.arguments().get(index) instanceof Syntax.Quoted quoted
                && !quoted.text().isBlank()) {
            return quoted.text();
        }
        throw CheckFailed.of(
                CheckingProblems.RULE_243, call.arguments().get(index).place());
    }
}
