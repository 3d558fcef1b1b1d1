package io.employmentpolicy.rules.effect;

import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.model.problem.Problem;
import io.employmentpolicy.rules.casebook.CaseReport;
import io.employmentpolicy.rules.casebook.CaseResult.Verdict;
import io.employmentpolicy.rules.publish.ChangeNote;
import io.employmentpolicy.rules.publish.PublishProblems;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** 发布的条件。 / What must be so before an edition is published, besides that its note names its effect. */
public final class Acceptance {
    private Acceptance() {}

    /**
     * 变更说明的问题。 / What is wrong with a change note as such: there is none, it was approved later, or it is that of the edition in force.
     *
     * @param inForce note of the edition in force; empty when there is none
     * @param day day of publishing
     */
    public static List<Problem> ofNote(Optional<ChangeNote> note, Optional<ChangeNote> inForce, LocalDate day) {
        Objects.requireNonNull(day, "day: of publishing");
        if (note.isEmpty()) {
            return List.of(PublishProblems.PUB_113.at(Place.of(ChangeNote.FILE), "", ChangeNote.FILE));
        }
        ChangeNote own = note.get();
        List<Problem> problems = new ArrayList<>();
        if (own.day().isAfter(day)) {
            problems.add(PublishProblems.PUB_114.at(own.place(), "day", own.day(), day));
        }
        inForce.filter(one -> one.number().equals(own.number()))
                .ifPresent(one -> problems.add(PublishProblems.PUB_115.at(own.place(), "number", one.number())));
        return problems;
    }

    /** 案例的问题。 / Whether every case of a report holds. */
    public static List<Problem> ofCases(CaseReport cases, Place overlay) {
        long wrong = cases.count(Verdict.DIFFERS)
                + cases.count(Verdict.FAULTY)
                + cases.problems().size();
        return wrong == 0 ? List.of() : List.of(PublishProblems.PUB_130.at(overlay, "", wrong));
    }
}
