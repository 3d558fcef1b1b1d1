package io.employmentpolicy.rules.drools;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    private static final Pattern IMPORT = Pattern.compile("import ([\\w.]+)\\.(\\w+);");
    private static final int SITE_LENGTH = 120;

    private static final String POSSIBLE = " from entry-point \"possible\"";
    private static final String SIGN = " (==|!=|>=|<=|>|<) ";
    private static final String OPERAND = "(?:\\( [^)]*\\)|\\$[\\w.]+(?:\\(\"[^\"]*\"\\))?|\"[^\"]*\"|[\\w.]+)";

    private static final Map<String, String> NEGATED =
            Map.of("==", "!=", "!=", "==", ">=", "<", "<", ">=", "<=", ">", ">", "<=");
    private static final Map<String, String> MOVED = Map.of(">=", ">", ">", ">=", "<=", "<", "<", "<=");
    private static final Map<String, String> NEGATED_CALL =
            Map.of("eq", "ne", "ne", "eq", "ge", "lt", "lt", "ge", "le", "gt", "gt", "le");
    private static final Map<String, String> MOVED_CALL = Map.of("ge", "gt", "gt", "ge", "le", "lt", "lt", "le");
    private static final Map<String, String> OTHER_FUNCTION = Map.ofEntries(
            Map.entry("firstMonth", "lastMonth"),
            Map.entry("lastMonth", "firstMonth"),
            Map.entry("month", "monthAfter"),
            Map.entry("monthsEarlier", "monthsLater"),
            Map.entry("yearsBefore", "yearsAfter"),
            Map.entry("daysAfter", "monthsAfter"),
            Map.entry("firstDayOfYear", "date"),
            Map.entry("happened", "date"));
    private static final Map<String, String> OTHER_TOTAL = Map.of(
            "sum", "count",
            "count", "distinct",
            "distinct", "count",
            "daysCovered", "longestRun",
            "longestRun", "daysCovered");
    private static final Map<String, String> OTHER_MARK = Map.of(
            "Held", "MightHold",
            "MightHold", "MightWait",
            "Excluded", "MightHold",
            "MightBeExcluded", "MightHold",
            "MightWait", "MightHold");

    /** What can be done to a piece of text. */
    enum Kind {
        /** A grant holds although something is unknown. */
        FORM_LOOSENED("Kleene\\.sure\\(", found -> "Kleene.possible("),
        /** A possibility is overlooked. */
        FORM_TIGHTENED("Kleene\\.possible\\(", found -> "Kleene.sure("),
        COMPARISON_FLIPPED(
                "Kleene\\.(ge|gt|le|lt|eq|ne)\\(", found -> "Kleene." + NEGATED_CALL.get(found.group(1)) + "("),
        BOUNDARY_MOVED("Kleene\\.(ge|gt|le|lt)\\(", found -> "Kleene." + MOVED_CALL.get(found.group(1)) + "("),
        CONSTRAINT_FLIPPED(SIGN, found -> " " + NEGATED.get(found.group(1)) + " "),
        CONSTRAINT_BOUNDARY_MOVED(" (>=|<=|>|<) ", found -> " " + MOVED.get(found.group(1)) + " "),
        /** Another code, truth, number, day or constant of a closed list. */
        TEXT_CHANGED(
                "((?:== |new \\w+\\( |(?:status|value|concluded|mightBeConcluded)\\( |eq\\([^\"\n]{1,60}, )\"[^\"]+)\"",
                found -> found.group(1) + "-x\""),
        TRUTH_CHANGED("\\b(true|false)\\b", found -> String.valueOf(!Boolean.parseBoolean(found.group()))),
        NUMBER_CHANGED("valueOf\\((\\d+)\\)", found -> "valueOf(" + (Integer.parseInt(found.group(1)) + 1) + ")"),
        DAY_CHANGED("\"(\\d{4})-", found -> "\"" + (Integer.parseInt(found.group(1)) - 1) + "-"),
        CONSTANT_CHANGED("\\b([A-Z]\\w+)\\.([A-Z][A-Z_0-9]+)\\b", MatchResult::group),
        PARAMETER_CONFUSED("\\$v\\.number\\(\"[^\"]+\"", MatchResult::group),
        FUNCTION_CONFUSED(
                "Functions\\.(" + String.join("|", OTHER_FUNCTION.keySet()) + ")\\(",
                found -> "Functions." + OTHER_FUNCTION.get(found.group(1)) + "("),
        TOTAL_CONFUSED(
                "Kleene\\.(" + String.join("|", OTHER_TOTAL.keySet()) + ")\\(",
                found -> "Kleene." + OTHER_TOTAL.get(found.group(1)) + "("),
        AND_FOR_OR(" \\|\\| ", found -> " && "),
        OR_FOR_AND(" && ", found -> " || "),
        ALL_FOR_ANY("Kleene\\.any\\(", found -> "Kleene.all("),
        ANY_FOR_ALL("Kleene\\.all\\(", found -> "Kleene.any("),
        NEGATION_DROPPED("Kleene\\.negate\\(", found -> "("),
        /** One test of a pattern is not made. */
        TEST_DROPPED("Kleene\\.(?:sure|possible)\\( ", found -> "true"),
        CONSTRAINT_DROPPED("\\b\\w+(?:\\(\\))?(?: contains | in |" + SIGN + ")" + OPERAND, found -> "true"),
        /** A whole line of conditions is not asked: also exceptions and waits are forgotten so. */
        CONDITION_DROPPED(
                "(?<=\n)    (?:exists|not|\\$f\\d+ :|VersionInForce\\( policy == \"[^\"]+\", this)[^\n]*\n",
                found -> ""),
        NOT_FOR_EXISTS("(?<=\n    )exists (?=\\w)", found -> "not "),
        EXISTS_FOR_NOT("(?<=\n    )not (?=\\w)", found -> "exists "),
        JOIN_DROPPED("\\$v\\.links\\.(?:joins|same)\\( this, [^)]+\\)", found -> "true"),
        SUBJECT_OF_VERSION_DROPPED("\\$v\\.isFor\\( this \\)", found -> "true"),
        SEVERAL_VALUES_OVERLOOKED("against\\( \\$x, \\$r \\)", found -> "false"),
        VERSIONS_MIXED("same\\( \\$x \\)", found -> "true"),
        FEWER_VERSIONS("count == \\$alike\\.size\\(\\)", found -> "count >= $alike.size()"),
        /** What may exist is overlooked, or counts as existing. */
        POSSIBLE_FORGOTTEN(POSSIBLE + "(?=[\n;])", found -> ""),
        POSSIBLE_TAKEN_FOR_KNOWN(
                "(?<=\n)    (?:\\$f\\d+ : |exists |not )[A-Z](?!ight|eld|nown|xcluded)[^\n]*\\)(?=\n)",
                found -> found.group().contains("entry-point") ? found.group() : found.group() + POSSIBLE),
        LISTS_SWAPPED(
                "\\((\\$sure\\d+), (\\$possible\\d+)\\)", found -> "(" + found.group(2) + ", " + found.group(1) + ")"),
        MOST_FORGOTTEN(
                "\\((\\$sure\\d+), (\\$possible\\d+)\\)", found -> "(" + found.group(1) + ", " + found.group(1) + ")"),
        LEAST_FORGOTTEN(
                "\\((\\$sure\\d+), (\\$possible\\d+)\\)", found -> "(" + found.group(2) + ", " + found.group(2) + ")"),
        CHOICE_CONFUSED(
                "\\$v\\.chosen\\((\"[^\"]+\"), \"[^\"]+\"", found -> "$v.chosen(" + found.group(1) + ", \"ignored\""),
        /** What a rule has to do when it holds is not done. */
        ACTION_DROPPED("(?<=\n)    +[^\n]*;\n", found -> ""),
        /** Two ways of holding under one version would count as two versions. */
        ONCE_DROPPED("if \\( [^\n]* \\) \\{(?=\n[^}]*new Concluded)", found -> "if ( true ) {"),
        MARK_CONFUSED(
                "new (Held|MightHold|Excluded|MightBeExcluded|MightWait)\\(",
                found -> "new " + OTHER_MARK.get(found.group(1)) + "("),
        VALUE_LOST("\\[ [^\n]+ \\](?= \\);)", found -> "[  ]"),
        /** What is not there yet is taken for what is not there. */
        FIRED_TOO_EARLY(
                "salience -?\\d+(?=(?:\n(?!end)[^\n]*)*\n    not (?:Might|Known|Excluded|Held))",
                found -> "salience 1"),
        FIRED_TOO_LATE(
                "salience -?\\d+(?=(?:\n(?!end)[^\n]*)*new (?:MightBeExcluded|MightWait|Excluded|Known))",
                found -> "salience -9999");

        private final Pattern site;
        private final Function<MatchResult, String> change;

        Kind(String site, Function<MatchResult, String> change) {
            this.site = Pattern.compile(site);
            this.change = change;
        }
    }

    /**
     * Every fault of a kind that can be planted in generated text.
     *
     * @param wanted asked of each rule by its name and text: whether faults are planted there
     * @param keys numbers that may be taken for one another, each with the one that is taken for it
     */
    static List<Fault> all(Kind kind, String drl, Set<String> wanted, Map<String, String> keys) {
        List<Fault> faults = new ArrayList<>();
        Matcher rules = RULE.matcher(drl);
        while (rules.find()) {
            if (!wanted.contains(rules.group())) {
                continue;
            }
            Matcher sites = kind.site
                    .matcher(drl)
                    .useTransparentBounds(true)
                    .region(rules.start() + rules.group().indexOf('\n'), rules.end());
            while (sites.find()) {
                int end = kind == Kind.TEST_DROPPED ? closing(drl, sites.end()) : sites.end();
                String changed = switch (kind) {
                    case CONSTANT_CHANGED -> anotherConstant(drl, sites.group(1), sites.group(2));
                    case PARAMETER_CONFUSED -> anotherKey(sites.group(), keys);
                    default -> kind.change.apply(sites);
                };
                if (!changed.equals(drl.substring(sites.start(), end))) {
                    faults.add(new Fault(
                            kind,
                            rules.group(1),
                            line(drl, sites.start()),
                            site(drl, sites.start()),
                            drl.substring(0, sites.start()) + changed + drl.substring(end)));
                }
            }
        }
        return faults;
    }

    /** The texts of the rules of a network. */
    static List<String> rules(String drl) {
        return RULE.matcher(drl).results().map(MatchResult::group).toList();
    }

    private static String line(String drl, int at) {
        int start = drl.charAt(at) == '\n' ? at + 1 : drl.lastIndexOf('\n', at) + 1;
        return drl.substring(start, drl.indexOf('\n', start)).strip();
    }

    private static String site(String drl, int at) {
        int end = drl.indexOf('\n', at + 1);
        return drl.substring(at, Math.min(at + SITE_LENGTH, end)).strip();
    }

    private static String anotherKey(String call, Map<String, String> keys) {
        String key = call.substring(call.indexOf('"') + 1, call.length() - 1);
        return call.replace(key, keys.getOrDefault(key, key));
    }

    /** The next constant of the same closed list. */
    private static String anotherConstant(String drl, String type, String constant) {
        Matcher imports = IMPORT.matcher(drl);
        while (imports.find()) {
            if (imports.group(2).equals(type)) {
                return type + "." + next(imports.group(1) + "." + type, constant);
            }
        }
        return type + "." + constant;
    }

    private static String next(String type, String constant) {
        try {
            Object[] constants = Class.forName(type).getEnumConstants();
            for (int i = 0; i < constants.length; i++) {
                if (((Enum<?>) constants[i]).name().equals(constant)) {
                    return ((Enum<?>) constants[(i + 1) % constants.length]).name();
                }
            }
            return constant;
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(type, e);
        }
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

    @Override
    public String toString() {
        return kind + " in " + rule + " at " + site;
    }
}
