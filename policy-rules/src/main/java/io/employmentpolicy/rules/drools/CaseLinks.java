package io.employmentpolicy.rules.drools;

import io.employmentpolicy.model.schema.Fact;
import io.employmentpolicy.rules.evaluation.CaseFact;
import io.employmentpolicy.rules.evaluation.CaseFacts;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * 事实之间的归属。 / Which fact of the case stands in which, and whom a status or value is about. Told by identity, since two equal facts
 * are still two. Public because generated rules ask it.
 */
public final class CaseLinks {
    private final CaseFacts facts;
    private final Map<Fact, CaseFact> derived = new IdentityHashMap<>(4);

    CaseLinks(CaseFacts facts) {
        this.facts = facts;
    }

    /** 是否属于。 / Whether a fact stands in another, or a status or value is about it. */
    public boolean joins(Object fact, Object owner) {
        return owner(fact) == facts.of(owner);
    }

    @Nullable
    CaseFact owner(Object fact) {
        CaseFact own = facts.of(fact);
        return own == null ? derived.get(fact) : own.parent();
    }

    CaseFacts facts() {
        return facts;
    }

    /** 是否同一事实。 / Whether two variables hold one and the same fact. */
    public boolean same(Object fact, Object other) {
        return fact == other;
    }

    void add(Fact status, CaseFact about) {
        derived.put(status, about);
    }

    @Nullable
    CaseFact of(Object fact) {
        return facts.of(fact);
    }

    /** 是否确知存在。 / What a fact adds to a count: itself, or for one that may exist the mark that there is no end to them. */
    public Object each(Object fact) {
        return sure(fact) ? fact : Kleene.UNBOUNDED;
    }

    /** 计入的值。 / What a fact adds to a count of distinct values or to a sum. */
    public Object value(Object fact, @Nullable Object value) {
        return sure(fact) ? Kleene.counted(value) : Kleene.UNBOUNDED;
    }

    private boolean sure(Object fact) {
        CaseFact own = facts.of(fact);
        return own == null || own.sure();
    }

    /** Prints nothing of the facts: they may be personal data. */
    @Override
    public String toString() {
        return "links";
    }
}
