package io.employmentpolicy.examples.workbench;

import io.employmentpolicy.model.text.Language;
import io.employmentpolicy.rules.mutation.Progress;
import java.util.EnumMap;
import java.util.Map;

/** 进度逐行印出。 / Prints how far a long search has come, a line for every twentieth of it, beside and never among the results. */
final class ProgressLines implements Progress {
    private static final int PARTS = 20;

    private final Console console;
    private final Language language;
    private final Map<Stage, Integer> printed = new EnumMap<>(Stage.class);

    ProgressLines(Console console, Language language) {
        this.console = console;
        this.language = language;
    }

    @Override
    public synchronized void reached(Stage stage, int done, int all) {
        int part = all == 0 ? PARTS : (int) ((long) done * PARTS / all);
        Integer before = printed.get(stage);
        if (before == null || part > before) {
            printed.put(stage, part);
            console.error(label(stage) + " " + done + " / " + all);
        }
    }

    private String label(Stage stage) {
        boolean zh = language == Language.ZH;
        return switch (stage) {
            case CHANGES -> zh ? "逐处改动，运行案例" : "changes tried on the cases";
            case OVERLOOKED -> zh ? "未察觉的改动，逐处求案例" : "overlooked changes looked for in further cases";
        };
    }
}
