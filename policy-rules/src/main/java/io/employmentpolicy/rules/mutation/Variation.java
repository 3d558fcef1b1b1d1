package io.employmentpolicy.rules.mutation;

import io.employmentpolicy.rules.casebook.PolicyCase;
import io.employmentpolicy.rules.document.Node;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * 改过的案例。 / What a case gives, with something else in it. What it then gives is put together when somebody asks: of most variations it is
 * already known, by what was changed, what is answered. Used by one thread.
 */
final class Variation {
    private final PolicyCase base;
    private final @Nullable Variation before;
    private final UnaryOperator<Node.Mapping> change;
    private final LocalDate asOf;
    private final String changed;
    private final Map<String, String> switches;
    private final Map<String, String> numbers;
    private Node.@Nullable Mapping given;

    private Variation(
            PolicyCase base,
            @Nullable Variation before,
            UnaryOperator<Node.Mapping> change,
            LocalDate asOf,
            String changed,
            Map<String, String> switches,
            Map<String, String> numbers) {
        this.switches = switches;
        this.numbers = numbers;
        this.base = base;
        this.before = before;
        this.change = change;
        this.asOf = asOf;
        this.changed = changed;
    }

    static Variation none(PolicyCase base) {
        return new Variation(base, null, same -> same, base.asOf(), "", base.switches(), base.numbers());
    }

    PolicyCase base() {
        return base;
    }

    LocalDate asOf() {
        return asOf;
    }

    /** What was changed, as a case table would call it, and nothing else that was changed so; empty when nothing was. */
    String changed() {
        return changed;
    }

    /** Readings that are supposed, those of the case among them. */
    Map<String, String> switches() {
        return switches;
    }

    /** Numbers that are supposed, likewise. */
    Map<String, String> numbers() {
        return numbers;
    }

    Node.Mapping given() {
        Node.Mapping known = given;
        if (known == null) {
            known = change.apply(before == null ? base.given() : before.given());
            given = known;
        }
        return known;
    }

    Variation with(Site site, Node value) {
        return then(given -> site.set(given, value), asOf, site.told() + " = " + CaseText.of(value));
    }

    /** With other facts of a kind. */
    Variation holding(String kind, Node.Sequence facts) {
        return then(given -> holding(given, kind, facts), asOf, "+ " + kind);
    }

    private static Node.Mapping holding(Node.Mapping given, String kind, Node.Sequence facts) {
        Map<String, Node> entries = new LinkedHashMap<>(given.entries());
        entries.put(kind, facts);
        return new Node.Mapping(entries, given.keys(), given.place());
    }

    Variation on(LocalDate day) {
        return then(given -> given, day, "as_of = " + day);
    }

    /** On another day, and what is given moved with it. */
    Variation moved(LocalDate day, UnaryOperator<Node.Mapping> along) {
        return then(along, day, "as_of = " + day + "，各日同移");
    }

    /** Under another reading. */
    Variation reading(String key, String choice) {
        return supposing(plus(switches, key, choice), numbers, key + " = " + choice);
    }

    /** With a number supposed that nobody has published. */
    Variation supposing(String key, String number) {
        return supposing(switches, plus(numbers, key, number), key + " = " + number);
    }

    private Variation supposing(Map<String, String> readings, Map<String, String> figures, String more) {
        return new Variation(base, this, given -> given, asOf, told(more), readings, figures);
    }

    private static Map<String, String> plus(Map<String, String> some, String key, String value) {
        Map<String, String> all = new LinkedHashMap<>(some);
        all.put(key, value);
        return all;
    }

    private Variation then(UnaryOperator<Node.Mapping> next, LocalDate day, String more) {
        return new Variation(base, this, next, day, told(more), switches, numbers);
    }

    private String told(String more) {
        return changed.isEmpty() ? more : changed + "，" + more;
    }
}
