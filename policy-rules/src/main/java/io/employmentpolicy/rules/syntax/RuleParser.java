package io.employmentpolicy.rules.syntax;

import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.rules.problem.Expectation;
import io.employmentpolicy.rules.problem.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * 规则文件的语法分析。 / Parses a rule file. Accepts the part of DRL that is the rule language and nothing else, so there is nothing a
 * compiler could later be handed that was not understood here. After a mistake it goes on with the next condition.
 */
public final class RuleParser {
    /** 结论的起首词。 / Words a conclusion begins with. */
    public static final Set<String> CONCLUSIONS =
            Set.of("grant", "exclude", "await", "delegate", "qualify", "value", "oblige", "assess", "check", "prefer");

    private static final int MOST_TOKENS = 2_000;
    private static final Pattern VARIABLE = Pattern.compile("\\$[A-Za-z][A-Za-z0-9_]*");

    private final Tokens tokens;
    private final Problems problems;
    private String rule = "";
    private boolean failed;

    private RuleParser(Tokens tokens, Problems problems) {
        this.tokens = tokens;
        this.problems = problems;
    }

    /**
     * 一个文件的规则。 / The rules of a file.
     *
     * @param whole false when something in it could not even be told to be a rule
     */
    public record Parsed(List<Syntax.Rule> rules, boolean whole) {}

    /** 语法分析。 / Parses the text of a file; what is wrong with it goes to the problems. */
    public static Parsed parse(String file, String text, Problems problems) {
        int most = problems.count() + Problems.MOST_IN_FILE;
        int before = problems.count();
        List<Token> tokens = Lexer.tokens(file, text, problems);
        boolean whole = problems.list().subList(before, problems.count()).stream()
                .noneMatch(problem -> problem.code().equals(SyntaxProblems.OPEN_COMMENT));
        RuleParser parser = new RuleParser(new Tokens(tokens, text), problems);
        List<Syntax.Rule> rules = new ArrayList<>();
        while (!parser.tokens.atEnd() && problems.count() < most) {
            parser.rule = "";
            try {
                rules.add(parser.rule());
            } catch (SyntaxError error) {
                whole = false;
                parser.report(error);
                parser.tokens.skipRule();
            }
        }
        return new Parsed(rules, whole && problems.count() < most);
    }

    private void report(SyntaxError error) {
        failed = true;
        error.in(rule).ifPresent(problem -> problems.addAll(List.of(problem)));
    }

    private Syntax.Rule rule() {
        int before = problems.count();
        failed = false;
        int start = tokens.position();
        Token first = tokens.peek();
        if (!first.is("rule")) {
            throw SyntaxError.unexpected(SyntaxProblems.RULE_110, first);
        }
        tokens.next();
        Token title = tokens.peek();
        String name = quoted(title, string(SyntaxProblems.RULE_114_TITLE));
        rule = Syntax.Rule.id(name);
        List<Syntax.Annotation> annotations = head();
        List<Syntax.Line> lines = new ArrayList<>();
        List<String> spoilt = new ArrayList<>();
        conditions(lines, spoilt);
        Syntax.Call conclusion = end();
        int length = tokens.position() - start;
        if (length > MOST_TOKENS) {
            report(SyntaxError.at(SyntaxProblems.RULE_119, first.place(), length, MOST_TOKENS));
        }
        return new Syntax.Rule(
                name, first.place(), annotations, lines, conclusion, failed || problems.count() > before, spoilt);
    }

    /** The name of a rule; one with quotation marks inside is told and read whole, or its head would be taken for something else. */
    private String quoted(Token title, String name) {
        int further = 0;
        for (int ahead = 0; tokens.peek(ahead).isBehind(title); ahead++) {
            if (tokens.peek(ahead).type() == Token.Type.STRING) {
                further = ahead + 1;
            } else if (tokens.peek(ahead).is("@") || tokens.peek(ahead).is("when")) {
                break;
            }
        }
        if (further == 0 || ForbiddenWords.insteadOfAttribute(tokens.peek()).isPresent()) {
            return name;
        }
        for (int i = 0; i < further; i++) {
            tokens.next();
        }
        String whole = tokens.source(title);
        report(SyntaxError.at(SyntaxProblems.RULE_103_TITLE, title.place(), whole));
        return whole.replace("\"", "");
    }

    private List<Syntax.Annotation> head() {
        List<Syntax.Annotation> annotations = new ArrayList<>();
        try {
            while (tokens.peek().is("@")) {
                annotations.add(annotation());
            }
            Token here = tokens.peek();
            ForbiddenWords.insteadOfAttribute(here).ifPresent(instead -> {
                throw SyntaxError.forbidden(here, SyntaxProblems.RULE_111_WHEN.expected(), instead);
            });
            if (!tokens.nextIf("when")) {
                throw SyntaxError.unexpected(SyntaxProblems.RULE_111_WHEN, tokens.last(), tokens.peek());
            }
        } catch (SyntaxError error) {
            report(error);
            tokens.skipToConditions();
            tokens.nextIf("when");
        }
        return annotations;
    }

    private void conditions(List<Syntax.Line> lines, List<String> spoilt) {
        while (!tokens.peek().is("then")
                && !tokens.peek().is("end")
                && !tokens.atRule()
                && !tokens.atEnd()
                && !atConclusion()) {
            int from = tokens.position();
            try {
                lines.add(line());
            } catch (SyntaxError error) {
                report(error);
                spoilt.addAll(tokens.skipCondition(from));
            }
        }
    }

    private boolean atConclusion() {
        return CONCLUSIONS.contains(tokens.peek().text()) && tokens.peek(1).is("(");
    }

