package io.employmentpolicy.rules.interview;

import io.employmentpolicy.model.problem.InvalidFactsException;
import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.model.problem.Problem;
import io.employmentpolicy.model.schema.Labelled;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.model.value.MonthPeriod;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads answers as people type them: full-width signs as plain ones, an option by its number, its code or its name. */
final class Typed {
    private static final Set<String> YES = Set.of("y", "yes", "true", "是", "有", "1");
    private static final Set<String> NO = Set.of("n", "no", "false", "否", "没有", "无", "不是", "0", "2");
    private static final Set<String> NOT_YET = Set.of("none", "no", "n", "没有", "无", "尚未", "0");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,18}(\\.[0-9]{1,9})?");
    private static final Pattern TICK = Pattern.compile("([0-9]{1,3})(?:(\\?)|[x×*]([0-9]{1,3}))?");

    private static final Pattern PARTS = Pattern.compile("[|｜]");
    private static final Set<String> UNKNOWN = Set.of("", "?");

    /** How many of what somebody does not know about. */
    static final int NOT_KNOWN = -1;

    private static final Pattern APART = Pattern.compile("[,，、;\\s]+");
    private static final int MOST_WORDS = 200;
    private static final int MOST_RECORDS = 20;
    private static final int FULL_WIDTH = 0xFEE0;

    private final Allowed allowed;
    private final String place;

    /** @param place which fact is told to be answered wrongly; empty where it is several */
    Typed(Allowed allowed, String place) {
        this.allowed = allowed;
        this.place = place;
    }

    static String plain(String typed) {
        StringBuilder plain = new StringBuilder(typed.length());
        typed.codePoints()
                .map(one -> one >= 0xFF01 && one <= 0xFF5E ? one - FULL_WIDTH : one == 0x3000 ? ' ' : one)
                .forEach(plain::appendCodePoint);
        return plain.toString().strip();
    }

    static boolean saysNotYet(String text) {
        return NOT_YET.contains(text.toLowerCase(Locale.ROOT));
    }

    InvalidFactsException refused(Object given) {
        Text expected = AllowedText.of(allowed);
        return new InvalidFactsException(List.of(new Problem(
                "ASK-101",
                Place.of("interview"),
                place,
                Text.same(String.valueOf(given)),
                expected,
                new Text("照所列写法回答；不知道、不愿答也可以", "answer in the form listed; not known and declined are answers too"))));
    }

    boolean truth(Object given) {
        if (given instanceof Boolean known) {
            return known;
        }
        String text = given instanceof String typed ? plain(typed).toLowerCase(Locale.ROOT) : "";
        if (!YES.contains(text) && !NO.contains(text)) {
            throw refused(given);
        }
        return YES.contains(text);
    }

    int count(Allowed.Count records, Object given) {
        String typed = given instanceof Boolean some ? some ? "1" : "0" : plain(String.valueOf(given));
        String text = saysNotYet(typed) ? "0" : YES.contains(typed.toLowerCase(Locale.ROOT)) ? "1" : typed;
        int count = text.matches("[0-9]{1,3}") ? Integer.parseInt(text) : -1;
        if (count < 0 || count > records.most()) {
            throw refused(given);
        }
        return count;
    }

    /** How many by line, from 1, {@link #NOT_KNOWN} among them; lines that are not ticked are left out. */
    Map<Integer, Integer> ticks(Allowed.Ticks ticks, Object given) {
        Map<Integer, Integer> counts = new LinkedHashMap<>();
        if (given instanceof Map<?, ?> map) {
            map.forEach((line, count) -> tick(ticks, counts, line + "x" + count, given));
        } else if (given instanceof Iterable<?> lines) {
            lines.forEach(line -> tick(ticks, counts, String.valueOf(line), given));
        } else {
            String text = plain(String.valueOf(given)).toLowerCase(Locale.ROOT);
            if (text.isEmpty()) {
                throw refused(given);
            }
            if (!NOT_YET.contains(text)) {
                for (String one : APART.split(text)) {
                    tick(ticks, counts, one, given);
                }
            }
        }
        return counts;
    }

    /** The answers by part, from 0; parts of which nothing is known are left out. */
    Map<Integer, Object> parts(Allowed.Form form, Object given) {
        Map<Integer, Object> answers = new LinkedHashMap<>();
        if (given instanceof Map<?, ?> map) {
            map.forEach((key, answer) -> {
                if (answers.put(part(form, key, given), answer) != null) {
                    throw refused(given);
                }
            });
        } else {
            String[] typed = PARTS.split(String.valueOf(given), -1);
            if (typed.length != form.parts().size()) {
                throw refused(given);
            }
            for (int i = 0; i < typed.length; i++) {
                answers.put(i, typed[i]);
            }
        }
        answers.values().removeIf(answer -> answer instanceof String text && UNKNOWN.contains(plain(text)));
        return answers;
    }

    private int part(Allowed.Form form, Object key, Object given) {
        String named = String.valueOf(key);
        for (int i = 0; i < form.parts().size(); i++) {
            if (named.equals(String.valueOf(i + 1))
                    || form.parts().get(i).paths().stream()
                            .anyMatch(path -> path.toString().equals(named))) {
                return i;
            }
        }
        throw refused(given);
    }

    private void tick(Allowed.Ticks ticks, Map<Integer, Integer> counts, String one, Object given) {
        Matcher matcher = TICK.matcher(one);
        if (!matcher.matches()) {
            throw refused(given);
        }
        int line = Integer.parseInt(matcher.group(1));
        int count = matcher.group(3) == null ? 1 : Integer.parseInt(matcher.group(3));
        boolean known = line >= 1 && line <= ticks.lines().size();
        if (!known || count < 1 || count > (ticks.lines().get(line - 1).several() ? MOST_RECORDS : 1)) {
            throw refused(given);
        }
        if (counts.putIfAbsent(line, matcher.group(2) == null ? count : NOT_KNOWN) != null) {
            throw refused(given);
        }
    }

    Labelled one(List<Labelled> codes, String text) {
        for (int i = 0; i < codes.size(); i++) {
            Labelled code = codes.get(i);
            if (text.equals(String.valueOf(i + 1))
                    || text.equalsIgnoreCase(code.code())
                    || text.equals(code.zh())
                    || text.equalsIgnoreCase(code.en())) {
                return code;
            }
        }
        throw refused(text);
    }

    Set<Labelled> some(List<Labelled> codes, String text) {
        Set<Labelled> some = new LinkedHashSet<>();
        if (text.isEmpty()) {
            throw refused(text);
        }
        if (!saysNotYet(text)) {
            for (String one : APART.split(text)) {
                some.add(one(codes, one));
            }
        }
        return some;
    }

    String words(String text) {
        if (allowed instanceof Allowed.OneOf list) {
            for (int i = 0; i < list.options().size(); i++) {
                Allowed.Option option = list.options().get(i);
                if (text.equals(String.valueOf(i + 1))
                        || text.equals(option.label().zh())) {
                    return option.code();
                }
            }
            if (text.equals(String.valueOf(list.options().size() + 1))) {
                return FieldValues.OTHER;
            }
        }
        if (text.isEmpty() || text.length() > MOST_WORDS || text.chars().anyMatch(Character::isISOControl)) {
            throw refused(text);
        }
        return text;
    }

    BigDecimal number(String text) {
        if (!NUMBER.matcher(text).matches()) {
            throw refused(text);
        }
        return new BigDecimal(text);
    }

    Integer whole(String text) {
        return read(text, one -> number(one).intValueExact());
    }

    LocalDate day(String text) {
        return read(text, LocalDate::parse);
    }

    YearMonth month(String text) {
        return read(text, YearMonth::parse);
    }

    LocalDateTime moment(String text) {
        return read(text, one -> LocalDateTime.parse(one.replace(' ', 'T')));
    }

    MonthPeriod months(String text) {
        int gap = text.indexOf("..");
        return read(
                text,
                one -> gap < 0
                        ? new MonthPeriod(YearMonth.parse(one), YearMonth.parse(one))
                        : new MonthPeriod(
                                YearMonth.parse(one.substring(0, gap).strip()),
                                one.length() == gap + 2
                                        ? null
                                        : YearMonth.parse(one.substring(gap + 2).strip())));
    }

    private <T> T read(String text, Function<String, T> reader) {
        try {
            return reader.apply(text);
        } catch (DateTimeException | ArithmeticException | IllegalArgumentException e) {
            throw refused(text);
        }
    }
}
