package io.employmentpolicy.rules.text;

import io.employmentpolicy.model.decision.Amount;
import io.employmentpolicy.model.decision.Changes;
import io.employmentpolicy.model.decision.Earliest;
import io.employmentpolicy.model.decision.Least;
import io.employmentpolicy.model.decision.Outcome;
import io.employmentpolicy.model.decision.Reach;
import io.employmentpolicy.model.decision.Step;
import io.employmentpolicy.model.decision.Step.Means;
import io.employmentpolicy.model.decision.Subject;
import io.employmentpolicy.model.decision.Turning;
import io.employmentpolicy.model.decision.Turning.Aim;
import io.employmentpolicy.model.text.Language;
import io.employmentpolicy.model.text.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** 变化的文字。 / Prints what would turn answers, the first day of a grant, the least number that does it. No line is wrapped. */
public final class ChangesText {
    private static final String INDENT = "  ";

    private final Language language;
    private final boolean zh;
    private final AmountText amounts;
    private final List<String> lines = new ArrayList<>();

    private ChangesText(Language language) {
        this.language = language;
        this.zh = language == Language.ZH;
        this.amounts = new AmountText(language);
    }

    /** 怎样才会改变。 / What would turn the answers of a policy. */
    public static String of(Changes changes, Language language) {
        ChangesText text = new ChangesText(language);
        text.lines.add(text.say("评定日：", "As of: ") + changes.asOf() + text.say("（当日终了）", " (end of the day)"));
        for (Turning one : changes.turnings()) {
            text.lines.add("");
            text.turning(changes.policy(), one);
        }
        return text.text(AnswerText.of(changes.edition(), language));
    }

    /** 最早的日子。 / The first day of each answer. */
    public static String of(Earliest earliest, Language language) {
        ChangesText text = new ChangesText(language);
        text.lines.add(text.say("日期范围：", "Days looked at: ")
                + earliest.range().from()
                + text.say(" 至 ", " to ")
                + earliest.range().to()
                + text.say("（其他事实不变）", " (all other facts as they are)"));
        for (Earliest.Of one : earliest.reaches()) {
            text.reach(earliest.policy(), one.title(), one.subject(), one.reach(), LocalDate::toString);
        }
        return text.text(AnswerText.of(earliest.edition(), language));
    }

    /** 最少要多少。 / The least number for each answer. */
    public static String of(Least least, Language language) {
        ChangesText text = new ChangesText(language);
        text.lines.add(text.say("评定日：", "As of: ") + least.asOf());
        text.lines.add(text.say("查找：", "Looked for: ")
                + least.label().in(language)
                + text.say("（", " (")
                + least.path()
                + text.say("）", ")"));
        String unit = text.amounts.unit(least.unit());
        Function<BigDecimal, String> number = value -> value.toPlainString() + (unit.isEmpty() ? "" : " " + unit);
        for (Least.Of one : least.reaches()) {
            text.reach(least.policy(), one.title(), one.subject(), one.reach(), number);
        }
        return text.text(AnswerText.of(least.edition(), language));
    }

    private String text(String edition) {
        lines.add("");
        lines.add(edition);
        return String.join("\n", lines);
    }

    private String say(String chinese, String english) {
        return zh ? chinese : english;
    }

    private String told(Text text) {
        return text.in(language);
    }

    private String head(String policy, Text title, Subject subject) {
        String which = subject.index() == 0 && subject.id() == null
                ? ""
                : say("，", ", ")
                        + told(subject.label())
                        + " "
                        + (subject.id() == null ? String.valueOf(subject.index() + 1) : subject.id());
        return told(title) + say("（", " (") + policy + which + say("）", ")");
    }

    private void turning(String policy, Turning one) {
        lines.add(say("【", "[") + told(one.word()) + say("】", "] ") + head(policy, one.title(), one.subject()));
        if (one.search() == Turning.Search.NO_YES_OR_NO) {
            lines.add(INDENT + say(one.search().zh(), one.search().en()));
            return;
        }
        if (one.ways().isEmpty()) {
            lines.add(INDENT + nothing(one));
            return;
        }
        lines.add(INDENT + say(one.aim().zh(), one.aim().en()) + say("（以下任一种即可）：", " (any one of these does):"));
        for (int i = 0; i < one.ways().size(); i++) {
            way(one, one.ways().get(i), i + 1);
        }
        if (one.search() != Turning.Search.WHOLE) {
            lines.add(INDENT
                    + say("可能还有其他办法：", "there may be others: ")
                    + say(one.search().zh(), one.search().en()));
        }
    }

