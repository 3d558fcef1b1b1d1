package io.employmentpolicy.rules.reading;

import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.model.problem.Problem;
import io.employmentpolicy.rules.problem.Mistake;
import io.employmentpolicy.rules.problem.Phrases;
import io.employmentpolicy.rules.sentences.SentenceReader;
import io.employmentpolicy.rules.suggest.DidYouMean;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 不认识的文件。 / Tells of a file that nobody reads by what name it would be read, as far as its own name tells. */
final class StrangeFile {
    private static final List<String> ENDINGS = List.of(".drl", ".csv", ".yaml", SentenceReader.ENDING, ".md");
    private static final String TABLE = ".csv";
    private static final String CASES = "cases";
    private static final Pattern SPREADSHEET = Pattern.compile("(?i).*[.](xlsx?|et|ods)");

    /** Editors that know no rule files save them as plain text. */
    private static final Pattern RULE_TEXT = Pattern.compile("(?i)(.*?)([.](drl|rules))?[.]txt");

    /** What file managers and officers add to the name of a copy. */
    private static final Pattern COPY =
            Pattern.compile("(?i)^(副本|复件|copy of)[ _-]*|[ _-]*([(（]\\d+[)）]|副本|备份|copy|backup)(?=[.])");

    private final Collection<String> names;
    private final Set<String> layer;

    /**
     * @param names those of files that are read by their name
     * @param layer the paths of all files there are
     */
    StrangeFile(Collection<String> names, Set<String> layer) {
        this.names = names;
        this.layer = layer;
    }

    Problem problem(String path, String label) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        String original = original(name);
        Optional<String> near = meant(path);
        List<String> known = names.stream().filter(one -> !one.endsWith(TABLE)).toList();
        return mistake(path, name, original, near.isPresent())
                .at(Place.of(label), "", Phrases.list(known), near.orElse(""));
    }

    /** The file that is not there because of this name; empty where it is there as well. */
    Optional<String> lost(String path) {
        String folder = path.substring(0, path.lastIndexOf('/') + 1);
        return meant(path).filter(name -> !layer.contains(folder + name));
    }

    private Optional<String> meant(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return ownName(original(name))
                .or(() -> amongCases(path, name))
                .or(() -> ruleText(name))
                .or(() -> inLowerCase(name));
    }

    private Mistake mistake(String path, String name, String original, boolean near) {
        if (isCopy(path, name, original)) {
            return ReadingProblems.POLICY_101_COPY;
        }
        if (SPREADSHEET.matcher(name).matches()) {
            return ReadingProblems.POLICY_101_WORKBOOK;
        }
        if (near) {
            return ReadingProblems.POLICY_101_NEAR;
        }
        return path.endsWith(TABLE) ? ReadingProblems.POLICY_101_TABLE : ReadingProblems.POLICY_101_FILE;
    }

    /** The name that a copy was made of; its own name where it is none. */
    private static String original(String name) {
        String original = COPY.matcher(name).replaceAll("");
        return original.startsWith(".") ? name : original;
    }

    private boolean isCopy(String path, String name, String original) {
        return !original.equals(name) && layer.contains(path.substring(0, path.length() - name.length()) + original);
    }

    /** A table is never meant for a file of another form, nor the other way round. */
    private Optional<String> ownName(String name) {
        boolean table = name.toLowerCase(Locale.ROOT).endsWith(TABLE);
        return DidYouMean.of(
                name, names.stream().filter(one -> one.endsWith(TABLE) == table).toList());
    }

    /** Cases lie in a folder of their own, and the folder has one name. */
    private static Optional<String> amongCases(String path, String name) {
        if (!name.endsWith(TABLE) && !name.endsWith(".yaml")) {
            return Optional.empty();
        }
        List<String> folders = new ArrayList<>(List.of(path.split("/")));
        folders.remove(folders.size() - 1);
        String folder = folders.isEmpty() ? "" : folders.get(folders.size() - 1);
        boolean meant =
                !folder.equals(CASES) && DidYouMean.of(folder, List.of(CASES)).isPresent();
        String bare = name.substring(0, name.lastIndexOf('.'));
        return meant || DidYouMean.of(bare, List.of(CASES)).isPresent()
                ? Optional.of(CASES + "/" + name)
                : Optional.empty();
    }

    private static Optional<String> ruleText(String name) {
        Matcher text = RULE_TEXT.matcher(name);
        return !text.matches()
                ? Optional.empty()
                : Optional.of(
                        text.group(1) + (".drl".equalsIgnoreCase(text.group(2)) ? ".drl" : SentenceReader.ENDING));
    }

    /** Some systems write the ending of a file in capitals. */
    private static Optional<String> inLowerCase(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return !lower.equals(name) && ENDINGS.stream().anyMatch(lower::endsWith)
                ? Optional.of(lower)
                : Optional.empty();
    }
}
