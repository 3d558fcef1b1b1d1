package io.employmentpolicy.examples.service.page;

import io.employmentpolicy.examples.service.web.Spoken;
import io.employmentpolicy.model.decision.Amount;
import io.employmentpolicy.model.decision.Changes;
import io.employmentpolicy.model.decision.Outcome;
import io.employmentpolicy.model.decision.Step;
import io.employmentpolicy.model.decision.Turning;
import io.employmentpolicy.model.schema.Labelled;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.rules.DecisionText;
import io.employmentpolicy.rules.text.Phrases;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What would turn one answer as a resident reads it: without paths and ids.
 *
 * @param title what it is about, and how it stands
 * @param aim what the ways lead to
 * @param ways the shortest of them
 * @param rest what else there is to say: that there are more, that there are none
 */
public record ChangesView(String title, String aim, List<Way> ways, String rest) {
    private static final int MOST_WAYS = 4;

    /**
     * One way.
     *
     * @param then what it brings; empty where no sum is known
     */
    public record Way(List<String> steps, String then) {}

    static List<ChangesView> of(Changes changes, Spoken spoken) {
        return changes.turnings().stream().map(one -> of(one, spoken)).toList();
    }

    private static ChangesView of(Turning one, Spoken spoken) {
        List<Way> ways = one.ways().stream()
                .limit(MOST_WAYS)
                .map(way -> new Way(
                        way.steps().stream()
                                .map(step -> said(one, step, spoken))
                                .toList(),
                        one.aim() == Turning.Aim.GAIN ? sum(way.then(), spoken) : ""))
                .toList();
        return new ChangesView(
                spoken.say(one.title()) + spoken.say("：", ": ") + spoken.say(one.word()),
                said(one.aim(), spoken) + lead(one.aim(), ways.size(), spoken),
                ways,
                rest(one, ways.size(), spoken));
    }

    /** Nobody is told that he may make a grant lapse. */
    private static String lead(Turning.Aim aim, int ways, Spoken spoken) {
        if (ways < 2) {
            return spoken.say("：", ":");
        }
        return aim == Turning.Aim.LOSE
                ? spoken.say("，下面任一种发生都会：", ", by any one of these:")
                : spoken.say("，下面任一种都可以：", "; any one of these does:");
    }

    private static String rest(Turning one, int shown, Spoken spoken) {
        int more = one.ways().size() - shown;
        if (more > 0) {
            return spoken.say(
                    "另有 " + more + " 种，只在填法上不同或步骤更多。",
                    more + " more, which differ in what is told or take more steps.");
        }
        if (one.search() != Turning.Search.WHOLE) {
            return (shown == 0
                            ? spoken.say("没有找到现成的办法，现在差在哪里见下。", "No way was found; what is lacking now stands below. ")
                            : spoken.say("可能还有其他办法：", "There may be others: "))
                    + said(one.search(), spoken);
        }
        if (shown > 0) {
            return "";
        }
        return one.aim() == Turning.Aim.GAIN
                ? spoken.say(
                        "没有找到您能办理、能证明或能补充告知、又会使它符合的办法。可以打印告知书，向经办机构核实。",
                        "Nothing was found that you can do, show or tell and that would make it hold. You may print"
                                + " the notice and ask the office.")
                : spoken.say("没有找到会使它不再符合的情形。", "Nothing was found that would make it lapse.");
    }

    private static String sum(Outcome outcome, Spoken spoken) {
        return outcome.amounts().stream()
                .filter(amount -> !(amount.quantity() instanceof Amount.None))
                .map(amount -> DecisionText.brief(amount, spoken.language()))
                .distinct()
                .collect(Collectors.joining(spoken.say("；", "; ")));
    }

    /** How a grant lapses is nothing anybody is told to do. */
    private static String said(Turning one, Step step, Spoken spoken) {
        if (step.means() == Step.Means.WAIT) {
            return (one.aim() == Turning.Aim.LOSE ? spoken.say("到 ", "on ") : spoken.say("等到 ", "wait until "))
                    + step.day()
                    + spoken.say("（", " (")
                    + spoken.say(step.label())
                    + spoken.say("）", ")");
        }
        boolean change =
                one.aim() == Turning.Aim.LOSE && (step.means() == Step.Means.DO || step.means() == Step.Means.SHOW);
        String means =
                change ? spoken.say("变为：", "if it becomes: ") : said(step.means(), spoken) + spoken.say("：", ": ");
        if (!step.parts().isEmpty()) {
            return means
                    + spoken.say(step.label())
                    + spoken.say("（", " (")
                    + step.parts().stream()
                            .map(part -> called(step, part, spoken) + spoken.say("：", ": ") + spoken.say(part.to()))
                            .collect(Collectors.joining(spoken.say("，", ", ")))
                    + spoken.say("）", ")");
        }
        String bound = said(step.bound(), spoken);
        String now = step.from() == null
                ? ""
                : spoken.say("（现在是 ", " (now ") + spoken.say(step.from()) + spoken.say("）", ")");
        return means
                + spoken.say(step.label())
                + spoken.say("：", ": ")
                + (bound.isEmpty() ? "" : bound + " ")
                + spoken.say(step.to())
                + now;
    }

    /** As somebody is asked for it. */
    private static String called(Step step, Step.Part part, Spoken spoken) {
        Text phrase = Phrases.shipped().of(step.path().kind() + "." + part.field());
        return PartView.plain(spoken.say(phrase == null ? part.label() : phrase));
    }

    private static String said(Labelled one, Spoken spoken) {
        return spoken.say(one.zh(), one.en());
    }
}
