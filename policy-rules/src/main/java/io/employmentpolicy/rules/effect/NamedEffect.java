package io.employmentpolicy.rules.effect;

import io.employmentpolicy.model.problem.Problem;
import io.employmentpolicy.model.text.Language;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.rules.PolicyEngine;
import io.employmentpolicy.rules.problem.Phrases;
import io.employmentpolicy.rules.publish.ChangeNote;
import io.employmentpolicy.rules.publish.ChangeNote.Effect;
import io.employmentpolicy.rules.publish.PublishProblems;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * 写明的影响与所见的影响。 / Holds what a change note names against what was found: whoever loses must be named, a policy that changes in the way it
 * changes, and nothing may be named that no case shows. That a group gains need not be named. Told of every case that changed, for one to name.
 */
public final class NamedEffect implements Consumer<CaseEffect> {
    private static final Text NOT_NAMED = new Text("没有写明", "does not name it");
    private static final Text NO_CHANGE = new Text("没有变化", "no change");

    private final Map<Object, String> losing = new HashMap<>();

    @Override
    public void accept(CaseEffect one) {
        String name = one.id() == null ? "#" + (one.position() + 1) : one.id();
        one.changes().stream()
                .filter(change -> change.direction() == PolicyChange.Direction.NARROWER)
                .forEach(change -> losing.putIfAbsent(change.policy(), name));
        if (one.loses()) {
            one.groups().forEach(group -> losing.putIfAbsent(group, name));
        }
    }

    /** 名称的问题。 / Policies and groups of a note that nobody knows. */
    public static List<Problem> names(ChangeNote note, PolicyEngine... editions) {
        Objects.requireNonNull(note, "note");
        SortedMap<String, String> known = new TreeMap<>();
        for (PolicyEngine edition : editions) {
            edition.catalogue()
                    .policies()
                    .forEach(policy -> known.putIfAbsent(policy.title().zh(), policy.id()));
        }
        for (PolicyEngine edition : editions) {
            edition.catalogue().policies().forEach(policy -> known.put(policy.id(), policy.id()));
        }
        List<Problem> problems = new ArrayList<>();
        note.policies().keySet().stream()
                .filter(policy -> !known.containsValue(policy))
                .forEach(
                        policy -> problems.add(PublishProblems.PUB_120.at(note.at(policy), "policies", policy, known)));
        List<String> groups = CaseGroups.ALL.stream()
                .flatMap(group -> Stream.of(group.zh(), group.en()))
                .toList();
        Text told = Phrases.list(CaseGroups.ALL.stream().map(Text::zh).toList());
        note.groups().keySet().stream()
                .filter(group -> !groups.contains(group))
                .forEach(group ->
                        problems.add(PublishProblems.PUB_121.at(note.at(group), "groups", group, groups, told)));
        return problems;
    }

    /** 不一致之处。 / Where the note and what was found do not agree; the cases must have been told before. */
    public List<Problem> problems(ChangeNote note, EffectReport report) {
        Objects.requireNonNull(note, "note");
        Objects.requireNonNull(report, "report");
        List<Problem> problems = new ArrayList<>();
        for (PolicyEffect policy : report.policies()) {
            Effect named = note.policies().get(policy.policy());
            policy(note, policy, Optional.ofNullable(named)).ifPresent(problems::add);
        }
        note.policies().forEach((policy, named) -> {
            if (report.policies().stream().noneMatch(one -> one.policy().equals(policy))) {
                problems.add(PublishProblems.PUB_125_POLICY.at(
                        note.at(policy), "policies", policy, named.text(), NO_CHANGE));
            }
        });
        for (Text group : CaseGroups.ALL) {
            Cell cell = report.groups().getOrDefault(group, Cell.EMPTY);
            String name = note.groups().containsKey(group.en()) ? group.en() : group.zh();
            group(note, group, cell, name).ifPresent(problems::add);
        }
        return problems;
    }

    private Optional<Problem> policy(ChangeNote note, PolicyEffect policy, Optional<Effect> named) {
        Cell cell = policy.cell();
        Optional<Effect> found = Effect.of(cell.winners(), cell.losers(), cell.changed());
        String id = policy.policy();
        if (found.equals(named)) {
            return Optional.empty();
        }
        if (found.isPresent()
                && found.get().loses()
                && !named.map(Effect::loses).orElse(false)) {
            return Optional.of(PublishProblems.PUB_122.at(
                    note.at(id),
                    "policies",
                    id,
                    cell.losers(),
                    losing.getOrDefault(id, "?"),
                    found.get().text()));
        }
        if (found.isEmpty() || named.isPresent() && named.get().exceeds(found.get())) {
            return named.map(effect -> PublishProblems.PUB_125_POLICY.at(
                    note.at(id),
                    "policies",
                    id,
                    effect.text(),
                    found.map(Effect::text).orElse(NO_CHANGE)));
        }
        return Optional.of(PublishProblems.PUB_123.at(
                note.at(id),
                "policies",
                id,
                found.get().text(),
                named.map(effect -> new Text("写明的是" + effect.zh(), "names it with: " + effect.en()))
                        .orElse(NOT_NAMED)));
    }

    private Optional<Problem> group(ChangeNote note, Text group, Cell cell, String name) {
        Optional<Effect> named = Optional.ofNullable(note.groups().get(name));
        Optional<Effect> found = Effect.of(cell.winners(), cell.losers(), cell.changed());
        if (found.equals(named)) {
            return Optional.empty();
        }
        if (found.isPresent()
                && found.get().loses()
                && !named.map(Effect::loses).orElse(false)) {
            return Optional.of(PublishProblems.PUB_124.at(
                    note.at(name),
                    "groups",
                    group,
                    cell.losers(),
                    losing.getOrDefault(group, "?"),
                    found.get().text()));
        }
        if (named.isPresent() && (found.isEmpty() || named.get().exceeds(found.get()))) {
            return Optional.of(PublishProblems.PUB_125_GROUP.at(
                    note.at(name),
                    "groups",
                    group,
                    named.get().text(),
                    found.map(Effect::text).orElse(NO_CHANGE)));
        }
        return Optional.empty();
    }

    /** 所见的影响，照变更说明的写法。 / What was found, as a change note would name it. */
    public static List<String> asNamed(EffectReport report, Language language) {
        Objects.requireNonNull(report, "report");
        List<String> lines = new ArrayList<>();
        for (PolicyEffect policy : report.policies()) {
            Cell cell = policy.cell();
            Effect.of(cell.winners(), cell.losers(), cell.changed())
                    .ifPresent(found -> lines.add(
                            "  " + policy.policy() + ": " + found.text().in(language)));
        }
        lines.add(0, lines.isEmpty() ? "policies: {}" : "policies:");
        int groups = lines.size();
        report.groups()
                .forEach((group, cell) -> Effect.of(cell.winners(), cell.losers(), 0)
                        .ifPresent(found -> lines.add(
                                "  " + group.in(language) + ": " + found.text().in(language))));
        lines.add(groups, lines.size() == groups ? "groups: {}" : "groups:");
        return List.copyOf(lines);
    }
}
