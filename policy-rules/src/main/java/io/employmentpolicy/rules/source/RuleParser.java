package io.employmentpolicy.rules.source;

import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.model.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * 规则文件的语法分析。 / Parses a rule file. Accepts the part of DRL that DESIGN calls the rule language and nothing else, so there is
 * nothing a compiler could later be handed that was not understood here. After a mistake it goes on with the next rule.
 */
final class RuleParser {
    private static final Map<String, Text> FORBIDDEN = Map.ofEntries(
            word("eval", "用函数写出条件", "write the condition with functions"),
            word("from", "事实由调用方给出，不能另取", "facts come from the caller only"),
            word("function", "不能定义函数", "functions cannot be defined"),
            word("declare", "不能声明类型", "types cannot be declared"),
            word("global", "不能使用全局量", "globals cannot be used"),
            word("query", "不能定义查询", "queries cannot be defined"),
            word("import", "类型名已全部可用，删去该行", "all type names are known; remove the line"),
            word("package", "规则按所在目录归属，删去该行", "the folder decides the policy; remove the line"),
            word("dialect", "没有其他语言可用", "there is no other dialect"),
            word("new", "不能构造对象", "objects cannot be constructed"),
            word("forall", "用 not 写出", "write it with not"),
            word("collect", "用 accumulate 与 count 写出", "write it with accumulate and count"),
            word("modify", "结论只能是一句结论", "a rule concludes one thing"),
            word("update", "结论只能是一句结论", "a rule concludes one thing"),
            word("insert", "身份用 qualify，数值用 value", "use qualify for a status, value for a number"),
            word("delete", "结论只能是一句结论", "a rule concludes one thing"),
            word("salience", "规则之间没有先后，例外用 exclude", "rules have no order; use exclude for exceptions"));

    private final Tokens tokens;
    private final Problems problems;

    private RuleParser(Tokens tokens, Problems problems) {
        this.tokens = tokens;
        this.problems = problems;
    }

    private static Map.Entry<String, Text> word(String word, String zh, String en) {
        return Map.entry(word, new Text(zh, en));
    }

    static List<Syntax.Rule> parse(String file, String text, Problems problems) {
        int before = problems.count();
        List<Token> tokens = Lexer.tokens(file, text, problems);
        if (problems.count() > before) {
            return List.of();
        }
        return new RuleParser(new Tokens(tokens, text), problems).rules();
    }

    private List<Syntax.Rule> rules() {
        List<Syntax.Rule> rules = new ArrayList<>();
        while (!tokens.atEnd()) {
            try {
                rules.add(rule());
            } catch (SyntaxError error) {
                problems.addAll(List.of(error.problem()));
                tokens.skipToNextRule();
            }
        }
        return rules;
    }

    private Syntax.Rule rule() {
        Token start = tokens.peek();
        if (!start.is("rule")) {
            throw unexpected("RULE-110", start, new Text("规则以 rule \"编号 标题\" 开头", "a rule begins with rule \"id title\""));
        }
        tokens.next();
        String name = string(new Text("带引号的规则名", "the rule's name in quotes"));
        List<Syntax.Annotation> annotations = new ArrayList<>();
        while (tokens.peek().is("@")) {
            annotations.add(annotation());
        }
        if (!tokens.peek().is("when")) {
            throw unexpected("RULE-111", tokens.peek(), new Text("@注解 或 when；规则属性一律不用", "@annotation or when; rule attributes are not used"));
        }
        tokens.next();
        List<Syntax.Line> lines = new ArrayList<>();
        while (!tokens.peek().is("then")) {
            lines.add(line());
        }
        tokens.next();
        Syntax.Call conclusion = conclusion();
        expect("end", new Text("then 之后只有一句结论，随后是 end", "one conclusion after then, and then end"));
        return new Syntax.Rule(name, start.place(), annotations, lines, conclusion, tokens.canonical(start));
    }

    private Syntax.Annotation annotation() {
        Token at = tokens.next();
        String name = name(new Text("注解名", "the annotation's name"));
        List<String> values = new ArrayList<>();
        expect("(", new Text("(", "("));
        do {
            values.add(string(new Text("带引号的值", "a value in quotes")));
        } while (tokens.nextIf(","));
        expect(")", new Text(")", ")"));
        return new Syntax.Annotation(name, values, at.place());
    }

    private Syntax.Line line() {
        Token first = tokens.peek();
        if (first.is("accumulate")) {
            return count();
        }
        Syntax.Quantifier quantifier = tokens.nextIf("not")
                ? Syntax.Quantifier.NONE
                : tokens.nextIf("exists") ? Syntax.Quantifier.EXISTS : Syntax.Quantifier.SOME;
        Syntax.Pattern pattern = pattern(quantifier);
        tokens.nextIf(";");
        return pattern;
    }

