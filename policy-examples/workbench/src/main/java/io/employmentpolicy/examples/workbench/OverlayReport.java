package io.employmentpolicy.examples.workbench;

import io.employmentpolicy.model.text.Language;
import io.employmentpolicy.rules.PolicyEngine;
import io.employmentpolicy.rules.casebook.CaseReport;
import io.employmentpolicy.rules.casebook.CaseRunner;
import io.employmentpolicy.rules.difference.EditionChange;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** 叠加目录替代了什么。 / What an overlay takes the place of, and whether the cases of the policies it touches still hold. */
final class OverlayReport {
    private final PolicyEngine shipped;
    private final PolicyEngine engine;
    private final Language language;

    OverlayReport(PolicyEngine shipped, PolicyEngine engine, Language language) {
        this.shipped = shipped;
        this.engine = engine;
        this.language = language;
    }

    private String say(String chinese, String english) {
        return language == Language.ZH ? chinese : english;
    }

    /** What is replaced or gone is told old and new, what is added by name. */
    List<String> changes() {
        List<EditionChange> changes = engine.changesSince(shipped);
        List<String> lines = new ArrayList<>();
        changes.stream()
                .filter(change -> change.way() != EditionChange.Way.ADDED)
                .forEach(change -> lines.add(change.print(language)));
        String added = changes.stream()
                .filter(change -> change.way() == EditionChange.Way.ADDED)
                .map(change -> say(change.kind().zh(), change.kind().en()) + " " + change.id())
                .collect(Collectors.joining(say("、", ", ")));
        if (!added.isEmpty()) {
            lines.add(say("新增 ", "added ") + added);
        }
        return lines;
    }

    /** The cases about the policies the overlay touches, and all of its own. */
    CaseReport cases() {
        List<String> layers = engine.edition().layers();
        return new CaseRunner(engine)
                .runAboutOrOf(engine.touchedSince(shipped), layers.isEmpty() ? "" : layers.get(layers.size() - 1));
    }
}
