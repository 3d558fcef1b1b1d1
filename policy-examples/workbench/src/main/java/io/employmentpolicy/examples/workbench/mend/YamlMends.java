package io.employmentpolicy.examples.workbench.mend;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** YAML 文件。 / Mends the lines of a YAML file: what stands in quotes, in comments and in block texts stays as it is. */
final class YamlMends {
    private static final String KEY = "[A-Za-z][A-Za-z0-9_.-]*";
    private static final Pattern WIDE_COLON = Pattern.compile("^(\\s*(?:- +)?\\{?\\s*" + KEY + ")[ 　]*：[ 　]*");
    private static final Pattern WIDE_NEXT =
            Pattern.compile("[ 　]*[，,][ 　]*(" + KEY + ")[ 　]*[:：](?=[ 　\"“]|$)[ 　]*|[ 　]*[，,][ 　]*(" + KEY + ")：[ 　]*");
    private static final Pattern WIDE_LIST = Pattern.compile("(?<=[A-Za-z0-9\"'])[ 　]*，[ 　]*(?=[A-Za-z0-9\"'])");
    private static final Pattern WIDE_QUOTES =
            Pattern.compile("(?<=[:：,\\[{] {0,4})“([A-Za-z0-9_.０-９．/％% -]+)”(?=[ 　]*(?:[,，}\\]｝］]|$))");
    private static final Pattern BLOCK = Pattern.compile(".*:\\s+[|>][-+0-9]*\\s*");
    private static final Pattern PAIR = Pattern.compile("(?<=^|[\\s{,\\[-])(" + KEY
            + ")(\\s*:\\s+)(\"[^\"]*\"|'[^']*'|[^\\s,{}\\[\\]\"'#|>&*!][^,{}\\[\\]#]*?)(?=\\s*(?:[,}\\]]|\\s#|$))");
    private static final Pattern ITEM = Pattern.compile("^(\\s*- +)([^\\s\"'{\\[#].*)$");
    private static final Pattern UNIT = Pattern.compile("\\bunit:\\s*\"?([^\\s,}\"]+)");

    /** What is said in words: a day in it is not a day. */
    private static final Set<String> WORDS = Set.of(
            "title",
            "title-en",
            "zh",
            "en",
            "source",
            "why",
            "reason",
            "place",
            "note",
            "number",
            "issuer",
            "office",
            "apply",
            "remedy");

    private final Draft draft;
    private final Set<Integer> spoken = new HashSet<>();

    private YamlMends(Draft draft) {
        this.draft = draft;
    }

    static void mend(Draft draft) {
        YamlMends mends = new YamlMends(draft);
        mends.texts();
        mends.each(Mend.Kind.TABS, YamlMends::tabs);
        mends.each(Mend.Kind.SIGNS, YamlMends::signs);
        mends.each(Mend.Kind.DAY, line -> values(line, value -> Signs.day(value).orElse(value)));
        mends.rates();
    }

    /** Lines of block texts and of texts in quotes that go on over several lines. */
    private void texts() {
        int block = -1;
        boolean quoted = false;
        for (int at = 0; at < draft.size(); at++) {
            String line = draft.line(at);
            int indent = line.length() - line.stripLeading().length();
            if (quoted || block >= 0 && (line.isBlank() || indent > block)) {
                spoken.add(at);
            } else {
                block = BLOCK.matcher(line).matches() ? indent : -1;
            }
            boolean ends = line.chars().filter(c -> c == '"').count() % 2 == 1;
            quoted = quoted != ends;
            if (quoted && ends) {
                spoken.add(at);
            }
        }
    }

    private void each(Mend.Kind kind, UnaryOperator<String> mend) {
        for (int at = 0; at < draft.size(); at++) {
            String line = draft.line(at);
            if (!spoken.contains(at) && !line.stripLeading().startsWith("#")) {
                draft.put(at, kind, mend.apply(line));
            }
        }
    }

    /** Two blanks for a tab at the beginning, one elsewhere. */
    private static String tabs(String line) {
        int text = line.length() - line.stripLeading().length();
        String head = line.substring(0, text).replace("\t", "  ");
        return head + outside(line.substring(text), part -> part.replace('\t', ' '));
    }

