package io.employmentpolicy.rules.syntax;

import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.rules.problem.CheckFailed;
import io.employmentpolicy.rules.problem.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * 把规则文件切成记号。 / Cuts a rule file into tokens. Every character outside them is reported, none is dropped; full-width punctuation is
 * reported and read as what was meant, so that the mistakes behind it show in the same run.
 */
final class Lexer {
    private static final List<String> SYMBOLS =
            List.of("==", "!=", "<=", ">=", "&&", "||", "(", ")", ",", ";", ":", ".", "@", "<", ">", "!");

    private final String file;
    private final String text;
    private final Problems problems;
    private final int most;
    private final List<Token> tokens = new ArrayList<>();
    private int at;
    private int line = 1;
    private int lineStart;

    private Lexer(String file, String text, Problems problems) {
        this.file = file;
        this.text = text;
        this.problems = problems;
        this.most = problems.count() + Problems.MOST_IN_FILE;
    }

    static List<Token> tokens(String file, String text, Problems problems) {
        Lexer lexer = new Lexer(file, text, problems);
        while (lexer.at < text.length() && problems.count() < lexer.most) {
            lexer.next();
        }
        lexer.tokens.add(new Token(Token.Type.END, "", lexer.place(lexer.at), lexer.at, lexer.at));
        return lexer.tokens;
    }

