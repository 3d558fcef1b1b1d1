package io.employmentpolicy.examples.service.page;

import io.employmentpolicy.examples.service.web.Spoken;
import io.employmentpolicy.model.schema.Sensitivity;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.rules.interview.Allowed;
import io.employmentpolicy.rules.interview.AllowedText;
import io.employmentpolicy.rules.interview.NextQuestion;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A question as the page shows it.
 *
 * @param kind which fields it has: the name of the form of its answer
 * @param hint how to answer, where fields alone do not say it
 */
public record QuestionView(
        String label,
        String why,
        String kind,
        String hint,
        List<Choice> choices,
        @Nullable BigDecimal least,
        @Nullable BigDecimal most,
        String step,
        boolean notYet,
        boolean sensitive) {
    /**
     * One thing to choose or tick.
     *
     * @param several whether the number of records is asked for beside it
     */
    public record Choice(String value, String label, boolean several) {}

    static QuestionView of(NextQuestion question, Spoken spoken) {
        Allowed allowed = question.allowed();
        return new QuestionView(
                spoken.say(question.label()),
                spoken.say(question.why()),
                allowed.getClass().getSimpleName().toLowerCase(Locale.ROOT),
                hint(allowed, spoken),
                choices(allowed, spoken),
                allowed instanceof Allowed.Number number ? number.least() : BigDecimal.ZERO,
                most(allowed),
                allowed instanceof Allowed.Number number && number.decimals() > 0 ? "any" : "1",
                notYet(allowed),
                question.sensitivity() != Sensitivity.NONE);
    }

    private static String hint(Allowed allowed, Spoken spoken) {
        if (allowed instanceof Allowed.Ticks) {
            return spoken.say(
                    "有的请勾选；没有勾选的即为没有。都没有，直接按“回答”。",
                    "Tick what is true; the rest counts as no. If none is, just answer.");
        }
        if (allowed instanceof Allowed.SomeOf) {
            return spoken.say("可选几项；都没有，直接按“回答”。", "Choose any number; if none applies, just answer.");
        }
        boolean told = allowed instanceof Allowed.Number || allowed instanceof Allowed.Count;
        return told ? spoken.say(AllowedText.of(allowed)) : "";
    }

    private static @Nullable BigDecimal most(Allowed allowed) {
        if (allowed instanceof Allowed.Count count) {
            return BigDecimal.valueOf(count.most());
        }
        return allowed instanceof Allowed.Number number ? number.most() : null;
    }

    private static boolean notYet(Allowed allowed) {
        return allowed instanceof Allowed.Day day && day.notYet()
                || allowed instanceof Allowed.Moment moment && moment.notYet()
                || allowed instanceof Allowed.Words words && words.notYet();
    }

    private static List<Choice> choices(Allowed allowed, Spoken spoken) {
        if (allowed instanceof Allowed.YesNo) {
            return List.of(
                    new Choice("yes", spoken.say("是", "Yes"), false), new Choice("no", spoken.say("否", "No"), false));
        }
        if (allowed instanceof Allowed.OneOf one) {
            return options(one.options(), spoken);
        }
        if (allowed instanceof Allowed.SomeOf some) {
            return options(some.options(), spoken);
        }
        List<Choice> choices = new ArrayList<>();
        if (allowed instanceof Allowed.Ticks ticks) {
            for (Allowed.Line line : ticks.lines()) {
                choices.add(new Choice(String.valueOf(choices.size() + 1), spoken.say(line.label()), line.several()));
            }
        }
        return choices;
    }

    private static List<Choice> options(List<Allowed.Option> options, Spoken spoken) {
        return options.stream()
                .map(one -> new Choice(one.code(), said(one.label(), spoken), false))
                .toList();
    }

    private static String said(Text text, Spoken spoken) {
        return spoken.say(text);
    }

    /** The answer of a form, as people would type it; empty where nothing was filled in that has to be. */
    static String typed(Allowed allowed, FormFields fields) {
        if (allowed instanceof Allowed.Ticks ticks) {
            List<String> lines = new ArrayList<>();
            for (String line : fields.all("a")) {
                boolean several = line.matches("[0-9]{1,3}")
                        && Integer.parseInt(line) >= 1
                        && Integer.parseInt(line) <= ticks.lines().size()
                        && ticks.lines().get(Integer.parseInt(line) - 1).several();
                String count = several ? fields.one("n" + line) : "";
                lines.add(count.isEmpty() ? line : line + "x" + count);
            }
            return lines.isEmpty() ? "0" : String.join(",", lines);
        }
        if (allowed instanceof Allowed.SomeOf) {
            return fields.all("a").isEmpty() ? "0" : String.join(",", fields.all("a"));
        }
        if (allowed instanceof Allowed.Months) {
            return fields.one("a").isEmpty() ? "" : fields.one("a") + ".." + fields.one("to");
        }
        if (!fields.one("none").isEmpty()) {
            return "none";
        }
        return fields.one("a").isEmpty() ? fields.one("other") : fields.one("a");
    }

    /** What a form brings. */
    interface FormFields {
        /** All values of a field. */
        List<String> all(String name);

        /** The first value of a field, without blanks around it; empty when there is none. */
        default String one(String name) {
            List<String> all = all(name);
            return all.isEmpty() ? "" : all.get(0).strip();
        }
    }
}
