package io.employmentpolicy.examples.workbench.workbook;

import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.model.problem.PolicyException;
import io.employmentpolicy.model.problem.PolicyLoadException;
import io.employmentpolicy.model.problem.Problem;
import io.employmentpolicy.rules.PolicyEngine;
import io.employmentpolicy.rules.PolicyEngineBuilder;
import io.employmentpolicy.rules.casebook.CaseNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/** 收回后的版次。 / The edition a workbook makes, read and checked; what is wrong with it is told at the cells it came from. */
final class TakenEdition {
    private final String name;
    private final boolean whole;
    private final WorkbookReader reader;
    private final Map<String, Written> texts;
    private final List<Marked> marked = new ArrayList<>();
    private final List<Problem> unmarked = new ArrayList<>();

    /**
     * @param name of the layer
     * @param whole whether it has no layer below
     * @param texts that were made of cells, by path
     */
    TakenEdition(String name, boolean whole, WorkbookReader reader, Map<String, Written> texts) {
        this.name = name;
        this.whole = whole;
        this.reader = reader;
        this.texts = texts;
    }

    /** Problems at cells. */
    List<Marked> marked() {
        return marked;
    }

    /** Problems of no cell. */
    List<Problem> unmarked() {
        return unmarked;
    }

    /**
     * Checks it.
     *
     * @param damaged whether rows were left out already, so that what others miss is no problem of theirs
     */
    void check(SortedMap<String, byte[]> files, boolean damaged) {
        if (files.isEmpty()) {
            return;
        }
        PolicyEngineBuilder builder = PolicyEngine.builder().compileOnDemand();
        try {
            PolicyEngine engine = (whole ? builder.withoutShippedPolicies() : builder)
                    .overlay(name, files)
                    .build();
            List<Problem> cases = new CaseNames(engine).problems();
            if (!cases.isEmpty()) {
                throw new PolicyLoadException(cases);
            }
        } catch (PolicyException refused) {
            refused.problems().forEach(problem -> told(problem, damaged));
        }
    }

    private void told(Problem problem, boolean damaged) {
        Optional<Spot> spot = spot(problem.place());
        if (spot.isPresent()) {
            Place place = spot.get().place(reader.file());
            if (!isRowTold(spot.get())) {
                marked.add(new Marked(
                        spot.get(),
                        new Problem(
                                problem.code(),
                                place,
                                problem.subject(),
                                problem.found(),
                                problem.expected(),
                                problem.fix())));
            }
        } else if (!damaged && marked.isEmpty()) {
            unmarked.add(problem);
        }
    }

    private Optional<Spot> spot(Place place) {
        String file = place.file();
        String path = file.startsWith(name + ":") ? file.substring(name.length() + 1) : file;
        return Optional.ofNullable(texts.get(path))
                .flatMap(text -> text.spot(place.line(), place.column()))
                .filter(one -> one.row() >= 0);
    }

    private boolean isRowTold(Spot spot) {
        return reader.problems().stream()
                .anyMatch(one ->
                        one.spot().sheet().equals(spot.sheet()) && one.spot().row() == spot.row());
    }
}
