package io.employmentpolicy.rules.reading;

import io.employmentpolicy.model.facts.Dictionary;
import io.employmentpolicy.model.facts.FactField;
import io.employmentpolicy.model.facts.FactKind;
import io.employmentpolicy.model.facts.FieldType.Base;
import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.model.schema.Labelled;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.rules.document.Node;
import io.employmentpolicy.rules.edition.ConsistencyCheck;
import io.employmentpolicy.rules.edition.Operand;
import io.employmentpolicy.rules.edition.Operand.Part;
import io.employmentpolicy.rules.problem.CheckFailed;
import io.employmentpolicy.rules.problem.Problems;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** 读取 contradictions.yaml。 / Reads {@code contradictions.yaml}: which facts of a case cannot all be true. */
public final class ContradictionsReader {
    private static final String AS_OF = "as_of";
    private static final Set<Base> TIMES =
            Set.of(Base.DATE, Base.DATE_EVENT, Base.DATE_TIME, Base.DATE_TIME_EVENT, Base.MONTH, Base.MONTH_PERIOD);
    private static final Set<Base> NUMBERS = Set.of(Base.INTEGER, Base.DECIMAL);
    private static final Set<Base> CODES = Set.of(Base.ENUM, Base.BOOLEAN, Base.TEXT);

    private final Dictionary dictionary;
    private final Problems problems;

    ContradictionsReader(Dictionary dictionary, Problems problems) {
        this.dictionary = dictionary;
        this.problems = problems;
    }

    /** A check with where it stands. */
    public record Entry(ConsistencyCheck check, Place place) {}

    List<Entry> read(Section all) {
        List<Entry> entries = new ArrayList<>();
        all.all().forEach((id, section) -> entry(id, section).ifPresent(entries::add));
        return entries;
    }

    private Optional<Entry> entry(String id, Section section) {
        int before = problems.count();
        Text text = section.bilingual("title");
        Map<Operand, Set<String>> when = conditions(section.section("when"), id);
        List<Operand> alike = operands(section, "alike", id);
        List<Operand> order = operands(section, "order", id);
        List<Operand> same = operands(section, "same", id);
        Map<Operand, Set<String>> only = conditions(section.section("only"), id);
        List<Operand> apart = operands(section, "apart", id);
        section.finish();
        ConsistencyCheck.Test test = test(when, order, same, only, apart);
        if (problems.count() > before) {
            return Optional.empty();
        }
        if (test == null) {
            problems.add(
                    "CHECK-101",
                    section.place(),
                    id,
                    new Text("没有一项可用的测试", "no test that can be applied"),
                    new Text(
                            "居一：order: [a, b]、same: [a, b]、when 与 only: { 字段: [代码] }、apart: [起, 止] 或 [起, 止, 起, 止]",
                            "one of order: [a, b], same: [a, b], when with only: { field: [codes] }, apart: [from, to] or [from, to, from, to]"),
                    new Text("写明其中一项", "write one of them"));
            return Optional.empty();
        }
        ConsistencyCheck check = new ConsistencyCheck(id, text, test, when, alike);
        comparable(check, section, id);
        kinds(check, section, id);
        return problems.count() > before ? Optional.empty() : Optional.of(new Entry(check, section.place()));
    }

    private static ConsistencyCheck.@Nullable Test test(
            Map<Operand, Set<String>> when,
            List<Operand> order,
            List<Operand> same,
            Map<Operand, Set<String>> only,
            List<Operand> apart) {
        int given = (order.isEmpty() ? 0 : 1)
                + (same.isEmpty() ? 0 : 1)
                + (only.isEmpty() ? 0 : 1)
                + (apart.isEmpty() ? 0 : 1);
        if (given != 1) {
            return null;
        }
        if (order.size() == 2) {
            return new ConsistencyCheck.Order(order.get(0), order.get(1));
        }
        if (same.size() == 2) {
            return new ConsistencyCheck.Same(same.get(0), same.get(1));
        }
        if (only.size() == 1 && !when.isEmpty()) {
            Map.Entry<Operand, Set<String>> field = only.entrySet().iterator().next();
            return new ConsistencyCheck.Only(when.keySet().iterator().next(), field.getKey(), field.getValue());
        }
        if (apart.size() == 2 || apart.size() == 4) {
            ConsistencyCheck.Stretch one = new ConsistencyCheck.Stretch(apart.get(0), apart.get(1));
            return new ConsistencyCheck.Apart(
                    one, apart.size() == 2 ? one : new ConsistencyCheck.Stretch(apart.get(2), apart.get(3)));
        }
        return null;
    }

