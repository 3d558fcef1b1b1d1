package io.employmentpolicy.rules.screening;

import io.employmentpolicy.model.decision.Choice;
import io.employmentpolicy.model.decision.Depth;
import io.employmentpolicy.model.decision.Determination;
import io.employmentpolicy.model.decision.Screening.Finding;
import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.rules.edition.Policy;
import io.employmentpolicy.rules.edition.PolicyOrder;
import io.employmentpolicy.rules.edition.Rulebook;
import io.employmentpolicy.rules.engine.Answered;
import io.employmentpolicy.rules.engine.Decider;
import io.employmentpolicy.rules.evaluation.Kept;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * 筛查。 / Screens cases under one edition. Only the policies are decided that turn on numbers, days or several facts told: the answers of the
 * others turn on nothing but the day, which kinds of facts there are, and a few yeses and codes, and so are worked out once and shared. Immutable but for what it remembers; thread-safe.
 */
public final class Screener {
    /** As many days as cities are screened as of at a time. */
    private static final int MOST_DAYS = 16;

    /** Answers with reasons are larger, and asked for as of today. */
    private static final int FEW_DAYS = 2;

    /** Of all memory, one part of so many for what is screened, and for each way of deciding. */
    private static final int SCREENED = 8;

    private static final int DECIDED = 32;

    private final Decider decider;
    private final Fields fields;
    private final List<Turning> policies = new ArrayList<>();
    private final AskedBefore askedBefore;
    private final CommonAnswers screened;
    private final Bereaved bereaved;

    /** By how much is said of why, and whether both engines decide: what is shared is shared among cases that are decided in one way. */
    private final Map<How, CommonAnswers> decided = new ConcurrentHashMap<>();

    private record How(Depth depth, boolean verified) {}

    /** Looks up what every policy turns on. */
    public Screener(Rulebook rulebook, Decider decider) {
        this(rulebook, decider, Kept.oneOf(SCREENED));
    }

    /** @param kept counts what is remembered of cases that were screened */
    Screener(Rulebook rulebook, Decider decider, Kept kept) {
        this.decider = decider;
        this.fields = new Fields(rulebook.dictionary());
        PolicyOrder order = new PolicyOrder(rulebook.policies().values(), rulebook.rules());
        for (String id : new TreeSet<>(rulebook.policies().keySet())) {
            Policy policy = Objects.requireNonNull(rulebook.policies().get(id));
            Turning turning = new Turning(policies.size(), policy, order.closure(List.of(id)), rulebook, fields);
            policies.add(turning);
        }
        this.askedBefore = new AskedBefore(policies);
        this.bereaved = new Bereaved(rulebook);
        this.screened = new CommonAnswers(decider, policies, fields, Depth.NONE, false, MOST_DAYS, kept);
    }

    /** 是否寥寥几项。 / Whether so few policies are asked about that answers with reasons share nothing worth looking up. */
    public static boolean isFew(Collection<String> wanted) {
        return wanted.size() <= AskedBefore.FEW;
    }

    /** 种子。 / A number told by the facts of a case alone, by which cases are drawn. */
    public static long seed(Facts facts) {
        return FactsSeed.of(facts);
    }

    /**
     * 筛查所要求的政策。 / Screens the wanted policies by the explaining engine alone.
     *
     * @param wanted ids of policies
     */
    public Screened screen(Facts facts, LocalDate asOf, Collection<String> wanted) {
        Told told = new Told(facts, fields);
        AskedPolicies asked = askedBefore.about(wanted);
        Outline outline = screened.outline(asked, told, asOf);
        List<@Nullable Answers> answers = screened.of(outline, told, asOf);
        Iterator<Answered> own =
                decider.screen(facts, asOf, outline.plan(decider)).iterator();
        List<List<Determination>> alone = new ArrayList<>();
        for (int i = 0; i < answers.size(); i++) {
            if (answers.get(i) == null) {
                Answered answered = own.next();
                Answers shared = answered.once(Answers.class, Answers::of);
                answers.set(i, shared);
                if (shared == null) {
                    alone.add(answered.determinations());
                }
            }
        }
        Subjects subjects = new Subjects(facts, told, fields);
        Screened found = new Screened(
                facts,
                told,
                subjects,
                asked.isAskedAgain() ? outline : null,
                answers,
                asked.policies().size());
        Iterator<List<Determination>> rest = alone.iterator();
        for (int i = 0; i < answers.size(); i++) {
            Turning policy = asked.policies().get(i);
            Answers shared = answers.get(i);
            if (shared == null) {
                rest.next().forEach(one -> found.add(policy, one, null));
            } else {
                List<Shared> all = shared.all();
                for (int j = 0; j < all.size(); j++) {
                    found.add(policy, subjects.named(all.get(j).determination()), all.get(j));
                }
            }
        }
        return found;
    }

