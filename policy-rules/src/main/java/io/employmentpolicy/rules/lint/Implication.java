package io.employmentpolicy.rules.lint;

import io.employmentpolicy.model.facts.FactKind;
import io.employmentpolicy.rules.edition.Rule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** 蕴含。 / Whether wherever one rule holds another holds too, at a moment. What is not seen to follow counts as not following. */
final class Implication {
    private final RuleView narrow;
    private final RuleView wide;
    private final Formula given;
    private final Reader reader;
    private final Map<Integer, Rule.Pattern> standsFor = new HashMap<>();

    private Implication(RuleView narrow, RuleView wide) {
        this.narrow = narrow;
        this.wide = wide;
        this.given = narrow.all();
        this.reader = wide.reader(this::label);
    }

    static boolean holds(RuleView narrow, RuleView wide) {
        return !wide.counts() && speaksOf(narrow, wide) && new Implication(narrow, wide).from(0);
    }

    /** Whether the narrow rule has facts of every kind the wide one asks for, and will not have of every kind it will not have. */
    private static boolean speaksOf(RuleView narrow, RuleView wide) {
        return kinds(narrow.positive()).containsAll(kinds(wide.positive()))
                && kinds(narrow.absent()).containsAll(kinds(wide.absent()));
    }

    private static Set<FactKind> kinds(List<Rule.Pattern> patterns) {
        return patterns.stream().map(Rule.Pattern::kind).collect(Collectors.toSet());
    }

    /** Finds for each fact the wide rule asks for one of those the narrow rule has. */
    private boolean from(int at) {
        List<Rule.Pattern> wanted = wide.positive();
        if (at == wanted.size()) {
            return wide.absent().stream().allMatch(this::isAbsent);
        }
        Rule.Pattern pattern = wanted.get(at);
        for (Rule.Pattern candidate : narrow.positive()) {
            if (fits(pattern, candidate)) {
                standsFor.put(pattern.slot(), candidate);
                if (pattern.tests().stream().allMatch(this::follows) && from(at + 1)) {
                    return true;
                }
                standsFor.remove(pattern.slot());
            }
        }
        return false;
    }

    private boolean fits(Rule.Pattern pattern, Rule.Pattern candidate) {
        return pattern.kind().equals(candidate.kind())
                && pattern.aboutSubject() == candidate.aboutSubject()
                && isWithin(pattern, candidate);
    }

    private boolean isWithin(Rule.Pattern pattern, Rule.Pattern candidate) {
        Rule.Pattern parent = standsFor.get(pattern.parentSlot());
        return parent == null ? candidate.parentSlot() < 0 : parent.slot() == candidate.parentSlot();
    }

    private boolean follows(Rule.Test test) {
        return given.excludes(reader.fails(test.expression()));
    }

    private String label(int slot) {
        Rule.Pattern pattern = standsFor.get(slot);
        return pattern == null ? "other " + slot : narrow.label(pattern.slot());
    }

    /** Whatever the wide rule will not have the narrow one will not have either. */
    private boolean isAbsent(Rule.Pattern unwanted) {
        return narrow.absent().stream()
                .filter(one -> one.kind().equals(unwanted.kind()) && isWithin(unwanted, one))
                .anyMatch(one -> {
                    Formula such = given;
                    for (Rule.Test test : unwanted.tests()) {
                        such = such.and(wide.reader(slot -> slot == unwanted.slot() ? "none" : label(slot))
                                .holds(test.expression()));
                    }
                    Formula all = such;
                    return one.tests().stream()
                            .allMatch(test ->
                                    all.excludes(narrow.reader(slot -> slot == one.slot() ? "none" : narrow.label(slot))
                                            .fails(test.expression())));
                });
    }

    /** Whether two rules cannot hold of one person at a time, each record of theirs being the same. */
    static boolean apart(RuleView one, RuleView other) {
        return one.all().excludes(other.all()) || forbids(one, other) || forbids(other, one);
    }

    /** Whether one rule will not have what the other asks for. */
    static boolean forbids(RuleView one, RuleView other) {
        Formula given = one.all().and(other.all());
        return one.absent().stream()
                .anyMatch(none -> other.positive().stream()
                        .filter(pattern -> pattern.kind().equals(none.kind()))
                        .anyMatch(pattern -> none.tests().stream()
                                .allMatch(test -> given.excludes(one.reader(slot ->
                                                slot == none.slot() ? other.label(pattern.slot()) : one.label(slot))
                                        .fails(test.expression())))));
    }

    @Override
    public String toString() {
        return narrow.rule().id() + " → " + Objects.toString(wide.rule().id());
    }
}
