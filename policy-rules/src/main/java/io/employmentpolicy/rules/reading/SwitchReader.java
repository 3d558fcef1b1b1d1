package io.employmentpolicy.rules.reading;

import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.rules.document.Node;
import io.employmentpolicy.rules.edition.ParameterBook.Decided;
import io.employmentpolicy.rules.edition.ParameterBook.Switch;
import io.employmentpolicy.rules.problem.Problems;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** 读取一个解释开关。 / Reads one switch: its readings, by name alone or with what each says, the one in force, and who chose it. */
final class SwitchReader {
    private static final String CHOICES = "choices";
    private static final String DECIDED_BY = "decided-by";
    private static final String DECIDED_ON = "decided-on";

    private final Section section;
    private final Problems problems;

    SwitchReader(Section section, Problems problems) {
        this.section = section;
        this.problems = problems;
    }

    /** @param place where the switch is named */
    Switch read(String key, Place place) {
        Map<String, Text> called = new LinkedHashMap<>();
        List<String> choices = new ArrayList<>();
        if (section.node(CHOICES) instanceof Node.Mapping) {
            Section named = section.section(CHOICES);
            if (named != null) {
                named.keys().forEach(choice -> called.put(choice, named.chineseAtLeast(choice)));
                choices.addAll(named.keys());
            }
        } else {
            choices.addAll(section.texts(CHOICES));
        }
        boolean twice = new HashSet<>(choices).size() < choices.size();
        if (twice || choices.size() == 1) {
            problems.add(ReadingProblems.POLICY_154.at(section.place(CHOICES), key, choices));
        }
        choices.stream()
                .filter(choice -> !Named.isName(choice))
                .forEach(choice -> problems.add(ReadingProblems.POLICY_158.at(section.place(CHOICES), key, choice)));
        String chosen = section.required("default");
        Text why = section.chineseAtLeast("why");
        if (!choices.contains(Switch.ASK)) {
            choices.add(Switch.ASK);
        }
        if (!choices.contains(chosen) && !chosen.isEmpty()) {
            Map<String, String> spellings = new LinkedHashMap<>();
            choices.forEach(choice -> spellings.put(choice, choice));
            called.forEach((choice, text) -> spellings.put(text.zh(), choice));
            problems.add(ReadingProblems.POLICY_114.at(section.place("default"), key, chosen, spellings, choices));
        }
        Decided decided = decided(section);
        section.finish();
        return new Switch(key, choices, chosen, why, called, decided, place);
    }

    /** Who chose the reading, of any entry with a switch; a day without anybody is refused. */
    static @Nullable Decided decided(Section section) {
        LocalDate on = section.date(DECIDED_ON);
        String by = section.node(DECIDED_ON) == null ? section.text(DECIDED_BY) : section.required(DECIDED_BY);
        return by == null || by.isBlank() ? null : new Decided(by, on);
    }
}
