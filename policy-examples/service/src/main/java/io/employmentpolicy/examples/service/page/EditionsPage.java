package io.employmentpolicy.examples.service.page;

import io.employmentpolicy.examples.service.CurrentEngine;
import io.employmentpolicy.examples.service.ServiceProperties;
import io.employmentpolicy.examples.service.Work;
import io.employmentpolicy.examples.service.web.Spoken;
import io.employmentpolicy.model.problem.PolicyLoadException;
import io.employmentpolicy.model.problem.Problem;
import io.employmentpolicy.rules.DecisionText;
import io.employmentpolicy.rules.publish.ChangeNote;
import io.employmentpolicy.rules.publish.EditionStore;
import io.employmentpolicy.rules.publish.Published;
import io.employmentpolicy.rules.publish.Published.Turn;
import io.employmentpolicy.rules.reading.ChangeNoteReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** 发布的经过。 / How published editions came into force, the last first, with what their change notes say, and what is not as it was published. */
@Controller
class EditionsPage {
    private final CurrentEngine current;
    private final ServiceProperties properties;
    private final Work work;

    EditionsPage(CurrentEngine current, ServiceProperties properties, Work work) {
        this.current = current;
        this.properties = properties;
        this.work = work;
    }

    /**
     * One turn as the page shows it.
     *
     * @param edition its number, four digits; empty for the shipped policies alone
     * @param note number of the change note, or why it was undone
     */
    public record Row(
            String day, String act, String edition, String note, String reason, String approved, boolean inForce) {}

    @GetMapping("/officer/editions")
    String editions(Model model, Spoken spoken) {
        List<Row> rows = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (Path folder : properties.overlays()) {
            if (EditionStore.isAt(folder)) {
                work.on(() -> read(folder, rows, problems, spoken));
            }
        }
        model.addAttribute("spoken", spoken);
        model.addAttribute("rows", rows);
        model.addAttribute(
                "problems",
                problems.stream().map(one -> one.print(spoken.language())).toList());
        model.addAttribute("edition", DecisionText.print(current.engine().edition(), spoken.language()));
        return "editions";
    }

    private static boolean read(Path folder, List<Row> rows, List<Problem> problems, Spoken spoken) {
        try {
            EditionStore store = EditionStore.open(folder);
            List<Turn> turns = store.turns();
            for (int i = turns.size() - 1; i >= 0; i--) {
                Optional<ChangeNote> note = note(store, turns.get(i).edition());
                rows.add(row(turns.get(i), note, i == turns.size() - 1, spoken));
            }
            return problems.addAll(store.problems());
        } catch (PolicyLoadException unreadable) {
            return problems.addAll(unreadable.problems());
        }
    }

    /** Nothing of a folder that is not as it was published; the page tells that it is not. */
    private static Optional<ChangeNote> note(EditionStore store, int number) {
        try {
            return store.edition(number)
                    .flatMap(one -> ChangeNoteReader.among(one.files().files(), Published.folder(number)));
        } catch (PolicyLoadException changed) {
            return Optional.empty();
        }
    }

    private static Row row(Turn turn, Optional<ChangeNote> note, boolean inForce, Spoken spoken) {
        return new Row(
                turn.day().toString(),
                spoken.say(turn.act().zh(), turn.act().en()),
                turn.edition() == 0 ? "" : Published.folder(turn.edition()),
                turn.why(),
                note.map(ChangeNote::reason).map(spoken::say).orElse(""),
                note.map(ChangeNote::approvedBy).orElse(""),
                inForce);
    }
}
