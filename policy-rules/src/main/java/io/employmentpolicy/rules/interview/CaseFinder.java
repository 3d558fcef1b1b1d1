package io.employmentpolicy.rules.interview;

import io.employmentpolicy.model.decision.Determination;
import io.employmentpolicy.model.decision.FactPath;
import io.employmentpolicy.model.decision.Outcome;
import io.employmentpolicy.model.facts.FactField;
import io.employmentpolicy.model.facts.FactKind;
import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.model.facts.FieldType;
import io.employmentpolicy.model.problem.InvalidFactsException;
import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.model.problem.Problem;
import io.employmentpolicy.model.schema.Labelled;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.model.value.Occurrence;
import io.employmentpolicy.rules.edition.PolicyOrder;
import io.employmentpolicy.rules.edition.Rulebook;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** 分情形。 / Finds what a policy says for each value of a fact. Immutable and thread-safe. */
public final class CaseFinder {
    private static final int MOST_RUNS = 24;
    private static final int GRID = 64;
    private static final int LAST_YEARS = 80;

    private final Rulebook rulebook;
    private final PolicyOrder order;
    private final Look look;
    private final Look decide;

    /**
     * @param look by which changes are looked for
     * @param decide by which the cases told are decided: both engines
     */
    public CaseFinder(Rulebook rulebook, Look look, Look decide) {
        this.rulebook = rulebook;
        this.order = new PolicyOrder(rulebook.policies().values(), rulebook.rules());
        this.look = look;
        this.decide = decide;
    }

    /**
     * 各情形。 / The cases.
     *
     * @param path a field of a record; without a number that of the only one. A record that is not told is taken for one of which nothing is
     *     known; a field that is told is tried with other values all the same
     * @throws InvalidFactsException if there is no such field ({@code ASK-104}) or its values cannot be gone through ({@code ASK-105})
     */
    public ByCase find(Facts facts, LocalDate asOf, String policy, FactPath path) {
        FactPath at = located(facts, path);
        FactField field = FactEdit.field(facts.dictionary(), at);
        Facts with = withRecord(facts, at);
        Compared compared = new Compared(rulebook, order.closure(List.of(policy)), asOf);
        Question one = new Question(with, asOf, policy, at, field);
        Text label = new Text(
                FactEdit.kind(facts.dictionary(), at).zh() + "·" + field.zh(),
                FactEdit.kind(facts.dictionary(), at).en() + ": " + field.en());
        return Scale.of(field, asOf)
                .map(scale -> runs(one, scale, compared, label))
                .orElseGet(() -> new ByCase(policy, at, label, listed(one, compared), true));
    }

    private record Question(Facts facts, LocalDate asOf, String policy, FactPath path, FactField field) {
        Facts with(Object value) {
            return FactEdit.told(facts, path, value);
        }
    }

    private static FactPath located(Facts facts, FactPath path) {
        FactKind kind =
                facts.dictionary().byName(path.kind()).filter(FactKind::given).orElse(null);
        boolean field = kind != null
                && path.field() != null
                && kind.fieldByName(path.field()).isPresent();
        int records =
                kind == null ? 0 : Math.max(1, FactEdit.records(facts, kind).size());
        int index = path.index() == null ? 0 : path.index();
        if (!field || index >= records || path.index() == null && records > 1) {
            throw refused(
                    "ASK-104",
                    path,
                    new Text("没有这个字段", "no such field"),
                    new Text(
                            "事实字典中的字段，如 person.gender；有多条记录时写明第几条，如 employment[0].status",
                            "a field of the dictionary such as person.gender; of several records which, such as employment[0].status"));
        }
        return new FactPath(path.kind(), index, path.field());
    }

    private static Facts withRecord(Facts facts, FactPath at) {
        FactKind kind = FactEdit.kind(facts.dictionary(), at);
        if (!FactEdit.records(facts, kind).isEmpty()) {
            return facts;
        }
        if (kind.parent().isPresent() || facts.complete(kind)) {
            throw refused(
                    "ASK-104",
                    at,
                    new Text("没有这样的记录", "there is no such record"),
                    new Text("事实中有一条" + kind.zh(), "a record of this kind among the facts: " + kind.en()));
        }
        return facts.toBuilder().add(List.of(kind.blank())).build();
    }

    private static InvalidFactsException refused(String code, FactPath path, Text found, Text expected) {
        return new InvalidFactsException(List.of(new Problem(
                code,
                Place.of("by-case"),
                path.toString(),
                found,
                expected,
                new Text("对照事实字典（facts）", "compare with the dictionary (facts)"))));
    }

    private List<ByCase.Case> listed(Question one, Compared compared) {
        List<ByCase.Case> cases = new ArrayList<>();
        values(one, compared).forEach((value, label) -> {
            Facts facts = one.with(value);
            cases.add(new ByCase.Case(
                    code(value), code(value), label, decide.of(facts, one.asOf(), List.of(one.policy()))));
        });
        return cases;
    }

