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
import io.employmentpolicy.rules.problem.CheckFailed;
import io.employmentpolicy.rules.syntax.Syntax;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
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
            throw new CheckFailed(
                    "RULE-239",
                    call.place(),
                    CheckFailed.shown("平均数 ", "an average: ", key),
                    new Text("个人适用的数值", "a number that applies to a single person"),
                    new Text(
                            "平均数只作参考，不是任何人的数额；换用规定个人数额的参数",
                            "an average informs and is nobody's amount: use a parameter that fixes a person's"));
        }
        String unit = Quantity.plainUnit(parameter.unit());
        if (!unit.equals(quantity.unit())) {
            String right = Arrays.stream(Quantity.values())
                    .filter(one -> one.unit().equals(unit))
                    .map(Quantity::word)
                    .findFirst()
                    .orElse("count");
            throw new CheckFailed(
                    "RULE-231",
                    call.place(),
                    CheckFailed.shown("", "", quantity.word() + "(\"" + key + "\")"),
                    new Text("参数单位为 " + parameter.unit(), "the parameter's unit is " + parameter.unit()),
                    CheckFailed.shown("写成 ", "write ", right + "(\"" + key + "\")"));
        }
        return new Expression.ParameterOf(key, ValueType.number(quantity.unit()));
    }

    private CheckFailed noParameter(Syntax.Call call, String key) {
        Text expected = new Text("parameters.yaml 中的参数", "a key of parameters.yaml");
        if (names.book().table(key).isPresent()) {
            return new CheckFailed(
                    "RULE-230",
                    call.place(),
                    CheckFailed.shown("表 ", "a table: ", key),
                    expected,
                    CheckFailed.shown("查表写成 ", "look it up with ", "table(\"" + key + "\", …)"));
        }
        return names.numbersMayLack()
                ? new CheckFailed(List.of())
                : CheckFailed.unknown(
                        "RULE-230",
                        call.place(),
                        key,
                        expected,
                        names.book().parameters().stream().map(Parameter::key).toList());
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
            throw new CheckFailed(
                    "RULE-236",
                    call.place(),
                    CheckFailed.shown("没有 value 列的表 ", "a table without values: ", key),
                    new Text("有取值的表", "a table with values"),
                    CheckFailed.shown(
                            "判断是否列入写成 ", "ask whether it lists something with ", "listed(\"" + key + "\", …)"));
        }
        List<Expression> keys =
                each(call.arguments().subList(1, call.arguments().size()));
        if (keys.size() != table.columns().size()) {
            throw new CheckFailed(
                    "RULE-233",
                    call.place(),
                    CheckFailed.shown("键的个数 ", "number of keys: ", String.valueOf(keys.size())),
                    CheckFailed.shown(
                            "",
                            "",
                            table.columns().stream()
                                    .map(LookupTable.Column::name)
                                    .toList()
                                    .toString()),
                    new Text("按表的键列逐一给出", "give one key per key column"));
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
        Text expected = new Text("parameters.yaml 中的表", "a table of parameters.yaml");
        Optional<Parameter> parameter = names.book().parameter(key);
        if (parameter.isPresent()) {
            return new CheckFailed(
                    "RULE-232",
                    call.place(),
                    CheckFailed.shown("单个参数 ", "a single parameter: ", key),
                    expected,
                    new Text(
                            "单个参数用 yuan、rate、months、days、years 或 count 读取",
                            "read it with yuan, rate, months, days, years or count"));
        }
        return names.numbersMayLack()
                ? new CheckFailed(List.of())
                : CheckFailed.unknown(
                        "RULE-232",
                        call.place(),
                        key,
                        expected,
                        names.book().tables().stream().map(LookupTable::key).toList());
    }

    /** What a key is compared with must be of its kind, or the table would never be found to hold it. */
    private void key(Expression key, LookupTable table, int column, Place place) {
        if (!table.columns().get(column).band()) {
            if (!KEYS.contains(key.type().base())) {
                throw new CheckFailed(
                        "RULE-237",
                        place,
                        key.type().label(),
                        new Text("编码、列表的取值、数、日期或月份", "a code, a constant of a closed list, a number, a day or a month"),
                        new Text(
                                "时刻写成 date(…)，所属期写成 firstMonth(…)",
                                "write date(…) for a moment, firstMonth(…) for a period"));
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
                        ? new CheckFailed(List.of())
                        : CheckFailed.unknown(
                                "RULE-234",
                                call.place(),
                                key,
                                new Text("policy.yaml 中的开关", "a switch of policy.yaml"),
                                names.book().switches().stream()
                                        .map(ParameterBook.Switch::key)
                                        .toList()));
        if (!one.choices().contains(choice)) {
            throw CheckFailed.unknown(
                    "RULE-235",
                    call.place(),
                    choice,
                    CheckFailed.shown(
                            "开关的取值 ", "a choice of the switch: ", one.choices().toString()),
                    one.choices());
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
        return CheckFailed.unknown(
                "RULE-240", call.place(), call.function(), new Text("词汇表中的函数", "a function of the vocabulary"), known);
    }

    private static String sameUnit(Vocabulary.Entry entry, String before, String unit, Place place) {
        boolean times = entry.name().equals("times");
        boolean moneyTwice = times && before.equals("yuan") && unit.equals("yuan");
        if (moneyTwice || !times && !before.isEmpty() && !before.equals(unit)) {
            throw new CheckFailed(
                    "RULE-241",
                    place,
                    CheckFailed.shown("单位 ", "units ", before + " / " + unit),
                    times ? new Text("金额乘以倍数", "money so many times") : new Text("同一单位", "one unit"),
                    new Text("换用单位相符的字段或参数", "use fields or parameters of fitting units"));
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
            throw new CheckFailed(
                    "RULE-242",
                    call.place(),
                    CheckFailed.shown(
                            call.function() + " 的参数个数 ", call.function() + " with arguments: ", String.valueOf(given)),
                    new Text(range + " 个参数", range + " arguments"),
                    form(call.function()));
        }
    }

    /** How a word is written, as a fix. */
    static Text form(String word) {
        return VocabularyPage.forms(word).stream()
                .map(form -> new Text("写成 " + form.zh(), "write " + form.en()))
                .findFirst()
                .orElse(new Text("对照词汇表", "compare with the vocabulary"));
    }

    /** The quoted text that must stand as an argument. */
    static String text(Syntax.Call call, int index) {
        if (call.arguments().get(index) instanceof Syntax.Quoted quoted
                && !quoted.text().isBlank()) {
            return quoted.text();
        }
        throw new CheckFailed(
                "RULE-243",
                call.arguments().get(index).place(),
                new Text("不是带引号的文字", "something that is not quoted text"),
                new Text("带引号的键或名称", "a key or name in quotes"),
                new Text("加上双引号", "put it in double quotes"));
    }
}
