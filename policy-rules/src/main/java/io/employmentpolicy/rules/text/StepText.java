package io.employmentpolicy.rules.text;

import io.employmentpolicy.model.decision.FactPath;
import io.employmentpolicy.model.decision.Step;
import io.employmentpolicy.model.decision.Step.Means;
import io.employmentpolicy.model.decision.Turning.Aim;
import java.util.Map;
import java.util.stream.Collectors;

/** 一步变化的文字。 / Says one step that turns an answer: what is done, shown, told or waited for, with the boundary itself and what is so now. */
final class StepText {
    /** What is said of a day on which nothing but time makes the difference. */
    private static final String MERELY = "时间推移";

    /** How it is said in English of a record that there is none. */
    private static final Map<String, String> NONE =
            Map.of("none", "no ", "no others", "no other ", "no longer", "no longer ");

    private final Speech speech;
    private final boolean asked;

    StepText(Speech speech) {
        this(speech, false);
    }

    /** @param asked whether the fields of a record are called as somebody is asked for them */
    StepText(Speech speech, boolean asked) {
        this.speech = speech;
        this.asked = asked;
    }

    /** How a grant lapses is nothing anybody is told to do. */
    String of(Aim aim, Step step) {
        boolean change = aim == Aim.LOSE && (step.means() == Means.DO || step.means() == Means.SHOW);
        String means = change ? speech.say("变为：", "if it becomes: ") : speech.label(step.means()) + speech.colon();
        return step.means() == Means.WAIT ? said(step) : means + said(step);
    }

    /** The step as what would have to be so. */
    String supposed(Step step) {
        if (step.means() == Means.WAIT) {
            boolean merely = step.label().zh().startsWith(MERELY);
            return speech.say("自 ", "from ")
                    + step.day()
                    + speech.say(" 起", " on")
                    + (merely ? "" : speech.bracketed(speech.told(step.label())));
        }
        if (step.parts().isEmpty() && step.path().field() == null) {
            return record(step);
        }
        boolean value = step.parts().isEmpty() && speech.label(step.bound()).isEmpty();
        String is = value ? speech.say("为", " is ") : " ";
        return step.parts().isEmpty()
                ? speech.say("如果", "if ") + name(step) + is + bounded(step)
                : speech.say("如果有", "if there is ") + said(step);
    }

    /** That there is a record or not, as whoever is asked whether there is one reads it. */
    private String record(Step step) {
        String to = speech.told(step.to());
        String there = speech.say(to.equals("有一项") ? "有" : to, NONE.getOrDefault(to, ""));
        return speech.say("如果", "if there is ") + there + MissingText.kind(step.path(), step.label(), speech);
    }

    private String bounded(Step step) {
        String bound = speech.label(step.bound());
        return (bound.isEmpty() ? "" : bound + " ")
                + speech.told(step.to())
                + (step.from() == null ? "" : speech.bracketed(speech.say("现为 ", "now ") + speech.told(step.from())));
    }

    /** The field with its kind, unless both are called the same. */
    private String name(Step step) {
        String label = speech.told(step.label());
        String between = speech.say("·", ": ");
        int at = label.indexOf(between);
        return at >= 0 && label.substring(0, at).equals(label.substring(at + between.length()))
                ? label.substring(0, at)
                : label;
    }

    private String called(Step step, Step.Part part) {
        return asked
                ? MissingText.plain(new FactPath(step.path().kind(), null, part.field()), part.label(), speech)
                : speech.told(part.label());
    }

    /** The step without how it comes about. */
    private String said(Step step) {
        if (step.means() == Means.WAIT) {
            return speech.say("等到 ", "wait until ") + step.day() + speech.bracketed(speech.told(step.label()));
        }
        if (!step.parts().isEmpty()) {
            return speech.told(step.label())
                    + speech.bracketed(step.parts().stream()
                            .map(part -> called(step, part) + " = " + speech.told(part.to()))
                            .collect(Collectors.joining(speech.comma())));
        }
        return speech.told(step.label()) + " " + bounded(step);
    }
}
