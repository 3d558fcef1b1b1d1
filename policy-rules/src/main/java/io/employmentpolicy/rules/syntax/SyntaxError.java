package io.employmentpolicy.rules.syntax;

import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.model.problem.Problem;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.rules.problem.CheckFailed;
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

    static SyntaxError at(Place place, String code, Text found, Text expected, Text fix) {
        return new SyntaxError(new Problem(code, place, "", found, expected, fix));
    }

    /** A token that cannot stand here. A word rule files may not use is refused as such; what the lexer reported is not reported again. */
    static SyntaxError unexpected(String code, Token found, Text expected, Text fix) {
        if (found.type() == Token.Type.REFUSED) {
            return new SyntaxError(null);
        }
        Optional<Text> forbidden = ForbiddenWords.instead(found);
        if (forbidden.isPresent()) {
            return forbidden(found, expected, forbidden.get());
        }
        return at(found.place(), code, shown(found), expected, fix);
    }

    static SyntaxError forbidden(Token word, Text expected, Text instead) {
        return at(
                word.place(),
                "RULE-120",
                new Text("规则文件不得使用 " + word.text(), word.text() + ", which rule files may not use"),
                expected,
                instead);
    }

    /** Something missing behind a token. */
    static SyntaxError missing(String code, Token before, Token found, Text expected, Text fix) {
        if (found.type() == Token.Type.REFUSED || ForbiddenWords.instead(found).isPresent() && !found.is("from")) {
            return unexpected(code, found, expected, fix);
        }
        boolean nextLine = found.place().line() > before.place().line();
        Text what = new Text(
                shown(before).zh() + "之后是" + shown(found).zh(),
                shown(before).en() + " and then " + shown(found).en());
        return at(nextLine ? before.place() : found.place(), code, what, expected, fix);
    }

    private static Text shown(Token token) {
        return token.type() == Token.Type.END
                ? new Text("文件末尾", "the end of the file")
                : new Text(
                        CheckFailed.shown("“", "", token.text()).zh() + "”",
                        "\"" + CheckFailed.shown("", "", token.text()).en() + "\"");
    }

    /** The problem with the rule it stands in; empty when it was reported before. */
    Optional<Problem> in(String rule) {
        return Optional.ofNullable(problem)
                .map(one -> new Problem(one.code(), one.place(), rule, one.found(), one.expected(), one.fix()));
    }
}
