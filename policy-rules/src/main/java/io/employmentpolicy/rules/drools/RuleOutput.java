package io.employmentpolicy.rules.drools;

import io.employmentpolicy.rules.edition.FiguresOfDay;
import io.employmentpolicy.rules.evaluation.CaseFact;
import io.employmentpolicy.rules.evaluation.Interpreter;
import io.employmentpolicy.rules.evaluation.Version;
import io.employmentpolicy.rules.language.NotYet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * 一案的案卷。 / One case before the rules of one policy: what generated rules ask about facts and numbers, and where they report that they hold.
 * Public only because generated rules call it; one per decision, used by one thread.
 */
public final class RuleOutput {
    /** Stands in a list of counted values for a value nobody knows. */
    static final Object UNKNOWN = new Object();

    private final LocalDate asOf;
    private final Map<CaseFact, Version> versions;
    private final Map<Object, CaseFact> items;
    private final Map<CaseFact, List<Hit>> hits = new HashMap<>();

    RuleOutput(LocalDate asOf, Map<CaseFact, Version> versions, int size) {
        this.items = new IdentityHashMap<>(size);
        this.asOf = asOf;
        this.versions = versions;
    }

    /** A rule that holds, with the facts it bound. */
    record Hit(int rule, boolean sure, List<Object> bound) {}

    void add(CaseFact item) {
        items.put(item.fact(), item);
    }

    List<Hit> hits(CaseFact subject) {
        return hits.getOrDefault(subject, List.of());
    }

    CaseFact item(Object fact) {
        return Objects.requireNonNull(items.get(fact), "item");
    }

    /** What a hit bound, facts by identity: the same facts bound again are the same way of holding. */
    List<Object> identities(Hit hit) {
        List<Object> identities = new ArrayList<>(hit.bound().size());
        for (Object bound : hit.bound()) {
            identities.add(Objects.requireNonNullElse(items.get(bound), bound));
        }
        return identities;
    }

    /** Reports that a rule holds. */
    public void hit(int rule, boolean sure, Object subject, Object... bound) {
        hits.computeIfAbsent(item(subject), any -> new ArrayList<>()).add(new Hit(rule, sure, List.of(bound)));
    }

    /** The day the decision speaks of. */
    public LocalDate asOf() {
        return asOf;
    }

    /** Whether a fact is known to exist. */
    public boolean knows(Object fact) {
        return item(fact).sure();
    }

    /** Whether a nested fact lies in another. */
    public boolean lies(Object fact, Object parent) {
        return item(fact).parent() == item(parent);
    }

    /** Whether two variables hold one and the same fact. */
    public boolean same(Object fact, Object other) {
        return fact == other;
    }

    /** Whether a status or value is about this subject. */
    public boolean concerns(Object derived, Object subject) {
        CaseFact about = item(derived).parent();
        return about == null || about == item(subject);
    }

    /** A parameter of the version that applies to the subject. */
    public @Nullable Object number(String key, Object subject) {
        FiguresOfDay numbers = numbers(subject);
        return numbers == null ? null : read(numbers.number(key));
    }

    /** A table value of the version that applies to the subject. */
    public @Nullable Object row(String key, Object subject, List<@Nullable Object> keys) {
        List<Object> known = known(keys);
        FiguresOfDay numbers = numbers(subject);
        return known == null || numbers == null ? null : read(numbers.row(key, known));
    }

    /** Whether a table of the version that applies to the subject has a row. */
    public @Nullable Object listed(String key, Object subject, List<@Nullable Object> keys) {
        List<Object> known = known(keys);
        FiguresOfDay numbers = numbers(subject);
        return known == null || numbers == null ? null : holds(read(numbers.listed(key, known)));
    }

    /** Whether what a table measures applies, in the version for the subject. */
    public @Nullable Object applies(String key, Object subject, List<@Nullable Object> keys) {
        List<Object> known = known(keys);
        FiguresOfDay numbers = numbers(subject);
        return known == null || numbers == null ? null : holds(read(numbers.applies(key, known)));
    }

    /** Whether a switch is set to a reading. */
    public @Nullable Object chosen(String key, String choice, Object subject) {
        FiguresOfDay numbers = numbers(subject);
        return numbers == null ? null : holds(read(numbers.chosen(key, choice)));
    }

    /** What a fact adds to a count: itself. */
    public Object each(Object fact) {
        return item(fact).sure() ? fact : Kleene.UNBOUNDED;
    }

    /** What a fact adds to a count of distinct values or to a sum. */
    public Object value(Object fact, @Nullable Object value) {
        return !item(fact).sure() ? Kleene.UNBOUNDED : value == null || value == NotYet.NEVER ? UNKNOWN : value;
    }

    /** Null for a fact of the subject's kind that is not decided: rules may fire for it, their result is not read. */
    private @Nullable FiguresOfDay numbers(Object subject) {
        Version version = versions.get(item(subject));
        return version == null ? null : version.numbers();
    }

    private static @Nullable Object read(FiguresOfDay.Reading reading) {
        return reading instanceof FiguresOfDay.Found found ? found.value() : null;
    }

    private static @Nullable Object holds(@Nullable Object number) {
        return number == null ? null : (Object) (((BigDecimal) number).signum() > 0);
    }

    private static @Nullable List<Object> known(List<@Nullable Object> keys) {
        List<Object> known = new ArrayList<>();
        for (Object key : keys) {
            if (key == null || key == NotYet.NEVER) {
                return null;
            }
            known.add(Interpreter.key(key));
        }
        return known;
    }
}
