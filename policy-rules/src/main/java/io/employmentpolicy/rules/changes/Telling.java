package io.employmentpolicy.rules.changes;

import io.employmentpolicy.model.decision.FactPath;
import io.employmentpolicy.model.decision.Step;
import io.employmentpolicy.model.decision.Step.Bound;
import io.employmentpolicy.model.decision.Step.Means;
import io.employmentpolicy.model.facts.FactField;
import io.employmentpolicy.model.facts.FactKind;
import io.employmentpolicy.model.schema.Fact;
import io.employmentpolicy.model.schema.Labelled;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.model.value.MonthPeriod;
import io.employmentpolicy.model.value.Occurrence;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells changes as steps. What is asked of a fact that comes about is told as parts of it. */
final class Telling {
    private static final Map<String, Text> UNITS = Map.of(
            "yuan", new Text(" 元", " yuan"),
            "yuan/month", new Text(" 元/月", " yuan a month"),
            "months", new Text(" 个月", " months"),
            "years", new Text(" 年", " years"),
            "days", new Text(" 日", " days"),
            "hours", new Text(" 小时", " hours"),
            "persons", new Text(" 人", " persons"),
            "times", new Text(" 次", " times"));

    /** One cent: what a condition asks for that wants something to be paid at all. */
    private static final BigDecimal LEAST_SUM = new BigDecimal("0.01");

    private final Situation given;
    private final Map<LocalDate, Text> days;
    private final Function<String, @Nullable Text> titles;

    /**
     * @param days what brings a day about
     * @param titles of policies, by which people know what a field names by its id
     */
    Telling(Situation given, Map<LocalDate, Text> days, Function<String, @Nullable Text> titles) {
        this.given = given;
        this.days = days;
        this.titles = titles;
    }

    List<Step> of(List<Boundary.Exact> changes) {
        Map<String, Map<FactField, Object>> added = new LinkedHashMap<>();
        for (Boundary.Exact change : changes) {
            if (change.move() instanceof Move.Add add) {
                added.put(add.key(), values(add));
            }
        }
        List<Step> steps = new ArrayList<>();
        for (Boundary.Exact change : changes) {
            if (change.move() instanceof Move.SetField set) {
                Map<FactField, Object> more = added.get(set.kind().name() + "[" + set.index() + "]");
                if (more == null) {
                    steps.add(field(set, change.bound()));
                } else {
                    more.put(set.field(), set.to());
                }
            }
        }
        for (Boundary.Exact change : changes) {
            if (change.move() instanceof Move.Add add) {
                steps.add(more(add, added.getOrDefault(add.key(), Map.of())));
            } else if (change.move() instanceof Move.End end) {
                steps.add(fewer(end));
            } else if (change.move() instanceof Move.NoMore none) {
                steps.add(noMore(none));
            } else if (change.move() instanceof Move.Wait wait) {
                steps.add(wait(wait));
            }
        }
        steps.sort(Comparator.comparing(Step::means));
        return steps;
    }

    private static Map<FactField, Object> values(Move.Add add) {
        Map<FactField, Object> values = new LinkedHashMap<>();
        for (FactField field : add.kind().fields()) {
            Object value = field.read(add.to());
            if (value != null) {
                values.put(field, value);
            }
        }
        return values;
    }

    private Step field(Move.SetField set, Bound bound) {
        FactField field = set.field();
        List<? extends Fact> facts = given.of(set.kind());
        Object now = set.index() < facts.size() ? field.read(facts.get(set.index())) : null;
        Object from = now;
        Object to = set.to();
        Text label = label(set.kind(), field);
        if (now instanceof MonthPeriod before && to instanceof MonthPeriod after && before.to() != null) {
            from = before.to();
            to = after.to();
            label = new Text(label.zh() + "末月", label.en() + ", last month");
        }
        return new Step(
                set.means(),
                new FactPath(set.kind().name(), set.index(), field.name()),
                label,
                from == null ? null : named(field, from),
                named(field, Objects.requireNonNull(to)),
                bound,
                null,
                List.of());
    }

    private Step more(Move.Add add, Map<FactField, Object> values) {
        List<Step.Part> parts = new ArrayList<>();
        for (FactField field : add.kind().fields()) {
            Object value = values.get(field);
            if (value != null) {
                parts.add(new Step.Part(field.name(), new Text(field.zh(), field.en()), named(field, value)));
            }
        }
        return new Step(
                add.means(),
                new FactPath(add.kind().name(), add.index(), null),
                kind(add.kind()),
                null,
                new Text("有一项", "there is one"),
                Bound.VALUE,
                null,
                parts);
    }

    private static Step fewer(Move.End end) {
        return new Step(
                Means.END,
                new FactPath(end.kind().name(), end.index(), null),
                kind(end.kind()),
                new Text("有", "there is"),
                new Text("不再有", "no longer"),
                Bound.VALUE,
                null,
                List.of());
    }

    private Step noMore(Move.NoMore none) {
        boolean some = !given.of(none.kind()).isEmpty();
        return new Step(
                Means.TELL,
                new FactPath(none.kind().name(), null, null),
                kind(none.kind()),
                null,
                some ? new Text("没有其他", "no others") : new Text("没有", "none"),
                Bound.VALUE,
                null,
                List.of());
    }

    private Step wait(Move.Wait wait) {
        Text by = days.getOrDefault(wait.to(), new Text("时间推移", "time passes"));
        return new Step(
                Means.WAIT,
                new FactPath(Move.Wait.KEY, null, null),
                by,
                Text.same(given.asOf().toString()),
                Text.same(wait.to().toString()),
                Bound.NOT_BEFORE,
                wait.to(),
                List.of());
    }

    private static Text label(FactKind kind, FactField field) {
        return new Text(kind.zh() + "·" + field.zh(), kind.en() + ": " + field.en());
    }

    private static Text kind(FactKind kind) {
        return new Text(kind.zh(), kind.en());
    }

    private Text named(FactField field, Object value) {
        Text title = value instanceof String id ? titles.apply(id) : null;
        return title == null ? value(field, value) : title;
    }

    static Text value(FactField field, Object value) {
        if (field.isMoney() && value instanceof BigDecimal sum && sum.compareTo(LEAST_SUM) == 0) {
            return new Text("有，多少不论", "some, however little");
        }
        Text unit = UNITS.getOrDefault(field.unit(), new Text("", ""));
        Text plain = plain(value);
        return new Text(plain.zh() + unit.zh(), plain.en() + unit.en());
    }

    private static Text plain(@Nullable Object value) {
        if (value instanceof Labelled constant) {
            return new Text(constant.zh(), constant.en());
        }
        if (value instanceof Boolean truth) {
            return truth ? new Text("是", "yes") : new Text("否", "no");
        }
        if (value instanceof Occurrence<?> event) {
            return event.at().map(at -> plain((Object) at)).orElse(new Text("尚未发生", "not yet"));
        }
        if (value instanceof MonthPeriod period) {
            String last = period.to() == null ? "" : period.to().toString();
            return new Text(
                    period.from() + " 至 " + (last.isEmpty() ? "今" : last),
                    period.from() + " to " + (last.isEmpty() ? "now" : last));
        }
        if (value instanceof Collection<?> set) {
            return set.isEmpty()
                    ? new Text("无", "none")
                    : new Text(
                            set.stream().map(one -> plain(one).zh()).sorted().collect(Collectors.joining("、")),
                            set.stream().map(one -> plain(one).en()).sorted().collect(Collectors.joining(", ")));
        }
        return Text.same(value instanceof BigDecimal number ? number.toPlainString() : String.valueOf(value));
    }
}