    /**
     * 评定许多政策。 / Decides the wanted policies, in the order of policy, subject and conclusion. Those that turn on little of what is told are
     * decided once for all cases of a form, by both engines where this case is.
     *
     * @param wanted ids of policies
     * @param verified whether both engines decide and are compared
     */
    public List<Determination> decide(
            Facts facts, LocalDate asOf, Collection<String> wanted, Depth depth, boolean verified) {
        CommonAnswers common = decided.computeIfAbsent(
                new How(depth, verified),
                any -> new CommonAnswers(decider, policies, fields, depth, verified, FEW_DAYS, Kept.oneOf(DECIDED)));
        Told told = new Told(facts, fields);
        Outline outline = common.outline(askedBefore.about(wanted), told, asOf);
        List<@Nullable Answers> answers = common.of(outline, told, asOf);
        Subjects subjects = new Subjects(facts, told, fields);
        List<Determination> own = decider.decide(facts, asOf, outline.question(decider), depth, verified);
        List<Determination> all = new ArrayList<>(own.size() + answers.size());
        int next = 0;
        for (int i = 0; i < answers.size(); i++) {
            Answers shared = answers.get(i);
            if (shared != null) {
                shared.all().forEach(one -> all.add(subjects.named(one.determination())));
            } else {
                String id = outline.policies().get(i).policy().id();
                while (next < own.size() && own.get(next).policy().equals(id)) {
                    all.add(own.get(next++));
                }
            }
        }
        return all;
    }

    /** Answers found for one case alone, as whoever decides it by both engines has them. */
    public Screened screened(Facts facts, List<Determination> determinations) {
        Told told = new Told(facts, fields);
        Screened screened =
                new Screened(facts, told, new Subjects(facts, told, fields), null, List.of(), determinations.size());
        determinations.forEach(one -> screened.add(askedBefore.policy(one.policy()), one, null));
        return screened;
    }

    /**
     * 分组并排序。 / The findings in order: by group, then what is worth most, then what waits for least, then by id.
     *
     * @param choices what may be drawn together of them
     * @param facts as they were told
     * @param asOf the day of the screening
     */
    public List<Finding> findings(Screened screened, List<Choice> choices, Facts facts, LocalDate asOf) {
        boolean same = screened.facts() == facts;
        Told told = same ? screened.told() : new Told(facts, fields);
        Outline known = screened.outline();
        Outline outline = same || known == null ? known : this.screened.outline(known.asked(), told, asOf);
        Set<String> forTheLiving = bereaved.excluded(facts, asOf);
        Backdrop backdrop = forTheLiving.isEmpty() ? backdrop(outline, screened, same) : Backdrop.nothing();
        Findings findings = new Findings(choices, asOf, forTheLiving);
        boolean[] apart = new boolean[policies.size()];
        findings.chosen().forEach(policy -> apart[askedBefore.policy(policy).position()] = true);
        for (int i = 0; i < screened.determinations().size(); i++) {
            int place = screened.policy(i).position();
            apart[place] |= screened.shared(i) == null || !backdrop.covers(place);
        }
        List<Findings.Weighed> own = new ArrayList<>();
        Turning last = null;
        Support support = null;
        for (int i = 0; i < screened.determinations().size(); i++) {
            Turning policy = screened.policy(i);
            if (apart[policy.position()]) {
                if (support == null || policy != last) {
                    last = policy;
                    support = outline == null ? policy.support(told) : outline.support(policy);
                }
                own.add(findings.of(policy.position(), screened.determinations().get(i), screened.shared(i), support));
            }
        }
        return backdrop.with(own, apart, screened.subjects());
    }

    /** What a case shares of its findings; of what others say of whom other facts are trusted, nothing. */
    private static Backdrop backdrop(@Nullable Outline outline, Screened screened, boolean same) {
        Backdrop known = outline == null ? null : outline.backdrop(screened.answers());
        return known != null ? known : outline != null && same ? outline.backdrop() : Backdrop.nothing();
    }
}
