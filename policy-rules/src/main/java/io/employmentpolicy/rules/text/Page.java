package io.employmentpolicy.rules.text;

import io.employmentpolicy.model.decision.Audience;
import io.employmentpolicy.model.decision.Determination;
import io.employmentpolicy.model.decision.Overview;
import io.employmentpolicy.model.decision.Screening.Finding;
import io.employmentpolicy.model.decision.Screening.Group;
import io.employmentpolicy.model.decision.Subject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** 概览的版面。 / The lines of an overview while it is written: sections, one entry for all rows of which the same is said, what is too much counted. */
final class Page {
    static final String INDENT = "  ";

    private final Overview overview;
    private final Audience audience;
    private final Speech speech;
    private final List<String> lines = new ArrayList<>();
    private final Set<String> asked = new HashSet<>();

    Page(Overview overview, Audience audience, Speech speech) {
        this.overview = overview;
        this.audience = audience;
        this.speech = speech;
    }

    /**
     * What is said of a finding.
     *
     * @param head behind its name
     * @param further below it
     */
    record Entry(String head, List<String> further) {
        Entry {
            further = List.copyOf(further);
        }

        static Entry of(String head) {
            return new Entry(head, List.of());
        }
    }

    /**
     * Rows of which the same is said.
     *
     * @param first one of them
     * @param subjects what they are about
     */
    record Rows(Finding first, List<Subject> subjects, Entry entry) {}

    private record Same(String policy, String conclusion, Entry entry) {}

    Overview overview() {
        return overview;
    }

    Speech speech() {
        return speech;
    }

    Audience audience() {
        return audience;
    }

    /** Whether policies were asked for by name, so that nothing about them is left out. */
    boolean named() {
        return !overview.asked().isEmpty();
    }

    boolean resident() {
        return audience == Audience.RESIDENT;
    }

    boolean developer() {
        return audience == Audience.DEVELOPER;
    }

    List<String> lines() {
        return lines;
    }

    Optional<Determination> explained(Finding finding) {
        return overview.of(finding).stream().findFirst();
    }

    void line(String line) {
        lines.add(line);
    }

    void indented(String line) {
        lines.add(INDENT + line);
    }

    void title(String title) {
        lines.add("");
        lines.add(speech.say("—— ", "-- ") + title + speech.say(" ——", " --"));
    }

    /** A section of findings; those of which the same is said stand in one entry. */
    void section(Group group, List<Finding> findings, int most, Function<Finding, Entry> told) {
        section(group, findings, most, told, rows -> "");
    }

    /** @param total what is said of several rows together, behind what is said of each */
    void section(
            Group group,
            List<Finding> findings,
            int most,
            Function<Finding, Entry> told,
            Function<Rows, String> total) {
        if (findings.isEmpty()) {
            return;
        }
        title(speech.label(group));
        List<Rows> rows = rows(findings, told);
        int limit = developer() ? Integer.MAX_VALUE : most;
        rows.stream().limit(limit).forEach(one -> {
            indented(name(one.first(), one.subjects()) + one.entry().head() + total.apply(one));
            one.entry().further().stream().filter(this::isNew).forEach(line -> indented(INDENT + line));
        });
        if (rows.size() > limit) {
            indented(more(rows.size() - limit));
        }
    }

    /** What is asked of the reader is asked once on a page. */
    private boolean isNew(String line) {
        return !line.startsWith(speech.say("请确认", "please tell")) || asked.add(line);
    }

    /** Findings of one policy of which the same is said, together. */
    static List<Rows> rows(List<Finding> findings, Function<Finding, Entry> told) {
        Map<Same, List<Finding>> same = new LinkedHashMap<>();
        for (Finding one : findings) {
            Same key = new Same(one.policy(), one.conclusion(), told.apply(one));
            same.computeIfAbsent(key, any -> new ArrayList<>()).add(one);
        }
        return same.entrySet().stream()
                .map(entry -> new Rows(
                        entry.getValue().get(0),
                        entry.getValue().stream().map(Finding::subject).toList(),
                        entry.getKey().entry()))
                .toList();
    }

    String more(int count) {
        return speech.say("另有 " + count + " 项", count + " more")
                + (resident() ? "" : speech.say("（--all 逐项列出）", " (see --all)"));
    }

    String name(Finding one) {
        return name(one, List.of(one.subject()));
    }

    /** The title, the id for those who work with ids, and which rows are meant. */
    String name(Finding one, List<Subject> subjects) {
        List<String> parts = new ArrayList<>();
        if (!resident()) {
            parts.add(
                    developer() && !one.conclusion().isEmpty() ? one.policy() + "." + one.conclusion() : one.policy());
        }
        String which = one.subject().kind().equals("person") ? "" : SubjectText.of(subjects, speech);
        if (!which.isEmpty()) {
            parts.add(
                    developer() && subjects.size() == 1
                            ? which + " " + one.subject().path()
                            : which);
        }
        return TruthText.name(speech.told(one.title()), speech.language())
                + speech.bracketed(String.join(speech.comma(), parts));
    }
}
