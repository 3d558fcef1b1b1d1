package io.employmentpolicy.rules.syntax;

import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.model.problem.Problem;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.rules.problem.Expectation;
import io.employmentpolicy.rules.problem.Mistake;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** 语法错误。 / Leaves the line in which the parser is; never leaves the parser. */
final class SyntaxError extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient @Nullable Problem problem;

    private SyntaxError(@Nullable Problem problem) {
        super("syntax", null, false, false);
        this.problem = problem;
    }

    static SyntaxError at(Mistake mistake, Place place, Object... told) {
        return new SyntaxError(mistake.at(place, "", told));
    }

    /** A token that cannot stand here. A word rule files may not use is refused as such; what the lexer reported is not reported again. */
    static SyntaxError unexpected(Expectation expectation, Token found, Object... told) {
        if (found.type() == Token.Type.REFUSED) {
            return new SyntaxError(null);
        }
        return ForbiddenWords.instead(found)
                .map(instead -> forbidden(found, expectation.expected(told), instead))
                .orElseGet(() -> new SyntaxError(expectation.at(found.place(), shown(found), told)));
    }

    /** The same behind a token, which may show what somebody is used to write. */
    static SyntaxError unexpected(Expectation expectation, Token before, Token found) {
        SyntaxError error = unexpected(expectation, found);
        return error.fixed(Habits.instead(before, found));
    }

    private SyntaxError fixed(Optional<Text> fix) {
        return problem == null || fix.isEmpty() || problem.code().equals(SyntaxProblems.FORBIDDEN)
                ? this
                : new SyntaxError(new Problem(
                        problem.code(),
                        problem.place(),
                        problem.subject(),
                        problem.found(),
                        problem.expected(),
                        fix.get()));
    }

    static SyntaxError forbidden(Token word, Text expected, Text instead) {
        return at(SyntaxProblems.RULE_120, word.place(), word.text(), expected, instead);
    }

    /** Something missing behind a token. */
    static SyntaxError missing(Expectation expectation, Token before, Token found, Object... told) {
        if (found.type() == Token.Type.REFUSED || ForbiddenWords.instead(found).isPresent() && !found.is("from")) {
            return unexpected(expectation, found, told);
        }
        boolean nextLine = found.place().line() > before.place().line();
        return new SyntaxError(expectation.at(
                        nextLine ? before.place() : found.place(),
                        SyntaxProblems.ONE_THEN_OTHER.text(shown(before), shown(found)),
                        told))
                .fixed(Habits.instead(before, found));
    }

    private static Text shown(Token token) {
        return token.type() == Token.Type.END
                ? SyntaxProblems.END_OF_FILE.text()
                : SyntaxProblems.QUOTED.text(token.text());
    }

    /** The problem with the rule it stands in; empty when it was reported before. */
    Optional<Problem> in(String rule) {
        return Optional.ofNullable(problem)
                .map(one -> new Problem(one.code(), one.place(), rule, one.found(), one.expected(), one.fix()));
    }
}