    private String nothing(Turning one) {
        String found = one.aim() == Aim.GAIN
                ? say(
                        "本人或单位能办理、能证明或能补充告知的，四步以内没有一种会使它符合",
                        "nothing that a person or employer can do, show or tell makes it hold in four steps or fewer")
                : say(
                        "本人或单位能办理、能证明的，以及时间推移，两步以内没有一种会使它不再符合",
                        "nothing that a person or employer can do or show, nor time, makes it lapse in two steps or"
                                + " fewer");
        return one.search() != Turning.Search.WHOLE
                ? say("查找到的范围内没有：", "none found so far: ")
                        + say(one.search().zh(), one.search().en())
                : found;
    }

    private void way(Turning one, Turning.Way way, int number) {
        List<Step> steps = way.steps();
        String sum = one.aim() == Aim.GAIN ? sum(way.then()) : "";
        String then = sum.isEmpty() ? "" : say(" → ", " -> ") + sum;
        if (steps.size() == 1) {
            lines.add(INDENT + number + ". " + steps(one.aim(), steps.get(0)) + then);
            return;
        }
        lines.add(INDENT + number + ". " + say("以下各项同时具备", "all of these together") + then);
        steps.forEach(step -> lines.add(INDENT + INDENT + INDENT + say("· ", "- ") + steps(one.aim(), step)));
    }

    private String sum(Outcome outcome) {
        return outcome.amounts().stream()
                .filter(amount -> !(amount.quantity() instanceof Amount.None))
                .map(amounts::brief)
                .distinct()
                .collect(Collectors.joining(say("；", "; ")));
    }

    private String steps(Aim aim, Step step) {
        return new StepText(new Speech(language)).of(aim, step)
                + (step.means() == Means.WAIT || !step.parts().isEmpty() ? "" : "  [" + step.path() + "]");
    }

    private <T> void reach(String policy, Text title, Subject subject, Reach<T> reach, Function<T, String> value) {
        lines.add("");
        lines.add(head(policy, title, subject));
        if (reach instanceof Reach.Already<T> already) {
            lines.add(INDENT + say("已经符合", "holds already") + after(already.now()));
        } else if (reach instanceof Reach.From<T> from) {
            lines.add(INDENT + say("自 ", "from ") + value.apply(from.at()) + say(" 起符合", " on") + after(from.then()));
            if (from.before() != null) {
                lines.add(
                        INDENT + say("此前尚不能确定，也可能更早：", "open before that, perhaps earlier: ") + because(from.before()));
            }
        } else if (reach instanceof Reach.Open<T> open) {
            lines.add(INDENT
                    + say("自 ", "open from ")
                    + value.apply(open.at())
                    + say(" 起尚不能确定：", " on: ")
                    + because(open.because()));
        } else {
            lines.add(INDENT + say("在此范围内始终不符合", "not in this range"));
        }
    }

    private String after(@Nullable Outcome outcome) {
        String sum = outcome == null ? "" : sum(outcome);
        return sum.isEmpty() ? "" : say("：", ": ") + sum;
    }

    private String because(Outcome open) {
        List<String> all = new ArrayList<>();
        new WaitsText(new Speech(language), fact -> told(fact.label()))
                .of(open)
                .forEach(fact -> all.add(say("缺 ", "missing ") + fact));
        open.missingParameters().forEach(one -> all.add(say("缺 ", "missing ") + amounts.name(one)));
        open.waitingFor().forEach(what -> all.add(say("等待 ", "waiting for ") + what));
        open.contradictions().forEach(one -> all.add(told(one.text())));
        if (open instanceof Outcome.Delegated left) {
            left.offices().forEach(office -> all.add(say("由", "decided by ") + office.by() + say("认定", "")));
        }
        if (open instanceof Outcome.Disagreement) {
            all.add(say("两个引擎不一致", "the engines differ"));
        }
        return String.join(say("、", ", "), all);
    }
}
