package io.employmentpolicy.rules.syntax;

import io.employmentpolicy.model.text.Text;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** 标点。 / Signs of a rule file, and what an author most likely meant by others. */
final class Punctuation {
    private static final int FULL_WIDTH_FIRST = 0xFF01;
    private static final int FULL_WIDTH_LAST = 0xFF5E;
    private static final int FULL_WIDTH_AHEAD = 0xFEE0;
    private static final Map<String, String> MEANT = meant();

    private Punctuation() {}

    private static Map<String, String> meant() {
        Map<String, String> meant = new LinkedHashMap<>();
        meant.put("=<", "<=");
        meant.put("=>", ">=");
        meant.put("<>", "!=");
        meant.put("≥", ">=");
        meant.put("≤", "<=");
        meant.put("≠", "!=");
        meant.put("=", "==");
        meant.put("&", "&&");
        meant.put("|", "||");
        return meant;
    }

    static boolean isQuote(char c) {
        return c == '"' || c == '\'' || c == '“' || c == '”';
    }

    /** The half-width form of a character; the character itself if it has none. */
    static char half(char c) {
        if (c >= FULL_WIDTH_FIRST && c <= FULL_WIDTH_LAST) {
            return (char) (c - FULL_WIDTH_AHEAD);
        }
        return switch (c) {
            case '。' -> '.';
            case '、' -> ',';
            default -> c;
        };
    }

    static String half(String text) {
        StringBuilder half = new StringBuilder();
        text.chars().forEach(c -> half.append(half((char) c)));
        return half.toString();
    }

    /** The sign an author meant by one that does not exist; null when the sign exists or nothing is near. */
    static @Nullable String meant(String half) {
        if (half.startsWith("==") || half.startsWith("&&") || half.startsWith("||")) {
            return null;
        }
        return MEANT.entrySet().stream()
                .filter(one -> half.startsWith(one.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    static int length(String half) {
        return MEANT.keySet().stream()
                .filter(half::startsWith)
                .findFirst()
                .orElse(half)
                .length();
    }

    static boolean isAssignment(String half) {
        return MEANT.keySet().stream()
                .filter(half::startsWith)
                .findFirst()
                .orElse("")
                .equals("=");
    }

    static Text allowed() {
        return new Text(
                "半角的 ( ) , ; : . @ ! && || 与比较符 == != < <= > >=",
                "half-width ( ) , ; : . @ ! && || and the comparisons == != < <= > >=");
    }

    static Text hint(char c) {
        return switch (c) {
            case '+', '-', '*', '/', '%' ->
                new Text(
                        "用 plus、minus、times、share 计算；编码放在双引号内",
                        "calculate with plus, minus, times, share; put codes in double quotes");
            case '{', '}' ->
                new Text("规则里没有语句块，then 之后只写一句结论", "rules have no blocks; write one conclusion after then");
            case '[', ']' -> new Text("列出几个值写 in ( … )", "list several values with in ( … )");
            case '?' -> new Text("没有条件运算，分成两条规则写", "there is no conditional operator; write two rules");
            case '\\' -> new Text("不能使用转义，删去反斜杠", "nothing is escaped; remove the backslash");
            case '#' -> new Text("注释用 //", "comments begin with //");
            default -> new Text("删去该字符，文字放在双引号内", "remove it, or put text in double quotes");
        };
    }
}
