package io.employmentpolicy.examples.service.page;

import io.employmentpolicy.examples.service.web.Spoken;
import io.employmentpolicy.rules.DecisionText;
import io.employmentpolicy.rules.interview.Allowed;
import io.employmentpolicy.rules.interview.AllowedText;
import io.employmentpolicy.rules.interview.NextQuestion;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A question as the page shows it, filled in with what was answered before.
 *
 * @param kind which fields it has: the name of the form of its answer
 * @param hint how to answer, where fields alone do not say it
 * @param unit what a number counts; empty where that is plain
 * @param typed what was filled in: a number, a day, the first of two months, words
 * @param until the second of two months
 * @param none whether there was nothing of it yet
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
        String unit,
        boolean notYet,
        String typed,
        String until,
        boolean none) {
    private static final String NONE = "none";

    /** Behind the number of a line of which nobody knows. */
    private static final String NOT_SURE = "?";

    private static final String RATIO = "ratio";
    private static final Pattern COUNTED = Pattern.compile("([0-9]+)x([0-9]+)");

    /** A remark for those who answer in a line of text: what to write where the page has a box to tick. */
    private static final Pattern TO_WRITE = Pattern.compile("（[^（）]*写 ?0）| ?\\([^()]*\\b0\\b[^()]*\\)");

    private static final Pattern OF_EMPLOYER =
            Pattern.compile("^所在的用人单位：|（所在的用人单位）$|^an employer you work for: | \\(an employer you work for\\)$");

    /**
     * One thing to choose or tick.
     *
     * @param several whether the number of records is asked for beside it
     * @param maybe whether somebody may say of this one that he does not know
     * @param chosen whether it was chosen before
     * @param unknown whether it was said before that it is not known
     * @param count how many of it there are
     */
    public record Choice(
            String value,
            String label,
            boolean several,
            boolean maybe,
            boolean chosen,
            boolean unknown,
            String count) {}

    /** @param typed what was answered before, as people would type it; empty when nothing was */
    static QuestionView of(NextQuestion question, Inquirer who, String typed, Spoken spoken) {
        Allowed allowed = question.allowed();
        boolean months = allowed instanceof Allowed.Months && typed.contains("..");
        boolean none = typed.equals(NONE);
        return new QuestionView(
                label(question, who, spoken),
                spoken.say(question.why()),
                allowed.getClass().getSimpleName().toLowerCase(Locale.ROOT),
                hint(allowed, spoken),
                choices(allowed, typed, spoken),
                allowed instanceof Allowed.Number number ? number.least() : BigDecimal.ZERO,
                most(allowed),
                allowed instanceof Allowed.Number number && number.decimals() > 0 ? "any" : "1",
                allowed instanceof Allowed.Number number ? unit(number.unit(), spoken) : "",
                notYet(allowed),
                none ? "" : months ? typed.substring(0, typed.indexOf("..")) : typed,
                months ? typed.substring(typed.indexOf("..") + 2) : "",
                none);
    }

    /** What is asked, as a page asks it; an employer knows that it is the employer. */
    static String label(NextQuestion question, Inquirer who, Spoken spoken) {
        String asked = spoken.say(question.label());
        String label = who == Inquirer.EMPLOYER ? OF_EMPLOYER.matcher(asked).replaceAll("") : asked;
        return notYet(question.allowed()) ? TO_WRITE.matcher(label).replaceAll("") : label;
    }

    /** What was answered, in words. */
    static String said(NextQuestion question, String typed, Spoken spoken) {
        QuestionView filled = of(question, Inquirer.PERSON, typed, spoken);
        if (filled.none()) {
            return spoken.say("还没有", "not yet");
        }
        String chosen = filled.choices().stream()
                .filter(Choice::chosen)
                .map(one -> one.label() + (one.count().equals("1") ? "" : " × " + one.count()))
                .collect(Collectors.joining(spoken.say("、", ", ")));
        if (!filled.choices().isEmpty()) {
            String unknown = filled.choices().stream()
                    .filter(Choice::unknown)
                    .map(Choice::label)
                    .collect(Collectors.joining(spoken.say("、", ", ")));
            return (chosen.isEmpty() ? spoken.say("都没有", "none of them") : chosen)
                    + (unknown.isEmpty() ? "" : spoken.say("；不清楚：", "; not known: ") + unknown);
        }
        if (question.allowed() instanceof Allowed.Months) {
            return filled.typed()
                    + (filled.until().isEmpty() ? spoken.say(" 起", " on") : spoken.say(" 至 ", " to ") + filled.until());
        }
        return filled.typed() + (filled.unit().isEmpty() ? "" : " " + filled.unit());
    }

    private static String hint(Allowed allowed, Spoken spoken) {
        if (allowed instanceof Allowed.Ticks ticks) {
            return isOfRecords(ticks)
                    ? spoken.say(
                            "有的请勾选；没有勾选的即为没有。都没有，直接按“回答”。",
                            "Tick what applies; what is not ticked counts as no. If nothing applies, just answer.")
                    : spoken.say(
                            "属实的请勾选；没有勾选的即为否，拿不准的请勾“不清楚”。都不是，直接按“回答”。",
                            "Tick what is true; what is not ticked counts as no, so tick “not sure” where you do not know. If nothing is true, just answer.");
        }
        if (allowed instanceof Allowed.SomeOf) {
            return spoken.say("可选几项；都没有，直接按“回答”。", "Choose any number; if none applies, just answer.");
        }
        if (allowed instanceof Allowed.Number number && number.unit().equals(RATIO)) {
            return spoken.say(AllowedText.of(allowed));
        }
        return allowed instanceof Allowed.Count ? spoken.say("没有填 0。", "0 if there is none.") : "";
    }

    /** What to do where a form came without an answer to its question. */
    static String wanted(NextQuestion question, Spoken spoken) {
        Allowed allowed = question.allowed();
        if (allowed instanceof Allowed.Number || allowed instanceof Allowed.Count) {
            return spoken.say("请填一个数：", "Give a number: ") + spoken.say(AllowedText.of(allowed));
        }
        if (allowed instanceof Allowed.Months) {
            return spoken.say("请填从哪个月开始。", "Give the first month.");
        }
        String day = notYet(allowed)
                ? spoken.say("请填写，或者勾选“还没有”。", "Fill it in, or tick “not yet”.")
                : spoken.say("请填写。", "Fill it in.");
        return choices(allowed, "", spoken).isEmpty() ? day : spoken.say("请选一项。", "Choose one.");
    }

    /** As it stands behind a number: of {@code 1 元} the second word. */
    private static String unit(String unit, Spoken spoken) {
        return unit.isEmpty() || unit.equals(RATIO)
                ? ""
                : DecisionText.print(BigDecimal.ONE, unit, spoken.language()).replaceFirst("^1 ?", "");
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

    private static List<Choice> choices(Allowed allowed, String typed, Spoken spoken) {
        Map<String, String> given = given(typed);
        if (allowed instanceof Allowed.YesNo) {
            return List.of(choice("yes", spoken.say("是", "Yes"), given), choice("no", spoken.say("否", "No"), given));
        }
        if (allowed instanceof Allowed.OneOf one) {
            return options(one.options(), given, spoken);
        }
        if (allowed instanceof Allowed.SomeOf some) {
            return options(some.options(), given, spoken);
        }
        List<Choice> choices = new ArrayList<>();
        if (allowed instanceof Allowed.Ticks ticks) {
            for (Allowed.Line line : ticks.lines()) {
                String number = String.valueOf(choices.size() + 1);
                boolean maybe = line.path().field() != null;
                boolean unknown = given.containsKey(number + NOT_SURE);
                choices.add(new Choice(
                        number,
                        spoken.say(line.label()),
                        line.several(),
                        maybe,
                        given.containsKey(number),
                        unknown,
                        given.getOrDefault(number, "1")));
            }
        }
        return choices;
    }

    private static List<Choice> options(List<Allowed.Option> options, Map<String, String> given, Spoken spoken) {
        return options.stream()
                .map(one -> choice(one.code(), spoken.say(one.label()), given))
                .toList();
    }

    private static Choice choice(String value, String label, Map<String, String> given) {
        return new Choice(value, label, false, false, given.containsKey(value), false, "1");
    }

    /** Whether a list asks what somebody has, which he knows, and not what is true of it. */
    private static boolean isOfRecords(Allowed.Ticks ticks) {
        return ticks.lines().get(0).path().field() == null;
    }

    /** What was chosen, with how many of it; what was typed for another form of answer is none of the choices. */
    private static Map<String, String> given(String typed) {
        Map<String, String> given = new LinkedHashMap<>();
        for (String one : typed.split(",")) {
            Matcher counted = COUNTED.matcher(one);
            given.put(counted.matches() ? counted.group(1) : one, counted.matches() ? counted.group(2) : "1");
        }
        return given;
    }

    /** The answer of a form, as people would type it; empty where nothing was filled in that has to be. */
    static String typed(Allowed allowed, FormFields fields) {
        if (allowed instanceof Allowed.Ticks ticks) {
            List<String> unknown = fields.all("u");
            List<String> lines = new ArrayList<>();
            unknown.forEach(line -> lines.add(line + NOT_SURE));
            for (String line : fields.all("a")) {
                if (unknown.contains(line)) {
                    continue;
                }
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
            return NONE;
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