    /** From {@code then} to {@code end}. */
    private Syntax.@Nullable Call end() {
        Syntax.Call conclusion = null;
        try {
            if (!tokens.nextIf("then")) {
                SyntaxError missing = SyntaxError.missing(SyntaxProblems.RULE_111_THEN, tokens.last(), tokens.peek());
                if (!atConclusion()) {
                    throw missing;
                }
                report(missing);
            }
            conclusion = conclusion();
            if (!tokens.nextIf("end")) {
                boolean unfinished = tokens.atRule() || tokens.atEnd();
                throw unfinished
                        ? SyntaxError.missing(SyntaxProblems.RULE_118_END, tokens.last(), tokens.peek())
                        : SyntaxError.unexpected(SyntaxProblems.RULE_118_ONE, tokens.last(), tokens.peek());
            }
        } catch (SyntaxError error) {
            report(error);
            tokens.skipRule();
        }
        return conclusion;
    }

    private Syntax.Annotation annotation() {
        Token at = tokens.next();
        Token name = tokens.peek();
        if (name.type() != Token.Type.NAME) {
            throw SyntaxError.unexpected(SyntaxProblems.RULE_114_ANNOTATION, name);
        }
        tokens.next();
        List<String> values = new ArrayList<>();
        expect("(");
        do {
            values.add(value());
        } while (tokens.nextIf(","));
        expect(")");
        return new Syntax.Annotation(name.text(), values, at.place());
    }

    /** A value of an annotation; one without quotes is reported and read as if it had them, so that the rest of the head is read too. */
    private String value() {
        Token first = tokens.peek();
        try {
            return string(SyntaxProblems.RULE_114_VALUE);
        } catch (SyntaxError error) {
            boolean bare = first.type() == Token.Type.NAME || first.type() == Token.Type.NUMBER;
            if (!bare || ForbiddenWords.instead(first).isPresent()) {
                throw error;
            }
            report(error);
            while (!tokens.peek().is(")")
                    && !tokens.peek().is(",")
                    && tokens.peek().place().line() == first.place().line()
                    && !tokens.atEnd()) {
                tokens.next();
            }
            return tokens.source(first);
        }
    }

    private Syntax.Line line() {
        if (tokens.peek().is("accumulate")) {
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
        expect("(");
        Syntax.Pattern pattern = pattern(Syntax.Quantifier.SOME);
        if (!tokens.nextIf(",")) {
            expect(";");
        }
        String variable = variable();
        expect(":");
        Token function = tokens.peek();
        if (!(new ExpressionParser(tokens).primary() instanceof Syntax.Call call)) {
            throw SyntaxError.unexpected(SyntaxProblems.RULE_113_COUNT, function);
        }
        List<Syntax.Test> tests = new ArrayList<>();
        while (tokens.nextIf(";") || tokens.nextIf(",")) {
            tests.add(test());
        }
        expect(")");
        tokens.nextIf(";");
        return new Syntax.Count(pattern, variable, call, tests, place);
    }

    private Syntax.Pattern pattern(Syntax.Quantifier quantifier) {
        String variable = null;
        if (tokens.peek().isVariable()) {
            variable = variable();
            expect(":");
        }
        Token type = tokens.peek();
        if (type.type() != Token.Type.NAME
                || ForbiddenWords.instead(type).isPresent()
                || ExpressionParser.RESERVED.contains(type.text())) {
            throw SyntaxError.unexpected(SyntaxProblems.RULE_112_KIND, tokens.last(), type);
        }
        tokens.next();
        expect("(");
        List<Syntax.Part> parts = new ArrayList<>();
        if (!tokens.peek().is(")")) {
            do {
                parts.add(part());
            } while (tokens.nextIf(","));
        }
        expect(")");
        if (ForbiddenWords.instead(tokens.peek()).isPresent()) {
            throw SyntaxError.unexpected(SyntaxProblems.RULE_112_NEXT, tokens.peek());
        }
        return new Syntax.Pattern(quantifier, variable, type.text(), parts, type.place());
    }

    private Syntax.Part part() {
        Token first = tokens.peek();
        if (first.isVariable() && tokens.peek(1).is(":")) {
            String variable = variable();
            tokens.next();
            return new Syntax.Bind(variable, new ExpressionParser(tokens).primary(), first.place());
        }
        return test();
    }

    private Syntax.Test test() {
        Token first = tokens.peek();
        Syntax.Expression expression = new ExpressionParser(tokens).any();
        return new Syntax.Test(expression, tokens.source(first), first.place());
    }

    private Syntax.Call conclusion() {
        Token first = tokens.peek();
        boolean word = first.type() == Token.Type.NAME
                && ForbiddenWords.instead(first).isEmpty()
                && !ExpressionParser.RESERVED.contains(first.text());
        if (!word || !(new ExpressionParser(tokens).primary() instanceof Syntax.Call call)) {
            throw SyntaxError.unexpected(SyntaxProblems.RULE_113_CONCLUSION, first);
        }
        try {
            expect(";");
        } catch (SyntaxError error) {
            if (!tokens.peek().is("end")) {
                throw error;
            }
            report(error);
        }
        return call;
    }

    private String variable() {
        Token token = tokens.peek();
        if (!VARIABLE.matcher(token.text()).matches()) {
            throw SyntaxError.unexpected(SyntaxProblems.RULE_114_VARIABLE, token);
        }
        return tokens.next().text();
    }

    private String string(Expectation quoted) {
        if (tokens.peek().type() != Token.Type.STRING) {
            throw SyntaxError.unexpected(quoted, tokens.peek());
        }
        return tokens.next().text();
    }

    private void expect(String symbol) {
        ExpressionParser.expect(tokens, symbol);
    }
}
