package io.employmentpolicy.rules.drools;

import io.employmentpolicy.model.facts.FactField;
import io.employmentpolicy.model.facts.FactKind;
import io.employmentpolicy.rules.evaluation.CaseFact;
import io.employmentpolicy.rules.language.Functions;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * 手头之案。 / The case that a thread decides. Drools asks by what a fact is to be found with nothing but the fact in hand, so that the
 * case it belongs to is told here: a session begins and ends in one thread.
 */
final class CaseAtHand {
    private static final ThreadLocal<@Nullable CaseAtHand> NOW = new ThreadLocal<>();

    private final CaseLinks links;
    private final Map<FactField, Boolean> known = new HashMap<>(4);

    private CaseAtHand(CaseLinks links) {
        this.links = links;
    }

    /** Takes up a case; what was at hand before is to be handed to {@link #end}. */
    static @Nullable CaseAtHand begin(CaseLinks links) {
        CaseAtHand before = NOW.get();
        NOW.set(new CaseAtHand(links));
        return before;
    }

    static void end(@Nullable CaseAtHand before) {
        if (before == null) {
            NOW.remove();
        } else {
            NOW.set(before);
        }
    }

    /** The place of a fact among those of the case; equal facts are still two. */
    static @Nullable CaseFact of(Object fact) {
        CaseAtHand now = NOW.get();
        return now == null ? null : now.links.of(fact);
    }

    /** What a fact stands in, or whom a status or value is about. */
    static @Nullable CaseFact owner(Object fact) {
        CaseAtHand now = NOW.get();
        return now == null ? null : now.links.owner(fact);
    }

    /** Whether every fact of a kind is known to hold something in a field, so that what holds another value cannot be meant. */
    static boolean isKnown(FactKind kind, FactField field) {
        CaseAtHand now = NOW.get();
        return now != null && now.known.computeIfAbsent(field, any -> now.known(kind, field));
    }

    private boolean known(FactKind kind, FactField field) {
        for (CaseFact item : links.facts().items(kind)) {
            if (Functions.plain(field.read(item.fact())) == null) {
                return false;
            }
        }
        return true;
    }
}
