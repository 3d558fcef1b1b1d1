package io.employmentpolicy.rules.difference;

import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.rules.difference.EditionChange.Kind;
import io.employmentpolicy.rules.edition.Combination;
import io.employmentpolicy.rules.edition.ConsistencyCheck;
import io.employmentpolicy.rules.edition.LookupTable;
import io.employmentpolicy.rules.edition.Parameter;
import io.employmentpolicy.rules.edition.ParameterBook.Switch;
import io.employmentpolicy.rules.edition.Policy;
import io.employmentpolicy.rules.edition.Rule;
import io.employmentpolicy.rules.edition.Rulebook;
import io.employmentpolicy.rules.edition.TargetRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** 两个版次逐条对照。 / Compares two editions entry by entry: by what each entry is known by, never by where it stands. */
public final class EditionChanges {
    private static final Text UNTITLED = new Text("", "");

    private final List<EditionChange> found = new ArrayList<>();

    private EditionChanges() {}

    /** 全部差别。 / Everything that differs, kind by kind, sorted by what it is known by. */
    public static List<EditionChange> between(Rulebook old, Rulebook changed) {
        EditionChanges changes = new EditionChanges();
        changes.compare(Kind.POLICY, policies(old), policies(changed));
        changes.compare(Kind.RULE, rules(old), rules(changed));
        changes.sayRules(old, changed);
        changes.compare(Kind.FIGURE, figures(old), figures(changed));
        changes.compare(Kind.ROW, rows(old), rows(changed));
        changes.compare(Kind.TARGET, targets(old), targets(changed));
        changes.compare(Kind.SWITCH, switches(old), switches(changed));
        changes.compare(Kind.COMBINATION, combinations(old), combinations(changed));
        changes.compare(Kind.CLAUSE, clauses(old), clauses(changed));
        changes.compare(Kind.DOCUMENT, documents(old), documents(changed));
        changes.compare(Kind.CHECK, checks(old), checks(changed));
        return List.copyOf(changes.found);
    }

    /** What an edition says under one name. */
    private record Said(Text text, Text title, @Nullable Place place, String unit) {
        Said(String text, Text title, @Nullable Place place) {
            this(Text.same(text), title, place, "");
        }
    }

    private void compare(Kind kind, Map<String, Said> old, Map<String, Said> changed) {
        Set<String> names = new TreeSet<>(old.keySet());
        names.addAll(changed.keySet());
        for (String name : names) {
            Said before = old.get(name);
            Said after = changed.get(name);
            if (before == null || after == null || !before.text().equals(after.text())) {
                found.add(change(kind, name, before, after));
            }
        }
    }

    private static EditionChange change(Kind kind, String name, @Nullable Said before, @Nullable Said after) {
        Place was = before == null ? null : before.place();
        Place is = after == null ? null : after.place();
        Said titled = after == null ? before : after;
        return new EditionChange(
                kind,
                name,
                titled == null ? UNTITLED : titled.title(),
                before == null ? null : before.text(),
                after == null ? null : after.text(),
                was,
                is,
                was != null && is != null && Jurisdiction.differ(was, is),
                before == null || after == null ? UNTITLED : unit(before.unit(), after.unit()));
    }

    /** A figure of another unit means something else, however like the number is. */
    private static Text unit(String was, String is) {
        return was.equals(is) ? UNTITLED : new Text("单位由 " + was + " 改为 " + is, "unit " + was + " became " + is);
    }

    private static Map<String, Said> policies(Rulebook book) {
        Map<String, Said> said = new TreeMap<>();
        for (Policy policy : book.policies().values()) {
            HeaderEntries.of(policy)
                    .forEach((entry, text) ->
                            said.put(policy.id() + " " + entry, new Said(text, policy.title(), policy.place())));
        }
        return said;
    }

    private static Map<String, Said> rules(Rulebook book) {
        Map<String, Said> said = new TreeMap<>();
        for (Rule rule : book.rules()) {
            String retired = rule.retiredOn() == null ? "" : " …" + rule.retiredOn();
            said.put(rule.id(), new Said(rule.canonical() + retired, title(rule, book), rule.place()));
        }
        return said;
    }

    /** Rules are titled in Chinese alone: in English the policy says what a rule is about. */
    private static Text title(Rule rule, Rulebook book) {
        Policy policy = Objects.requireNonNull(book.policies().get(rule.policy()));
        return new Text(rule.title(), policy.title().en());
    }

