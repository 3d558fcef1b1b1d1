package io.employmentpolicy.rules.reading;

import io.employmentpolicy.model.decision.Choice;
import io.employmentpolicy.model.facts.Dictionary;
import io.employmentpolicy.model.facts.FactField;
import io.employmentpolicy.model.source.Trust;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.rules.document.Node;
import io.employmentpolicy.rules.edition.Combination;
import io.employmentpolicy.rules.edition.Combination.Kind;
import io.employmentpolicy.rules.edition.Combination.Same;
import io.employmentpolicy.rules.edition.ParameterBook.Switch;
import io.employmentpolicy.rules.problem.CheckFailed;
import io.employmentpolicy.rules.problem.Problems;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** 读取 combinations.yaml。 / Reads {@code combinations.yaml}: what may and may not be drawn together. */
public final class CombinationReader {
    private static final String ONCE = "once";
    private static final Set<Same> WHOSE = EnumSet.of(Same.PERSON, Same.HOUSEHOLD, Same.EMPLOYER, Same.SUBJECT);

    private final Dictionary dictionary;
    private final String layer;
    private final Problems problems;

    CombinationReader(Dictionary dictionary, String layer, Problems problems) {
        this.dictionary = dictionary;
        this.layer = layer;
        this.problems = problems;
    }

    /**
     * A rule with its switch and the section it was read from.
     *
     * @param reading null when the rule cannot be turned
     */
    public record Entry(Combination rule, @Nullable Switch reading, Section section) {}

    Map<String, Entry> read(Section all) {
        Map<String, Entry> rules = new LinkedHashMap<>();
        all.all().forEach((id, section) -> {
            int before = problems.count();
            Entry entry = entry(id, section);
            section.finish();
            if (entry != null && problems.count() == before) {
                rules.put(id, entry);
            }
        });
        return rules;
    }

    private @Nullable Entry entry(String id, Section section) {
        if (!id.matches("[A-Z0-9]+(-[A-Z0-9]+)*")) {
            problems.add(
                    "COMBINE-101",
                    section.place(),
                    id,
                    CheckFailed.shown("编号 ", "id ", id),
                    new Text("大写字母、数字与连字符", "capital letters, digits and hyphens"),
                    new Text("例如 TJ-K04", "for example TJ-K04"));
        }
        Text title = section.bilingual("title");
        section.required("rule");
        Kind kind = section.constant("rule", Kind.class);
        List<List<String>> sides = sides(section, id, kind);
        Set<Same> same = same(section, id);
        String most = section.text("most");
        Combination.History history = section.constant("received", Combination.History.class);
        FactField year = year(section, id, same);
        String clause = section.required("clause");
        section.required("origin");
        Choice.Origin origin = section.constant("origin", Choice.Origin.class);
        section.required("trust");
        Trust trust = section.constant("trust", Trust.class);
        Switch reading = reading(section, id);
        Section elsewhere = reading == null ? section.section("reading") : null;
        String key = elsewhere == null ? "" : elsewhere.required("switch");
        String choice = elsewhere == null ? Combination.APPLY : elsewhere.required("choice");
        if (elsewhere != null) {
            elsewhere.finish();
        }
        if (kind == null || origin == null || trust == null) {
            return null;
        }
        limit(section, id, kind, same, most);
        origins(section, id, origin, trust, reading != null || elsewhere != null);
        return new Entry(
                new Combination(
                        id,
                        title,
                        kind,
                        sides,
                        same,
                        most == null || most.equals(ONCE) ? "" : most,
                        false,
                        history == null ? Combination.History.COUNTED : history,
                        year,
                        clause,
                        origin,
                        trust,
                        reading == null ? key : reading.key(),
                        choice,
                        layer,
                        section.place()),
                reading,
                section);
    }

    private List<List<String>> sides(Section section, String id, @Nullable Kind kind) {
        List<List<String>> sides = new ArrayList<>();
        Node node = section.node("among");
        if (node instanceof Node.Sequence sequence) {
            for (Node item : sequence.items()) {
                List<String> side = new ArrayList<>();
                for (Node one : item instanceof Node.Sequence several ? several.items() : List.of(item)) {
                    if (one instanceof Node.Scalar scalar && scalar.text() != null) {
                        side.add(scalar.text());
                    }
                }
                sides.add(side);
            }
        }
        int needed = kind == Kind.LIMIT ? 1 : 2;
        if (sides.size() < needed || sides.stream().anyMatch(List::isEmpty)) {
            problems.add(
                    "COMBINE-102",
                    section.place("among"),
                    id,
                    node == null
                            ? new Text("没有 among", "no among")
                            : new Text(sides.size() + " 方", sides.size() + " sides"),
                    new Text(
                            "among: [政策编号, [政策编号, 政策编号]]，至少 " + needed + " 方",
                            "among: [policy id, [policy id, policy id]], at least " + needed + " sides"),
                    new Text(
                            "列出互相牵连的政策，同一方的放在一个方括号内", "list the policies, those of one side in brackets of their own"));
        }
        List<String> all = sides.stream().flatMap(List::stream).toList();
        all.stream()
                .filter(policy -> all.indexOf(policy) != all.lastIndexOf(policy))
                .distinct()
                .forEach(policy -> problems.add(
                        "COMBINE-103",
                        section.place("among"),
                        id,
                        CheckFailed.shown("列出两次：", "listed twice: ", policy),
                        new Text("每项政策只在一方", "each policy on one side only"),
                        new Text("删去其一", "remove one of them")));
        return sides;
    }

