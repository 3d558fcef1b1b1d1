package io.employmentpolicy.rules.edition;

import io.employmentpolicy.model.decision.Choice;
import io.employmentpolicy.model.facts.FactField;
import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.model.source.Trust;
import io.employmentpolicy.model.text.Text;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * 一条组合规则。 / One declared rule of combination, as {@code combinations.yaml} states it.
 *
 * @param id stable id such as {@code TJ-K04}
 * @param kind what it says
 * @param sides policies by side: those of one side do not exclude each other by this rule
 * @param same what must coincide for the rule to bite
 * @param most key of the parameter that states the limit; empty for once
 * @param byMonths whether the limit counts months instead of times
 * @param history how benefits drawn before count
 * @param year the fact by which the year of a right is told; null for the year of its first month, or of the day of the decision
 * @param clause id of the clause it rests on
 * @param origin where it comes from
 * @param trust how far it can be trusted
 * @param reading key of the switch that turns it on and off, its own or that of a policy; empty when it cannot be turned
 * @param choice the reading under which it applies
 * @param layer overlay it came from; empty for the shipped policies
 */
public record Combination(
        String id,
        Text title,
        Kind kind,
        List<List<String>> sides,
        Set<Same> same,
        String most,
        boolean byMonths,
        History history,
        @Nullable FactField year,
        String clause,
        Choice.Origin origin,
        Trust trust,
        String reading,
        String choice,
        String layer,
        Place place) {
    /** Name of the switch of a rule that can be turned. */
    public static final String SWITCH = "applies";

    /** The readings of that switch, beside to ask. */
    public static final String APPLY = "apply";

    public static final String IGNORE = "ignore";

    /** Copies the collections. */
    public Combination {
        Objects.requireNonNull(id, "id");
        sides = sides.stream().map(List::copyOf).toList();
        same = Set.copyOf(same);
    }

    /** 规则的种类。 / What a rule of combination says. */
    public enum Kind {
        /**
         * The policies describe one right: it is drawn once, as the policy that tells most of it says; what was drawn under a name that
         * tells nothing of it now counts, if what was drawn before counts at all.
         */
        ONE_RIGHT,
        /** At most one of the sides is drawn. */
        AT_MOST_ONE,
        /**
         * Together they are drawn once, a number of times, or for a number of months; what was drawn before counts, by the month also what was
         * drawn under another name of the one right.
         */
        LIMIT,
        /** They may all be drawn: said so that nobody reads a ban into silence. */
        TOGETHER
    }

    /** 已享受的待遇如何计入。 / How benefits drawn before count. */
    public enum History {
        /** They count, and while it is not known whether there are more the right is open. */
        COUNTED,
        /** Those told count; that there are no others the policies ask themselves, by another fact. */
        TOLD,
        /** They do not count here: the policies ask for them themselves. */
        IN_POLICY
    }

    /** 须相同的事项。 / What must coincide. */
    public enum Same {
        /** The person. */
        PERSON,
        /** The household. */
        HOUSEHOLD,
        /** The employer. */
        EMPLOYER,
        /** What is decided about: the enrolment, the hire. */
        SUBJECT,
        /** The occupation trained for. */
        OCCUPATION,
        /** The grade trained for. */
        GRADE,
        /** The job that ended: what was drawn since its end was drawn for it. */
        JOB,
        /** A calendar month. */
        MONTH,
        /** A calendar year. */
        YEAR
    }

    /** 所涉政策。 / All policies named. */
    public List<String> policies() {
        return sides.stream().flatMap(List::stream).toList();
    }

    /** 是否排斥。 / Whether it may take something away. */
    public boolean excludes() {
        return kind == Kind.AT_MOST_ONE || kind == Kind.LIMIT;
    }

    /** 是否按对象计次。 / Whether a limit counts what rights are about, not rights: those of one side about one thing are drawn as one time. */
    public boolean countsSubjects() {
        return kind == Kind.LIMIT && !byMonths && sides.stream().anyMatch(side -> side.size() > 1);
    }

    /** 某政策在哪一侧。 / The side a policy stands on, or -1. */
    public int side(String policy) {
        for (int i = 0; i < sides.size(); i++) {
            if (sides.get(i).contains(policy)) {
                return i;
            }
        }
        return -1;
    }
}