    private static Map<Object, Text> values(Question one, Compared compared) {
        Map<Object, Text> values = new LinkedHashMap<>();
        FieldType.Base base = one.field().type().base();
        if (base == FieldType.Base.BOOLEAN) {
            values.put(true, new Text("是", "yes"));
            values.put(false, new Text("否", "no"));
        } else if (base == FieldType.Base.ENUM) {
            FieldValues.codes(one.field()).forEach(code -> values.put(code, new Text(code.zh(), code.en())));
        } else if (base == FieldType.Base.ENUM_SET) {
            values.put(Set.of(), new Text("一项也没有", "none of them"));
            FieldValues.codes(one.field())
                    .forEach(code -> values.put(Set.of(code), new Text("只有" + code.zh(), "only " + code.en())));
        } else if (base == FieldType.Base.TEXT && !compared.texts(one.field()).isEmpty()) {
            compared.texts(one.field()).forEach(text -> values.put(text, Text.same(text)));
            values.put(FieldValues.OTHER, new Text("其他", "any other"));
        } else {
            throw refused(
                    "ASK-105",
                    one.path(),
                    new Text("取值无法逐一列出", "values that cannot be gone through"),
                    new Text("是否、代码、数、日期或月份", "a yes or no, a code, a number, a day or a month"));
        }
        return values;
    }

    private static String code(Object value) {
        if (value instanceof Labelled code) {
            return code.code();
        }
        return value instanceof Set<?> codes
                ? "[" + String.join(", ", codes.stream().map(CaseFinder::code).toList()) + "]"
                : value.toString();
    }

    private ByCase runs(Question one, Scale scale, Compared compared, Text label) {
        SortedSet<Long> steps = steps(one, scale, compared);
        List<Runs.Run> runs = new Runs(step -> result(one, scale, step, true), MOST_RUNS).of(steps);
        boolean whole = !runs.isEmpty();
        if (!whole) {
            runs = new Runs(step -> result(one, scale, step, false), Integer.MAX_VALUE).of(steps);
        }
        List<ByCase.Case> cases = new ArrayList<>();
        if (one.field().type().isEvent()) {
            List<Determination> not = decide.of(one.with(Occurrence.notYet()), one.asOf(), List.of(one.policy()));
            cases.add(new ByCase.Case("null", "null", new Text("尚未发生", "not yet"), not));
        }
        for (Runs.Run run : runs) {
            List<Determination> first = decided(one, scale, run.from());
            if (!codes(first).equals(codes(decided(one, scale, run.to())))) {
                throw new IllegalStateException("an answer that the engines do not bear out: " + one.policy());
            }
            cases.add(new ByCase.Case(
                    scale.text(run.from()), scale.text(run.to()), scale.run(run.from(), run.to()), first));
        }
        return new ByCase(one.policy(), one.path(), label, cases, whole);
    }

    private List<Determination> decided(Question one, Scale scale, long step) {
        return decide.of(one.with(scale.value(step)), one.asOf(), List.of(one.policy()));
    }

    private static List<String> codes(List<Determination> determinations) {
        return determinations.stream().map(each -> each.outcome().code()).toList();
    }

    /** What counts as the same answer: its kind, and where sums matter these, the value derived and what it is refused for too. */
    private Object result(Question one, Scale scale, long step, boolean sums) {
        List<Object> result = new ArrayList<>();
        Facts facts;
        try {
            facts = one.with(scale.value(step));
        } catch (IllegalArgumentException e) {
            return "refused";
        }
        for (Determination each : look.of(facts, one.asOf(), List.of(one.policy()))) {
            result.add(each.conclusion());
            result.add(each.outcome().code());
            if (sums) {
                result.add(each.outcome().amounts());
                result.add(each.outcome() instanceof Outcome.Derived derived ? derived.value() : "");
            }
        }
        return result;
    }

    /** Both ends, a grid, the day itself, and what lies around every number that the rules read. */
    private static SortedSet<Long> steps(Question one, Scale scale, Compared compared) {
        SortedSet<Long> steps = new TreeSet<>();
        steps.add(scale.first());
        steps.add(scale.last());
        boolean month = one.field().type().base() == FieldType.Base.MONTH;
        if (one.field().type().base() == FieldType.Base.INTEGER
                || one.field().type().base() == FieldType.Base.DECIMAL) {
            int digits = FieldValues.digits(one.field());
            for (BigDecimal figure : compared.figures()) {
                around(steps, Scale.unscaled(figure, digits));
            }
            for (long size = 1; size > 0 && size < scale.last(); size *= 2) {
                steps.add(size);
            }
        } else {
            moment(steps, one.asOf(), month);
            for (BigDecimal figure : compared.figures()) {
                if (figure.signum() > 0 && figure.compareTo(BigDecimal.valueOf(1200)) < 0) {
                    long number = figure.longValue();
                    moment(steps, one.asOf().minusDays(number), month);
                    moment(steps, one.asOf().minusMonths(number), month);
                    moment(steps, one.asOf().plusMonths(number), month);
                    if (number < LAST_YEARS + GRID) {
                        moment(steps, one.asOf().minusYears(number), month);
                    }
                }
            }
            for (int years = 0; years <= LAST_YEARS; years++) {
                moment(steps, one.asOf().minusYears(years), month);
            }
        }
        return new TreeSet<>(steps.subSet(scale.first(), scale.last() + 1));
    }

    private static void moment(SortedSet<Long> steps, LocalDate day, boolean month) {
        around(steps, month ? Scale.number(YearMonth.from(day)) : day.toEpochDay());
    }

    private static void around(SortedSet<Long> steps, long step) {
        steps.add(step - 1);
        steps.add(step);
        steps.add(step + 1);
    }
}
