package io.employmentpolicy.rules.casebook;

import io.employmentpolicy.model.decision.Determination;
import io.employmentpolicy.model.decision.Outcome;
import io.employmentpolicy.rules.edition.Verb;
import java.util.List;
import java.util.stream.Stream;

/** 案例中的结果用词。 / The words by which cases name results: a closed list for each kind of conclusion. */
final class Words {
    static final String UNDETERMINED = "undetermined";
    private static final String DELEGATED = "delegated";
    private static final List<String> ANY =
            List.of(UNDETERMINED, "not_applicable", "not_yet", "ended", "replaced", "lapsed");
    private static final List<String> DUE = List.of("open", "met", "late", "breach");
    private static final List<String> NO_BREACH = List.of("open", "met", "not_due", "not_yet_due");
    private static final List<String> NOT_MET = List.of("open", "late", "breach");
    private static final List<String> NOT_DUE = List.of("not_due", "not_yet_due");
    /** Nothing is left to be done: fulfilled, or not due. */
    private static final String SETTLED = "settled";

    private static final List<String> NOTHING_LEFT = List.of("met", "not_due", "not_yet_due");

    private Words() {}

    /** The words of one kind alone. */
    static List<String> own(Determination.Kind kind) {
        return switch (kind) {
            case BENEFIT -> List.of("eligible", "not_eligible");
            case CERTIFICATION -> List.of("certified", "refused");
            case STATUS -> List.of("holds", "does_not_hold");
            case OBLIGATION -> List.of("met", "late", "open", "breach", "not_due", "not_yet_due", "due", "ok", SETTLED);
            case VALUE -> List.of("derived", "no_value");
            case TARGET -> List.of("met", "not_met", "on_course", "behind", "no_data", "not_begun");
            case CHECK -> List.of("compliant", "breach", "not_checked");
            case PRIORITY -> List.of("ranked", "no_priority");
            case POWER -> List.of("may_be_done", "may_not_be_done");
        };
    }

    /**
     * What a word of the catalogue's cases means for a kind: {@code true} or {@code applies} and {@code false}, {@code confirmed}, {@code closed} of a way, a right
     * of what is certified; any other word is itself.
     */
    static String plain(String word, Determination.Kind kind) {
        boolean duty = kind == Determination.Kind.OBLIGATION;
        boolean certified = kind == Determination.Kind.CERTIFICATION;
        return switch (word) {
            case "true", "applies" -> duty ? "due" : own(kind).get(0);
            case "false" -> duty ? SETTLED : own(kind).get(1);
            case "confirmed" -> duty ? "met" : word;
            case "closed" -> kind == Determination.Kind.STATUS ? own(kind).get(1) : word;
            case "eligible" -> certified ? own(kind).get(0) : word;
            case "not_eligible" -> certified ? own(kind).get(1) : word;
            case "ok" -> kind == Determination.Kind.CHECK ? "compliant" : word;
            default -> word;
        };
    }

    /** Of several duties of one measure, the state that says most against their fulfilment. */
    static String worst(List<String> duties) {
        return Stream.of("breach", "late", UNDETERMINED, "open", "not_yet_due", "met", "not_due")
                .filter(duties::contains)
                .findFirst()
                .orElseGet(() -> duties.get(0));
    }

    /** Whether a word says no. */
    static boolean refuses(String word) {
        return List.of("not_eligible", "refused", "does_not_hold", "may_not_be_done", "not_due", SETTLED)
                .contains(word);
    }

    /** All words that may be expected of a kind; a duty may be called not met, as targets are. */
    static List<String> all(Determination.Kind kind) {
        Stream<String> more = kind == Determination.Kind.OBLIGATION ? Stream.of("not_met") : Stream.of();
        Stream<String> left = Verb.DELEGATE.fits(kind) ? Stream.of(DELEGATED) : Stream.of();
        return Stream.of(own(kind).stream(), more, left, ANY.stream())
                .flatMap(words -> words)
                .toList();
    }

    /** The word of an answer. */
    static String of(Determination determination) {
        return determination.outcome() instanceof Outcome.NotInForce notInForce
                ? notInForce.phase().code()
                : determination.word().en().replace(' ', '_');
    }

    /** Whether an answer is what the word says; {@code due}, {@code ok}, {@code not_due} and {@code settled} stand for several states of a duty. */
    static boolean fits(String expected, String found) {
        return switch (expected) {
            case "due" -> DUE.contains(found);
            case "ok" -> NO_BREACH.contains(found);
            case "not_due" -> NOT_DUE.contains(found);
            case SETTLED -> NOTHING_LEFT.contains(found);
            case "not_met" -> expected.equals(found) || NOT_MET.contains(found);
            default -> expected.equals(found);
        };
    }

    /**
     * Whether an answer is what a word of the catalogue's cases says. They have fewer words: a duty done too late is broken there, what nobody
     * reported is undetermined, and what is refused may be refused because its time has not come.
     */
    static boolean fitsLoosely(String expected, String found) {
        return fits(expected, found)
                || switch (expected) {
                    case "breach" -> found.equals("late");
                    case UNDETERMINED -> found.equals("no_data");
                    case "does_not_hold", "refused", "not_eligible" -> found.equals("not_yet");
                    default -> false;
                };
    }
}
