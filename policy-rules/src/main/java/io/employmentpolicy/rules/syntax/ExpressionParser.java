package io.employmentpolicy.rules.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** 表达式的语法分析：或、且、非、比较、函数。 / Parses expressions: or, and, not, one comparison, functions. No arithmetic signs, no methods. */
public final class ExpressionParser {
    /** 比较符。 / Signs of comparison. */
    public static final Set<String> COMPARISONS = Set.of("==", "!=", "<", "<=", ">", ">=");
    /** Words of the rule language elsewhere that are names of functions and fields in an expression. */
    static final Set<String> ALSO_NAMES = Set.of("from", "unit");

    private static final int DEEPEST = 40;

    static final Set<String> RESERVED =
            Set.of("rule", "when", "then", "end", "not", "exists", "accumulate", "in", "contains", "null");

    private final Tokens tokens;
    private int depth;

    ExpressionParser(Tokens tokens) {
        this.tokens = tokens;
    }

    Syntax.Expression any() {
        Token first = tokens.peek();
        if (++depth > DEEPEST) {
            throw tooDeep(first);
        }
        List<Syntax.Expression> parts = new ArrayList<>(List.of(all()));
        while (tokens.nextIf("||")) {
            parts.add(all());
        }
        depth--;
        return parts.size() == 1 ? parts.get(0) : new Syntax.Any(parts, first.place());
    }

    private Syntax.Expression all() {
        Token first = tokens.peek();
        List<Syntax.Expression> parts = new ArrayList<>(List.of(test()));
        while (tokens.nextIf("&&")) {
            parts.add(test());
        }
        return parts.size() == 1 ? parts.get(0) : new Syntax.All(parts, first.place());
    }

    private Syntax.Expression test() {
        Token first = tokens.peek();
        if (tokens.nextIf("!")) {
            expect("(");
            Syntax.Expression part = any();
            expect(")");
            return new Syntax.Not(part, first.place());
        }
        if (tokens.nextIf("(")) {
            Syntax.Expression part = any();
            expect(")");
            return part;
        }
        return comparison(primary());
    }

    private Syntax.Expression comparison(Syntax.Expression left) {
        Token sign = tokens.peek();
        if (COMPARISONS.contains(sign.text()) && sign.type() == Token.Type.SYMBOL) {
            tokens.next();
            return new Syntax.Comparison(sign.text(), left, primary(), left.place());
        }
        boolean negated = sign.is("not");
        Token word = negated ? tokens.peek(1) : sign;
        if (word.is("in") || word.is("contains")) {
            tokens.next();
            if (negated) {
                tokens.next();
            }
            return word.is("in")
                    ? new Syntax.In(left, options(), negated, left.place())
                    : new Syntax.Contains(left, primary(), negated, left.place());
        }
        return left;
    }

    private List<Syntax.Expression> options() {
        expect("(");
        List<Syntax.Expression> options = new ArrayList<>();
        do {
            options.add(primary());
        } while (tokens.nextIf(","));
        expect(")");
        return options;
    }

    Syntax.Expression primary() {
        Token token = tokens.peek();
        boolean word = token.type() == Token.Type.NAME
                && !RESERVED.contains(token.text())
                && (ALSO_NAMES.contains(token.text())
                        || ForbiddenWords.instead(token).isEmpty());
        if (word) {
            return named(tokens.next());
        }
        if (token.type() == Token.Type.STRING) {
            return new Syntax.Quoted(tokens.next().text(), token.place());
        }
        if (token.type() == Token.Type.NUMBER) {
            return new Syntax.Number(tokens.next().text(), token.place());
        }
        if (token.is("null")) {
            throw SyntaxError.unexpected(SyntaxProblems.RULE_116_NULL, token);
        }
        throw SyntaxError.unexpected(SyntaxProblems.RULE_116_EXPRESSION, token);
    }

    private Syntax.Expression named(Token token) {
        if (tokens.peek().is("(")) {
            return call(token);
        }
        String second = null;
        if (tokens.nextIf(".")) {
            Token part = tokens.peek();
            if (part.type() != Token.Type.NAME) {
                throw SyntaxError.unexpected(SyntaxProblems.RULE_116_NAME, part);
            }
            second = tokens.next().text();
            refuseMethod();
        }
        return new Syntax.Name(token.text(), second, token.place());
    }

    private void refuseMethod() {
        Token next = tokens.peek();
        if (next.is("(") || next.is(".")) {
            throw method(next);
        }
    }

    private SyntaxError method(Token at) {
        return SyntaxError.at(SyntaxProblems.RULE_117, at.place(), tokens.last().text(), at.text());
    }

    private static SyntaxError tooDeep(Token at) {
        return SyntaxError.at(SyntaxProblems.RULE_115, at.place(), DEEPEST);
    }

    private Syntax.Call call(Token function) {
        if (++depth > DEEPEST) {
            throw tooDeep(function);
        }
        tokens.next();
        List<Syntax.Expression> arguments = new ArrayList<>();
        if (!tokens.peek().is(")")) {
            do {
                arguments.add(any());
            } while (tokens.nextIf(","));
        }
        expect(")");
        if (tokens.peek().is(".")) {
            throw method(tokens.peek());
        }
        depth--;
        return new Syntax.Call(function.text(), arguments, function.place());
    }

    private void expect(String symbol) {
        expect(tokens, symbol);
    }

    /** The sign that must stand here; a comma would do as well where a list may go on. */
    static void expect(Tokens tokens, String symbol) {
        if (symbol.equals(")") && tokens.peek().is(",")) {
            throw SyntaxError.unexpected(SyntaxProblems.RULE_114_GROUP, tokens.peek());
        }
        if (!tokens.nextIf(symbol)) {
            throw symbol.equals(")")
                    ? SyntaxError.missing(SyntaxProblems.RULE_114_CLOSE, tokens.last(), tokens.peek())
                    : SyntaxError.missing(SyntaxProblems.RULE_114_SIGN, tokens.last(), tokens.peek(), symbol);
        }
    }

    /** 是与否。 / The keyword constants; null when the name is something else. */
    public static @Nullable Boolean truth(String name) {
        return name.equals("true") ? Boolean.TRUE : name.equals("false") ? Boolean.FALSE : null;
    }
}