    private Set<Same> same(Section section, String id) {
        int before = problems.count();
        Set<Same> same = EnumSet.noneOf(Same.class);
        List<String> known = Arrays.stream(Same.values())
                .map(one -> one.name().toLowerCase(Locale.ROOT))
                .toList();
        for (String text : section.texts("same")) {
            int index = known.indexOf(text);
            if (index < 0) {
                problems.addAll(CheckFailed.unknown(
                                "COMBINE-104",
                                section.place("same"),
                                text,
                                new Text("其中之一：" + known, "one of " + known),
                                known)
                        .in(id));
            } else {
                same.add(Same.values()[index]);
            }
        }
        int unknown = problems.count() - before;
        if (unknown == 0 && same.stream().noneMatch(WHOSE::contains)) {
            problems.add(
                    "COMBINE-105",
                    section.place("same"),
                    id,
                    new Text("没有写明就谁而言", "nothing that says whose"),
                    new Text(
                            "same 含 person、household、employer 或 subject",
                            "same with person, household, employer or subject"),
                    new Text("例如 same: [person, month]", "for example same: [person, month]"));
        }
        return same;
    }

    private @Nullable FactField year(Section section, String id, Set<Same> same) {
        String text = section.text("year-of");
        if (text == null) {
            return null;
        }
        int dot = text.indexOf('.');
        FactField field = dot < 0
                ? null
                : dictionary
                        .byName(text.substring(0, dot))
                        .flatMap(kind -> kind.fieldByName(text.substring(dot + 1)))
                        .orElse(null);
        if (field == null || !same.contains(Same.YEAR)) {
            problems.add(
                    "COMBINE-106",
                    section.place("year-of"),
                    id,
                    CheckFailed.shown("year-of: ", "year-of: ", text),
                    new Text(
                            "same 含 year 时，一个 种类.字段，如 training_enrolment.class_opened_on",
                            "with year among same: a kind.field such as training_enrolment.class_opened_on"),
                    new Text("对照词典，或删去该行", "compare with the dictionary, or remove the line"));
        }
        return field;
    }

    private @Nullable Switch reading(Section section, String id) {
        Section reading = section.section("switch");
        if (reading == null) {
            return null;
        }
        List<String> choices = List.of(Combination.APPLY, Combination.IGNORE, Switch.ASK);
        String chosen = reading.required("default");
        String why = reading.required("why");
        if (!choices.contains(chosen) && !chosen.isEmpty()) {
            problems.addAll(CheckFailed.unknown(
                            "POLICY-114",
                            reading.place("default"),
                            chosen,
                            new Text("其中之一：" + choices, "one of " + choices),
                            choices)
                    .in(id));
        }
        reading.finish();
        return new Switch(id + "." + Combination.SWITCH, choices, chosen, why);
    }

    private void limit(Section section, String id, Kind kind, Set<Same> same, @Nullable String most) {
        boolean limit = kind == Kind.LIMIT;
        if (limit == (most == null)) {
            problems.add(
                    "COMBINE-107",
                    section.place(limit ? "rule" : "most"),
                    id,
                    limit
                            ? new Text("没有 most", "no most")
                            : CheckFailed.shown("most: ", "most: ", String.valueOf(most)),
                    new Text("限额（rule: limit）写明 most，其余没有 most", "a limit has most, other rules have none"),
                    limit
                            ? new Text("补上 most: once 或参数键", "add most: once or the key of a parameter")
                            : new Text("删去该行", "remove the line"));
        }
        if (limit && same.contains(Same.MONTH)) {
            problems.add(
                    "COMBINE-108",
                    section.place("same"),
                    id,
                    new Text("限额按月", "a limit by the month"),
                    new Text("限额按人、按年或按对象", "a limit by person, year or subject"),
                    new Text(
                            "删去 month；同月互斥用 rule: at-most-one", "remove month; for one a month use rule: at-most-one"));
        }
    }

    private void origins(Section section, String id, Choice.Origin origin, Trust trust, boolean switchable) {
        if (origin == Choice.Origin.DEFAULT && !switchable) {
            problems.add(
                    "COMBINE-109",
                    section.place("origin"),
                    id,
                    new Text("未载明的读法没有开关", "a reading of what is not printed, without a switch"),
                    new Text("switch: { default: apply, why: … }", "switch: { default: apply, why: … }"),
                    new Text(
                            "补上开关与理由，或以 reading 指明某政策的读法",
                            "add the switch and its reason, or name the reading of a policy with reading"));
        }
        if (trust == Trust.MISSING) {
            problems.add(
                    "COMBINE-110",
                    section.place("trust"),
                    id,
                    new Text("trust: missing", "trust: missing"),
                    new Text("printed、statute、reported 或 assumed", "printed, statute, reported or assumed"),
                    new Text("没有依据的规则不写入", "leave a rule out that rests on nothing"));
        }
    }
}
