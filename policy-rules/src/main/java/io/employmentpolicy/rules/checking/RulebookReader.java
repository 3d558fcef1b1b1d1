package io.employmentpolicy.rules.checking;

import io.employmentpolicy.model.facts.Dictionary;
import io.employmentpolicy.model.problem.PolicyLoadException;
import io.employmentpolicy.model.problem.Problem;
import io.employmentpolicy.rules.edition.Rulebook;
import io.employmentpolicy.rules.problem.Problems;
import io.employmentpolicy.rules.reading.Layer;
import io.employmentpolicy.rules.reading.UncheckedEdition;
import io.employmentpolicy.rules.sentences.FormOfFile;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * 读取全部层，得出规则总集。 / Reads the layers of an edition and gives its checked rulebook, or every problem there is.
 *
 * <p>A later layer adds or replaces whole entries: a policy header, a rule by id, a parameter value by key and first day, a table by key, a
 * clause by id.
 */
public final class RulebookReader {
    private RulebookReader() {}

    /**
     * 读取。 / Reads the layers in order.
     *
     * @param chosen readings for switches, by full key, in place of their defaults
     * @throws PolicyLoadException with all problems, if there is any
     */
    public static Rulebook read(Dictionary dictionary, List<Layer> layers, Map<String, String> chosen) {
        Problems problems = new Problems();
        UncheckedEdition edition = UncheckedEdition.read(dictionary, layers, problems);
        Readings readings = new Readings(edition.switches().values());
        chosen.forEach((key, choice) -> readings.choose(key, choice).ifPresent(problems::add));
        List<String> names =
                layers.stream().map(Layer::name).filter(name -> !name.isEmpty()).toList();
        Rulebook rulebook =
                new EditionAssembler(edition, readings.switches(), problems).assemble(edition.dictionary(), names);
        refuse(problems);
        return rulebook;
    }

    /**
     * 事实字典。 / The kinds of facts that the layers speak of, with what they declare; nothing else is read.
     *
     * @throws PolicyLoadException with every problem of what is declared
     */
    public static Dictionary dictionary(Dictionary standard, List<Layer> layers) {
        Problems problems = new Problems();
        Dictionary dictionary = UncheckedEdition.dictionary(standard, layers, problems);
        refuse(problems);
        return dictionary;
    }

    private static void refuse(Problems problems) {
        if (problems.count() > 0) {
            throw new PolicyLoadException(problems.list().stream()
                    .sorted(Comparator.<Problem, String>comparing(
                                    problem -> problem.place().file())
                            .thenComparingInt(problem -> problem.place().line())
                            .thenComparing(Problem::code))
                    .map(FormOfFile::told)
                    .distinct()
                    .toList());
        }
    }
}
