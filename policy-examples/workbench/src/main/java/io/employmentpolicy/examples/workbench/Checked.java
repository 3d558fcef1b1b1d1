package io.employmentpolicy.examples.workbench;

import io.employmentpolicy.model.problem.PolicyLoadException;
import io.employmentpolicy.model.problem.Problem;
import io.employmentpolicy.rules.PolicyEngine;
import io.employmentpolicy.rules.PolicyEngineBuilder;
import io.employmentpolicy.rules.casebook.CaseNames;
import io.employmentpolicy.rules.effect.NamedEffect;
import io.employmentpolicy.rules.publish.ChangeNote;
import io.employmentpolicy.rules.reading.ChangeNoteReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * 经检查的目录。 / An overlay that was read and has nothing wrong with it: rules, figures, cases and, where there is one, its change note.
 *
 * @param engine decides under it
 * @param cases those that came with it
 */
record Checked(PolicyEngine engine, CaseNames cases, Optional<ChangeNote> note) {
    /**
     * Checks files.
     *
     * @param name as problems call the overlay
     * @param alone without the shipped policies
     * @throws PolicyLoadException with everything wrong with them
     */
    static Checked of(String name, SortedMap<String, byte[]> files, boolean alone) {
        PolicyEngineBuilder builder =
                PolicyEngine.builder().overlay(name, files).compileOnDemand();
        PolicyEngine engine = (alone ? builder.withoutShippedPolicies() : builder).build();
        CaseNames cases = new CaseNames(engine);
        List<Problem> problems = new ArrayList<>(cases.problems());
        Optional<ChangeNote> note = ChangeNoteReader.among(files, name);
        note.ifPresent(one -> problems.addAll(NamedEffect.names(one, engine, EngineOptions.shipped())));
        if (!problems.isEmpty()) {
            throw new PolicyLoadException(problems);
        }
        return new Checked(engine, cases, note);
    }

    /** What remarks and problems call a folder. */
    static String name(Path folder) {
        return String.valueOf(folder.toAbsolutePath().normalize().getFileName());
    }
}
