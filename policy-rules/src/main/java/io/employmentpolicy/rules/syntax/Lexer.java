package io.employmentpolicy.rules.syntax;

import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.rules.problem.Mistake;
import io.employmentpolicy.rules.problem.Phrases;
import io.employmentpolicy.rules.problem.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 把规则文件切成记号。 / Cuts a rule file into tokens. Every character outside them is reported, none is dropped; full-width punctuation is
 * reported and read as what was meant, so that the mistakes behind it show in the same run.
 */
final class Lexer {
    private static final List<String> SYMBOLS =
            List.of("==", "!=", "<=", ">=", "&&", "||", "(", ")", ",", ";", ":", ".", "@", "<", ">", "!");

    /** What may be followed by a sign of equality, but not by a blank before it. */
    private static final Set<String> BEFORE_EQUALS = Set.of("<", ">", "!");

    /** The beginning of a rule whose id stands outside of quotation marks. */
    private static final Pattern BARE_TITLE = Pattern.compile("\\s*rule\\s+[^\"\\s]+");

    private static final Pattern DAY =
            Pattern.compile("(19|20)\\d{2}([-/.]\\d{1,2}[-/.]\\d{1,2}|年(\\d{1,2}月)?(\\d{1,2}[日号])?)(?![\\w.])");

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
        } else if (Punctuation.half(c) == '/'
                && at + 1 < text.length()
                && Punctuation.half(text.charAt(at + 1)) == '/') {
            refuse(SyntaxProblems.RULE_103_WIDE, text.substring(at, at + 2), "//");
            int end = text.indexOf('\n', at);
            skipComment(end < 0 ? text.length() : end);
        } else if (text.startsWith("/*", at)) {
            blockComment();
        } else if (Punctuation.isQuote(c)) {
            string(c);
        } else if (day() > at) {
            refuse(SyntaxProblems.RULE_103_DAY, text.substring(at, day()));
            token(Token.Type.REFUSED, day());
        } else if (c >= '0' && c <= '9') {
            token(Token.Type.NUMBER, end(d -> d == '.' || isWord(d)));
        } else if (isWord(text.codePointAt(at))) {
            word();
        } else {
            symbol(c);
        }
    }

    /** Where a day ends that is written out here; where it begins when there is none. */
    private int day() {
        char first = text.charAt(at);
        if (first != '1' && first != '2') {
            return at;
        }
        Matcher day = DAY.matcher(text).region(at, text.length());
        return day.lookingAt() ? day.end() : at;
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
            problems.add(SyntaxProblems.RULE_101.at(place(at), ""));
            at = text.length();
            return;
        }
        skipComment(end + 2);
    }

    private void skipComment(int end) {
        while (at < end) {
            if (text.charAt(at) == '\\') {
                refuse(SyntaxProblems.RULE_102_COMMENT);
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
            refuse(SyntaxProblems.RULE_102_QUOTE);
        } else if (end < 0) {
            refuse(SyntaxProblems.RULE_102_OPEN);
        } else if (quote != '"' || text.charAt(end) != '"') {
            refuse(SyntaxProblems.RULE_103_QUOTES, text.substring(at, end + 1), content);
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
        refuse(SyntaxProblems.RULE_104, word);
        token(Token.Type.REFUSED, end);
    }

    private void symbol(char c) {
        String wide = text.substring(at, Math.min(at + 2, text.length()));
        String half = Punctuation.half(wide);
        String meant = Punctuation.meant(half);
        if (half.startsWith("=") && isBegun()) {
            joined();
            return;
        }
        if (meant != null) {
            int length = Punctuation.length(half);
            refuse(
                    Punctuation.isAssignment(half) ? SyntaxProblems.RULE_103_ASSIGNMENT : SyntaxProblems.RULE_103_SIGN,
                    wide.substring(0, length),
                    meant);
            tokens.add(new Token(Token.Type.SYMBOL, meant, place(at), at, at + length));
            at += length;
            return;
        }
        for (String symbol : SYMBOLS) {
            if (half.startsWith(symbol)) {
                String written = wide.substring(0, symbol.length());
                if (!written.equals(symbol)) {
                    refuse(SyntaxProblems.RULE_103_WIDE, written, symbol);
                }
                tokens.add(new Token(Token.Type.SYMBOL, symbol, place(at), at, at + symbol.length()));
                at += symbol.length();
                return;
            }
        }
        int end = at + Character.charCount(text.codePointAt(at));
        if (Character.isSpaceChar(c)) {
            refuse(SyntaxProblems.RULE_103_SPACE);
            at = end;
            return;
        }
        refuse(SyntaxProblems.RULE_103_CHARACTER, text.substring(at, end), hint(c));
        token(Token.Type.REFUSED, end);
    }

    /** What was meant by a character: by its place first, then by itself. */
    private Text hint(char c) {
        String before = text.substring(lineStart, at);
        if (BARE_TITLE.matcher(before).matches()) {
            return SyntaxProblems.HINT_TITLE.text();
        }
        char half = Punctuation.half(c);
        if (before.isBlank() && half == '-') {
            return SyntaxProblems.HINT_COMMENT.text();
        }
        return half != c && isWord(half) ? Phrases.write(String.valueOf(half)) : Punctuation.hint(half);
    }

    /** Whether a comparison of two signs was begun before a blank. */
    private boolean isBegun() {
        Token last = tokens.isEmpty() ? null : tokens.get(tokens.size() - 1);
        return last != null
                && BEFORE_EQUALS.contains(last.text())
                && last.place().line() == line
                && text.substring(last.end(), at).isBlank();
    }

    /** The two signs read as the comparison they were meant to be. */
    private void joined() {
        Token first = tokens.remove(tokens.size() - 1);
        String meant = first.text() + "=";
        problems.add(SyntaxProblems.RULE_103_SPLIT.at(first.place(), "", text.substring(first.start(), at + 1), meant));
        at++;
        tokens.add(new Token(Token.Type.SYMBOL, meant, first.place(), first.start(), at));
    }

    private void refuse(Mistake mistake, Object... told) {
        problems.add(mistake.at(place(at), "", told));
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
