package io.employmentpolicy.rules.screening;

import io.employmentpolicy.model.decision.Choice;
import io.employmentpolicy.model.decision.Depth;
import io.employmentpolicy.model.decision.Determination;
import io.employmentpolicy.model.decision.Screening.Finding;
import io.employmentpolicy.model.facts.FactKind;
import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.rules.edition.Policy;
import io.employmentpolicy.rules.edition.PolicyOrder;
import io.employmentpolicy.rules.edition.Rulebook;
import io.employmentpolicy.rules.engine.Answered;
import io.employmentpolicy.rules.engine.Decider;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * 筛查。 / Screens cases under one edition. Only the policies are decided that turn on numbers, days or several facts told: the answers of the
 * others turn on nothing but the day, which kinds of facts there are, and a few yeses and codes, and so are worked out once and shared. Immutable but for what it remembers; thread-safe.
 */
public final class Screener {
    private final Decider decider;
    private final Fields fields;
    private final List<Turning> policies = new ArrayList<>();
    private final Map<String, Turning> byId = new HashMap<>();
    private final SharedAnswers known;

    /** The kinds given at top level that policies look at by which targets are measured. */
    private final int[] measuring;

    /** Looks up what every policy turns on. */
    public Screener(Rulebook rulebook, Decider decider) {
        this.decider = decider;
        this.fields = new Fields(rulebook.dictionary());
        PolicyOrder order = new PolicyOrder(rulebook.policies().values(), rulebook.rules());
        for (String id : new TreeSet<>(rulebook.policies().keySet())) {
            Policy policy = Objects.requireNonNull(rulebook.policies().get(id));
            Turning turning = new Turning(policies.size(), policy, order.closure(List.of(id)), rulebook, fields);
            policies.add(turning);
            byId.put(id, turning);
        }
        this.known = new SharedAnswers(policies.size());
        this.measuring = policies.stream()
                .filter(Turning::looksAtTargets)
                .flatMap(policy -> policy.kinds().stream())
                .distinct()
                .mapToInt(fields::number)
                .toArray();
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
        SharedAnswers.OfDay ofDay = known.on(asOf);
        List<Turning> asked = asked(wanted);
        boolean whole = asked == policies;
        Outline outline =
                whole ? ofDay.outline(told.signature(), () -> outline(asked, told, asOf)) : outline(asked, told, asOf);
        List<@Nullable Answers> answers = answers(outline, told, asOf);
        Iterator<Answered> own = decider.screen(
                        facts, asOf, whole ? outline.plan(decider) : decider.plan(outline.touched(), null))
                .iterator();
        Subjects subjects = new Subjects(facts, told, fields);
        Screened screened = new Screened(facts, told, subjects, whole ? outline : null, asked.size());
        for (int i = 0; i < asked.size(); i++) {
            Turning policy = asked.get(i);
            Answers shared = answers.get(i);
            Answered answered = shared == null ? own.next() : null;
            if (answered != null) {
                shared = answered.once(Answers.class, Answers::of);
            }
            if (shared == null) {
                Objects.requireNonNull(answered).determinations().forEach(one -> screened.add(policy, one, null));
            } else {
                for (Shared one : shared.all()) {
                    screened.add(policy, subjects.named(one.determination()), one);
                }
            }
        }
        return screened;
    }

    private Outline outline(List<Turning> asked, Told told, LocalDate asOf) {
        return new Outline(asked, told, asOf, told.knowsNothingOf(measuring) ? 0 : Told.NO_FORM);
    }

    /** What those policies say that need not be decided for each case, worked out where nobody has asked yet; null of the others. */
    private List<@Nullable Answers> answers(Outline outline, Told told, LocalDate asOf) {
        SharedAnswers.OfDay ofDay = known.on(asOf);
        List<@Nullable Answers> answers = new ArrayList<>(outline.policies().size());
        List<Unknown> unknown = new ArrayList<>();
        for (int i = 0; i < outline.policies().size(); i++) {
            Answers shared = outline.isTouched(i) ? null : outline.answers(i, told, ofDay);
            answers.add(shared);
            if (shared == null && !outline.isTouched(i)) {
                unknown.add(new Unknown(i, outline.policies().get(i), outline.form(i, told)));
            }
        }
        if (!unknown.isEmpty()) {
            workOut(unknown, told, asOf, answers);
        }
        return answers;
    }

    /** Answers found for one case alone, as whoever decides it by both engines has them. */
    public Screened screened(Facts facts, List<Determination> determinations) {
        Told told = new Told(facts, fields);
        Screened screened = new Screened(facts, told, new Subjects(facts, told, fields), null, determinations.size());
        determinations.forEach(one -> screened.add(policy(one.policy()), one, null));
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
        Outline outline = same ? screened.outline() : null;
        Backdrop backdrop = outline == null ? Backdrop.nothing() : outline.backdrop();
        Findings findings = new Findings(choices, asOf);
        boolean[] apart = new boolean[policies.size()];
        findings.chosen().forEach(policy -> apart[policy(policy).position()] = true);
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
                    support = outline == null ? policy.support(told) : outline.support(policy.position());
                }
                own.add(findings.of(policy.position(), screened.determinations().get(i), screened.shared(i), support));
            }
        }
        return backdrop.with(own, apart, screened.subjects());
    }

    private Turning policy(String id) {
        return Objects.requireNonNull(byId.get(id), id);
    }

    /** Whoever names as many as there are, each once, names all of them. */
    private List<Turning> asked(Collection<String> wanted) {
        if (wanted instanceof Set && wanted.size() == policies.size()) {
            return policies;
        }
        return wanted.stream().distinct().sorted().map(this::policy).toList();
    }

    /** A policy, by its place among those asked, and the form of a case nobody has asked it about. */
    private record Unknown(int place, Turning policy, Form form) {}

    /** Decides them for a case in which facts tell nothing but yes or no, and codes, so that nothing else of this one is kept. */
    private void workOut(List<Unknown> unknown, Told told, LocalDate asOf, List<@Nullable Answers> answers) {
        Set<FactKind> kinds = new LinkedHashSet<>();
        unknown.forEach(one -> kinds.addAll(one.policy().kinds()));
        List<String> ids =
                unknown.stream().map(one -> one.policy().policy().id()).toList();
        Map<String, List<Determination>> found =
                byPolicy(decider.decide(told.blank(kinds), asOf, ids, Depth.NONE, false));
        for (Unknown one : unknown) {
            Turning policy = one.policy();
            Answers own = Answers.of(found.getOrDefault(policy.policy().id(), List.of()));
            if (own.stand()) {
                known.on(asOf).keep(policy.position(), one.form(), own);
            }
            answers.set(one.place(), own);
        }
    }

    private static Map<String, List<Determination>> byPolicy(List<Determination> determinations) {
        Map<String, List<Determination>> byPolicy = new HashMap<>();
        for (Determination one : determinations) {
            byPolicy.computeIfAbsent(one.policy(), any -> new ArrayList<>(1)).add(one);
        }
        return byPolicy;
    }
}
