package io.employmentpolicy.rules.syntax;

import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.rules.problem.Phrases;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** 写惯别的语言的手。 / What hands used to other languages write where it cannot stand, with what to write here. */
final class Habits {
    private static final Set<String> EQUALS = Set.of("is", "equals", "eq", "等于", "为", "是");
    private static final Set<String> AND = Set.of("且", "并且", "而且", "同时", "和", "AND");
    private static final Set<String> OR = Set.of("或", "或者", "OR");
    private static final Set<String> BETWEEN = Set.of("between", "介于", "在");
    private static final List<String> WORDS = List.of("rule", "when", "then", "end", "not", "exists", "in", "contains");

    private Habits() {}

    /** What to write instead; empty where no habit shows. */
    static Optional<Text> instead(Token before, Token found) {
        String text = found.text();
        if (found.type() == Token.Type.NAME && WORDS.contains(text.toLowerCase(Locale.ROOT)) && !WORDS.contains(text)) {
            return Optional.of(Phrases.write(text.toLowerCase(Locale.ROOT)));
        }
        if (EQUALS.contains(text)) {
            return Optional.of(SyntaxProblems.HABIT_EQUALS.text());
        }
        if (AND.contains(before.text()) && before.type() == Token.Type.NAME) {
            return Optional.of(SyntaxProblems.HABIT_COMMA.text());
        }
        if (AND.contains(text)) {
            return Optional.of(SyntaxProblems.HABIT_AND.text());
        }
        if (OR.contains(text)) {
            return Optional.of(SyntaxProblems.HABIT_OR.text());
        }
        if (BETWEEN.contains(text)) {
            return Optional.of(SyntaxProblems.HABIT_BETWEEN.text());
        }
        if (found.type() != Token.Type.SYMBOL) {
            return Optional.empty();
        }
        if (ExpressionParser.COMPARISONS.contains(text)) {
            return Optional.of(SyntaxProblems.HABIT_CHAIN.text());
        }
        if (text.equals("!") || text.equals("(") && before.is("not")) {
            return Optional.of(SyntaxProblems.HABIT_NOT.text());
        }
        if (text.equals(":") && WORDS.contains(before.text())) {
            return Optional.of(SyntaxProblems.HABIT_COLON.text(before.text()));
        }
        return text.equals(",") || text.equals("&&")
                ? Optional.of(SyntaxProblems.HABIT_COMMA.text())
                : Optional.empty();
    }
}
