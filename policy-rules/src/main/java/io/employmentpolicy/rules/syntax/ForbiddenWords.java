package io.employmentpolicy.rules.syntax;

import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.rules.problem.Wording;
import java.util.Optional;
import java.util.Set;

/** 禁用词。 / Words of DRL and Java that would do something else than decide, each with what to write instead. */
final class ForbiddenWords {
    /** The first words of rule attributes: {@code no-loop}, {@code date-effective}. Some are names of facts elsewhere. */
    private static final Set<String> ATTRIBUTES = Set.of(
            "salience",
            "enabled",
            "duration",
            "timer",
            "calendars",
            "date",
            "no",
            "lock",
            "auto",
            "agenda",
            "activation",
            "ruleflow",
            "attributes");

    private ForbiddenWords() {}

    /** What to write instead of a token, if it is such a word. */
    static Optional<Text> instead(Token token) {
        return token.type() == Token.Type.NAME
                ? Optional.ofNullable(SyntaxProblems.INSTEAD_OF.get(token.text()))
                        .map(Wording::text)
                : Optional.empty();
    }

    /** What to write instead of a rule attribute. */
    static Optional<Text> insteadOfAttribute(Token token) {
        return token.type() != Token.Type.NAME || !ATTRIBUTES.contains(token.text())
                ? instead(token)
                : Optional.of(SyntaxProblems.INSTEAD_OF_ATTRIBUTE.text());
    }
}
