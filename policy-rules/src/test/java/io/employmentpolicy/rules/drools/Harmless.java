package io.employmentpolicy.rules.drools;

import io.employmentpolicy.rules.drools.Fault.Kind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * 无害的改动。 / Changes that make no difference to any case, each judged by reading. Nothing is listed because no case was found.
 *
 * @param kinds what is done
 * @param rule the rules and forms it is done to, as a pattern
 * @param site what stands at the place, as a pattern
 * @param why why it does no harm
 */
record Harmless(Set<Kind> kinds, String rule, String site, String why) {
    private static final List<Harmless> ALL = List.of(
            new Harmless(
                    Set.of(Kind.FORM_LOOSENED),
                    "HAM-AID-E01",
                    "Kleene\\.sure\\("
                            + " Kleene\\.(le\\(Functions\\.firstMonth|negate\\(Kleene\\.lt\\(Functions\\.lastMonth)",
                    "two tests ask for the same period: while it is unknown the other one is unknown as well"),
            new Harmless(
                    Set.of(Kind.CONSTRAINT_DROPPED),
                    ".*",
                    "^(this == \\$v, |policy == \"[^\"]+\", this == \\$v, )",
                    "the test behind it reads $v, whichever version is matched"),
            new Harmless(
                    Set.of(Kind.CONSTRAINT_DROPPED),
                    "HAM-(HIRE|BONUS|KIN|GROUP|DUTY|SPELLS).*",
                    "^(policy == \"HAM-(HIRE|BONUS|KIN|GROUP|DUTY|SPELLS)\"( \\)|, count)|conclusion =="
                            + " \"HAM-(HIRE|BONUS|GROUP)/|tried == |name == \"ham-hire\")",
                    "nothing else is there to be confused with: one conclusion a policy, one status, versions that the"
                            + " same day selects"),
            new Harmless(
                    Set.of(Kind.CONSTRAINT_FLIPPED),
                    "HAM-BONUS-E01",
                    "^== \"HAM-BONUS\"",
                    "the status it asks for is known only under the one version of HAM-HIRE, which the same day"
                            + " selects"),
            new Harmless(
                    Set.of(Kind.COMPARISON_FLIPPED, Kind.TRUTH_CHANGED, Kind.TEST_DROPPED),
                    "HAM-BONUS-X01 possible",
                    "^((Kleene\\.possible\\( Kleene\\.any\\()?Kleene\\.eq\\(Functions\\.plain\\(stateOwned|true\\),"
                            + " \\$v\\.chosen)",
                    "the other half of the or is a reading left open, which never fails"),
            new Harmless(
                    Set.of(Kind.CONSTRAINT_DROPPED),
                    "HAM-BONUS  holds",
                    "^subject == ",
                    "the exception asks for the employer alone and bears on every hire alike"),
            new Harmless(
                    Set.of(Kind.SUBJECT_OF_VERSION_DROPPED),
                    "HAM-HIRE-X01.*|HAM-BONUS-(E01|X01).*",
                    "",
                    "the rule reads no figure that changes, and of a hire whose version is not in force nothing is"
                            + " asked"),
            new Harmless(
                    Set.of(Kind.CHOICE_CONFUSED),
                    "HAM-BONUS-X01.*",
                    "",
                    "no reading is chosen, so that each is as unknown as the other"),
            new Harmless(
                    Set.of(Kind.FORM_LOOSENED, Kind.FORM_TIGHTENED, Kind.TEST_DROPPED),
                    "HAM-GROUP-W01.*",
                    "^Kleene\\.(sure|possible)\\( \\$v\\.chosen",
                    "the reading is set, and it is this one"),
            new Harmless(
                    Set.of(Kind.ONCE_DROPPED),
                    "HAM-HIRE .*",
                    "",
                    "one rule draws the conclusion, and of a subject it does so once"),
            new Harmless(
                    Set.of(Kind.ACTION_DROPPED),
                    "HAM-SPELLS-S01",
                    "^insert\\( out\\.status",
                    "in this network nobody builds on the status"),
            new Harmless(
                    Set.of(Kind.LISTS_SWAPPED, Kind.LEAST_FORGOTTEN),
                    "HAM-SPELLS-S0[12]",
                    "\\$v\\.number\\(\"ham\\.(days\"\\)\\) \\) \\)$|run)",
                    "a spell that only may count has no run yet: the least is the same by either list"),
            new Harmless(
                    Set.of(Kind.POSSIBLE_FORGOTTEN),
                    "HAM-SPELLS-S0[12]",
                    "",
                    "spells are all told or none is; with none the least reaches nothing"),
            new Harmless(
                    Set.of(Kind.JOIN_DROPPED),
                    "HAM-SPELLS-S0[12].*",
                    "",
                    "there is one registration, so there are no other spells"),
            new Harmless(
                    Set.of(Kind.VERSIONS_MIXED),
                    "HAM-HIRE .*",
                    "",
                    "a status has no value by which two versions could differ"),
            new Harmless(
                    Set.of(Kind.FEWER_VERSIONS),
                    "HAM-HIRE .*",
                    "",
                    "several versions are tried only while the start is unknown, and then the rule holds in none"),
            new Harmless(
                    Set.of(Kind.POSSIBLE_TAKEN_FOR_KNOWN),
                    ".*",
                    "^(\\$f\\d+ : |exists"
                            + " )(Employer|InsuranceRecord|ReceivedBenefit|Application|Hire|UnemploymentRegistration)\\("
                            + " \\S",
                    "a fact that only may exist has no known value, and the tests ask for one"),
            new Harmless(
                    Set.of(Kind.LEAST_FORGOTTEN),
                    "HAM-BONUS-E02|HAM-SPELLS-S02",
                    "\"ham\\.(most-hires|days)\"",
                    "whether a count is known to stay below a number is settled by the most alone"),
            new Harmless(
                    Set.of(Kind.FORM_LOOSENED),
                    "HAM-SPELLS-S02.*",
                    "^Kleene\\.sure\\("
                            + " (Kleene\\.negate\\(Functions\\.happened|Kleene\\.ge\\(Functions\\.plain\\(lastDay)",
                    "a spell whose last day is unknown has no run yet and adds nothing to what is sure"),
            new Harmless(
                    Set.of(Kind.FORM_LOOSENED),
                    "HAM-SPELLS-S02",
                    "^Kleene\\.sure\\( Kleene\\.ge\\(Kleene\\.longestRun",
                    "a spell that only may count has no known end, so that the most is open and the other test stays"
                            + " unknown"),
            new Harmless(
                    Set.of(Kind.MOST_FORGOTTEN),
                    "HAM-(KIN-E01|SPELLS-S01|SPELLS-S02|BONUS-E02|GROUP-W01)",
                    "\\), (\\$v\\.number\\(\"ham\\.(hires|run)\"|\\$v\\.number\\(\"ham\\.days\"\\)\\) \\)"
                            + " \\)$|Functions\\.plain)",
                    "whether a count is known to reach a number is settled by the least alone"));

    /** The excuse for a fault, if there is one. */
    static Optional<Harmless> of(Fault fault) {
        return ALL.stream().filter(one -> one.covers(fault)).findFirst();
    }

    static List<Harmless> all() {
        return ALL;
    }

    boolean covers(Fault fault) {
        return kinds.contains(fault.kind())
                && fault.rule().matches(rule)
                && Pattern.compile(site).matcher(fault.site()).find();
    }
}
