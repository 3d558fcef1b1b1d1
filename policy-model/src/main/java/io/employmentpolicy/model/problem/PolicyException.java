package io.employmentpolicy.model.problem;

import io.employmentpolicy.model.text.Language;
import java.util.List;

/**
 * 本库抛出的全部异常的根。 / Root of every exception this library throws: carries all problems, not only the first. All of them tell of something that a
 * caller handed in, so that whoever expects an {@link IllegalArgumentException} finds them too.
 *
 * <p>The engine stays usable after any of them.
 */
public abstract sealed class PolicyException extends IllegalArgumentException
        permits InvalidFactsException, InvalidAnswerException, PolicyLoadException {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    PolicyException(List<Problem> problems) {
        super(Problem.print(problems, Language.EN));
        this.problems = List.copyOf(problems);
        if (this.problems.isEmpty()) {
            throw new IllegalArgumentException("an exception without a problem says nothing");
        }
    }

    /** 全部问题，按发现的顺序。 / All problems in the order they were found, at least one. */
    public List<Problem> problems() {
        return problems;
    }

    /** 用一种语言打印全部问题。 / The problems printed in one language, as {@link Problem#print(List, Language)} does. */
    public String print(Language language) {
        return Problem.print(problems, language);
    }
}
