package io.employmentpolicy.rules.source;

import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.model.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** 把规则文件切成记号。 / Cuts a rule file into tokens; every character outside them is reported, none is dropped. */
final class Lexer {
    private static final List<String> LONG_SYMBOLS = List.of("==", "!=", "<=", ">=", "&&", "||");
    private static final String SHORT_SYMBOLS = "(),;:.@<>!";
    private static final Map<Character, String> FULL_WIDTH = Map.ofEntries(
            Map.entry('（', "("), Map.entry('）', ")"), Map.entry('，', ","), Map.entry('；', ";"), Map.entry('：', ":"),
            Map.entry('。', "."), Map.entry('“', "\""), Map.entry('”', "\""), Map.entry('＝', "="), Map.entry('＞', ">"),
            Map.entry('＜', "<"), Map.entry('！', "!"), Map.entry('＠', "@"), Map.entry('、', ","), Map.entry('\u3000', " "));

    private final String file;
    private final String text;
    private final Problems problems;
    private final List<Token> tokens = new ArrayList<>();
    private int at;
    private int line = 1;
    private int lineStart;

    private Lexer(String file, String text, Problems problems) {
        this.file = file;
        this.text = text;
        this.problems = problems;
    }

    static List<Token> tokens(String file, String text, Problems problems) {
        Lexer lexer = new Lexer(file, text, problems);
        while (lexer.at < text.length()) {
            lexer.next();
        }
        lexer.tokens.add(new Token(Token.Type.END, "", lexer.place(lexer.at), lexer.at, lexer.at));
        return lexer.tokens;
    }

    private void next() {
        char c = text.charAt(at);
        if (c == '\n') {
            at++;
            line++;
            lineStart = at;
        } else if (c == ' ' || c == '\t' || c == '\r') {
            at++;
        } else if (text.startsWith("//", at)) {
            int end = text.indexOf('\n', at);
            at = end < 0 ? text.length() : end;
        } else if (text.startsWith("/*", at)) {
            blockComment();
        } else if (c == '"') {
            string();
        } else if (Character.isJavaIdentifierStart(c)) {
            token(Token.Type.NAME, end(Character::isJavaIdentifierPart));
        } else if (c >= '0' && c <= '9') {
            token(Token.Type.NUMBER, end(d -> d >= '0' && d <= '9' || d == '.' || Character.isLetter(d)));
        } else {
            symbol(c);
        }
    }

    private void blockComment() {
        int end = text.indexOf("*/", at + 2);
        if (end < 0) {
            problems.add("RULE-101", place(at), "", new Text("注释没有结束", "a comment that does not end"),
                    new Text("*/", "*/"), new Text("在注释末尾加上 */", "close the comment with */"));
            at = text.length();
            return;
        }
        for (int i = at; i < end; i++) {
            if (text.charAt(i) == '\n') {
                line++;
                lineStart = i + 1;
            }
        }
        at = end + 2;
    }

    private void string() {
        int end = at + 1;
        while (end < text.length() && text.charAt(end) != '"' && text.charAt(end) != '\n' && text.charAt(end) != '\\') {
            end++;
        }
        if (end >= text.length() || text.charAt(end) != '"') {
            boolean backslash = end < text.length() && text.charAt(end) == '\\';
            problems.add("RULE-102", place(at), "",
                    backslash ? new Text("引号内有反斜杠", "a backslash inside quotes") : new Text("引号没有结束", "a quote that does not end"),
                    new Text("同一行内的 \"文字\"", "\"text\" on one line"),
                    backslash ? new Text("删去反斜杠", "remove the backslash") : new Text("在行末补上引号", "close the quote on the same line"));
            int lineEnd = text.indexOf('\n', at);
            at = lineEnd < 0 ? text.length() : lineEnd;
            return;
        }
        tokens.add(new Token(Token.Type.STRING, text.substring(at + 1, end), place(at), at, end + 1));
        at = end + 1;
    }

    private void symbol(char c) {
        for (String symbol : LONG_SYMBOLS) {
            if (text.startsWith(symbol, at)) {
                token(Token.Type.SYMBOL, at + symbol.length());
                return;
            }
        }
        if (SHORT_SYMBOLS.indexOf(c) >= 0) {
            token(Token.Type.SYMBOL, at + 1);
            return;
        }
        String half = FULL_WIDTH.get(c);
        String shown = Character.isISOControl(c) ? String.format("\\u%04x", (int) c) : String.valueOf(c);
        problems.add("RULE-103", place(at), "",
                half == null ? new Text("不允许的字符 " + shown, "character " + shown + " which rule files may not use")
                        : new Text("全角标点 " + shown, "full-width punctuation " + shown),
                new Text("半角的 ( ) , ; : . @ 与比较符", "half-width ( ) , ; : . @ and comparison signs"),
                half == null ? hint(c) : new Text("改为半角 " + half, "write half-width " + half));
        at += Character.charCount(text.codePointAt(at));
    }

    private static Text hint(char c) {
        return switch (c) {
            case '=' -> new Text("比较用 ==；规则不能赋值", "compare with ==; rules cannot assign");
            case '+', '-', '*', '/', '%' -> new Text("用 plus、minus、times、share 计算", "calculate with plus, minus, times, share");
            case '\'' -> new Text("文字用双引号", "put text in double quotes");
            default -> new Text("删去该字符", "remove the character");
        };
    }

    private void token(Token.Type type, int end) {
        tokens.add(new Token(type, text.substring(at, end), place(at), at, end));
        at = end;
    }

    private int end(java.util.function.IntPredicate belongs) {
        int end = at + 1;
        while (end < text.length() && belongs.test(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private Place place(int offset) {
        return new Place(file, line, offset - lineStart + 1);
    }
}
