package io.employmentpolicy.examples.service.page;

import io.employmentpolicy.examples.service.web.Spoken;
import io.employmentpolicy.rules.interview.Allowed;
import io.employmentpolicy.rules.interview.AllowedText;
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
 * One thing a page asks for, filled in with what was answered before.
 *
 * @param prefix what the names of its fields begin with; empty where the page asks for nothing else
 * @param label what is asked
 * @param kind which fields it has: the name of the form of its answer
 * @param hint how to answer, where fields alone do not say it
 * @param unit what a number counts; empty where that is plain
 * @param typed what was filled in: a number, a day, the first of two months, words
 * @param until the second of two months
 * @param none whether there was nothing of it, or not yet
 * @param nothing what is ticked to say so; empty where that is no answer, or needs no tick
 * @param error what was wrong with the answer; empty when nothing was
 */
public record PartView(
        String prefix,
        String label,
        String kind,
        String hint,
        List<Choice> choices,
        @Nullable BigDecimal least,
        @Nullable BigDecimal most,
        String step,
        String unit,
        String typed,
        String until,
        boolean none,
        String nothing,
        String error) {
    static final String NONE = "none";

    /** Nothing of a list. */
    static final String NOTHING = "0";

    /** A remark for those who answer in a line of text: what to write where the page has a box to tick. */
    private static final Pattern TO_WRITE = Pattern.compile("（[^（）]*写 ?0）| ?\\([^()]*\\b0\\b[^()]*\\)");

    /** Behind the number of a line of which nobody knows. */
    static final String NOT_SURE = "?";

    private static final String RATIO = "ratio";
    private static final Pattern COUNTED = Pattern.compile("([0-9]+)x([0-9]+)");

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

    /**
     * A part of a question.
     *
     * @param one what is asked for
     * @param prefix what the names of its fields begin with
     * @param typed what was answered before, as people would type it; empty when nothing was
     * @param error what was wrong with it; empty when nothing was
     */
    static PartView of(Allowed.Part one, String prefix, String typed, String error, Spoken spoken) {
        Allowed allowed = one.allowed();
        boolean alone = prefix.isEmpty();
        boolean months = allowed instanceof Allowed.Months && typed.contains("..");
        boolean none = typed.equals(NONE) && notYet(allowed) || !alone && isList(allowed) && typed.equals(NOTHING);
        return new PartView(
                prefix,
                label(one, spoken),
                allowed.getClass().getSimpleName().toLowerCase(Locale.ROOT),
                hint(allowed, alone, spoken),
                choices(allowed, typed, spoken),
                allowed instanceof Allowed.Number number ? number.least() : BigDecimal.ZERO,
                most(allowed),
                allowed instanceof Allowed.Number number && number.decimals() > 0 ? "any" : "1",
                allowed instanceof Allowed.Number number ? spoken.unit(number.unit()) : "",
                none ? "" : months ? typed.substring(0, typed.indexOf("..")) : typed,
                months ? typed.substring(typed.indexOf("..") + 2) : "",
                none,
                nothing(allowed, alone, spoken),
                error);
    }

    /** The id of its first field, to lead to it. */
    public String first() {
        return prefix + (choices.isEmpty() ? kind.equals("oneof") ? "other" : "a" : "a1");
    }

    /** What is asked, without the remark for those who have no box to tick. */
    private static String label(Allowed.Part one, Spoken spoken) {
        String label = spoken.say(one.label());
        return notYet(one.allowed()) ? TO_WRITE.matcher(label).replaceAll("") : label;
    }

    /** The same of what a whole question is called. */
    static String asked(String label, Allowed allowed) {
        return notYet(allowed) ? plain(label) : label;
    }

    /** A phrase without what it says of how to write an answer. */
    static String plain(String phrase) {
        return TO_WRITE.matcher(phrase).replaceAll("");
    }

    static boolean isList(Allowed allowed) {
        return allowed instanceof Allowed.Ticks || allowed instanceof Allowed.SomeOf;
    }

    /** Beside other questions nothing ticked may say that nobody looked: whoever has none of a list says so. */
    private static String nothing(Allowed allowed, boolean alone, Spoken spoken) {
        return notYet(allowed)
                ? spoken.say("还没有（没有这回事）", "Not yet, or never")
                : isList(allowed) && !alone ? spoken.say("都没有，都不是", "None of these") : "";
    }

    /** What was answered, in words. */
    static String said(Allowed.Part one, String typed, Spoken spoken) {
        PartView filled = of(one, "", typed, "", spoken);
        if (typed.isEmpty()) {
            return spoken.say("不知道", "not known");
        }
        if (filled.none()) {
            return spoken.say("还没有", "not yet");
        }
        String chosen = filled.choices().stream()
                .filter(Choice::chosen)
                .map(each -> each.label() + (each.count().equals("1") ? "" : " × " + each.count()))
                .collect(Collectors.joining(spoken.say("、", ", ")));
        if (!filled.choices().isEmpty()) {
            String unknown = filled.choices().stream()
                    .filter(Choice::unknown)
                    .map(Choice::label)
                    .collect(Collectors.joining(spoken.say("、", ", ")));
            return (chosen.isEmpty() ? spoken.say("都没有", "none of them") : chosen)
                    + (unknown.isEmpty() ? "" : spoken.say("；不清楚：", "; not known: ") + unknown);
        }
        if (one.allowed() instanceof Allowed.Months) {
            return filled.typed()
                    + (filled.until().isEmpty() ? spoken.say(" 起", " on") : spoken.say(" 至 ", " to ") + filled.until());
        }
        return filled.typed() + (filled.unit().isEmpty() ? "" : " " + filled.unit());
    }

    private static String hint(Allowed allowed, boolean alone, Spoken spoken) {
        if (!alone && isList(allowed)) {
            return spoken.say("有的、属实的请勾选。", "Tick what is true or applies.");
        }
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

    /** What to do where a form came without an answer to this. */
    static String wanted(Allowed allowed, Spoken spoken) {
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
}
