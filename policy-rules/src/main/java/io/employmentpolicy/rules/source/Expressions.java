package io.employmentpolicy.rules.source;

import io.employmentpolicy.model.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** 表达式的语法分析：或、且、非、比较、函数。 / Parses expressions: or, and, not, one comparison, functions. No arithmetic signs, no methods. */
final class Expressions {
    private static final Set<String> COMPARISONS = Set.of("==", "!=", "<", "<=", ">", ">=");
    private static final int DEEPEST = 40;

    private final Tokens tokens;
    private int depth;

    Expressions(Tokens tokens) {
        this.tokens = tokens;
    }

    Syntax.Expression any() {
        Token first = tokens.peek();
        if (++depth > DEEPEST) {
            throw RuleParser.unexpected("RULE-115", first, new Text("不超过四十层的表达式", "an expression at most forty levels deep"));
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
            expect("(", new Text("! 之后是 ( … )", "( … ) after !"));
            Syntax.Expression part = any();
            expect(")", new Text(")", ")"));
            return new Syntax.Not(part, first.place());
        }
        if (tokens.nextIf("(")) {
            Syntax.Expression part = any();
            expect(")", new Text(")", ")"));
            return part;
        }
        return comparison(operand());
    }

    private Syntax.Expression comparison(Syntax.Expression left) {
        Token sign = tokens.peek();
        if (COMPARISONS.contains(sign.text()) && sign.type() == Token.Type.SYMBOL) {
            tokens.next();
            return new Syntax.Comparison(sign.text(), left, operand(), left.place());
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
                    : new Syntax.Contains(left, operand(), negated, left.place());
        }
        return left;
    }

    private List<Syntax.Expression> options() {
        expect("(", new Text("in 之后是 ( … )", "( … ) after in"));
        List<Syntax.Expression> options = new ArrayList<>();
        do {
            options.add(operand());
        } while (tokens.nextIf(","));
        expect(")", new Text("逗号或 )", "a comma or )"));
        return options;
    }

    Syntax.Expression operand() {
        return primary();
    }

    Syntax.Expression primary() {
        Token token = tokens.next();
        switch (token.type()) {
            case STRING:
                return new Syntax.Quoted(token.text(), token.place());
            case NUMBER:
                return new Syntax.Number(token.text(), token.place());
            case NAME:
                return named(token);
            default:
                throw RuleParser.unexpected("RULE-116", token, new Text(
                        "字段、$变量、函数、常量之一", "a field, a $variable, a function or a constant"));
        }
    }

    private Syntax.Expression named(Token token) {
        if (tokens.peek().is("(")) {
            return call(token);
        }
        String second = null;
        if (tokens.nextIf(".")) {
            Token part = tokens.next();
            if (part.type() != Token.Type.NAME) {
                throw RuleParser.unexpected("RULE-116", part, new Text("点号之后是名称", "a name after the dot"));
            }
            second = part.text();
            refuseMethod();
        }
        return new Syntax.Name(token.text(), second, token.place());
    }

    private void refuseMethod() {
        Token next = tokens.peek();
        if (next.is("(") || next.is(".")) {
            throw RuleParser.unexpected("RULE-117", next, new Text(
                    "至多一个点号，且不能调用方法", "at most one dot, and no method calls"));
        }
    }

    private Syntax.Call call(Token function) {
        if (++depth > DEEPEST) {
            throw RuleParser.unexpected("RULE-115", function, new Text("不超过四十层的表达式", "an expression at most forty levels deep"));
        }
        tokens.next();
        List<Syntax.Expression> arguments = new ArrayList<>();
        if (!tokens.peek().is(")")) {
            do {
                arguments.add(argument());
            } while (tokens.nextIf(","));
        }
        expect(")", new Text("逗号或 )", "a comma or )"));
        if (tokens.peek().is(".")) {
            throw RuleParser.unexpected("RULE-117", tokens.peek(), new Text("函数结果不能再调用方法", "nothing is called on a result"));
        }
        depth--;
        return new Syntax.Call(function.text(), arguments, function.place());
    }

    private Syntax.Expression argument() {
        return any();
    }

    private void expect(String symbol, Text expected) {
        if (!tokens.nextIf(symbol)) {
            throw RuleParser.unexpected("RULE-114", tokens.peek(), expected);
        }
    }

    /** The keyword constants; null when the name is something else. */
    static @Nullable Boolean truth(String name) {
        return name.equals("true") ? Boolean.TRUE : name.equals("false") ? Boolean.FALSE : null;
    }
}
