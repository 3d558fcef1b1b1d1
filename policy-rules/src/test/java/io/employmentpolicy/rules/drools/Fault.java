package io.employmentpolicy.rules.drools;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 埋入的错误。 / A fault planted at one place of generated rule text.
 *
 * @param kind what was done
 * @param rule the rule and form it was done to
 * @param line the line before the change
 * @param site the changed piece with what stands right after it
 * @param drl the changed text
 */
record Fault(Kind kind, String rule, String line, String site, String drl) {
    private static final Pattern RULE = Pattern.compile("(?s)rule \"([^\"]+)\"\n    salience -?\\d+\nwhen\n.*?\nend\n");
    private static final int SITE_LENGTH = 120;
    private static final int NEAR = 50;

    /** What can be done to a piece of text. */
    enum Kind {
        /** A grant holds although something is unknown. */
        GUARD_LOOSENED("Kleene\\.sure\\(", found -> "Kleene.possible("),
        /** A possibility is overlooked. */
        GUARD_TIGHTENED("Kleene\\.possible\\(", found -> "Kleene.sure("),
        COMPARISON_FLIPPED("Kleene\\.(ge|gt|le|lt|eq|ne)\\(", found -> "Kleene." + flipped(found.group(1)) + "("),
        CONSTRAINT_FLIPPED(" (==|>=|<=|>|<) (?=[A-Z0-9t$])", found -> " " + inverse(found.group(1)) + " "),
        AND_FOR_OR("Kleene\\.any\\(", found -> "Kleene.all("),
        NEGATION_DROPPED("Kleene\\.negate\\(", found -> "("),
        /** What may exist counts as existing. */
        KNOWING_DROPPED(
                " : (?:Status|Value)\\([^\n]*\\)(?=\n)", found -> found.group() + " from entry-point \"possible\""),
        SUBJECT_DROPPED("\\$links\\.(?:joins|same)\\( this, [^)]+\\)", found -> "true"),
        PARAMETER_CONFUSED("\\$v\\.number\\(\"[^\"]+\"", found -> "$v.number(\"" + ANOTHER_KEY + "\""),
        CHOICE_CONFUSED(
                "\\$v\\.chosen\\((\"[^\"]+\"), \"[^\"]+\"",
                found -> "$v.chosen(" + found.group(1) + ", \"another reading\""),
        LISTS_SWAPPED(
                "\\((\\$sure\\d+), (\\$possible\\d+)\\)", found -> "(" + found.group(2) + ", " + found.group(1) + ")"),
        /** What must not be there is looked for only among what is known. */
        ABSENCE_IN_WRONG_FORM(
                "not \\w+\\([^\n]* from entry-point \"possible\"",
                found -> found.group().replace(" from entry-point \"possible\"", "")),
        /** A rule holds although an exception might. */
        EXCEPTION_FORGOTTEN("    not MightBeExcluded[^\n]*\n", found -> ""),
        /** A rule holds although something is awaited. */
        WAIT_FORGOTTEN("    not MightWait[^\n]*\n", found -> ""),
        CONSTRAINT_DROPPED("Kleene\\.(?:sure|possible)\\( ", found -> "true");

        private final Pattern site;
        private final Function<MatchResult, String> change;

        Kind(String site, Function<MatchResult, String> change) {
            this.site = Pattern.compile(site);
            this.change = change;
        }
    }

    /** A number of another measure than any rule tried here reads. */
    static final String ANOTHER_KEY = "skills-training.uplift";

    /** Every fault of a kind that can be planted in the generated text of a policy. */
    static List<Fault> all(Kind kind, String drl) {
        List<Fault> faults = new ArrayList<>();
        Matcher rules = RULE.matcher(drl);
        while (rules.find()) {
            Matcher sites = kind.site.matcher(drl).region(rules.start(), rules.end());
            while (sites.find()) {
                int end = kind == Kind.CONSTRAINT_DROPPED ? closing(drl, sites.end()) : sites.end();
                String changed = drl.substring(0, sites.start()) + kind.change.apply(sites) + drl.substring(end);
                String line = drl.substring(drl.lastIndexOf('\n', sites.start()) + 1, drl.indexOf('\n', sites.start()));
                String site = drl.substring(
                        sites.start(), Math.min(sites.start() + SITE_LENGTH, drl.indexOf('\n', sites.start())));
                faults.add(new Fault(kind, rules.group(1), line.strip(), site, changed));
            }
        }
        return faults;
    }

    /** The place after the parenthesis that closes the one before {@code from}. */
    private static int closing(String text, int from) {
        int open = 1;
        int at = from;
        while (open > 0) {
            char next = text.charAt(at++);
            open += next == '(' ? 1 : next == ')' ? -1 : 0;
        }
        return at;
    }

    private static String flipped(String operator) {
        return switch (operator) {
            case "ge" -> "gt";
            case "gt" -> "ge";
            case "le" -> "lt";
            case "lt" -> "le";
            case "eq" -> "ne";
            default -> "eq";
        };
    }

    private static String inverse(String operator) {
        return switch (operator) {
            case "==" -> "!=";
            case ">=" -> "<";
            case "<=" -> ">";
            case ">" -> "<=";
            default -> ">=";
        };
    }

    /** Whether it lies in a rule and form, at a piece of this kind. */
    boolean at(String where, String what) {
        return rule.equals(where) && site.contains(what) && site.indexOf(what) < NEAR;
    }

    @Override
    public String toString() {
        return kind + " in " + rule + " at " + site;
    }
}
