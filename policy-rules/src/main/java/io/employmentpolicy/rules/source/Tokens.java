package io.employmentpolicy.rules.source;

import java.util.List;

/** 记号流。 / The tokens of one file with a reading position. */
final class Tokens {
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

    /** The author's text from a token up to the last one read, white space folded. */
    String source(Token first) {
        int end = tokens.get(Math.max(0, at - 1)).end();
        return text.substring(first.start(), Math.max(first.start(), end)).replaceAll("\\s+", " ");
    }

    /** The tokens from one up to the last one read, joined by single spaces. */
    String canonical(Token first) {
        StringBuilder text = new StringBuilder();
        for (Token token : tokens.subList(tokens.indexOf(first), at)) {
            text.append(token.type() == Token.Type.STRING ? '"' + token.text() + '"' : token.text()).append(' ');
        }
        return text.toString().strip();
    }

    /** Goes on after a mistake: behind the next {@code end}, or at the next {@code rule}. */
    void skipToNextRule() {
        boolean moved = false;
        while (!atEnd() && !(peek().is("rule") && moved && peek(1).type() == Token.Type.STRING)) {
            moved = true;
            if (next().is("end")) {
                return;
            }
        }
    }
}