    private Map<Operand, Set<String>> conditions(@Nullable Section section, String id) {
        Map<Operand, Set<String>> conditions = new LinkedHashMap<>();
        if (section == null) {
            return conditions;
        }
        for (String key : section.keys()) {
            Set<String> codes = new LinkedHashSet<>(section.texts(key));
            operand(key, section.place(key), id).ifPresent(operand -> {
                Base base =
                        operand.isAsOf() ? Base.DATE : operand.field().type().base();
                if (!CODES.contains(base)) {
                    unfit(section.place(key), id, key, new Text("闭合清单、是非或文字", "a closed list, a yes or no, or a text"));
                }
                List<String> known = known(operand);
                codes.stream()
                        .filter(code -> !known.isEmpty() && !known.contains(code))
                        .forEach(code -> problems.addAll(CheckFailed.unknown(
                                        "CHECK-104",
                                        section.place(key),
                                        code,
                                        new Text("其中之一：" + known, "one of " + known),
                                        known)
                                .in(id)));
                conditions.put(operand, codes);
            });
        }
        return conditions;
    }

    private static List<String> known(Operand operand) {
        Class<?> type = operand.isAsOf() ? null : operand.field().type().valueClass();
        if (type == null || !type.isEnum()) {
            boolean truth = !operand.isAsOf() && operand.field().type().base() == Base.BOOLEAN;
            return truth ? List.of("true", "false") : List.of();
        }
        return Arrays.stream(type.getEnumConstants())
                .map(one -> ((Labelled) one).code())
                .toList();
    }

    private List<Operand> operands(Section section, String key, String id) {
        List<Operand> operands = new ArrayList<>();
        if (section.node(key) instanceof Node.Sequence) {
            for (String text : section.texts(key)) {
                operand(text, section.place(key), id).ifPresent(operands::add);
            }
        } else if (section.node(key) != null) {
            problems.add(
                    "POLICY-108",
                    section.place(key),
                    id,
                    CheckFailed.shown("不是一列：", "no list: ", key),
                    new Text("字段的一列 [a, b]", "a list of fields [a, b]"),
                    new Text("写成 [a, b]", "write [a, b]"));
        }
        return operands;
    }

    /** {@code kind.field}, of a period {@code kind.field.from} or {@code kind.field.to}, or the day of the decision. */
    private Optional<Operand> operand(String text, Place place, String id) {
        if (text.equals(AS_OF)) {
            return Optional.of(Operand.AS_OF);
        }
        String[] parts = text.split("\\.", -1);
        Optional<FactKind> kind = dictionary.byName(parts[0]);
        Optional<FactField> field = kind.flatMap(one -> one.fieldByName(parts.length > 1 ? parts[1] : ""));
        Part part = parts.length < 3 ? Part.WHOLE : parts[2].equals("from") ? Part.FROM : Part.TO;
        boolean ends =
                parts.length < 3 || parts.length == 3 && Set.of("from", "to").contains(parts[2]);
        boolean period =
                field.filter(one -> one.type().base() == Base.MONTH_PERIOD).isPresent();
        if (field.isEmpty() || !ends || period != (parts.length == 3)) {
            problems.addAll(CheckFailed.unknown(
                            "CHECK-102",
                            place,
                            text,
                            new Text(
                                    "种类.字段；缴费期间写 种类.字段.from 或 .to；或 as_of",
                                    "kind.field; of a period kind.field.from or .to; or as_of"),
                            dictionary.kinds().stream()
                                    .flatMap(one -> one.fields().stream().map(each -> one.name() + "." + each.name()))
                                    .toList())
                    .in(id));
            return Optional.empty();
        }
        return Optional.of(new Operand(kind.orElseThrow(), field.get(), part));
    }

    private void comparable(ConsistencyCheck check, Section section, String id) {
        if (check.test() instanceof ConsistencyCheck.Only) {
            return;
        }
        Set<Boolean> times = new LinkedHashSet<>();
        for (Operand operand : check.test().operands()) {
            Base base = operand.isAsOf() ? Base.DATE : operand.field().type().base();
            if (!TIMES.contains(base) && !NUMBERS.contains(base)) {
                unfit(section.place(), id, operand.field().name(), new Text("日期、月份或数", "a day, month or number"));
            }
            times.add(TIMES.contains(base));
        }
        if (times.size() > 1) {
            unfit(section.place(), id, id, new Text("同为时间，或同为数", "all times, or all numbers"));
        }
    }

    private void kinds(ConsistencyCheck check, Section section, String id) {
        List<FactKind> kinds = check.kinds();
        boolean strange = check.when().keySet().stream().anyMatch(one -> one.isAsOf() || !kinds.contains(one.kind()));
        boolean alike = check.alike().isEmpty() || check.test() instanceof ConsistencyCheck.Apart && kinds.size() == 1;
        if (kinds.isEmpty() || kinds.size() > 2 || strange || !alike) {
            problems.add(
                    "CHECK-103",
                    section.place(),
                    id,
                    CheckFailed.shown("涉及 ", "looks at ", kinds.toString()),
                    new Text(
                            "一或两种事实；when 只写其中的字段；alike 只用于同种事实的 apart",
                            "one or two kinds of facts; when about them only; alike with apart of one kind only"),
                    new Text("拆成几项核对", "make several checks of it"));
        }
    }

    private void unfit(Place place, String id, String found, Text expected) {
        problems.add(
                "CHECK-105",
                place,
                id,
                CheckFailed.shown("字段 ", "field ", found),
                expected,
                new Text("换一个字段", "take another field"));
    }
}
