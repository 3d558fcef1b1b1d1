package io.employmentpolicy.rules.screening;

import io.employmentpolicy.model.facts.FactField;
import io.employmentpolicy.rules.engine.Decider;
import io.employmentpolicy.rules.engine.ScreeningPlan;
import io.employmentpolicy.rules.evaluation.Kept;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What all cases have alike that tell of the same kinds and fields, whatever they say: which policies must be decided for each of them, which turn
 * on a few yeses and codes, and what the others say. It holds nothing of anybody's facts. Thread-safe.
 */
final class Outline {
    /** After so many cases of one outline what they have alike is worth finding. */
    private static final int WORTH_REMEMBERING = 8;

    /** As many as most of the cases of a city fall into; others take the place of those that come up less. */
    private static final int ENSEMBLES = 1 << 10;

    /** Few policies share few sets of answers. */
    private static final int FEW_ENSEMBLES = 1 << 4;

    /** Roughly the bytes of an outline with nothing found, of each policy of it, and of what cases find that share the same answers. */
    private static final int BYTES = 1 << 10;

    private static final int BYTES_OF_POLICY = 1 << 6;

    private static final int BYTES_OF_ENSEMBLE = 1 << 12;

    private final AskedPolicies asked;
    private final List<Turning> policies;
    private final List<String> touched = new ArrayList<>();
    private final long[] kinds;
    private final boolean[] says;
    private final AtomicReferenceArray<@Nullable Answers> answers;
    private final AtomicReferenceArray<@Nullable Ensemble> ensembles;
    private final Support[] supports;
    private final LocalDate asOf;
    private final boolean reasons;
    private final Predicate<FactField> given;
    private final Kept kept;
    private volatile @Nullable ScreeningPlan plan;
    private int planned;
    private boolean met;
    private volatile @Nullable Backdrop backdrop;

    /**
     * @param reported {@link Told#NO_FORM} when something is told by which targets are measured
     * @param reasons whether answers say why
     * @param kept counts what is remembered here with all else that is
     */
    Outline(AskedPolicies asked, Told told, LocalDate asOf, long reported, boolean reasons, Kept kept) {
        this.kept = kept;
        this.asked = asked;
        this.policies = asked.policies();
        this.ensembles = new AtomicReferenceArray<>(asked.number() == AskedPolicies.ALL ? ENSEMBLES : FEW_ENSEMBLES);
        this.asOf = asOf;
        this.reasons = reasons;
        this.given = told.gives();
        this.kinds = new long[policies.size()];
        this.says = new boolean[policies.size()];
        this.answers = new AtomicReferenceArray<>(policies.size());
        this.supports = new Support[policies.size()];
        for (int i = 0; i < kinds.length; i++) {
            Turning policy = policies.get(i);
            Aspect aspect = policy.aspect(asOf, reasons);
            kinds[i] = policy.looksAtTargets() ? reported : aspect.kinds(told);
            says[i] = aspect.meets(told);
            supports[i] = policy.support(told);
            if (kinds[i] == Told.NO_FORM) {
                touched.add(policy.policy().id());
            }
        }
    }

    /** Notes that it is kept. */
    Outline kept() {
        kept.add(BYTES + BYTES_OF_POLICY * policies.size());
        return this;
    }

    /** What is asked about. */
    AskedPolicies asked() {
        return asked;
    }

    List<Turning> policies() {
        return policies;
    }

    /** The policies to be decided for each case. */
    List<String> touched() {
        return touched;
    }

    /**
     * How they are decided. What cases alike found is remembered once there were some, since many an outline has but few; two threads may plan the same,
     * and it is then found once more.
     */
    ScreeningPlan plan(Decider decider) {
        ScreeningPlan known = plan;
        if (known == null || ++planned == WORTH_REMEMBERING) {
            known = known == null ? decider.plan(touched) : decider.plan(touched, given, kept);
            plan = known;
        }
        return known;
    }

    /** The same where nothing is shared of them: in which order they are decided. */
    ScreeningPlan question(Decider decider) {
        ScreeningPlan known = plan;
        if (known == null) {
            known = decider.plan(touched);
            plan = known;
        }
        return known;
    }

    /** Whether a policy must be decided for each case. */
    boolean isTouched(int policy) {
        return kinds[policy] == Told.NO_FORM;
    }

    /** What grouping asks of the facts told. */
    Support support(Turning policy) {
        return supports[asked.place(policy)];
    }

    /** The form of a case in the eyes of a policy that need not be decided for each. */
    Form form(int policy, Told told) {
        return policies.get(policy).aspect(asOf, reasons).form(kinds[policy], told);
    }

    /** What a policy says that need not be decided for each case; null while nobody has worked it out. */
    @Nullable
    Answers answers(int policy, Told told, SharedAnswers.OfDay known) {
        Answers alike = answers.get(policy);
        if (alike == null) {
            Turning own = policies.get(policy);
            alike = known.find(own.position(), own.aspect(asOf, reasons), kinds[policy], told);
            if (alike != null && !says[policy]) {
                answers.set(policy, alike);
            }
        }
        return alike;
    }

    /**
     * What is found of all that a case shares whose facts tell of these kinds and fields, in order.
     *
     * @param shared by policy; null where answers are of this case alone
     * @return null until a second case shares the same
     */
    @Nullable
    Backdrop backdrop(List<@Nullable Answers> shared) {
        int place = Ensemble.hash(shared) & ensembles.length() - 1;
        Ensemble known = ensembles.get(place);
        if (known != null && known.isOf(shared)) {
            return known.backdrop(() -> made(shared::get));
        }
        if (known == null) {
            kept.add(BYTES_OF_ENSEMBLE);
        }
        ensembles.set(place, new Ensemble(shared));
        return null;
    }

    /**
     * What is found of all that says the same in every case, in order. Made for the second case, since many an outline has but one.
     */
    Backdrop backdrop() {
        Backdrop known = backdrop;
        if (known == null && !met) {
            met = true;
            return Backdrop.nothing();
        }
        if (known == null) {
            known = made(answers::get);
            backdrop = known;
        }
        return known;
    }

    private Backdrop made(IntFunction<@Nullable Answers> shared) {
        List<Findings.Weighed> all = new ArrayList<>(policies.size());
        boolean[] covered = new boolean[policies.get(policies.size() - 1).position() + 1];
        for (int i = 0; i < supports.length; i++) {
            Answers alike = shared.apply(i);
            int position = policies.get(i).position();
            covered[position] = alike != null;
            if (alike != null) {
                for (Shared one : alike.all()) {
                    all.add(one.finding(position, supports[i], asOf));
                }
            }
        }
        return new Backdrop(all, covered);
    }
}
