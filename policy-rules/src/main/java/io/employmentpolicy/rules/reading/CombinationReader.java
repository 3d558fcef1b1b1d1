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
import io.employmentpolicy.rules.edition.ParameterBook.Decided;
import io.employmentpolicy.rules.edition.ParameterBook.Switch;
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
    private static final Map<String, Text> CALLED = Map.of(
            Combination.APPLY, new Text("按本条限制", "what may be drawn together is limited so"),
            Combination.IGNORE, new Text("不作此限制", "there is no such limit"));
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
     * 一条组合规则。 / A rule with its switch and the section it was read from.
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
        if (!id.matches("[A-Z0-9]{1,40}(-[A-Z0-9]{1,40}){0,11}")) {
            problems.add(ReadingProblems.COMBINE_101.at(section.place(), id, id));
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
            problems.add((node == null ? ReadingProblems.COMBINE_102_AMONG : ReadingProblems.COMBINE_102_FEW)
                    .at(section.place("among"), id, needed, sides.size()));
        }
        List<String> all = sides.stream().flatMap(List::stream).toList();
        all.stream()
                .filter(policy -> all.indexOf(policy) != all.lastIndexOf(policy))
                .distinct()
                .forEach(policy -> problems.add(ReadingProblems.COMBINE_103.at(section.place("among"), id, policy)));
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
                problems.add(ReadingProblems.COMBINE_104.at(section.place("same"), id, text, known, known));
            } else {
                same.add(Same.values()[index]);
            }
        }
        int unknown = problems.count() - before;
        if (unknown == 0 && same.stream().noneMatch(WHOSE::contains)) {
            problems.add(ReadingProblems.COMBINE_105.at(section.place("same"), id));
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
            problems.add(ReadingProblems.COMBINE_106.at(section.place("year-of"), id, text));
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
        Text why = reading.chineseAtLeast("why");
        if (!choices.contains(chosen) && !chosen.isEmpty()) {
            problems.add(ReadingProblems.POLICY_114.at(reading.place("default"), id, chosen, choices, choices));
        }
        Decided decided = SwitchReader.decided(reading);
        reading.finish();
        return new Switch(
                id + "." + Combination.SWITCH, choices, chosen, why, CALLED, decided, section.place("switch"));
    }

    private void limit(Section section, String id, Kind kind, Set<Same> same, @Nullable String most) {
        boolean limit = kind == Kind.LIMIT;
        if (limit && most == null) {
            problems.add(ReadingProblems.COMBINE_107_LIMIT.at(section.place("rule"), id));
        } else if (!limit && most != null) {
            problems.add(ReadingProblems.COMBINE_107_OTHER.at(section.place("most"), id, most));
        }
        if (limit && same.contains(Same.MONTH)) {
            problems.add(ReadingProblems.COMBINE_108.at(section.place("same"), id));
        }
    }

    private void origins(Section section, String id, Choice.Origin origin, Trust trust, boolean switchable) {
        if (origin == Choice.Origin.DEFAULT && !switchable) {
            problems.add(ReadingProblems.COMBINE_109.at(section.place("origin"), id));
        }
        if (trust == Trust.MISSING) {
            problems.add(ReadingProblems.COMBINE_110.at(section.place("trust"), id));
        }
    }
}