    private static String signs(String line) {
        String mended = outside(line, part -> {
            String one = WIDE_QUOTES.matcher(part).replaceAll("\"$1\"");
            Matcher key = WIDE_COLON.matcher(one);
            return key.find() ? key.replaceFirst(key.end() == one.length() ? "$1:" : "$1: ") : one;
        });
        boolean flow = mended.matches("[^\"'#]*[\\[{｛［].*");
        mended = flow ? outside(mended, YamlMends::flow) : mended;
        return values(mended, Signs::halfWidth);
    }

    private static String flow(String part) {
        String next = WIDE_NEXT
                .matcher(part)
                .replaceAll(found -> ", " + (found.group(1) == null ? found.group(2) : found.group(1)) + ": ");
        return WIDE_LIST.matcher(bracketed(next)).replaceAll(", ");
    }

    /** Full-width brackets where a value begins or ends. */
    private static String bracketed(String part) {
        return part.replaceAll("(?<=[:-] {0,4})｛", "{")
                .replaceAll("(?<=[:-] {0,4})［", "[")
                .replaceAll("｝(?=\\s*$)", "}")
                .replaceAll("］(?=\\s*$)", "]");
    }

    /** The values of a line that are not in words, each by itself; quotes stay. */
    private static String values(String line, UnaryOperator<String> mend) {
        String pairs = PAIR.matcher(line).replaceAll(found -> {
            String value = found.group(3);
            boolean text = WORDS.contains(found.group(1));
            return Matcher.quoteReplacement(found.group(1) + found.group(2) + (text ? value : unquoted(value, mend)));
        });
        return ITEM.matcher(pairs)
                .replaceAll(found -> Matcher.quoteReplacement(found.group(1) + mend.apply(found.group(2))));
    }

    private static String unquoted(String value, UnaryOperator<String> mend) {
        char first = value.charAt(0);
        return first == '"' || first == '\''
                ? first + mend.apply(value.substring(1, value.length() - 1)) + first
                : mend.apply(value);
    }

    /** {@code value: 25 %} of a figure whose unit is a ratio. */
    private void rates() {
        for (int from = 0; from < draft.size(); from = end(from)) {
            List<Integer> lines = new ArrayList<>();
            boolean ratio = false;
            for (int at = from; at < end(from); at++) {
                Matcher unit = UNIT.matcher(draft.line(at));
                ratio |= unit.find() && unit.group(1).equals("ratio");
                lines.add(at);
            }
            for (int at : ratio ? lines : List.<Integer>of()) {
                String line = draft.line(at);
                draft.put(
                        at,
                        Mend.Kind.RATE,
                        PAIR.matcher(line)
                                .replaceAll(found -> Matcher.quoteReplacement(found.group(1)
                                        + found.group(2)
                                        + (found.group(1).equals("value")
                                                ? unquoted(
                                                        found.group(3),
                                                        value -> Signs.rate(value)
                                                                .orElse(value))
                                                : found.group(3)))));
            }
        }
    }

    /** Where the next entry of the file begins. */
    private int end(int from) {
        int at = from + 1;
        while (at < draft.size() && !draft.line(at).matches("[^\\s#].*")) {
            at++;
        }
        return at;
    }

    /** Mends what stands outside of double quotes and before a comment. */
    private static String outside(String line, UnaryOperator<String> mend) {
        StringBuilder mended = new StringBuilder();
        int from = 0;
        int at = 0;
        while (at < line.length()) {
            if (line.charAt(at) == '"') {
                int close = line.indexOf('"', at + 1);
                int end = close < 0 ? line.length() : close + 1;
                mended.append(mend.apply(line.substring(from, at))).append(line, at, end);
                from = end;
                at = end;
            } else if (line.charAt(at) == '#' && at > 0 && Character.isWhitespace(line.charAt(at - 1))) {
                return mended.append(mend.apply(line.substring(from, at)))
                        .append(line.substring(at))
                        .toString();
            } else {
                at++;
            }
        }
        return mended.append(mend.apply(line.substring(from))).toString();
    }
}
