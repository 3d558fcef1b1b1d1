package io.employmentpolicy.rules.checking;

import static org.assertj.core.api.Assertions.assertThat;

import io.employmentpolicy.model.problem.Problem;
import io.employmentpolicy.model.text.Language;
import java.util.List;
import java.util.stream.Collectors;

/**
 * 目录中的一项。 / One line of the catalogue: a folder with something wrong in it, and what its author is told.
 *
 * @param title what is wrong, for the reader of the catalogue
 * @param place {@code file:line}; the file alone when all of it is meant
 * @param says words the Chinese message must contain, those of the right fix among them
 * @param follows beginning of the codes told at other places as well
 */
record Expected(String title, TownFolder folder, String code, String place, List<String> says, String follows) {
    static Expected of(String title, TownFolder folder, String code, String place, String... says) {
        return new Expected(title, folder, code, place, List.of(says), "none");
    }

    /** The same mistake breaks something elsewhere too, which is told as well. */
    Expected but(String otherCode) {
        return new Expected(title, folder, code, place, says, otherCode);
    }

    /** Nothing but this is reported, in words somebody can act on. */
    void only() {
        List<Problem> problems = folder.problems();
        assertThat(problems.stream().filter(problem -> !problem.code().startsWith(follows)))
                .as(print(problems))
                .hasSize(1);
        among(problems);
    }

    /** This is reported, perhaps with what follows from it. */
    void among() {
        among(folder.problems());
    }

    private void among(List<Problem> problems) {
        List<Problem> same = problems.stream()
                .filter(problem -> problem.code().equals(code) && place(problem).equals(place))
                .toList();
        assertThat(same).as("%s at %s among%n%s", code, place, print(problems)).isNotEmpty();
        assertThat(same)
                .as(print(problems))
                .anySatisfy(problem -> says.forEach(
                        word -> assertThat(problem.print(Language.ZH)).contains(word)));
        for (Problem problem : problems) {
            for (Language language : Language.values()) {
                assertThat(List.of(
                                problem.found().in(language),
                                problem.expected().in(language),
                                problem.fix().in(language)))
                        .as(problem.toString())
                        .allSatisfy(text -> assertThat(text).isNotBlank().doesNotContainPattern("\\{[0-9]}"));
            }
        }
    }

    private static String place(Problem problem) {
        return problem.place().line() == 0
                ? problem.place().file()
                : problem.place().file() + ":" + problem.place().line();
    }

    private static String print(List<Problem> problems) {
        return problems.stream().map(problem -> problem.print(Language.ZH)).collect(Collectors.joining("\n"));
    }

    @Override
    public String toString() {
        return title;
    }
}
