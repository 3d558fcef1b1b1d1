package io.employmentpolicy.rules.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** 记号流。 / The tokens of one file with a reading position. */
final class Tokens {
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Set<String> LINE_WORDS = Set.of("not", "exists", "accumulate");

    private final List<Token> tokens;
    private final String text;
    private int at;

    Tokens(List<Token> tokens, String text) {
        this.tokens = tokens;
        this.text = text;
    }

    Token peek() {
        return peek(0);
    }

    Token peek(int ahead) {
        return tokens.get(Math.min(at + ahead, tokens.size() - 1));
    }

    /** The token read last. */
    Token last() {
        return tokens.get(Math.max(0, at - 1));
    }

    /** The reading position. */
    int position() {
        return at;
    }

    Token next() {
        Token token = peek();
        at = Math.min(at + 1, tokens.size() - 1);
        return token;
    }

    boolean nextIf(String symbol) {
        boolean found = peek().is(symbol);
        if (found) {
            next();
        }
        return found;
    }

    boolean atEnd() {
        return peek().type() == Token.Type.END;
    }

    /** Whether a rule begins here. */
    boolean atRule() {
        return peek().is("rule") && peek(1).type() == Token.Type.STRING;
    }

    /** The author's text from a token up to the last one read, white space folded. */
    String source(Token first) {
        return BLANKS.matcher(text.substring(first.start(), Math.max(first.start(), last().end())))
                .replaceAll(" ");
    }

    /** Goes on after a mistake outside the conditions: behind the next {@code end}, or at the next {@code rule}. */
    void skipRule() {
        while (!atEnd() && !atRule()) {
            if (next().is("end")) {
                return;
            }
        }
    }

    /** Goes on after a mistake in the head of a rule: at its {@code when} or {@code then}, at its {@code end}, or at the next rule. */
    void skipToConditions() {
        while (!atBoundary() && !peek().is("when") && !beginsCondition()) {
            next();
        }
    }

    /**
     * Goes on after a mistake in a condition: at the line that begins the next one, or where the conditions end.
     *
     * @param from where the mistaken condition begins
     * @return the variables it would have bound
     */
    List<String> skipCondition(int from) {
        if (at == from && !atBoundary()) {
            next();
        }
        while (!atBoundary() && !beginsCondition()) {
            next();
        }
        List<String> bound = new ArrayList<>();
        for (int i = from; i < at; i++) {
            if (tokens.get(i).isVariable() && tokens.get(i + 1).is(":")) {
                bound.add(tokens.get(i).text());
            }
        }
        return bound;
    }

    private boolean atBoundary() {
        return atEnd() || atRule() || peek().is("then") || peek().is("end");
    }

    private boolean beginsCondition() {
        boolean beginsLine = peek().place().line() > last().place().line();
        Token type = peek().isVariable() && peek(1).is(":") ? peek(2) : peek();
        boolean kind = type.type() == Token.Type.NAME
                && Character.isUpperCase(type.text().charAt(0));
        return beginsLine && (LINE_WORDS.contains(peek().text()) || kind);
    }
}