    /** What was found by the one text every rule has is said in sentences where both editions have the rule. */
    private void sayRules(Rulebook old, Rulebook changed) {
        if (found.stream().noneMatch(EditionChanges::isRewritten)) {
            return;
        }
        Map<String, Rule> before = byId(old);
        Map<String, Rule> after = byId(changed);
        RuleWords words = new RuleWords(old, changed);
        found.replaceAll(change -> isRewritten(change)
                ? words.said(
                        change,
                        Objects.requireNonNull(before.get(change.id())),
                        Objects.requireNonNull(after.get(change.id())))
                : change);
    }

    private static boolean isRewritten(EditionChange change) {
        return change.kind() == Kind.RULE && change.way() == EditionChange.Way.REPLACED;
    }

    private static Map<String, Rule> byId(Rulebook book) {
        return book.rules().stream().collect(Collectors.toMap(Rule::id, rule -> rule));
    }

    private static Map<String, Said> figures(Rulebook book) {
        Map<String, Said> said = new TreeMap<>();
        for (Parameter one : book.book().parameters()) {
            said.put(one.key(), new Said(FigureWords.of(one), one.title(), one.place(), one.unit()));
        }
        return said;
    }

    private static Map<String, Said> rows(Rulebook book) {
        Map<String, Said> said = new TreeMap<>();
        for (LookupTable table : book.book().tables()) {
            Map<List<Object>, List<LookupTable.Row>> byKeys = new LinkedHashMap<>();
            table.rows()
                    .forEach(row -> byKeys.computeIfAbsent(row.keys(), any -> new ArrayList<>())
                            .add(row));
            byKeys.forEach((keys, rows) -> said.put(
                    table.key() + keys,
                    new Said(
                            FigureWords.of(table, rows),
                            table.title(),
                            rows.get(0).place(),
                            table.unit())));
        }
        return said;
    }

    private static Map<String, Said> targets(Rulebook book) {
        Map<String, Said> said = new TreeMap<>();
        book.targets().forEach((id, row) -> said.put(id, target(row)));
        return said;
    }

    private static Said target(TargetRow row) {
        List<String> parts = new ArrayList<>();
        TargetRow.KIND.fields().forEach(field -> {
            Object value = field.read(row.target());
            if (value != null && !Set.of("id", "row", "title", "rate").contains(field.name())) {
                parts.add(field.name() + " " + (value instanceof Set<?> set ? new TreeSet<>(set) : value));
            }
        });
        String title = row.target().title() == null ? "" : row.target().title();
        return new Said(String.join(", ", parts), Text.same(title), row.place());
    }

    private static Map<String, Said> switches(Rulebook book) {
        Map<String, Said> said = new TreeMap<>();
        for (Switch one : book.book().switches()) {
            said.put(one.key(), new Said(one.chosen() + " " + one.choices(), one.why(), null));
        }
        return said;
    }

    private static Map<String, Said> combinations(Rulebook book) {
        Map<String, Said> said = new TreeMap<>();
        for (Combination one : book.combinations()) {
            List<Object> parts = new ArrayList<>(List.of(one.kind(), one.sides(), new TreeSet<>(one.same())));
            parts.add(one.history());
            if (!one.most().isEmpty()) {
                parts.add(one.most());
            }
            if (!one.choice().isEmpty()) {
                parts.add(one.reading() + "=" + one.choice());
            }
            parts.add(one.clause());
            said.put(one.id(), new Said(parts.toString(), one.title(), one.place()));
        }
        return said;
    }

    private static Map<String, Said> clauses(Rulebook book) {
        Map<String, Said> said = new TreeMap<>();
        book.clauses()
                .forEach((id, entry) -> said.put(
                        id,
                        new Said(
                                entry.clause().document() + " " + entry.clause().place() + " " + entry.carriedBy()
                                        + entry.blocks() + entry.declarative(),
                                UNTITLED,
                                null)));
        return said;
    }

    private static Map<String, Said> documents(Rulebook book) {
        Map<String, Said> said = new TreeMap<>();
        book.documents().forEach((id, one) -> said.put(id, new Said(DocumentWords.of(one), one.title(), null)));
        return said;
    }

    private static Map<String, Said> checks(Rulebook book) {
        Map<String, Said> said = new TreeMap<>();
        for (ConsistencyCheck one : book.checks()) {
            said.put(one.id(), new Said(one.test() + " " + one.alike() + " " + one.yields(), one.text(), null));
        }
        return said;
    }
}