    private void next() {
        char c = text.charAt(at);
        if (c == '\n') {
            at++;
            newLine(at);
        } else if (c == ' ' || c == '\t' || c == '\r' || HiddenCharacters.isHidden(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        } else if (text.startsWith("//", at)) {
            int end = text.indexOf('\n', at);
            skipComment(end < 0 ? text.length() : end);
        } else if (text.startsWith("/*", at)) {
            blockComment();
        } else if (Punctuation.isQuote(c)) {
            string(c);
        } else if (c >= '0' && c <= '9') {
            token(Token.Type.NUMBER, end(d -> d == '.' || isWord(d)));
        } else if (isWord(text.codePointAt(at))) {
            word();
        } else {
            symbol(c);
        }
    }

    private static boolean isAscii(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '$' || c == '_';
    }

    /** A word goes on over letters of any script, so that a look-alike inside it is seen. */
    private static boolean isWord(int c) {
        return isAscii(c) || Character.isLetterOrDigit(c) && Punctuation.half((char) c) == (char) c;
    }

    private void newLine(int start) {
        line++;
        lineStart = start;
    }

    private void blockComment() {
        int end = text.indexOf("*/", at + 2);
        if (end < 0) {
            problems.add(
                    "RULE-101",
                    place(at),
                    "",
                    new Text("注释没有结束", "a comment that does not end"),
                    new Text("*/", "*/"),
                    new Text("在注释末尾加上 */", "close the comment with */"));
            at = text.length();
            return;
        }
        skipComment(end + 2);
    }

    private void skipComment(int end) {
        while (at < end) {
            if (text.charAt(at) == '\\') {
                refuse(
                        "RULE-102",
                        new Text("注释里有反斜杠", "a backslash in a comment"),
                        new Text("不含反斜杠的注释", "comments without backslashes"),
                        new Text("删去反斜杠", "remove the backslash"));
            }
            at++;
            if (text.charAt(at - 1) == '\n') {
                newLine(at);
            }
        }
    }

    private void string(char quote) {
        int lineEnd = text.indexOf('\n', at);
        int last = lineEnd < 0 ? text.length() : lineEnd;
        int end = quote == '“' || quote == '”'
                ? closing(last, '”', '“', '"')
                : quote == '\'' ? closing(last, '\'') : closing(last, '"', '”');
        String content = text.substring(at + 1, end < 0 ? last : end).strip();
        if (content.indexOf('\\') >= 0) {
            refuse(
                    "RULE-102",
                    new Text("引号内有反斜杠", "a backslash inside quotes"),
                    new Text("不含反斜杠的文字", "text without backslashes"),
                    new Text("删去反斜杠", "remove the backslash"));
        } else if (end < 0) {
            refuse(
                    "RULE-102",
                    new Text("引号没有结束", "a quote that does not end"),
                    new Text("同一行内的 \"文字\"", "\"text\" on one line"),
                    new Text("在本行补上引号", "close the quote on the same line"));
        } else if (quote != '"' || text.charAt(end) != '"') {
            refuse(
                    "RULE-103",
                    CheckFailed.shown("不是半角双引号：", "quotes other than \": ", text.substring(at, end + 1)),
                    new Text("半角双引号 \"文字\"", "\"text\""),
                    CheckFailed.shown("改为 ", "write ", "\"" + content + "\""));
        }
        if (end < 0) {
            tokens.add(new Token(Token.Type.REFUSED, "", place(at), at, last));
            at = last;
        } else {
            tokens.add(new Token(Token.Type.STRING, text.substring(at + 1, end), place(at), at, end + 1));
            at = end + 1;
        }
    }

    private int closing(int last, char... quotes) {
        for (char quote : quotes) {
            int found = text.indexOf(quote, at + 1);
            if (found >= 0 && found < last) {
                return found;
            }
        }
        return -1;
    }

    /** A Chinese word may be a field's label, so the checker looks it up; one in any other script is a look-alike. */
    private void word() {
        int end = end(Lexer::isWord);
        String word = text.substring(at, end);
        if (word.codePoints()
                .allMatch(c -> isAscii(c) || Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN)) {
            token(Token.Type.NAME, end);
            return;
        }
        refuse(
                "RULE-104",
                CheckFailed.shown("非英文字母的名称 ", "a name in another script: ", word),
                new Text("英文字母写的名称", "a name in ASCII letters"),
                new Text("用键盘重新输入这个名称；文字放在双引号内", "type the name anew; put text in double quotes"));
        token(Token.Type.REFUSED, end);
    }

    private void symbol(char c) {
        String wide = text.substring(at, Math.min(at + 2, text.length()));
        String half = Punctuation.half(wide);
        String meant = Punctuation.meant(half);
        if (meant != null) {
            int length = Punctuation.length(half);
            refuse(
                    "RULE-103",
                    CheckFailed.shown("不认识的符号 ", "an unknown sign ", wide.substring(0, length)),
                    Punctuation.allowed(),
                    Punctuation.isAssignment(half)
                            ? new Text("比较用 ==；规则不能赋值", "compare with ==; rules cannot assign")
                            : CheckFailed.shown("改为 ", "write ", meant));
            tokens.add(new Token(Token.Type.SYMBOL, meant, place(at), at, at + length));
            at += length;
            return;
        }
        for (String symbol : SYMBOLS) {
            if (half.startsWith(symbol)) {
                String written = wide.substring(0, symbol.length());
                if (!written.equals(symbol)) {
                    refuse(
                            "RULE-103",
                            CheckFailed.shown("全角标点 ", "full-width punctuation ", written),
                            Punctuation.allowed(),
                            CheckFailed.shown("改为半角 ", "write half-width ", symbol));
                }
                tokens.add(new Token(Token.Type.SYMBOL, symbol, place(at), at, at + symbol.length()));
                at += symbol.length();
                return;
            }
        }
        int end = at + Character.charCount(text.codePointAt(at));
        if (Character.isSpaceChar(c)) {
            refuse(
                    "RULE-103",
                    new Text("全角或特殊空格", "a full-width or special space"),
                    new Text("半角空格", "plain spaces"),
                    new Text("改为半角空格", "write a plain space"));
            at = end;
            return;
        }
        refuse(
                "RULE-103",
                CheckFailed.shown("不允许的字符 ", "a character rule files may not use: ", text.substring(at, end)),
                Punctuation.allowed(),
                Punctuation.hint(Punctuation.half(c)));
        token(Token.Type.REFUSED, end);
    }

    private void refuse(String code, Text found, Text expected, Text fix) {
        problems.add(code, place(at), "", found, expected, fix);
    }

    private void token(Token.Type type, int end) {
        tokens.add(new Token(type, text.substring(at, end), place(at), at, end));
        at = end;
    }

    private int end(IntPredicate belongs) {
        int end = at;
        while (end < text.length() && belongs.test(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    private Place place(int offset) {
        return new Place(file, line, offset - lineStart + 1);
    }
}
