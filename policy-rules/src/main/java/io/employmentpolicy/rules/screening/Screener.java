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
import io.employmentpolicy.rules.engine.Decider;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
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
        boolean measured = !told.knowsNothingOf(measuring);
        List<Turning> asked = asked(wanted);
        SharedAnswers.OfDay ofDay = known.on(asOf);
        @Nullable Answers[] answers = new @Nullable Answers[policies.size()];
        List<String> touched = new ArrayList<>();
        List<Unknown> unknown = new ArrayList<>();
        for (Turning policy : asked) {
            Form form = policy.form(told, asOf, measured);
            Answers shared = form == null ? null : ofDay.find(policy.position(), form);
            answers[policy.position()] = shared;
            if (form == null) {
                touched.add(policy.policy().id());
            } else if (shared == null) {
                unknown.add(new Unknown(policy, form));
            }
        }
        if (!unknown.isEmpty()) {
            workOut(unknown, told, asOf, answers);
        }
        Map<String, List<Determination>> own = byPolicy(decider.decide(facts, asOf, touched, Depth.NONE, false));
        Subjects subjects = new Subjects(told, fields);
        Screened screened = new Screened(facts, told, asked.size());
        for (Turning policy : asked) {
            Answers shared = answers[policy.position()];
            if (shared == null) {
                own.getOrDefault(policy.policy().id(), List.of()).forEach(one -> screened.add(one, null));
            } else {
                shared.all().forEach(one -> screened.add(subjects.named(one.determination()), one));
            }
        }
        return screened;
    }

    /** Answers found for one case alone, as whoever decides it by both engines has them. */
    public Screened screened(Facts facts, List<Determination> determinations) {
        Screened screened = new Screened(facts, new Told(facts, fields), determinations.size());
        determinations.forEach(one -> screened.add(one, null));
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
        Told told = screened.facts() == facts ? screened.told() : new Told(facts, fields);
        Findings findings = new Findings(choices, asOf);
        List<Findings.Weighed> all = new ArrayList<>(screened.determinations().size());
        String last = "";
        Support support = null;
        for (int i = 0; i < screened.determinations().size(); i++) {
            Determination one = screened.determinations().get(i);
            if (support == null || !one.policy().equals(last)) {
                last = one.policy();
                support = policy(last).support(told);
            }
            all.add(findings.of(one, screened.shared(i), support));
        }
        return Findings.sorted(all);
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

    /** A policy and the form of a case nobody has asked it about. */
    private record Unknown(Turning policy, Form form) {}

    /** Decides them for a case in which facts tell nothing but yes or no, and codes, so that nothing else of this one is kept. */
    private void workOut(List<Unknown> unknown, Told told, LocalDate asOf, @Nullable Answers[] answers) {
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
            answers[policy.position()] = own;
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
