package io.employmentpolicy.examples.workbench;

import io.employmentpolicy.model.problem.PolicyLoadException;
import io.employmentpolicy.model.problem.Problem;
import io.employmentpolicy.model.text.Language;
import io.employmentpolicy.rules.PolicyEngine;
import io.employmentpolicy.rules.publish.ChangeNote;
import io.employmentpolicy.rules.publish.EditionStore;
import io.employmentpolicy.rules.publish.Published;
import io.employmentpolicy.rules.publish.Published.Turn;
import io.employmentpolicy.rules.reading.ChangeNoteReader;
import java.util.List;
import java.util.Optional;

/** 发布的经过。 / What was published and undone, in words. */
final class EditionHistory {
    private final Console console;
    private final Language language;

    EditionHistory(Console console, Language language) {
        this.console = console;
        this.language = language;
    }

    private String say(String chinese, String english) {
        return language == Language.ZH ? chinese : english;
    }

    /** What people call an edition: its folder, the number and reason of its note; the shipped policies where there is none. */
    String title(Optional<Published> edition) {
        return edition.map(one -> Published.folder(one.number())
                        + note(one)
                                .map(note -> say("（", " (") + note.number() + " "
                                        + note.reason().in(language) + say("，", ", ") + note.approvedBy()
                                        + say(" 批准）", " approved)"))
                                .orElse(""))
                .orElseGet(() -> say("随库政策", "the shipped policies"));
    }

    static Optional<ChangeNote> note(Published edition) {
        return ChangeNoteReader.among(edition.files().files(), Published.folder(edition.number()));
    }

    /** Decides under a published edition. */
    static PolicyEngine engine(Published edition) {
        return PolicyEngine.builder()
                .overlay(Published.folder(edition.number()), edition.files().files())
                .compileOnDemand()
                .build();
    }

    /** Every turn, the one in force marked, and whatever is not as it was published. */
    int print(EditionStore store) {
        List<Turn> turns = store.turns();
        for (int i = 0; i < turns.size(); i++) {
            Turn turn = turns.get(i);
            String to = turn.act() == Published.Act.UNDO ? say("，退回 ", ", back to ") : " ";
            console.line(turn.day() + " " + say(turn.act().zh(), turn.act().en()) + to + called(store, turn)
                    + (turn.why().isEmpty() || turn.act() == Published.Act.PUBLISH ? "" : say("：", ": ") + turn.why())
                    + (i + 1 == turns.size() ? say("  ← 现行", "  <- in force") : ""));
        }
        if (turns.isEmpty()) {
            console.line(say("还没有发布过", "nothing was published yet"));
        }
        List<Problem> problems = store.problems();
        if (!problems.isEmpty()) {
            throw new PolicyLoadException(problems);
        }
        return Exit.OK;
    }

    /** A folder that is not as it was published is told by its number alone. */
    private String called(EditionStore store, Turn turn) {
        try {
            return title(store.edition(turn.edition()));
        } catch (PolicyLoadException tampered) {
            return Published.folder(turn.edition());
        }
    }
}
