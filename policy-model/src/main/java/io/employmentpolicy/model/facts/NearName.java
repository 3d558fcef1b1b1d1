package io.employmentpolicy.model.facts;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** The name a caller most likely meant: the one with the fewest letters to change, if these are few. */
final class NearName {
    private static final int LONGEST = 64;
    private static final int LETTERS_A_SLIP = 4;
    private static final int MOST_SLIPS = 3;

    private NearName() {}

    static Optional<String> of(String written, Collection<String> names) {
        if (written.length() > LONGEST) {
            return Optional.empty();
        }
        String wanted = snake(written);
        String nearest = null;
        int least = Math.min(MOST_SLIPS, Math.max(1, wanted.length() / LETTERS_A_SLIP)) + 1;
        for (String name : names) {
            int slips = slips(wanted, name);
            if (slips < least) {
                least = slips;
                nearest = name;
            }
        }
        return Optional.ofNullable(nearest);
    }

    /** Names in Java are written with humps, those of facts files with lines below. */
    private static String snake(String written) {
        return written.strip()
                .replaceAll("([a-z])([A-Z])", "$1_$2")
                .replace('-', '_')
                .toLowerCase(Locale.ROOT);
    }

    /** Letters to add, leave out or change. */
    private static int slips(String written, String name) {
        int[] above = new int[name.length() + 1];
        for (int column = 0; column < above.length; column++) {
            above[column] = column;
        }
        for (int row = 1; row <= written.length(); row++) {
            int[] line = new int[above.length];
            line[0] = row;
            for (int column = 1; column < line.length; column++) {
                int change = written.charAt(row - 1) == name.charAt(column - 1) ? 0 : 1;
                int shorter = Math.min(line[column - 1], above[column]) + 1;
                line[column] = Math.min(shorter, above[column - 1] + change);
            }
            above = line;
        }
        return above[name.length()];
    }
}
