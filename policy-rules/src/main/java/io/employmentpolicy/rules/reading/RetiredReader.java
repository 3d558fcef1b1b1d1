package io.employmentpolicy.rules.reading;

import io.employmentpolicy.rules.problem.Problems;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** 读取 retired.yaml。 / Reads {@code retired.yaml}: rules that no longer apply from a day on, each with its reason. */
public final class RetiredReader {
    private final Problems problems;

    RetiredReader(Problems problems) {
        this.problems = problems;
    }

    /** First day without the rule, by rule id. */
    Map<String, Entry> read(Section all) {
        Map<String, Entry> retired = new LinkedHashMap<>();
        all.all().forEach((id, section) -> {
            LocalDate on = section.date("on");
            section.required("why");
            section.finish();
            if (on == null && section.node("on") == null) {
                problems.add(ReadingProblems.POLICY_140_RETIRED.at(section.place(), id));
            } else if (on != null) {
                retired.put(id, new Entry(on, section));
            }
        });
        return retired;
    }

    /** 一条停用。 / A retirement with the section it was read from. */
    public record Entry(LocalDate on, Section section) {}
}
