package io.employmentpolicy.rules.reading;

import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.model.problem.Problem;
import io.employmentpolicy.rules.problem.Mistake;
import io.employmentpolicy.rules.problem.Phrases;
import io.employmentpolicy.rules.sentences.SentenceReader;
import io.employmentpolicy.rules.suggest.DidYouMean;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** A file that nobody reads, told with the name it was most likely meant to have or the file it is a copy of. */
final class StrangeFile {
    private static final List<String> ENDINGS = List.of(".drl", ".csv", ".yaml", SentenceReader.ENDING, ".md");
    private static final String TABLE = ".csv";
    private static final Pattern SPREADSHEET = Pattern.compile("(?i).*[.](xlsx?|et|ods)");

    /** What file managers and officers add to the name of a copy. */
    private static final Pattern COPY =
            Pattern.compile("(?i)^(副本|复件|copy of)[ _-]*|[ _-]*([(（]\\d+[)）]|副本|备份|copy|backup)(?=[.])");

    private StrangeFile() {}

    /**
     * @param known the names that are read
     * @param paths the files of the layer
     */
    static Problem told(String label, String path, Collection<String> known, Set<String> paths) {
        int slash = path.lastIndexOf('/') + 1;
        String name = path.substring(slash);
        String original = original(name);
        boolean table = name.endsWith(TABLE);
        List<String> alike =
                known.stream().filter(one -> one.endsWith(TABLE) == table).toList();
        Optional<String> near = DidYouMean.of(original, alike).or(() -> inLowerCase(name));
        boolean copy = !original.equals(name)
                && near.map(one -> paths.contains(path.substring(0, slash) + one))
                        .orElse(false);
        List<String> named = known.stream().filter(one -> !one.endsWith(TABLE)).toList();
        return mistake(name, copy, near.isPresent()).at(Place.of(label), "", Phrases.list(named), near.orElse(""));
    }

    private static Mistake mistake(String name, boolean copy, boolean near) {
        if (copy) {
            return ReadingProblems.POLICY_101_COPY;
        }
        if (SPREADSHEET.matcher(name).matches()) {
            return ReadingProblems.POLICY_101_WORKBOOK;
        }
        if (near) {
            return ReadingProblems.POLICY_101_NEAR;
        }
        return name.endsWith(TABLE) ? ReadingProblems.POLICY_101_TABLE : ReadingProblems.POLICY_101_FILE;
    }

    /** The name that a copy was made of. */
    private static String original(String name) {
        String original = COPY.matcher(name).replaceAll("");
        return original.startsWith(".") ? name : original;
    }

    /** Some systems write the ending of a file in capitals. */
    private static Optional<String> inLowerCase(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return !lower.equals(name) && ENDINGS.stream().anyMatch(lower::endsWith)
                ? Optional.of(lower)
                : Optional.empty();
    }
}