    private Syntax.Line count() {
        Place place = tokens.next().place();
        expect("(", new Text("(", "("));
        Syntax.Pattern pattern = pattern(Syntax.Quantifier.SOME);
        if (!tokens.nextIf(";")) {
            expect(",", new Text("; 之后是计数", "; and then what is counted"));
        }
        String variable = variable();
        expect(":", new Text(":", ":"));
        Token function = tokens.peek();
        if (!(new Expressions(tokens).primary() instanceof Syntax.Call call)) {
            throw unexpected("RULE-113", function, new Text("count() 或 sum($变量)", "count() or sum($variable)"));
        }
        List<Syntax.Test> tests = new ArrayList<>();
        while (tokens.nextIf(";") || tokens.nextIf(",")) {
            tests.add(test());
        }
        expect(")", new Text(")", ")"));
        tokens.nextIf(";");
        return new Syntax.Count(pattern, variable, call, tests, place);
    }

    private Syntax.Pattern pattern(Syntax.Quantifier quantifier) {
        Token first = tokens.peek();
        String variable = null;
        if (first.text().startsWith("$")) {
            variable = variable();
            expect(":", new Text(":", ":"));
        }
        Token type = tokens.peek();
        if (FORBIDDEN.containsKey(type.text()) || type.type() != Token.Type.NAME) {
            throw unexpected("RULE-112", type, new Text("事实种类，如 Person( … )", "a kind of fact such as Person( … )"));
        }
        tokens.next();
        expect("(", new Text("事实种类之后是 ( … )", "( … ) after the kind of fact"));
        List<Syntax.Part> parts = new ArrayList<>();
        if (!tokens.peek().is(")")) {
            do {
                parts.add(part());
            } while (tokens.nextIf(","));
        }
        expect(")", new Text("逗号或 )", "a comma or )"));
        if (FORBIDDEN.containsKey(tokens.peek().text()) && tokens.peek().type() == Token.Type.NAME) {
            throw unexpected("RULE-112", tokens.peek(), new Text("下一项条件或 then", "the next condition or then"));
        }
        return new Syntax.Pattern(quantifier, variable, type.text(), parts, type.place());
    }

    private Syntax.Part part() {
        Token first = tokens.peek();
        if (first.text().startsWith("$") && first.type() == Token.Type.NAME && tokens.peek(1).is(":")) {
            tokens.next();
            tokens.next();
            return new Syntax.Bind(first.text(), new Expressions(tokens).operand(), first.place());
        }
        return test();
    }

    private Syntax.Test test() {
        Token first = tokens.peek();
        Syntax.Expression expression = new Expressions(tokens).any();
        return new Syntax.Test(expression, tokens.source(first), first.place());
    }

    private Syntax.Call conclusion() {
        Token first = tokens.peek();
        if (!(new Expressions(tokens).primary() instanceof Syntax.Call call)) {
            throw unexpected("RULE-113", first, new Text(
                    "一句结论：grant、exclude、await、qualify、value 或 oblige",
                    "one conclusion: grant, exclude, await, qualify, value or oblige"));
        }
        expect(";", new Text("结论以 ; 结束", "; after the conclusion"));
        return call;
    }

    private String variable() {
        Token token = tokens.peek();
        if (token.type() != Token.Type.NAME || !token.text().startsWith("$") || token.text().length() < 2) {
            throw unexpected("RULE-114", token, new Text("以 $ 开头的变量", "a variable beginning with $"));
        }
        return tokens.next().text();
    }

    private String name(Text expected) {
        if (tokens.peek().type() != Token.Type.NAME) {
            throw unexpected("RULE-114", tokens.peek(), expected);
        }
        return tokens.next().text();
    }

    private String string(Text expected) {
        if (tokens.peek().type() != Token.Type.STRING) {
            throw unexpected("RULE-114", tokens.peek(), expected);
        }
        return tokens.next().text();
    }

    private void expect(String symbol, Text expected) {
        if (!tokens.nextIf(symbol)) {
            throw unexpected("RULE-114", tokens.peek(), expected);
        }
    }

    static SyntaxError unexpected(String code, Token found, Text expected) {
        Text fix = Optional.ofNullable(FORBIDDEN.get(found.text()))
                .orElse(new Text("对照样板政策的写法", "compare with the model policy"));
        boolean forbidden = FORBIDDEN.containsKey(found.text());
        String shown = found.type() == Token.Type.END ? "" : found.text();
        Text what = found.type() == Token.Type.END
                ? new Text("文件在此结束", "the file ends here")
                : forbidden
                        ? new Text("规则文件不得使用 " + shown, shown + ", which rule files may not use")
                        : new Text("“" + shown + "”", "\"" + shown + "\"");
        return new SyntaxError(forbidden ? "RULE-120" : code, found, what, expected, fix);
    }
}
